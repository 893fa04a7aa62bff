import { toDayNumber, toIsoDay } from './scale.ts'
import type { Period } from '../views/print-when.ts'

/** How many began in one period. */
export interface Bin {
  /** The first day of the period. */
  readonly start: string
  readonly events: number
}

/** A stretch of bins by their places, both ends inclusive. */
export interface BinRange {
  readonly first: number
  readonly last: number
}

/** The last day of the period that begins on a day. */
export function lastDayOf(start: string, by: Period): string {
  if (by === 'DAY') return start
  if (by === 'WEEK') return toIsoDay(toDayNumber(start) + 6)
  const months = by === 'MONTH' ? 1 : by === 'QUARTER' ? 3 : 12
  const [year = 1970, month = 1] = start.split('-').map(Number)
  return toIsoDay(Math.round(Date.UTC(year, month - 1 + months, 1) / 86_400_000) - 1)
}

/** A length of period with which a span of days has at most about 400 bins. */
export function periodFor(from: string, to: string): Period {
  const days = toDayNumber(to) - toDayNumber(from)
  if (days <= 120) return 'DAY'
  if (days <= 800) return 'WEEK'
  if (days <= 12_000) return 'MONTH'
  return days <= 36_000 ? 'QUARTER' : 'YEAR'
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** The bins that two days lie in; a side that is left open reaches to the end. */
export function toBinRange(bins: readonly Bin[], from: string | null, to: string | null): BinRange {
  const end = Math.max(0, bins.length - 1)
  const holding = (day: string): number => clamp(bins.findLastIndex(({ start }) => start <= day), 0, end)
  const first = from === null ? 0 : holding(from)
  return { first, last: to === null ? end : Math.max(first, holding(to)) }
}

/** The days of a range; null at a side where nothing is left out. */
export function toDays(bins: readonly Bin[], { first, last }: BinRange, by: Period): { readonly from: string | null; readonly to: string | null } {
  const to = bins[last]
  return { from: first <= 0 ? null : (bins[first]?.start ?? null), to: last >= bins.length - 1 || to === undefined ? null : lastDayOf(to.start, by) }
}

/** Moves one end by some bins: it stays within the bins and does not pass the other end. */
export function moveEnd(range: BinRange, end: keyof BinRange, delta: number, count: number): BinRange {
  return end === 'first' ? { ...range, first: clamp(range.first + delta, 0, range.last) } : { ...range, last: clamp(range.last + delta, range.first, Math.max(0, count - 1)) }
}

/** Moves the whole range by some bins; it keeps its length and stays within the bins. */
export function moveRange({ first, last }: BinRange, delta: number, count: number): BinRange {
  const by = clamp(delta, -first, Math.max(0, count - 1 - last))
  return { first: first + by, last: last + by }
}

/**
 * The next window of a playback: a range goes on by one bin until it reaches the end and then stops (null).
 * One that holds everything begins as the first bin and grows, so that one sees the graph come about.
 */
export function nextWindow(range: BinRange, count: number, grows: boolean): BinRange | null {
  if (range.last >= count - 1) return null
  return grows ? { first: range.first, last: range.last + 1 } : moveRange(range, 1, count)
}
