import { before, test } from 'node:test'
import type { Connection } from '../../src/neo4j/connect.ts'
import { cases } from './cases.ts'
import { assertPlan, openDatabaseForPlans } from './plan-cases.ts'

let connection: Connection
before(async () => {
  connection = await openDatabaseForPlans()
})

for (const one of cases) {
  void test(`${one.name} is read by indexes, in their order, as its plan file says`, () => assertPlan(connection, one))
}
