import type { CasualtiesPlan, MeasureRule } from './analyses.ts'
import { planEventFilter, type EventFilterInput } from './filter.ts'
import { assertSize } from './page.ts'
import type { Scope } from './plan-object.ts'

/**
 * Reads which events and figures the ledger holds.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planCasualties(args: Readonly<Record<string, unknown>>, { asOf, maxPage }: Scope): CasualtiesPlan {
  const { filter, rule, first } = args as { filter?: EventFilterInput | null; rule?: MeasureRule | null; first: number }
  return { of: 'casualties', filter: planEventFilter(filter, asOf), rule: rule ?? null, limit: assertSize(first, 'first', maxPage) }
}
