import { cypher, name, toStatement, type Run, type Statement } from '../cypher/statement.ts'
import type { ClaimRow, DocumentRow, EntityRow } from './rows.ts'

/** Statements that put evidence into the graph. Evidence is only ever added, or ended with a reason. */

function createEntities(label: string, rows: readonly EntityRow[], number: number): Statement {
  return toStatement(cypher`UNWIND ${rows.map(({ properties }) => properties)} AS row
CREATE (e:Entity:${name(label)}) SET e = row, e.generic = coalesce(row.generic, false), e.canonicalId = row.id, e.recordedFrom = ${number}`)
}

function amendEntities(rows: readonly EntityRow[]): Statement {
  return toStatement(cypher`UNWIND ${rows.map(({ properties }) => properties)} AS row MATCH (e:Entity {id: row.id}) SET e += row`)
}

function createNames(rows: readonly EntityRow[], number: number): Statement {
  return toStatement(cypher`UNWIND ${rows.flatMap(({ names }) => names)} AS row
MATCH (e:Entity {id: row.entityId}) MERGE (n:Name {id: row.id}) ON CREATE SET n.recordedFrom = ${number} SET n += row MERGE (e)-[:HAS_NAME]->(n)`)
}

/** A name that is preferred now makes the one that was preferred an alias. */
function demoteNames(rows: readonly EntityRow[]): Statement {
  return toStatement(cypher`UNWIND ${rows.map(({ properties, names }) => ({ id: properties.id, names: names.filter(({ kind }) => kind === 'PREFERRED').map(({ id }) => id) }))} AS row
MATCH (e:Entity {id: row.id})-[:HAS_NAME]->(n:Name) WHERE n.kind = 'PREFERRED' AND NOT n.id IN row.names SET n.kind = 'ALIAS'`)
}

function createExternalIds(rows: readonly EntityRow[], number: number): Statement {
  const ids = rows.flatMap(({ properties, externalIds }) => externalIds.map((externalId) => ({ entityId: properties.id, externalId })))
  return toStatement(cypher`UNWIND ${ids} AS row
MATCH (e:Entity {id: row.entityId}) MERGE (x:ExternalId {id: row.externalId.id}) ON CREATE SET x = row.externalId, x.recordedFrom = ${number} MERGE (e)-[:HAS_ID]->(x)`)
}

/** Entities that are new, and what is new about those that are there. */
export async function storeEntities(run: Run, created: readonly EntityRow[], amended: readonly EntityRow[], number: number): Promise<void> {
  for (const label of new Set(created.map((row) => row.label))) await run(createEntities(label, created.filter((row) => row.label === label), number))
  const rows = [...created, ...amended]
  if (amended.length > 0) {
    await run(amendEntities(amended))
    await run(demoteNames(amended))
  }
  if (rows.length > 0) await run(createNames(rows, number))
  if (rows.some(({ externalIds }) => externalIds.length > 0)) await run(createExternalIds(rows, number))
}

/** Documents that copy nothing of the same batch first, then those that copy these, and so on: a copy finds the original of the one that it repeats. */
function inRounds(rows: readonly DocumentRow[]): readonly (readonly DocumentRow[])[] {
  const byId = new Map(rows.map((row) => [row.properties.id, row]))
  const rounds: DocumentRow[][] = []
  for (const row of rows) {
    let depth = 0
    for (let copied = byId.get(row.copyOfId ?? ''); copied !== undefined; copied = byId.get(copied.copyOfId ?? '')) depth++
    const round = rounds[depth]
    if (round === undefined) rounds[depth] = [row]
    else round.push(row)
  }
  return rounds
}

function createDocuments(rows: readonly DocumentRow[], number: number): Statement {
  return toStatement(cypher`UNWIND ${rows} AS row
OPTIONAL MATCH (original:Document {id: row.copyOfId})
CREATE (d:Document) SET d = row.properties, d.originalId = coalesce(original.originalId, row.properties.id), d.recordedFrom = ${number}`)
}

/** Links of documents; each carries when it was recorded. */
const documentLinks = {
  PUBLISHED_BY: cypher`MATCH (o:Entity {id: row.other})`,
  COPY_OF: cypher`MATCH (o:Document {id: row.other})`,
  REVISES: cypher`MATCH (o:Document {id: row.other})`,
} as const

/** New documents with their links. A document copies or revises only what is there or stands before it in the batch. */
export async function storeDocuments(run: Run, rows: readonly DocumentRow[], number: number): Promise<void> {
  for (const round of inRounds(rows)) await run(createDocuments(round, number))
  for (const [type, other] of [['PUBLISHED_BY', 'publisherId'], ['COPY_OF', 'copyOfId'], ['REVISES', 'revisesId']] as const) {
    const links = rows.flatMap((row) => (row[other] === null ? [] : [{ id: row.properties.id, other: row[other] }]))
    if (links.length === 0) continue
    await run(toStatement(cypher`UNWIND ${links} AS row MATCH (d:Document {id: row.id}) ${documentLinks[type]} CREATE (d)-[:${name(type)} {recordedFrom: ${number}}]->(o)`))
  }
}

/** Events that claims name and that are not there yet. An event is its own canonical one until it is judged the same as another. */
export function createEvents(events: readonly { readonly id: string; readonly title: string | null }[], number: number): Statement {
  return toStatement(cypher`UNWIND ${events} AS row MERGE (e:Event {id: row.id})
ON CREATE SET e.canonicalId = row.id, e.title = row.title, e.recordedFrom = ${number}`)
}

/** New claims with everything that they point at. */
export async function storeClaims(run: Run, rows: readonly ClaimRow[]): Promise<void> {
  await run(
    toStatement(cypher`UNWIND ${rows.map(({ properties }) => properties)} AS row
MATCH (d:Document {id: row.documentId}) MATCH (e:Event {id: row.eventId})
CREATE (c:Claim) SET c = row CREATE (d)-[:STATES]->(c) CREATE (c)-[:ABOUT]->(e)`),
  )
  const links = [
    ['SUBJECT', rows.flatMap(({ properties, subjects }) => subjects.map((to) => ({ claimId: properties.id, to })))],
    ['OBJECT', rows.flatMap(({ properties, objects }) => objects.map((to) => ({ claimId: properties.id, to })))],
    ['PLACE', rows.flatMap(({ properties, places }) => places.map((to) => ({ claimId: properties.id, to })))],
    ['ATTRIBUTED_TO', rows.flatMap(({ properties, speakers }) => speakers.map((to) => ({ claimId: properties.id, to })))],
  ] as const
  for (const [type, edges] of links) {
    if (edges.length === 0) continue
    await run(
      toStatement(cypher`UNWIND ${edges} AS row MATCH (c:Claim {id: row.claimId}) MATCH (e:Entity {id: row.to.entityId})
CREATE (c)-[m:${name(type)}]->(e) SET m = row.to REMOVE m.entityId`),
    )
  }
}
