import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parseConfig } from '../../src/config.ts'
import { ParleyError } from '../../src/errors.ts'
import { findServersOf } from '../../src/local-neo4j/find-server.ts'
import type { LocalNeo4jOptions } from '../../src/local-neo4j/options.ts'
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.ts'
import { assertAnswers } from '../../src/neo4j/assert-answers.ts'
import { connect } from '../../src/neo4j/connect.ts'
import { createRunAlone } from '../../src/neo4j/run.ts'

const isMounter = process.platform === 'linux' && process.getuid?.() === 0
const disk = mkdtempSync(join(tmpdir(), 'parley-disk-'))
const filler = join(disk, 'filler')

/** Takes all space that is left, down to the last byte. */
function fillDisk(): void {
  const file = openSync(filler, 'w')
  try {
    for (const bytes of [1_048_576, 4_096]) {
      try {
        for (;;) writeSync(file, Buffer.alloc(bytes))
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      }
    }
  } finally {
    closeSync(file)
  }
}

function options(report: (message: string) => void = () => undefined): LocalNeo4jOptions {
  return { ...parseConfig(process.env).config, dataFolder: join(disk, 'data'), heap: '256m', pageCache: '32m', quickStart: true, keepsPlans: true, isKept: false, report, assertAnswers }
}

// A small disk of its own takes the right to mount one. The codes of single failed writes are tested without it.
describe('a full disk', { skip: isMounter ? false : 'needs Linux and root, to mount a small disk' }, () => {
  before(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]))
  after(() => {
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true })
  })

  test('while Neo4j writes: the statement fails with DISK_FULL, and what was confirmed before is there after space was made', async () => {
    const neo4j = await startLocalNeo4j(options())
    const connection = connect(neo4j.address)
    const run = createRunAlone(connection)
    const write = (count: number): ReturnType<typeof run> => run({ text: `UNWIND range(1, ${count}) AS i CREATE (:Row {text: 'a text of some length, to take space ' + i})`, params: {} })
    await write(1)
    fillDisk()
    let confirmed = 1
    await assert.rejects(
      async () => {
        for (;;) {
          await write(2_000)
          confirmed += 2_000
        }
      },
      (error) => error instanceof ParleyError && error.code === 'DISK_FULL',
    )
    await connection.close()
    neo4j.kill()
    await neo4j.ended
    await neo4j.stop()
    await assert.rejects(startLocalNeo4j(options()), { code: 'DISK_FULL', message: /MB free; at least 64 MB are needed|no space left/ })
    rmSync(filler)
    const again = await startLocalNeo4j(options())
    const reading = connect(again.address)
    const [row] = await createRunAlone(reading)({ text: 'MATCH (r:Row) RETURN count(r) AS count', params: {} })
    assert.equal(row?.['count'], confirmed)
    await reading.close()
    await again.stop()
  })

  test('while Neo4j starts: it would hang; it is stopped, and DISK_FULL is said within seconds', async () => {
    const starting = startLocalNeo4j(options((message) => {
      if (message.startsWith('Starting')) setTimeout(fillDisk, 500)
    }))
    await assert.rejects(starting, { code: 'DISK_FULL' })
    assert.deepEqual(findServersOf(join(disk, 'data', 'neo4j')), [])
  })
})
