import type { DerivedDate } from '../record/relation.ts'

/** Days and months in words, for sentences. All days are calendar days at the place. */

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function toDay(on: string): Day {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  return { year, month, day }
}

function monthOf({ month }: Day): string {
  return months[month - 1] ?? ''
}

/** "16 January 2024" */
export function printDay(on: string): string {
  const day = toDay(on)
  return `${String(day.day)} ${monthOf(day)} ${String(day.year)}`
}

/** "January 2024" or "2024" where two days are the ends of one; null otherwise. */
function printWhole(from: string, to: string): string | null {
  const [first, last] = [toDay(from), toDay(to)]
  const isLastOfMonth = new Date(Date.UTC(last.year, last.month, 0)).getUTCDate() === last.day
  if (first.year !== last.year || first.day !== 1 || !isLastOfMonth) return null
  if (first.month === last.month) return `${monthOf(first)} ${String(first.year)}`
  return first.month === 1 && last.month === 12 ? String(first.year) : null
}

/** "16 and 19 January 2024": what they share is told once. */
function printPair(from: string, to: string): string {
  const [first, last] = [toDay(from), toDay(to)]
  if (first.year !== last.year) return `${printDay(from)} and ${printDay(to)}`
  if (first.month !== last.month) return `${String(first.day)} ${monthOf(first)} and ${printDay(to)}`
  return `${String(first.day)} and ${printDay(to)}`
}

/** "at 19:00 UTC", with the day where in UTC it is another. */
function printTime(on: string, { earliestAt, latestAt }: DerivedDate): string {
  if (earliestAt === undefined && latestAt === undefined) return ''
  const clock = (at: string): string => `${at.slice(11, 16)} UTC${at.startsWith(on) ? '' : ` on ${printDay(at.slice(0, 10))}`}`
  if (earliestAt === undefined) return ` (by ${clock(latestAt ?? '')})`
  if (latestAt === undefined) return ` (from ${clock(earliestAt)} on)`
  return earliestAt === latestAt ? ` (at ${clock(earliestAt)})` : ` (between ${clock(earliestAt)} and ${clock(latestAt)})`
}

/** When an act took place: "on 16 January 2024", "in January 2024", "between 16 and 19 January 2024", "on or before 19 January 2024". */
export function printWhenOfAct(date: DerivedDate): string {
  const { earliestOn: from, latestOn: to } = date
  if (from === undefined) return to === undefined ? 'on a day that is not known' : `on or before ${printDay(to)}`
  if (to === undefined) return `on or after ${printDay(from)}`
  if (from === to) return `on ${printDay(from)}${printTime(from, date)}`
  const whole = printWhole(from, to)
  return whole === null ? `between ${printPair(from, to)}` : `in ${whole}`
}

function printBegin({ earliestOn: from, latestOn: to }: DerivedDate): string {
  if (from === undefined) return to === undefined ? '' : `since ${printDay(to)} or before`
  if (to === undefined) return `since ${printDay(from)} or later`
  if (from === to) return `since ${printDay(from)}`
  return `since ${printWhole(from, to) ?? `a day between ${printPair(from, to)}`}`
}

function printEnd({ endEarliestOn: from, endLatestOn: to }: DerivedDate): string {
  if (from === undefined) return to === undefined ? '' : `until ${printDay(to)} at the latest`
  if (to === undefined) return `at least until ${printDay(from)}`
  if (from === to) return `until ${printDay(from)}`
  return `until ${printWhole(from, to) ?? `a day between ${printPair(from, to)}`}`
}

/** While a state held: "as of 19 January 2024", "since May 2023", "from 2022 until 10 January 2024"; empty where nothing is known of it. */
export function printWhenOfState(date: DerivedDate): string {
  const { earliestOn, latestOn, endEarliestOn, endLatestOn } = date
  if (earliestOn === undefined && endLatestOn === undefined && latestOn !== undefined && latestOn === endEarliestOn) return `as of ${printDay(latestOn)}`
  const [begin, end] = [printBegin(date), printEnd(date)]
  if (begin === '' || end === '') return begin + end
  return `${begin.replace(/^since/, 'from')}${begin.includes(' or ') ? ', ' : ' '}${end}`
}
