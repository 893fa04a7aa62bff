import { parseConfig } from '../../src/config.ts'
import { loadInBulk } from '../../src/load-in-bulk.ts'
import { batchesOf } from '../generated-graph.ts'
import { oddBatches } from '../import/bulk/odd-batches.ts'

/** A program that loads a small graph in bulk, to be killed: it says on its output how far it is. */
const report = (message: string): void => console.log(message)
await loadInBulk({
  config: parseConfig(process.env).config,
  report,
  load: async (append) => {
    for (const batch of [...oddBatches, ...batchesOf({ entities: 60, claims: 3_000 })]) await append(batch)
  },
})
report('Loaded.')
