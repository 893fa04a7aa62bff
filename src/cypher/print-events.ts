import type { EventFilter } from '../plan/filter.ts'
import type { EventsPlan } from '../plan/plan.ts'
import { endOfDay, hasKnownDay, printBounds, printOrder, unbounded, upTo, withinPage, type Bounds } from './bounds.ts'
import { stateMap } from './match-by-id.ts'
import { canonicalIds, canonicalIdsOfAll } from './print-canonical.ts'
import { eventIsWithin } from './print-places.ts'
import { statesOf } from './print-clock.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

/** Text that binds `e` to the events of the page: nodes, or under a clock maps of what they showed then. Only canonical events have a sort key. */
export function printEventRows(plan: EventsPlan): Fragment {
  return cypher`${printSource(plan, true)}
  WITH DISTINCT e ORDER BY ${printOrder(plan.page, [cypher`e.sortKey`])} LIMIT ${plan.page.limit}${plan.filter.clock === null ? empty : cypher` WITH *, ${stateMap(name('e'))} AS shown WITH shown AS e`}`
}

/** Text that returns the number of events in the whole list; the caller gives it its name. */
export function printEventCount(plan: EventsPlan): Fragment {
  return cypher`${printSource(plan, false)}
  RETURN count(DISTINCT e)`
}

/**
 * Text that binds `e` to the newest events of which a claim gives a figure. Such events have their sort key once more, as `figuresKey`,
 * so that an index leads to them past all others.
 */
export function printEventsWithFigures(filter: EventFilter, limit: number): Fragment {
  const page = { limit, from: 'start', after: null, before: null, descending: true } as const
  return cypher`${printSource({ filter, page, key: 'figuresKey' }, true)}
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT ${limit}`
}

/** Which events; `key` is the property that they are read by. */
interface EventsScope extends Pick<EventsPlan, 'filter' | 'page'> {
  readonly key?: 'sortKey' | 'figuresKey'
}

function boundsOf(plan: EventsScope, paged: boolean): Bounds {
  const { filter } = plan
  const bounds = upTo(upTo(unbounded, endOfDay(filter.to), true), endOfDay(filter.validOn), true)
  return paged ? withinPage(bounds, plan.page) : bounds
}

function printSource(plan: EventsScope, paged: boolean): Fragment {
  const { filter, key: property = 'sortKey' } = plan
  const bounds = boundsOf(plan, paged)
  const rest = printConditions(filter)
  const states = statesOf('Event', name('e'), filter.clock)
  const [first] = filter.participants ?? []
  if (filter.participants === null) {
    const key = cypher`e.${name(property)}`
    const limited = paged ? cypher` WITH e ORDER BY ${printOrder(plan.page, [key])} LIMIT ${plan.page.limit}` : empty
    return inCall(states.map(({ label, holds }) => cypher`MATCH (e:${label}) WHERE ${join([printBounds(key, bounds), ...holds, ...rest], ' AND ')}${limited}`))
  }
  if (property !== 'sortKey') rest.push(cypher`e.${name(property)} IS NOT NULL`)
  if (first === undefined) return cypher`UNWIND [] AS e`
  // One who is on both sides of an event has two edges to it: twice the rows hold enough events.
  const limited = paged ? cypher`WITH e, p ORDER BY ${printOrder(plan.page, [cypher`p.entityId`, cypher`p.sortKey`])} LIMIT ${2 * plan.page.limit} ` : empty
  const branches = states.map(({ label, holds }) => {
    const edge = label.pieces[0] === 'Event' ? name('PARTICIPANT') : name('TOOK_PART')
    const where = [
      cypher`p.entityId = participant`,
      printBounds(cypher`p.sortKey`, bounds),
      cypher`all(other IN participants WHERE other = participant OR EXISTS { MATCH (e)-[:${edge}]->(:Entity {id: other}) })`,
      ...holds,
      ...rest,
    ]
    return cypher`MATCH (e:${label})-[p:${edge}]->() WHERE ${join(where, ' AND ')} ${limited}RETURN DISTINCT e`
  })
  return cypher`${canonicalIds([first], 'seek', filter.clock)} UNWIND seek AS participant
  ${canonicalIdsOfAll(filter.participants, 'participants', filter.clock)}
  CALL (participant, participants) {
    ${join(branches, '\n    UNION ALL\n    ')}
  }`
}

/** One seek stands as it is; several are one subquery. */
function inCall(branches: readonly Fragment[]): Fragment {
  const [only] = branches
  return branches.length === 1 && only !== undefined ? only : cypher`CALL () { ${join(branches.map((branch) => cypher`${branch} RETURN e`), ' UNION ALL ')} }`
}

function printConditions(filter: EventFilter): Fragment[] {
  const conditions: Fragment[] = []
  const last = cypher`coalesce(e.endLatestOn, CASE WHEN e.status = 'ONGOING' OR e.latestOn IS NULL AND e.earliestOn IS NOT NULL THEN '9999-12-31' ELSE e.latestOn END)`
  if (filter.types !== null) conditions.push(cypher`any(type IN e.types WHERE type IN ${filter.types})`)
  if (filter.within !== null) conditions.push(eventIsWithin(cypher`e.id`, filter.within, filter.clock))
  if (filter.status !== null) conditions.push(cypher`e.status IN ${filter.status}`)
  if (filter.from !== null || filter.to !== null) conditions.push(hasKnownDay(name('e')))
  if (filter.from !== null) conditions.push(cypher`${last} >= ${filter.from}`)
  return conditions
}
