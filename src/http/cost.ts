import { getArgumentValues, getNamedType, getVariableValues, isListType, isNonNullType, isObjectType, isInterfaceType, Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { defaultPageSize } from '../plan/page.ts'
import { amongPerRow, edgesPerRow } from '../plan/plan-subgraph.ts'

/** What a document asks for, before anything is read. */
export interface Demand {
  /** One for each field, times the rows that it may come in. */
  readonly cost: number
  /** Fields, with fragments counted each time that they are used. */
  readonly selections: number
  readonly aliases: number
}

/** Rows assumed of a list that has no page: names, mentions, participants. */
const listLength = 5

/** The steps that a path may have. */
const pathLength = 6

/** How many rows each list of a subgraph may have for each one of its limit; those asked about come besides. */
const rowsPerLimit: Readonly<Record<string, number>> = { neighbourhood: 4, network: 2 }

/** Types whose lists have a limit that is given above them. */
const graphTypes = new Set(['Subgraph', 'PathResult'])

/** The lists of an explanation have at most as many rows as claims are told. */
const explanationType = 'Explanation'

/** What it costs to derive anew what claims give, beside what is shown of it. */
const derivation = 200

/** The fields that derive. */
const derivingFields: ReadonlySet<string> = new Set(['Document.impact', 'Query.impactOfSpeaker'])

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** With their defaults. */
  readonly variables: Readonly<Record<string, unknown>>
  /** A larger page counts as this one: it is refused by the field itself, with an error that says more. */
  readonly maxPage: number
  /** Fragments already measured: each is walked once, however often it is used. */
  readonly measured: Map<string, Demand>
}

const nothing: Demand = { cost: 0, selections: 0, aliases: 0 }

function add(left: Demand, right: Demand, times = 1): Demand {
  return { cost: left.cost + right.cost * times, selections: left.selections + right.selections, aliases: left.aliases + right.aliases }
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
}

/** Days in the shortest period of each kind. */
const daysOf: Readonly<Record<string, number>> = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90, YEAR: 365 }

/** Periods assumed where a series may begin or end anywhere. */
const seriesLength = 60

/** The most periods that a series may have. */
const maxSeriesLength = 10_000

/** The fields that have a row for each period. */
const seriesFields: ReadonlySet<string> = new Set(['DyadSeries.points', 'Escalation.monthly'])

function periodsOf({ from, to, by = 'MONTH' }: Readonly<Record<string, unknown>>): number {
  if (typeof from !== 'string' || typeof to !== 'string') return seriesLength
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return Math.min(Math.max(Math.ceil(days / (daysOf[by as string] ?? 1)) + 1, 1), maxSeriesLength)
}

/** How many rows the lists of a subgraph may have, or the list of paths. The field itself refuses larger limits, and more entities asked about. */
function rowsOfGraph({ maxPage }: Walk, field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  const given = typeof args['limit'] === 'number' ? args['limit'] : typeof args['k'] === 'number' ? args['k'] : 1
  const middle = Array.isArray(args['ids']) ? Math.min(args['ids'].length, amongPerRow * maxPage) : 0
  return (middle + Math.min(Math.max(given, 1), edgesPerRow * maxPage)) * (rowsPerLimit[field.name] ?? 1)
}

/** How many times what lies below a field is read. A page, a limit or a stretch of days counts for the lists below it alone: the edges of a connection, those of a subgraph, the paths, the periods, the claims told. */
function rowsOf(walk: Walk, field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): { readonly list: number; readonly edges: number } {
  const { maxPage } = walk
  if (graphTypes.has(getNamedType(field.type).name)) return { list: 1, edges: rowsOfGraph(walk, field, args) }
  const given = typeof args['first'] === 'number' ? args['first'] : args['last']
  const bound = (size: number): number => Math.min(Math.max(size, 1), maxPage)
  if (getNamedType(field.type).name === explanationType) return { list: 1, edges: typeof given === 'number' ? bound(given) : 1 }
  if (getNamedType(field.type).name.endsWith('Connection')) return { list: 1, edges: bound(typeof given === 'number' ? given : defaultPageSize) }
  const pairs = Array.isArray(args['a']) && Array.isArray(args['b']) ? bound(args['a'].length * args['b'].length) : 1
  if (!isList(field)) return { list: pairs, edges: 'a' in args ? periodsOf(args) : 1 }
  if (Array.isArray(args['ids'])) return { list: bound(args['ids'].length), edges: 1 }
  return { list: typeof given === 'number' ? bound(given) : field.name === 'hops' ? pathLength : listLength, edges: 1 }
}

/** Whether the arguments of the field above say how many rows a list has. */
function isBoundedFromAbove(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): boolean {
  return (type.name.endsWith('Connection') && field.name === 'edges') || ((graphTypes.has(type.name) || type.name === explanationType) && isList(field)) || seriesFields.has(`${type.name}.${field.name}`)
}

function argumentsOf(walk: Walk, field: GraphQLField<unknown, unknown>, node: Parameters<typeof getArgumentValues>[1]): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, walk.variables)
  } catch {
    return {} // Wrong arguments are told by the field itself.
  }
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

function measureFragment(walk: Walk, name: string, edges: number): Demand {
  const key = `${name} ${String(edges)}`
  const known = walk.measured.get(key)
  if (known !== undefined) return known
  walk.measured.set(key, nothing)
  const fragment = walk.fragments.get(name)
  const demand = fragment === undefined ? nothing : measure(walk, fragment.selectionSet, walk.schema.getType(fragment.typeCondition.name.value), edges)
  walk.measured.set(key, demand)
  return demand
}

/** @param edges how many rows the `edges` of this selection have, where it is a connection's, or its points, where it is a series */
function measure(walk: Walk, set: SelectionSetNode, type: GraphQLNamedType | undefined, edges: number): Demand {
  let demand = nothing
  for (const node of set.selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD) demand = add(demand, measureFragment(walk, node.name.value, edges))
    else if (node.kind === Kind.INLINE_FRAGMENT) demand = add(demand, measure(walk, node.selectionSet, node.typeCondition === undefined ? type : walk.schema.getType(node.typeCondition.name.value), edges))
    else {
      demand = add(demand, { cost: node.name.value.startsWith('__') ? 0 : 1, selections: 1, aliases: node.alias === undefined ? 0 : 1 })
      const field = fieldOf(type, node.name.value)
      if (node.selectionSet === undefined) continue
      if (derivingFields.has(`${String(type?.name)}.${node.name.value}`)) demand = add(demand, { ...nothing, cost: derivation })
      if (field === undefined) {
        const { selections, aliases } = measure(walk, node.selectionSet, undefined, 1)
        demand = add(demand, { cost: 0, selections, aliases })
        continue
      }
      const below = getNamedType(field.type)
      const rows = rowsOf(walk, field, argumentsOf(walk, field, node))
      const times = type !== undefined && isBoundedFromAbove(type, field) ? edges : rows.list
      demand = add(demand, measure(walk, node.selectionSet, below, rows.edges), times)
    }
  }
  return demand
}

/** The variables as the execution will see them: with the defaults, by which a page can be large too. */
function coerce(schema: GraphQLSchema, { variableDefinitions }: OperationDefinitionNode, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (variableDefinitions === undefined || variableDefinitions.length === 0) return {}
  return getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced ?? given // Wrong ones end the operation before anything is read.
}

/** An operation of a document that is valid for the schema, with its variables as they were sent. */
export interface Measurable {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly maxPage: number
}

/**
 * Measures an operation without reading anything, each fragment once however often it is used,
 * so that a small document cannot keep the service busy. Introspection costs nothing: it reads no data.
 */
export function measureOperation({ schema, document, operation, variables, maxPage }: Measurable): Demand {
  const fragments = new Map(document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]))
  const root = schema.getRootType(operation.operation) ?? undefined
  return measure({ schema, fragments, variables: coerce(schema, operation, variables), maxPage, measured: new Map() }, operation.selectionSet, root, 1)
}
