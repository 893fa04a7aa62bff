import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { lockDataFolder, readLockHolder } from '../../src/local-neo4j/data-lock.ts'
import { ownIdentity } from '../../src/local-neo4j/process-identity.ts'
import { scratchFolder } from './scratch.ts'

/** A process that tries to take the lock once its input closes, prints what came of it, and stays until it is killed. */
function startRival(folder: string): ChildProcess {
  const script = `
    import { lockDataFolder } from ${JSON.stringify(new URL('../../src/local-neo4j/data-lock.ts', import.meta.url).href)}
    process.stdout.write('ready ')
    for await (const _ of process.stdin) break
    try { await lockDataFolder(${JSON.stringify(folder)}); process.stdout.write('got it') } catch (error) { process.stdout.write(error.code) }
    setInterval(() => {}, 1000)`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { stdio: ['pipe', 'pipe', 'inherit'] })
}

async function readUntil(rival: ChildProcess, pattern: RegExp): Promise<string> {
  let text = ''
  assert.ok(rival.stdout)
  while (!pattern.test(text)) text += String((await once(rival.stdout, 'data'))[0])
  return text
}

describe('the lock of a data folder', () => {
  test('keeps others out until it is released', async () => {
    const folder = scratchFolder()
    const lock = await lockDataFolder(folder)
    await assert.rejects(lockDataFolder(folder), { code: 'DATA_LOCKED', message: new RegExp(`process ${process.pid}`) })
    assert.equal((await readLockHolder(folder))?.pid, process.pid)
    await lock.release()
    assert.equal(await readLockHolder(folder), null)
    await (await lockDataFolder(folder)).release()
  })

  test('leaves one file behind, however often it was taken', async () => {
    const folder = scratchFolder()
    for (let i = 0; i < 5; i++) await (await lockDataFolder(folder)).release()
    assert.equal(readdirSync(join(folder, 'lock')).length, 1)
  })

  test('of a later process with the same number is not believed', async () => {
    const folder = scratchFolder()
    await (await lockDataFolder(folder)).release()
    writeFileSync(join(folder, 'lock', '7'), JSON.stringify({ ...ownIdentity(), startedAt: 'before the last power cut' }))
    await (await lockDataFolder(folder)).release()
  })

  test('goes to exactly one of many who ask at once, again and again after SIGKILL', { timeout: 60_000 }, async () => {
    const folder = scratchFolder()
    for (let round = 0; round < 2; round++) {
      const rivals = Array.from({ length: 5 }, () => startRival(folder))
      try {
        await Promise.all(rivals.map((rival) => readUntil(rival, /ready /)))
        const answers = rivals.map((rival) => readUntil(rival, /got it|DATA_LOCKED/))
        for (const rival of rivals) rival.stdin?.end('go')
        assert.deepEqual((await Promise.all(answers)).sort(), ['DATA_LOCKED', 'DATA_LOCKED', 'DATA_LOCKED', 'DATA_LOCKED', 'got it'])
      } finally {
        await Promise.all(rivals.map((rival) => (rival.kill('SIGKILL'), once(rival, 'exit'))))
      }
    }
    await (await lockDataFolder(folder)).release()
  })
})
