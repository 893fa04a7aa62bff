import { cypher, toStatement, type Row, type Run } from '../cypher/statement.ts'

/** What the database already holds of what a batch speaks of. */
export interface Present {
  /** Canonical id of each entity that is named. */
  readonly canonicalIds: ReadonlyMap<string, string>
  /** The entities that the batch itself describes. */
  readonly entities: ReadonlyMap<string, PresentEntity>
  /** Owner of each external id. */
  readonly externalIds: ReadonlyMap<string, string>
  readonly documents: ReadonlyMap<string, PresentDocument>
  /** Content hash of each claim. */
  readonly claims: ReadonlyMap<string, string>
  /** Canonical id of each event. */
  readonly events: ReadonlyMap<string, string>
}

export interface PresentEntity {
  readonly kind: string
  readonly name: string
  readonly description: string | null
  readonly generic: boolean
  readonly latitude: number | null
  readonly longitude: number | null
  /** The preferred one first. */
  readonly names: readonly { readonly id: string; readonly text: string; readonly kind: string; readonly language: string | null; readonly script: string | null }[]
  readonly externalIds: readonly { readonly id: string; readonly scheme: string; readonly value: string }[]
}

export interface PresentDocument {
  /** Of its content. */
  readonly hash: string
  readonly active: boolean
  /** Where following its copies ends. */
  readonly originalId: string
  readonly recordedFrom: number
  /** Canonical id of who published the original; null where that is not known. */
  readonly publisherId: string | null
  readonly publishedAt: string | null
}

/** What a batch names. */
export interface NamedIds {
  /** All entities that are named, with those that are described. */
  readonly named: readonly string[]
  /** The entities that the batch itself describes. */
  readonly described: readonly string[]
  readonly externalIds: readonly string[]
  readonly documents: readonly string[]
  readonly claims: readonly string[]
  readonly events: readonly string[]
}

const questions = {
  named: cypher`MATCH (e:Entity {id: id}) RETURN id, e.canonicalId AS value`,
  described: cypher`MATCH (e:Entity {id: id}) RETURN id, e {.kind, .name, .description, .generic, .latitude, .longitude,
  names: COLLECT { MATCH (e)-[:HAS_NAME]->(n:Name) RETURN n {.id, .text, .kind, .language, .script} AS one ORDER BY n.kind <> 'PREFERRED', n.text, n.id },
  externalIds: COLLECT { MATCH (e)-[:HAS_ID]->(x:ExternalId) RETURN x {.id, .scheme, .value} AS one ORDER BY x.id }} AS value`,
  externalIds: cypher`MATCH (x:ExternalId {id: id})<-[:HAS_ID]-(e:Entity) RETURN id, e.id AS value`,
  documents: cypher`MATCH (d:Document {id: id}) MATCH (o:Document {id: d.originalId}) OPTIONAL MATCH (p:Entity {id: o.publisherId})
RETURN id, d {.hash, active: d.recordedTo IS NULL, .originalId, publisherId: p.canonicalId, .publishedAt, .recordedFrom} AS value`,
  claims: cypher`MATCH (c:Claim {id: id}) RETURN id, c.hash AS value`,
  events: cypher`MATCH (e:Event {id: id}) RETURN id, e.canonicalId AS value`,
} as const

async function readValues(run: Run, what: keyof typeof questions, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  if (ids.length === 0) return new Map()
  const rows = await run(toStatement(cypher`UNWIND ${[...new Set(ids)]} AS id ${questions[what]}`))
  return new Map(rows.map(({ id, value }: Row) => [id as string, value]))
}

/** Reads by the ids that a batch names. */
export async function readPresent(run: Run, ids: NamedIds): Promise<Present> {
  const [canonicalIds, entities, externalIds, documents, claims, events] = await Promise.all([
    readValues(run, 'named', ids.named),
    readValues(run, 'described', ids.described),
    readValues(run, 'externalIds', ids.externalIds),
    readValues(run, 'documents', ids.documents),
    readValues(run, 'claims', ids.claims),
    readValues(run, 'events', ids.events),
  ])
  return { canonicalIds, entities, externalIds, documents, claims, events } as Present
}
