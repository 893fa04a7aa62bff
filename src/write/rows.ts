import type { Claim } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import type { Entity } from '../record/entity.ts'
import { hash, keyedId } from '../record/ids.ts'
import { entityTypes } from '../record/labels.ts'
import { normalise } from '../record/name-norm.ts'
import { catalogue } from '../record/relation-types.ts'

/** Records as the rows that statements write: docs/graph.md says what each property is. */

/** The same content gives the same hash, whatever the order of its keys; keys without a value do not count. */
export function contentHash(value: unknown): string {
  return hash(JSON.stringify(value, (_key, entry: unknown) => (entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? Object.fromEntries(Object.entries(entry).sort(([left], [right]) => (left < right ? -1 : 1))) : entry)))
}

function toInstant(given: string | undefined): string | undefined {
  return given === undefined ? undefined : new Date(given).toISOString()
}

export interface EntityRow {
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly label: string
  readonly names: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[]
  readonly externalIds: readonly { readonly id: string; readonly scheme: string; readonly value: string }[]
}

export function toEntityRow(entity: Entity): EntityRow {
  const { id, kind, description, latitude, longitude } = entity
  return {
    label: entityTypes[kind],
    properties: { id, kind, name: entity.names.find((name) => name.kind === 'PREFERRED')?.text ?? id, description, latitude, longitude, generic: entity.generic },
    names: entity.names.map((name) => ({ ...name, id: hash(id, name.text), entityId: id, norm: normalise(name.text) })),
    externalIds: (entity.externalIds ?? []).map(({ scheme, value }) => ({ id: `${scheme}:${value}`, scheme, value })),
  }
}

export interface DocumentRow {
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string; readonly hash: string }
  readonly publisherId: string | null
  readonly copyOfId: string | null
  readonly revisesId: string | null
}

export function toDocumentRow(writer: string, by: string, document: Document): DocumentRow {
  const { key, copyOf, revises, ...own } = document
  const id = keyedId('document', writer, key)
  const publishedAt = toInstant(own.publishedAt)
  return {
    properties: { ...own, id, publishedAt, retrievedAt: toInstant(own.retrievedAt), copyOfId: copyOf, revisesId: revises, status: 'ACTIVE', sortKey: `${publishedAt ?? '0000'} ${id}`, hash: contentHash(document), recordedBy: by },
    publisherId: own.publisherId ?? null,
    copyOfId: copyOf ?? null,
    revisesId: revises ?? null,
  }
}

interface MentionRow {
  readonly entityId: string
  readonly [property: string]: unknown
}

export interface ClaimRow {
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string; readonly eventId: string; readonly documentId: string; readonly hash: string }
  readonly locator: string | null
  readonly subjects: readonly MentionRow[]
  readonly objects: readonly MentionRow[]
  readonly places: readonly MentionRow[]
  readonly speakers: readonly MentionRow[]
}

/** A claim that names no event gets one of its own. The mark keeps it apart from every event that a writer names: no key may begin with it. */
export function eventIdOf(writer: string, claim: Pick<Claim, 'key' | 'event'>): string {
  return keyedId('event', writer, claim.event ?? `~${claim.key}`)
}

/** Of what a claim says and where: the same words in another document are another claim. */
export function claimHash(documentId: string, claim: Claim): string {
  return contentHash([documentId, claim])
}

/** @param order its place in the batch */
export function toClaimRow(writer: string, by: string, documentId: string, claim: Claim, order: number, number: number): ClaimRow {
  const { key, subjects, objects, places, when, quantity, attribution, quote, attributes, ...own } = claim
  const { text, ...days } = when
  const id = keyedId('claim', writer, key)
  const sortKey = `${String(number).padStart(16, '0')} ${String(order).padStart(6, '0')} ${id}`
  const directed = claim.directed ?? catalogue.byLabel.get(claim.predicate ?? '')?.symmetric !== true
  return {
    properties: {
      ...own,
      event: undefined,
      id,
      documentId,
      eventId: eventIdOf(writer, claim),
      directed,
      ...days,
      dateText: text,
      ...quantity,
      chain: JSON.stringify(attribution),
      quoteText: quote?.text,
      quoteLanguage: quote?.language,
      quoteTranslation: quote?.translation,
      attributes: attributes === undefined ? undefined : JSON.stringify(attributes),
      status: 'ACTIVE',
      hash: claimHash(documentId, claim),
      sortKey,
      recordedFrom: number,
      recordedBy: by,
    },
    locator: claim.locator ?? null,
    subjects: subjects.map(({ entityId, wording }, index) => ({ entityId, order: index, wording })),
    objects: objects.map(({ entityId, wording, role }, index) => ({ entityId, order: index, wording, role: role ?? 'TARGET' })),
    places: places.map((place, index) => ({ ...place, order: index })),
    speakers: attribution.flatMap(({ speakerId, role, named, verb }, index) =>
      speakerId === undefined ? [] : [{ entityId: speakerId, order: index, role, named, verb, last: index === attribution.length - 1, ...(attribution.findIndex((hop) => hop.speakerId === speakerId) === index ? { speakerId, sortKey } : {}) }],
    ),
  }
}
