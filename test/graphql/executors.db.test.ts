import { before, test } from 'node:test'
import fc from 'fast-check'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { badQuestions } from './bad-questions.ts'
import { assertSame } from './both-executors.ts'
import type { Case } from './cases.ts'
import { assertAnswered, documents } from './fuzz.ts'

let run: Run
before(async () => {
  run = createRead(await openSeededDatabase())
})

void test('every bad question is refused alike', async () => {
  for (const question of badQuestions) await assertSame(question, run)
})

void test('60 documents, valid and of any shape, are answered alike, with one statement a root field, and none is a fault of the service', async () => {
  const answered = async (source: string): Promise<void> => {
    await assertAnswered(source, run)
    await assertSame({ source, variables: {} }, run)
  }
  await fc.assert(fc.asyncProperty(documents(3), answered), { numRuns: 60, endOnFailure: true })
})

void test('rows in which the schema is broken give the same errors at the same places', async () => {
  const node = { __typename: 'Relation', id: 'relation:x', type: 'STRUCK', '@from': { __typename: 'COUNTRY', id: null }, '@to': null }
  const broken: Run = () => Promise.resolve([{ page: { rows: [{ cursor: '2024-01-16 a', node }, { cursor: '2024-01-15 b', node: { ...node, '@from': { __typename: 'NOTHING' } } }] } }])
  for (const fields of ['from { id }', 'id to { id }', 'contested', 'id', 'when { earliestOn precision }', 'type { label } from { ... on Group { id } }']) {
    await assertSame({ source: `{ relations { edges { cursor node { ${fields} } } } service { version } }`, variables: {} }, broken)
  }
})

void test('a database that fails is told alike', async () => {
  await assertSame({ source: '{ a: relations { totalCount } b: entity(by: { id: "country:iran" }) { id } }', variables: {} }, () => Promise.reject(new Error('no database')))
})

void test('variables, defaults, conditions and what cannot be coerced', async () => {
  const source = 'query ($n: Int = 2, $with: Boolean!, $id: ID) { relations(first: $n) { edges { node { id @include(if: $with) type @skip(if: $with) { label } } } } entity(by: { id: $id }) { __typename id } }'
  const given: readonly Case['variables'][] = [{ with: true, id: 'country:iran' }, { with: false, n: 1, id: 'country:iran' }, { with: false, n: null, id: 'group:none' }, { with: true, id: null }, {}, { with: 'yes', id: 'country:iran' }, { with: true, n: 1.5 }]
  for (const variables of given) await assertSame({ source, variables }, run)
  await assertSame({ source: '{ relations @skip(if: true) { totalCount } }', variables: {} }, run)
})

void test('introspection beside data, and keys that JavaScript has a meaning for', async () => {
  for (const source of ['{ __typename __schema { queryType { name } } relations(first: 1) { totalCount } }', '{ __proto__: __typename constructor: relations(first: 1) { toString: totalCount } }', '{ relations(first: 1) { __proto__: totalCount } }']) await assertSame({ source, variables: {} }, run)
})
