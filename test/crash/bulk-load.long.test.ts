import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { after, before, describe, test } from 'node:test'
import { parseConfig, type Config } from '../../src/config.ts'
import type { Run } from '../../src/cypher/statement.ts'
import { openDatabase } from '../../src/database.ts'
import { dataPaths } from '../../src/local-neo4j/data-folder.ts'
import { findServersOf, processesWith } from '../../src/local-neo4j/find-server.ts'
import { stopProcess } from '../../src/local-neo4j/stop-process.ts'
import { migrate } from '../../src/neo4j/migrate.ts'
import { createRunAlone } from '../../src/neo4j/run.ts'
import { startProgram, type Running, type Variables } from '../cli/program.ts'
import { assertSameLines, readGraph, toLines } from '../import/bulk/graph-lines.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'

/** How often the load is killed, at moments spread over each of its steps. */
const crashes = Number(process.env['PARLEY_TEST_CRASHES'] ?? '6')
/** Its steps, by what it says when they begin. */
const steps = [/Reading/, /importer writes the database/, /Making indexes/] as const
const scratch = scratchFolder()
const folders: string[] = []

function variablesFor(dataFolder: string): Variables {
  return { PARLEY_DATA: dataFolder, PARLEY_NEO4J_HEAP: '384m', PARLEY_NEO4J_PAGECACHE: '64m', JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' }
}

function startLoad(dataFolder: string): Running {
  if (!folders.includes(dataFolder)) folders.push(dataFolder)
  return startProgram(['test/crash/bulk-loader.ts'], variablesFor(dataFolder))
}

function configFor(dataFolder: string): Config {
  return parseConfig({ ...process.env, ...variablesFor(dataFolder) }).config
}

async function withDatabase<T>(dataFolder: string, work: (run: Run) => Promise<T>): Promise<T> {
  const database = await openDatabase(configFor(dataFolder), () => undefined)
  try {
    return await work(createRunAlone(database.connection))
  } finally {
    await database.close()
  }
}

async function load(dataFolder: string): Promise<void> {
  const { exitCode, output, errors } = await startLoad(dataFolder).ended
  assert.equal(exitCode, 0, output + errors)
}

// What a killed load leaves running would write into folders that are about to be deleted.
after(async () => {
  for (const folder of folders) for (const left of processesWith([join(folder, '')])) if (left.pid !== process.pid) await stopProcess(left)
})

describe('a first load that is killed', () => {
  const undisturbed = join(scratch, 'undisturbed')
  let wanted: readonly string[] = []
  const spansMs: number[] = []

  before(async () => {
    // A database that was started before, with a key of a caller: that is still empty, and the key stays.
    await withDatabase(undisturbed, async (run) => {
      await migrate(run)
      await run({ text: "CREATE (:Key {name: 'kept', hash: 'h', role: 'ADMIN'})", params: {} })
    })
    const loading = startLoad(undisturbed)
    let begun = 0
    for (const step of [...steps, /Loaded\./]) {
      await loading.prints(step)
      if (begun > 0) spansMs.push(Date.now() - begun)
      begun = Date.now()
    }
    assert.equal((await loading.ended).exitCode, 0)
    wanted = await withDatabase(undisturbed, async (run) => {
      assert.equal((await run({ text: 'MATCH (k:Key) RETURN k.name AS name', params: {} }))[0]?.['name'], 'kept')
      return toLines(await readGraph(run))
    })
    assert.ok(wanted.length > 10_000)
  })

  for (let round = 0; round < crashes; round++) {
    test(`(${round + 1} of ${crashes}) leaves an empty database or a complete one, and the same load ends with the same graph`, { timeout: 300_000 }, async (t) => {
      const dataFolder = join(scratch, `killed ${round}`)
      const killed = startLoad(dataFolder)
      const step = round % steps.length
      const afterMs = ((spansMs[step] ?? 0) * (round + 0.5)) / crashes
      await killed.prints(steps[step] ?? /./)
      await Promise.race([sleep(afterMs), killed.ended])
      killed.child.kill('SIGKILL')
      const { output } = await killed.ended
      const isComplete = existsSync(join(dataFolder, 'loaded')) || output.includes('Loaded.')
      t.diagnostic(`killed ${Math.round(afterMs)} ms after ${String(steps[step])}: ${isComplete ? 'complete' : 'not complete'}`)
      // The service opens what is there: nothing, or all of it.
      const found = await withDatabase(dataFolder, async (run) => toLines(await readGraph(run)))
      assertSameLines(found, isComplete ? wanted : [])
      if (!isComplete) await load(dataFolder)
      assert.deepEqual(findServersOf(dataPaths(join(dataFolder, 'loading')).home), [])
      for (const left of ['loading', 'loaded']) assert.equal(existsSync(join(dataFolder, left)), false)
      assertSameLines(await withDatabase(dataFolder, async (run) => toLines(await readGraph(run))), wanted)
    })
  }
})
