import { ParleyError } from '../errors.ts'

export const precisions = ['TIME', 'DAY', 'MONTH', 'YEAR', 'INTERVAL', 'UNKNOWN'] as const
export type Precision = (typeof precisions)[number]

/**
 * When something happened, as far as it is known. Days are calendar days at the place
 * (`YYYY-MM-DD`, so 16 January in Iran stays 16 January), both ends inclusive.
 * For a standing state `earliestOn`/`latestOn` bound its beginning and the `end…` days its end.
 */
export interface UncertainDate {
  readonly earliestOn: string | null
  readonly latestOn: string | null
  readonly endEarliestOn: string | null
  readonly endLatestOn: string | null
  /** ISO 8601 instants in UTC; only where an hour is stated. */
  readonly earliestAt: string | null
  readonly latestAt: string | null
  readonly precision: Precision
  /** Extended Date/Time Format (ISO 8601-2); the empty string where nothing is known. */
  readonly edtf: string
  /** The words of the document ("the next day"). */
  readonly text: string | null
  /** IANA zone of the place, where stated. */
  readonly timeZone: string | null
}

/** Nothing is known of the time. */
export const unknownDate: UncertainDate = {
  earliestOn: null,
  latestOn: null,
  endEarliestOn: null,
  endLatestOn: null,
  earliestAt: null,
  latestAt: null,
  precision: 'UNKNOWN',
  edtf: '',
  text: null,
  timeZone: null,
}

/** A time as a writer gives it: `on` for an act, `since` and `until` for a standing state, each in EDTF. */
export interface GivenDate {
  readonly on?: string
  readonly since?: string
  readonly until?: string
  /** The words of the document. */
  readonly text?: string
  readonly timeZone?: string
}

/** A stretch of days, and of instants where an hour is stated. Null where that side is open or unknown. */
interface Span {
  readonly first: string | null
  readonly last: string | null
  readonly at: string | null
  readonly precision: Precision
}

const allowed = 'YYYY-MM-DD, YYYY-MM, YYYY, an interval such as 2024-01-16/2024-01-19 or ../2024-01-19, digits left open as in 2024-01-XX, or an instant such as 2024-01-16T14:30Z'

function badDate(given: string): ParleyError {
  return new ParleyError('BAD_DATE', `${JSON.stringify(given)} is not a date that can be read; allowed are ${allowed}.`, { details: { given, allowed } })
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

/** Fills digits that are left open with the smallest or the largest that they can be. */
function fill(digits: string, with_: '0' | '9'): number {
  return Number(digits.replaceAll('X', with_))
}

function parseDay(given: string, text: string): Span {
  const match = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(text)
  if (match === null) throw badDate(given)
  const [, year = '', month = 'XX', day = 'XX'] = match
  if (/X\d/.test(year) || (year.includes('X') && month !== 'XX') || (month.includes('X') && day !== 'XX') || (month !== 'XX' && month.includes('X')) || (day !== 'XX' && day.includes('X'))) throw badDate(given)
  const [firstYear, lastYear] = [Math.max(1, fill(year, '0')), fill(year, '9')]
  const [firstMonth, lastMonth] = month === 'XX' ? [1, 12] : [Number(month), Number(month)]
  if (firstMonth < 1 || lastMonth > 12 || lastYear < 1) throw badDate(given)
  const [firstDay, lastDay] = day === 'XX' ? [1, daysIn(lastYear, lastMonth)] : [Number(day), Number(day)]
  if (firstDay < 1 || lastDay > daysIn(lastYear, lastMonth)) throw badDate(given)
  return {
    first: `${pad(firstYear, 4)}-${pad(firstMonth, 2)}-${pad(firstDay, 2)}`,
    last: `${pad(lastYear, 4)}-${pad(lastMonth, 2)}-${pad(lastDay, 2)}`,
    at: null,
    precision: day !== 'XX' ? 'DAY' : month !== 'XX' ? 'MONTH' : year.includes('X') ? 'INTERVAL' : 'YEAR',
  }
}

/** One side of an interval, or a date on its own. Qualifiers (`?`, `~`, `%`) are kept in the text and do not move the days. */
function parsePoint(given: string, point: string): Span {
  const text = point.replace(/[?~%]$/, '')
  if (!text.includes('T')) return parseDay(given, text)
  const [day = ''] = text.split('T')
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text)) throw badDate(given)
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) throw badDate(given)
  return { ...parseDay(given, day), at: instant.toISOString(), precision: 'TIME' }
}

/** Dates on their own and intervals of EDTF (levels 0 and 1, as far as news needs them). */
function parseSpan(given: string): Span & { readonly until: string | null } {
  const open = new Set(['', '..'])
  const sides = given.split('/')
  if (sides.length > 2) throw badDate(given)
  const [from = '', to] = sides
  if (to === undefined) {
    if (open.has(from)) return { first: null, last: null, at: null, until: null, precision: 'UNKNOWN' }
    const point = parsePoint(given, from)
    return { ...point, until: point.at }
  }
  const first = open.has(from) ? null : parsePoint(given, from)
  const last = open.has(to) ? null : parsePoint(given, to)
  if (first === null && last === null) return { first: null, last: null, at: null, until: null, precision: 'UNKNOWN' }
  const span = { first: first?.first ?? null, last: last?.last ?? null, at: first?.at ?? null, until: last?.at ?? null, precision: 'INTERVAL' as const }
  if (span.first !== null && span.last !== null && span.first > span.last) throw badDate(given)
  return span
}

/**
 * Reads a time. For an act `a/b` means some time between the two; for a standing state `since` bounds its beginning and `until` its end.
 * @throws ParleyError BAD_DATE
 */
export function parseUncertainDate(given: GivenDate): UncertainDate {
  const words = { text: given.text ?? null, timeZone: given.timeZone ?? null }
  if (given.since === undefined && given.until === undefined) {
    const span = parseSpan(given.on ?? '')
    return { ...unknownDate, ...words, earliestOn: span.first, latestOn: span.last, earliestAt: span.at, latestAt: span.until, precision: span.precision, edtf: span.precision === 'UNKNOWN' ? '' : (given.on ?? '') }
  }
  if (given.on !== undefined) throw new ParleyError('BAD_DATE', `on: ${JSON.stringify(given.on)} was given together with since or until; an act has "on", a standing state "since" and "until".`, { details: { given: given.on } })
  const begin = parseSpan(given.since ?? '')
  const end = parseSpan(given.until ?? '')
  if (begin.first !== null && end.last !== null && begin.first > end.last) throw badDate(`${given.since ?? ''} to ${given.until ?? ''}`)
  return {
    ...unknownDate,
    ...words,
    earliestOn: begin.first,
    latestOn: begin.last,
    endEarliestOn: end.first,
    endLatestOn: end.last,
    earliestAt: begin.at,
    latestAt: begin.until,
    precision: begin.precision,
    edtf: edtfOfState(given.since, given.until),
  }
}

/** A state's beginning and end as one EDTF interval; a side that is itself uncertain stands for its outermost day. */
function edtfOfState(since: string | undefined, until: string | undefined): string {
  const begin = since === undefined ? '' : since.includes('/') ? (since.split('/')[0] ?? '') : since
  const end = until === undefined ? '..' : until.includes('/') ? (until.split('/')[1] ?? '..') : until
  return `${begin === '..' ? '' : begin}/${end}`
}

/** The EDTF of a stretch of days that was computed rather than given. */
export function edtfOfDays(earliestOn: string | null, latestOn: string | null): string {
  if (earliestOn === null && latestOn === null) return ''
  return earliestOn === latestOn && earliestOn !== null ? earliestOn : `${earliestOn ?? '..'}/${latestOn ?? '..'}`
}
