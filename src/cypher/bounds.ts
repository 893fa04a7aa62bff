import type { Page } from '../plan/page.ts'
import { cypher, join, type Fragment } from './statement.ts'

/** One end of a range of keys. */
interface Bound {
  readonly key: string
  readonly inclusive: boolean
}

/** A range of sort keys with at most one bound at each end: the planner seeks an index with one bound, and filters with two. */
export interface Bounds {
  readonly lower: Bound | null
  readonly upper: Bound | null
}

export const unbounded: Bounds = { lower: null, upper: null }

function isTighterLower(bound: Bound, than: Bound): boolean {
  return bound.key > than.key || (bound.key === than.key && !bound.inclusive)
}

function isTighterUpper(bound: Bound, than: Bound): boolean {
  return bound.key < than.key || (bound.key === than.key && !bound.inclusive)
}

/** Adds a lower bound; the tighter of two stays. */
export function from(bounds: Bounds, key: string | null, inclusive: boolean): Bounds {
  if (key === null) return bounds
  const bound = { key, inclusive }
  return bounds.lower === null || isTighterLower(bound, bounds.lower) ? { ...bounds, lower: bound } : bounds
}

/** Adds an upper bound; the tighter of two stays. */
export function upTo(bounds: Bounds, key: string | null, inclusive: boolean): Bounds {
  if (key === null) return bounds
  const bound = { key, inclusive }
  return bounds.upper === null || isTighterUpper(bound, bounds.upper) ? { ...bounds, upper: bound } : bounds
}

/** Keys that begin with a day sort before this key and after those of the day before: `~` sorts after the space that follows the day. */
export function endOfDay(day: string | null): string | null {
  return day === null ? null : `${day}~`
}

/**
 * Whether any day is known of a claim, a relation or an event. Keys do not tell: that of a standing state ends with time itself where no last day is known.
 */
export function hasKnownDay(x: Fragment): Fragment {
  return cypher`(${x}.earliestOn IS NOT NULL OR ${x}.latestOn IS NOT NULL OR ${x}.endEarliestOn IS NOT NULL OR ${x}.endLatestOn IS NOT NULL)`
}

/** The rows between the cursors of a page. */
export function withinPage(bounds: Bounds, page: Page): Bounds {
  const [low, high] = page.descending ? [page.before, page.after] : [page.after, page.before]
  return upTo(from(bounds, low, false), high, false)
}

/** Conditions on a key. Without a bound it still names the key, for a composite index is used only when each of its columns has a condition. */
export function printBounds(key: Fragment, { lower, upper }: Bounds): Fragment {
  const conditions: Fragment[] = []
  if (lower !== null) conditions.push(lower.inclusive ? cypher`${key} >= ${lower.key}` : cypher`${key} > ${lower.key}`)
  if (upper !== null) conditions.push(upper.inclusive ? cypher`${key} <= ${upper.key}` : cypher`${key} < ${upper.key}`)
  return conditions.length === 0 ? cypher`${key} > ''` : join(conditions, ' AND ')
}

/** The order in which the rows of a page are read: the last of a list are read from its end. */
export function printOrder(page: Page, keys: readonly Fragment[]): Fragment {
  const falling = page.descending === (page.from === 'start')
  return join(
    keys.map((key) => (falling ? cypher`${key} DESC` : cypher`${key}`)),
    ', ',
  )
}
