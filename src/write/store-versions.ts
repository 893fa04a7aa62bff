import { summaryOf } from '../derive/read-derived.ts'
import type { Difference } from '../derive/difference.ts'
import { cypher, toStatement, type Run, type Statement } from '../cypher/statement.ts'

/** Keeps what the record said before, and whether it says something else now or nothing. A version that began with this very transaction was never seen, so it leaves none. */
function closeVersions(ids: readonly string[], closed: 'CHANGED' | 'ENDED', number: number): Statement {
  return toStatement(cypher`UNWIND ${ids} AS id MATCH (r:Relation {id: id}) WHERE r.recordedFrom < ${number}
CREATE (w:RelationWas) SET w = properties(r), w.recordedTo = ${number}, w.closed = ${closed}`)
}

/** Keeps what events showed before, with who took part. */
function closeEvents(ids: readonly string[], number: number): Statement {
  return toStatement(cypher`UNWIND ${ids} AS id MATCH (e:Event {id: id}) WHERE coalesce(e.derivedFrom, e.recordedFrom) < ${number}
CREATE (w:EventWas) SET w = e {.id, .title, ${summaryOf}}, w.recordedFrom = coalesce(e.derivedFrom, e.recordedFrom), w.recordedTo = ${number}
SET e.derivedFrom = ${number}
WITH e, w MATCH (e)-[p:PARTICIPANT]->(x) CREATE (w)-[:TOOK_PART {entityId: p.entityId, part: p.part, sortKey: p.sortKey}]->(x)`)
}

/** Earlier stages of publication that are no longer so become closed versions; those of this very transaction go. */
async function endEarlier(run: Run, { earlierEnded, earlierEventsEnded }: Difference, number: number): Promise<void> {
  const relations = earlierEnded.map(({ id, publishedFrom }) => ({ id, publishedFrom }))
  const events = earlierEventsEnded.map(({ eventId, summary }) => ({ id: eventId, publishedFrom: summary.publishedFrom }))
  if (relations.length > 0) {
    const found = cypher`UNWIND ${relations} AS row MATCH (r:RelationEarlier {id: row.id, publishedFrom: row.publishedFrom})`
    await run(toStatement(cypher`${found} WHERE r.recordedFrom < ${number} REMOVE r:RelationEarlier SET r:RelationWas, r.recordedTo = ${number}`))
    await run(toStatement(cypher`${found} DELETE r`))
  }
  if (events.length > 0) {
    const found = cypher`UNWIND ${events} AS row MATCH (e:EventEarlier {id: row.id, publishedFrom: row.publishedFrom})`
    await run(toStatement(cypher`${found} WHERE e.recordedFrom < ${number} REMOVE e:EventEarlier SET e:EventWas, e.recordedTo = ${number}`))
    await run(toStatement(cypher`${found} DETACH DELETE e`))
  }
}

async function createEarlier(run: Run, { earlierCreated, earlierEventsCreated }: Difference, number: number): Promise<void> {
  if (earlierCreated.length > 0) await run(toStatement(cypher`UNWIND ${earlierCreated} AS row CREATE (r:RelationEarlier) SET r = row, r.recordedFrom = ${number}`))
  if (earlierEventsCreated.length > 0) {
    await run(
      toStatement(cypher`UNWIND ${earlierEventsCreated} AS row MATCH (e:Event {id: row.eventId})
CREATE (w:EventEarlier) SET w = row.summary, w.id = e.id, w.title = e.title, w.recordedFrom = ${number}
WITH w, row UNWIND row.participants AS participation MATCH (x:Entity {id: participation.entityId})
CREATE (w)-[:TOOK_PART {entityId: participation.entityId, part: participation.part, sortKey: row.summary.sortKey}]->(x)`),
    )
  }
}

/** Keeps what the record says until now and will not say any longer. To be called before anything is overwritten. */
export async function storeVersions(run: Run, difference: Difference, number: number): Promise<void> {
  const { changed, ended } = difference
  if (changed.length > 0) await run(closeVersions(changed.map(({ after }) => after.id), 'CHANGED', number))
  if (ended.length > 0) await run(closeVersions(ended.map(({ id }) => id), 'ENDED', number))
  if (difference.replacedEvents.length > 0) await run(closeEvents(difference.replacedEvents, number))
  await endEarlier(run, difference, number)
  await createEarlier(run, difference, number)
}
