import type { DyadSeriesPlan } from '../plan/analyses.ts'
import { periodsBetween } from '../plan/period.ts'
import { catalogue } from '../record/relation-types.ts'

/** What the statement counted: rows of [period or null, way, type, events, how many of them are less precise], and all relations by period. */
interface SeriesRows {
  readonly rows: readonly (readonly [start: string | null, way: 'forward' | 'backward' | 'both', type: string, events: number, late: number])[]
  readonly all: readonly (readonly [start: string, events: number])[] | null
}

interface SeriesValue {
  events: number
  scaled: number
  sum: number
  mean: number | null
  positiveSum: number
  negativeSum: number
  quads: { q1: number; q2: number; q3: number; q4: number }
}

interface Sums {
  events: number
  scaled: number
  above: number
  below: number
  quads: [q1: number, q2: number, q3: number, q4: number]
}

function nothing(): Sums {
  return { events: 0, scaled: 0, above: 0, below: 0, quads: [0, 0, 0, 0] }
}

function toSeriesValue({ events, scaled, above, below, quads: [q1, q2, q3, q4] }: Sums): SeriesValue {
  const sum = above + below
  return { events, scaled, sum: sum / 100, mean: scaled === 0 ? null : sum / 100 / scaled, positiveSum: above / 100, negativeSum: below / 100, quads: { q1, q2, q3, q4 } }
}

/** Adds events of one type: weights in hundredths, so that sums do not depend on their order. */
function add(sums: Sums, events: number, hundredths: number | undefined, quad: number | null | undefined): void {
  sums.events += events
  if (typeof quad === 'number') sums.quads[quad - 1] = (sums.quads[quad - 1] ?? 0) + events
  if (hundredths === undefined) return
  sums.scaled += events
  if (hundredths > 0) sums.above += hundredths * events
  else sums.below += hundredths * events
}

/** The periods of the series: those that the days asked for span or, where a side is open, up to the first or last that has something. */
function startsOf({ days, by }: DyadSeriesPlan, rows: SeriesRows['rows']): readonly string[] {
  const known = rows.map(([start]) => start).filter((start) => start !== null).sort()
  const [first, last] = [days.from ?? known[0], days.to ?? known.at(-1)]
  return first === undefined || last === undefined ? [] : periodsBetween(first, last, by)
}

/**
 * The series of two sides: one point a period, empty ones too. An undirected relation counts in both directions;
 * `unscaledEvents`, `impreciseEvents` and the like count each relation once.
 * @throws ParleyError BAD_INPUT where there are too many periods
 */
export function toDyadSeries(plan: DyadSeriesPlan, { rows, all }: SeriesRows): Readonly<Record<string, unknown>> {
  const { scale, quadScheme } = plan
  const points = new Map(startsOf(plan, rows).map((start) => [start, { forward: nothing(), backward: nothing() }]))
  const counts = { unscaledEvents: 0, undirectedEvents: 0, undatedEvents: 0, impreciseEvents: 0 }
  for (const [start, way, type, events, late] of rows) {
    const hundredths = scale.hundredths.get(type)
    const point = start === null ? undefined : points.get(start)
    if (point === undefined) {
      counts.undatedEvents += events
      continue
    }
    if (hundredths === undefined) counts.unscaledEvents += events
    if (way === 'both') counts.undirectedEvents += events
    counts.impreciseEvents += late
    for (const each of way === 'both' ? (['forward', 'backward'] as const) : [way]) add(point[each], events, hundredths, catalogue.byLabel.get(type)?.quad[quadScheme])
  }
  const everything = new Map(all ?? [])
  return {
    points: [...points].map(([start, { forward, backward }]) => ({ start, forward: toSeriesValue(forward), backward: toSeriesValue(backward), allEvents: all === null ? null : (everything.get(start) ?? 0) })),
    scale: scale.name,
    quadScheme,
    ...counts,
  }
}
