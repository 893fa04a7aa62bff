import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { loadInBulk } from '../src/load-in-bulk.ts'
import { toBatches } from './event-batches.ts'
import { readEventRows } from './event-rows.ts'

/**
 * Loads a file of events into the empty database that the settings name, through Neo4j's offline importer:
 *
 *     PARLEY_DATA=folder npx tsx bench/bulk.ts events.tsv.gz [--batch 1000] [--rows 100000]
 */
const { positionals, values } = parseArgs({ options: { batch: { type: 'string', default: '1000' }, rows: { type: 'string', default: '1000000000' } }, allowPositionals: true })
const [file] = positionals
if (file === undefined) throw new Error('Name a file of events: npx tsx bench/bulk.ts events.tsv.gz')

const report = await loadInBulk({
  config: readConfig().config,
  report: (message) => console.error(message),
  load: async (append) => {
    let claims = 0
    for (const batch of toBatches(readEventRows(file).slice(0, Number(values.rows)), Number(values.batch))) claims += (await append(batch)).claims.added
    return { claims }
  },
})
console.log(JSON.stringify({ ...report, maxRssMb: Math.round(process.resourceUsage().maxRSS / 1024) }))
