import { getArgumentValues, getNamedType, isLeafType, isObjectType, isAbstractType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql'
import { entityTypes, kindOfType, type NodeType } from '../record/labels.ts'
import { planClock, type AsOf } from './clock.ts'
import { planClaimFilter, planRelationFilter, type ClaimFilterInput, type RelationFilter, type RelationFilterInput } from './filter.ts'
import type { Period } from './period.ts'
import { assertSize, planPage } from './page.ts'
import { planImpact } from './plan-impact.ts'
import type { ConnectionPlan, EvidenceNode, FieldPlan, Link, List, ObjectPlan, PageOf, Read, ReadType, RelationsPlan } from './plan.ts'
import { isSelected, selectFields, type Operation, type Selection } from './select.ts'
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

function property(name: string): Reader {
  return () => ({ kind: 'property', property: name })
}

function ending(name: 'status' | 'recordedTo' | 'endedBy' | 'reason' | 'endReason'): Reader {
  return () => ({ kind: 'ending', property: name })
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

/** One of what was judged: an entity or an event, as it was named. */
function judged(side: 'left' | 'right'): Reader {
  return ({ scope, nodes }) => ({
    kind: 'either',
    links: [
      { kind: 'link', link: `Judgement.${side}Entity`, node: planObject('Entity', scope, nodes, entityObjectTypes(scope, null)) },
      { kind: 'link', link: `Judgement.${side}Event`, node: planObject('Event', scope, nodes, [scope.operation.schema.getType('Event') as GraphQLObjectType]) },
    ],
  })
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
  'Entity.judgements': list('judgements'),
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
  'Relation.explain': planExplanation,
  'Event.types': property('types'),
  'Event.when': part(null, {}),
  'Event.judgements': list('judgements'),
  'Event.places': list('Event.places'),
  'Event.participants': list('Event.participants'),
  'Event.relations': relations('Event'),
  'Event.claims': claims('Event'),
  'Event.measures': (asked) => ({ kind: 'evidence', claims: 'measures', clock: planClock(asked.scope.asOf), nodes: planMeasureNodes(asked) }),
  'Event.disputes': (asked) => ({ kind: 'evidence', claims: 'disputes', clock: planClock(asked.scope.asOf), nodes: planNodes(asked, '', 'claims', 'claim', 'Claim') }),
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
  'Claim.status': ending('status'),
  'Claim.recordedAt': property('recordedFrom'),
  'Claim.supersededAt': ending('recordedTo'),
  'Claim.endedBy': ending('endedBy'),
  'Claim.reason': ending('reason'),
  'Claim.corrects': link('Claim.corrects', 'Claim'),
  'Claim.correctedBy': link('Claim.correctedBy', 'Claim'),
  'Mention.entity': target('Entity'),
  'PlaceMention.place': target('Entity'),
  'Hop.speaker': target('Entity'),
  'SearchHit.entity': target('Entity'),
  'Partner.entity': target('Entity'),
  'Document.status': ending('status'),
  'Document.recordedAt': property('recordedFrom'),
  'Document.retractedAt': ending('recordedTo'),
  'Document.endedBy': ending('endedBy'),
  'Document.reason': ending('reason'),
  'Document.publisher': link('Document.publisher', 'Entity'),
  'Document.copyOf': link('Document.copyOf', 'Document'),
  'Document.revises': link('Document.revises', 'Document'),
  'Document.claims': claims('Document'),
  'Judgement.left': judged('left'),
  'Judgement.right': judged('right'),
  'Judgement.recordedAt': property('recordedFrom'),
  'Judgement.endedAt': ending('recordedTo'),
  'Judgement.endedBy': ending('endedBy'),
  'Judgement.endReason': ending('endReason'),
  'Document.impact': (asked) => planImpact(asked.scope, objectType(asked), asked.nodes, planRelation, asked.args['withCopies'] as boolean),
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

/** A field that some kinds of entity are asked for, by the same nodes and read alike. */
interface Group {
  readonly name: string
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly reader: Reader
}

/**
 * The fields asked of an object that can be of one type or, for entities, of several.
 * A field that only some of them are asked for gets a key of its own for those that are asked the same, so that two fragments
 * never overwrite each other and none is planned twice.
 */
export function planFields(scope: Scope, selections: readonly (readonly [GraphQLObjectType, Selection])[]): readonly FieldPlan[] {
  const fields = new Map<string, FieldPlan>()
  const groups: Group[] = []
  for (const [type, selection] of selections) {
    for (const [key, nodes] of selection) {
      const shared = selections.every(([, other]) => isSame(other.get(key), nodes))
      if (shared && type !== selections[0]?.[0]) continue
      const reader = readerOf(type.name, nodes[0]?.name.value ?? '')
      const group = groups.find((other) => other.key === key && other.reader === reader && isSame(other.nodes, nodes))
      const grouped = group === undefined ? undefined : fields.get(group.name)
      if (grouped !== undefined) {
        fields.set(grouped.key, { ...grouped, kinds: grouped.kinds === null ? null : [...grouped.kinds, kindOfType.get(type.name) ?? ''] })
        continue
      }
      const field = planField(scope, type, key, nodes)
      if (field === null) continue
      const kind = kindOfType.get(type.name)
      const own = shared || kind === undefined
      const name = own || field.plain ? field.key : `${field.key}.${type.name}`
      const earlier = fields.get(name)
      const kinds = own || earlier?.kinds === null ? null : [...(earlier?.kinds ?? []), kind]
      fields.set(name, { key: name, kinds, read: field.read })
      groups.push({ name, key, nodes, reader })
    }
  }
  return [...fields.values()]
}

function isSame(left: readonly FieldNode[] | undefined, right: readonly FieldNode[]): boolean {
  return left?.length === right.length && left.every((node, index) => node === right[index])
}

/** What is read of a node, for all the types that it can have. */
export function planObject(type: ReadType, scope: Scope, nodes: readonly FieldNode[], types: readonly GraphQLObjectType[]): ObjectPlan {
  const selections = types.map((object) => [object, selectFields(scope.operation, object, nodes)] as const)
  return { type, clock: planClock(scope.asOf), standIn: areAlike(selections.map(([, selection]) => selection)) ? (types[0]?.name ?? null) : null, fields: planFields(scope, selections) }
}

/** Whether the same is asked of each of several types, and not which of them it is: then an answer is the same whatever the type. */
function areAlike([first, ...others]: readonly Selection[]): boolean {
  if (first === undefined || others.length === 0) return false
  const namesType = [...first.values()].some(([node]) => node?.name.value === '__typename')
  return !namesType && others.every((other) => other.size === first.size && [...first].every(([key, nodes]) => isSame(other.get(key), nodes)))
}

/** A relation inside a derived value. */
export function planRelation(scope: Scope, nodes: readonly FieldNode[]): ObjectPlan {
  return planObject('Relation', scope, nodes, [scope.operation.schema.getType('Relation') as GraphQLObjectType])
}

/** The GraphQL types of entities, or the one that an id's prefix names. */
export function entityObjectTypes(scope: Scope, only: NodeType | null): readonly GraphQLObjectType[] {
  return entityTypeNames.filter((name) => only === null || name === only).map((name) => scope.operation.schema.getType(name) as GraphQLObjectType)
}

/**
 * The page, the nodes and the count asked of a connection. Where `edges` or `node` are selected under several aliases,
 * each path of response keys has its own nodes; one alone is simply `node`.
 */
export function planConnectionParts({ scope, nodes, args }: Pick<Asked, 'scope' | 'nodes' | 'args'>, connection: GraphQLObjectType, list: ConnectionPlan['of'], type: ReadType, descending: boolean): PageOf {
  const asked = [...selectFields(scope.operation, connection, nodes)]
  const shown = getNamedType(edgeOf(connection).getFields()['node']?.type)
  const types = isObjectType(shown) ? [shown] : entityObjectTypes(scope, null)
  const isAsked = (field: string): boolean => asked.some(([, [node]]) => node?.name.value === field)
  return {
    kind: 'connection',
    page: planPage(args, list, descending, scope.maxPage, isAsked('pageInfo')),
    rows: isAsked('edges') || isAsked('pageInfo'),
    cursors: isAsked('pageInfo') || isSelected(scope.operation, connection, nodes, ['edges', 'cursor']),
    nodes: nodePlaces(scope, nodes, connection).map(({ key, nodes: selected }) => ({ key, node: planObject(type, scope, selected, types) })),
    totalCount: isAsked('totalCount'),
  }
}

function edgeOf(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType
}

/** Where a connection is asked for its nodes, by the response keys that lead there; the only place is simply `node`. */
export function nodePlaces(scope: Scope, nodes: readonly FieldNode[], connection: GraphQLObjectType): readonly { readonly key: string; readonly nodes: readonly FieldNode[] }[] {
  const named = (selected: readonly FieldNode[], type: GraphQLObjectType, field: string) => [...selectFields(scope.operation, type, selected)].filter(([, [node]]) => node?.name.value === field)
  const places = named(nodes, connection, 'edges').flatMap(([edgesKey, edges]) => named(edges, edgeOf(connection), 'node').map(([nodeKey, own]) => ({ key: `${edgesKey}.${nodeKey}`, nodes: own })))
  return places.length === 1 ? places.map((place) => ({ ...place, key: 'node' })) : places
}

/** The filter of a field below an entity or event. */
function filterOf({ args, scope }: Asked, within: RelationsPlan['within'], preset: RelationFilterInput = {}): RelationFilter {
  const given = args['filter'] as RelationFilterInput | null | undefined
  for (const argument of ['actors', 'actorExternalIds'] as const) {
    if (within === 'Entity' && (given?.[argument] ?? null) !== null) {
      throw new ParleyError('BAD_INPUT', `filter.${argument} has no meaning below an entity, which is the actor itself; use filter.counterparts for the other end.`, { details: { argument: `filter.${argument}` } })
    }
  }
  return planRelationFilter({ ...given, ...preset }, scope.asOf)
}

function planPartners(asked: Asked): Read {
  const { first } = asked.args as { first: number }
  const fields = planFields(asked.scope, [[objectType(asked), selectionOf(asked)]])
  const [entities, sums] = [fields.filter(({ read }) => read.kind === 'target'), fields.filter(({ read }) => read.kind !== 'target')]
  return { kind: 'partners', filter: filterOf(asked, 'Entity'), limit: assertSize(first, 'first', asked.scope.maxPage), entities, sums: sums.map(({ key }) => key) }
}

function planActivity(asked: Asked): Read {
  return { kind: 'activity', filter: filterOf(asked, 'Entity'), by: asked.args['by'] as Period }
}

function planRelations(asked: Asked, within: RelationsPlan['within'], preset: RelationFilterInput): ConnectionPlan {
  return {
    of: 'relations',
    within,
    filter: filterOf(asked, within, preset),
    ...planConnectionParts(asked, objectType(asked), 'relations', 'Relation', asked.args['orderBy'] !== 'OLDEST'),
  }
}

function planClaims(asked: Asked, within: 'Relation' | 'Event' | 'Document'): ConnectionPlan {
  const { args, scope } = asked
  return {
    of: 'claims',
    within,
    filter: planClaimFilter(args['filter'] as ClaimFilterInput | null | undefined, scope.asOf),
    ...planConnectionParts(asked, objectType(asked), 'claims', 'Claim', false),
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

function planExplanation(asked: Asked): Read {
  const { args, scope } = asked
  const below = [...selectionOf(asked)].flatMap(([key, nodes]) => {
    const definition = objectType(asked).getFields()[nodes[0]?.name.value ?? '']
    if (definition?.name !== 'origins') return []
    const origins: Asked = { ...asked, key, nodes, definition }
    return [...planNodes(origins, `${key}.`, 'claims', 'claim', 'Claim'), ...planNodes(origins, `${key}.`, 'entity', 'origin', 'Entity')]
  })
  const lists = (['claims', 'denials'] as const).flatMap((field) => planNodes(asked, '', field, 'claim', 'Claim'))
  return {
    kind: 'explanation',
    limit: assertSize(args['first'] as number, 'first', scope.maxPage),
    clock: planClock(scope.asOf),
    nodes: [...lists, ...planNodes(asked, '', 'copies', 'document', 'Document'), ...below],
  }
}
