import assert from 'node:assert/strict'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Statement } from '../../src/cypher/statement.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { openTestDatabase } from '../database.ts'
import { ask, contextWithoutDatabase, createTestServer, standardLimits } from './server-parts.ts'

/** Takes hours. Nothing in it depends on the data. */
const slow: Statement = { text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE (a * b) % 7 = 8 RETURN count(*) AS slowCount', params: {} }
const running: Statement = { text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000) AS a' RETURN count(*) AS count", params: {} }

let connection: Connection
before(async () => {
  connection = await openTestDatabase()
})

/** Waits until as many of the slow statements run; fails after 5 s. @returns how long it took, in ms */
async function waitUntilRunning(count: number): Promise<number> {
  const startedAt = performance.now()
  for (;;) {
    const [row] = await createRead(connection)(running)
    const tookMs = performance.now() - startedAt
    if (row?.['count'] === count) return tookMs
    assert.ok(tookMs < 5_000, `${String(row?.['count'])} slow transactions run in the database, not ${count}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** A service each of whose reads is the slow statement, bounded only by the signal of the request. */
function createSlowServer(timeMs: number): Promise<FastifyInstance> {
  return createTestServer({ contextFor: (signal) => ({ ...contextWithoutDatabase(), run: () => createRead(connection, { signal })(slow) }) }, { ...standardLimits, timeMs })
}

describe('a transaction in the database', () => {
  test('ends when the time of its request is up', async () => {
    await using app = await createSlowServer(1_500)
    const pending = ask(app, '{ service { version } }')
    await waitUntilRunning(1)
    const { answer } = await pending
    assert.equal(answer.errors?.[0]?.extensions['code'], 'TIMEOUT')
    assert.ok((await waitUntilRunning(0)) < 2_000)
  })

  test('ends when the client of its request goes away', async () => {
    await using app = await createSlowServer(60_000)
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } })
    sent.on('error', () => undefined) // ours: we hang up
    sent.end(JSON.stringify({ query: '{ service { version } }' }))
    await waitUntilRunning(1)
    sent.destroy()
    assert.ok((await waitUntilRunning(0)) < 2_000)
  })

  test('ends by the database’s own clock where nobody aborts it', async () => {
    await assert.rejects(createRead(connection, { timeoutMs: 500 })(slow), { code: 'TIMEOUT' })
    assert.ok((await waitUntilRunning(0)) < 2_000)
  })

  test('is given up at once while all connections are busy, and leaves none of them taken', async () => {
    const busy = Array.from({ length: 50 }, () => createRead(connection, { timeoutMs: 3_000 })(slow).catch((error: unknown) => error))
    const controller = new AbortController()
    const waiting = createRead(connection, { signal: controller.signal })({ text: 'RETURN 1 AS one', params: {} })
    setTimeout(() => controller.abort(), 200)
    const startedAt = performance.now()
    await assert.rejects(waiting, { code: 'CANCELLED' })
    assert.ok(performance.now() - startedAt < 1_500)
    await Promise.all(busy)
    assert.deepEqual(await Promise.all(Array.from({ length: 50 }, () => createRead(connection)({ text: 'RETURN 1 AS one', params: {} }))), Array.from({ length: 50 }, () => [{ one: 1 }]))
  })
})
