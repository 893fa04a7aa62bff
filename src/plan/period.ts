/** Periods of the calendar; weeks begin on Monday. */
export type Period = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

const dayMs = 86_400_000

function toDay(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

/** The first day of the period that comes after the one beginning on `start`. */
function nextPeriod(start: string, by: Period): string {
  const date = new Date(`${start}T00:00:00Z`)
  if (by === 'DAY') return toDay(new Date(date.getTime() + dayMs))
  if (by === 'WEEK') return toDay(new Date(date.getTime() + 7 * dayMs))
  const months = { MONTH: 1, QUARTER: 3, YEAR: 12 }[by]
  return toDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)))
}

/** Every period from the first to the last of those given, with zero where none is given. `counts` is by the first day of the period. */
export function fillPeriods(counts: ReadonlyMap<string, number>, by: Period): readonly { readonly start: string; readonly events: number }[] {
  const starts = [...counts.keys()].sort()
  const last = starts.at(-1)
  const points: { start: string; events: number }[] = []
  for (let start = starts[0]; start !== undefined && last !== undefined && start <= last; start = nextPeriod(start, by)) points.push({ start, events: counts.get(start) ?? 0 })
  return points
}
