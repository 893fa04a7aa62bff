import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { after, before, describe, test } from 'node:test'
import { parseConfig } from '../../src/config.ts'
import type { Run } from '../../src/cypher/statement.ts'
import { startManaged } from '../../src/database.ts'
import { findRunningServer } from '../../src/local-neo4j/find-server.ts'
import { stopLocalNeo4j } from '../../src/local-neo4j/stop-local-neo4j.ts'
import { connect } from '../../src/neo4j/connect.ts'
import { createRunAlone, createTransact } from '../../src/neo4j/run.ts'
import { check } from '../../src/write/check.ts'
import { runParley, startProgram, type Variables } from '../cli/program.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'
import { readImported } from '../import/import-rows.ts'

/** How often each kind is tried, at moments spread over the whole import. */
const crashes = Number(process.env['PARLEY_TEST_CRASHES'] ?? '1')
const kinds = ['the importer', 'Neo4j', 'both'] as const

const scratch = scratchFolder()
const dataFolders: string[] = []

after(async () => {
  for (const dataFolder of dataFolders) await stopLocalNeo4j(dataFolder)
})

/** Rows of invented actors, some of which repeat each other and some of which are refused. */
function writeRows(path: string, count: number): void {
  const rows = Array.from({ length: count }, (_, n) => {
    const day = `2024-01-${String(1 + Math.floor((n * 28) / count)).padStart(2, '0')}`
    return [day, `Person ${n % 211}`, 'Act', n % 500 === 499 ? '999' : n % 7 === 0 ? '190' : '040', `Police (${n % 3 === 0 ? 'Kenya' : 'Uganda'})`].join('\t')
  })
  writeFileSync(path, ['date\tsource\trelation\tcameo\ttarget', ...rows, ''].join('\n'))
}

function variablesFor(name: string): Variables & { readonly PARLEY_DATA: string } {
  const dataFolder = join(scratch, name)
  dataFolders.push(dataFolder)
  return { PARLEY_DATA: dataFolder, PARLEY_NEO4J_HEAP: '400m', JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' }
}

async function withDatabase<T>(dataFolder: string, work: (run: Run, transact: ReturnType<typeof createTransact>) => Promise<T>): Promise<T> {
  const { config } = parseConfig({ ...process.env, PARLEY_DATA: dataFolder, PARLEY_NEO4J_HEAP: '400m' })
  if ((await findRunningServer(dataFolder)) === null) await (await startManaged(config, () => undefined, true)).stop()
  const running = await findRunningServer(dataFolder)
  assert.ok(running, 'Neo4j is running')
  const connection = connect(running.address)
  try {
    return await work(createRunAlone(connection), createTransact(connection))
  } finally {
    await connection.close()
  }
}

describe('a crash while rows are imported', () => {
  const file = join(scratch, 'rows.tsv')
  const words = ['src/cli/parley.ts', 'import', 'icews', file, '--rejects', join(scratch, 'rows')]
  let wanted: readonly string[] = []
  let spanMs = 0

  before(async () => {
    writeRows(file, 9000)
    const variables = variablesFor('undisturbed')
    const { child, ended, prints } = startProgram(words, variables)
    await prints(/Migrating: changes/)
    const startedAt = Date.now()
    const { exitCode, errors } = await ended
    spanMs = Date.now() - startedAt
    assert.equal(exitCode, 3, errors)
    assert.equal(child.exitCode, 3)
    wanted = await withDatabase(variables.PARLEY_DATA, readImported)
    assert.ok(wanted.length > 9000 * 3)
    await stopLocalNeo4j(variables.PARLEY_DATA)
  })

  for (const kind of kinds) {
    for (let round = 0; round < crashes; round++) {
      test(`of ${kind} (${round + 1} of ${crashes}): nothing is half done, and the same command ends with the same graph`, { timeout: 300_000 }, async () => {
        const variables = variablesFor(`${kind} ${round}`)
        const { PARLEY_DATA: dataFolder } = variables
        const importing = startProgram(words, variables)
        await importing.prints(/Migrating: changes/)
        await sleep((spanMs * (round + 0.5)) / crashes)
        const running = await findRunningServer(dataFolder)
        if (kind !== 'the importer' && running !== null) process.kill(running.record.pid, 'SIGKILL')
        if (kind !== 'Neo4j') importing.child.kill('SIGKILL')
        await importing.ended
        await withDatabase(dataFolder, async (_run, transact) => {
          const { wrongEvents, wrongTies, wrongEdges } = await check(transact)
          assert.deepEqual([wrongEvents, wrongTies, wrongEdges], [[], [], []])
        })
        const again = await runParley(words.slice(1), variables)
        assert.equal(again.exitCode, 3, again.errors)
        assert.match(again.output, /18 refused/)
        assert.deepEqual(await withDatabase(dataFolder, readImported), wanted)
        await stopLocalNeo4j(dataFolder)
      })
    }
  }
})
