import type { RelationFilter } from '../plan/filter.ts'
import type { FieldPlan, Read } from '../plan/plan.ts'
import type { Fields } from './print-object.ts'
import { printAllRelations } from './print-relations.ts'
import { printMap, type Printer } from './printer.ts'
import { cypher, type Fragment } from './statement.ts'

/** Texts that add up the relations of an entity: with whom, and when. Each ends in `RETURN … AS v`. */

function isUnfiltered(filter: RelationFilter): boolean {
  const { direction, excludeGeneric, ...conditions } = filter
  return direction === 'BOTH' && !excludeGeneric && Object.values(conditions).every((condition) => condition === null)
}

/** Ties are the sums already, where all relations are asked for. */
function sumsOfTies(owner: Fragment): Fragment {
  return cypher`MATCH (own:Entity {id: ${owner}.canonicalId})
  CALL (own) { MATCH (own)-[t:TIE]->(x:Entity) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x:Entity) RETURN x, t }
  WITH x.id AS other, sum(t.events) AS events, toString(min(t.firstOn)) AS firstOn, toString(max(t.lastOn)) AS lastOn, sum(t.goldsteinTenths) AS tenths`
}

function sumsOfRelations(owner: Fragment, filter: RelationFilter): Fragment {
  return cypher`${printAllRelations({ within: 'Entity', filter }, owner)}
  WITH DISTINCT r, actor
  WITH CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS other, count(r) AS events,
    min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)) AS firstOn,
    max(coalesce(left(r.endKey, 10), r.earliestOn)) AS lastOn, sum(coalesce(r.goldsteinTenths, 0)) AS tenths`
}

export function printPartners(printer: Printer, owner: Fragment, read: Extract<Read, { kind: 'partners' }>, printTargets: (printer: Printer, node: Fragment, fields: readonly FieldPlan[]) => Fields, v: Fragment): Fragment {
  const x = printer.variable('n')
  const shown = printTargets(printer, x, read.entities)
  const sums = isUnfiltered(read.filter) ? sumsOfTies(owner) : sumsOfRelations(owner, read.filter)
  const row = printMap([
    ['events', cypher`events`],
    ['firstOn', cypher`nullIf(firstOn, '0001-01-01')`],
    ['lastOn', cypher`nullIf(lastOn, '9999-12-31')`],
    ['goldsteinSum', cypher`toFloat(tenths) / 10`],
    ...shown.entries,
  ])
  return cypher`${sums}
  ORDER BY events DESC, other LIMIT ${read.limit}
  MATCH (${x}:Entity {id: other})
  ${shown.calls}
  WITH * ORDER BY events DESC, other
  RETURN collect(${row}) AS ${v}`
}

/** The number of relations by the first day of the period in which they began. */
export function printActivity(owner: Fragment, read: Extract<Read, { kind: 'activity' }>, v: Fragment): Fragment {
  return cypher`${printAllRelations({ within: 'Entity', filter: read.filter }, owner)}
  WITH DISTINCT r WHERE r.earliestOn IS NOT NULL
  WITH toString(date.truncate(${read.by.toLowerCase()}, date(r.earliestOn))) AS start, count(r) AS events
  RETURN collect({start: start, events: events}) AS ${v}`
}
