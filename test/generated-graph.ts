import type { Transact } from '../src/cypher/statement.ts'
import type { Claim } from '../src/record/claim.ts'
import { entityKinds, type Entity } from '../src/record/entity.ts'
import { entityTypes, nodeTypes } from '../src/record/labels.ts'
import { catalogue } from '../src/record/relation-types.ts'
import { parseUncertainDate } from '../src/record/uncertain-date.ts'
import { appendBatch } from '../src/write/append.ts'
import type { Batch } from '../src/write/batch.ts'

/** How large a generated graph is. */
export interface GraphSize {
  readonly entities: number
  readonly claims: number
}

const batchSize = 500
const claimsOfDocument = 4
const claimsOfEvent = 1.25
const days = 365

/** The same numbers from 0 to 1 in every run (the generator "mulberry32"). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function entityOf(index: number): Entity {
  const kind = entityKinds[index % entityKinds.length] ?? 'GROUP'
  const id = `${nodeTypes[entityTypes[kind]].prefix}:generated-${index}`
  return {
    id,
    kind,
    names: [{ text: `Generated ${index}`, kind: 'PREFERRED', language: 'en' }, { text: `Alias of ${index}`, kind: 'ALIAS' }],
    externalIds: [{ scheme: 'generated', value: String(index) }],
    generic: index % 50 === 49,
  }
}

function dayOf(random: number): string {
  return new Date(Date.UTC(2023, 0, 1 + Math.floor(random * days))).toISOString().slice(0, 10)
}

/** A claim about an event that the one before may be about too; who acts is as uneven as in news, where few do most. */
function claimOf(index: number, size: GraphSize, random: () => number): Claim {
  const someone = (): string => entityOf(Math.floor(random() ** 3 * size.entities)).id
  const types = catalogue.types
  const type = types[Math.floor(random() ** 2 * types.length)]
  const subject = someone()
  const object = someone()
  const shared = {
    key: `c${index}`,
    event: `e${Math.floor(index / claimsOfEvent)}`,
    places: random() < 0.3 ? [{ entityId: entityOf(4).id, wording: 'there' }] : [],
    means: [],
    attribution: random() < 0.5 ? [{ speakerId: someone(), named: true, verb: 'said' }] : [],
    locator: `¶${index % 20}`,
  }
  const day = dayOf(random())
  if (random() < 0.1) return { ...shared, kind: 'MEASURE', polarity: 'ASSERTS', modality: 'OCCURRED', subjects: [], objects: [], when: parseUncertainDate({ on: day }), quantity: { measure: 'killed', value: Math.floor(random() * 20) } }
  return {
    ...shared,
    kind: 'ACTION',
    predicate: type?.label ?? 'STRUCK',
    polarity: random() < 0.05 ? 'DENIES' : 'ASSERTS',
    modality: 'OCCURRED',
    subjects: [{ entityId: subject, wording: 'one' }],
    objects: [{ entityId: object }],
    when: parseUncertainDate(type?.standing === true ? { since: day } : { on: random() < 0.1 ? day.slice(0, 7) : day }),
  }
}

/** Documents of a few claims each, in batches that are written one after the other. */
export function batchesOf(size: GraphSize): readonly Batch[] {
  const random = createRandom(1)
  const entities = Array.from({ length: size.entities }, (_, index) => entityOf(index))
  const claims = Array.from({ length: size.claims }, (_, index) => claimOf(index, size, random))
  const starts = Array.from({ length: Math.ceil(size.claims / batchSize) }, (_, index) => index * batchSize)
  return starts.map((start, batch) => {
    const own = claims.slice(start, start + batchSize)
    const documents = Array.from({ length: Math.ceil(own.length / claimsOfDocument) }, (_, index) => ({
      document: { key: `d${batch}-${index}`, title: `Report ${batch}-${index}`, publisherId: entityOf(3 + 5 * (index % 7)).id, publishedAt: dayOf(random()) },
      claims: own.slice(index * claimsOfDocument, (index + 1) * claimsOfDocument),
    }))
    return { writer: 'generated', by: 'a test', entities: batch === 0 ? entities : [], documents }
  })
}

/** Writes a graph of which every part is the same in every run, through the service's own write path. */
export async function writeGeneratedGraph(transact: Transact, size: GraphSize): Promise<void> {
  for (const batch of batchesOf(size)) await appendBatch(transact, batch)
}
