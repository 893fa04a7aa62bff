import type { Clock } from '../plan/clock.ts'
import { canonicalOf } from './print-canonical.ts'
import { statesOf } from './print-clock.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/** Text that binds `x` to the state of the relation with the id `id`, an expression, that holds under a clock. */
function matchStateOf(id: Fragment, x: Fragment, clock: Clock): Fragment {
  return cypher`CALL (*) { ${join(statesOf('Relation', x, clock).map(({ label, holds }) => cypher`MATCH (${x}:${label}) WHERE ${join([cypher`${x}.id = ${id}`, ...holds], ' AND ')} RETURN ${x}`), ' UNION ALL ')} }`
}

/**
 * Text that binds `x` to the event with the canonical id `id`, an expression. Under a clock it is a map of what it showed then, with the
 * element id of the node as `state`; where it showed nothing, because no claim about it held, a map of its id and title.
 */
export function matchEvent(id: Fragment, x: Fragment, clock: Clock | null): Fragment {
  if (clock === null) return cypher`MATCH (${x}:Event {id: ${id}})`
  const states = statesOf('Event', name('s'), clock).map(({ label, holds }) => cypher`MATCH (s:${label}) WHERE ${join([cypher`s.id = bare.id`, cypher`s.sortKey > ''`, ...holds], ' AND ')} RETURN ${stateMap(name('s'))} AS shown`)
  return cypher`MATCH (bare:Event {id: ${id}}) CALL (bare) { CALL (bare) { ${join(states, ' UNION ALL ')} } RETURN head(collect(shown)) AS found } WITH *, coalesce(found, bare {.id, .title}) AS ${x}`
}

/** A state of an event as a map. */
export function stateMap(s: Fragment): Fragment {
  return cypher`${s} {.*, state: elementId(${s})}`
}

/**
 * Text that binds `x` to the node with the id that `id` is bound to. An event is shown as the one it was joined to; a relation that has ended
 * as its last version; both, under a clock, as they were then.
 */
export function matchById(type: string, x: Fragment, clock: Clock | null = null): Fragment {
  if (type === 'Event') return cypher`MATCH (named:Event {id: id}) ${matchEvent(canonicalOf(name('named'), clock), x, clock)}`
  if (type !== 'Relation') return cypher`MATCH (${x}:${name(type)} {id: id})`
  if (clock !== null) return matchStateOf(name('id'), x, clock)
  return cypher`CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS ${x} ORDER BY rank LIMIT 1
  }`
}
