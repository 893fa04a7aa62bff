import type { EscalationPlan } from '../plan/analyses.ts'
import { periodsBetween } from '../plan/period.ts'
import { ladder } from '../record/ladder.ts'

/** What the statement found: rows of [step, month or null, events, the least sort key], and the earliest relation of each step. */
interface EscalationRows {
  readonly rows: readonly (readonly [step: number, month: string | null, events: number, key: string])[]
  readonly firsts: readonly { readonly step: number; readonly relation: string }[]
}

/** Every step of the ladder with the first day on which it was reached, and every month with the highest step in it; 0 where it has none. */
export function toEscalation({ days }: EscalationPlan, { rows, firsts }: EscalationRows): Readonly<Record<string, unknown>> {
  const keys = rows.filter(([, month]) => month !== null)
  const months = keys.map(([, month]) => `${String(month)}-01`).sort()
  const [first, last] = [days.from ?? months[0], days.to ?? months.at(-1)]
  const starts = first === undefined || last === undefined ? [] : periodsBetween(first, last, 'MONTH')
  const firstOn = (step: number): string | null => keys.filter(([own]) => own === step).map(([, , , key]) => key.slice(0, 10)).sort()[0] ?? null
  return {
    steps: ladder.map(({ step, name, cameo }) => ({ step, name, cameo, firstOn: firstOn(step), relation: firsts.find((one) => one.step === step)?.relation ?? null })),
    monthly: starts.map((month) => {
      const own = keys.filter(([, other]) => `${String(other)}-01` === month)
      return { month, highestStep: Math.max(0, ...own.map(([step]) => step)), events: own.reduce((sum, [, , events]) => sum + events, 0) }
    }),
  }
}
