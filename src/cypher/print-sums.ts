import { asksForAllOfActors } from '../plan/filter.ts'
import type { PartnersPlan } from '../plan/analyses.ts'
import type { Period } from '../plan/period.ts'
import type { FieldPlan, Read } from '../plan/plan.ts'
import type { Fields } from './print-object.ts'
import { canonicalIds } from './print-canonical.ts'
import { dayOfRelation, printStart } from './print-period.ts'
import { printAllRelations, type RelationsScope } from './print-relations.ts'
import { printKeyedMap, printMap, type Printer } from './printer.ts'
import { cypher, empty, name, type Fragment } from './statement.ts'

/** Texts that add up the relations of an entity: with whom, and when. */

/** Binds `t` to each tie of the entity `own` and `x` to its other end, which is an entity: its label would be one more look. */
export const tiesOfOwn = cypher`CALL (own) { MATCH (own)-[t:TIE]->(x) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x) RETURN x, t }`

/** The other end of the relation `r`, seen from `actor`. */
export const otherEnd = cypher`CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END`

/**
 * The most frequent of those at the other ends of the ties of some entities, which `owns` is bound to: those outside of them.
 * Ids are read of the ones that may be shown only, for they decide among equals; days and weights of the ones that are, where they are asked for.
 */
function mostByTies(owns: Fragment, limit: number, countsOnly: boolean): Fragment {
  const [collected, kept, taken] = countsOnly ? [empty, empty, empty] : [cypher`, collect(t) AS ties`, cypher`, ties: ties`, cypher`, one.ties AS ties`]
  const most = cypher`${owns}
  UNWIND owns AS own ${tiesOfOwn}
  WITH owns, x, t WHERE NOT x IN owns
  WITH x, sum(t.events) AS events${collected} ORDER BY events DESC
  WITH collect({x: x, events: events${kept}}) AS all
  UNWIND [one IN all WHERE one.events >= last(all[..${limit}]).events] AS one
  WITH one.x.id AS other, one.events AS events${taken} ORDER BY events DESC, other LIMIT ${limit}`
  if (countsOnly) return most
  return cypher`${most}
  UNWIND ties AS t
  WITH other, events, toString(min(t.firstOn)) AS firstOn, toString(max(t.lastOn)) AS lastOn, sum(t.goldsteinTenths) AS tenths`
}

/** The most frequent of those at the other ends of relations `r`. */
function mostByRelations(relations: Fragment, limit: number): Fragment {
  return cypher`${relations}
  WITH ${otherEnd} AS other, count(*) AS events,
    min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)) AS firstOn,
    max(coalesce(left(r.endKey, 10), r.earliestOn)) AS lastOn, sum(coalesce(r.goldsteinTenths, 0)) AS tenths
  ORDER BY events DESC, other LIMIT ${limit}`
}

const sums = [
  ['events', cypher`events`],
  ['firstOn', cypher`nullIf(firstOn, '0001-01-01')`],
  ['lastOn', cypher`nullIf(lastOn, '9999-12-31')`],
  ['goldsteinSum', cypher`toFloat(tenths) / 10`],
] as const

/** Text that ends in `RETURN … AS v`: the partners of the entity that `owner` is bound to. */
export function printPartners(printer: Printer, owner: Fragment, read: Extract<Read, { kind: 'partners' }>, printTargets: (printer: Printer, node: Fragment, fields: readonly FieldPlan[]) => Fields, v: Fragment): Fragment {
  const x = printer.variable('n')
  const shown = printTargets(printer, x, read.entities)
  const asked = sums.filter(([key]) => read.sums.includes(key))
  const most = asksForAllOfActors(read.filter)
    ? mostByTies(cypher`MATCH (own:Entity {id: ${owner}.canonicalId}) WITH [own] AS owns`, read.limit, asked.every(([key]) => key === 'events'))
    : mostByRelations(cypher`${printAllRelations({ within: 'Entity', filter: read.filter }, owner)}
  WITH DISTINCT r, actor`, read.limit)
  return cypher`${most}
  MATCH (${x}:Entity {id: other})
  ${shown.calls}
  WITH * ORDER BY events DESC, other
  RETURN collect(${printMap([...asked, ...shown.entries])}) AS ${v}`
}

/** Text that binds `value` to the partners of a set of actors: those outside of it, with what joins them to any in it. */
export function printPartnersOf({ actors, filter, limit }: PartnersPlan): Fragment {
  const most = asksForAllOfActors(filter)
    ? mostByTies(cypher`${canonicalIds(actors, 'actors')}
  UNWIND actors AS actor MATCH (own:Entity {id: actor}) WITH collect(own) AS owns`, limit, false)
    : mostByRelations(cypher`${printAllRelations({ within: 'root', filter }, null)}
  WITH DISTINCT r, actor, actors WHERE NOT ${otherEnd} IN actors`, limit)
  return cypher`CALL () {
  ${most}
  WITH * ORDER BY events DESC, other
  RETURN collect(${printKeyedMap([['entity', name('other')], ...sums])}) AS value
}
WITH value, {entities: [p IN value | p.entity]} AS ids`
}

/** Text that returns the number of relations by the first day of the period in which they began; the caller gives it its name. */
export function printCounts(scope: RelationsScope, owner: Fragment | null, by: Period): Fragment {
  const [read, each] = scope.filter.actors === null ? [cypher`${dayOfRelation} AS day`, cypher`day`] : [cypher`r, ${dayOfRelation} AS day`, cypher`DISTINCT r, day`]
  return cypher`${printAllRelations(scope, owner, read)}
  WITH ${each} WHERE day > '0001'
  WITH day, count(*) AS perDay
  WITH ${printStart(name('day'), by)} AS start, sum(perDay) AS events
  RETURN collect({start: start, events: events})`
}

/** Text that ends in `RETURN … AS v`: the activity of the entity that `owner` is bound to. */
export function printActivity(owner: Fragment, read: Extract<Read, { kind: 'activity' }>, v: Fragment): Fragment {
  return cypher`${printCounts({ within: 'Entity', filter: read.filter }, owner, read.by)} AS ${v}`
}
