import type { TieStrengthPlan } from '../plan/analyses.ts'
import { dayOfRelation } from './print-period.ts'
import { beganBetween, printAllRelations } from './print-relations.ts'
import { cypher, type Fragment } from './statement.ts'

/** Text that binds `value` to the days up to `on`, each as [day, events, tenths above zero, tenths below zero]. */
export function printTieStrength({ filter, on }: TieStrengthPlan): Fragment {
  return cypher`CALL () {
  ${printAllRelations({ within: 'root', filter, began: beganBetween(null, on) }, null)}
  WITH ${dayOfRelation} AS day, coalesce(r.goldsteinTenths, 0) AS tenths
  WITH day, count(*) AS events, sum(CASE WHEN tenths > 0 THEN tenths ELSE 0 END) AS above, sum(CASE WHEN tenths < 0 THEN tenths ELSE 0 END) AS below ORDER BY day
  RETURN collect([day, events, above, below]) AS value
}
WITH value, {} AS ids`
}
