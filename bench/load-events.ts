import type { Transact } from '../src/cypher/statement.ts'
import { appendBatch } from '../src/write/append.ts'
import { toBatches } from './event-batches.ts'
import type { EventRow } from './event-rows.ts'

/** What a load came to. */
export interface Loaded {
  readonly entities: number
  readonly documents: number
  readonly claims: number
  readonly relations: number
  readonly seconds: number
  readonly claimsPerSecond: number
}

const tellEveryMs = 10_000

/** Writes events through the write path, `size` claims a batch. What is already there is left as it is. */
export async function loadEvents(transact: Transact, rows: readonly EventRow[], size: number, report: (message: string) => void): Promise<Loaded> {
  const sums = { entities: 0, documents: 0, claims: 0, relations: 0 }
  const start = performance.now()
  let told = start
  for (const batch of toBatches(rows, size)) {
    const { entities, documents, claims, relations } = await appendBatch(transact, batch)
    sums.entities += entities.added
    sums.documents += documents.added
    sums.claims += claims.added
    sums.relations += relations.created
    if (performance.now() - told < tellEveryMs) continue
    told = performance.now()
    report(`${sums.claims} claims, ${Math.round((sums.claims * 1000) / (told - start))} a second`)
  }
  const seconds = (performance.now() - start) / 1000
  return { ...sums, seconds: Math.round(seconds), claimsPerSecond: Math.round(sums.claims / seconds) }
}
