import type { Claim } from '../record/claim.ts'
import { keyedId } from '../record/ids.ts'
import type { Batch } from './batch.ts'
import type { NamedIds } from './read-present.ts'
import { eventIdOf } from './rows.ts'

/** One claim of a batch with where it stands in it. */
export interface Placed {
  readonly id: string
  /** As its writer named it. */
  readonly eventId: string
  readonly documentId: string
  /** `documents.0.claims.3` */
  readonly path: string
  readonly order: number
  readonly claim: Claim
}

/** The claims of a batch in their order. */
export function place(batch: Batch): readonly Placed[] {
  let order = 0
  return batch.documents.flatMap(({ document, claims }, index) =>
    claims.map((claim, at) => ({
      id: keyedId('claim', batch.writer, claim.key),
      eventId: eventIdOf(batch.writer, claim),
      documentId: keyedId('document', batch.writer, document.key),
      path: `documents.${index}.claims.${at}`,
      order: order++,
      claim,
    })),
  )
}

/** Every entity that a batch names, with the place that names it first. */
export function namedEntities(batch: Batch, placed: readonly Placed[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  const add = (id: string | undefined, pathOf: () => string): void => {
    if (id !== undefined && !named.has(id)) named.set(id, pathOf())
  }
  batch.documents.forEach(({ document }, index) => add(document.publisherId, () => `documents.${index}.document.publisherId`))
  for (const { claim, path } of placed) {
    for (const list of ['subjects', 'objects', 'places'] as const) claim[list].forEach(({ entityId }, index) => add(entityId, () => `${path}.${list}.${index}.entityId`))
    claim.attribution.forEach(({ speakerId }, index) => add(speakerId, () => `${path}.attribution.${index}.speakerId`))
  }
  return named
}

/** Everything that a batch names. */
export function namedIds(batch: Batch, placed: readonly Placed[]): NamedIds {
  const { writer, entities, documents } = batch
  const described = entities.map(({ id }) => id)
  const copied = documents.flatMap(({ document }) => [keyedId('document', writer, document.key), document.copyOf, document.revises])
  return {
    named: [...namedEntities(batch, placed).keys(), ...described],
    described,
    externalIds: entities.flatMap(({ externalIds }) => (externalIds ?? []).map(({ scheme, value }) => `${scheme}:${value}`)),
    documents: copied.filter((id) => id !== undefined),
    claims: placed.map(({ id }) => id),
    events: placed.map(({ eventId }) => eventId),
  }
}
