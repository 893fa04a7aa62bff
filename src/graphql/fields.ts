import { getNamedType, isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, type ResponsePath } from 'graphql'
import { defaultPageSize, toCursor, type PageArguments } from '../plan/page.ts'
import { fillPeriods, type Period } from '../plan/period.ts'
import { isPlain } from '../plan/plan-object.ts'
import { instantOf } from '../record/instant.ts'
import { entityTypes } from '../record/labels.ts'
import { catalogue, type RelationType } from '../record/relation-types.ts'
import { withoutNulls } from '../record/without-nulls.ts'
import { toConnection, type ConnectionRows, type Edge } from './connection.ts'
import type { Context } from './context.ts'
import { toDisputes, toMeasures, type MeasureEntryValue, type DisputeValue } from './evidence.ts'
import { toExplanation, type ExplanationValue, type OriginValue } from './explanation.ts'
import type { EventMeasuresArgs, ImpactItemsArgs, ImpactRelationsArgs, RelationTypeGoldsteinArgs, RelationTypeQuadArgs } from './generated.ts'
import { toHops, type ChainValue } from './hops.ts'
import { toImpact, type ImpactItemValue, type ImpactValue } from './impact.ts'

type Values = Readonly<Record<string, unknown>>
type Resolver = GraphQLFieldResolver<Values, Context>

/** The response key of a field that may be asked for several times with different selections. */
function keyOf(path: ResponsePath): string {
  return `@${String(path.key)}`
}

/** The response keys that lead to a field of an item of a list, from that list on. */
function keyBelow(path: ResponsePath): string {
  return `${String(path.prev?.prev?.key)}.${String(path.key)}`
}

/** A field that the statement put under its response key; or, where not all types were asked the same, under that and a type, with null for all but those. */
const readKeyed: Resolver = (source, _args, _context, info) => {
  const key = keyOf(info.path)
  if (key in source) return source[key]
  const own = Object.keys(source).find((other) => other.startsWith(`${key}.`) && source[other] !== null)
  return own === undefined ? null : source[own]
}

function toInstant(recorded: unknown): string | null {
  return typeof recorded === 'number' ? instantOf(recorded) : null
}

const connection: Resolver = (source, args: PageArguments, context, info) => {
  const read = (info.parentType.name === 'Query' ? source : readKeyed(source, args, context, info)) as ConnectionRows
  const size = args.first ?? args.last ?? Math.min(defaultPageSize, context.maxPage)
  return toConnection(read, { ...args, size })
}

/** The node of an edge: one alone is `node`, several stand under the path of response keys that leads to them. */
const edgeNode: Resolver = (source, _args, _context, info) => {
  const { row } = source as unknown as Edge
  if ('node' in row) return row['node']
  return row[keyBelow(info.path)]
}

/** The claim or the origin of a figure. */
const entryNode: Resolver = (source, args, context, info) => {
  const { nodes } = source as MeasureEntryValue
  return nodes === undefined ? readKeyed(source, args, context, info) : nodes[keyBelow(info.path)]
}

const edgeCursor: Resolver = (source) => toCursor((source as unknown as Edge).row.cursor ?? '')

const typeOf = (label: unknown): RelationType | undefined => catalogue.byLabel.get(label as string)

/** Fields that are more than a look at the row. */
const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Relation: {
    type: (source) => typeOf(source['type']),
    roles: (source) => source['roles'] ?? [],
    explain: (source, args, context, info) => toExplanation(readKeyed(source, args, context, info)),
  },
  Explanation: {
    claims: (source, _args, _context, { path }) => (source as ExplanationValue).asserting.map((nodes) => nodes[String(path.key)]),
    denials: (source, _args, _context, { path }) => (source as ExplanationValue).denying.map((nodes) => nodes[String(path.key)]),
    copies: (source, _args, _context, { path }) => (source as ExplanationValue).copied.map((nodes) => nodes[String(path.key)]),
  },
  Origin: {
    claims: (source, _args, _context, { path }) => (source as OriginValue).own.map((nodes) => nodes[keyBelow(path)]),
    entity: (source, _args, _context, { path }) => (source as OriginValue).known?.[keyBelow(path)] ?? null,
  },
  Event: {
    status: (source) => source['status'] ?? 'WITHDRAWN',
    when: (source, args, context, info) => ({ precision: 'UNKNOWN', edtf: '', ...withoutNulls(readKeyed(source, args, context, info) as Values) }),
    types: (source) => ((source['types'] ?? []) as readonly string[]).map(typeOf),
    tooManyParticipants: (source) => source['tooManyParticipants'] ?? false,
    measures: (source, args: EventMeasuresArgs, context, info) => toMeasures(readKeyed(source, args, context, info), args.rule),
    disputes: (source, args, context, info) => toDisputes(readKeyed(source, args, context, info)),
  },
  Measure: { entries: (source, _args, _context, { path }) => source[keyOf(path)] ?? source['entries'] },
  MeasureEntry: {
    claim: entryNode,
    origin: entryNode,
  },
  Dispute: { claims: (source, _args, _context, { path }) => (source as unknown as DisputeValue).nodes.map((nodes) => nodes[String(path.key)]) },
  Claim: {
    predicate: (source) => typeOf(source['predicate']),
    means: (source) => source['means'] ?? [],
    attributes: (source) => (typeof source['attributes'] === 'string' ? (JSON.parse(source['attributes']) as unknown) : null),
    recordedAt: (source) => toInstant(source['recordedAt']),
    supersededAt: (source) => toInstant(source['supersededAt']),
    attribution: (source, args, context, info) => toHops(readKeyed(source, args, context, info) as ChainValue),
  },
  Document: {
    impact: (source, args, context, info) => toImpact(readKeyed(source, args, context, info)),
    recordedAt: (source) => toInstant(source['recordedAt']), retractedAt: (source) => toInstant(source['retractedAt']),
  },
  Judgement: { recordedAt: (source) => toInstant(source['recordedAt']), endedAt: (source) => toInstant(source['endedAt']), pendingEvents: (source) => source['pendingEvents'] ?? 0 },
  Impact: {
    relations: (source, { first }: ImpactRelationsArgs, _context, { path }) => (source as ImpactValue).all.filter(({ effect }) => effect !== 'CLEARS').slice(0, first).map(({ nodes }) => nodes[String(path.key)]),
    items: (source, { first }: ImpactItemsArgs) => (source as ImpactValue).all.slice(0, first),
  },
  ImpactItem: { relation: (source, _args, _context, { path }) => (source as ImpactItemValue).nodes[keyBelow(path)] },
  CandidateConnection: { edges: readKeyed, pageInfo: (source) => source['pageInfo'] },
  CandidateEdge: { node: readKeyed, cursor: (source) => source['cursor'] },
  Wording: { by: (source, args, context, info) => toHops(readKeyed(source, args, context, info) as ChainValue) },
  Tie: { types: (source) => [...(source['types'] as readonly string[])].sort() },
  TypeCount: { type: (source) => typeOf(source['type']) },
  Hop: { saidOn: (source) => source['saidOn'] },
  RelationType: {
    quad: (source, { scheme }: RelationTypeQuadArgs) => (source as unknown as RelationType).quad[scheme ?? 'CAMEO'],
    goldstein: (source, { scale }: RelationTypeGoldsteinArgs) => (source as unknown as RelationType).goldstein[scale ?? 'goldstein-icews'] ?? null,
  },
}

/** Whether the statement gives the rows of a connection; pages of candidates and of changes are made in TypeScript. */
export function isPaged(typeName: string): boolean {
  return typeName.endsWith('Connection') && typeName !== 'CandidateConnection' && typeName !== 'ChangeConnection'
}

/** Types whose values are made in TypeScript, field by field under their own names, but for the nodes in them. */
const madeHere = new Set(['ActivityPoint', 'PageInfo', 'RelationType', 'Service', 'Measure', 'Dispute', 'MeasureEntry', 'Impact', 'ImpactItem', 'Explanation', 'Origin'])

function resolverOf(type: GraphQLObjectType, fieldName: string): Resolver | undefined {
  const own = resolvers[type.name]?.[fieldName]
  if (own !== undefined) return own
  if (fieldName === 'activity') return activity
  const field = type.getFields()[fieldName]
  if (field === undefined || madeHere.has(type.name)) return undefined
  if (type.name.endsWith('Connection')) return undefined
  if (type.name.endsWith('Edge')) return fieldName === 'node' ? edgeNode : edgeCursor
  const named = getNamedType(field.type)
  if (named.name.endsWith('Connection')) return connection
  return isPlain(field) ? undefined : readKeyed
}

const activity: Resolver = (source, args, context, info) => {
  const { by } = args as { readonly by: Period }
  const counts = readKeyed(source, args, context, info) as readonly { readonly start: string; readonly events: number }[]
  return fillPeriods(new Map(counts.map(({ start, events }) => [start, events])), by)
}

const generic: Resolver = (source) => source['generic'] ?? false

/** Puts the resolvers of all fields below the root into the schema. Plain fields keep GraphQL's own: the property of their name. */
export function attachFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value: unknown) => {
        const { __typename: name = 'COUNTRY' } = value as { __typename?: string } // an entity of which no more is asked than of all kinds
        return (entityTypes as Readonly<Record<string, string>>)[name] ?? name
      }
    }
    if (!isObjectType(type) || type.name.startsWith('__') || [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type)) continue
    for (const field of Object.values(type.getFields())) {
      const resolver = field.name === 'generic' ? generic : resolverOf(type, field.name)
      if (resolver !== undefined) field.resolve = resolver as GraphQLFieldResolver<unknown, unknown>
    }
  }
}

/** Makes a connection of a root field's rows. */
export function asConnection(resolver: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return async (source, args, context, info) => connection((await resolver(source, args, context, info)) as Values, args, context, info)
}
