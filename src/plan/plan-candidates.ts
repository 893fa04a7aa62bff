import { ParleyError } from '../errors.ts'
import type { EntityKind } from '../record/entity.ts'
import { typeOfId } from '../record/labels.ts'
import type { CandidatesOfPlan, CandidatesPlan } from './analyses.ts'
import { isEntityId } from './filter.ts'
import { assertSize, planPage } from './page.ts'
import type { Scope } from './plan-object.ts'

type Arguments = Readonly<Record<string, unknown>>

/** The most candidates of one, and the most days between two events. */
const most = { candidates: 100, days: 31 } as const

function planBounds(args: Arguments): Pick<CandidatesPlan, 'minScore' | 'withinDays'> {
  const { minScore, withinDays } = args as { minScore: number; withinDays: number }
  if (!(minScore >= 0 && minScore <= 1)) throw new ParleyError('BAD_INPUT', `minScore: ${String(minScore)} is not between 0 and 1.`, { details: { argument: 'minScore', given: minScore } })
  if (withinDays < 0 || withinDays > most.days) throw new ParleyError('BAD_INPUT', `withinDays: ${String(withinDays)} is not between 0 and ${String(most.days)}.`, { details: { argument: 'withinDays', given: withinDays, allowed: most.days } })
  return { minScore, withinDays }
}

/**
 * Reads what one entity or event may be the same as.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE
 */
export function planCandidatesOf(args: Arguments): CandidatesOfPlan {
  const { id, first } = args as { id: string; first: number }
  const isEvent = typeOfId(id) === 'Event'
  if (!isEvent && !isEntityId(id)) throw new ParleyError('BAD_INPUT', `id: ${JSON.stringify(id)} is not the id of an entity or an event.`, { details: { argument: 'id', given: id } })
  return { of: 'candidatesOf', kind: isEvent ? 'EVENT' : 'ENTITY', id, limit: assertSize(first, 'first', most.candidates), ...planBounds(args) }
}

/**
 * Reads a page of pairs.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE, BAD_CURSOR
 */
export function planCandidates(args: Arguments, { maxPage }: Scope): CandidatesPlan {
  const { kind, kinds } = args as { kind: CandidatesPlan['kind']; kinds?: readonly EntityKind[] | null }
  if (kind === 'EVENT' && (kinds ?? null) !== null) throw new ParleyError('BAD_INPUT', 'kinds has no meaning for events.', { details: { argument: 'kinds', given: kinds } })
  return { of: 'candidates', kind, kinds: kinds ?? null, page: planPage(args, kind === 'EVENT' ? 'eventPairs' : 'entityPairs', kind === 'EVENT', maxPage, false), ...planBounds(args) }
}
