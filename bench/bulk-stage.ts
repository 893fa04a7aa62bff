import { rmSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { createGraphFiles } from '../src/import/bulk/graph-files.ts'
import { openLedger } from '../src/import/bulk/ledger.ts'
import { createStage } from '../src/import/bulk/stage.ts'
import { toBatches } from './event-batches.ts'
import { readEventRows } from './event-rows.ts'
const [file = '', out = '', limit = '1000000000'] = process.argv.slice(2)
rmSync(out, { recursive: true, force: true })
const rows = readEventRows(file).slice(0, Number(limit))
const files = createGraphFiles(join(out, 'csv'))
const ledger = await openLedger(join(out, 'ledger'))
const stage = createStage(files, ledger, Date.now() * 1000)
let t = performance.now()
let claims = 0
for (const batch of toBatches(rows, 1000)) claims += (await stage.append(batch)).claims.added
console.log('staged', claims, (performance.now() - t) / 1000, process.memoryUsage().rss / 2 ** 20)
t = performance.now()
console.log(await stage.finish(), (performance.now() - t) / 1000)
console.log({ ...files.close(), groups: 0 })
await ledger.close()
