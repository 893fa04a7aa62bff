import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { collectGarbage } from '../src/collect-garbage.ts'
import { parseConfig } from '../src/config.ts'
import { importSource } from '../src/import/import-source.ts'
import { icews } from '../src/import/sources/icews.ts'
import { createBulkStore } from '../src/import/store.ts'
import { loadInBulk } from '../src/load-in-bulk.ts'

/**
 * A first load in bulk beside its floor, Neo4j's importer alone on the files that are ready, which is one step of the same run:
 *
 *     npx tsx bench/bulk.ts events.tsv.gz
 *
 * The file is tab-separated, plain or gzipped, in the order of days. The database is one of the benchmark's own, and stays for a look at it.
 */
const { positionals } = parseArgs({ allowPositionals: true })
const [file] = positionals
if (file === undefined) throw new Error('Name a file of events: npx tsx bench/bulk.ts events.tsv.gz')

const dataFolder = join(process.cwd(), '.cache', 'bench-bulk-neo4j')
rmSync(dataFolder, { recursive: true, force: true })
const { config } = parseConfig({ ...process.env, PARLEY_DATA: dataFolder })

const { seconds, loaded, relations, ties, bytes } = await loadInBulk({
  config,
  report: console.error,
  load: async (append, findOwners) => (await importSource({ store: createBulkStore(append, findOwners), source: icews, path: file, maxRejects: 0, onProgress: () => collectGarbage(), onRefused: ({ refusal }) => console.error(refusal.reason) })).claims,
})
const perSecond = (time: number): string => `${Math.round(relations / time)} relations/s`
console.log(`${loaded} claims, ${relations} relations, ${ties} ties; ${Math.round(bytes / 2 ** 20)} MB of files`)
console.log(`files ${seconds.files} s, importer ${seconds.importer} s, lists ${seconds.lists} s, indexes ${seconds.indexes} s; the whole ${seconds.whole} s`)
console.log(`importer alone (the floor): ${perSecond(seconds.importer)}; files and importer: ${perSecond(seconds.files + seconds.importer)}, ratio ${(seconds.importer / (seconds.files + seconds.importer)).toFixed(2)}; the whole with indexes: ${perSecond(seconds.whole)}`)
console.log(`memory of this process at its highest: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
