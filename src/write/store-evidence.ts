import { cypher, join, name, toStatement, type Fragment, type Statement } from '../cypher/statement.ts'
import type { Participation } from '../record/event.ts'
import type { ClaimRow, DocumentRow, EntityRow, EntityVersion } from './rows.ts'

/** Statements that put evidence into the graph. Evidence is only ever added, or ended with a reason. */

function createEntities(label: string, rows: readonly EntityRow[], number: number): Statement {
  return toStatement(cypher`UNWIND ${rows.map(({ properties }) => properties)} AS row
CREATE (e:Entity:${name(label)}) SET e = row, e.generic = coalesce(row.generic, false), e.canonicalId = row.id, e.recordedFrom = ${number}`)
}

/** Keeps what entities said of themselves until now. The versions of one follow each other without a gap, from the number at which it was recorded. */
function closeEntities(versions: readonly EntityVersion[], number: number): Statement {
  return toStatement(cypher`UNWIND ${versions} AS row MATCH (e:Entity {id: row.id})
WITH row, coalesce(head(COLLECT { MATCH (w:EntityWas) WHERE w.id = row.id AND w.recordedTo > 0 RETURN w.recordedTo ORDER BY w.id DESC, w.recordedTo DESC LIMIT 1 }), e.recordedFrom) AS since
CREATE (w:EntityWas) SET w = row, w.recordedFrom = since, w.recordedTo = ${number}`)
}

function amendEntities(rows: readonly EntityRow[]): Statement {
  return toStatement(cypher`UNWIND ${rows.map(({ properties }) => properties)} AS row MATCH (e:Entity {id: row.id}) SET e += row`)
}

function createNames(rows: readonly EntityRow[], number: number): Statement {
  return toStatement(cypher`UNWIND ${rows.flatMap(({ names }) => names)} AS row
MATCH (e:Entity {id: row.entityId}) MERGE (n:Name {id: row.id}) ON CREATE SET n.recordedFrom = ${number} SET n += row MERGE (e)-[:HAS_NAME]->(n)`)
}

/** A name that is preferred now makes the one that was preferred an alias; where none is given, that one stays. */
function demoteNames(rows: readonly EntityRow[]): Statement {
  const preferred = rows.map(({ properties, names }) => ({ id: properties.id, names: names.filter(({ kind }) => kind === 'PREFERRED').map(({ id }) => id) }))
  return toStatement(cypher`UNWIND ${preferred.filter(({ names }) => names.length > 0)} AS row
MATCH (e:Entity {id: row.id})-[:HAS_NAME]->(n:Name) WHERE n.kind = 'PREFERRED' AND NOT n.id IN row.names SET n.kind = 'ALIAS'`)
}

function createExternalIds(rows: readonly EntityRow[], number: number): Statement {
  const ids = rows.flatMap(({ properties, externalIds }) => externalIds.map((externalId) => ({ entityId: properties.id, externalId })))
  return toStatement(cypher`UNWIND ${ids} AS row
MATCH (e:Entity {id: row.entityId}) MERGE (x:ExternalId {id: row.externalId.id}) ON CREATE SET x = row.externalId, x.recordedFrom = ${number} MERGE (e)-[:HAS_ID]->(x)`)
}

/** What is new about an entity that is there, and what it said of itself before. */
export interface Amendment {
  readonly row: EntityRow
  readonly before: EntityVersion
}

/** Statements for entities that are new, and for what is new about those that are there. */
export function storeEntities(created: readonly EntityRow[], amendments: readonly Amendment[], number: number): readonly Statement[] {
  const labels = [...new Set(created.map((row) => row.label))]
  const amended = amendments.map(({ row }) => row)
  const rows = [...created, ...amended]
  return [
    ...labels.map((label) => createEntities(label, created.filter((row) => row.label === label), number)),
    ...(amended.length > 0 ? [closeEntities(amendments.map(({ before }) => before), number), amendEntities(amended), demoteNames(amended)] : []),
    ...(rows.length > 0 ? [createNames(rows, number)] : []),
    ...(rows.some(({ externalIds }) => externalIds.length > 0) ? [createExternalIds(rows, number)] : []),
  ]
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

/** Statements for new documents with their links. A document copies or revises only what is there or stands before it in the batch. */
export function storeDocuments(rows: readonly DocumentRow[], number: number): readonly Statement[] {
  const links = ([['PUBLISHED_BY', 'publisherId'], ['COPY_OF', 'copyOfId'], ['REVISES', 'revisesId']] as const).flatMap(([type, other]) => {
    const ends = rows.flatMap((row) => (row[other] === null ? [] : [{ id: row.properties.id, other: row[other] }]))
    return ends.length === 0 ? [] : [toStatement(cypher`UNWIND ${ends} AS row MATCH (d:Document {id: row.id}) ${documentLinks[type]} CREATE (d)-[:${name(type)} {recordedFrom: ${number}}]->(o)`)]
  })
  return [...inRounds(rows).map((round) => createDocuments(round, number)), ...links]
}

/** Events that are not there yet. An event is its own canonical one until it is judged the same as another. */
export function createEvents(events: readonly { readonly id: string; readonly title: string | null }[], number: number): Statement {
  return toStatement(cypher`UNWIND ${events} AS row MERGE (e:Event {id: row.id})
ON CREATE SET e.canonicalId = row.id, e.title = row.title, e.recordedFrom = ${number}`)
}

/** What a claim points at, by its link. */
const mentions = { SUBJECT: 'subjects', OBJECT: 'objects', PLACE: 'places', ATTRIBUTED_TO: 'speakers' } as const

/** The claim of a row, of document `d`, about event `e`, with the links that occur among the rows. */
function createClaim(rows: readonly ClaimRow[]): Fragment {
  const links = Object.entries(mentions).filter(([, list]) => rows.some((row) => row[list].length > 0))
  const calls = links.map(([type, list]) => cypher`CALL (c, row) { UNWIND row.${name(list)} AS mention MATCH (x:Entity {id: mention.entityId}) CREATE (c)-[m:${name(type)}]->(x) SET m = mention.properties }`)
  return cypher`CREATE (d)-[:STATES]->(c:Claim)-[:ABOUT]->(e) SET c = row.properties${calls.length === 0 ? cypher`` : cypher`\nWITH c, row ${join(calls, '\n')}`}`
}

/** New claims about events that are there, with everything that they point at. */
export function createClaims(rows: readonly ClaimRow[]): Statement {
  return toStatement(cypher`UNWIND ${rows} AS row
MATCH (d:Document {id: row.properties.documentId}) MATCH (e:Event {id: row.properties.eventId})
${createClaim(rows)}`)
}

/** An event that is not there yet, with all that follows from its claims but the relations. */
export interface EventRow {
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string; readonly sortKey: string }
  readonly participants: readonly Participation[]
  readonly claims: readonly ClaimRow[]
}

/** New events with who takes part and with their claims. One statement makes them all, so that nothing new has to be looked up. */
export function createEventsWithClaims(events: readonly EventRow[]): Statement {
  return toStatement(cypher`UNWIND ${events} AS event
CREATE (e:Event) SET e = event.properties
WITH e, event
CALL (e, event) {
  UNWIND event.participants AS p MATCH (x:Entity {id: p.entityId})
  CREATE (e)-[:PARTICIPANT {entityId: p.entityId, part: p.part, sortKey: event.properties.sortKey}]->(x)
}
CALL (e, event) {
  UNWIND event.claims AS row MATCH (d:Document {id: row.properties.documentId})
  ${createClaim(events.flatMap(({ claims }) => claims))}
}`)
}
