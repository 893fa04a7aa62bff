import type { Hop } from '../record/attribution.ts'
import { cypher, toStatement, type Row, type Run, type Statement } from '../cypher/statement.ts'
import type { Evidence } from './evidence.ts'

/** The active claims of events, with the canonical ids of all that they name and what counts of their documents. */
function evidenceOfEvents(eventIds: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${eventIds} AS eventId
MATCH (:Event {canonicalId: eventId})<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL
MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
OPTIONAL MATCH (p:Entity {id: o.publisherId})
RETURN eventId, c {.id, .kind, .predicate, .polarity, .modality, .directed, .earliestOn, .latestOn, .endEarliestOn, .endLatestOn, .earliestAt, .latestAt, .precision, .edtf, .chain} AS claim,
  o.id AS originalId, p.canonicalId AS publisherId, d.publishedAt AS publishedAt,
  COLLECT { MATCH (c)-[m:SUBJECT]->(e:Entity) RETURN e.canonicalId ORDER BY m.order } AS subjects,
  COLLECT { MATCH (c)-[m:OBJECT]->(e:Entity) RETURN {id: e.canonicalId, role: coalesce(m.role, 'TARGET')} ORDER BY m.order } AS objects,
  COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(e:Entity) RETURN {order: m.order, id: e.canonicalId} } AS speakers`)
}

interface EvidenceRow extends Row {
  readonly eventId: string
  readonly claim: Omit<Evidence, 'subjects' | 'objects' | 'chain' | 'originalId' | 'publisherId' | 'publishedAt'> & { readonly chain: string | null }
  readonly originalId: string
  readonly publisherId: string | null
  readonly publishedAt: string | null
  readonly subjects: readonly string[]
  readonly objects: Evidence['objects']
  readonly speakers: readonly { readonly order: number; readonly id: string }[]
}

function toEvidence(row: EvidenceRow): Evidence {
  const chain = row.claim.chain === null ? [] : (JSON.parse(row.claim.chain) as readonly Hop[])
  const { originalId, publisherId, publishedAt } = row
  return {
    ...row.claim,
    originalId,
    publisherId,
    publishedAt,
    subjects: [...new Set(row.subjects)],
    objects: [...new Map(row.objects.map((object) => [`${object.id} ${object.role}`, object])).values()],
    chain: chain.map((hop, order) => {
      const speaker = row.speakers.find((one) => one.order === order)
      return { ...(speaker === undefined ? {} : { speakerId: speaker.id }), ...(hop.role === undefined ? {} : { role: hop.role }) }
    }),
  }
}

/** Reads the active claims of events by the canonical event; an event without any is not in the answer. */
export async function readEvidence(run: Run, eventIds: readonly string[]): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const rows = (await run(evidenceOfEvents(eventIds))) as readonly EvidenceRow[]
  const byEvent = new Map<string, Evidence[]>()
  for (const row of rows) {
    const claims = byEvent.get(row.eventId)
    if (claims === undefined) byEvent.set(row.eventId, [toEvidence(row)])
    else claims.push(toEvidence(row))
  }
  return byEvent
}
