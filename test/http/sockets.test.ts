import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { WebSocket } from 'ws'
import { ParleyError } from '../../src/errors.ts'
import { createClockWatch, type ClockWatch } from '../../src/graphql/clock-watch.ts'
import type { Limits } from '../../src/config.ts'
import type { ServerParts } from '../../src/http/server.ts'
import { standardPace } from '../../src/http/serve-socket.ts'
import { connectTo, follow, listen, refusalOf } from './follow.ts'
import { ask, contextWithoutDatabase, createTestServer, noWatch } from './server-parts.ts'

const added = 'subscription { claimAdded { kind subjectId } }'

/** A row of the feed in which so many claims were added, each with a text of a length. */
function stretch(count: number, number: number, length = 0): object {
  const changes = Array.from({ length: count }, (_, index) => ({ id: `claim:test:${number}-${index}`, number, rank: 30, within: `${String(index).padStart(6, '0')} claim:test:${number}-${index}`, by: null, writer: null, request: null, before: null, after: length === 0 ? null : { id: 'x', chain: '[]', subjects: [], objects: [], places: [], quoteText: 'x'.repeat(length) } }))
  return { changes, nodes: [], looked: count, last: changes.at(-1) ?? null, upTo: number }
}

/** A service whose clock goes on by itself, and whose every stretch of the feed is made by `read`. */
async function serve(read: (statement: { readonly look?: string }) => unknown, parts: Partial<ServerParts> = {}, limits: Partial<Limits> = {}): Promise<{ readonly app: FastifyInstance; readonly port: number }> {
  const run = (statement: object): Promise<never> => Promise.resolve([read(statement)] as never)
  const app = await createTestServer({ contextFor: () => ({ ...contextWithoutDatabase(), run }), watch: noWatch, ...parts }, limits)
  return { app, port: await listen(app) }
}

/** Opens a socket by hand. */
async function open(port: number, options: ConstructorParameters<typeof WebSocket>[2] = {}): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', options)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return socket
}

function closing(socket: WebSocket): Promise<{ readonly code: number; readonly reason: string }> {
  return new Promise((resolve) => socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })))
}

/** Asks for a socket and gives the status with which that is refused. */
function refusedWith(port: number, options: ConstructorParameters<typeof WebSocket>[2] = {}): Promise<number | undefined> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', options)
  return new Promise((resolve, reject) => {
    socket.once('unexpected-response', (_request, response) => {
      resolve(response.statusCode)
      response.destroy()
    })
    socket.once('open', () => reject(new Error('it was opened')))
    socket.once('error', () => undefined)
  })
}

const nothing = (): object => ({ number: 1, ...stretch(0, 1) })

describe('over a socket', () => {
  const refused: readonly (readonly [query: string, code: string, variables?: object])[] = [
    ['{ service { version } }', 'WRONG_TRANSPORT'],
    ['mutation { judge(left: "group:a", right: "group:b", verdict: SAME, reason: "x") { changed } }', 'WRONG_TRANSPORT'],
    ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { claimAdded { id } documentCorrected { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription A { claimAdded { id } } subscription B { claimAdded { id } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['subscription ($since: String!) { claimAdded(since: $since) { id } }', 'BAD_USER_INPUT'],
    ['subscription { claimAdded(since: "nonsense") { id } }', 'BAD_CURSOR'],
    ['subscription { relationChanged(filter: { types: ["STROKE"] }) { id } }', 'UNKNOWN_TYPE'],
    ['subscription { relationChanged(filter: { actors: ["relation:x"] }) { id } }', 'BAD_INPUT'],
    ['subscription { claimAdded(filter: { status: [ACTIVE] }) { id } }', 'BAD_INPUT'],
    ['subscription { claimAdded(since: "2024-02-31") { id } }', 'BAD_CURSOR'],
    ['subscription { claimAdded { subject { ... on Claim { event { relations(first: 500) { edges { node { claims(first: 500) { edges { node { id } } } } } } } } } } }', 'COST_TOO_HIGH'],
    [`subscription { claimAdded { ${Array.from({ length: 31 }, (_, index) => `a${index}: id`).join(' ')} } }`, 'TOO_MANY_ALIASES'],
    [`subscription { claimAdded { ${'id '.repeat(2_000)} } }`, 'TOO_MANY_TOKENS'],
  ]
  for (const [query, code, variables] of refused) {
    test(`${query.slice(0, 90)} is refused with ${code}`, async () => {
      const { app, port } = await serve(nothing)
      const client = connectTo(port)
      const [error] = await refusalOf(client, query, variables as Readonly<Record<string, unknown>>)
      assert.equal(error?.extensions['code'], code, error?.message)
      assert.equal(typeof error.extensions['cure'], 'string')
      await client.dispose()
      await app.close()
    })
  }

  test('only trusted documents are followed where nothing else is answered', async () => {
    const { app, port } = await serve(() => stretch(1, 5), { trusted: { byId: new Map([['one', added]]), isOnly: true } })
    const client = connectTo(port)
    const [error] = await refusalOf(client, 'subscription { claimAdded { id } }')
    assert.equal(error?.extensions['code'], 'UNTRUSTED_DOCUMENT')
    const results = client.iterate({ query: '', documentId: 'one', variables: {} } as never)
    assert.deepEqual((await results.next()).value, { data: { claimAdded: { kind: 'CLAIM_ADDED', subjectId: 'claim:test:5-0' } } })
    await client.dispose()
    await app.close()
  })

  test('a subscription by HTTP is refused', async () => {
    await using app = await createTestServer()
    const { status, answer } = await ask(app, added)
    assert.deepEqual([status, answer.errors?.[0]?.extensions['code']], [400, 'WRONG_TRANSPORT'])
  })

  test('an error that is nobody’s is an id, and one of the database has its code', async () => {
    for (const [thrown, code] of [[new Error('MATCH (secret) failed at 10.0.0.1'), 'INTERNAL'], [new ParleyError('DATABASE_UNAVAILABLE', 'Neo4j could not be reached.', { cause: new Error('10.0.0.1') }), 'DATABASE_UNAVAILABLE']] as const) {
      let isFirst = true
      const { app, port } = await serve(() => {
        if (!isFirst) throw thrown
        isFirst = false
        return nothing()
      })
      const client = connectTo(port)
      const [error] = await refusalOf(client, added)
      assert.equal(error?.extensions['code'], code)
      assert.doesNotMatch(JSON.stringify(error), /secret|MATCH|10\.0/)
      await client.dispose()
      await app.close()
    }
  })

  test('a connection has so many subscriptions and no more, and those that end make room', async () => {
    const { app, port } = await serve(() => stretch(1, 5), {}, { subscriptions: 2 })
    const client = connectTo(port)
    const followed = [follow(client, added), follow(client, added)]
    await Promise.all(followed.map((one) => one.take(1)))
    const [error] = await refusalOf(client, added)
    assert.deepEqual([error?.extensions['code'], error?.extensions['given'], error?.extensions['allowed']], ['TOO_MANY_SUBSCRIPTIONS', 3, 2])
    await followed[0]?.end()
    await follow(client, added).take(1)
    await client.dispose()
    await app.close()
  })

  test('those who follow the same read once, and go on where the one who began goes away', async () => {
    let reads = 0
    let answer = (): void => undefined
    const run = (look: string | undefined): Promise<never> =>
      look === undefined
        ? (Promise.resolve([{ number: 1 }]) as Promise<never>)
        : new Promise((resolve) => {
            reads++
            answer = () => resolve([stretch(1, 5)] as never)
          })
    const untilGone = (signal: AbortSignal): Promise<never> => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }))
    const { app, port } = await serve(nothing, { contextFor: (signal) => ({ ...contextWithoutDatabase(), run: ({ look }) => Promise.race([run(look), untilGone(signal)]) }) })
    const client = connectTo(port)
    const followed = Array.from({ length: 6 }, () => follow(client, added))
    const taken = followed.map((one) => one.take(1))
    const gone = Promise.all(taken.slice(0, 3).map((one) => assert.rejects(one, /ended/)))
    await new Promise((resolve) => setTimeout(resolve, 100))
    assert.equal(reads, 1)
    for (const one of followed.slice(0, 3)) await one.end() // the one that reads is among them
    await gone
    await new Promise((resolve) => setTimeout(resolve, 100))
    assert.equal(reads, 2)
    answer()
    for (const told of await Promise.all(taken.slice(3))) assert.deepEqual(told.map(({ subjectId }) => subjectId), ['claim:test:5-0'])
    await client.dispose()
    await app.close()
  })

  test('an address has so many connections and no more, and those that close make room', async () => {
    const { app, port } = await serve(nothing, {}, { connections: 2 })
    const sockets = [await open(port), await open(port)]
    assert.equal(await refusedWith(port), 429)
    const closed = sockets.map(closing)
    sockets[0]?.close()
    await closed[0]
    sockets.push(await open(port))
    await app.close()
  })

  test('a page of another host gets none, and one of the service’s own does', async () => {
    const { app, port } = await serve(nothing)
    assert.equal(await refusedWith(port, { origin: 'https://elsewhere.example' }), 403)
    const socket = await open(port, { origin: `http://127.0.0.1:${port}` })
    socket.terminate()
    await app.close()
  })

  test('a key that does not hold closes it, at the first message and when it is revoked', async () => {
    let isRevoked = false
    const { app, port } = await serve(nothing, {
      admit: (authorization) => (authorization === 'Bearer good' && !isRevoked ? Promise.resolve({ name: 'desk', writer: 'desk', role: 'READER' }) : Promise.reject(new ParleyError('UNAUTHENTICATED', 'The key is not known here.'))),
      pace: { ...standardPace, pingMs: 30 },
    })
    const bad = await open(port)
    bad.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer bad' } }))
    assert.deepEqual(await closing(bad), { code: 4401, reason: 'The key is not known here.' })
    const good = await open(port)
    good.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: 'Bearer good' } }))
    await new Promise((resolve) => good.once('message', resolve))
    isRevoked = true
    assert.equal((await closing(good)).code, 4401)
    await app.close()
  })

  test('a client that does not take its messages is dropped, and reads why once it does', async () => {
    let reads = 0
    const { app, port } = await serve(() => stretch(100, 5 + reads++, 400_000), { pace: { ...standardPace, longestSendMs: 200 }, watch: { moved: () => Promise.resolve() } })
    const socket = await open(port)
    socket.send(JSON.stringify({ type: 'connection_init' }))
    await new Promise((resolve) => socket.once('message', resolve))
    socket.send(JSON.stringify({ id: 'one', type: 'subscribe', payload: { query: 'subscription { claimAdded(since: "2000-01-01") { after } }' } }))
    await new Promise((resolve) => socket.once('message', resolve))
    socket.pause()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const before = reads
    assert.ok(before < 5, `${before} stretches were read for one who takes nothing`)
    const closed = closing(socket)
    socket.resume()
    assert.equal((await closed).code, 4413)
    assert.equal(reads, before)
    await app.close()
  })

  test('a client that is gone without a word is dropped', async () => {
    const { app, port } = await serve(nothing, { pace: { ...standardPace, pingMs: 30 } })
    const socket = await open(port, { autoPong: false })
    assert.equal((await closing(socket)).code, 1006)
    await app.close()
  })

  test('a message that is none closes it, and so does a protocol that is not spoken here', async () => {
    const { app, port } = await serve(nothing)
    const socket = await open(port)
    socket.send('nonsense')
    assert.equal((await closing(socket)).code, 4400)
    const other = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-ws')
    assert.notEqual((await new Promise<{ code: number }>((resolve) => other.once('error', () => resolve({ code: 1 })).once('close', (code) => resolve({ code })))).code, 1000)
    await app.close()
  })
})

describe('a stop', () => {
  test('says goodbye to those who follow and is not held by them, whether they listen or not', async () => {
    const { app, port } = await serve(nothing)
    const listening = await open(port)
    const client = connectTo(port)
    const ended = new Promise((resolve) => client.on('closed', (event) => resolve((event as { code: number }).code)))
    follow(client, added).take(1).catch(() => undefined)
    const deaf = await open(port)
    deaf.pause()
    const closed = closing(listening)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const startedAt = performance.now()
    await app.close()
    assert.ok(performance.now() - startedAt < 2_000)
    assert.equal((await closed).code, 1001)
    assert.equal(await ended, 1001)
    deaf.terminate()
  })
})

describe('the watch of the clock', () => {
  const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

  test('looks once for all who wait, and not at all while nobody waits', async () => {
    let looks = 0
    let number = 5
    const watch: ClockWatch = createClockWatch(() => Promise.resolve([{ number: (looks++, number) }]), () => assert.fail('no look fails'), 10)
    await after(50)
    assert.equal(looks, 0)
    const waiting = Promise.all(Array.from({ length: 100 }, () => watch.moved(5, new AbortController().signal)))
    await after(60)
    assert.ok([2, 3, 4, 5, 6, 7].includes(looks), String(looks))
    number = 6
    await waiting
    const last = looks
    await after(50)
    assert.equal(looks, last)
    await watch.moved(5, new AbortController().signal)
    assert.equal(looks, last, 'what is known is not looked for')
  })

  test('goes on after looks that fail, tells of them once, and lets go of whoever waits no longer', async () => {
    let failures = 0
    let isDown = true
    const watch = createClockWatch(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve([{ number: 9 }])), () => failures++, 5)
    const controller = new AbortController()
    const gone = watch.moved(9, controller.signal)
    const waiting = watch.moved(5, new AbortController().signal)
    await after(50)
    assert.equal(failures, 1)
    isDown = false
    await waiting
    controller.abort(new Error('gone'))
    await assert.rejects(gone, { message: 'gone' })
    await assert.rejects(watch.moved(100, controller.signal), { message: 'gone' })
  })
})
