import type { BalancePlan } from './analyses.ts'
import { planRelationFilter, type RelationFilterInput } from './filter.ts'
import type { Scope } from './plan-object.ts'

/**
 * Reads which relations make the signed pairs of triads.
 * @throws ParleyError BAD_INPUT, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planBalance({ filter }: Readonly<Record<string, unknown>>, { asOf }: Scope): BalancePlan {
  return { of: 'balance', filter: planRelationFilter(filter as RelationFilterInput | null, asOf) }
}
