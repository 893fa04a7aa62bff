import type { Clock } from '../plan/clock.ts'
import { cypher, type Fragment } from '../cypher/statement.ts'

/** The name of an entity `x` as the record had it. */
export function printName(x: Fragment, clock: Clock | null): Fragment {
  const recorded = clock?.recorded ?? null
  if (recorded === null) return cypher`${x}.name`
  return cypher`coalesce(head(COLLECT { MATCH (was:EntityWas) WHERE was.id = ${x}.id AND was.recordedTo > ${recorded} RETURN was.name ORDER BY was.id, was.recordedTo LIMIT 1 }), ${x}.name)`
}
