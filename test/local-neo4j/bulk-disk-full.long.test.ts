import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parseConfig } from '../../src/config.ts'
import { loadInBulk, type AppendInBulk } from '../../src/load-in-bulk.ts'
import { batchesOf } from '../generated-graph.ts'

const isMounter = process.platform === 'linux' && process.getuid?.() === 0
const disk = mkdtempSync(join(tmpdir(), 'parley-disk-'))
const filler = join(disk, 'filler')
const dataFolder = join(disk, 'data')

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

async function load(append: AppendInBulk): Promise<void> {
  for (const batch of batchesOf({ entities: 60, claims: 3_000 })) await append(batch)
}

function loadWith(report: (message: string) => void): Promise<unknown> {
  const { config } = parseConfig({ ...process.env, PARLEY_DATA: dataFolder, PARLEY_NEO4J_HEAP: '384m', PARLEY_NEO4J_PAGECACHE: '64m' })
  return loadInBulk({ config, load, report })
}

describe('a full disk during a first load', { skip: isMounter ? false : 'needs Linux and root, to mount a small disk' }, () => {
  before(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk]))
  after(() => {
    execFileSync('umount', ['-l', disk])
    rmSync(disk, { recursive: true })
  })

  for (const step of [/Reading/, /importer writes/, /Neo4j is up/]) {
    test(`is told as such at the step ${String(step)}, and the space is given free`, { timeout: 240_000 }, async () => {
      await assert.rejects(loadWith((message) => step.test(message) && fillDisk()), { code: 'DISK_FULL' })
      for (const left of ['loading', 'loaded']) assert.equal(existsSync(join(dataFolder, left)), false)
      rmSync(filler)
    })
  }

  test('and with space again, the same load goes through', { timeout: 240_000 }, async () => {
    await loadWith(() => undefined)
    assert.ok(existsSync(join(dataFolder, 'neo4j', 'data', 'databases', 'neo4j')))
  })
})
