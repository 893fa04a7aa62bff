import type { Claim } from '../record/claim.ts'
import type { Document, DocumentWithClaims } from '../record/document.ts'
import type { Entity } from '../record/entity.ts'
import { hash } from '../record/ids.ts'
import { entityKindOf } from '../record/labels.ts'
import { unknownDate } from '../record/uncertain-date.ts'
import type { Batch } from '../write/batch.ts'
import type { Resolution } from './directory.ts'
import type { Source } from './source.ts'
import type { EntityDraft, StatedRecord } from './source-record.ts'

/** A batch with which records its parts come from, so that what is wrong with it is told of the right row. */
export interface Prepared {
  readonly batch: Batch
  /** The places in `records` of those that a path of the batch concerns (`documents.0.claims.3.code`); none for what concerns all of them. */
  readonly recordsAt: (path: string) => readonly number[]
}

/** The record's claim with entities in place of refs. */
export function withEntities(claim: Claim, ids: ReadonlyMap<string, string>): Claim {
  const idOf = (ref: string): string => ids.get(ref) ?? ref
  const named = <T extends { readonly entityId: string }>(mentions: readonly T[]): readonly T[] => mentions.map((mention) => ({ ...mention, entityId: idOf(mention.entityId) }))
  return {
    ...claim,
    subjects: named(claim.subjects),
    objects: named(claim.objects),
    places: named(claim.places),
    attribution: claim.attribution.map((hop) => (hop.speakerId === undefined ? hop : { ...hop, speakerId: idOf(hop.speakerId) })),
  }
}

/** That one entity is part of another, as the source has it of its actors; told once, when the actor is new. */
function partClaim({ ref, partOf = '' }: EntityDraft): Claim {
  return {
    key: `part-of/${hash(ref)}`,
    kind: 'ACTION',
    predicate: 'PART_OF',
    polarity: 'ASSERTS',
    modality: 'ONGOING',
    subjects: [{ entityId: ref }],
    objects: [{ entityId: partOf }],
    places: [],
    means: [],
    when: unknownDate,
    attribution: [],
  }
}

/** A document of the batch, with the record that each of its claims comes from. */
interface Gathered {
  readonly document: Document
  readonly claims: Claim[]
  readonly records: number[]
}

/** Entities with the further names that rows give them. */
function withAliases(entities: readonly Entity[], records: readonly StatedRecord[], ids: ReadonlyMap<string, string>): readonly Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const { ref, name } of records.flatMap(({ aliases }) => aliases ?? [])) {
    const id = ids.get(ref)
    if (id === undefined) continue // the row is refused: it names nobody who is there
    const entity = byId.get(id) ?? { id, kind: entityKindOf(id) ?? 'GROUP', names: [] }
    if (!entity.names.some(({ text }) => text === name.text)) byId.set(id, { ...entity, names: [...entity.names, name] })
  }
  return [...byId.values()]
}

/** What records say, as one batch for the write path. Claims of one document stand together, in the order of the rows. */
export function toBatch(source: Pick<Source, 'name' | 'title' | 'publisher'>, records: readonly StatedRecord[], { ids, entities, parts }: Resolution): Prepared {
  const gathered = new Map<string, Gathered>()
  const gather = (document: Document): Gathered => {
    const there = gathered.get(document.key)
    if (there !== undefined) return there
    const { publisherId } = document
    const made: Gathered = { document: publisherId === undefined ? document : { ...document, publisherId: ids.get(publisherId) ?? publisherId }, claims: [], records: [] }
    gathered.set(document.key, made)
    return made
  }
  const partsDocument = parts.length === 0 ? null : gather({ key: 'actors', title: `${source.publisher.names[0]?.text ?? source.name}: what actors are part of`, publisherId: source.publisher.ref })
  for (const part of parts) {
    if (ids.get(part.ref) === ids.get(part.partOf ?? '')) continue
    partsDocument?.claims.push(withEntities(partClaim(part), ids))
    partsDocument?.records.push(records.findIndex((record) => record.entities.includes(part)))
  }
  records.forEach((record, index) => {
    const { claims, records: places } = gather(record.document)
    for (const claim of record.claims) {
      claims.push(withEntities(claim, ids))
      places.push(index)
    }
  })
  const documents = [...gathered.values()].filter(({ claims }) => claims.length > 0)
  const described = withAliases(entities, records, ids)
  return { batch: { writer: source.name, by: source.name, entities: described, documents: documents.map(({ document, claims }): DocumentWithClaims => ({ document, claims })) }, recordsAt: createRecordsAt(documents, described.map(({ id }) => id), ids, records) }
}

function createRecordsAt(documents: readonly Gathered[], entityIds: readonly string[], ids: ReadonlyMap<string, string>, records: readonly StatedRecord[]): Prepared['recordsAt'] {
  return (path) => {
    const [list, index = '', part, place] = path.split('.')
    const document = documents[Number(index)]
    if (list === 'documents' && document !== undefined) return part === 'claims' ? [document.records[Number(place)] ?? -1] : document.records
    if (list !== 'entities') return []
    const id = entityIds[Number(index)]
    return records.flatMap(({ entities, aliases }, at) => ([...entities, ...(aliases ?? [])].some(({ ref }) => ids.get(ref) === id) ? [at] : []))
  }
}
