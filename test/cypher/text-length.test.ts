import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { ask } from '../graphql/cases.ts'

async function lengthOf(source: string): Promise<number> {
  const { result, statements } = await ask({ source, variables: {} }, () => Promise.resolve([]))
  assert.equal(statements.length, 1, `${source}: ${JSON.stringify(result.errors)}`)
  return statements[0]?.text.length ?? 0
}

/** A selection that is nested this many times, from an entity to the relations of the entity at the other end. */
function nested(levels: number, step: (below: string) => string): string {
  return `{ entity(by: { id: "country:iran" }) { ${Array.from({ length: levels }).reduce<string>((below) => step(below), 'id')} } }`
}

/** What each further step adds; the numbers of variables and parameters grow by a digit now and then. */
async function steps(sources: readonly string[]): Promise<readonly number[]> {
  const lengths: number[] = []
  for (const source of sources) lengths.push(await lengthOf(source))
  return lengths.slice(1).map((length, index) => length - (lengths[index] ?? 0))
}

function assertEven(added: readonly number[]): void {
  assert.ok(Math.max(...added) <= 1.1 * Math.min(...added), added.join(' '))
}

const levels = Array.from({ length: 10 }, (_, index) => index + 1)

describe('the text of a statement', () => {
  test('grows by the same at each of ten levels', async () => {
    assertEven(await steps(levels.map((depth) => nested(depth, (below) => `relations(first: 1) { edges { node { to { id ${below} } } } }`))))
    assertEven(await steps(levels.map((depth) => nested(depth, (below) => `relations(first: 1) { edges { node { event { claims(first: 1) { edges { node { document { publisher { id ${below} } } } } } } } } }`))))
  })

  test('grows by the same with each field beside the others', async () => {
    const fields = (count: number) => Array.from({ length: count }, (_, index) => `a${index + 10}: relations(first: 1, filter: { types: ["STRUCK"] }) { totalCount edges { node { id from { name } } } }`).join(' ')
    assertEven(await steps(levels.map((width) => `{ entity(by: { id: "country:iran" }) { ${fields(width)} } }`)))
  })

  test('does not hold the names that a caller gives, however long they are', async () => {
    const named = (name: string) => `{ ${name}: entity(by: { id: "country:iran" }) { ${name}: relations(first: 1) { ${name}: edges { ${name}: node { ${name}: from { ${name}: id } } } } } }`
    assert.equal(await lengthOf(named('a')), await lengthOf(named('a'.repeat(200))))
  })

  test('of kinds that are asked for different things grows with what is asked', async () => {
    const fork = (depth: number) => {
      const fragments = Array.from({ length: depth }, (_, level) => `fragment L${level} on Entity { id ... on Country { r: relations(first: 1) { ...C${level} } } r: relations(first: 1) { ...C${level} } } fragment C${level} on RelationConnection { edges { node { to { ...L${level + 1} } } } }`)
      return `{ entity(by: { id: "country:iran" }) { ...L0 } } ${fragments.join(' ')} fragment L${depth} on Entity { id }`
    }
    // Selections double at each level, fragments counted each time that they are used; the text may not do more.
    const lengths = await Promise.all([2, 3, 4, 5].map((depth) => lengthOf(fork(depth))))
    for (const [index, length] of lengths.slice(1).entries()) assert.ok(length < 2.4 * (lengths[index] ?? 0), lengths.join(' '))
  })
})
