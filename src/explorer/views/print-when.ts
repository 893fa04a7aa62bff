/** Days in words, short enough for a line of the panel. All days are calendar days at the place, as the service gives them. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

export type Period = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** What `whenFields` asks for. */
export interface When {
  readonly earliestOn: string | null
  readonly latestOn: string | null
  readonly endEarliestOn: string | null
  readonly endLatestOn: string | null
  readonly earliestAt: string | null
  readonly latestAt: string | null
  readonly text: string | null
  readonly timeZone: string | null
}

/** The selection on an `UncertainInterval` that `printWhen` reads. */
export const whenFields = '{ earliestOn latestOn endEarliestOn endLatestOn earliestAt latestAt text timeZone }'

interface Day {
  readonly year: string
  readonly month: number
  readonly day: number
}

function toDay(on: string): Day {
  const [, year = '', month = '1', day = '1'] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(on) ?? []
  return { year: year.replace(/^0+(?=\d)/, ''), month: Number(month), day: Number(day) }
}

const monthOf = ({ month }: Day): string => months[month - 1] ?? ''

/** @param on `YYYY-MM-DD` @returns "16 Jan 2024" */
export function printDay(on: string): string {
  const day = toDay(on)
  return `${day.day} ${monthOf(day)} ${day.year}`
}

/** @param at ISO 8601 in UTC @returns "19 Jan 2024, 09:30 UTC"; the day alone where the instant is midnight, for then only a day was given */
export function printInstant(at: string): string {
  const clock = at.slice(11, 16)
  return clock === '' || clock === '00:00' ? printDay(at) : `${printDay(at)}, ${clock} UTC`
}

function isWhole(first: Day, last: Day): 'month' | 'year' | null {
  const endsMonth = new Date(Date.UTC(Number(last.year), last.month, 0)).getUTCDate() === last.day
  if (first.year !== last.year || first.day !== 1 || !endsMonth) return null
  if (first.month === last.month) return 'month'
  return first.month === 1 && last.month === 12 ? 'year' : null
}

/** Two days as one span: "Jan 2024", "2024", "16–19 Jan 2024", "28 Jan – 3 Feb 2024", "28 Dec 2023 – 3 Jan 2024". */
export function printSpan(from: string, to: string): string {
  if (from === to) return printDay(from)
  const [first, last] = [toDay(from), toDay(to)]
  const whole = isWhole(first, last)
  if (whole === 'month') return `${monthOf(first)} ${first.year}`
  if (whole === 'year') return first.year
  if (first.year !== last.year) return `${printDay(from)} – ${printDay(to)}`
  if (first.month !== last.month) return `${first.day} ${monthOf(first)} – ${printDay(to)}`
  return `${first.day}–${printDay(to)}`
}

function printClock(when: When): string {
  const { earliestAt, latestAt } = when
  if (earliestAt === null || latestAt === null || earliestAt !== latestAt) return ''
  return `, ${earliestAt.slice(11, 16)} UTC`
}

/** When an act took place: "16 Jan 2024", "by 19 Jan 2024", "19 Jan 2024 or later", "day not known". */
function printAct(when: When): string {
  const { earliestOn: from, latestOn: to } = when
  if (from === null) return to === null ? 'day not known' : `by ${printDay(to)}`
  if (to === null) return `${printDay(from)} or later`
  return `${printSpan(from, to)}${from === to ? printClock(when) : ''}`
}

function printEdge(from: string | null, to: string | null, open: string): string {
  if (from === null) return to === null ? open : `by ${printDay(to)}`
  return to === null ? `${printDay(from)} or later` : printSpan(from, to)
}

/** How long a state lasted: "as of 19 Jan 2024" where all that is known is that it held on a day, "since 12 Aug 2023", "2019 to 16 Jan 2024", "until by 3 May 2020", "days not known". */
function printState(when: When): string {
  const begins = when.earliestOn !== null || when.latestOn !== null
  const ends = when.endEarliestOn !== null || when.endLatestOn !== null
  if (!begins && !ends) return 'days not known'
  if (when.earliestOn === null && when.endLatestOn === null && when.latestOn === when.endEarliestOn) return `as of ${printDay(when.latestOn ?? '')}`
  const since = printEdge(when.earliestOn, when.latestOn, '')
  const until = printEdge(when.endEarliestOn, when.endLatestOn, '')
  if (!ends) return when.earliestOn === null ? `since ${printDay(when.latestOn ?? '')} at the latest` : `since ${since}`
  return begins ? `${since} to ${until}` : `until ${until}`
}

/** @param standing whether it is a state that lasts, such as an office, rather than an act */
export function printWhen(when: When, standing = false): string {
  return standing ? printState(when) : printAct(when)
}

/** The period that begins on a day: "16 Jan 2024", "week of 15 Jan 2024", "Jan 2024", "Q1 2024", "2024". */
export function printPeriod(start: string, by: Period): string {
  const day = toDay(start)
  switch (by) {
    case 'DAY':
      return printDay(start)
    case 'WEEK':
      return `week of ${printDay(start)}`
    case 'MONTH':
      return `${monthOf(day)} ${day.year}`
    case 'QUARTER':
      return `Q${Math.ceil(day.month / 3)} ${day.year}`
    case 'YEAR':
      return day.year
  }
}
