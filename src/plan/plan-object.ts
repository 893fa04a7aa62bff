import { getArgumentValues, getNamedType, isLeafType, isObjectType, isAbstractType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { entityTypes, type NodeType } from '../record/labels.ts'
import { planClaimFilter, planRelationFilter, type AsOf, type ClaimFilterInput, type RelationFilter, type RelationFilterInput } from './filter.ts'
import type { Period } from './period.ts'
import { planPage } from './page.ts'
import type { ConnectionPlan, EvidenceNode, FieldPlan, Link, List, ObjectPlan, Read, ReadType, RelationsPlan } from './plan.ts'
import { selectFields, type Operation, type Selection } from './select.ts'
import { ParleyError } from '../errors.ts'

/** What holds for everything below a root field, and what a field hands down to the ones below it. */
export interface Scope {
  readonly operation: Operation
  readonly maxPage: number
  readonly asOf: AsOf | null
}

/** One field as it was asked for. */
interface Asked {
  readonly scope: Scope
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly definition: GraphQLField<unknown, unknown>
  readonly args: Readonly<Record<string, unknown>>
}

type Reader = (asked: Asked) => Read

const entityTypeNames = Object.values(entityTypes)
const kindOfType = new Map<string, string>(Object.entries(entityTypes).map(([kind, type]) => [type, kind]))

function property(name: string): Reader {
  return () => ({ kind: 'property', property: name })
}

/** A field whose object is made of properties of the node at hand. */
function part(present: string | null, names: Readonly<Record<string, string>>): Reader {
  return (asked) => ({
    kind: 'part',
    present,
    properties: [...new Set([...selectionOf(asked).values()].map(([node]) => node?.name.value ?? ''))]
      .filter((field) => field !== '__typename')
      .map((field) => [field, names[field] ?? field] as const),
  })
}

function link(name: Link, type: ReadType): Reader {
  return (asked) => ({ kind: 'link', link: name, node: planObject(type, asked.scope, asked.nodes, typesOf(asked)) })
}

function list(name: List): Reader {
  return (asked) => ({ kind: 'list', list: name, fields: planFields(asked.scope, [[objectType(asked), selectionOf(asked)]]) })
}

function target(type: ReadType): Reader {
  return (asked) => ({ kind: 'target', node: planObject(type, asked.scope, asked.nodes, typesOf(asked)) })
}

const chain: Reader = (asked) => {
  const fields = planFields(asked.scope, [[objectType(asked), selectionOf(asked)]])
  return { kind: 'chain', speakers: fields.filter(({ read }) => read.kind === 'target') }
}

/** Relations of an entity or event; `preset` is what the field itself stands for. */
function relations(within: RelationsPlan['within'], preset: RelationFilterInput = {}): Reader {
  return (asked) => planRelations(asked, within, preset)
}

function claims(within: 'Relation' | 'Event' | 'Document'): Reader {
  return (asked) => planClaims(asked, within)
}

/** How each field is read. A plain field that is not listed is the property of its own name. */
const readers: Readonly<Record<string, Reader>> = {
  'Entity.name': ({ args }) =>
    typeof args['language'] === 'string' ? { kind: 'nameIn', language: args['language'] } : { kind: 'property', property: 'name' },
  'Entity.names': list('Entity.names'),
  'Entity.externalIds': list('Entity.externalIds'),
  'Entity.canonical': link('Entity.canonical', 'Entity'),
  'Entity.relations': relations('Entity'),
  'Entity.partners': planPartners,
  'Entity.activity': planActivity,
  'Person.offices': relations('Entity', { types: ['HOLDS_OFFICE'], direction: 'FROM' }),
  'Country.iso3': () => ({ kind: 'externalId', scheme: 'iso3166-1' }),
  'Group.members': relations('Entity', { types: ['MEMBER_OF'], direction: 'TO' }),
  'Organisation.partOf': relations('Entity', { types: ['PART_OF'], direction: 'FROM' }),
  'Relation.from': link('Relation.from', 'Entity'),
  'Relation.to': link('Relation.to', 'Entity'),
  'Relation.event': link('Relation.event', 'Event'),
  'Relation.type': property('type'),
  'Relation.when': part(null, {}),
  'Relation.support': part(null, { claims: 'claimCount', denials: 'denialCount', publishers: 'publisherCount', origins: 'originCount', unattributed: 'unattributedCount' }),
  'Relation.current': () => ({ kind: 'current' }),
  'Relation.claims': claims('Relation'),
  'Event.types': property('types'),
  'Event.when': part(null, {}),
  'Event.places': list('Event.places'),
  'Event.participants': list('Event.participants'),
  'Event.relations': relations('Event'),
  'Event.claims': claims('Event'),
  'Event.measures': (asked) => ({ kind: 'evidence', claims: 'measures', nodes: planMeasureNodes(asked) }),
  'Event.disputes': (asked) => ({ kind: 'evidence', claims: 'disputes', nodes: planNodes(asked, '', 'claims', 'claim', 'Claim') }),
  'Event.tooManyParticipants': property('tooMany'),
  'Participant.entity': target('Entity'),
  'Participant.wordings': list('Participant.wordings'),
  'Wording.text': property('wording'),
  'Wording.by': chain,
  'Wording.claim': target('Claim'),
  'Claim.predicate': property('predicate'),
  'Claim.quantity': part('measure', {}),
  'Claim.subjects': list('Claim.subjects'),
  'Claim.objects': list('Claim.objects'),
  'Claim.places': list('Claim.places'),
  'Claim.when': part(null, { text: 'dateText' }),
  'Claim.attribution': chain,
  'Claim.quote': part('quoteText', { text: 'quoteText', language: 'quoteLanguage', translation: 'quoteTranslation' }),
  'Claim.document': link('Claim.document', 'Document'),
  'Claim.event': link('Claim.event', 'Event'),
  'Claim.recordedAt': property('recordedFrom'),
  'Claim.supersededAt': property('recordedTo'),
  'Claim.corrects': link('Claim.corrects', 'Claim'),
  'Claim.correctedBy': link('Claim.correctedBy', 'Claim'),
  'Mention.entity': target('Entity'),
  'PlaceMention.place': target('Entity'),
  'Hop.speaker': target('Entity'),
  'SearchHit.entity': target('Entity'),
  'Partner.entity': target('Entity'),
  'Document.publisher': link('Document.publisher', 'Entity'),
  'Document.copyOf': link('Document.copyOf', 'Document'),
  'Document.revises': link('Document.revises', 'Document'),
  'Document.claims': claims('Document'),
}

function readerOf(type: string, field: string): Reader {
  const own = readers[`${type}.${field}`]
  if (own !== undefined) return own
  const shared = kindOfType.has(type) ? readers[`Entity.${field}`] : undefined
  return shared ?? property(field)
}

/** Whether a field is put under its own name: plain values without arguments, and types, which the catalogue completes. */
export function isPlain(definition: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(definition.type)
  return definition.args.length === 0 && (isLeafType(type) || type.name === 'RelationType')
}

function objectType(asked: Asked): GraphQLObjectType {
  const type = getNamedType(asked.definition.type)
  if (!isObjectType(type)) throw new TypeError(`${asked.definition.name} is not an object`)
  return type
}

function selectionOf(asked: Asked): Selection {
  return selectFields(asked.scope.operation, objectType(asked), asked.nodes)
}

/** The object types that a field can give. */
function typesOf(asked: Asked): readonly GraphQLObjectType[] {
  const type = getNamedType(asked.definition.type)
  if (isObjectType(type)) return [type]
  return isAbstractType(type) ? asked.scope.operation.schema.getPossibleTypes(type) : []
}

function planField(scope: Scope, type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): { plain: boolean; key: string; read: Read } | null {
  const [node] = nodes
  const definition = node === undefined ? undefined : type.getFields()[node.name.value]
  if (node === undefined || definition === undefined) return null // __typename
  const args = getArgumentValues(definition, node, scope.operation.variables)
  const asOf = (args['asOf'] as AsOf | null | undefined) ?? scope.asOf
  const read = readerOf(type.name, definition.name)({ scope: { ...scope, asOf }, key, nodes, definition, args })
  const plain = isPlain(definition)
  return { plain, key: plain ? definition.name : `@${key}`, read }
}

/**
 * The fields asked of an object that can be of one type or, for entities, of several.
 * A field that only some of them are asked for gets a key of its own for each, so that two fragments never overwrite each other.
 */
export function planFields(scope: Scope, selections: readonly (readonly [GraphQLObjectType, Selection])[]): readonly FieldPlan[] {
  const fields = new Map<string, FieldPlan>()
  for (const [type, selection] of selections) {
    for (const [key, nodes] of selection) {
      const shared = selections.every(([, other]) => isSame(other.get(key), nodes))
      if (shared && type !== selections[0]?.[0]) continue
      const field = planField(scope, type, key, nodes)
      if (field === null) continue
      const kind = kindOfType.get(type.name)
      const own = shared || kind === undefined
      const name = own || field.plain ? field.key : `${field.key}.${type.name}`
      const earlier = fields.get(name)
      const kinds = own || earlier?.kinds === null ? null : [...(earlier?.kinds ?? []), kind]
      fields.set(name, { key: name, kinds, read: field.read })
    }
  }
  return [...fields.values()]
}

function isSame(left: readonly FieldNode[] | undefined, right: readonly FieldNode[]): boolean {
  return left?.length === right.length && left.every((node, index) => node === right[index])
}

/** What is read of a node, for all the types that it can have. */
export function planObject(type: ReadType, scope: Scope, nodes: readonly FieldNode[], types: readonly GraphQLObjectType[]): ObjectPlan {
  return { type, fields: planFields(scope, types.map((object) => [object, selectFields(scope.operation, object, nodes)] as const)) }
}

/** The GraphQL types of entities, or the one that an id's prefix names. */
export function entityObjectTypes(scope: Scope, only: NodeType | null): readonly GraphQLObjectType[] {
  return entityTypeNames.filter((name) => only === null || name === only).map((name) => scope.operation.schema.getType(name) as GraphQLObjectType)
}

/**
 * The nodes and the count asked of a connection. Where `edges` or `node` are selected under several aliases,
 * each path of response keys has its own nodes; one alone is simply `node`.
 */
export function planConnectionParts(scope: Scope, nodes: readonly FieldNode[], connection: GraphQLObjectType, type: ReadType): Pick<ConnectionPlan, 'rows' | 'nodes' | 'totalCount'> {
  const asked = [...selectFields(scope.operation, connection, nodes)]
  const paths = asked.filter(([, [node]]) => node?.name.value === 'edges').flatMap(([edgesKey, edges]) => planEdgeNodes(scope, edgesKey, edges, connection, type))
  const isAsked = (field: string): boolean => asked.some(([, [node]]) => node?.name.value === field)
  return {
    rows: isAsked('edges') || isAsked('pageInfo'),
    nodes: paths.length === 1 ? paths.map(({ node }) => ({ key: 'node', node })) : paths,
    totalCount: isAsked('totalCount'),
  }
}

function planEdgeNodes(scope: Scope, edgesKey: string, edges: readonly FieldNode[], connection: GraphQLObjectType, type: ReadType): ConnectionPlan['nodes'] {
  const edge = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType
  const node = getNamedType(edge.getFields()['node']?.type)
  const types = isObjectType(node) ? [node] : entityObjectTypes(scope, null)
  return [...selectFields(scope.operation, edge, edges)]
    .filter(([, [first]]) => first?.name.value === 'node')
    .map(([nodeKey, nodeNodes]) => ({ key: `${edgesKey}.${nodeKey}`, node: planObject(type, scope, nodeNodes, types) }))
}

/** The filter of a field below an entity or event. */
function filterOf({ args, scope }: Asked, within: RelationsPlan['within'], preset: RelationFilterInput = {}): RelationFilter {
  const given = args['filter'] as RelationFilterInput | null | undefined
  if (within === 'Entity' && (given?.actors ?? null) !== null) {
    throw new ParleyError('BAD_INPUT', 'filter.actors has no meaning below an entity, which is the actor itself; use filter.counterparts for the other end.', { details: { argument: 'filter.actors' } })
  }
  return planRelationFilter({ ...given, ...preset }, scope.asOf)
}

function planPartners(asked: Asked): Read {
  const { first } = asked.args as { first: number }
  if (first < 1) throw new ParleyError('BAD_PAGE', `first: ${String(first)} is not between 1 and ${String(asked.scope.maxPage)}.`, { details: { argument: 'first', given: first } })
  if (first > asked.scope.maxPage) {
    throw new ParleyError('PAGE_TOO_LARGE', `first: ${String(first)} is more than the ${String(asked.scope.maxPage)} that one answer may have.`, { details: { argument: 'first', given: first, allowed: asked.scope.maxPage } })
  }
  const fields = planFields(asked.scope, [[objectType(asked), selectionOf(asked)]])
  return { kind: 'partners', filter: filterOf(asked, 'Entity'), limit: first, entities: fields.filter(({ read }) => read.kind === 'target') }
}

function planActivity(asked: Asked): Read {
  return { kind: 'activity', filter: filterOf(asked, 'Entity'), by: asked.args['by'] as Period }
}

function planRelations(asked: Asked, within: RelationsPlan['within'], preset: RelationFilterInput): ConnectionPlan {
  const { args, scope } = asked
  return {
    kind: 'connection',
    of: 'relations',
    within,
    filter: filterOf(asked, within, preset),
    page: planPage(args, 'relations', args['orderBy'] !== 'OLDEST', scope.maxPage),
    ...planConnectionParts(scope, asked.nodes, objectType(asked), 'Relation'),
  }
}

function planClaims(asked: Asked, within: 'Relation' | 'Event' | 'Document'): ConnectionPlan {
  const { args, scope } = asked
  return {
    kind: 'connection',
    of: 'claims',
    within,
    filter: planClaimFilter(args['filter'] as ClaimFilterInput | null | undefined),
    page: planPage(args, 'claims', false, scope.maxPage),
    ...planConnectionParts(scope, asked.nodes, objectType(asked), 'Claim'),
  }
}

/** The nodes that a derived value is asked for under one field, each under the path of response keys that leads there. */
function planNodes(asked: Asked, path: string, field: string, of: EvidenceNode['of'], type: ReadType): EvidenceNode[] {
  return [...selectionOf(asked)].flatMap(([key, nodes]) => {
    const definition = objectType(asked).getFields()[nodes[0]?.name.value ?? '']
    if (definition?.name !== field) return []
    const below: Asked = { ...asked, key, nodes, definition }
    return [{ key: `${path}${key}`, of, node: planObject(type, asked.scope, nodes, typesOf(below)) }]
  })
}

function planMeasureNodes(asked: Asked): EvidenceNode[] {
  return [...selectionOf(asked)].flatMap(([key, nodes]) => {
    const definition = objectType(asked).getFields()[nodes[0]?.name.value ?? '']
    if (definition?.name !== 'entries') return []
    const entries: Asked = { ...asked, key, nodes, definition }
    return [...planNodes(entries, `${key}.`, 'claim', 'claim', 'Claim'), ...planNodes(entries, `${key}.`, 'origin', 'origin', 'Entity')]
  })
}
