import { before, test } from 'node:test'
import fc from 'fast-check'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { assertAnswered, documents } from './fuzz.ts'

let run: Run
before(async () => {
  run = createRead(await openSeededDatabase())
})

void test('60 documents, valid and of any shape, are answered with one statement a root field, and none is a fault of the service', async () => {
  await fc.assert(fc.asyncProperty(documents(3), (source) => assertAnswered(source, run)), { numRuns: 60, endOnFailure: true })
})
