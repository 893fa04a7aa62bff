import { rmSync } from 'node:fs'
import { createGraphFiles } from '/tmp/wt/bulk/src/import/bulk/graph-files.ts'
import { openLedger } from '/tmp/wt/bulk/src/import/bulk/ledger.ts'
import { createStage } from '/tmp/wt/bulk/src/import/bulk/stage.ts'
import { toBatches } from '/tmp/wt/bulk/bench/event-batches.ts'
import { readEventRows } from '/tmp/wt/bulk/bench/event-rows.ts'
const [file = '', out = '', limit = '1000000000'] = process.argv.slice(2)
rmSync(out, { recursive: true, force: true })
const rows = readEventRows(file).slice(0, Number(limit))
const batches = [...toBatches(rows, 1000)]
const files = createGraphFiles(out + '/csv')
const ledger = await openLedger(out + '/ledger')
const stage = createStage(files, ledger, 1795681903055120)
const cpu = process.cpuUsage()
let t = performance.now()
let claims = 0
for (const batch of batches) claims += (await stage.append(batch)).claims.added
const used = process.cpuUsage(cpu)
console.log('staged', claims, 'wall', (performance.now() - t) / 1000, 'cpu', (used.user + used.system) / 1e6, 'us/claim', (used.user+used.system) / claims)
t = performance.now()
await stage.finish()
console.log('finish', (performance.now() - t) / 1000)
files.close()
await ledger.close()
