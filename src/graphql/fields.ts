import { getNamedType, isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { RowKind } from '../cypher/row-kind.ts'
import { defaultPageSize, toCursor, type PageArguments } from '../plan/page.ts'
import { fillPeriods, type Period } from '../plan/period.ts'
import { isPlain } from '../plan/plan-object.ts'
import { instantOf } from '../record/instant.ts'
import { entityTypes } from '../record/labels.ts'
import { catalogue, type RelationType } from '../record/relation-types.ts'
import { withoutNulls } from '../record/without-nulls.ts'
import { toConnection, type Connection, type ConnectionRows } from './connection.ts'
import type { Context } from './context.ts'
import { toDisputes, toMeasures, type MeasureEntryValue, type DisputeValue } from './evidence.ts'
import { toExplanation, type ExplanationValue, type OriginValue } from './explanation.ts'
import type { EventMeasuresArgs, ImpactItemsArgs, ImpactRelationsArgs, RelationTypeGoldsteinArgs, RelationTypeQuadArgs } from './generated.ts'
import { toHops, type ChainValue } from './hops.ts'
import { toImpact, type ImpactItemValue, type ImpactValue } from './impact.ts'
import { createFinder, findNamed, keyBelow, keyOf, readingBy, readKeyed, readNamed, type Resolver, type Values } from './reading.ts'

function toInstant(recorded: unknown): string | null {
  return typeof recorded === 'number' ? instantOf(recorded) : null
}

/** A field that is made of the value under a name. */
function property(name: string, toValue: (found: unknown) => unknown): Resolver {
  return readingBy({ at: 'property', name, toValue }, (source) => toValue(source[name]))
}

/** A field that the statement put under its response key. */
function keyed(toValue: ((found: unknown, args: Values) => unknown) | null = null): Resolver {
  return readingBy({ at: 'keyed', toValue }, (source, args: Values, _context, info) => {
    const found = readKeyed(source, info.path.key)
    return toValue === null ? found : toValue(found, args)
  })
}

const asKeyed = keyed()

const findCursor = createFinder(findNamed('cursor'))

/** The page of a connection. */
export function toPage(read: ConnectionRows, args: PageArguments, { maxPage }: Pick<Context, 'maxPage'>, kinds: readonly RowKind[]): Connection {
  const size = args.first ?? args.last ?? Math.min(defaultPageSize, maxPage)
  return toConnection(read, { ...args, size }, (row) => findCursor(row, kinds))
}

const connection = readingBy({ at: 'connection' }, (source, args: PageArguments, context, info) => toPage(readKeyed(source, info.path.key) as ConnectionRows, args, context, []))

const edgeNode = readingBy({ at: 'node' }, (source, _args, _context, info) => readNamed(source, ['node', keyBelow(info.path)]))

const edgeCursor = property('cursor', (key) => toCursor((key as string | undefined) ?? ''))

/** The claim or the origin of a figure. */
const entryNode: Resolver = (source, _args, _context, info) => {
  const { nodes } = source as MeasureEntryValue
  return nodes === undefined ? readKeyed(source, info.path.key) : nodes[keyBelow(info.path)]
}

const typeOf = (label: unknown): RelationType | undefined => catalogue.byLabel.get(label as string)
const typesIn = (labels: unknown): readonly unknown[] => ((labels ?? []) as readonly string[]).map(typeOf)
const orNone = (list: unknown): unknown => list ?? []

/**
 * Fields that are more than a look at the row. Those of what statements give are readings; what is made in TypeScript
 * (explanations, figures, disputes, what rests on a document) is there as objects already and has resolvers of any kind.
 */
const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Relation: {
    type: property('type', typeOf),
    roles: property('roles', orNone),
    explain: keyed(toExplanation),
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
    status: property('status', (status) => status ?? 'WITHDRAWN'),
    when: keyed((when) => ({ precision: 'UNKNOWN', edtf: '', ...withoutNulls(when as Values) })),
    types: property('types', typesIn),
    tooManyParticipants: property('tooManyParticipants', (tooMany) => tooMany ?? false),
    measures: keyed((evidence, { rule }) => toMeasures(evidence, rule as EventMeasuresArgs['rule'])),
    disputes: keyed(toDisputes),
  },
  Measure: { entries: (source, _args, _context, { path }) => source[keyOf(path.key)] ?? source['entries'] },
  MeasureEntry: {
    claim: entryNode,
    origin: entryNode,
  },
  Dispute: { claims: (source, _args, _context, { path }) => (source as unknown as DisputeValue).nodes.map((nodes) => nodes[String(path.key)]) },
  Claim: {
    predicate: property('predicate', typeOf),
    means: property('means', orNone),
    attributes: property('attributes', (attributes) => (typeof attributes === 'string' ? (JSON.parse(attributes) as unknown) : null)),
    recordedAt: property('recordedAt', toInstant),
    supersededAt: property('supersededAt', toInstant),
    attribution: keyed((chain) => toHops(chain as ChainValue)),
  },
  Document: {
    impact: keyed(toImpact),
    recordedAt: property('recordedAt', toInstant),
    retractedAt: property('retractedAt', toInstant),
  },
  Judgement: {
    recordedAt: property('recordedAt', toInstant),
    endedAt: property('endedAt', toInstant),
    pendingEvents: property('pendingEvents', (pending) => pending ?? 0),
  },
  Impact: {
    relations: (source, { first }: ImpactRelationsArgs, _context, { path }) => (source as ImpactValue).all.filter(({ effect }) => effect !== 'CLEARS').slice(0, first).map(({ nodes }) => nodes[String(path.key)]),
    items: (source, { first }: ImpactItemsArgs) => (source as ImpactValue).all.slice(0, first),
  },
  ImpactItem: { relation: (source, _args, _context, { path }) => (source as ImpactItemValue).nodes[keyBelow(path)] },
  CandidateConnection: { edges: asKeyed, pageInfo: (source) => source['pageInfo'] },
  CandidateEdge: { node: asKeyed, cursor: (source) => source['cursor'] },
  Wording: { by: keyed((chain) => toHops(chain as ChainValue)) },
  Tie: { types: property('types', (labels) => [...(labels as readonly string[])].sort()) },
  TypeCount: { type: property('type', typeOf) },
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
  return isPlain(field) ? undefined : asKeyed
}

const activity = keyed((counts, { by }) => fillPeriods(new Map((counts as readonly { readonly start: string; readonly events: number }[]).map(({ start, events }) => [start, events])), by as Period))

const generic = property('generic', (isGeneric) => isGeneric ?? false)

/** The type of a row by its `__typename`, which of an entity may be its kind. */
export function typeNameOf(name: unknown): string {
  return (entityTypes as Readonly<Record<string, string>>)[name as string] ?? (name as string)
}

/** Puts the resolvers of all fields below the root into the schema. Plain fields keep GraphQL's own: the property of their name. */
export function attachFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value: unknown) => typeNameOf((value as { __typename?: string }).__typename)
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
  return async (source, args, context, info) => toPage((await resolver(source, args, context, info)) as ConnectionRows, args as PageArguments, context, context.coded?.kinds ?? [])
}
