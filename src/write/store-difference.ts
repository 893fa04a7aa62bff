import type { Difference } from '../derive/difference.ts'
import type { Relation } from '../record/relation.ts'
import { catalogue } from '../record/relation-types.ts'
import { cypher, name, toStatement, type Fragment, type Run, type Statement } from '../cypher/statement.ts'
import { storeTies } from './store-ties.ts'

/** What a typed edge shows of its relation. `latest` is the last day of an act, and the end of a state. */
export const edgeOf = cypher`{id: row.id, earliest: date(row.earliestOn), latest: date(CASE WHEN row.standing THEN row.endLatestOn ELSE row.latestOn END),
  goldstein: CASE WHEN row.goldsteinTenths IS NULL THEN null ELSE toFloat(row.goldsteinTenths) / 10 END, origins: row.originCount, contested: row.contested}`

/** The relations that begin, each with its edge. Types come from the catalogue; only CREATE may take them as values. */
function createRelations(relations: readonly Relation[], number: number): Statement {
  return toStatement(cypher`UNWIND ${relations} AS row
MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId})
CREATE (r:Relation) SET r = row, r.recordedFrom = ${number}
CREATE (a)-[:$(row.type) ${edgeOf}]->(b)`)
}

/** Keeps what the record said before. A version that began with this very transaction was never seen, so it leaves none. */
function closeVersions(ids: readonly string[], number: number): Statement {
  return toStatement(cypher`UNWIND ${ids} AS id MATCH (r:Relation {id: id}) WHERE r.recordedFrom < ${number}
CREATE (w:RelationWas) SET w = properties(r), w.recordedTo = ${number}`)
}

function rewriteRelations(relations: readonly Relation[], number: number): Statement {
  return toStatement(cypher`UNWIND ${relations} AS row MATCH (r:Relation {id: row.id}) SET r = row, r.recordedFrom = ${number}`)
}

function endRelations(ids: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${ids} AS id MATCH (r:Relation {id: id}) DELETE r`)
}

/** An edge is found again by a text that names its type: a type that is a value uses no index. */
function edgesOfType(type: string, rows: readonly Relation[], then: Fragment): Statement {
  if (!catalogue.byLabel.has(type)) throw new TypeError(`not a relation type of the catalogue: ${type}`)
  return toStatement(cypher`UNWIND ${rows} AS row MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId}) MATCH (a)-[s:${name(type)} {id: row.id}]->(b) ${then}`)
}

async function onEdges(run: Run, relations: readonly Relation[], then: Fragment): Promise<void> {
  for (const type of new Set(relations.map((relation) => relation.type))) {
    const rows = relations.filter((relation) => relation.type === type)
    await run(edgesOfType(type, rows, then))
  }
}

function storeSummaries(rows: Difference['summaries']): Statement {
  const properties = ['status', 'types', 'claimCount', 'tooMany', 'earliestOn', 'latestOn', 'endEarliestOn', 'endLatestOn', 'earliestAt', 'latestAt', 'precision', 'edtf', 'sortKey']
  const none = Object.fromEntries(properties.map((property) => [property, null]))
  return toStatement(cypher`UNWIND ${rows.map(({ eventId, summary }) => ({ eventId, summary: { ...none, ...summary } }))} AS row
MATCH (e:Event {id: row.eventId}) SET e += row.summary`)
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
  const closed = [...rewritten, ...ended].map(({ id }) => id)
  if (closed.length > 0) await run(closeVersions(closed, number))
  if (rewritten.length > 0) {
    await run(rewriteRelations(rewritten, number))
    await onEdges(run, rewritten, cypher`SET s = ${edgeOf}`)
  }
  if (ended.length > 0) {
    await onEdges(run, ended, cypher`DELETE s`)
    await run(endRelations(ended.map(({ id }) => id)))
  }
  if (created.length > 0) await run(createRelations(created, number))
  await storeTies(run, difference)
  if (summaries.length > 0) await run(storeSummaries(summaries))
  if (participants.length > 0) {
    await run(dropParticipants(participants.map(({ eventId }) => eventId)))
    await run(createParticipants(participants))
  }
}
