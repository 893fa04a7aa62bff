import type { Claim } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import type { Entity } from '../record/entity.ts'
import { hash, keyedId } from '../record/ids.ts'
import { entityTypes } from '../record/labels.ts'
import { normalise } from '../record/name-norm.ts'
import { catalogue } from '../record/relation-types.ts'
import type { PresentEntity } from './read-present.ts'

/** Records as the rows that statements write: docs/graph.md says what each property is. */

/** JSON with the keys of each object in order; keys without a value are left out. */
function printSorted(value: unknown): string {
  if (value === undefined) return 'null' // in a list, as JSON has it
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  let text = ''
  if (Array.isArray(value)) {
    for (const entry of value) text += `${text === '' ? '' : ','}${printSorted(entry)}`
    return `[${text}]`
  }
  for (const key of Object.keys(value).sort()) {
    const entry = (value as Readonly<Record<string, unknown>>)[key]
    if (entry !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${printSorted(entry)}`
  }
  return `{${text}}`
}

/** The same content gives the same hash, whatever the order of its keys; keys without a value do not count. */
export function contentHash(value: unknown): string {
  return hash(printSorted(value))
}

/** ISO 8601 in UTC with milliseconds. */
export function toInstant(given: string | undefined): string | undefined {
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
    properties: { id, kind, name: entity.names.find((name) => name.kind === 'PREFERRED')?.text, description, latitude, longitude, generic: entity.generic },
    names: entity.names.map((name) => ({ ...name, id: hash(id, name.text), entityId: id, norm: normalise(name.text) })),
    externalIds: (entity.externalIds ?? []).map(({ scheme, value }) => ({ id: `${scheme}:${value}`, scheme, value })),
  }
}

/** What an entity said of itself until it was amended. Lists of things are JSON: a property holds no maps. */
export interface EntityVersion {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly description: string | undefined
  readonly generic: boolean
  readonly latitude: number | undefined
  readonly longitude: number | undefined
  readonly names: string
  readonly externalIds: string
}

export function toEntityVersion(id: string, { kind, name, description, generic, latitude, longitude, names, externalIds }: PresentEntity): EntityVersion {
  return {
    id,
    kind,
    name,
    description: description ?? undefined,
    generic,
    latitude: latitude ?? undefined,
    longitude: longitude ?? undefined,
    names: JSON.stringify(names.map(({ text, kind, language, script }) => ({ text, kind, language: language ?? undefined, script: script ?? undefined }))),
    externalIds: JSON.stringify(externalIds.map(({ scheme, value }) => ({ scheme, value }))),
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

/** An entity that a claim names, and what the link to it says. */
interface MentionRow {
  readonly entityId: string
  readonly properties: Readonly<Record<string, unknown>>
}

export interface ClaimRow {
  readonly properties: Readonly<Record<string, unknown>> & { readonly id: string; readonly eventId: string; readonly documentId: string; readonly hash: string }
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

/** Whether a claim names who began an act between two: what it says itself, otherwise what its type says. */
export function isDirected({ directed, predicate }: Pick<Claim, 'directed' | 'predicate'>): boolean {
  return directed ?? catalogue.byLabel.get(predicate ?? '')?.symmetric !== true
}

/**
 * @param order its place in the batch
 * @param hash of its content, where that is known
 */
export function toClaimRow(writer: string, by: string, documentId: string, claim: Claim, order: number, number: number, hash = claimHash(documentId, claim)): ClaimRow {
  const { subjects, objects, places, when, quantity, attribution, quote, attributes } = claim
  const id = keyedId('claim', writer, claim.key)
  const sortKey = `${String(number).padStart(16, '0')} ${String(order).padStart(6, '0')} ${id}`
  return {
    // Written out rather than spread, and nulls left out: a load spends a tenth of its time here, and the database as much on each null.
    properties: {
      id,
      documentId,
      eventId: eventIdOf(writer, claim),
      kind: claim.kind,
      predicate: claim.predicate,
      code: claim.code,
      polarity: claim.polarity,
      modality: claim.modality,
      directed: isDirected(claim),
      means: claim.means,
      earliestOn: when.earliestOn ?? undefined,
      latestOn: when.latestOn ?? undefined,
      endEarliestOn: when.endEarliestOn ?? undefined,
      endLatestOn: when.endLatestOn ?? undefined,
      earliestAt: when.earliestAt ?? undefined,
      latestAt: when.latestAt ?? undefined,
      precision: when.precision,
      edtf: when.edtf,
      dateText: when.text ?? undefined,
      timeZone: when.timeZone ?? undefined,
      measure: quantity?.measure,
      value: quantity?.value,
      low: quantity?.low,
      high: quantity?.high,
      unit: quantity?.unit,
      group: quantity?.group,
      chain: JSON.stringify(attribution),
      quoteText: quote?.text,
      quoteLanguage: quote?.language,
      quoteTranslation: quote?.translation,
      locator: claim.locator,
      confidence: claim.confidence,
      attributes: attributes === undefined ? undefined : JSON.stringify(attributes),
      status: 'ACTIVE',
      hash,
      sortKey,
      recordedFrom: number,
      recordedBy: by,
    },
    subjects: subjects.map(({ entityId, wording }, order) => ({ entityId, properties: { order, wording } })),
    objects: objects.map(({ entityId, wording, role }, order) => ({ entityId, properties: { order, wording, role: role ?? 'TARGET' } })),
    places: places.map(({ entityId, ...where }, order) => ({ entityId, properties: { ...where, order } })),
    speakers: attribution.flatMap(({ speakerId, role, named, verb }, index) => {
      if (speakerId === undefined) return []
      const isFirst = attribution.findIndex((hop) => hop.speakerId === speakerId) === index
      return [{ entityId: speakerId, properties: { order: index, role, named, verb, last: index === attribution.length - 1, ...(isFirst ? { speakerId, sortKey } : {}) } }]
    }),
  }
}
