import { ParleyError } from '../errors.ts'
import type { TieStrengthPlan } from './analyses.ts'
import type { Scope } from './plan-object.ts'
import { planSides } from './sides.ts'

/**
 * Reads how strong the tie of two is on a day.
 * @throws ParleyError BAD_INPUT
 */
export function planTieStrength(args: Readonly<Record<string, unknown>>, { asOf }: Scope): TieStrengthPlan {
  const { a, b, on, halfLifeDays } = args as { a: string; b: string; on: string; halfLifeDays: number }
  if (!(halfLifeDays > 0)) throw new ParleyError('BAD_INPUT', `halfLifeDays: ${String(halfLifeDays)} is not greater than 0.`, { details: { argument: 'halfLifeDays', given: halfLifeDays } })
  return { of: 'tieStrength', filter: planSides([a], [b], null, asOf), on, halfLifeDays }
}
