import type { MeasureEntry } from '../views/relation-question.ts'
import { toDayNumber, toIsoDay } from './scale.ts'

/** A figure in the drawing: a best value, a range, or both; the day is that on which it was said. */
export interface FigurePoint {
  readonly on: string | null
  readonly low: number
  readonly best: number | null
  readonly high: number
  readonly entry: MeasureEntry
}

export interface FigureLine {
  readonly origin: string
  readonly points: readonly FigurePoint[]
}

function toPoint(entry: MeasureEntry): FigurePoint | null {
  const given = [entry.low, entry.value, entry.high].filter((value) => value !== null)
  if (given.length === 0) return null
  return { on: entry.saidOn?.earliestOn ?? entry.saidOn?.latestOn ?? null, low: Math.min(...given), best: entry.value, high: Math.max(...given), entry }
}

/** Figures by whose word they are, each line in the order of the days; figures without a day come last. */
export function toFigureLines(entries: readonly MeasureEntry[]): readonly FigureLine[] {
  const lines = new Map<string, FigurePoint[]>()
  for (const entry of entries) {
    const point = toPoint(entry)
    if (point === null) continue
    const origin = entry.origin?.name ?? 'not said whose word'
    lines.set(origin, [...(lines.get(origin) ?? []), point])
  }
  const key = ({ on }: FigurePoint): string => on ?? '9999'
  return [...lines].map(([origin, points]) => ({ origin, points: points.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)) }))
}

/** The days of a drawing of figures; a single day has one beside it on either side, and null is where no day is known. */
export function toFigureDays(lines: readonly FigureLine[]): { readonly from: string; readonly to: string } | null {
  const days = lines.flatMap(({ points }) => points.flatMap(({ on }) => (on === null ? [] : [on]))).sort()
  const [from] = days
  const to = days.at(-1)
  if (from === undefined || to === undefined) return null
  return from === to ? { from: toIsoDay(toDayNumber(from) - 1), to: toIsoDay(toDayNumber(to) + 1) } : { from, to }
}
