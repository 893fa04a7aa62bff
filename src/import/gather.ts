import type { Document } from '../record/document.ts'
import { contentHash } from '../write/rows.ts'
import type { Entry } from './read-records.ts'
import type { SourceRecord } from './source-record.ts'

/** How many claims go into one transaction. */
const claimsPerBatch = 1000

/** The most characters of rows in a batch, but for its last row: rows may be long, and a batch is held as a whole. */
const longestBatch = 4 * 1024 * 1024

/** Keys that a record takes up: no two records of one batch may share one. */
function keysOf(record: SourceRecord): readonly string[] {
  if (record.kind === 'stated') return record.claims.map(({ key }) => key)
  return record.kind === 'echo' ? [record.key] : record.keys
}

function isSame(one: Document | undefined, other: Document | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true
  return one.title === other.title && one.url === other.url && one.publisherId === other.publisherId && one.publishedAt === other.publishedAt
}

/**
 * Cuts a stream of rows into batches. A batch holds rows of one kind, and each key once: a row that says word for word what another one of its batch said is
 * handed to `onRepeated`, and one that says something else begins the next batch, where it meets what was written.
 * Where the stream fails, what came before that is still a batch.
 */
export async function* gather(entries: AsyncIterable<readonly Entry[]>, onRepeated: (entry: Entry) => void, size = claimsPerBatch): AsyncGenerator<readonly Entry[]> {
  let batch: Entry[] = []
  let claims = 0
  let length = 0
  const owners = new Map<string, Entry>()
  const documents = new Map<string, Document>()
  const flush = (): readonly Entry[] => {
    const whole = batch
    batch = []
    claims = 0
    length = 0
    owners.clear()
    documents.clear()
    return whole
  }
  try {
    for await (const some of entries) {
      for (const entry of some) {
        const keys = keysOf(entry.record)
        const owner = keys.map((key) => owners.get(key)).find((one) => one !== undefined)
        if (owner !== undefined && contentHash(owner.record) === contentHash(entry.record)) {
          onRepeated(entry)
          continue
        }
        const document = 'document' in entry.record ? entry.record.document : undefined
        const isOther = !isSame(documents.get(document?.key ?? ''), document)
        if (batch.length > 0 && (isOther || owner !== undefined || batch[0]?.record.kind !== entry.record.kind || claims + keys.length > size || length > longestBatch)) yield flush()
        batch.push(entry)
        claims += keys.length
        for (const cell of entry.cells) length += cell.length
        for (const key of keys) owners.set(key, entry)
        if (document !== undefined) documents.set(document.key, document)
      }
    }
  } catch (error) {
    if (batch.length > 0) yield flush()
    throw error
  }
  if (batch.length > 0) yield flush()
}
