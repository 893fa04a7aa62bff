import { astFromValue, getNamedType, isInterfaceType, isObjectType, Kind, typeFromAST, valueFromAST, visit, type ArgumentNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import type { AsOf } from '../plan/clock.ts'
import { withoutUnused } from './table-of-connection.ts'

const argumentName = 'asOf'

/** An operation that asks for one state of the record, whenever it is asked. */
export interface PinnedDocument {
  readonly document: DocumentNode
  /** Response keys of fields that could not be pinned: root fields without `asOf` or above an impact, and fields of a fragment that stands both below a field with `asOf` and elsewhere. */
  readonly unpinned: readonly string[]
}

type Variables = Readonly<Record<string, unknown>>

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Fields that take `asOf` with whether one above them has said it already; a fragment may be used in both ways. */
  readonly found: Map<FieldNode, Set<boolean>>
  /** Selections that were walked, and in which of the two ways: fragments may be spread so often that nobody could walk each spread. */
  readonly walked: Map<SelectionSetNode, Set<boolean>>
  /** Whether something in a selection is of now. */
  readonly ofNow: Map<SelectionSetNode, boolean>
}

/** The catalogue is of the version of Parley, not of the record. */
const timeless = new Set(['relationTypes', '__typename', '__schema', '__type'])

/** What would become of the record is reckoned from the record of now, and refused below a field with a clock. */
const ofNow = 'Impact'

/** The fields of a selection with their definitions, those of a fragment once however often it is spread. */
function fieldsOf(set: SelectionSetNode, parent: GraphQLNamedType, at: Pick<Walk, 'schema' | 'fragments'>, spread = new Set<unknown>()): readonly (readonly [FieldNode, GraphQLField<unknown, unknown>])[] {
  return set.selections.flatMap((selection): readonly (readonly [FieldNode, GraphQLField<unknown, unknown>])[] => {
    if (selection.kind === Kind.FIELD) {
      const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined
      return definition === undefined ? [] : [[selection, definition]]
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : at.fragments.get(selection.name.value)
    if (fragment === undefined || spread.has(fragment)) return []
    spread.add(fragment)
    const type = fragment.typeCondition === undefined ? parent : typeFromAST(at.schema, fragment.typeCondition)
    return type === undefined ? [] : fieldsOf(fragment.selectionSet, type, at, spread)
  })
}

function asksOfNow({ selectionSet }: FieldNode, type: GraphQLNamedType, at: Walk): boolean {
  if (type.name === ofNow || selectionSet === undefined) return type.name === ofNow
  const known = at.ofNow.get(selectionSet)
  if (known !== undefined) return known
  const found = fieldsOf(selectionSet, type, at).some(([field, definition]) => asksOfNow(field, getNamedType(definition.type), at))
  at.ofNow.set(selectionSet, found)
  return found
}

function walk(set: SelectionSetNode, parent: GraphQLNamedType, isCovered: boolean, at: Walk): void {
  const ways = at.walked.get(set) ?? new Set()
  if (ways.has(isCovered)) return
  at.walked.set(set, ways.add(isCovered))
  for (const [node, { args, type }] of fieldsOf(set, parent, at)) {
    const below = getNamedType(type)
    if (below.name === ofNow) continue
    const takes = args.some(({ name }) => name === argumentName) && !asksOfNow(node, below, at)
    if (takes) at.found.set(node, (at.found.get(node) ?? new Set()).add(isCovered))
    if (node.selectionSet !== undefined) walk(node.selectionSet, below, isCovered || takes, at)
  }
}

/** The argument with the instant in it, unless it names one itself. */
function pinned(given: ArgumentNode | undefined, recorded: string, type: GraphQLInputType, variables: Variables): ArgumentNode | undefined {
  const clocks = given === undefined ? {} : ((valueFromAST(given.value, type, variables) ?? {}) as AsOf)
  const value = astFromValue({ ...clocks, recorded: clocks.recorded ?? recorded }, type)
  return value?.kind === Kind.OBJECT ? { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argumentName }, value } : given
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
  walk(operation.selectionSet, query, false, { schema, fragments, found, walked: new Map(), ofNow: new Map() })
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
  const unpinned = [...fieldsOf(operation.selectionSet, query, { schema, fragments }).map(([node]) => node).filter((node) => !found.has(node) && !timeless.has(node.name.value)), ...mixed]
  return { document: withoutUnused(rewritten), unpinned: [...new Set(unpinned.map(({ alias, name }) => alias?.value ?? name.value))] }
}
