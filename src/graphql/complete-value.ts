import { fillPeriods } from '../plan/period.ts'
import type { ValuePlan } from '../plan/analyses.ts'
import { toBalance } from './balance.ts'
import { toCandidates, toCandidatesOf } from './candidates.ts'
import { toEscalation } from './escalation.ts'
import { toMeasures } from './evidence.ts'
import { toDyadSeries } from './series.ts'
import { toTieStrength } from './tie-strength.ts'

/** Makes of what a statement counted the value that the contract promises: empty periods, names, sums. Nodes are still ids in it. */
export function completeValue(plan: ValuePlan, value: unknown): unknown {
  switch (plan.of) {
    case 'dyadSeries':
      return toDyadSeries(plan, value as Parameters<typeof toDyadSeries>[1])
    case 'activity':
      return fillPeriods(new Map((value as readonly { start: string; events: number }[]).map(({ start, events }) => [start, events])), plan.by)
    case 'escalation':
      return toEscalation(plan, value as Parameters<typeof toEscalation>[1])
    case 'tieStrength':
      return toTieStrength(plan, value as Parameters<typeof toTieStrength>[1])
    case 'balance':
      return toBalance(value as Parameters<typeof toBalance>[0])
    case 'casualties':
      return (value as readonly { event: string; evidence: unknown }[]).map(({ event, evidence }) => ({ event, measures: toMeasures(evidence, plan.rule).map(withIds) }))
    case 'candidatesOf':
      return toCandidatesOf(plan, value)
    case 'candidates':
      return toCandidates(plan, value)
    case 'partners':
    case 'mediators':
    case 'responses':
    case 'neighbourhood':
    case 'between':
    case 'network':
    case 'paths':
      return value
  }
}

/** Entries with the ids of their nodes, as values have them. */
function withIds(measure: ReturnType<typeof toMeasures>[number]): unknown {
  return { ...measure, entries: measure.entries.map(({ claim, value, low, high, saidOn }) => ({ value, low, high, saidOn, claim: claim.id, origin: claim.originId })) }
}
