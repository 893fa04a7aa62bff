import { ParleyError } from '../errors.ts'
import type { ResponsesPlan } from './analyses.ts'
import { planRelationFilter, type RelationFilterInput } from './filter.ts'
import { assertSize } from './page.ts'
import type { Scope } from './plan-object.ts'
import { assertAbsent } from './sides.ts'

/** Ten years: what follows later answers nothing. */
const maxDays = 3_653

/** Both filters name actors, for what is read is bounded by what they took part in. */
function assertActors(filter: RelationFilterInput, argument: string): void {
  if ((filter.actors?.length ?? 0) > 0) return
  throw new ParleyError('BAD_INPUT', `${argument}.actors: nobody was given; say whose acts these are.`, { details: { argument: `${argument}.actors` } })
}

/**
 * Reads what followed the acts of one side within some days.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planResponses(args: Readonly<Record<string, unknown>>, { asOf, maxPage }: Scope): ResponsesPlan {
  const { trigger, response, withinDays, first } = args as { trigger: RelationFilterInput; response: RelationFilterInput; withinDays: number; first: number }
  if (withinDays < 0 || withinDays > maxDays) {
    throw new ParleyError('BAD_INPUT', `withinDays: ${String(withinDays)} is not between 0 and ${String(maxDays)}.`, { details: { argument: 'withinDays', given: withinDays, allowed: maxDays } })
  }
  assertActors(trigger, 'trigger')
  assertActors(response, 'response')
  assertAbsent(response, 'response', ['from', 'to'], 'the days follow from those of the trigger')
  return { of: 'responses', trigger: planRelationFilter(trigger, asOf), response: planRelationFilter(response, asOf), withinDays, limit: assertSize(first, 'first', maxPage) }
}
