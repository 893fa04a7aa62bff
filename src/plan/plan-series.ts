import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { ActivityPlan, DyadSeriesPlan } from './analyses.ts'
import { planRelationFilter, type RelationFilterInput } from './filter.ts'
import { periodsBetween, type Period } from './period.ts'
import type { Scope } from './plan-object.ts'
import { planScale, type TypeWeight } from './scale.ts'
import { isSelected } from './select.ts'
import { planDays, planSides } from './sides.ts'

interface DyadSeriesArguments {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly from?: string | null
  readonly to?: string | null
  readonly by: Period
  readonly scale: string
  readonly weights?: readonly TypeWeight[] | null
  readonly quadScheme: DyadSeriesPlan['quadScheme']
  readonly oneADay: boolean
  readonly filter?: RelationFilterInput | null
}

/**
 * Reads what two sides did to each other by period. What costs more is planned only where it is asked for.
 * @throws ParleyError BAD_INPUT, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planDyadSeries(args: Readonly<Record<string, unknown>>, { asOf, operation }: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): DyadSeriesPlan {
  const given = args as unknown as DyadSeriesArguments
  const days = planDays(given.from, given.to)
  if (days.from !== null && days.to !== null) periodsBetween(days.from, days.to, given.by)
  const isAsked = (...path: readonly string[]): boolean => isSelected(operation, type, nodes, path)
  return {
    of: 'dyadSeries',
    filter: planSides(given.a, given.b, given.filter, asOf),
    days,
    by: given.by,
    scale: planScale(given.scale, given.weights),
    quadScheme: given.quadScheme,
    oneADay: given.oneADay,
    imprecise: isAsked('impreciseEvents'),
    all: isAsked('points', 'allEvents') ? planRelationFilter({}, asOf) : null,
  }
}

/**
 * Reads how many relations of a filter began in each period.
 * @throws ParleyError BAD_INPUT, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planActivity({ filter, by }: Readonly<Record<string, unknown>>, { asOf }: Scope): ActivityPlan {
  return { of: 'activity', filter: planRelationFilter(filter as RelationFilterInput | null, asOf), by: by as Period }
}
