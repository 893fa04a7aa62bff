import type { SeriesPoint, SeriesValue } from '../views/dyad-question.ts'

/** What is drawn of a series: how many relations, or what their weights add up to. */
export type SeriesMeasure = 'COUNTS' | 'WEIGHTS'

/** Cooperation above zero and conflict below it, of one direction in one period. */
export interface TwoSided {
  readonly cooperation: number
  /** Zero or less. */
  readonly conflict: number
}

export function toTwoSided({ quads, positiveSum, negativeSum }: SeriesValue, measure: SeriesMeasure): TwoSided {
  return measure === 'COUNTS' ? { cooperation: quads.q1 + quads.q2, conflict: 0 - (quads.q3 + quads.q4) } : { cooperation: positiveSum, conflict: negativeSum }
}

/** The lowest and the highest of all, in both directions: the same scale for both, so that they can be compared. */
export function extentOf(points: readonly SeriesPoint[], measure: SeriesMeasure): readonly [number, number] {
  const all = points.flatMap(({ forward, backward }) => [toTwoSided(forward, measure), toTwoSided(backward, measure)])
  return [all.reduce((low, { conflict }) => Math.min(low, conflict), 0), all.reduce((high, { cooperation }) => Math.max(high, cooperation), 0)]
}

/** How many relations of one direction are cooperation, conflict, and neither. */
export function sumUp(values: readonly SeriesValue[]): { readonly events: number; readonly cooperation: number; readonly conflict: number; readonly neither: number } {
  const sums = values.reduce((sum, { events, quads: { q1, q2, q3, q4 } }) => ({ events: sum.events + events, cooperation: sum.cooperation + q1 + q2, conflict: sum.conflict + q3 + q4 }), { events: 0, cooperation: 0, conflict: 0 })
  return { ...sums, neither: sums.events - sums.cooperation - sums.conflict }
}
