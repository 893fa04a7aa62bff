import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createKeyStore, freshMs } from '../../src/access/key-store.ts'
import type { Run, Statement, Transact } from '../../src/cypher/statement.ts'

/** A store over keys by their hash, with a clock that stands still, and what it asked the database for. */
function createTestStore(keys: Record<string, object>) {
  const read: Statement[] = []
  const written: Statement[] = []
  const clock = { now: Date.parse('2024-01-01T00:00:00Z') }
  const run: Run = (statement) => {
    read.push(statement)
    const key = keys[statement.params['p0'] as string]
    return Promise.resolve(key === undefined ? [] : [{ key }])
  }
  const transact: Transact = (work) => work((statement) => {
    written.push(statement)
    return Promise.resolve([])
  })
  return { store: createKeyStore(run, transact, () => clock.now), read, written, clock }
}

const desk = { name: 'desk', role: 'EDITOR', revokedAt: null }

describe('keys in memory', () => {
  test('are read once in five seconds, whoever asks for them at the same time', async () => {
    const { store, read, clock } = createTestStore({ h: desk })
    const found = await Promise.all([store.find('h'), store.find('h')])
    assert.deepEqual(found, [desk, desk])
    clock.now += freshMs - 1
    await store.find('h')
    assert.equal(read.length, 1)
    clock.now += 1
    await store.find('h')
    assert.equal(read.length, 2)
  })

  test('are seen to be revoked when they are read again', async () => {
    const keys: Record<string, object> = { h: desk }
    const { store, clock } = createTestStore(keys)
    await store.find('h')
    keys['h'] = { ...desk, revokedAt: '2024-01-01T00:00:01Z' }
    clock.now += freshMs
    assert.equal((await store.find('h'))?.revokedAt, '2024-01-01T00:00:01Z')
  })

  test('do not hold what is not there, nor what could not be read', async () => {
    const { store, read } = createTestStore({})
    for (let round = 0; round < 3; round++) assert.equal(await store.find('guess'), null)
    assert.equal(read.length, 3)
    assert.ok(!store.isKnown('guess'))
    const down = createKeyStore(() => Promise.reject(new Error('down')), () => Promise.reject(new Error('down')))
    await assert.rejects(down.find('h'), /down/)
    assert.ok(!down.isKnown('h'))
  })

  test('stay known after five seconds, so that one who was let in is not taken for one who guesses', async () => {
    const { store, clock } = createTestStore({ h: desk })
    assert.ok(!store.isKnown('h'))
    await store.find('h')
    clock.now += 100 * freshMs
    assert.ok(store.isKnown('h'))
  })

  test('are noted as used at most once a minute, whatever becomes of the note', async () => {
    const { store, written, clock } = createTestStore({ h: desk })
    await store.find('h')
    for (let second = 0; second < 61; second++) {
      store.noteUse('h')
      clock.now += 1_000
      await store.find('h')
    }
    assert.deepEqual(written.map(({ params }) => params['p2']), ['2024-01-01T00:00:00.000Z', '2024-01-01T00:01:00.000Z'])
    const down = createKeyStore(() => Promise.resolve([{ key: desk }]), () => Promise.reject(new Error('down')))
    await down.find('h')
    down.noteUse('h')
    await new Promise((resolve) => setImmediate(resolve)) // an unhandled rejection would end the test
  })

  test('with a role that this Parley does not know are refused', async () => {
    const { store } = createTestStore({ h: { ...desk, role: 'EMPEROR' } })
    await assert.rejects(store.find('h'), { code: 'UNAUTHENTICATED', message: /EMPEROR/ })
  })
})
