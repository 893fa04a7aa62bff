import assert from 'node:assert/strict'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { before, describe, test } from 'node:test'
import type { Run, Statement, Stream } from '../../src/cypher/statement.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createReaders, createRead } from '../../src/neo4j/run.ts'
import { createTestServer, exportsWithoutDatabase } from '../http/server-parts.ts'
import { openSeededDatabase } from '../seeded-database.ts'

/** Takes hours, and gives rows all the while. Nothing in it depends on the data. */
const endless: Statement = { text: 'UNWIND range(1, 2000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE (a * b) % 7 <> 8 RETURN toString(a) AS id, 1 AS out, 1 AS events, null AS first, null AS last, [a, b] AS cells', params: {} }
const silent: Statement = { text: 'UNWIND range(1, 2000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE (a * b) % 7 = 8 RETURN count(*) AS total', params: {} }
const running: Statement = { text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 2000000) AS a' RETURN count(*) AS count", params: {} }

let connection: Connection
before(async () => {
  connection = await openSeededDatabase()
})

async function waitUntilRunning(count: number): Promise<void> {
  const startedAt = performance.now()
  for (;;) {
    const [row] = await createRead(connection)(running)
    if (row?.['count'] === count) return
    assert.ok(performance.now() - startedAt < 5_000, `${String(row?.['count'])} transactions run in the database, not ${count}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Answers what is asked of the clock, and instead of everything else asks what never ends. */
function slowed({ run, stream }: { readonly run: Run; readonly stream: Stream }): { readonly run: Run; readonly stream: Stream } {
  return { run: (statement) => run(statement.text.startsWith('MATCH (k:Clock') ? statement : silent), stream: () => stream(endless) }
}

async function leaveWhileRunning(path: string): Promise<void> {
  await using app = await createTestServer({ exports: { ...exportsWithoutDatabase, readFor: (signal) => slowed(createReaders(connection, { signal })) } })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const sent = request({ port, host: '127.0.0.1', path })
  sent.on('error', () => undefined) // ours: we hang up
  sent.end()
  await waitUntilRunning(1)
  sent.destroy()
  await waitUntilRunning(0)
}

describe('what an export runs in the database ends when its client goes away', () => {
  test('while it is counted', () => leaveWhileRunning('/export/relations.csv'))
  test('while a stream is read', () => leaveWhileRunning('/export/network.csv?part=nodes'))

  test('and a stream that is no longer taken ends too, without being read to its end', async () => {
    const controller = new AbortController()
    const { stream } = createReaders(connection, { signal: controller.signal })
    for await (const rows of stream(endless)) {
      assert.ok(rows.length > 0)
      await waitUntilRunning(1) // it waits for us
      break
    }
    await waitUntilRunning(0)
  })
})

test('whoever leaves in the middle of a stream leaves nothing behind for the next question', async () => {
  const ask = createRead(connection)
  for (let round = 0; round < 30; round++) {
    const controller = new AbortController()
    const { stream } = createReaders(connection, { signal: controller.signal })
    const leaving = (async () => {
      for await (const rows of stream(endless)) {
        assert.ok(rows.length > 0)
        if (round % 2 === 0) break
      }
    })()
    if (round % 2 === 1) setTimeout(() => controller.abort(), round)
    await (round % 2 === 0 ? leaving : assert.rejects(leaving))
    assert.deepEqual(await Promise.all([1, 2, 3].map((number) => ask({ text: 'RETURN $number AS number', params: { number } }))), [[{ number: 1 }], [{ number: 2 }], [{ number: 3 }]])
  }
})
