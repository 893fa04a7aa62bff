import { getArgumentValues, getNamedType, isAbstractType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { assertSize } from './page.ts'
import { planObject, type Scope } from './plan-object.ts'
import type { ObjectPlan, ReadType } from './plan.ts'
import { selectFields } from './select.ts'

/** A node that the answer to a write shows, under `@` and its response key. */
export interface PayloadNode {
  readonly key: string
  readonly field: string
  readonly node: ObjectPlan
}

/** A list of what becomes of relations, as it was asked for. */
export interface EffectList {
  readonly key: string
  /** Null: all. */
  readonly kinds: readonly string[] | null
  readonly first: number
  /** The fields `before` and `after`. */
  readonly nodes: readonly PayloadNode[]
}

/** What was asked of the answer to a write. */
export interface PayloadPlan {
  readonly nodes: readonly PayloadNode[]
  readonly effects: readonly { readonly key: string; readonly lists: readonly EffectList[] }[]
  /** Under which keys the user errors are wanted. */
  readonly errorKeys: readonly string[]
}

const nodeFields: Readonly<Record<string, ReadType>> = { document: 'Document', claim: 'Claim', entity: 'Entity', judgement: 'Judgement', before: 'Relation', after: 'Relation' }

interface Asked {
  readonly key: string
  readonly name: string
  readonly nodes: readonly FieldNode[]
}

function fieldsOf(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly Asked[] {
  return [...selectFields(scope.operation, type, nodes)].map(([key, own]) => ({ key: `@${key}`, name: own[0]?.name.value ?? '', nodes: own }))
}

function typeBelow(type: GraphQLObjectType, field: string): GraphQLObjectType {
  return getNamedType(type.getFields()[field]?.type) as GraphQLObjectType
}

function planNodes(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly PayloadNode[] {
  return fieldsOf(scope, type, nodes).flatMap(({ key, name, nodes: own }) => {
    const read = nodeFields[name]
    if (read === undefined) return []
    const below = typeBelow(type, name)
    return [{ key, field: name, node: planObject(read, scope, own, isAbstractType(below) ? scope.operation.schema.getPossibleTypes(below) : [below]) }]
  })
}

function planList(scope: Scope, type: GraphQLObjectType, { key, nodes }: Asked): EffectList {
  const definition = type.getFields()['relations']
  const [node] = nodes
  const args = definition === undefined || node === undefined ? {} : getArgumentValues(definition, node, scope.operation.variables)
  const first = (args['first'] as number | null | undefined) ?? 100
  return { key, kinds: (args['kinds'] as readonly string[] | null | undefined) ?? null, first: assertSize(first, 'first', scope.maxPage), nodes: planNodes(scope, typeBelow(type, 'relations'), nodes) }
}

/**
 * What was asked of the payload of the mutation at hand, to be read once it has written.
 * @throws ParleyError for arguments that cannot be read
 */
export function planPayload(info: GraphQLResolveInfo, maxPage: number): PayloadPlan {
  const scope: Scope = { operation: { schema: info.schema, fragments: info.fragments, variables: info.variableValues }, maxPage, asOf: null }
  const type = getNamedType(info.returnType) as GraphQLObjectType
  const asked = fieldsOf(scope, type, info.fieldNodes)
  return {
    nodes: planNodes(scope, type, info.fieldNodes),
    effects: asked
      .filter(({ name }) => name === 'effect')
      .map(({ key, nodes }) => {
        const effect = typeBelow(type, 'effect')
        const lists = fieldsOf(scope, effect, nodes).filter(({ name }) => name === 'relations')
        return { key, lists: lists.map((list) => planList(scope, effect, list)) }
      }),
    errorKeys: asked.filter(({ name }) => name === 'userErrors').map(({ key }) => key),
  }
}
