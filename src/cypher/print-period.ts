import type { Period } from '../plan/period.ts'
import { cypher, type Fragment } from './statement.ts'

/**
 * The first possible day of the relation `r`, and `0000-00-00` where that is not known. Its sort key begins with it, and the index that
 * was sought has that already, but not inside of a CASE: there Neo4j reads the property again.
 */
export const dayOfRelation = cypher`left(r.sortKey, 10)`

/** The first day of the period that a day lies in, as text. Functions of dates cost more than all else: count by day before. */
export function printStart(day: Fragment, by: Period): Fragment {
  if (by === 'DAY') return day
  if (by === 'MONTH') return cypher`left(${day}, 7) + '-01'`
  if (by === 'YEAR') return cypher`left(${day}, 4) + '-01-01'`
  return cypher`CASE WHEN ${day} IS NOT NULL THEN toString(date.truncate(${by.toLowerCase()}, date(${day}))) END` // truncate takes no null
}

const lengths = { DAY: cypher`{days: 1}`, WEEK: cypher`{days: 7}`, MONTH: cypher`{months: 1}`, QUARTER: cypher`{months: 3}`, YEAR: cypher`{years: 1}` } as const

/** The day after the last of the period that begins on `start`, as text. */
export function printNextStart(start: Fragment, by: Period): Fragment {
  return cypher`toString(date(${start}) + duration(${lengths[by]}))`
}
