import type { BalancePlan } from '../plan/analyses.ts'
import { printAllRelations } from './print-relations.ts'
import { isUnfiltered } from '../plan/filter.ts'
import { cypher, type Fragment } from './statement.ts'

/** More signed pairs than these are left out, those with the fewest events first. */
const maxPairs = 50_000

/** Every tie once, from the end that it begins at. Entities are walked by their ids, for a scan of all ties is a scan. */
const pairsOfTies = cypher`MATCH (x:Entity) WHERE x.id > '' WITH x, x.id AS a
  MATCH (x)-[t:TIE]->() WITH a, t.toId AS b, t.goldsteinTenths AS tenths, t.events AS events
  WITH CASE WHEN a < b THEN a + '|' + b ELSE b + '|' + a END AS pair, sum(tenths) AS tenths, sum(events) AS events`

function pairsOfRelations({ filter }: BalancePlan): Fragment {
  const several = filter.actors === null ? cypher`r` : cypher`DISTINCT r`
  return cypher`${printAllRelations({ within: 'root', filter }, null)}
  WITH ${several} WITH r.dyad AS pair, sum(coalesce(r.goldsteinTenths, 0)) AS tenths, count(*) AS events`
}

/**
 * Text that binds `value` to the pairs whose weights do not add up to zero: `pairs` as [two ids joined by a bar, whether the sum is positive],
 * at most so many, and `total`, how many there are.
 */
export function printBalance(plan: BalancePlan): Fragment {
  const isWhole = isUnfiltered(plan.filter)
  return cypher`CALL () {
  ${isWhole ? pairsOfTies : pairsOfRelations(plan)}
  ORDER BY events DESC, pair
  WITH pair, tenths WHERE tenths <> 0
  WITH collect([pair, tenths > 0]) AS pairs
  RETURN {pairs: pairs[..${maxPairs}], total: size(pairs)} AS value
}
WITH value, {} AS ids`
}
