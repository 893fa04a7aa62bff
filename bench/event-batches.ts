import type { Claim } from '../src/record/claim.ts'
import type { DocumentWithClaims } from '../src/record/document.ts'
import type { Entity } from '../src/record/entity.ts'
import { typeForCode } from '../src/record/relation-types.ts'
import { parseUncertainDate, unknownDate } from '../src/record/uncertain-date.ts'
import type { Batch } from '../src/write/batch.ts'
import { toActors, type Actors } from './actors.ts'
import { byDay, type EventRow } from './event-rows.ts'

export const writer = { writer: 'icews', by: 'icews' } as const
const publisher: Entity = {
  id: 'organisation:icews',
  kind: 'ORGANISATION',
  names: [{ text: 'ICEWS', kind: 'PREFERRED' }, { text: 'Integrated Crisis Early Warning System', kind: 'ALIAS', language: 'en' }],
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))
}

const common = { kind: 'ACTION', polarity: 'ASSERTS', places: [], means: [], attribution: [] } as const

/** @param place of the row in its day, from 1 */
function toClaim({ date, source, relation, cameo, target }: EventRow, place: number, { entities }: Actors): Claim {
  const predicate = typeForCode(cameo)
  const [subject, object] = [entities.get(source), entities.get(target)]
  if (predicate === null) throw new Error(`no relation type has the CAMEO code ${cameo}`)
  if (subject === undefined || object === undefined) throw new Error(`no actor ${source} or ${target}`)
  return {
    ...common,
    key: `${date}/${place}`,
    predicate,
    code: cameo,
    modality: 'OCCURRED',
    directed: true,
    subjects: [{ entityId: subject.id }],
    objects: [{ entityId: object.id }],
    when: parseUncertainDate({ on: date }),
    locator: `row ${place}`,
    attributes: { action: relation },
  }
}

function partOf([partId, wholeId]: readonly [string, string]): Claim {
  return { ...common, key: `part-of/${partId.replace(':', '/')}`, predicate: 'PART_OF', modality: 'ONGOING', subjects: [{ entityId: partId }], objects: [{ entityId: wholeId }], when: unknownDate }
}

export function dayDocument(day: string, rows: readonly EventRow[], actors: Actors): DocumentWithClaims {
  return {
    document: { key: day, title: `ICEWS events of ${day}`, publisherId: publisher.id, publishedAt: day },
    claims: rows.map((row, index) => toClaim(row, index + 1, actors)),
  }
}

/** The actors of a data set, a batch at a time, and what they are part of. */
export function* actorBatches({ entities, parts }: Actors, size: number): Generator<Batch> {
  yield { ...writer, entities: [publisher], documents: [] }
  for (const chunk of chunks([...entities.values()], size)) yield { ...writer, entities: chunk, documents: [] }
  for (const [index, chunk] of chunks(parts, size).entries()) {
    yield { ...writer, entities: [], documents: [{ document: { key: `actors/${index + 1}`, title: `ICEWS actors, part ${index + 1}`, publisherId: publisher.id }, claims: chunk.map(partOf) }] }
  }
}

/**
 * Events as batches for the write path: first all actors, then one document a day, whole days together up to `size` claims a batch.
 * Each row is a claim about an event of its own; the data set says nothing of who said so, thus no attribution.
 */
export function* toBatches(rows: readonly EventRow[], size: number): Generator<Batch> {
  const actors = toActors(rows.flatMap(({ source, target }) => [source, target]))
  yield* actorBatches(actors, size)
  let documents: DocumentWithClaims[] = []
  let claims = 0
  for (const [day, ofDay] of byDay(rows)) {
    if (claims > 0 && claims + ofDay.length > size) {
      yield { ...writer, entities: [], documents }
      documents = []
      claims = 0
    }
    documents.push(dayDocument(day, ofDay, actors))
    claims += ofDay.length
  }
  if (claims > 0) yield { ...writer, entities: [], documents }
}
