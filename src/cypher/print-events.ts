import type { EventFilter } from '../plan/filter.ts'
import type { EventsPlan } from '../plan/plan.ts'
import { endOfDay, printBounds, printOrder, unbounded, upTo, withinPage, type Bounds } from './bounds.ts'
import { canonicalIds } from './print-canonical.ts'
import { limitOf } from './print-relations.ts'
import { cypher, join, type Fragment } from './statement.ts'

/** Text that binds `e` to the events of the page. Only canonical events have a sort key. */
export function printEventRows(plan: EventsPlan): Fragment {
  return cypher`${printSource(plan, true)}
  WITH DISTINCT e ORDER BY ${printOrder(plan.page, [cypher`e.sortKey`])} LIMIT ${limitOf(plan.page.size)}`
}

/** Text that returns the number of events in the whole list; the caller gives it its name. */
export function printEventCount(plan: EventsPlan): Fragment {
  return cypher`${printSource(plan, false)}
  RETURN count(DISTINCT e)`
}

function boundsOf(plan: EventsPlan, paged: boolean): Bounds {
  const { filter } = plan
  const bounds = upTo(upTo(unbounded, endOfDay(filter.to), true), endOfDay(filter.validOn), true)
  return paged ? withinPage(bounds, plan.page) : bounds
}

function printSource(plan: EventsPlan, paged: boolean): Fragment {
  const { filter } = plan
  const bounds = boundsOf(plan, paged)
  const rest = printConditions(filter)
  const [first] = filter.participants ?? []
  if (filter.participants === null) {
    const limited = paged ? cypher` WITH e ORDER BY ${printOrder(plan.page, [cypher`e.sortKey`])} LIMIT ${limitOf(plan.page.size)}` : cypher``
    return cypher`MATCH (e:Event) WHERE ${join([printBounds(cypher`e.sortKey`, bounds), ...rest], ' AND ')}${limited}`
  }
  if (first === undefined) return cypher`UNWIND [] AS e`
  // One who is on both sides of an event has two edges to it: twice the rows hold enough events.
  const limited = paged ? cypher`WITH e, p ORDER BY ${printOrder(plan.page, [cypher`p.entityId`, cypher`p.sortKey`])} LIMIT ${2 * (plan.page.size + 1)} ` : cypher``
  return cypher`${canonicalIds([first], 'seek')} UNWIND seek AS participant
  ${canonicalIds(filter.participants, 'participants')}
  WITH * WHERE size(participants) > 0
  CALL (participant, participants) {
    MATCH (e:Event)-[p:PARTICIPANT]->() WHERE p.entityId = participant AND ${printBounds(cypher`p.sortKey`, bounds)}
      AND all(other IN participants WHERE other = participant OR EXISTS { MATCH (e)-[:PARTICIPANT]->(:Entity {id: other}) })
      AND ${rest.length === 0 ? cypher`true` : join(rest, ' AND ')}
    ${limited}RETURN DISTINCT e
  }`
}

function printConditions(filter: EventFilter): Fragment[] {
  const conditions: Fragment[] = []
  const last = cypher`coalesce(e.endLatestOn, CASE WHEN e.status = 'ONGOING' OR e.latestOn IS NULL AND e.earliestOn IS NOT NULL THEN '9999-12-31' ELSE e.latestOn END)`
  if (filter.types !== null) conditions.push(cypher`any(type IN e.types WHERE type IN ${filter.types})`)
  if (filter.status !== null) conditions.push(cypher`e.status IN ${filter.status}`)
  if (filter.from !== null) conditions.push(cypher`${last} >= ${filter.from}`)
  else if (filter.to !== null) conditions.push(cypher`(e.earliestOn IS NOT NULL OR e.latestOn IS NOT NULL)`)
  return conditions
}
