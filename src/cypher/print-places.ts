import type { Clock } from '../plan/clock.ts'
import type { Box } from '../plan/filter.ts'
import { matchClaimsAbout } from './print-canonical.ts'
import { claimIsActive } from './print-clock.ts'
import { cypher, name, type Fragment } from './statement.ts'

/** Whether a point is in a box; a box whose west is greater than its east goes over the 180th meridian. */
function isWithin(latitude: Fragment, longitude: Fragment, { south, west, north, east }: Box): Fragment {
  const between = west <= east ? cypher`${longitude} >= ${west} AND ${longitude} <= ${east}` : cypher`(${longitude} >= ${west} OR ${longitude} <= ${east})`
  return cypher`${latitude} >= ${south} AND ${latitude} <= ${north} AND ${between}`
}

/** Whether a claim names a place in the box: by the coordinates that it gives itself or, where it gives none, by those of the place. */
export function claimIsWithin(c: Fragment, box: Box): Fragment {
  return cypher`EXISTS { MATCH (${c})-[at:PLACE]->(there:Entity) WHERE ${isWithin(cypher`coalesce(at.latitude, there.latitude)`, cypher`coalesce(at.longitude, there.longitude)`, box)} }`
}

/** Whether an active claim about an event names a place in the box. */
export function eventIsWithin(eventId: Fragment, box: Box, clock: Clock | null): Fragment {
  return cypher`EXISTS { ${matchClaimsAbout(eventId, name('placed'), clock)} WHERE ${claimIsActive(name('placed'), clock)} AND ${claimIsWithin(name('placed'), box)} }`
}

/** Whether any claim about an event, in force or not, names a place in the box: where an event was put does not depend on what has become of its claims. */
export function eventIsNamedWithin(eventId: Fragment, box: Box): Fragment {
  return cypher`EXISTS { ${matchClaimsAbout(eventId, name('placed'), null)} WHERE ${claimIsWithin(name('placed'), box)} }`
}
