import assert from 'node:assert/strict'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { after, before, describe, test } from 'node:test'
import { parseConfig } from '../../src/config.ts'
import type { Run } from '../../src/cypher/statement.ts'
import { startManaged } from '../../src/database.ts'
import { findRunningServer } from '../../src/local-neo4j/find-server.ts'
import { isRunning } from '../../src/local-neo4j/process-identity.ts'
import { stopLocalNeo4j } from '../../src/local-neo4j/stop-local-neo4j.ts'
import { connect, type Connection } from '../../src/neo4j/connect.ts'
import { createRunAlone, createTransact } from '../../src/neo4j/run.ts'
import { check } from '../../src/write/check.ts'
import { startService, type Running, type Variables } from '../cli/program.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'
import { readWholeGraph } from './whole-graph.ts'

/** How often each kind is tried, at moments spread over the whole of migrating and seeding. The usual run tries the hardest once. */
const crashes = Number(process.env['PARLEY_TEST_CRASHES'] ?? '1')
const allKinds = ['the service', 'Neo4j', 'both'] as const
const kinds = process.env['PARLEY_TEST_CRASHES'] === undefined ? (['both'] as const) : allKinds

const scratch = scratchFolder()
const dataFolders: string[] = []

after(async () => {
  for (const dataFolder of dataFolders) await stopLocalNeo4j(dataFolder)
})

process.env['JAVA_TOOL_OPTIONS'] = '-XX:TieredStopAtLevel=1' // Java compiles less, whoever starts it, so that two cores are enough for many starts

function variablesFor(dataFolder: string): Variables {
  return { PARLEY_DATA: dataFolder, PARLEY_PORT: '0', PARLEY_LOG_LEVEL: 'warn' }
}

async function connectTo(dataFolder: string): Promise<Connection> {
  const running = await findRunningServer(dataFolder)
  assert.ok(running, 'Neo4j is running')
  return connect(running.address)
}

async function withDatabase<T>(dataFolder: string, work: (run: Run, connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connectTo(dataFolder)
  try {
    return await work(createRunAlone(connection), connection)
  } finally {
    await connection.close()
  }
}

/** A client that writes one row after the other until the database is gone, and knows which ones were confirmed. */
async function writeUntilGone(dataFolder: string, isOver: () => boolean): Promise<number> {
  let confirmed = 0
  const connection = await connectTo(dataFolder)
  try {
    while (!isOver()) {
      const rows = await createRunAlone(connection)({ text: 'MATCH (:Migration {version: 1}) CREATE (c:Confirmed {row: $row}) RETURN c.row', params: { row: confirmed + 1 } })
      await sleep(5)
      confirmed += rows.length // none before the schema is there: the database would count as somebody else's
    }
  } catch {
    // The database was killed: the last row may or may not be there.
  } finally {
    await connection.close()
  }
  return confirmed
}

async function stopService(service: Running): Promise<void> {
  service.child.kill('SIGTERM')
  assert.equal((await service.ended).exitCode, 0)
}

async function crash(kind: (typeof allKinds)[number], service: Running, dataFolder: string): Promise<void> {
  const running = await findRunningServer(dataFolder)
  assert.ok(running)
  if (kind !== 'the service') process.kill(running.record.pid, 'SIGKILL')
  if (kind !== 'Neo4j') service.child.kill('SIGKILL')
  const { exitCode, errors } = await service.ended
  if (kind === 'Neo4j') {
    assert.equal(exitCode, 1, errors)
    assert.match(errors, /\[(?:NEO4J_ENDED|DATABASE_UNAVAILABLE|NEO4J_START)\]\n$/)
  }
  if (kind === 'the service') assert.ok(isRunning(running.record), 'Neo4j outlives the service')
}

describe('a crash while the seed is loaded', () => {
  let wanted: readonly string[] = []
  let claims = 0
  let spanMs = 0

  before(async () => {
    const dataFolder = join(scratch, 'undisturbed')
    const service = startService(variablesFor(dataFolder))
    await service.prints(/Neo4j is up/)
    const startedAt = Date.now()
    await service.prints(/Parley is ready/)
    spanMs = Date.now() - startedAt
    wanted = await withDatabase(dataFolder, readWholeGraph)
    claims = wanted.filter((line) => line.startsWith('[["Claim"]')).length
    assert.ok(claims > 50, 'the seed has claims')
    await stopService(service)
  })

  /** What there is between the crash and the next start: whole batches, whose derived part agrees, and every confirmed row. */
  async function assertNothingHalfDone(dataFolder: string, confirmed: number): Promise<void> {
    const { config } = parseConfig({ ...process.env, PARLEY_DATA: dataFolder })
    if ((await findRunningServer(dataFolder)) === null) await (await startManaged(config, () => undefined, true)).stop()
    await withDatabase(dataFolder, async (run, connection) => {
      const [row] = await run({ text: 'RETURN COUNT { (:Claim) } AS claims, COUNT { (:Document) } AS documents, COUNT { (c:Confirmed) WHERE c.row <= $confirmed } AS confirmed', params: { confirmed } })
      assert.ok(row?.['claims'] === 0 || row?.['claims'] === claims, `${String(row?.['claims'])} of ${claims} claims`)
      assert.equal(row['documents'] === 0, row['claims'] === 0)
      assert.equal(row['confirmed'], confirmed)
      const { wrongEvents, wrongTies, wrongEdges } = await check(createTransact(connection))
      assert.deepEqual([wrongEvents, wrongTies, wrongEdges], [[], [], []])
    })
  }

  for (const kind of kinds) {
    for (let round = 0; round < crashes; round++) {
      test(`of ${kind} (${round + 1} of ${crashes}): nothing confirmed is lost, nothing is half done, and the next start ends with the same graph`, { timeout: 300_000 }, async () => {
        const dataFolder = join(scratch, `${kind} ${round}`)
        dataFolders.push(dataFolder)
        const service = startService(variablesFor(dataFolder))
        await service.prints(/Neo4j is up/)
        await service.prints(/Migrating/)
        let isOver = false
        const writing = writeUntilGone(dataFolder, () => isOver)
        await sleep((spanMs * (round + 0.5)) / crashes)
        await crash(kind, service, dataFolder)
        isOver = true
        await assertNothingHalfDone(dataFolder, await writing)

        const next = startService(variablesFor(dataFolder))
        await next.prints(/Parley is ready/)
        assert.deepEqual(await withDatabase(dataFolder, readWholeGraph), wanted)
        await stopService(next)
        await stopLocalNeo4j(dataFolder)
      })
    }
  }
})
