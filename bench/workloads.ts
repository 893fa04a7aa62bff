import { toCursor } from '../src/plan/page.ts'
import { normalise } from '../src/record/name-norm.ts'
import type { Subjects } from './read-subjects.ts'

type Data = Readonly<Record<string, unknown>>

interface Question {
  readonly query: string
  readonly variables: Data
  /** An answer as rows that are equal where answers are. */
  readonly toRows: (data: Data) => unknown
}

/** The same question to all. */
export interface Workload {
  readonly name: string
  readonly what: string
  readonly floor: { readonly statement: string; readonly params: Data; readonly toRows: (rows: readonly Data[]) => unknown }
  readonly parley: Question
  /** Null where the peer has no such field. */
  readonly peer: Question | null
}

interface End {
  readonly id: string
  readonly name: string
}

/** A relation as Parley shows it, and as the peer does. */
interface Shown {
  readonly id: string
  readonly type: string | { readonly label: string }
  readonly earliestOn?: string
  readonly when?: { readonly earliestOn: string | null }
  readonly from: End | readonly [End]
  readonly to: End | readonly [End]
}

interface Page {
  readonly edges: readonly { readonly node: Shown }[]
}

function toRow({ id, type, earliestOn, when, from, to }: Shown): readonly unknown[] {
  const [a, b] = [from, to].map((end) => ('id' in end ? end : end[0]))
  return [id, typeof type === 'string' ? type : type.label, earliestOn ?? when?.earliestOn ?? null, a?.id, a?.name, b?.id, b?.name]
}

const parleyRelation = 'edges { node { id type { label } when { earliestOn } from { id name } to { id name } } }'
const peerRelation = 'edges { node { id type earliestOn from { id name } to { id name } } }'
const newestFirst = 'sort: [{ node: { sortKey: DESC } }]'

function entityPage(name: string, what: string, id: string, size: number, place: number, before: string): Workload {
  return {
    name,
    what,
    floor: { statement: 'entity-page', params: { id, size, before }, toRows: (rows) => rows.map(({ id: relation, type, day, fromId, fromName, toId, toName }) => [relation, type, day ?? null, fromId, fromName, toId, toName]) },
    parley: {
      query: `query ($id: ID!, $size: Int!, $after: String) { entity(by: { id: $id }) { id name relations(first: $size, after: $after) { ${parleyRelation} } } }`,
      variables: { id, size, after: place === 0 ? null : toCursor(before) },
      toRows: ({ entity }) => (entity as { relations: Page }).relations.edges.map(({ node }) => toRow(node)),
    },
    peer: {
      query: `query ($id: ID!, $size: Int!, $after: String) { entities(where: { id: { eq: $id } }) { id name relationsConnection(first: $size, after: $after, ${newestFirst}) { ${peerRelation} } } }`,
      variables: { id, size, after: place === 0 ? null : Buffer.from(`arrayconnection:${place - 1}`).toString('base64') },
      toRows: ({ entities }) => (entities as readonly { relationsConnection: Page }[])[0]?.relationsConnection.edges.map(({ node }) => toRow(node)),
    },
  }
}

function manyEntities(ids: readonly string[]): Workload {
  const sorted = (rows: readonly (readonly [string, string, unknown])[]): unknown => [...rows].sort(([left], [right]) => (left < right ? -1 : 1))
  return {
    name: 'W2',
    what: `${ids.length} entities, the newest 10 relations of each`,
    floor: { statement: 'many-entities', params: { ids, size: 10 }, toRows: (rows) => sorted(rows.map(({ entity, name, relations }) => [entity as string, name as string, relations])) },
    parley: {
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id name relations(first: 10) { ${parleyRelation} } } } }`,
      variables: { ids },
      toRows: ({ nodes }) => sorted((nodes as readonly (End & { relations: Page })[]).map(({ id, name, relations }) => [id, name, relations.edges.map(({ node }) => toRow(node))])),
    },
    peer: {
      query: `query ($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { id name relationsConnection(first: 10, ${newestFirst}) { ${peerRelation} } } }`,
      variables: { ids },
      toRows: ({ entities }) => sorted((entities as readonly (End & { relationsConnection: Page })[]).map(({ id, name, relationsConnection }) => [id, name, relationsConnection.edges.map(({ node }) => toRow(node))])),
    },
  }
}

function partners(id: string): Workload {
  return {
    name: 'partners',
    what: 'with whom the busiest entity has most to do: the first 20',
    floor: { statement: 'partners', params: { id, size: 20 }, toRows: (rows) => rows.map(({ id: other, name, events }) => [other, name, events]) },
    parley: {
      query: 'query ($id: ID!) { entity(by: { id: $id }) { partners(first: 20) { entity { id name } events } } }',
      variables: { id },
      toRows: ({ entity }) => (entity as { partners: readonly { entity: End; events: number }[] }).partners.map(({ entity: other, events }) => [other.id, other.name, events]),
    },
    peer: null,
  }
}

function activity(id: string): Workload {
  return {
    name: 'activity',
    what: 'relations of the busiest entity by month',
    floor: { statement: 'activity', params: { id }, toRows: (rows) => rows.map(({ start, events }) => [start, events]) },
    parley: {
      query: 'query ($id: ID!) { entity(by: { id: $id }) { activity(by: MONTH) { start events } } }',
      variables: { id },
      toRows: ({ entity }) => (entity as { activity: readonly { start: string; events: number }[] }).activity.map(({ start, events }) => [start, events]),
    },
    peer: null,
  }
}

function mediators(a: string, b: string): Workload {
  const toRow = ({ id, towardA, towardB }: Data): unknown => [id, towardA, towardB]
  return {
    name: 'mediators',
    what: 'who is on good terms with both of two who are on bad terms: the first 20',
    floor: { statement: 'mediators', params: { a, b, size: 20 }, toRows: (rows) => rows.map(toRow) },
    parley: {
      query: 'query ($a: ID!, $b: ID!) { mediators(a: $a, b: $b, mode: INDIRECT, first: 20) { entity { id } towardA towardB } }',
      variables: { a, b },
      toRows: ({ mediators: found }) => (found as readonly { entity: End; towardA: number; towardB: number }[]).map(({ entity, ...toward }) => toRow({ id: entity.id, ...toward })),
    },
    peer: null,
  }
}

function search(name: string): Workload {
  const norm = normalise(name)
  const lucene = norm.split(' ').map((word) => `(${word}^4 OR ${word}*^2 OR ${word}~1)`).join(' ')
  return {
    name: 'search',
    what: 'who bears the name of the busiest: the first 5',
    floor: { statement: 'search', params: { norm, lucene, size: 5 }, toRows: (rows) => rows.map(({ id, name: found }) => [id, found]) },
    parley: {
      query: 'query ($text: String!) { search(text: $text, first: 5) { entity { id name } } }',
      variables: { text: name },
      toRows: ({ search: hits }) => (hits as readonly { entity: End }[]).map(({ entity }) => [entity.id, entity.name]),
    },
    peer: null,
  }
}

/** W1 to W4 of the targets, then the analyses. */
export function toWorkloads({ busiestId, busiestName, hostileIds, newest, deepPlace, deepBefore, spreadIds }: Subjects): readonly Workload[] {
  return [
    entityPage('W1', 'the busiest entity with its newest 100 relations and their ends', busiestId, 100, 0, newest),
    manyEntities(spreadIds),
    entityPage('W3', 'page 1 of the busiest entity, 50 a page', busiestId, 50, 0, newest),
    entityPage('W4', `page ${deepPlace / 50 + 1} of the same`, busiestId, 50, deepPlace, deepBefore),
    partners(busiestId),
    activity(busiestId),
    mediators(...hostileIds),
    search(busiestName),
  ]
}
