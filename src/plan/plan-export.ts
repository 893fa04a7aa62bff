import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql'
import { ParleyError } from '../errors.ts'
import { instantOf } from '../record/instant.ts'
import { planClock, type AsOf } from './clock.ts'
import { planClaimFilter, planEntityFilter, planEventFilter, planRelationFilter, type ClaimFilter, type EntityFilter, type EventFilter, type RelationFilter } from './filter.ts'
import { readInput, type Parameters } from './read-parameters.ts'

/** What is written out, ready to be read: docs/export.md says what each of them is. */
export type TablePlan =
  | { readonly of: 'relations'; readonly filter: RelationFilter }
  | { readonly of: 'events'; readonly filter: EventFilter }
  | { readonly of: 'claims'; readonly filter: ClaimFilter }
  | { readonly of: 'entities'; readonly filter: EntityFilter }

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
} as const

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
export function parametersOf(schema: GraphQLSchema, of: keyof typeof filters): readonly string[] {
  const { type, entity } = filters[of]
  return [...(entity === null ? [] : ['entity']), ...Object.keys(inputType(schema, type).getFields()), ...clocksOf(schema)]
}

/**
 * Refuses parameters that mean nothing: one that is misspelt would be a filter that does not filter.
 * @throws ParleyError BAD_INPUT
 */
export function assertKnown(parameters: Parameters, allowed: readonly string[]): void {
  for (const name of parameters.keys()) {
    if (!allowed.includes(name)) throw new ParleyError('BAD_INPUT', `${JSON.stringify(name)} is no parameter here. There are ${allowed.join(', ')}.`, { details: { argument: name, allowed } })
  }
}

/** Where the record is asked as it is now, now is a state of it: the one that holds while the number of its clock is `number`. */
export function readAsOf(schema: GraphQLSchema, parameters: Parameters, number: number): AsOf & { readonly recorded: string } {
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
export function printQuery(path: string, input: Readonly<Record<string, unknown>>, asOf: AsOf): string {
  const words = [...wordsOf(input), ...wordsOf({ ...asOf }, clockPrefix)]
  const sorted = words.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)) // stable: the values of a list stay in their order
  return `${path}?${sorted.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`).join('&')}`
}

/** Groups of types are written out, for a later catalogue may put others into them. */
function withTypes(input: Readonly<Record<string, unknown>>, filter: { readonly types?: readonly string[] | null }): Readonly<Record<string, unknown>> {
  const { typeGroups, ...rest } = input
  return typeGroups === undefined ? rest : { ...rest, types: filter.types }
}

function planTable(of: (typeof tables)[number], input: Readonly<Record<string, unknown>>, asOf: AsOf): TablePlan {
  if (of === 'relations') return { of, filter: planRelationFilter(input, asOf) }
  if (of === 'events') return { of, filter: planEventFilter(input, asOf) }
  if (of === 'claims') return { of, filter: planClaimFilter(input, asOf) }
  return { of, filter: planEntityFilter(input, planClock(asOf)) }
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
  const plan = planTable(of, input, asOf)
  return { plan, text: printQuery(of, withTypes(input, plan.filter as { types?: readonly string[] | null }), asOf), asOf }
}
