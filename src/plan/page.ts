import { ParleyError } from '../errors.ts'

/** The page size where neither `first` nor `last` is given. */
export const defaultPageSize = 50

/** What is read of a list by a key: at most `limit` rows, from one end, between two keys. */
export interface Page {
  /** The rows of the page, and one more where it is asked whether there are others. */
  readonly limit: number
  /** From the start of the list (`first`) or from its end (`last`). */
  readonly from: 'start' | 'end'
  /** The key that the rows come after, in the order of the list. */
  readonly after: string | null
  /** The key that the rows come before, in the order of the list. */
  readonly before: string | null
  /** Whether the list runs from great keys to small ones. */
  readonly descending: boolean
}

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** The key as an opaque cursor. */
export function toCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url')
}

/**
 * The key that a cursor stands for; null where none is given.
 * @throws ParleyError BAD_CURSOR
 */
export function parseCursor(cursor: string | null | undefined, argument: string, keyPattern: RegExp, what = 'a cursor of this connection'): string | null {
  if (cursor === null || cursor === undefined) return null
  const key = Buffer.from(cursor, 'base64url').toString('utf8')
  if (toCursor(key) !== cursor || !keyPattern.test(key)) {
    throw new ParleyError('BAD_CURSOR', `${argument}: ${JSON.stringify(cursor)} is not ${what}.`, { details: { argument } })
  }
  return key
}

/**
 * The size of an answer that has no further pages.
 * @throws ParleyError BAD_PAGE, PAGE_TOO_LARGE
 */
export function assertSize(size: number, argument: string, maximum: number): number {
  if (size < 1) throw new ParleyError('BAD_PAGE', `${argument}: ${String(size)} is not between 1 and ${String(maximum)}.`, { details: { argument, given: size } })
  if (size > maximum) throw new ParleyError('PAGE_TOO_LARGE', `${argument}: ${String(size)} is more than the ${String(maximum)} that one answer may have.`, { details: { argument, given: size, allowed: maximum } })
  return size
}

/** What the keys of each list look like; a cursor of another list is refused. */
export const keyPatterns = {
  relations: /^\d{4}-\d{2}-\d{2} [A-Za-z0-9_-]+$/,
  claims: /^\d{16} \d{6} claim:.+$/,
  events: /^\d{4}-\d{2}-\d{2} .+$/,
  entities: /^(person|country|group|organisation|place):.+$/,
  documents: /^.+ document:.+$/,
  changes: /^\d{16} \d{2} .+$/,
  entityPairs: /^(person|country|group|organisation|place):\S+ \S+$/,
  eventPairs: /^\d{4}-\d{2}-\d{2} event:\S+ \S+$/,
} as const

/**
 * Reads `first`/`after` or `last`/`before`.
 * @param looksFurther whether it is asked if there are others
 * @throws ParleyError BAD_PAGE, PAGE_TOO_LARGE, BAD_CURSOR
 */
export function planPage(given: PageArguments, list: keyof typeof keyPatterns, descending: boolean, maximum: number, looksFurther: boolean): Page {
  const { first, last } = given
  if (typeof first === 'number' && typeof last === 'number') {
    throw new ParleyError('BAD_PAGE', `first: ${String(first)} and last: ${String(last)} were both given; a page is counted from one end.`, { details: { argument: 'last' } })
  }
  const argument = typeof last === 'number' ? 'last' : 'first'
  const size = last ?? first ?? Math.min(defaultPageSize, maximum)
  if (size < 0) throw new ParleyError('BAD_PAGE', `${argument}: ${String(size)} is negative.`, { details: { argument } })
  if (size > maximum) {
    throw new ParleyError('PAGE_TOO_LARGE', `${argument}: ${String(size)} is more than the ${String(maximum)} rows that one page may have.`, {
      details: { argument, given: size, allowed: maximum },
    })
  }
  return {
    limit: looksFurther ? size + 1 : size,
    from: argument === 'last' ? 'end' : 'start',
    after: parseCursor(given.after, 'after', keyPatterns[list]),
    before: parseCursor(given.before, 'before', keyPatterns[list]),
    descending,
  }
}
