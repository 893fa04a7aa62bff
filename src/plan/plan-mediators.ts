import { type FieldNode, type GraphQLObjectType } from 'graphql'
import { typesOfGroup, catalogue } from '../record/relation-types.ts'
import type { MediatorsPlan } from './analyses.ts'
import { planRelationFilter } from './filter.ts'
import { assertSize } from './page.ts'
import type { Scope } from './plan-object.ts'
import { isSelected } from './select.ts'
import { planDays, planSides } from './sides.ts'

/** Acts by which somebody mediates between others: CAMEO 045. */
const mediation = (typesOfGroup('cameo:04') ?? []).filter((label) => catalogue.byLabel.get(label)?.cameo === '045')

/**
 * Reads who mediates between two.
 * @throws ParleyError BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE
 */
export function planMediators(args: Readonly<Record<string, unknown>>, { asOf, maxPage, operation }: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): MediatorsPlan {
  const { a, b, mode, first, ...days } = args as { a: string; b: string; from?: string | null; to?: string | null; mode: MediatorsPlan['mode']; first: number }
  planSides([a], [b], null, asOf)
  const given = mode === 'EXPLICIT' ? ({ types: mediation, direction: 'TO' } as const) : {}
  const party = (id: string): MediatorsPlan['a'] => planRelationFilter({ ...given, actors: [id], ...planDays(days.from, days.to) }, asOf)
  return { of: 'mediators', mode, a: party(a), b: party(b), limit: assertSize(first, 'first', maxPage), evidence: isSelected(operation, type, nodes, ['evidence']) }
}
