import { cypher, toStatement, type Row, type Run } from '../cypher/statement.ts'

/** What the database already holds of what a batch speaks of. */
export interface Present {
  readonly entities: ReadonlyMap<string, PresentEntity>
  /** Owner of each external id. */
  readonly externalIds: ReadonlyMap<string, string>
  /** Content hash of each document, and whether it is still active. */
  readonly documents: ReadonlyMap<string, { readonly hash: string; readonly active: boolean }>
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
  readonly names: readonly { readonly id: string; readonly kind: string }[]
  readonly externalIds: readonly string[]
}

async function readDocuments(run: Run, ids: readonly string[]): Promise<Present['documents']> {
  if (ids.length === 0) return new Map()
  const rows = await run(toStatement(cypher`UNWIND ${ids} AS id MATCH (n:Document {id: id}) RETURN id, n.hash AS hash, n.recordedTo IS NULL AS active`))
  return new Map(rows.map(({ id, hash, active }) => [id as string, { hash: hash as string, active: active === true }]))
}

function toMap(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, value }) => [id as string, value as string]))
}

/** Reads by the ids that a batch names. */
export async function readPresent(run: Run, ids: { entities: readonly string[]; externalIds: readonly string[]; documents: readonly string[]; claims: readonly string[]; events: readonly string[] }): Promise<Present> {
  const entities = await run(
    toStatement(cypher`UNWIND ${ids.entities} AS id MATCH (e:Entity {id: id})
RETURN e.id AS id, e {.kind, .name, .description, .generic, .latitude, .longitude,
  names: COLLECT { MATCH (e)-[:HAS_NAME]->(n:Name) RETURN n {.id, .kind} }, externalIds: COLLECT { MATCH (e)-[:HAS_ID]->(x:ExternalId) RETURN x.id }} AS entity`),
  )
  const owners = ids.externalIds.length === 0 ? [] : await run(toStatement(cypher`UNWIND ${ids.externalIds} AS id MATCH (x:ExternalId {id: id})<-[:HAS_ID]-(e:Entity) RETURN id, e.id AS value`))
  const events = ids.events.length === 0 ? [] : await run(toStatement(cypher`UNWIND ${ids.events} AS id MATCH (e:Event {id: id}) RETURN id, e.canonicalId AS value`))
  return {
    entities: new Map(entities.map(({ id, entity }) => [id as string, entity as PresentEntity])),
    externalIds: toMap(owners),
    documents: await readDocuments(run, ids.documents),
    claims: ids.claims.length === 0 ? new Map() : toMap(await run(toStatement(cypher`UNWIND ${ids.claims} AS id MATCH (n:Claim {id: id}) RETURN id, n.hash AS value`))),
    events: toMap(events),
  }
}
