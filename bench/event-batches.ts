import { Readable } from 'node:stream'
import { importSource } from '../src/import/import-source.ts'
import { icews } from '../src/import/sources/icews.ts'
import type { Store } from '../src/import/store.ts'
import { keyedId } from '../src/record/ids.ts'
import type { Batch } from '../src/write/batch.ts'
import type { EventRow } from './event-rows.ts'

const columns = ['date', 'source', 'relation', 'cameo', 'target'] as const

function* printRows(rows: readonly EventRow[]): Generator<Buffer> {
  yield Buffer.from(`${columns.join('\t')}\n`)
  for (let start = 0; start < rows.length; start += 1000) yield Buffer.from(rows.slice(start, start + 1000).map((row) => `${columns.map((column) => row[column]).join('\t')}\n`).join(''))
}

/** Imports events as `parley import icews` would, in batches of so many claims. */
export async function importEvents(store: Store, rows: readonly EventRow[], size: number, onRows: (rows: number) => void = () => undefined): Promise<void> {
  await importSource({
    store,
    source: icews,
    path: '-',
    input: Readable.from(printRows(rows)),
    claimsPerBatch: size,
    maxRejects: 0,
    onRefused: ({ refusal }) => console.error(refusal.reason),
    onProgress: (progress) => onRows(progress.rows),
  })
}

/** The batches of events: what they say of actors, to be written first, and the events. */
export async function toBatches(rows: readonly EventRow[], size: number): Promise<{ readonly actors: readonly Batch[]; readonly events: readonly Batch[] }> {
  const batches: Batch[] = []
  const store: Store = {
    append: (batch) => {
      batches.push(batch)
      const ids = batch.documents.flatMap(({ claims }) => claims.map(({ key }) => keyedId('claim', batch.writer, key)))
      const counts = { added: ids.length, alreadyThere: 0 }
      return Promise.resolve({ number: 1, entities: counts, claims: counts, addedClaims: ids })
    },
    findOwners: () => Promise.resolve(new Map()),
    transact: null,
  }
  await importEvents(store, rows, size)
  const isActors = ({ document }: Batch['documents'][number]): boolean => document.key === 'actors'
  return {
    actors: batches.map((batch) => ({ ...batch, documents: batch.documents.filter(isActors) })),
    // A day may go on in the next batch; here each batch has documents of its own, for plain statements create them without looking.
    events: batches.map((batch, index) => ({ ...batch, entities: [], documents: batch.documents.filter((one) => !isActors(one)).map((one) => ({ ...one, document: { ...one.document, key: `${one.document.key}/${index + 1}` } })) })),
  }
}
