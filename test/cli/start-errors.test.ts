import assert from 'node:assert/strict'
import { readdirSync, existsSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { lockDataFolder } from '../../src/local-neo4j/data-lock.ts'
import { scratchFolder, stubJava } from '../local-neo4j/scratch.ts'
import { occupyPort, startService, type Variables } from './program.ts'

/** A PATH with what a shell needs and neither Java nor Maven. */
function bareFolder(folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (const name of ['sh', 'echo', 'ps', 'env']) {
    const found = ['/bin', '/usr/bin'].map((place) => join(place, name)).find(existsSync)
    if (found !== undefined) symlinkSync(found, join(folder, name))
  }
  return folder
}

/** The last line that a service printed before it gave up. */
async function lastLine(variables: Variables): Promise<string> {
  const { exitCode, errors } = await startService({ PARLEY_PORT: '0', ...variables }).ended
  assert.equal(exitCode, 1, errors)
  const lines = errors.trim().split('\n')
  assert.ok(!errors.includes('    at '), `a stack trace: ${errors}`)
  return lines.at(-1) ?? ''
}

describe('a service that cannot start says why and what to do in one line, and exits with 1', () => {
  const folder = scratchFolder()
  const bare = bareFolder(join(folder, 'bin'))
  const fresh = (name: string): Variables => ({ PARLEY_DATA: join(folder, name, 'data'), XDG_CACHE_HOME: join(folder, name, 'cache'), JAVA_HOME: '' })

  test('no Java', async () => {
    const line = await lastLine({ ...fresh('a'), PATH: bare })
    assert.match(line, /no Java was found .* Install Java 17 or 21, .*\[JAVA_MISSING\]$/)
  })

  test('wrong Java', async () => {
    const line = await lastLine({ ...fresh('b'), PATH: `${stubJava(join(folder, 'old'), '11.0.2')}:${bare}` })
    assert.match(line, /is version 11; .* \[JAVA_VERSION\]$/)
  })

  test('no Maven', async () => {
    const line = await lastLine({ ...fresh('c'), PATH: `${stubJava(join(folder, 'good'), '17.0.2')}:${bare}` })
    assert.match(line, /no program mvn on the PATH.* Install Maven .*\[MAVEN_MISSING\]$/)
  })

  test('port in use', async () => {
    const { port, free } = await occupyPort()
    try {
      assert.match(await lastLine({ ...fresh('d'), PARLEY_PORT: String(port) }), new RegExp(`Port ${port} of 127.0.0.1 is in use.* PARLEY_PORT.*\\[PORT_IN_USE\\]$`))
    } finally {
      free()
    }
    assert.ok(!existsSync(join(folder, 'd')), 'nothing was started for it')
  })

  test('an address that is not ours', async () => {
    assert.match(await lastLine({ ...fresh('e'), PARLEY_HOST: '192.0.2.1' }), /PARLEY_HOST is "192\.0\.2\.1".*\[BAD_CONFIG\]$/)
  })

  test('an address that other machines reach, before anybody has said who may read', async () => {
    assert.match(await lastLine({ ...fresh('i'), PARLEY_HOST: '0.0.0.0' }), /^PARLEY_HOST is "0\.0\.0\.0", .* set PARLEY_ANONYMOUS to none .*\[BAD_CONFIG\]$/)
    assert.ok(!existsSync(join(folder, 'i')), 'nothing was started for it')
  })

  test('server not reachable', async () => {
    const { port, free } = await occupyPort()
    free()
    assert.match(await lastLine({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' }), new RegExp(`No Neo4j answers at bolt://127.0.0.1:${port}\\..*\\[DATABASE_UNAVAILABLE\\]$`))
    assert.match(await lastLine({ NEO4J_URI: `neo4j://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' }), /No Neo4j answers at neo4j:.*\[DATABASE_UNAVAILABLE\]$/)
  })

  test('data folder locked by another Parley', async () => {
    const { PARLEY_DATA = '' } = fresh('f')
    mkdirSync(PARLEY_DATA, { recursive: true })
    const lock = await lockDataFolder(PARLEY_DATA)
    assert.match(await lastLine(fresh('f')), new RegExp(`is used by another Parley \\(process ${process.pid}\\).*PARLEY_DATA.*\\[DATA_LOCKED\\]$`))
    await lock.release()
  })

  test('data folder not writable', async () => {
    writeFileSync(join(folder, 'file'), '')
    assert.match(await lastLine({ ...fresh('g'), PARLEY_DATA: join(folder, 'file', 'data') }), /cannot be written to .*\[DATA_NOT_WRITABLE\]$/)
  })

  test('settings that make no sense, each on a line', async () => {
    const { exitCode, errors } = await startService({ ...fresh('h'), PARLEY_PORT: 'x', PARLEY_SEED: 'y', PARLEY_PROT: '1' }).ended
    assert.equal(exitCode, 1)
    assert.match(errors, /^PARLEY_PORT is "x".*\nPARLEY_SEED is "y".*\[BAD_CONFIG\]\n$/)
    assert.ok(readdirSync(folder).every((name) => name !== 'h'))
  })
})
