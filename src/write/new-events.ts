import { derivePublished } from '../derive/derive-published.ts'
import { publishedFrom, type Evidence } from '../derive/evidence.ts'
import type { Claim } from '../record/claim.ts'
import { keyedId } from '../record/ids.ts'
import type { EarlierEvent } from '../record/event.ts'
import type { EarlierRelation, PublishedRelation } from '../record/relation.ts'
import { catalogue } from '../record/relation-types.ts'
import type { Batch } from './batch.ts'
import type { Placed } from './placed.ts'
import type { Present } from './read-present.ts'
import { isDirected, toClaimRow, toInstant } from './rows.ts'
import type { EventRow } from './store-evidence.ts'

/** What counts of a document for the relations that its claims support. */
export type DocumentFacts = Pick<Evidence, 'originalId' | 'publisherId' | 'publishedAt' | 'publishedFrom'>

export type CanonicalOf = (id: string) => string

/** The documents that a batch names by their ids, copies followed to the original, whether that is in the batch or was there before. */
export function documentFacts({ writer, documents }: Batch, present: Present, canonicalOf: CanonicalOf, number: number): ReadonlyMap<string, DocumentFacts> {
  const facts = new Map<string, DocumentFacts>([...present.documents].map(([id, { recordedFrom, ...document }]) => [id, { ...document, publishedFrom: publishedFrom(document.publishedAt, recordedFrom) }]))
  for (const { document } of documents) {
    const id = keyedId('document', writer, document.key)
    if (facts.has(id)) continue
    const own = { originalId: id, publisherId: document.publisherId === undefined ? null : canonicalOf(document.publisherId) }
    const { originalId, publisherId } = facts.get(document.copyOf ?? '') ?? own
    const publishedAt = toInstant(document.publishedAt) ?? null
    facts.set(id, { originalId, publisherId, publishedAt, publishedFrom: publishedFrom(publishedAt, number) })
  }
  return facts
}

/** A claim as the derivation reads it: what `readEvidence` would give once it is stored. */
export function toEvidence(id: string, claim: Claim, { originalId, publisherId, publishedAt, publishedFrom }: DocumentFacts, canonicalOf: CanonicalOf): Evidence {
  const { earliestOn, latestOn, endEarliestOn, endLatestOn, earliestAt, latestAt, precision, edtf } = claim.when
  const objects = claim.objects.map(({ entityId, role }) => ({ id: canonicalOf(entityId), role: role ?? ('TARGET' as const) }))
  return {
    id,
    kind: claim.kind,
    predicate: claim.predicate ?? null,
    polarity: claim.polarity,
    modality: claim.modality,
    directed: isDirected(claim),
    subjects: [...new Set(claim.subjects.map(({ entityId }) => canonicalOf(entityId)))],
    objects: objects.length < 2 ? objects : [...new Map(objects.map((object) => [`${object.id} ${object.role}`, object])).values()],
    earliestOn, latestOn, endEarliestOn, endLatestOn, earliestAt, latestAt, precision, edtf,
    originalId, publisherId, publishedAt, publishedFrom,
    chain: claim.attribution.map(({ speakerId, role }) => ({ ...(speakerId === undefined ? {} : { speakerId: canonicalOf(speakerId) }), ...(role === undefined ? {} : { role }) })),
  }
}

/** Events that begin with a batch, as rows to write, and the relations that their claims give. */
export interface NewEvents {
  readonly rows: readonly EventRow[]
  readonly relations: readonly PublishedRelation[]
  /** What earlier stages of publication said, where the documents of the batch came out one after the other. */
  readonly earlierRelations: readonly EarlierRelation[]
  readonly earlierEvents: readonly EarlierEvent[]
}

function byEvent(claims: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const events = new Map<string, Placed[]>()
  for (const placed of claims) {
    const event = events.get(placed.eventId)
    if (event === undefined) events.set(placed.eventId, [placed])
    else event.push(placed)
  }
  return events
}

/**
 * Derives events of which nothing is stored yet from the claims at hand: they need not be read back.
 * @param claims new claims, all of events that are not there
 */
export function deriveNewEvents(batch: Batch, claims: readonly Placed[], present: Present, number: number): NewEvents {
  const { writer, by } = batch
  const canonicalOf: CanonicalOf = (id) => present.canonicalIds.get(id) ?? id
  const facts = documentFacts(batch, present, canonicalOf, number)
  const factsOf = (documentId: string): DocumentFacts => facts.get(documentId) ?? { originalId: documentId, publisherId: null, publishedAt: null, publishedFrom: number }
  const titles = new Map(batch.documents.flatMap(({ events }) => (events ?? []).map(({ key, title }) => [keyedId('event', writer, key), title] as const)))
  const events = { rows: [] as EventRow[], relations: [] as PublishedRelation[], earlierRelations: [] as EarlierRelation[], earlierEvents: [] as EarlierEvent[] }
  for (const [id, placed] of byEvent(claims)) {
    const evidence = placed.map((one) => toEvidence(one.id, one.claim, factsOf(one.documentId), canonicalOf))
    const { summary, relations, participants, earlierRelations, earlierEvents } = derivePublished(id, evidence, catalogue)
    events.rows.push({
      properties: { id, canonicalId: id, title: titles.get(id), recordedFrom: number, sortKey: '', ...summary },
      participants,
      claims: placed.map(({ claim, documentId, order }) => toClaimRow(writer, by, documentId, claim, order, number)),
    })
    events.relations.push(...relations)
    events.earlierRelations.push(...earlierRelations)
    events.earlierEvents.push(...earlierEvents)
  }
  return events
}
