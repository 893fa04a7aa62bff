import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import { Kind, parse } from 'graphql'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { compactJson } from '../compact-json.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { ask, assertGolden, cases } from './cases.ts'
import { assertSame } from './both-executors.ts'

let run: Run
before(async () => {
  run = createRead(await openSeededDatabase())
})

/** Root fields that are answered without the database. */
const inMemory = new Set(['relationTypes'])

function rootFields(source: string): number {
  const operation = parse(source).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  assert.ok(operation)
  return operation.selectionSet.selections.filter((field) => field.kind === Kind.FIELD && !inMemory.has(field.name.value)).length
}

for (const one of cases) {
  void test(`${one.name} is answered as its JSON file says, with one statement a root field, by either executor`, async () => {
    const { result, statements } = await ask(one, run)
    assert.deepEqual(result.errors ?? [], [])
    assert.equal(statements.length, rootFields(one.source))
    assertGolden(one.name, 'json', `${compactJson(result.data)}\n`)
    await assertSame(one, run)
  })
}
