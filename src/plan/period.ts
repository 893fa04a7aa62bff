import { ParleyError } from '../errors.ts'

/** Periods of the calendar; weeks begin on Monday. */
export type Period = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** More periods than these are refused: no screen shows them, and an answer holds all of them, the empty ones too. */
const maxPeriods = 10_000

const dayMs = 86_400_000

function toDay(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The first day of the period that a day lies in. */
function startOfPeriod(day: string, by: Period): string {
  if (by === 'DAY') return day
  const date = toDate(day)
  if (by === 'WEEK') return toDay(new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * dayMs))
  if (by === 'YEAR') return `${day.slice(0, 4)}-01-01`
  const month = by === 'MONTH' ? date.getUTCMonth() : Math.floor(date.getUTCMonth() / 3) * 3
  return `${day.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`
}

/** The first day of the period that comes after the one beginning on `start`. */
function nextPeriod(start: string, by: Period): string {
  const date = toDate(start)
  if (by === 'DAY') return toDay(new Date(date.getTime() + dayMs))
  if (by === 'WEEK') return toDay(new Date(date.getTime() + 7 * dayMs))
  const months = { MONTH: 1, QUARTER: 3, YEAR: 12 }[by]
  const next = toDate(start)
  next.setUTCMonth(date.getUTCMonth() + months, 1)
  return toDay(next)
}

/**
 * The first days of all periods from the one that `first` lies in to the one that `last` lies in.
 * @throws ParleyError BAD_INPUT where they are too many
 */
export function periodsBetween(first: string, last: string, by: Period): readonly string[] {
  const starts: string[] = []
  for (let start = startOfPeriod(first, by); start <= last && start.length === 10; start = nextPeriod(start, by)) {
    if (starts.length === maxPeriods) {
      throw new ParleyError('BAD_INPUT', `by: from ${first} to ${last} there are more than ${String(maxPeriods)} periods of one ${by}; take longer periods, or days that are nearer to each other.`, { details: { argument: 'by', given: by, allowed: maxPeriods } })
    }
    starts.push(start)
  }
  return starts
}

/**
 * Every period from the first to the last of those given, with zero where none is given. `counts` is by the first day of the period.
 * @throws ParleyError BAD_INPUT where they are too many
 */
export function fillPeriods(counts: ReadonlyMap<string, number>, by: Period): readonly { readonly start: string; readonly events: number }[] {
  const starts = [...counts.keys()].sort()
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined) return []
  return periodsBetween(first, last, by).map((start) => ({ start, events: counts.get(start) ?? 0 }))
}
