import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseConfig } from '../src/config.ts'
import { startManaged } from '../src/database.ts'
import { connect } from '../src/neo4j/connect.ts'
import { migrate } from '../src/neo4j/migrate.ts'
import { createRunAlone, createTransact } from '../src/neo4j/run.ts'
import { appendBatch } from '../src/write/append.ts'
import type { Batch } from '../src/write/batch.ts'
import { cpuTimeMs } from './cpu-time.ts'
import { toBatches } from './event-batches.ts'
import { readEventRows } from './event-rows.ts'
import { toPlainWrites, type PlainWrite } from './floors/write.ts'
import { generateEvents } from './generate-events.ts'
import { median } from './median.ts'

/**
 * How fast full evidence is written (document, claim, event, relation, edge, tie), against plain UNWIND of the same final graph:
 *
 *     npm run bench:write -- [--events events.tsv.gz] [--claims 20000] [--batches 100,1000] [--writers 1,4]
 *
 * For each size of batch and number of writers at once, the two take turns in one new database, each with its own copies;
 * a third of the turns warms up.
 */
const { values } = parseArgs({ options: { events: { type: 'string' }, claims: { type: 'string', default: '20000' }, batches: { type: 'string', default: '100,1000' }, writers: { type: 'string', default: '1,4' } } })

const dataFolder = join(process.cwd(), '.cache', 'bench-write-neo4j')
rmSync(dataFolder, { recursive: true, force: true })
const { config } = parseConfig({ PARLEY_NEO4J_HEAP: '1g', PARLEY_NEO4J_PAGECACHE: '512m', ...process.env, PARLEY_DATA: dataFolder })
const rows = (values.events === undefined ? generateEvents(Number(values.claims)) : readEventRows(values.events)).slice(0, Number(values.claims))
const settings = values.batches.split(',').flatMap((size) => values.writers.split(',').map((writers) => ({ size: Number(size), writers: Number(writers) })))

/** Splits the documents of a batch, so that batches have at most so many claims, whatever a day has. */
function cut(batch: Batch, size: number): readonly Batch[] {
  if (size >= 1000) return [batch]
  return batch.documents.flatMap(({ document, claims }) =>
    Array.from({ length: Math.ceil(claims.length / size) }, (_, index) => ({ ...batch, documents: [{ document: { ...document, key: `${document.key}/${index}` }, claims: claims.slice(index * size, (index + 1) * size) }] })),
  )
}

interface Turn {
  readonly claims: number
  readonly perSecond: number
  readonly ownCpuMs: number
  readonly neo4jCpuMs: number
}

async function measureTurn(claims: number, neo4jPid: number, work: readonly (() => Promise<unknown>)[]): Promise<Turn> {
  const [start, own, neo4j] = [performance.now(), cpuTimeMs(process.pid), cpuTimeMs(neo4jPid)]
  await Promise.all(work.map((write) => write()))
  return { claims, perSecond: (claims * 1000) / (performance.now() - start), ownCpuMs: cpuTimeMs(process.pid) - own, neo4jCpuMs: cpuTimeMs(neo4jPid) - neo4j }
}

function print(name: string, turns: readonly Turn[]): void {
  const claims = turns.reduce((sum, turn) => sum + turn.claims, 0)
  const cpu = (key: 'ownCpuMs' | 'neo4jCpuMs'): string => (turns.reduce((sum, turn) => sum + turn[key], 0) / claims).toFixed(3)
  console.log(`  ${name}: ${median(turns.map(({ perSecond }) => perSecond)).toFixed(0)} claims/s (median of ${turns.length} turns), CPU for a claim: own ${cpu('ownCpuMs')} ms, Neo4j ${cpu('neo4jCpuMs')} ms`)
}

function claimsOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { documents }) => sum + documents.reduce((all, { claims }) => all + claims.length, 0), 0)
}

/** The batches of one setting, as Parley writes them and as plain statements, `writers` of them a turn. */
interface Part {
  readonly size: number
  readonly writers: number
  readonly turns: readonly { readonly batches: readonly Batch[]; readonly plain: readonly (readonly PlainWrite[])[] }[]
}

function toParts(events: readonly Batch[]): readonly Part[] {
  const share = Math.ceil(events.length / settings.length)
  const parts = settings.map((setting, index) => ({ ...setting, batches: events.slice(index * share, (index + 1) * share).flatMap((batch) => cut(batch, setting.size)) }))
  const plain = toPlainWrites(parts.flatMap(({ batches }) => batches).map((batch) => ({ ...batch, writer: 'plain' })), Date.now() * 1000)
  let before = 0
  return parts.map(({ size, writers, batches }) => {
    const first = before
    before += batches.length
    const turns = Array.from({ length: Math.floor(batches.length / writers) }, (_, turn) => {
      const [from, to] = [turn * writers, (turn + 1) * writers]
      return { batches: batches.slice(from, to), plain: plain.slice(first + from, first + to) }
    })
    return { size, writers, turns }
  })
}

const neo4j = await startManaged(config, console.error)
const connection = connect(neo4j.address)
try {
  await migrate(createRunAlone(connection))
  const transact = createTransact(connection)
  const { actors, events } = await toBatches(rows, 1000)
  for (const batch of actors) await appendBatch(transact, batch)
  const writePlain = (statements: readonly PlainWrite[]) => () =>
    transact(async (run) => {
      for (const statement of statements) await run(statement)
    })
  for (const { size, writers, turns } of toParts(events)) {
    const measured = { parley: [] as Turn[], plain: [] as Turn[] }
    for (const [index, { batches, plain }] of turns.entries()) {
      const claims = claimsOf(batches)
      const parley = await measureTurn(claims, neo4j.pid, batches.map((batch) => () => appendBatch(transact, batch)))
      const floor = await measureTurn(claims, neo4j.pid, plain.map(writePlain))
      if (index < turns.length / 3) continue
      measured.parley.push(parley)
      measured.plain.push(floor)
    }
    if (measured.parley.length === 0) {
      console.log(`batches of ${size}, ${writers} at once: too few claims for a turn; give more by --claims`)
      continue
    }
    console.log(`batches of ${size}, ${writers} writer${writers === 1 ? '' : 's'}: ratio ${median(measured.parley.map((turn, index) => turn.perSecond / (measured.plain[index]?.perSecond ?? 1))).toFixed(2)} (median of pairs)`)
    print('Parley', measured.parley)
    print('plain UNWIND', measured.plain)
  }
} finally {
  await connection.close()
  await neo4j.stop()
}
