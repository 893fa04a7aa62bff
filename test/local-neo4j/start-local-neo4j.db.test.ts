import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { parseConfig } from '../../src/config.ts'
import { cypher, toStatement } from '../../src/cypher/statement.ts'
import { dataPaths } from '../../src/local-neo4j/data-folder.ts'
import { findRunningServer, findServersOf } from '../../src/local-neo4j/find-server.ts'
import type { LocalNeo4jOptions } from '../../src/local-neo4j/options.ts'
import { readProcess } from '../../src/local-neo4j/process-identity.ts'
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.ts'
import { assertAnswers } from '../../src/neo4j/assert-answers.ts'
import { connect } from '../../src/neo4j/connect.ts'
import { createRunAlone } from '../../src/neo4j/run.ts'
import type { DatabaseAddress } from '../../src/cypher/database.ts'
import { startProgram } from '../cli/program.ts'
import { scratchFolder } from './scratch.ts'

const { config } = parseConfig(process.env)
process.env['JAVA_TOOL_OPTIONS'] = '-XX:TieredStopAtLevel=1' // Java compiles less, also for the programs that start it here: for many short starts

function optionsFor(dataFolder: string, others: Partial<LocalNeo4jOptions> = {}): LocalNeo4jOptions {
  return { ...config, dataFolder, heap: '256m', pageCache: '32m', quickStart: true, keepsPlans: false, isKept: false, report: () => undefined, assertAnswers, ...others }
}

async function ask(address: DatabaseAddress, text: string): Promise<unknown> {
  const connection = connect(address)
  try {
    const [row] = await createRunAlone(connection)({ text, params: {} })
    return row === undefined ? undefined : Object.values(row)[0]
  } finally {
    await connection.close()
  }
}

describe('the managed Neo4j', () => {
  const folder = join(scratchFolder(), 'data with a space')
  const paths = dataPaths(folder)
  after(() => {
    for (const { pid } of findServersOf(paths.home)) process.kill(pid, 'SIGKILL') // what a test that failed has left
  })

  test('starts in an empty folder on loopback with a password of its own, tells what it does, and stops when it is asked', async () => {
    const reports: string[] = []
    const neo4j = await startLocalNeo4j(optionsFor(folder, { report: (message) => reports.push(message) }))
    assert.equal(neo4j.isTakenOver, false)
    assert.match(reports.join('\n'), /^Starting Neo4j .*\nNeo4j is up after /m)
    assert.equal(statSync(paths.password).mode & 0o777, 0o600)
    assert.match(readFileSync(paths.password, 'utf8'), /^[0-9a-f]{48}\n$/)
    await assert.rejects(assertAnswers({ ...neo4j.address, password: 'wrong' }), { code: 'DATABASE_AUTH', message: /refused the user neo4j or the password/ })
    await assert.rejects(startLocalNeo4j(optionsFor(folder)), { code: 'DATA_LOCKED' })
    await ask(neo4j.address, 'CREATE (:Kept {number: 1})')
    const startedAt = Date.now()
    await neo4j.stop()
    assert.ok(Date.now() - startedAt < 20_000, `stopping took ${Date.now() - startedAt} ms`) // or it was killed, after 30 s
    assert.deepEqual(findServersOf(paths.home), [])
    assert.equal(await findRunningServer(folder), null)
  })

  test('is taken over, with what was confirmed, after the process that started it was killed', async () => {
    const program = startProgram(['src/cli/parley.ts', 'serve'], { PARLEY_DATA: folder, PARLEY_PORT: '0', PARLEY_SEED: 'none', PARLEY_NEO4J_HEAP: '256m', PARLEY_NEO4J_PAGECACHE: '32m', PARLEY_LOG_LEVEL: 'warn' })
    await program.prints(/Neo4j is up/)
    program.child.kill('SIGKILL')
    await program.ended
    const left = await findRunningServer(folder)
    assert.ok(left, 'Neo4j outlives the service')
    await ask(left.address, 'CREATE (:Kept {number: 2})')
    const neo4j = await startLocalNeo4j(optionsFor(folder, { quickStart: false }))
    assert.equal(neo4j.isTakenOver, true)
    assert.equal(neo4j.pid, left.record.pid)
    assert.equal(await ask(neo4j.address, 'MATCH (k:Kept) RETURN count(k)'), 2)
    await neo4j.stop()
    assert.equal(readProcess(left.record.pid), null)
  })

  test('is stopped and started anew when it was left with other settings, or while it was still starting', async () => {
    const program = startProgram(['src/cli/parley.ts', 'serve'], { PARLEY_DATA: folder, PARLEY_PORT: '0', PARLEY_SEED: 'none' })
    await program.prints(/Starting Neo4j/)
    while (findServersOf(paths.home).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    program.child.kill('SIGKILL')
    await program.ended
    const [left] = findServersOf(paths.home)
    assert.ok(left, 'it is still starting')
    const reports: string[] = []
    const neo4j = await startLocalNeo4j(optionsFor(folder, { report: (message) => reports.push(message) }))
    assert.equal(neo4j.isTakenOver, false)
    assert.match(reports[0] ?? '', new RegExp(`^Stopping the Neo4j that is running from this folder \\(process ${left.pid}\\)`))
    assert.equal(readProcess(left.pid), null)
    assert.equal(await ask(neo4j.address, 'MATCH (k:Kept) RETURN count(k)'), 2)
    neo4j.kill()
    await neo4j.ended
    await neo4j.stop()
  })

  test('recovers after it was killed itself, and stays when it was started to be kept', async () => {
    const first = await startLocalNeo4j(optionsFor(folder, { isKept: true }))
    assert.equal(await ask(first.address, 'MATCH (k:Kept) RETURN count(k)'), 2)
    await first.stop()
    const second = await startLocalNeo4j(optionsFor(folder))
    assert.equal(second.pid, first.pid)
    await second.stop()
    assert.ok(readProcess(first.pid), 'it is left running')
  })

  test('keeps a foreign Neo4j out of its store: DATA_LOCKED even where our own lock is gone', async () => {
    const other = join(scratchFolder(), 'other')
    mkdirSync(dataPaths(other).home, { recursive: true })
    symlinkSync(paths.store, dataPaths(other).store)
    await assert.rejects(startLocalNeo4j(optionsFor(other)), { code: 'DATA_LOCKED', message: /used by another Neo4j/ })
  })

  test('is refused where its data came from a newer Parley', async () => {
    const left = await findRunningServer(folder)
    assert.ok(left, 'it is still left running')
    await ask(left.address, 'MATCH (n) DETACH DELETE n')
    const connection = connect(left.address)
    await createRunAlone(connection)(toStatement(cypher`CREATE (:Migration {version: 9999, name: 'from the future', checksum: 'x'})`))
    await connection.close()
    const { exitCode, errors } = await startProgram(['src/main.ts'], { PARLEY_DATA: folder, PARLEY_PORT: '0' }).ended
    assert.equal(exitCode, 1)
    assert.match(errors, /schema version 9999 \(from the future\).*start that version, or use another database\. \[DATABASE_NEWER\]\n$/)
    assert.deepEqual(findServersOf(paths.home), [])
  })

  test('tells in one line when its memory cannot be had', async () => {
    await assert.rejects(startLocalNeo4j(optionsFor(folder, { heap: '900000g' })), { code: 'NEO4J_START', message: /console\.log/ })
  })
})
