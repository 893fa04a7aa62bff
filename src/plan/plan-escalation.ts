import { ladder } from '../record/ladder.ts'
import { typesOfGroup } from '../record/relation-types.ts'
import type { EscalationPlan } from './analyses.ts'
import type { Scope } from './plan-object.ts'
import { planDays, planSides } from './sides.ts'
import { periodsBetween } from './period.ts'

/** The types that stand on the ladder. */
const types = ladder.flatMap(({ cameo }) => typesOfGroup(`cameo:${cameo}`) ?? [])

/**
 * Reads how far up the ladder of conflict two sides went.
 * @throws ParleyError BAD_INPUT
 */
export function planEscalation(args: Readonly<Record<string, unknown>>, { asOf }: Scope): EscalationPlan {
  const { a, b, from, to } = args as { a: readonly string[]; b: readonly string[]; from?: string | null; to?: string | null }
  const days = planDays(from, to)
  if (days.from !== null && days.to !== null) periodsBetween(days.from, days.to, 'MONTH')
  return { of: 'escalation', filter: planSides(a, b, { types }, asOf), days }
}
