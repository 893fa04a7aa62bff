/** Where values come to stand in a drawing. */

/** A straight line from a domain to a range; a domain without extent stands in the middle of its range. */
export function toScale([low, high]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  const span = high - low
  return (value) => (span === 0 ? (start + end) / 2 : start + ((value - low) / span) * (end - start))
}

/** The step of 1, 2 or 5 times a power of ten that gives at most so many steps over a span; whole numbers where `whole`. */
function niceStep(span: number, most: number, whole = true): number {
  if (span <= 0) return 1
  const rough = span / Math.max(1, most)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * (1 - 1e-9)) ?? 10 * power
  return whole ? Math.max(1, Math.round(step)) : step
}

/** Round values from below the lowest to above the highest, zero among them where it lies between. */
export function toTicks(low: number, high: number, most = 4): readonly number[] {
  const [bottom, top] = low === high ? [Math.min(0, low), Math.max(1, high)] : [low, high]
  const step = niceStep(top - bottom, most)
  const first = Math.floor(bottom / step)
  const last = Math.ceil(top / step)
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}

const dayMs = 86_400_000

/** @param on `YYYY-MM-DD` @returns days since 1 January 1970 */
export function toDayNumber(on: string): number {
  return Math.round(Date.parse(`${on.slice(0, 10)}T00:00:00Z`) / dayMs)
}

/** @param day days since 1 January 1970 @returns `YYYY-MM-DD` */
export function toIsoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

interface CalendarStep {
  readonly unit: 'day' | 'month' | 'year'
  readonly every: number
}

function calendarStep(days: number, most: number): CalendarStep {
  for (const every of [1, 2, 7, 14]) if (days / every <= most) return { unit: 'day', every }
  for (const every of [1, 2, 3, 6]) if (days / (30.4 * every) <= most) return { unit: 'month', every }
  return { unit: 'year', every: niceStep(days / 365.25, most) }
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The first day of every so many months, from the period that holds a day on. */
function* monthStarts(from: number, every: number): Generator<number> {
  const start = new Date(from * dayMs)
  const months = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / every) * every
  for (let step = 0; ; step += every) yield Math.round(Date.UTC(1970, months + step - 1970 * 12, 1) / dayMs)
}

function* everyDays(from: number, every: number): Generator<number> {
  for (let day = from; ; day += every) yield day
}

/** Round days between two, with what to write there: at most about so many. The year is written where it begins to be another. */
export function toTimeTicks(from: string, to: string, most = 5): readonly { readonly on: string; readonly label: string }[] {
  const [first, last] = [toDayNumber(from), toDayNumber(to)]
  const { unit, every } = calendarStep(last - first, most)
  const ticks: { on: string; label: string }[] = []
  for (const day of unit === 'day' ? everyDays(first, every) : monthStarts(first, unit === 'month' ? every : every * 12)) {
    if (day > last) break
    if (day < first) continue
    const on = toIsoDay(day)
    const [year = '', month = '1', dayOfMonth = '1'] = on.split('-')
    const words = [...(unit === 'day' ? [String(Number(dayOfMonth))] : []), ...(unit === 'year' ? [] : [monthNames[Number(month) - 1] ?? ''])]
    ticks.push({ on, label: [...words, ...(unit === 'year' || ticks.at(-1)?.on.startsWith(year) !== true ? [year] : [])].join(' ') })
  }
  return ticks
}
