import { getArgumentValues, getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { ParleyError } from '../errors.ts'
import { assertSize } from './page.ts'
import type { Scope } from './plan-object.ts'
import type { ImpactRead, KeyedNode, ObjectPlan } from './plan.ts'
import { selectFields } from './select.ts'

/** Plans a node; handed in because a node is planned with all that hangs on it, impacts among it. */
type PlanRelation = (scope: Scope, nodes: readonly FieldNode[]) => ObjectPlan

/** What would be is reckoned from what is. */
function assertNow({ asOf }: Scope): void {
  if (Object.values(asOf ?? {}).every((clock) => clock === null || clock === undefined)) return
  throw new ParleyError('BAD_INPUT', 'asOf has no meaning above an impact: it says what would become of the record as it is now. Ask for it in a field without asOf.', { details: { argument: 'asOf', given: asOf } })
}

/** The relations asked for below `type`, an impact or an item of one, each under the path of response keys that leads there. */
function planRelations(scope: Scope, plan: PlanRelation, type: GraphQLObjectType, nodes: readonly FieldNode[], path: string): KeyedNode[] {
  return [...selectFields(scope.operation, type, nodes)].flatMap(([key, selected]): KeyedNode[] => {
    const [node] = selected
    const definition = type.getFields()[node?.name.value ?? '']
    if (node === undefined || definition === undefined) return []
    const { first } = getArgumentValues(definition, node, scope.operation.variables)
    if (typeof first === 'number') assertSize(first, 'first', scope.maxPage)
    const below = getNamedType(definition.type)
    if (below.name === 'Relation') return [{ key: `${path}${key}`, node: plan(scope, selected) }]
    return below.name === 'ImpactItem' ? planRelations(scope, plan, below as GraphQLObjectType, selected, `${key}.`) : []
  })
}

/**
 * Reads what is asked of an impact.
 * @throws ParleyError BAD_INPUT under a clock; BAD_PAGE, PAGE_TOO_LARGE
 */
export function planImpact(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[], plan: PlanRelation, withCopies = false): ImpactRead {
  assertNow(scope)
  return { kind: 'impact', withCopies, nodes: planRelations(scope, plan, type, nodes, '') }
}
