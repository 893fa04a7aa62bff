import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql'
import { ParleyError } from '../errors.ts'
import { instantOf } from '../record/instant.ts'
import { planClock, type AsOf } from './clock.ts'
import { entityIds, idsOf, planClaimFilter, planEntityFilter, planEventFilter, planRelationFilter, type ClaimFilter, type EntityFilter, type EventFilter, type RelationFilter } from './filter.ts'
import { listOf, onlyValue, readInput, type Parameters } from './read-parameters.ts'

/** What is written out, ready to be read: docs/export.md says what each of them is. */
export type TablePlan =
  | { readonly of: 'relations'; readonly filter: RelationFilter; readonly ids: readonly string[] | null }
  | { readonly of: 'events'; readonly filter: EventFilter }
  | { readonly of: 'claims'; readonly filter: ClaimFilter }
  | { readonly of: 'entities'; readonly filter: EntityFilter; readonly ids: readonly string[] | null }

export const aggregations = ['none', 'type', 'pair', 'year'] as const

/** Nodes and the edges between them. */
export interface NetworkPlan {
  readonly of: 'network'
  readonly filter: RelationFilter
  /** What makes relations one edge: nothing; or that ends and direction are the same, and with `type` the type too, with `year` the year in which they began. */
  readonly aggregation: (typeof aggregations)[number]
  /** Only edges of at least this many relations. */
  readonly minEvents: number
  /** Only what is among those at most so many steps away from some entities; null: all. */
  readonly around: { readonly ids: readonly string[]; readonly depth: number } | null
  /** Exactly these relations, with their ends and with some more entities, whether or not these have any; null: what the filter says. */
  readonly named: { readonly relations: readonly string[]; readonly nodes: readonly string[] } | null
}

/** A question whose answer is written out. */
export interface ExportQuery<Plan> {
  readonly plan: Plan
  /** The question in the one way of writing it: a path with parameters that names the state of the record too, so that it has the same answer ever after. */
  readonly text: string
  readonly asOf: AsOf & { readonly recorded: string }
}

export const tables = ['entities', 'relations', 'events', 'claims'] as const

/** The input of schema.graphql that has the filter of each, and the filter that `entity` stands for. */
const filters = {
  entities: { type: 'EntityFilter', entity: null },
  relations: { type: 'RelationFilter', entity: 'actors' },
  events: { type: 'EventFilter', entity: 'participants' },
  claims: { type: 'ClaimFilter', entity: 'participants' },
  network: { type: 'RelationFilter', entity: 'actors' },
} as const

/** What a network is asked besides its filter. */
const ofNetworks = ['aggregation', 'depth', 'minEvents', 'nodes'] as const

/** Of what the rows may be named one by one. */
const named: readonly (keyof typeof filters)[] = ['relations', 'entities', 'network']

/** More than any view shows, and few enough for one statement. */
const mostNamed = 20_000

/** The parameters of the clocks: `asOf.recorded=…`. */
const clockPrefix = 'asOf.'

function inputType(schema: GraphQLSchema, name: string): GraphQLInputObjectType {
  return schema.getType(name) as GraphQLInputObjectType
}

/** `entity` under the name that the filter gives it. */
function withoutAliases(parameters: Parameters, of: keyof typeof filters): Parameters {
  const { entity } = filters[of]
  const given = parameters.get('entity')
  if (entity === null || given === undefined) return parameters
  return new Map([...[...parameters].filter(([name]) => name !== 'entity'), [entity, [...(parameters.get(entity) ?? []), ...given]]])
}

function clocksOf(schema: GraphQLSchema): readonly string[] {
  return Object.keys(inputType(schema, 'AsOf').getFields()).map((name) => `${clockPrefix}${name}`)
}

/** The names of the parameters that say what is asked of a table. */
function parametersOf(schema: GraphQLSchema, of: keyof typeof filters): readonly string[] {
  const { type, entity } = filters[of]
  return [...(entity === null ? [] : ['entity']), ...Object.keys(inputType(schema, type).getFields()), ...(of === 'network' ? ofNetworks : []), ...(named.includes(of) ? ['ids'] : []), ...clocksOf(schema)]
}

/**
 * Refuses parameters that mean nothing: one that is misspelt would be a filter that does not filter.
 * @throws ParleyError BAD_INPUT
 */
function assertKnown(parameters: Parameters, allowed: readonly string[]): void {
  for (const name of parameters.keys()) {
    if (!allowed.includes(name)) throw new ParleyError('BAD_INPUT', `${JSON.stringify(name)} is no parameter here. There are ${allowed.join(', ')}.`, { details: { argument: name, allowed } })
  }
}

/** Where the record is asked as it is now, now is a state of it: the one that holds while the number of its clock is `number`. */
function readAsOf(schema: GraphQLSchema, parameters: Parameters, number: number): AsOf & { readonly recorded: string } {
  const own = new Map([...parameters].filter(([name]) => name.startsWith(clockPrefix)).map(([name, values]) => [name.slice(clockPrefix.length), values]))
  const given: AsOf = readInput(inputType(schema, 'AsOf'), own)
  return { ...given, recorded: given.recorded ?? instantOf(number) }
}

type Words = readonly (readonly [name: string, value: string])[]

function wordsOf(input: Readonly<Record<string, unknown>>, prefix = ''): Words {
  return Object.entries(input).flatMap(([name, value]): Words => {
    if (value === null || value === undefined) return []
    if (!Array.isArray(value)) return [[`${prefix}${name}`, wordOf(value)]]
    return [...new Set(value.map(wordOf))].sort().map((word) => [`${prefix}${name}`, word])
  })
}

function wordOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('scheme' in value && 'value' in value) return `${String(value.scheme)}:${String(value.value)}`
  const { west, south, east, north } = value as Readonly<Record<string, number>>
  return [west, south, east, north].join()
}

/** Parameters in one order and one spelling. */
function printQuery(path: string, input: Readonly<Record<string, unknown>>, asOf: AsOf): string {
  const words = [...wordsOf(input), ...wordsOf({ ...asOf }, clockPrefix)]
  const sorted = words.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)) // stable: the values of a list stay in their order
  return `${path}?${sorted.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`).join('&')}`
}

/**
 * The ids that a parameter names; null where it is not given. With ids nothing else is asked: they say what is wanted, and a filter would take away from it without a word.
 * @throws ParleyError BAD_INPUT
 */
function readNamed(parameters: Parameters, argument: 'ids' | 'nodes', of: keyof typeof filters, filter: Readonly<Record<string, unknown>>): readonly string[] | null {
  const given = parameters.get(argument)
  if (given === undefined) return null
  const [other] = Object.keys(filter)
  if (other !== undefined) throw new ParleyError('BAD_INPUT', `${other} has no meaning together with ids: what is named is given, and nothing else.`, { details: { argument: other, with: argument } })
  const ids = listOf(given)
  if (ids.length > mostNamed) throw new ParleyError('BAD_INPUT', `${argument}: ${String(ids.length)} are more than ${String(mostNamed)}. Ask by a filter.`, { details: { argument, given: ids.length, allowed: mostNamed } })
  if (of === 'entities' || argument === 'nodes') return entityIds(ids, argument)
  return idsOf(ids, argument, (id) => id.startsWith('relation:'), 'a relation')
}

/** Ids as words of a query; that none are named is said too. */
function wordsOfIds(name: string, ids: readonly string[] | null): Readonly<Record<string, unknown>> {
  return ids === null ? {} : { [name]: ids.length === 0 ? '' : ids }
}

/** Groups of types are written out, for a later catalogue may put others into them. */
function withTypes(input: Readonly<Record<string, unknown>>, filter: { readonly types?: readonly string[] | null }): Readonly<Record<string, unknown>> {
  const { typeGroups, ...rest } = input
  return typeGroups === undefined ? rest : { ...rest, types: filter.types }
}

function planTable(of: (typeof tables)[number], input: Readonly<Record<string, unknown>>, ids: readonly string[] | null, asOf: AsOf): TablePlan {
  if (of === 'relations') return { of, filter: planRelationFilter(input, asOf), ids }
  if (of === 'events') return { of, filter: planEventFilter(input, asOf) }
  if (of === 'claims') return { of, filter: planClaimFilter(input, asOf) }
  return { of, filter: planEntityFilter(input, planClock(asOf)), ids }
}

/**
 * Reads what is asked of a table, from the parameters that are not about the form of the file.
 * @param number of the recorded clock now
 * @throws ParleyError BAD_INPUT, BAD_DATE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planTableExport(schema: GraphQLSchema, of: (typeof tables)[number], given: Parameters, number: number): ExportQuery<TablePlan> {
  assertKnown(given, parametersOf(schema, of))
  const parameters = withoutAliases(given, of)
  const asOf = readAsOf(schema, parameters, number)
  const input = readInput(inputType(schema, filters[of].type), parameters)
  const ids = readNamed(parameters, 'ids', of, input)
  const plan = planTable(of, input, ids, asOf)
  return { plan, text: printQuery(of, { ...withTypes(input, plan.filter as { types?: readonly string[] | null }), ...wordsOfIds('ids', ids) }, asOf), asOf }
}

function wholeNumber(parameters: Parameters, argument: string, least: number, most: number): number | null {
  const given = onlyValue(parameters, argument)
  if (given === null) return null
  if (!/^\d+$/.test(given) || Number(given) < least || Number(given) > most) throw new ParleyError('BAD_INPUT', `${argument}: ${JSON.stringify(given)} is not a whole number from ${String(least)} to ${String(most)}.`, { details: { argument, given, allowed: `${String(least)} to ${String(most)}` } })
  return Number(given)
}

function readAggregation(parameters: Parameters): NetworkPlan['aggregation'] {
  const given = onlyValue(parameters, 'aggregation') ?? 'none'
  const found = aggregations.find((one) => one === given)
  if (found === undefined) throw new ParleyError('BAD_INPUT', `aggregation: ${JSON.stringify(given)} is not one of ${aggregations.join(', ')}.`, { details: { argument: 'aggregation', given, allowed: aggregations } })
  return found
}

/** Around whom: then the actors are in the middle and not at an end. */
function planAround(filter: RelationFilter, depth: number | null): Pick<NetworkPlan, 'filter' | 'around'> {
  if (depth === null) return { filter, around: null }
  if (filter.actors === null) throw new ParleyError('BAD_INPUT', 'depth: give with entity who stands in the middle.', { details: { argument: 'depth', given: depth } })
  for (const name of ['actorExternalIds', 'counterparts', 'counterpartExternalIds'] as const) {
    if (filter[name] !== null) throw new ParleyError('BAD_INPUT', `${name} has no meaning together with depth: everything among those around an entity is given.`, { details: { argument: name } })
  }
  if (filter.direction !== 'BOTH' || filter.includeParts) throw new ParleyError('BAD_INPUT', 'direction and includeParts have no meaning together with depth: steps are made either way, and parts are entities of their own.', { details: { argument: 'depth', given: depth } })
  return { filter: { ...filter, actors: null }, around: { ids: filter.actors, depth } }
}

/**
 * Reads which network is asked for.
 * @param number of the recorded clock now
 * @throws ParleyError BAD_INPUT, BAD_DATE, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planNetworkExport(schema: GraphQLSchema, given: Parameters, number: number): ExportQuery<NetworkPlan> {
  assertKnown(given, parametersOf(schema, 'network'))
  const parameters = withoutAliases(given, 'network')
  const asOf = readAsOf(schema, parameters, number)
  const input = readInput(inputType(schema, 'RelationFilter'), parameters)
  const aggregation = readAggregation(parameters)
  const minEvents = wholeNumber(parameters, 'minEvents', 1, 2 ** 31 - 1) ?? 1
  if (aggregation === 'none' && minEvents > 1) throw new ParleyError('BAD_INPUT', 'minEvents: without aggregation each edge is one relation.', { details: { argument: 'minEvents', given: minEvents, allowed: 1 } })
  const depth = wholeNumber(parameters, 'depth', 0, 4)
  const relations = readNamed(parameters, 'ids', 'network', { ...input, ...(depth === null ? {} : { depth }) })
  const nodes = readNamed(parameters, 'nodes', 'network', input)
  if (nodes !== null && relations === null) throw new ParleyError('BAD_INPUT', 'nodes: give with ids the relations between them (none, as "ids="), or ask by entity and depth=0 for all among them.', { details: { argument: 'nodes' } })
  const plan: NetworkPlan = { of: 'network', ...planAround(planRelationFilter(input, asOf), depth), aggregation, minEvents, named: relations === null ? null : { relations, nodes: nodes ?? [] } }
  const more = { ...wordsOfIds('ids', relations), ...wordsOfIds('nodes', nodes),  ...(aggregation === 'none' ? {} : { aggregation }), ...(minEvents === 1 ? {} : { minEvents }), ...(depth === null ? {} : { depth }) }
  return { plan, text: printQuery('network', { ...withTypes(input, plan.filter), ...more }, asOf), asOf }
}
