import { catalogue, typesAkinTo } from '../record/relation-types.ts'
import { matchJudged } from './match-judged.ts'
import { cypher, name, type Fragment } from './statement.ts'

/** Bounds on what is looked at, of one event. */
const most = {
  /** Days by which an act that is told of later may begin before it, and that an open side of an act counts for. */
  openDays: 31,
  /** Relations of one pair in the window, and other events that are compared. */
  relations: 1_000,
  others: 40,
} as const

const families = Object.fromEntries(catalogue.types.map((type) => [type.label, typesAkinTo(type)]))

/** The first and last day of an act, cut off where a side is open; null where nothing is known. */
function firstOf(r: Fragment): Fragment {
  return cypher`coalesce(${r}.earliestOn, toString(date(${r}.latestOn) - duration({days: ${most.openDays}})))`
}

function lastOf(r: Fragment): Fragment {
  return cypher`coalesce(${r}.latestOn, toString(date(${r}.earliestOn) + duration({days: ${most.openDays}})))`
}

const compared = (r: Fragment): Fragment => cypher`${r} {.type, .fromId, .directed, .standing, .earliestOn, .latestOn, .endEarliestOn, .endLatestOn, .precision, .edtf}`

function later(day: Fragment, days: number): Fragment {
  return cypher`toString(date(${day}) + duration({days: ${days}}))`
}

/**
 * Text that binds `o` to the relations of other events that may report what `r` does: of the same pair, of its family, in its days.
 * Acts are sought by when they begin, those of which that is not known by their pair alone; states by their type and both ends.
 */
function matchOthers(withinDays: number): Fragment {
  return cypher`CALL (r) {
      WITH r, ${firstOf(name('r'))} AS first, ${lastOf(name('r'))} AS last WHERE NOT r.standing AND first IS NOT NULL
      CALL (r, first, last) {
        MATCH (o:Relation) WHERE o.dyad = r.dyad AND o.sortKey >= ${later(cypher`first`, -most.openDays - withinDays)} AND o.sortKey < ${later(cypher`last`, withinDays)} + '~' RETURN o ORDER BY o.dyad, o.sortKey LIMIT ${most.relations}
        UNION ALL
        MATCH (o:Relation) WHERE o.dyad = r.dyad AND o.sortKey < '0001' RETURN o ORDER BY o.dyad, o.sortKey LIMIT ${most.relations}
      }
      WITH r, o, first, last WHERE o.type IN ${families}[r.type] AND ${firstOf(name('o'))} <= ${later(cypher`last`, withinDays)} AND ${lastOf(name('o'))} >= ${later(cypher`first`, -withinDays)}
      RETURN o, abs(duration.inDays(date(first), date(${firstOf(name('o'))})).days) AS apart
      UNION ALL
      WITH r WHERE r.standing
      MATCH (o:Relation) WHERE o.fromId = r.fromId AND o.type = r.type AND o.sortKey > '' AND o.toId = r.toId
      RETURN o, 0 AS apart
    }`
}

/** What is compared of the event `e`, and more. */
function factsOf(e: Fragment, more: Fragment): Fragment {
  const claims = cypher`MATCH (:Event {canonicalId: ${e}.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE'`
  return cypher`{id: ${e}.id, key: ${e}.sortKey,
      participants: COLLECT { MATCH (${e})-[:PARTICIPANT]->(p:Entity) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      places: COLLECT { ${claims} MATCH (c)-[:PLACE]->(named:Entity) MATCH (p:Entity {id: named.canonicalId}) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      documents: COLLECT { ${claims} RETURN DISTINCT c.documentId }, ${more}}`
}

/** Text that binds `found` to the event `x` with those that it may be the same as. */
export function printEventCandidates(withinDays: number): Fragment {
  return cypher`${matchJudged('Event')}
  CALL (x, judged) {
    MATCH (r:Relation {eventId: x.id})
    ${matchOthers(withinDays)}
    WITH r, o, apart WHERE NOT o.eventId IN judged
    ORDER BY o.type <> r.type, apart, o.id
    WITH o.eventId AS id, head(collect({own: ${compared(name('r'))}, other: ${compared(name('o'))}, apart: apart})) AS pair
    ORDER BY pair.own.type <> pair.other.type, pair.apart, id
    WITH collect({id: id, pair: pair}) AS pairs
    UNWIND pairs[..${most.others}] AS one
    MATCH (y:Event {id: one.id})
    RETURN collect(${factsOf(name('y'), cypher`own: one.pair.own, other: one.pair.other, besides: size(pairs) - 1`)}) AS others
  }
  WITH x, others, ${factsOf(name('x'), cypher`others: others`)} AS found ORDER BY x.sortKey DESC`
}
