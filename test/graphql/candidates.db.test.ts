import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { ParleyError } from '../../src/errors.ts'
import type { Claim } from '../../src/record/claim.ts'
import type { Entity } from '../../src/record/entity.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import { appendBatch } from '../../src/write/append.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { openToWrite } from '../database.ts'
import { author } from '../write/author.ts'
import { emptyGraph } from '../write/dump.ts'
import { ask } from './cases.ts'

interface Candidate {
  readonly left: { readonly id: string }
  readonly right: { readonly id: string }
  readonly score: number
  readonly reasons: readonly { readonly kind: string; readonly detail: string }[]
}

async function askFor(run: Run, source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Readonly<Record<string, unknown>>> {
  const { result, statements } = await ask({ source, variables }, run)
  assert.deepEqual(result.errors ?? [], [], source)
  assert.equal(statements.length, 1)
  return JSON.parse(JSON.stringify(result.data)) as Readonly<Record<string, unknown>>
}

const fields = 'left { id } right { id } score reasons { kind detail }'

async function candidatesOf(run: Run, id: string, minScore = 0): Promise<readonly Candidate[]> {
  const data = await askFor(run, `query ($id: ID!, $minScore: Float!) { candidatesOf(id: $id, first: 100, minScore: $minScore) { ${fields} } }`, { id, minScore })
  return data['candidatesOf'] as readonly Candidate[]
}

/** All pairs, page by page. */
async function candidates(run: Run, kind: 'ENTITY' | 'EVENT', first: number): Promise<readonly Candidate[]> {
  const found: Candidate[] = []
  for (let after: string | null = null; ; ) {
    const data = await askFor(run, `query ($kind: CandidateKind!, $first: Int, $after: String) { candidates(kind: $kind, first: $first, after: $after, minScore: 0) { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`, { kind, first, after })
    const { edges, pageInfo } = data['candidates'] as { readonly edges: readonly { readonly cursor: string; readonly node: Candidate }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }
    assert.ok(edges.length <= first)
    found.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return found
    assert.ok(pageInfo.endCursor !== null && pageInfo.endCursor !== after)
    after = pageInfo.endCursor
  }
}

const pairOf = ({ left, right }: Pick<Candidate, 'left' | 'right'>): string => [left.id, right.id].sort().join(' ')

function entity(id: string, ...names: readonly string[]): Entity {
  return { id, kind: (id.split(':')[0] ?? '').toUpperCase() as Entity['kind'], names: names.map((text, index) => ({ text, kind: index === 0 ? ('PREFERRED' as const) : ('ALIAS' as const) })) }
}

let keys = 0
function act(event: string, from: string, to: string, on: string, own: Partial<Claim> = {}): Claim {
  return { key: `c${String(keys++)}`, event, kind: 'ACTION', predicate: 'STRUCK', polarity: 'ASSERTS', modality: 'OCCURRED', subjects: [{ entityId: from }], objects: [{ entityId: to }], places: [], means: [], when: parseUncertainDate({ on }), attribution: [], ...own }
}

describe('what may be the same', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
  })

  const write = (entities: readonly Entity[], reports: readonly (readonly Claim[])[]) =>
    appendBatch(transact, { writer: 'test', by: 'a test', entities, documents: reports.map((claims, index) => ({ document: { key: `d${String(keys)}-${String(index)}` }, claims })) })

  async function writePeople(): Promise<void> {
    await transact(emptyGraph)
    const countries = ['colombia', 'ecuador', 'peru', 'brazil', 'chile', 'macedonia', 'serbia', 'kosovo', 'bulgaria', 'greece'].map((name) => entity(`country:${name}`, name))
    const people = [
      entity('group:ela', 'National Liberation Army', 'ELN'), entity('group:ela-2', 'Liberation Army, National'), entity('group:uck', 'National Liberation Army'), entity('organisation:nla', 'National Liberation Army'),
      entity('person:kakar', 'Anwaarul Haq Kakar', 'انوار الحق کاکڑ'), entity('person:kakar-2', 'A. Kakar'), entity('person:other', 'Bilal Kakar'), entity('person:nobody', '!? & &'), entity('person:will', 'Will Smith'), entity('person:will-2', 'Will J. Smith'),
    ]
    const with_ = (who: string, others: readonly string[]) => others.map((other) => act(`${who}-${other}`, who, `country:${other}`, '2024-01-16'))
    await write([...countries, ...people], [[...with_('group:ela', ['colombia', 'ecuador', 'peru', 'brazil', 'chile']), ...with_('group:ela-2', ['colombia', 'ecuador', 'peru', 'brazil', 'chile']), ...with_('group:uck', ['macedonia', 'serbia', 'kosovo', 'bulgaria', 'greece'])]])
  }

  test('counterparts tell homonyms apart, and other kinds are no candidates', async () => {
    await writePeople()
    const found = await candidatesOf(run, 'group:ela')
    assert.deepEqual(found.map(({ left, right, reasons }) => [left.id, right.id, reasons.map(({ kind }) => kind)]), [
      ['group:ela', 'group:ela-2', ['NEAR_NAME', 'COUNTERPARTS']],
      ['group:ela', 'group:uck', ['NAME', 'NO_COUNTERPARTS']],
    ])
    assert.ok((found[0]?.score ?? 0) > 0.85 && (found[1]?.score ?? 1) < 0.6)
  })

  test('initials are found from both sides, and a name without letters finds nobody', async () => {
    await writePeople()
    for (const [one, other] of [['person:kakar', 'person:kakar-2'], ['person:kakar-2', 'person:kakar']] as const) assert.deepEqual((await candidatesOf(run, one)).map(({ right }) => right.id), [other])
    assert.deepEqual((await candidatesOf(run, 'person:will')).map(({ right }) => right.id), ['person:will-2'], 'with a word that the index leaves out')
    assert.deepEqual(await candidatesOf(run, 'person:nobody'), [])
  })

  test('a judged pair is never proposed; when the judgement ends, it is again', async () => {
    await writePeople()
    const proposed = async (): Promise<readonly string[]> => [...(await candidates(run, 'ENTITY', 50)).map(pairOf), ...(await candidatesOf(run, 'group:ela')).map(pairOf), ...(await candidatesOf(run, 'group:uck')).map(pairOf)]
    const before = await proposed()
    const pair = 'group:ela group:uck'
    assert.equal(before.filter((one) => one === pair).length, 3)
    const { id } = await judge(transact, author, { left: 'group:uck', right: 'group:ela', verdict: 'DISTINCT', reason: 'two countries' })
    assert.deepEqual(await proposed(), before.filter((one) => one !== pair))
    const same = await judge(transact, author, { left: 'group:ela-2', right: 'group:ela', verdict: 'SAME', reason: 'one group' })
    assert.deepEqual((await proposed()).filter((one) => one.includes('group:')), [], 'what was joined to a distinct one is distinct too')
    assert.deepEqual((await candidatesOf(run, 'group:ela-2')).map(pairOf), [])
    await endJudgement(transact, author, same.id, 'again')
    await endJudgement(transact, author, id, 'again')
    assert.deepEqual(await proposed(), before)
  })

  test('the pages hold each pair once: those that are found from either of the two', async () => {
    const word = fc.constantFrom('jaish', 'jaysh', 'al', 'adl', 'army', 'a', 'kakar', 'kakkar', 'haq', 'muhammad', 'mohammad', 'bla')
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    const [names = []] = fc.sample(fc.array(fc.uniqueArray(name, { minLength: 1, maxLength: 2 }), { minLength: 55, maxLength: 55 }), { numRuns: 1, seed: 7 })
    await transact(emptyGraph)
    await write(names.map((own, index) => entity(`${index % 3 === 0 ? 'group' : 'person'}:e${String(index)}`, ...own)), [])
    const paged = await candidates(run, 'ENTITY', 37)
    assert.ok(paged.length > 80, String(paged.length))
    assert.equal(new Set(paged.map(pairOf)).size, paged.length)
    const single: Candidate[] = []
    for (const index of names.keys()) single.push(...(await candidatesOf(run, `${index % 3 === 0 ? 'group' : 'person'}:e${String(index)}`)))
    const scores = new Map(single.map((candidate) => [pairOf(candidate), candidate.score]))
    for (const candidate of paged) assert.equal(candidate.score, scores.get(pairOf(candidate)), pairOf(candidate))
    const missing = [...scores].filter(([pair]) => !paged.some((candidate) => pairOf(candidate) === pair))
    assert.deepEqual(missing, [])
  })

  test('events of one pair, family and days are candidates, each pair once over the pages', async () => {
    await transact(emptyGraph)
    const entities = ['a', 'b', 'c'].map((name) => entity(`country:${name}`, name))
    await write(entities, [
      [act('e1', 'country:a', 'country:b', '2024-01-16')],
      [act('e2', 'country:a', 'country:b', '2024-01-16/2024-01-18', { predicate: 'ATTACKED' })],
      [act('e3', 'country:a', 'country:b', '../2024-01-17'), act('e4', 'country:b', 'country:a', '2024-01-17')],
      [act('e5', 'country:a', 'country:c', '2024-01-16'), act('e6', 'country:a', 'country:b', '2024-01-16', { predicate: 'PRAISED' }), act('e7', 'country:a', 'country:b', '2024-03-16')],
      [act('e8', 'country:a', 'country:b', '', { predicate: 'ALLIED_WITH', when: parseUncertainDate({ since: '2020' }) })],
      [act('e9', 'country:a', 'country:b', '', { predicate: 'ALLIED_WITH', when: parseUncertainDate({ on: '2024-01-16' }) })],
    ])
    const id = (key: string): string => `event:test:${key}`
    const expected = [['e1', 'e2'], ['e1', 'e3'], ['e1', 'e4'], ['e2', 'e3'], ['e2', 'e4'], ['e3', 'e4'], ['e8', 'e9']].map(([left = '', right = '']) => `${id(left)} ${id(right)}`)
    for (const first of [1, 2, 50]) assert.deepEqual((await candidates(run, 'EVENT', first)).map(pairOf).sort(), expected, `pages of ${String(first)}`)
    const found = await candidatesOf(run, id('e1'))
    assert.deepEqual(found.map(pairOf).sort(), expected.filter((pair) => pair.includes(id('e1'))))
    await judge(transact, author, { left: id('e1'), right: id('e2'), verdict: 'SAME', reason: 'one strike' })
    await judge(transact, author, { left: id('e3'), right: id('e2'), verdict: 'DISTINCT', reason: 'two strikes' })
    assert.deepEqual((await candidates(run, 'EVENT', 50)).map(pairOf).sort(), [`${id('e1')} ${id('e4')}`, `${id('e3')} ${id('e4')}`, `${id('e8')} ${id('e9')}`])
    assert.deepEqual((await candidatesOf(run, id('e2'))).map(pairOf), [`${id('e1')} ${id('e4')}`])
  })

  test('of nobody, and of no event, is refused', async () => {
    for (const id of ['group:none', 'event:none:x']) {
      const { result } = await ask({ source: 'query ($id: ID!) { candidatesOf(id: $id) { score } }', variables: { id } }, run)
      const [error] = result.errors ?? []
      assert.ok(error?.originalError instanceof ParleyError && error.originalError.code === 'NOT_FOUND', error?.message)
    }
  })
})
