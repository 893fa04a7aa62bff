import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseConfig } from '../src/config.ts'
import { startManaged } from '../src/database.ts'
import { connect } from '../src/neo4j/connect.ts'
import { createRunAlone, createTransact } from '../src/neo4j/run.ts'
import { toBatches } from './event-batches.ts'
import { readEventRows } from './event-rows.ts'
import { toPlainWrites } from './floors/write.ts'

/**
 * How fast `parley import` reads a file into an empty database, and how much memory it takes, beside plain UNWIND of the same final graph:
 *
 *     npx tsx bench/import.ts events.tsv.gz [--floor 20000]
 *
 * The floor writes the last `--floor` rows of the file into the same warm database, as another writer; the import is the program as users start it.
 */
const { positionals, values } = parseArgs({ options: { floor: { type: 'string', default: '20000' }, batch: { type: 'string', default: '1000' } }, allowPositionals: true })
const [file] = positionals
if (file === undefined) throw new Error('Name a file of events: npx tsx bench/import.ts events.tsv.gz')

const dataFolder = join(process.cwd(), '.cache', 'bench-import-neo4j')
rmSync(dataFolder, { recursive: true, force: true })
const variables = { PARLEY_NEO4J_HEAP: '1g', PARLEY_NEO4J_PAGECACHE: '1g', ...process.env, PARLEY_DATA: dataFolder }
const { config } = parseConfig(variables)

/** The most memory that a process has held so far, in megabytes. */
function peakMegabytes(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

async function runImport(path: string): Promise<{ readonly output: string; readonly peak: number }> {
  const child = spawn(process.execPath, ['dist/cli/parley.js', 'import', 'icews', path, '--rejects', join(dataFolder, 'rejects')], { env: variables, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  let peak = 0
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const timer = setInterval(() => {
    if (child.pid !== undefined && child.exitCode === null) peak = Math.max(peak, peakMegabytes(child.pid))
  }, 200)
  await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(timer)
  return { output, peak }
}

const neo4j = await startManaged(config, console.error, true)
await neo4j.stop() // the process is kept, for the import to use
const { output, peak } = await runImport(file)
console.log(`${output.trim()}\nThe importer held at most ${peak} MB.`)

const connection = connect(neo4j.address)
try {
  const rows = readEventRows(file).slice(-Number(values.floor))
  const { events } = await toBatches(rows, Number(values.batch))
  const plain = toPlainWrites(events.map((batch) => ({ ...batch, writer: 'plain' })), Date.now() * 1000)
  const transact = createTransact(connection)
  const start = performance.now()
  for (const statements of plain) {
    await transact(async (run) => {
      for (const statement of statements) await run(statement)
    })
  }
  console.log(`Floor, plain UNWIND of ${rows.length} rows: ${Math.round((rows.length * 1000) / (performance.now() - start))} rows/s`)
  const [counts] = await createRunAlone(connection)({ text: 'RETURN COUNT { (:Claim) } AS claims, COUNT { (:Entity) } AS entities', params: {} })
  console.log(JSON.stringify(counts))
} finally {
  await connection.close()
}
