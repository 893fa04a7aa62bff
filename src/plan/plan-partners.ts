import { ParleyError } from '../errors.ts'
import type { PartnersPlan } from './analyses.ts'
import { entityIds, planRelationFilter, type RelationFilterInput } from './filter.ts'
import { assertSize } from './page.ts'
import type { Scope } from './plan-object.ts'
import { assertAbsent } from './sides.ts'

/**
 * Reads with whom a set of actors has relations.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planPartners(args: Readonly<Record<string, unknown>>, { asOf, maxPage }: Scope): PartnersPlan {
  const { actors: given, filter, first } = args as { actors: readonly string[]; filter?: RelationFilterInput | null; first: number }
  const actors = entityIds(given, 'actors') ?? []
  if (actors.length === 0) throw new ParleyError('BAD_INPUT', 'actors: nobody was given.', { details: { argument: 'actors', given } })
  assertAbsent(filter, 'filter', ['actors'], 'actors of the field itself names them')
  return { of: 'partners', actors, filter: planRelationFilter({ ...filter, actors }, asOf), limit: assertSize(first, 'first', maxPage) }
}
