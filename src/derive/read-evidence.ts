import { evidenceOfClaim, matchDocumentOfClaim } from '../cypher/claim-evidence.ts'
import { cypher, toStatement, type Run, type Statement } from '../cypher/statement.ts'
import type { Hop } from '../record/attribution.ts'
import { publishedFrom, type Evidence } from './evidence.ts'

/** The active claims of events, with the canonical ids of all that they name and what counts of their documents. */
function evidenceOfEvents(eventIds: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${eventIds} AS eventId
MATCH (:Event {canonicalId: eventId})<-[:ABOUT]-(c:Claim) WHERE c.recordedTo IS NULL
${matchDocumentOfClaim}
RETURN eventId, ${evidenceOfClaim()} AS evidence`)
}

/** A claim as a statement gives it: see `evidenceOfClaim`. */
export interface EvidenceRow extends Omit<Evidence, 'chain' | 'publishedFrom'> {
  /** The stored chain, as JSON. */
  readonly chain: string | null
  readonly documentFrom: number
  readonly speakers: readonly { readonly order: number; readonly id: string }[]
}

export function toEvidence({ chain: stored, documentFrom, speakers, ...row }: EvidenceRow): Evidence {
  const chain = stored === null ? [] : (JSON.parse(stored) as readonly Hop[])
  return {
    ...row,
    publishedFrom: publishedFrom(row.publishedAt, documentFrom),
    subjects: [...new Set(row.subjects)],
    objects: [...new Map(row.objects.map((object) => [`${object.id} ${object.role}`, object])).values()],
    chain: chain.map((hop, order) => {
      const speaker = speakers.find((one) => one.order === order)
      return { ...(speaker === undefined ? {} : { speakerId: speaker.id }), ...(hop.role === undefined ? {} : { role: hop.role }) }
    }),
  }
}

/** Reads the active claims of events by the canonical event; an event without any is not in the answer. */
export async function readEvidence(run: Run, eventIds: readonly string[]): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const rows = (await run(evidenceOfEvents(eventIds))) as unknown as readonly { readonly eventId: string; readonly evidence: EvidenceRow }[]
  const byEvent = new Map<string, Evidence[]>()
  for (const { eventId, evidence } of rows) {
    const claims = byEvent.get(eventId)
    if (claims === undefined) byEvent.set(eventId, [toEvidence(evidence)])
    else claims.push(toEvidence(evidence))
  }
  return byEvent
}
