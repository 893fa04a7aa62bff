import { getNamedType, isAbstractType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLOutputType } from 'graphql'
import { entityTypes } from '../record/labels.ts'
import { isPlain, planObject, type Scope } from './plan-object.ts'
import type { Lookup, ReadType, Shape, ShapeField } from './plan.ts'
import { selectFields } from './select.ts'

/** The nodes that stand in values: the list of ids that the statement binds for them, and what they are. */
type NodeLists = Readonly<Record<string, readonly [list: string, type: ReadType]>>

const nodeLists: NodeLists = {
  'Partner.entity': ['entities', 'Entity'],
  'Mediator.entity': ['entities', 'Entity'],
  'Mediator.evidence': ['evidence', 'Relation'],
  'Subgraph.nodes': ['nodes', 'Entity'],
  'Subgraph.relations': ['relations', 'Relation'],
  'Tie.from': ['nodes', 'Entity'],
  'Tie.to': ['nodes', 'Entity'],
  'NodeRest.entity': ['expanded', 'Entity'],
  'PathHop.from': ['nodes', 'Entity'],
  'PathHop.to': ['nodes', 'Entity'],
  'PathHop.evidence': ['relations', 'Relation'],
  'ResponsePair.trigger': ['triggers', 'Relation'],
  'ResponsePair.response': ['responses', 'Relation'],
  'LadderStep.relation': ['relations', 'Relation'],
  'Casualty.event': ['events', 'Event'],
  'MeasureEntry.claim': ['claims', 'Claim'],
  'MeasureEntry.origin': ['origins', 'Entity'],
}

/**
 * Reads what was asked of a value into its shape and the lookups of its nodes.
 * A node that is asked for in several places, or under several aliases, has a lookup for each: their selections may differ.
 */
export function planShape(scope: Scope, type: GraphQLOutputType, nodes: readonly FieldNode[], own: NodeLists = {}): { readonly shape: Shape; readonly lookups: readonly Lookup[] } {
  const lookups: Lookup[] = []
  return { shape: shapeOf({ scope, lists: { ...nodeLists, ...own }, lookups }, getNamedType(type) as GraphQLObjectType, nodes), lookups }
}

const entityTypeNames: ReadonlySet<string> = new Set(Object.values(entityTypes))

interface Shaping {
  readonly scope: Scope
  readonly lists: NodeLists
  readonly lookups: Lookup[]
}

/** The object types that a node of this kind can have in this place. */
function typesIn({ scope }: Shaping, type: ReadType, below: unknown): readonly GraphQLObjectType[] {
  if (!isAbstractType(below)) return isObjectType(below) ? [below] : []
  const possible = scope.operation.schema.getPossibleTypes(below)
  return possible.filter(({ name }) => (type === 'Entity' ? entityTypeNames.has(name) : name === type))
}

function shapeOf(shaping: Shaping, type: GraphQLObjectType, nodes: readonly FieldNode[]): Shape {
  const { scope, lists, lookups } = shaping
  const fields: ShapeField[] = []
  const plain: string[] = []
  for (const [key, selected] of selectFields(scope.operation, type, nodes)) {
    const definition = type.getFields()[selected[0]?.name.value ?? '']
    if (definition === undefined) continue // __typename
    if (isPlain(definition)) {
      plain.push(definition.name)
      continue
    }
    const below = getNamedType(definition.type)
    const list = lists[`${type.name}.${definition.name}`]
    if (list === undefined) fields.push({ key: `@${key}`, field: definition.name, below: shapeOf(shaping, below as GraphQLObjectType, selected) })
    else {
      fields.push({ key: `@${key}`, field: definition.name, below: lookups.length })
      lookups.push({ list: list[0], node: planObject(list[1], scope, selected, typesIn(shaping, list[1], below)) })
    }
  }
  return { plain, fields }
}

/** Whether the field at the end of a path of fields was asked for. */
export function isAsked({ plain, fields }: Shape, [field = '', ...rest]: readonly string[]): boolean {
  return (rest.length === 0 && plain.includes(field)) || fields.some((one) => one.field === field && (rest.length === 0 || (typeof one.below !== 'number' && isAsked(one.below, rest))))
}
