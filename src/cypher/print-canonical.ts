import type { Clock } from '../plan/clock.ts'
import { cypher, name, toStatement, type Fragment } from './statement.ts'

/** The canonical id of the entity or event `x`. */
export function canonicalOf(x: Fragment, clock: Clock | null): Fragment {
  const recorded = clock?.recorded ?? null
  if (recorded === null) return cypher`${x}.canonicalId`
  return cypher`coalesce(head(COLLECT { MATCH (was:CanonicalWas) WHERE was.memberId = ${x}.id AND was.recordedTo > ${recorded} RETURN was.canonicalId ORDER BY was.memberId, was.recordedTo LIMIT 1 }), ${x}.canonicalId)`
}

/** The variable of a plain expression such as `r.eventId`. */
function variableOf(expression: Fragment): Fragment {
  return name(toStatement(expression).text.split('.')[0] ?? '')
}

/**
 * Binds `y` to the entities or events whose canonical id is `canonicalId`, a variable or a property of one.
 * That variable is handed on by name: inside EXISTS, `CALL (*)` does not see what stands outside.
 */
export function matchMembers(label: 'Entity' | 'Event', canonicalId: Fragment, y: Fragment, clock: Clock | null): Fragment {
  const recorded = clock?.recorded ?? null
  if (recorded === null) return cypher`MATCH (${y}:${name(label)} {canonicalId: ${canonicalId}})`
  return cypher`CALL (${variableOf(canonicalId)}) {
      MATCH (${y}:${name(label)}) WHERE ${y}.canonicalId = ${canonicalId} AND NOT EXISTS { MATCH (was:CanonicalWas) WHERE was.memberId = ${y}.id AND was.recordedTo > ${recorded} } RETURN ${y}
      UNION ALL
      MATCH (was:CanonicalWas) WHERE was.canonicalId = ${canonicalId} AND was.recordedTo > ${recorded} AND was.recordedFrom <= ${recorded} MATCH (${y}:${name(label)} {id: was.memberId}) RETURN ${y}
    }`
}

/** Binds `c` to the claims about the event whose canonical id is `canonicalId`; the caller adds what must hold of them. */
export function matchClaimsAbout(canonicalId: Fragment, c: Fragment, clock: Clock | null): Fragment {
  if ((clock?.recorded ?? null) === null) return cypher`MATCH (:Event {canonicalId: ${canonicalId}})<-[:ABOUT]-(${c}:Claim)`
  return cypher`${matchMembers('Event', canonicalId, name('joined'), clock)} MATCH (joined)<-[:ABOUT]-(${c}:Claim)`
}

/** Binds `variable` to the canonical ids of the entities given: relations point at those. Ids of nobody are left out. */
export function canonicalIds(ids: readonly string[], variable: string, clock: Clock | null = null): Fragment {
  return cypher`CALL (*) { UNWIND ${ids} AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT ${canonicalOf(name('x'), clock)}) AS ${name(variable)} }`
}

/** Binds `variable` to the canonical ids of entities given by ids of ours and of other schemes. */
export function canonicalIdsOfAny(ids: readonly string[] | null, externalIds: readonly string[] | null, variable: string, clock: Clock | null): Fragment {
  if (externalIds === null) return canonicalIds(ids ?? [], variable, clock)
  return cypher`CALL (*) {
    CALL () { UNWIND ${ids ?? []} AS id MATCH (x:Entity {id: id}) RETURN x UNION UNWIND ${externalIds} AS id MATCH (:ExternalId {id: id})<-[:HAS_ID]-(x:Entity) RETURN x }
    RETURN collect(DISTINCT ${canonicalOf(name('x'), clock)}) AS ${name(variable)}
  }`
}

/** Binds `variable` to the canonical ids of the entities given; an id of nobody stays as it is, and then nothing has it. */
export function canonicalIdsOfAll(ids: readonly string[], variable: string, clock: Clock | null): Fragment {
  return cypher`CALL (*) { UNWIND ${ids} AS id OPTIONAL MATCH (x:Entity {id: id}) RETURN collect(DISTINCT coalesce(${canonicalOf(name('x'), clock)}, id)) AS ${name(variable)} }`
}

/** Binds `variable` to the ids of the entities given and of all that were judged the same: claims point at those. */
export function memberIds(ids: readonly string[], variable: string, clock: Clock | null = null): Fragment {
  return cypher`CALL (*) { UNWIND ${ids} AS id MATCH (x:Entity {id: id}) WITH DISTINCT ${canonicalOf(name('x'), clock)} AS canonicalId ${matchMembers('Entity', name('canonicalId'), name('y'), clock)} RETURN collect(DISTINCT y.id) AS ${name(variable)} }`
}
