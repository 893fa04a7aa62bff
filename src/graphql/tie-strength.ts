import type { TieStrengthPlan } from '../plan/analyses.ts'

/** What the statement added up for each day: events, and tenths of weight above and below zero. In the order of days. */
type DaySums = readonly (readonly [day: string, events: number, above: number, below: number])[]

const dayMs = 86_400_000

/**
 * What happened up to a day, each event of age d days counted 2^(-d / half-life): cooperation from weights above zero,
 * conflict from those below as a positive number, and interaction from all events alike. Added from old to new, so that the same events give the same sums.
 */
export function toTieStrength({ on, halfLifeDays }: Pick<TieStrengthPlan, 'on' | 'halfLifeDays'>, days: DaySums): Readonly<Record<string, number>> {
  const sums = { cooperation: 0, conflict: 0, interaction: 0 }
  for (const [day, events, above, below] of days) {
    const left = 2 ** (-(Date.parse(on) - Date.parse(day)) / dayMs / halfLifeDays)
    sums.cooperation += (above / 10) * left
    sums.conflict += (-below / 10) * left
    sums.interaction += events * left
  }
  return { ...sums, net: sums.cooperation - sums.conflict }
}
