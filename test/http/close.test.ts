import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { contextWithoutDatabase, createTestServer } from './server-parts.ts'

/** Asks over a connection that the agent keeps; resolves with the status and whether the server will keep it too. */
function post(port: number, agent: Agent, query: string): Promise<{ readonly status: number | undefined; readonly connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (response) => {
      response.resume().once('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }))
    })
    sent.once('error', reject)
    sent.end(JSON.stringify({ query }))
  })
}

async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

describe('closing', () => {
  test('is not held by an idle connection that is kept alive', async () => {
    const app = await createTestServer()
    const agent = new Agent({ keepAlive: true })
    const { status, connection } = await post(await listen(app), agent, '{ __typename }')
    assert.deepEqual([status, connection], [200, 'keep-alive'])
    const startedAt = performance.now()
    await app.close()
    assert.ok(performance.now() - startedAt < 1_000)
    agent.destroy()
  })

  test('is not held by a connection over which nothing was asked', async () => {
    const app = await createTestServer()
    const socket = connect(await listen(app), '127.0.0.1')
    await once(app.server, 'connection')
    await Promise.all([app.close(), once(socket.resume(), 'close')])
    assert.equal(await new Promise((resolve) => app.server.getConnections((_error, count) => resolve(count))), 0)
  })

  test('lets an answer under way finish, then drops its connection, and takes no new ones', async () => {
    let answer = (): void => undefined
    let isRead = (): void => undefined
    const reading = new Promise<void>((resolve) => (isRead = resolve))
    const app = await createTestServer({
      contextFor: () => ({
        ...contextWithoutDatabase(),
        run: () => {
          isRead()
          return new Promise((resolve) => (answer = () => resolve([{ number: 1, counts: {} }])))
        },
      }),
    })
    const port = await listen(app)
    const agent = new Agent({ keepAlive: true })
    const pending = post(port, agent, '{ service { version } }')
    await reading
    const startedAt = performance.now()
    const closing = app.close()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await assert.rejects(post(port, new Agent(), '{ __typename }'), { code: 'ECONNREFUSED' })
    answer()
    assert.deepEqual(await pending, { status: 200, connection: 'close' })
    await closing
    assert.ok(performance.now() - startedAt < 2_000)
    agent.destroy()
  })
})
