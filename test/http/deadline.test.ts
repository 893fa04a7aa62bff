import assert from 'node:assert/strict'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, test } from 'node:test'
import { ParleyError } from '../../src/errors.ts'
import type { ContextFor } from '../../src/http/graphql-route.ts'
import { ask, contextWithoutDatabase, createTestServer } from './server-parts.ts'

/** A database that never answers, and says when it is asked and with what its signal ends. */
function createHanging(): { readonly contextFor: ContextFor; readonly asked: Promise<void>; readonly ended: Promise<unknown> } {
  let onAsked = (): void => undefined
  let onEnded: (reason: unknown) => void = () => undefined
  const asked = new Promise<void>((resolve) => (onAsked = resolve))
  const ended = new Promise<unknown>((resolve) => (onEnded = resolve))
  const contextFor: ContextFor = (signal) => ({
    ...contextWithoutDatabase(),
    run: () =>
      new Promise((_resolve, reject) => {
        onAsked()
        signal.addEventListener('abort', () => {
          onEnded(signal.reason)
          reject(signal.reason as Error)
        })
      }),
  })
  return { contextFor, asked, ended }
}

describe('the deadline of a request', () => {
  test('ends it with TIMEOUT, which says how long it may take', async () => {
    await using app = await createTestServer({ contextFor: createHanging().contextFor }, { timeMs: 100 })
    const startedAt = performance.now()
    const { answer } = await ask(app, '{ service { version } }')
    assert.deepEqual([answer.errors?.[0]?.extensions['code'], answer.errors?.[0]?.extensions['allowed']], ['TIMEOUT', 100])
    assert.ok(performance.now() - startedAt >= 95)
  })

  test('comes at once when the client goes away', async () => {
    const { contextFor, asked, ended } = createHanging()
    await using app = await createTestServer({ contextFor })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } })
    sent.on('error', () => undefined) // ours: we hang up
    sent.end(JSON.stringify({ query: '{ service { version } }' }))
    await asked
    const startedAt = performance.now()
    sent.destroy()
    const reason = await ended
    assert.ok(reason instanceof ParleyError && reason.code === 'CANCELLED')
    assert.ok(performance.now() - startedAt < 1_000)
  })

  test('leaves an answered request and its connection alone', async () => {
    let aborted = false
    const contextFor: ContextFor = (signal) => {
      signal.addEventListener('abort', () => (aborted = true))
      return contextWithoutDatabase()
    }
    await using app = await createTestServer({ contextFor }, { timeMs: 50 })
    assert.equal((await ask(app, '{ __typename }')).status, 200)
    await new Promise((resolve) => setTimeout(resolve, 120))
    assert.equal(aborted, false)
  })
})
