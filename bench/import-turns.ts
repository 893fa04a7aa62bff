import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseConfig } from '../src/config.ts'
import { startManaged } from '../src/database.ts'
import { createOnlineStore } from '../src/import/store.ts'
import { connect } from '../src/neo4j/connect.ts'
import { migrate } from '../src/neo4j/migrate.ts'
import { createRunAlone, createTransact } from '../src/neo4j/run.ts'
import { appendBatch } from '../src/write/append.ts'
import { cpuTimeMs } from './cpu-time.ts'
import { importEvents, toBatches } from './event-batches.ts'
import { readEventRows } from './event-rows.ts'
import { toPlainWrites } from './floors/write.ts'
import { median } from './median.ts'

/**
 * Imports, from the bytes of the rows on, in turn with plain UNWIND of the same rows in one database: what the machine does besides meets both alike.
 *
 *     npx tsx bench/import-turns.ts events.tsv.gz [--rows 3000] [--turns 6] [--skip 300000]
 *
 * One turn more warms up. Who takes part is written before the turn, so that both write the same graph; the statements of the floor are ready before it begins.
 */
const { positionals, values } = parseArgs({ options: { rows: { type: 'string', default: '3000' }, turns: { type: 'string', default: '6' }, skip: { type: 'string', default: '0' } }, allowPositionals: true })
const [file] = positionals
if (file === undefined) throw new Error('Name a file of events: npx tsx bench/import-turns.ts events.tsv.gz')
const size = Number(values.rows)

const dataFolder = join(process.cwd(), '.cache', 'bench-import-neo4j')
rmSync(dataFolder, { recursive: true, force: true })
const { config } = parseConfig({ PARLEY_NEO4J_HEAP: '1g', PARLEY_NEO4J_PAGECACHE: '512m', ...process.env, PARLEY_DATA: dataFolder })
const neo4j = await startManaged(config, console.error)
const connection = connect(neo4j.address)

/** Milliseconds of a row: on the clock, and of both processes. */
async function measure(work: () => Promise<void>): Promise<{ readonly wall: number; readonly own: number; readonly neo4j: number }> {
  const [start, own, other] = [performance.now(), cpuTimeMs(process.pid), cpuTimeMs(neo4j.pid)]
  await work()
  return { wall: (performance.now() - start) / size, own: (cpuTimeMs(process.pid) - own) / size, neo4j: (cpuTimeMs(neo4j.pid) - other) / size }
}

try {
  await migrate(createRunAlone(connection))
  const transact = createTransact(connection)
  const rows = readEventRows(file).slice(Number(values.skip))
  const ratios: { readonly wall: number; readonly cpu: number }[] = []
  for (let turn = 0; turn <= Number(values.turns); turn++) {
    const part = rows.slice(turn * size, (turn + 1) * size)
    const { actors, events } = await toBatches(part, 1000)
    for (const batch of actors) await appendBatch(transact, batch)
    const plain = toPlainWrites(events.map((batch) => ({ ...batch, writer: 'plain' })), Date.now() * 1000)
    const imported = await measure(() => importEvents(createOnlineStore(transact), part, 1000))
    const floor = await measure(async () => {
      for (const statements of plain) {
        await transact(async (run) => {
          for (const statement of statements) await run(statement)
        })
      }
    })
    if (turn === 0) continue
    const ratio = { wall: floor.wall / imported.wall, cpu: (floor.own + floor.neo4j) / (imported.own + imported.neo4j) }
    ratios.push(ratio)
    const print = ({ wall, own, neo4j: other }: typeof floor): string => `${wall.toFixed(2)} ms a row (CPU: own ${own.toFixed(2)}, Neo4j ${other.toFixed(2)})`
    console.log(`turn ${turn}: import ${print(imported)}, plain ${print(floor)}, ratio ${ratio.wall.toFixed(2)}, by CPU ${ratio.cpu.toFixed(2)}`)
  }
  console.log(`median of ${ratios.length} turns: ${median(ratios.map(({ wall }) => wall)).toFixed(2)} of plain UNWIND, by CPU ${median(ratios.map(({ cpu }) => cpu)).toFixed(2)}`)
} finally {
  await connection.close()
  await neo4j.stop()
}
