import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { parseConfig } from '../../../src/config.ts'
import type { Run, Transact } from '../../../src/cypher/statement.ts'
import { openDatabase, startManaged } from '../../../src/database.ts'
import { articleFiles, readSeedFiles } from '../../../src/import/read-seed-files.ts'
import { loadInBulk } from '../../../src/load-in-bulk.ts'
import { findRunningServer } from '../../../src/local-neo4j/find-server.ts'
import { stopLocalNeo4j } from '../../../src/local-neo4j/stop-local-neo4j.ts'
import { createRunAlone, createTransact } from '../../../src/neo4j/run.ts'
import { appendBatch } from '../../../src/write/append.ts'
import type { Batch } from '../../../src/write/batch.ts'
import { check } from '../../../src/write/check.ts'
import { openToWrite } from '../../database.ts'
import { batchesOf } from '../../generated-graph.ts'
import { scratchFolder } from '../../local-neo4j/scratch.ts'
import { assertSameLines, readGraph, toLines } from './graph-lines.ts'
import { oddBatches } from './odd-batches.ts'

const scratch = scratchFolder()
const { config } = parseConfig({ ...process.env, PARLEY_DATA: join(scratch, 'data'), PARLEY_NEO4J_HEAP: '384m', PARLEY_NEO4J_PAGECACHE: '64m' })
const batches: readonly Batch[] = [...readSeedFiles(articleFiles()).map(({ batch }) => batch), ...batchesOf({ entities: 60, claims: 1_200 }), ...oddBatches, ...oddBatches.slice(1, 3)]
const refused: Batch = { writer: 'odd', by: 'a test', entities: [{ id: 'country:new', kind: 'COUNTRY', names: [{ text: 'New', kind: 'PREFERRED' }], externalIds: [{ scheme: 'geonames', value: '1\u0001\u0002"\u00032' }] }], documents: [] }

async function appendAll(append: (batch: Batch) => Promise<unknown>): Promise<void> {
  for (const batch of batches) await append(batch)
  await assert.rejects(append(refused), { code: 'KEY_REUSED' })
}

/** Constraints and indexes, all online. */
async function readSchema(run: Run): Promise<readonly unknown[]> {
  const constraints = await run({ text: 'SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties, ownedIndex RETURN * ORDER BY name', params: {} })
  const indexes = await run({ text: "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state, owningConstraint, options WHERE type <> 'LOOKUP' RETURN * ORDER BY name", params: {} })
  return [...constraints, ...indexes]
}

process.env['JAVA_TOOL_OPTIONS'] = '-XX:TieredStopAtLevel=1' // Java compiles less: for many short starts

const quiet = (): void => undefined

describe('a first load through Neo4j’s offline importer', () => {
  let wanted: readonly string[] = []
  let schema: readonly unknown[] = []
  before(async () => {
    const { run, transact } = await openToWrite()
    await appendAll((batch) => appendBatch(transact, batch))
    wanted = toLines(await readGraph(run))
    schema = await readSchema(run)
  })

  async function withDatabase(work: (run: Run, transact: Transact) => Promise<void>): Promise<void> {
    const database = await openDatabase(config, quiet)
    try {
      await work(createRunAlone(database.connection), createTransact(database.connection))
    } finally {
      await database.close()
    }
  }

  test('leaves the graph, the constraints and the indexes that the write path leaves, and nothing else; what is there is then left alone', async () => {
    const { clock, seconds } = await loadInBulk({ config, load: appendAll, report: quiet })
    assert.ok(seconds.whole > 0)
    for (const left of ['loading', 'loaded']) assert.equal(existsSync(join(config.dataFolder, left)), false)
    const kept = await startManaged(config, quiet, true)
    await kept.stop()
    await assert.rejects(loadInBulk({ config, load: appendAll, report: quiet }), { code: 'DATABASE_NOT_EMPTY' })
    assert.equal((await findRunningServer(config.dataFolder))?.record.pid, kept.pid, 'the Neo4j that somebody has started to be kept goes on running')
    await withDatabase(async (run, transact) => {
      assertSameLines(toLines(await readGraph(run)), wanted)
      assert.deepEqual(await readSchema(run), schema)
      const [row] = await run({ text: "MATCH (c:Clock {id: 'clock'}) RETURN c.number AS number", params: {} })
      assert.equal(row?.['number'], clock)
      const { events, entities, ...wrong } = await check(transact)
      assert.ok(events > 0 && entities > 0)
      assert.deepEqual(wrong, { wrongEvents: [], wrongTies: [], wrongEdges: [], wrongCanonicalIds: [], orphans: [], wrongVersions: [] })
      await assert.rejects(loadInBulk({ config, load: appendAll, report: quiet }), { code: 'DATA_LOCKED' })
      for (const batch of batches.slice(-1)) assert.equal((await appendBatch(transact, batch)).number, null)
    })
    assert.equal(await stopLocalNeo4j(config.dataFolder), 1)
  })

  test('is refused for a server of one’s own, with what to do instead', async () => {
    const own = parseConfig({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }).config
    await assert.rejects(loadInBulk({ config: own, load: appendAll, report: quiet }), { code: 'BAD_CONFIG', message: /Import without --bulk; or .* dump and load/ })
  })
})
