import type { ActivityPlan, DyadSeriesPlan } from '../plan/analyses.ts'
import { dayOfRelation, printNextStart, printStart } from './print-period.ts'
import { beganBetween, printAllRelations, type Began } from './print-relations.ts'
import { printCounts } from './print-sums.ts'
import { cypher, empty, name, type Fragment } from './statement.ts'

/**
 * Which way a relation of `actor` with `other` goes: forward, backward, or undirected. Without direction the smaller id stands first,
 * so `directed` is read of those only whose smaller id does.
 */
const way = cypher`CASE WHEN actor < other
      THEN CASE WHEN r.fromId = other THEN 'backward' WHEN r.directed THEN 'forward' ELSE 'both' END
      ELSE CASE WHEN r.fromId = actor THEN 'forward' WHEN r.directed THEN 'backward' ELSE 'both' END END`

/** All relations by period, for the denominators: of the days asked for or, where a side is open, of the periods that the series has. */
function printAll({ all, by, days }: DyadSeriesPlan): Fragment {
  if (all === null) return cypher`WITH rows, null AS everything`
  const own = beganBetween(days.from, days.to)
  const began: Began = { from: days.from === null ? name('first') : own.from, to: own.to ?? printNextStart(name('last'), by), sees: ['first', 'last'] }
  return cypher`CALL (rows) {
  UNWIND [row IN rows WHERE row[0] IS NOT NULL] AS row
  WITH min(row[0]) AS first, max(row[0]) AS last
  ${printAllRelations({ within: 'root', filter: all, began }, null)}
  WITH ${dayOfRelation} AS day, count(*) AS perDay
  WITH ${printStart(name('day'), by)} AS start, sum(perDay) AS events
  RETURN collect([start, events]) AS everything
}
WITH rows, everything`
}

/**
 * Text that binds `value` to the relations of two sides, counted: `rows` of [period or null, way, type, events, how many of them are less precise],
 * and all relations as [period, events] where they were asked for. Weights are of types, so they are applied to the counts.
 */
export function printDyadSeries(plan: DyadSeriesPlan): Fragment {
  const { filter, days, by, oneADay, imprecise } = plan
  const start = printStart(name('day'), by)
  const isLate = imprecise ? cypher`day IS NOT NULL AND (latest IS NULL OR ${printStart(name('latest'), by)} <> ${start})` : cypher`false`
  const once = cypher`WITH actor, other, way, type, day, CASE WHEN day IS NULL THEN r.id END AS apart, min(latest) AS latest`
  return cypher`CALL () {
  ${printAllRelations({ within: 'root', filter, began: beganBetween(days.from, days.to) }, null)}
  WITH r, actor, other, ${dayOfRelation} AS first
  WITH r, actor, other, CASE WHEN first < '0001' THEN null ELSE first END AS day
  WITH r, actor, other, day, ${way} AS way, r.type AS type, ${imprecise ? cypher`r.latestOn` : cypher`null`} AS latest
  ${oneADay ? once : empty}
  WITH day, way, type, latest, count(*) AS perDay
  WITH ${start} AS start, way, type, sum(perDay) AS events, sum(CASE WHEN ${isLate} THEN perDay ELSE 0 END) AS late
  RETURN collect([start, way, type, events, late]) AS rows
}
${printAll(plan)}
WITH {rows: rows, all: everything} AS value, {} AS ids`
}

/** Text that binds `value` to the number of relations by the first day of the period in which they began. */
export function printActivityOf({ filter, by }: ActivityPlan): Fragment {
  return cypher`CALL () { ${printCounts({ within: 'root', filter }, null, by)} AS value }
WITH value, {} AS ids`
}
