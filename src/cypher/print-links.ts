import type { Clock } from '../plan/clock.ts'
import type { Link, List } from '../plan/plan.ts'
import { matchEvent } from './match-by-id.ts'
import { canonicalOf, matchClaimsAbout } from './print-canonical.ts'
import { claimIsActive, claimIsThere } from './print-clock.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/** Follows a link of documents: such a link carries when it was recorded. */
function documentLink(type: string, property: string, label: string): (n: Fragment, x: Fragment, clock: Clock | null) => Fragment {
  return (n, x, clock) => {
    const recorded = clock?.recorded ?? null
    if (recorded === null) return cypher`MATCH (${x}:${name(label)} {id: ${n}.${name(property)}})`
    return cypher`MATCH (${n})-[l:${name(type)}]->(${x}:${name(label)}) WHERE l.recordedFrom <= ${recorded} AND (l.recordedTo IS NULL OR l.recordedTo > ${recorded})`
  }
}

/** How each link is followed, from the node at hand `n` to the one that it binds, `x`, as of a clock. */
export const links: Readonly<Record<Link, (n: Fragment, x: Fragment, clock: Clock | null) => Fragment>> = {
  'Entity.canonical': (n, x, clock) => cypher`MATCH (${x}:Entity {id: ${canonicalOf(n, clock)}})`,
  'Relation.from': (n, x) => cypher`MATCH (${x}:Entity {id: ${n}.fromId})`,
  'Relation.to': (n, x) => cypher`MATCH (${x}:Entity {id: ${n}.toId})`,
  'Relation.event': (n, x, clock) => matchEvent(cypher`${n}.eventId`, x, clock),
  'Claim.document': (n, x) => cypher`MATCH (${x}:Document {id: ${n}.documentId})`,
  'Claim.event': (n, x, clock) => cypher`MATCH (named:Event {id: ${n}.eventId}) ${matchEvent(canonicalOf(name('named'), clock), x, clock)}`,
  'Claim.corrects': (n, x) => cypher`MATCH (${n})-[:CORRECTS]->(${x}:Claim)`,
  'Claim.correctedBy': (n, x, clock) => cypher`MATCH (${n})<-[:CORRECTS]-(${x}:Claim)${where(claimIsThere(x, clock))}`,
  'Document.publisher': documentLink('PUBLISHED_BY', 'publisherId', 'Entity'),
  'Document.copyOf': documentLink('COPY_OF', 'copyOfId', 'Document'),
  'Document.revises': documentLink('REVISES', 'revisesId', 'Document'),
  'Judgement.leftEntity': (n, x) => cypher`MATCH (${x}:Entity {id: ${n}.left})`,
  'Judgement.leftEvent': (n, x) => cypher`MATCH (${x}:Event {id: ${n}.left})`,
  'Judgement.rightEntity': (n, x) => cypher`MATCH (${x}:Entity {id: ${n}.right})`,
  'Judgement.rightEvent': (n, x) => cypher`MATCH (${x}:Event {id: ${n}.right})`,
}

function where(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, ' AND ')}`
}

/** Links by a unique id: they give one node at most, so that they need no subquery to keep the rows apart. */
export const uniqueLinks: ReadonlySet<Link> = new Set(['Entity.canonical', 'Relation.from', 'Relation.to', 'Relation.event', 'Claim.document', 'Document.publisher', 'Document.copyOf', 'Document.revises', 'Judgement.leftEntity', 'Judgement.leftEvent', 'Judgement.rightEntity', 'Judgement.rightEvent'])

/** The variables that a list may start from. */
export interface ListStart {
  readonly node: Fragment
  /** The event above a participant. */
  readonly event: Fragment | null
  /** The relationship by which the node at hand was reached. */
  readonly edge: Fragment | null
  readonly clock: Clock | null
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
  judgements: {
    match: ({ node, clock }, _m, x) => {
      const recorded = clock?.recorded ?? null
      return cypher`MATCH (${x}:Judgement) WHERE (${x}.left = ${node}.id OR ${x}.right = ${node}.id)${recorded === null ? cypher`` : cypher` AND ${x}.recordedFrom <= ${recorded}`}`
    },
    order: (_m, x) => cypher`${x}.recordedFrom, ${x}.id`,
    plain: 'node',
  },
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
    match: ({ node, clock }, m, x) =>
      cypher`${matchClaimsAbout(cypher`${node}.id`, name('c'), clock)} WHERE ${claimIsActive(name('c'), clock)} MATCH (c)-[p:PLACE]->(${x}:Entity) WITH ${x}, p.wording AS wording, p ORDER BY c.sortKey, p.order WITH ${x}, wording, head(collect(p)) AS ${m}`,
    order: (m, x) => cypher`${x}.id, ${m}.wording`,
    plain: 'edge',
  },
  'Event.participants': {
    match: ({ node, clock }, m, x) => (clock === null ? cypher`MATCH (${node})-[${m}:PARTICIPANT]->(${x}:Entity)` : cypher`MATCH (state) WHERE elementId(state) = ${node}.state MATCH (state)-[${m}:PARTICIPANT|TOOK_PART]->(${x}:Entity)`),
    order: (m, x) => cypher`${m}.part DESC, ${x}.id`,
    plain: 'edge',
  },
  'Participant.wordings': {
    match: ({ node, event, edge, clock }, m, x) =>
      cypher`${matchClaimsAbout(cypher`${event}.id`, x, clock)} WHERE ${claimIsActive(x, clock)} MATCH (${x})-[${m}:SUBJECT|OBJECT]->(called:Entity) WHERE ${canonicalOf(name('called'), clock)} = ${node}.id AND ${m}.wording IS NOT NULL AND type(${m}) = ${edge}.part`,
    order: (m, x) => cypher`${x}.sortKey, ${m}.order`,
    plain: 'edge',
  },
}
