import { test } from 'node:test'
import type { Connection } from '../../src/neo4j/connect.ts'
import { cases } from './cases.ts'
import { assertPlan, isPlanKnown, openDatabaseForPlans } from './plan-cases.ts'

let opening: Promise<Connection> | undefined

for (const one of cases) {
  void test(`${one.name} is read by indexes, in their order, as its plan file says`, async () => {
    if (await isPlanKnown(one)) return
    opening ??= openDatabaseForPlans()
    await assertPlan(await opening, one)
  })
}
