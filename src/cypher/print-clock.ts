import type { Clock } from '../plan/clock.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/**
 * The two clocks of the record as conditions. Relations and events have states: the current one, states that are closed
 * (`recordedTo`: the database said something else afterwards) and states that were so at an earlier stage of publication
 * (`publishedTo`). For each clock exactly one state of a relation holds, or none.
 */

/** A label under which states stand, and what must hold of one of them. */
export interface States {
  readonly label: Fragment
  readonly holds: readonly Fragment[]
}

function recordedBy(from: Fragment, clock: Clock): Fragment[] {
  return clock.recorded === null ? [] : [cypher`${from} <= ${clock.recorded}`]
}

/** Under no publication clock, only states without end of publication count. */
function publishedBy(x: Fragment, clock: Clock, isEarlier: 'always' | 'never' | 'maybe'): Fragment[] {
  if (clock.published === null) return isEarlier === 'maybe' ? [cypher`${x}.publishedTo IS NULL`] : []
  const to = { always: [cypher`${x}.publishedTo > ${clock.published}`], never: [], maybe: [cypher`(${x}.publishedTo IS NULL OR ${x}.publishedTo > ${clock.published})`] }
  return [cypher`${x}.publishedFrom <= ${clock.published}`, ...to[isEarlier]]
}

/** Where the states of relations or events stand that hold under a clock, with the conditions on `x`. */
export function statesOf(what: 'Relation' | 'Event', x: Fragment, clock: Clock | null): readonly States[] {
  if (clock === null) return [{ label: name(what), holds: [] }]
  const since = what === 'Event' ? cypher`coalesce(${x}.derivedFrom, ${x}.recordedFrom)` : cypher`${x}.recordedFrom`
  const own = cypher`${x}.recordedFrom`
  const current = { label: name(what), holds: [...recordedBy(since, clock), ...publishedBy(x, clock, 'never')] }
  const earlier = { label: name(`${what}Earlier`), holds: [...recordedBy(own, clock), ...publishedBy(x, clock, 'always')] }
  const closed = { label: name(`${what}Was`), holds: [...recordedBy(own, clock), cypher`${x}.recordedTo > ${clock.recorded}`, ...publishedBy(x, clock, 'maybe')] }
  return [current, ...(clock.published === null ? [] : [earlier]), ...(clock.recorded === null ? [] : [closed])]
}

/** Whether a claim is there at all: recorded by then, and in a document published by then (or recorded, where it does not say when). */
export function claimIsThere(c: Fragment, clock: Clock | null): Fragment[] {
  const conditions: Fragment[] = []
  if (clock === null) return conditions
  if (clock.recorded !== null) conditions.push(cypher`${c}.recordedFrom <= ${clock.recorded}`)
  if (clock.published !== null) {
    const instant = new Date(clock.published / 1000).toISOString()
    conditions.push(cypher`EXISTS { MATCH (stating:Document {id: ${c}.documentId}) WHERE coalesce(stating.publishedAt <= ${instant}, stating.recordedFrom <= ${clock.published}) }`)
  }
  return conditions
}

/** Whether a claim is there and in force. */
export function claimIsActive(c: Fragment, clock: Clock | null): Fragment {
  const recorded = clock?.recorded ?? null
  const active = recorded === null ? cypher`${c}.status = 'ACTIVE'` : cypher`(${c}.recordedTo IS NULL OR ${c}.recordedTo > ${recorded})`
  return join([active, ...claimIsThere(c, clock)], ' AND ')
}

/** A property that says how a claim ended, as it was then: what had not ended says `before`. */
export function endingOf(c: Fragment, property: 'status' | 'recordedTo' | 'endedBy' | 'reason' | 'endReason', clock: Clock | null): Fragment {
  const plain = cypher`${c}.${name(property)}`
  const recorded = clock?.recorded ?? null
  if (recorded === null) return plain
  return cypher`CASE WHEN ${c}.recordedTo > ${recorded} THEN ${property === 'status' ? cypher`'ACTIVE'` : cypher`null`} ELSE ${plain} END`
}
