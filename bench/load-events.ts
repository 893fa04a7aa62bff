import type { Transact } from '../src/cypher/statement.ts'
import { createOnlineStore } from '../src/import/store.ts'
import { importEvents } from './event-batches.ts'
import type { EventRow } from './event-rows.ts'

const tellEveryMs = 10_000

/** Writes events through the import, `size` claims a batch. What is already there is left as it is. */
export async function loadEvents(transact: Transact, rows: readonly EventRow[], size: number, report: (message: string) => void): Promise<void> {
  const start = performance.now()
  let told = start
  await importEvents(createOnlineStore(transact), rows, size, (done) => {
    if (performance.now() - told < tellEveryMs && done < rows.length) return
    told = performance.now()
    report(`${done} events, ${Math.round((done * 1000) / (told - start))} a second`)
  })
}
