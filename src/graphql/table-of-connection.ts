import { getNamedType, getNullableType, isCompositeType, isInterfaceType, isLeafType, isListType, isObjectType, Kind, OperationTypeNode, typeFromAST, visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLNamedType, type GraphQLOutputType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { ParleyError } from '../errors.ts'

/** A leaf of what is selected of a row. */
export interface Leaf {
  /** Response keys with dots between; `edges` and `node` of connections left out. */
  readonly name: string
  /** Response keys from the row down to it. */
  readonly path: readonly string[]
  /** The name of its scalar or enum. */
  readonly type: string
  /** Whether there may be several of a row. */
  readonly isList: boolean
}

/** An operation that reads one connection, made so that its pages can be read in turn. */
export interface ConnectionTable {
  /** Takes `$parleyFirst` and `$parleyAfter`. */
  readonly document: DocumentNode
  /** Response keys from the data down to the connection. */
  readonly path: readonly string[]
  readonly leaves: readonly Leaf[]
}

/** Where the page of the connection is asked for. */
export const pageKey = 'parleyPage'

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

function refuse(message: string): ParleyError {
  return new ParleyError('NO_TABLE', message)
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value
}

/** The fields of a selection with their types, fragments opened. */
function fieldsOf({ schema, fragments }: Walk, set: SelectionSetNode, parent: GraphQLNamedType): readonly (readonly [FieldNode, GraphQLOutputType | null])[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const type = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value]?.type : undefined
      return [[selection, type ?? null] as const]
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    if (fragment === undefined) return []
    const condition = fragment.typeCondition === undefined ? parent : typeFromAST(schema, fragment.typeCondition)
    return fieldsOf({ schema, fragments }, fragment.selectionSet, condition ?? parent)
  })
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'edges' in type.getFields()
}

/** What is said of a list as a whole is not said of a row. */
const ofWholeLists = new Set(['pageInfo'])

function leavesOf(walk: Walk, set: SelectionSetNode, parent: GraphQLNamedType, path: readonly string[], name: readonly string[], isList: boolean): readonly Leaf[] {
  return fieldsOf(walk, set, parent).flatMap(([field, type]): readonly Leaf[] => {
    const key = keyOf(field)
    const below = type === null ? null : getNamedType(type)
    if (below === null || isLeafType(below)) return [{ name: [...name, key].join('.'), path: [...path, key], type: below?.name ?? 'String', isList: isList || (type !== null && isListType(getNullableType(type))) }]
    if (field.selectionSet === undefined || ofWholeLists.has(field.name.value)) return []
    const isPassed = ['edges', 'node'].includes(field.name.value) && (isConnection(parent) || parent.name.endsWith('Edge'))
    return leavesOf(walk, field.selectionSet, below, [...path, key], isPassed ? name : [...name, key], isList || (type !== null && isListType(getNullableType(type))))
  })
}

interface Found {
  readonly node: FieldNode
  readonly path: readonly string[]
  readonly type: GraphQLNamedType
}

/** The connections that no list stands above, for their pages can be walked. */
function connectionsIn(walk: Walk, set: SelectionSetNode, parent: GraphQLNamedType, path: readonly string[]): readonly Found[] {
  return fieldsOf(walk, set, parent).flatMap(([node, type]): readonly Found[] => {
    if (type === null || node.selectionSet === undefined || isListType(getNullableType(type))) return []
    const below = getNamedType(type)
    const here = [...path, keyOf(node)]
    if (isConnection(below)) return [{ node, path: here, type: below }]
    return isCompositeType(below) ? connectionsIn(walk, node.selectionSet, below, here) : []
  })
}

/** The connection asked for by pages of the caller's size, from the caller's cursor on. */
function paged(node: FieldNode): FieldNode {
  const others = (node.arguments ?? []).filter(({ name }) => !['first', 'after', 'last', 'before'].includes(name.value))
  const variable = (argument: string, name: string) => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argument }, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } }) as const
  const field = (name: string) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } }) as const
  const page: FieldNode = { ...field('pageInfo'), alias: { kind: Kind.NAME, value: pageKey }, selectionSet: { kind: Kind.SELECTION_SET, selections: [field('hasNextPage'), field('endCursor')] } }
  return { ...node, arguments: [...others, variable('first', 'parleyFirst'), variable('after', 'parleyAfter')], selectionSet: { kind: Kind.SELECTION_SET, selections: [...(node.selectionSet?.selections ?? []), page] } }
}

function withPages(operation: OperationDefinitionNode): OperationDefinitionNode {
  const define = (name: string, type: string) => ({ kind: Kind.VARIABLE_DEFINITION, variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } } }) as const
  return { ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), define('parleyFirst', 'Int'), define('parleyAfter', 'String')] }
}

/** The names of the variables that something in a document uses. */
export function variablesIn(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>()
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) })
  return used
}

/** The document without variables that nothing uses, such as those of the page that the caller asked for. */
export function withoutUnused(document: DocumentNode): DocumentNode {
  const used = variablesIn(document)
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) })
}

/**
 * Reads which table an operation asks for: the rows of its one connection, with a column for each leaf that is selected of a node.
 * @throws ParleyError NO_TABLE
 */
export function tableOfConnection(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): ConnectionTable {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const operation = operationName === null ? operations[0] : operations.find(({ name }) => name?.value === operationName)
  const query = schema.getQueryType()
  if (operation === undefined || (operationName === null && operations.length > 1)) throw refuse('The document has no one operation, or none of the name that was given.')
  if (operation.operation !== OperationTypeNode.QUERY || query === null || query === undefined) throw refuse('Only a query can be answered as a table.')
  const walk = { schema, fragments: new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []))) }
  const found = connectionsIn(walk, operation.selectionSet, query, [])
  const [only] = found
  if (only === undefined || found.length > 1) throw refuse(`The operation has ${String(found.length)} connections that are in no list (${found.map(({ path }) => path.join('.')).join(', ')}); a table is of one.`)
  const leaves = leavesOf(walk, only.node.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, only.type, [], [], false).filter(({ path }) => path[0] === 'edges')
  if (leaves.length === 0) throw refuse(`Nothing of the rows of ${only.path.join('.')} is selected: ask for edges { node { … } }.`)
  const rows = leaves.map((leaf) => ({ ...leaf, path: leaf.path.slice(1), isList: isListBelow(leaf, walk, only) }))
  return { document: withoutUnused(visit(document, { Field: (node) => (node === only.node ? paged(node) : undefined), OperationDefinition: { leave: (node) => (node.loc === operation.loc ? withPages(node) : undefined) } })), path: only.path, leaves: rows.filter(({ name }, index) => rows.findIndex((other) => other.name === name) === index) }
}

/** Whether a list stands between the row and its leaf: the list of the rows themselves does not count. */
function isListBelow({ path }: Leaf, walk: Walk, { node, type }: Found): boolean {
  const edges = fieldsOf(walk, node.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }, type).find(([field]) => keyOf(field) === path[0])
  if (edges?.[1] === null || edges?.[1] === undefined || edges[0].selectionSet === undefined) return false
  return leavesOf(walk, edges[0].selectionSet, getNamedType(edges[1]), [], [], false).find((leaf) => leaf.path.join('.') === path.slice(1).join('.'))?.isList ?? false
}

/** The values that stand at the end of a path, those of lists in their order. */
export function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  const [key, ...rest] = path
  return key === undefined ? [value] : valuesAt((value as Readonly<Record<string, unknown>>)[key], rest)
}
