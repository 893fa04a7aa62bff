import { changeRanks, ranksAbout, type ChangeKind, type ChangeSubject } from '../record/change.ts'
import { cypher, empty, join, type Fragment } from './statement.ts'

/** What is stored of the subject of a change: subqueries, and two values over their results and `x`, `id`, `number`, `rank`. */
export interface ChangeFacts {
  readonly calls: Fragment
  /** Only where something else was said before: of a relation, of an entity, of the links of a document. */
  readonly before: Fragment
  readonly after: Fragment
}

const { RELATION_APPEARED, RELATION_CHANGED } = changeRanks

/**
 * Binds `next` to the version of a relation that began with the change, where another one ended with it.
 * Versions of one relation that follow each other have no gap, so it is current or the next to end.
 */
export const matchNextVersion = cypher`CALL (id, number, rank) {
    CALL (id, number, rank) {
      WITH * WHERE rank = ${RELATION_CHANGED} MATCH (r:Relation {id: id}) WHERE r.recordedFrom = number RETURN r
      UNION ALL
      WITH * WHERE rank = ${RELATION_CHANGED} MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > number AND r.publishedTo IS NULL WITH r, number ORDER BY r.id, r.recordedTo LIMIT 1 WITH r WHERE r.recordedFrom = number RETURN r
    }
    RETURN head(collect(r)) AS next
  }`

const names = cypher`COLLECT { MATCH (e)-[:HAS_NAME]->(n:Name) RETURN n {.text, .kind, .language, .script} AS one ORDER BY n.kind <> 'PREFERRED', n.text, n.id }`
const externalIds = cypher`COLLECT { MATCH (e)-[:HAS_ID]->(i:ExternalId) RETURN i {.scheme, .value} AS one ORDER BY i.id }`

/** Binds `state` to what an entity says of itself from the change on: its next version to close, or what it says now. */
function matchEntityState(ranks: readonly number[]): Fragment {
  return cypher`CALL (id, number, rank) {
    WITH * WHERE rank IN ${ranks}
    WITH coalesce(
      head(COLLECT { MATCH (e:EntityWas) WHERE e.id = id AND e.recordedTo > number RETURN properties(e) AS was ORDER BY e.id, e.recordedTo LIMIT 1 }),
      head(COLLECT { MATCH (e:Entity {id: id}) RETURN e {.*, names: ${names}, externalIds: ${externalIds}} })
    ) AS now
    RETURN head(collect(now)) AS state
  }`
}

function mentions(type: Fragment): Fragment {
  return cypher`COLLECT { MATCH (x)-[m:${type}]->(e:Entity) RETURN {entity: e.id, mention: properties(m)} ORDER BY m.order }`
}

/** Binds `claim` to a claim with all that it points at. */
function matchClaim(ranks: readonly number[]): Fragment {
  return cypher`CALL (x, rank) {
    WITH * WHERE rank IN ${ranks}
    RETURN head(collect(x {.*, subjects: ${mentions(cypher`SUBJECT`)}, objects: ${mentions(cypher`OBJECT`)}, places: ${mentions(cypher`PLACE`)},
      corrects: head(COLLECT { MATCH (x)-[:CORRECTS]->(other:Claim) RETURN other.id }), correctedBy: head(COLLECT { MATCH (x)<-[:CORRECTS]-(other:Claim) RETURN other.id })})) AS claim
  }`
}

/** Binds `document` to a document with its links as they were from the change on: those of its next version to close, or those of now. */
function matchDocument(ranks: readonly number[]): Fragment {
  return cypher`CALL (id, number, rank) {
    WITH * WHERE rank IN ${ranks}
    MATCH (d:Document {id: id})
    RETURN head(collect(d {.*, links: coalesce(head(COLLECT { MATCH (w:DocumentWas) WHERE w.id = id AND w.recordedTo > number RETURN properties(w) AS was ORDER BY w.id, w.recordedTo LIMIT 1 }), d {.copyOfId, .revisesId, .linkReason})})) AS document
  }`
}

interface Sort {
  readonly call: Fragment
  readonly before: Fragment
  readonly after: Fragment
}

const sorts: Readonly<Record<ChangeSubject, (ranks: readonly number[]) => Sort>> = {
  RELATION: () => ({
    call: matchNextVersion,
    before: cypher`CASE WHEN rank <> ${RELATION_APPEARED} THEN properties(x) END`,
    after: cypher`CASE WHEN rank = ${RELATION_APPEARED} THEN properties(x) ELSE properties(next) END`,
  }),
  ENTITY: (ranks) => ({ call: matchEntityState(ranks), before: cypher`CASE WHEN rank = ${changeRanks.ENTITY_AMENDED} THEN properties(x) END`, after: cypher`state` }),
  CLAIM: (ranks) => ({ call: matchClaim(ranks), before: cypher`null`, after: cypher`claim` }),
  DOCUMENT: (ranks) => ({ call: matchDocument(ranks), before: cypher`CASE WHEN rank = ${changeRanks.DOCUMENT_LINKED} THEN properties(x) END`, after: cypher`document` }),
  JUDGEMENT: () => ({ call: empty, before: cypher`null`, after: cypher`properties(x)` }),
}

/**
 * The facts of changes of some kinds.
 * @param isNextBound whether `next` is bound already
 */
export function printChangeFacts(kinds: readonly ChangeKind[], isNextBound: boolean): ChangeFacts {
  const asked = (Object.keys(sorts) as readonly ChangeSubject[]).map((subject) => ({ subject, ranks: ranksAbout(subject, kinds) })).filter(({ ranks }) => ranks.length > 0)
  const printed = asked.map(({ subject, ranks }) => ({ ranks, ...sorts[subject](ranks) }))
  const choose = (which: 'before' | 'after'): Fragment => cypher`CASE ${join(printed.map(({ ranks, ...sort }) => cypher`WHEN rank IN ${ranks} THEN ${sort[which]}`), ' ')} END`
  return { calls: join(printed.map(({ call }) => call).filter((call) => call.pieces.length > 0 && !(isNextBound && call === matchNextVersion)), '\n  '), before: choose('before'), after: choose('after') }
}
