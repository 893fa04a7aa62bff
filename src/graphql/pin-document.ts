import { astFromValue, getNamedType, isInterfaceType, isObjectType, Kind, typeFromAST, valueFromAST, visit, type ArgumentNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import type { AsOf } from '../plan/clock.ts'
import { withoutUnused } from './table-of-connection.ts'

const argumentName = 'asOf'

/** An operation that asks for one state of the record, whenever it is asked. */
export interface PinnedDocument {
  readonly document: DocumentNode
  /** Response keys of fields that could not be pinned: root fields without `asOf`, and fields of a fragment that stands both below a field with `asOf` and elsewhere. */
  readonly unpinned: readonly string[]
}

type Variables = Readonly<Record<string, unknown>>

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Fields that take `asOf` with whether one above them has said it already; a fragment may be used in both ways. */
  readonly found: Map<FieldNode, Set<boolean>>
}

/** The catalogue is of the version of Parley, not of the record. */
const timeless = new Set(['relationTypes', '__typename', '__schema', '__type'])

function walk(set: SelectionSetNode, parent: GraphQLNamedType, isCovered: boolean, at: Walk): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined
      if (definition === undefined) continue
      const takes = definition.args.some(({ name }) => name === argumentName)
      if (takes) at.found.set(selection, (at.found.get(selection) ?? new Set()).add(isCovered))
      if (selection.selectionSet !== undefined) walk(selection.selectionSet, getNamedType(definition.type), isCovered || takes, at)
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : at.fragments.get(selection.name.value)
    if (fragment === undefined) continue
    const type = fragment.typeCondition === undefined ? parent : typeFromAST(at.schema, fragment.typeCondition)
    if (type !== undefined) walk(fragment.selectionSet, type, isCovered, at)
  }
}

/** The argument with the instant in it, unless it names one itself. */
function pinned(given: ArgumentNode | undefined, recorded: string, type: GraphQLInputType, variables: Variables): ArgumentNode | undefined {
  const clocks = given === undefined ? {} : ((valueFromAST(given.value, type, variables) ?? {}) as AsOf)
  const value = astFromValue({ ...clocks, recorded: clocks.recorded ?? recorded }, type)
  return value?.kind === Kind.OBJECT ? { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argumentName }, value } : given
}

function rootFieldsOf(set: SelectionSetNode, fragments: Walk['fragments']): readonly FieldNode[] {
  return set.selections.flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection]
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    return fragment === undefined ? [] : rootFieldsOf(fragment.selectionSet, fragments)
  })
}

/**
 * Writes the instant into every field that can be asked as of one and is not: then the same document has the same answer ever after.
 * Fields below one with `asOf` take it from there. The document must be valid for the schema.
 * @param recorded an instant in ISO 8601
 */
export function pinDocument(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, recorded: string): PinnedDocument {
  const query = schema.getQueryType()
  const asOf = schema.getType('AsOf') as GraphQLInputType | undefined
  if (query === null || query === undefined || asOf === undefined) return { document, unpinned: [] }
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])))
  const found: Walk['found'] = new Map()
  walk(operation.selectionSet, query, false, { schema, fragments, found })
  // Where a field above has said it, its clocks hold below; to say it anew would take the others away.
  const isPinned = (node: FieldNode, given: ArgumentNode | undefined): boolean => found.has(node) && (given !== undefined || found.get(node)?.has(true) === false)
  const rewritten = visit(document, {
    Field: (node) => {
      const given = node.arguments?.find(({ name }) => name.value === argumentName)
      if (!isPinned(node, given)) return undefined
      const argument = pinned(given, recorded, asOf, variables)
      const others = (node.arguments ?? []).filter((one) => one !== given)
      return { ...node, arguments: argument === undefined ? others : [...others, argument] }
    },
  })
  const mixed = [...found].flatMap(([node, ways]) => (ways.size > 1 && node.arguments?.some(({ name }) => name.value === argumentName) !== true ? [node] : []))
  const unpinned = [...rootFieldsOf(operation.selectionSet, fragments).filter((node) => !found.has(node) && !timeless.has(node.name.value)), ...mixed]
  return { document: withoutUnused(rewritten), unpinned: [...new Set(unpinned.map(({ alias, name }) => alias?.value ?? name.value))] }
}
