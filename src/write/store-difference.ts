import type { Difference } from '../derive/difference.ts'
import { dateProperties, type PublishedRelation, type Relation } from '../record/relation.ts'
import { catalogue } from '../record/relation-types.ts'
import { cypher, name, runAll, toStatement, type Fragment, type Run, type Statement } from '../cypher/statement.ts'
import { storeTies } from './store-ties.ts'
import { storeVersions } from './store-versions.ts'

/** What a typed edge shows of its relation. `latest` is the last day of an act, and the end of a state. */
export const edgeOf = cypher`{id: row.id, earliest: date(row.earliestOn), latest: date(CASE WHEN row.standing THEN row.endLatestOn ELSE row.latestOn END),
  goldstein: CASE WHEN row.goldsteinTenths IS NULL THEN null ELSE toFloat(row.goldsteinTenths) / 10 END, origins: row.originCount, contested: row.contested}`

/**
 * The relations that begin, each with its edge. Types come from the catalogue; only CREATE may take them as values.
 * `appearedFrom` marks the first version of a relation, which closed versions keep and later ones do not have.
 */
function createRelations(relations: readonly PublishedRelation[], number: number): Statement {
  return toStatement(cypher`UNWIND ${relations} AS row
MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId})
CREATE (r:Relation) SET r = row, r.recordedFrom = ${number}, r.appearedFrom = ${number}
CREATE (a)-[:$(row.type) ${edgeOf}]->(b)`)
}

function rewriteRelations(relations: readonly PublishedRelation[], number: number): Statement {
  return toStatement(cypher`UNWIND ${relations} AS row MATCH (r:Relation {id: row.id})
WITH row, r, CASE WHEN r.recordedFrom = ${number} THEN r.appearedFrom END AS appearedFrom
SET r = row, r.recordedFrom = ${number}, r.appearedFrom = appearedFrom`)
}

function endRelations(ids: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${ids} AS id MATCH (r:Relation {id: id}) DELETE r`)
}

/** An edge is found again by a text that names its type: a type that is a value uses no index. */
function edgesOfType(type: string, rows: readonly Relation[], then: Fragment): Statement {
  if (!catalogue.byLabel.has(type)) throw new TypeError(`not a relation type of the catalogue: ${type}`)
  return toStatement(cypher`UNWIND ${rows} AS row MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId}) MATCH (a)-[s:${name(type)} {id: row.id}]->(b) ${then}`)
}

function onEdges(relations: readonly Relation[], then: Fragment): readonly Statement[] {
  const types = [...new Set(relations.map(({ type }) => type))]
  return types.map((one) => edgesOfType(one, relations.filter(({ type }) => type === one), then))
}

/** `derivedFrom` is there only where an event shows this since later than it was recorded. */
function storeSummaries(rows: Difference['summaries'], number: number): Statement {
  const properties = ['status', 'types', 'claimCount', 'tooMany', ...dateProperties, 'sortKey', 'figuresKey', 'publishedFrom']
  const none = Object.fromEntries(properties.map((property) => [property, null]))
  return toStatement(cypher`UNWIND ${rows.map(({ eventId, summary }) => ({ eventId, summary: { ...none, ...summary } }))} AS row
MATCH (e:Event {id: row.eventId}) SET e += row.summary, e.derivedFrom = CASE WHEN e.recordedFrom < ${number} THEN ${number} END`)
}

/** Drops who is stored as taking part. A statement of its own: the new edges must not meet the old ones. */
function dropParticipants(eventIds: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${eventIds} AS eventId MATCH (:Event {id: eventId})-[p:PARTICIPANT]->() DELETE p`)
}

function createParticipants(rows: Difference['participants']): Statement {
  const edges = rows.flatMap(({ eventId, sortKey, participants }) => participants.map((participation) => ({ eventId, sortKey, ...participation })))
  return toStatement(cypher`UNWIND ${edges} AS row MATCH (e:Event {id: row.eventId}) MATCH (x:Entity {id: row.entityId})
CREATE (e)-[:PARTICIPANT {entityId: row.entityId, part: row.part, sortKey: row.sortKey}]->(x)`)
}

/** Writes only what differs: relations, their closed versions, edges, ties, and what events show. */
export async function storeDifference(run: Run, difference: Difference, number: number): Promise<void> {
  const { created, changed, ended, summaries, participants } = difference
  const rewritten = changed.map(({ after }) => after)
  await storeVersions(run, difference, number)
  await runAll(run, [
    ...(rewritten.length > 0 ? [rewriteRelations(rewritten, number), ...onEdges(rewritten, cypher`SET s = ${edgeOf}`)] : []),
    ...(ended.length > 0 ? [...onEdges(ended, cypher`DELETE s`), endRelations(ended.map(({ id }) => id))] : []),
    ...(created.length > 0 ? [createRelations(created, number)] : []),
    ...storeTies(difference),
    ...(summaries.length > 0 ? [storeSummaries(summaries, number)] : []),
    ...(participants.length > 0 ? [dropParticipants(participants.map(({ eventId }) => eventId)), createParticipants(participants)] : []),
  ])
}
