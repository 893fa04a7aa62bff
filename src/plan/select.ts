import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  typeFromAST,
  isAbstractType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

/** What a selection needs to be read: the operation's fragments and variables, and the schema. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** The fields selected of one type: response key → the nodes that select it, whose selections merge. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>

function isIncluded(operation: Operation, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, operation.variables)
  if (skip?.['if'] === true) return false
  const include = getDirectiveValues(GraphQLIncludeDirective, node, operation.variables)
  return include?.['if'] !== false
}

function applies(operation: Operation, condition: FragmentDefinitionNode['typeCondition'] | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined) return true
  const conditional = typeFromAST(operation.schema, condition)
  if (conditional === type) return true
  return isAbstractType(conditional) && operation.schema.isSubType(conditional, type)
}

function collect(operation: Operation, type: GraphQLObjectType, set: SelectionSetNode, fields: Map<string, FieldNode[]>, visited: Set<string>): void {
  for (const node of set.selections) {
    if (!isIncluded(operation, node)) continue
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      const nodes = fields.get(key)
      if (nodes === undefined) fields.set(key, [node])
      else nodes.push(node)
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(operation, node.typeCondition, type)) collect(operation, type, node.selectionSet, fields, visited)
    } else if (!visited.has(node.name.value)) {
      visited.add(node.name.value)
      const fragment = operation.fragments[node.name.value]
      if (fragment !== undefined && applies(operation, fragment.typeCondition, type)) collect(operation, type, fragment.selectionSet, fields, visited)
    }
  }
}

/**
 * The fields that an object of `type` is asked for, fragments opened and @skip and @include applied,
 * as CollectFields of the GraphQL specification has it (section 6.3.2). `__typename` is among them.
 */
export function selectFields(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
  const fields = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(operation, type, selectionSet, fields, visited)
  return fields
}

/** Whether a field is asked for below these nodes, at the end of a path of field names, under whatever aliases. */
export function isSelected(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[], [name, ...path]: readonly string[]): boolean {
  if (name === undefined) return true
  const below = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType | undefined
  const asked = [...selectFields(operation, type, nodes).values()].filter(([node]) => node?.name.value === name)
  return asked.some((selected) => path.length === 0 || (below !== undefined && isSelected(operation, below, selected, path)))
}
