import type { Link, List } from '../plan/plan.ts'
import { cypher, type Fragment } from './statement.ts'

/** How each link is followed, from the node at hand `n` to the one that it binds, `x`. */
export const links: Readonly<Record<Link, (n: Fragment, x: Fragment) => Fragment>> = {
  'Entity.canonical': (n, x) => cypher`MATCH (${x}:Entity {id: ${n}.canonicalId})`,
  'Relation.from': (n, x) => cypher`MATCH (${x}:Entity {id: ${n}.fromId})`,
  'Relation.to': (n, x) => cypher`MATCH (${x}:Entity {id: ${n}.toId})`,
  'Relation.event': (n, x) => cypher`MATCH (${x}:Event {id: ${n}.eventId})`,
  'Claim.document': (n, x) => cypher`MATCH (${x}:Document {id: ${n}.documentId})`,
  'Claim.event': (n, x) => cypher`MATCH (named:Event {id: ${n}.eventId}) MATCH (${x}:Event {id: named.canonicalId})`,
  'Claim.corrects': (n, x) => cypher`MATCH (${n})-[:CORRECTS]->(${x}:Claim)`,
  'Claim.correctedBy': (n, x) => cypher`MATCH (${n})<-[:CORRECTS]-(${x}:Claim)`,
  'Document.publisher': (n, x) => cypher`MATCH (${x}:Entity {id: ${n}.publisherId})`,
  'Document.copyOf': (n, x) => cypher`MATCH (${x}:Document {id: ${n}.copyOfId})`,
  'Document.revises': (n, x) => cypher`MATCH (${x}:Document {id: ${n}.revisesId})`,
}

/** The variables that a list may start from. */
export interface ListStart {
  readonly node: Fragment
  /** The event above a participant. */
  readonly event: Fragment | null
  /** The relationship by which the node at hand was reached. */
  readonly edge: Fragment | null
}

/** How the items of a list are found: `x` is bound to what an item is about, `m` to where its plain fields stand. */
interface ListPattern {
  readonly match: (start: ListStart, m: Fragment, x: Fragment) => Fragment
  readonly order: (m: Fragment, x: Fragment) => Fragment
  /** Whether plain fields are read from `m` or from `x`. */
  readonly plain: 'edge' | 'node'
}

function mentions(type: Fragment): ListPattern {
  return {
    match: ({ node }, m, x) => cypher`MATCH (${node})-[${m}:${type}]->(${x}:Entity)`,
    order: (m) => cypher`${m}.order`,
    plain: 'edge',
  }
}

/** How each list is read. */
export const lists: Readonly<Record<List, ListPattern>> = {
  'Entity.names': {
    match: ({ node }, _m, x) => cypher`MATCH (${node})-[:HAS_NAME]->(${x}:Name)`,
    order: (_m, x) => cypher`${x}.kind <> 'PREFERRED', ${x}.text, ${x}.id`,
    plain: 'node',
  },
  'Entity.externalIds': {
    match: ({ node }, _m, x) => cypher`MATCH (${node})-[:HAS_ID]->(${x}:ExternalId)`,
    order: (_m, x) => cypher`${x}.id`,
    plain: 'node',
  },
  'Claim.subjects': mentions(cypher`SUBJECT`),
  'Claim.objects': mentions(cypher`OBJECT`),
  'Claim.places': mentions(cypher`PLACE`),
  'Event.places': {
    match: ({ node }, m, x) =>
      cypher`MATCH (:Event {canonicalId: ${node}.id})<-[:ABOUT]-(c:Claim)-[p:PLACE]->(${x}:Entity) WHERE c.status = 'ACTIVE' WITH ${x}, p.wording AS wording, p ORDER BY c.sortKey, p.order WITH ${x}, wording, head(collect(p)) AS ${m}`,
    order: (m, x) => cypher`${x}.id, ${m}.wording`,
    plain: 'edge',
  },
  'Event.participants': {
    match: ({ node }, m, x) => cypher`MATCH (${node})-[${m}:PARTICIPANT]->(${x}:Entity)`,
    order: (m, x) => cypher`${m}.part DESC, ${x}.id`,
    plain: 'edge',
  },
  'Participant.wordings': {
    match: ({ node, event, edge }, m, x) =>
      cypher`MATCH (:Event {canonicalId: ${event}.id})<-[:ABOUT]-(${x}:Claim)-[${m}:SUBJECT|OBJECT]->(:Entity {canonicalId: ${node}.id}) WHERE ${x}.status = 'ACTIVE' AND ${m}.wording IS NOT NULL AND type(${m}) = ${edge}.part`,
    order: (_m, x) => cypher`${x}.sortKey`,
    plain: 'edge',
  },
}
