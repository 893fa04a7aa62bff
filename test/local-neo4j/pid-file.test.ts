import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readServer, writeServer } from '../../src/local-neo4j/pid-file.ts'
import { isRunning, ownIdentity, readProcess } from '../../src/local-neo4j/process-identity.ts'
import { scratchFolder } from './scratch.ts'

describe('a process', () => {
  test('is known by its number and by when it started', () => {
    const own = ownIdentity()
    assert.ok(isRunning(own))
    assert.ok(!isRunning({ ...own, startedAt: `${own.startedAt}0` }))
    assert.match(readProcess(own.pid)?.command ?? '', /node/)
  })

  test('that does not exist is not running', () => assert.equal(readProcess(2 ** 22 + 1), null))
})

describe('the record of the Neo4j process', () => {
  const folder = scratchFolder()
  const path = join(folder, 'neo4j.json')

  test('is not believed of a process that is not our Neo4j', async () => {
    await writeServer(path, { ...ownIdentity(), port: 1, settings: '', isKept: false })
    assert.equal(await readServer(path, join(folder, 'neo4j')), null)
  })

  test('that is damaged or missing counts as none', async () => {
    for (const text of ['', '{"pid":', '{}', 'null', '{"pid":"1","startedAt":"x","port":1,"settings":"","isKept":false}']) {
      writeFileSync(path, text)
      assert.equal(await readServer(path, folder), null, text)
    }
    assert.equal(await readServer(join(folder, 'none'), folder), null)
  })
})
