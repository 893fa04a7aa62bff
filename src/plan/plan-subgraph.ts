import { ParleyError } from '../errors.ts'
import { entityIds, planRelationFilter, type RelationFilter, type RelationFilterInput } from './filter.ts'
import { assertSize } from './page.ts'
import type { Scope } from './plan-object.ts'
import { isAsked } from './plan-shape.ts'
import type { Shape } from './plan.ts'
import { tieFields, type BetweenPlan, type NeighbourhoodPlan, type NetworkPlan, type SubgraphParts } from './subgraphs.ts'

type Arguments = Readonly<Record<string, unknown>>

/** How many edges one answer may have for each row that a page may have. */
export const edgesPerRow = 10

/** How many entities one may be among for each row that a page may have: finding their ties costs as many seeks, however long the answer. */
export const amongPerRow = 4

/**
 * A whole number within bounds.
 * @throws ParleyError BAD_INPUT
 */
export function assertWithin(value: number | null | undefined, argument: string, minimum: number, maximum: number): number {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return value
  throw new ParleyError('BAD_INPUT', `${argument}: ${String(value)} is not between ${String(minimum)} and ${String(maximum)}.`, { details: { argument, given: value, allowed: `${String(minimum)} to ${String(maximum)}` } })
}

/**
 * A filter in a place where some of its conditions have no meaning.
 * @throws ParleyError BAD_INPUT where one of them is given, and all that `planRelationFilter` throws
 */
export function planFilterWithout(args: Arguments, { asOf }: Scope, without: readonly (keyof RelationFilterInput)[], why: string): RelationFilter {
  const given = args['filter'] as RelationFilterInput | null | undefined
  for (const field of without) {
    if ((given?.[field] ?? null) !== null) throw new ParleyError('BAD_INPUT', `filter.${field} has no meaning here: ${why}`, { details: { argument: `filter.${field}` } })
  }
  if (given?.includeParts === true) throw new ParleyError('BAD_INPUT', 'filter.includeParts has no meaning here: a part would stand in the place of its whole. Name the parts themselves, or ask relations.', { details: { argument: 'filter.includeParts' } })
  return planRelationFilter(given, asOf)
}

/**
 * Ids of entities, at least `minimum` and at most `maximum`, which is what a page may have unless it is said.
 * @throws ParleyError BAD_INPUT, PAGE_TOO_LARGE
 */
export function planEntities(ids: readonly string[], argument: string, minimum: number, { maxPage }: Scope, maximum = maxPage): readonly string[] {
  if (ids.length > maximum) throw new ParleyError('PAGE_TOO_LARGE', `${argument}: ${String(ids.length)} is more than the ${String(maximum)} that can be asked for at once.`, { details: { argument, given: ids.length, allowed: maximum } })
  const distinct = entityIds(ids, argument) ?? []
  if (distinct.length < minimum) throw new ParleyError('BAD_INPUT', `${argument}: ${String(distinct.length)} given, at least ${String(minimum)} needed.`, { details: { argument, given: ids, allowed: `at least ${String(minimum)}` } })
  return distinct
}

function partsOf(shape: Shape): SubgraphParts {
  return { tie: tieFields.filter((field) => isAsked(shape, ['ties', field])), relations: isAsked(shape, ['relations']), byType: isAsked(shape, ['rest', 'byType']) }
}

/**
 * Reads who stands around some entities.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planNeighbourhood(args: Arguments, scope: Scope, shape: Shape): NeighbourhoodPlan {
  const { ids, depth, limit, rank } = args as { ids: readonly string[]; depth: number; limit: number; rank?: NeighbourhoodPlan['rank'] | null }
  return {
    of: 'neighbourhood',
    ids: planEntities(ids, 'ids', 1, scope),
    depth: assertWithin(depth, 'depth', 1, 3),
    filter: planFilterWithout(args, scope, ['actors'], 'the entities in the middle are the actors; use filter.counterparts for the other end.'),
    limit: assertSize(limit, 'limit', scope.maxPage),
    rank: rank ?? 'EVENTS',
    parts: partsOf(shape),
  }
}

/**
 * Reads what is among a set of entities.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planBetween(args: Arguments, scope: Scope, shape: Shape): BetweenPlan {
  const { ids, limit } = args as { ids: readonly string[]; limit: number }
  return {
    of: 'between',
    ids: planEntities(ids, 'ids', 2, scope, amongPerRow * scope.maxPage),
    filter: planFilterWithout(args, scope, ['actors', 'counterparts', 'direction'], 'relations among a set have both ends in it.'),
    limit: assertSize(limit, 'limit', edgesPerRow * scope.maxPage),
    parts: partsOf(shape),
  }
}

/**
 * Reads the edges of a network.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planNetwork(args: Arguments, scope: Scope, shape: Shape): NetworkPlan {
  const { collapse, minEvents, limit } = args as { collapse?: NetworkPlan['collapse'] | null; minEvents: number; limit: number }
  if (collapse === 'NONE' && minEvents > 1) throw new ParleyError('BAD_INPUT', `minEvents: with collapse NONE each edge is one relation, so none has ${String(minEvents)}.`, { details: { argument: 'minEvents', given: minEvents, allowed: 1 } })
  return {
    of: 'network',
    filter: planRelationFilter(args['filter'] as RelationFilterInput | null, scope.asOf),
    collapse: collapse ?? 'PAIR',
    minEvents: assertWithin(minEvents, 'minEvents', 1, 2 ** 31 - 1),
    limit: assertSize(limit, 'limit', edgesPerRow * scope.maxPage),
    parts: partsOf(shape),
  }
}
