import type { EscalationPlan } from '../plan/analyses.ts'
import { ladder } from '../record/ladder.ts'
import { typesOfGroup } from '../record/relation-types.ts'
import { dayOfRelation } from './print-period.ts'
import { beganBetween, printAllRelations } from './print-relations.ts'
import { cypher, type Fragment } from './statement.ts'

const stepOfType = Object.fromEntries(ladder.flatMap(({ step, cameo }) => (typesOfGroup(`cameo:${cameo}`) ?? []).map((type) => [type, step])))

/**
 * Text that binds `value` to the relations on the ladder: `rows` of [step, month or null, events, the least sort key],
 * and `firsts` of {step, relation}: the earliest of each step, one whose day is known before those whose day is not.
 * A sort key ends in the hash that the relation's id ends in.
 */
export function printEscalation({ filter, days }: EscalationPlan): Fragment {
  return cypher`CALL () {
  ${printAllRelations({ within: 'root', filter, began: beganBetween(days.from, days.to) }, null)}
  WITH ${stepOfType}[r.type] AS step, left(${dayOfRelation}, 7) AS month, count(*) AS events, min(r.sortKey) AS key
  RETURN collect([step, CASE WHEN month > '0001' THEN month END, events, key]) AS rows
}
WITH rows, COLLECT {
  UNWIND rows AS row WITH row ORDER BY row[1] IS NULL, row[3]
  WITH row[0] AS step, head(collect(row[3])) AS key
  RETURN {step: step, relation: 'relation:' + substring(key, 11)}
} AS firsts
WITH {rows: rows, firsts: firsts} AS value, {relations: [f IN firsts | f.relation]} AS ids`
}
