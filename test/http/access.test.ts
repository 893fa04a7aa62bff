import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { InjectOptions } from 'fastify'
import { createAdmit } from '../../src/access/admit.ts'
import { hashKey, makeKey } from '../../src/access/api-key.ts'
import type { KeyRecord } from '../../src/access/key-records.ts'
import { toStanding } from '../../src/access/standing.ts'
import type { AccessSettings } from '../../src/config.ts'
import { errorCodes, ParleyError } from '../../src/errors.ts'
import type { Caller } from '../../src/graphql/caller.ts'
import { authorizationOf, createAdmission } from '../../src/http/admission.ts'
import { createRateLimits } from '../../src/http/rate-limit.ts'
import { contextWithoutDatabase, createTestServer, executor, standardAccess, standardLimits, type Answer } from './server-parts.ts'

const desk: KeyRecord = { name: 'desk', role: 'EDITOR', createdAt: '2024-01-01T00:00:00.000Z', createdBy: 'a test', expiresAt: null, lastUsedAt: null, revokedAt: null, revokedBy: null }

/** A service that knows some keys, and the callers that it let in. */
async function createService(keys: Readonly<Record<string, KeyRecord>> = {}, access: Partial<AccessSettings> = {}, find?: () => Promise<KeyRecord | null>) {
  const settings = { ...standardAccess, ...access }
  const byHash = new Map(Object.entries(keys).map(([key, record]) => [hashKey(key), record]))
  const standing = toStanding('127.0.0.1', '127.0.0.1', settings)
  const callers: Caller[] = []
  const lookedUp: string[] = []
  const store = {
    isKnown: () => false,
    find: (hash: string) => {
      lookedUp.push(hash)
      return find === undefined ? Promise.resolve(byHash.get(hash) ?? null) : find()
    },
    noteUse: () => undefined,
  }
  const app = await createTestServer({
    admit: createAdmit({ anonymous: standing.anonymous, adminKey: settings.adminKey, keys: store, verifyToken: null }),
    standing,
    contextFor: (_signal, caller) => {
      callers.push(caller)
      return { ...contextWithoutDatabase(), caller, run: () => Promise.resolve([{ number: 1, counts: {} }]) }
    },
    config: { limits: standardLimits, access: settings, executor, explain: false, logLevel: 'silent' },
  })
  const send = async (headers: Readonly<Record<string, string>> = {}, more: InjectOptions = {}) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ service { version } }' }, headers, ...more })
    const { errors, data } = response.headers['content-type']?.toString().includes('json') === true ? response.json<Answer>() : {}
    return { status: response.statusCode, headers: response.headers, data, error: errors?.[0], code: errors?.[0]?.extensions['code'], body: response.body }
  }
  return { app, send, callers, lookedUp, [Symbol.asyncDispose]: () => app.close() }
}

describe('a request with a key', () => {
  test('is answered on behalf of its holder', async () => {
    const key = makeKey()
    await using service = await createService({ [key]: desk })
    const { status, data } = await service.send({ authorization: `Bearer ${key}`, 'x-request-id': 'r-1' })
    assert.deepEqual([status, data], [200, { service: { version: '0.0.0' } }])
    assert.deepEqual(service.callers, [{ name: 'desk', writer: 'desk', role: 'EDITOR', requestId: 'r-1', address: '127.0.0.1' }])
  })

  test('that does not hold is answered with 401 and a challenge, never as if there were none, to clients of either media type', async () => {
    const revoked = makeKey()
    await using service = await createService({ [revoked]: { ...desk, revokedAt: '2024-01-02T00:00:00.000Z' } })
    for (const authorization of [`Bearer ${makeKey()}`, `Bearer ${revoked}`, 'Bearer x', 'Basic YTpi', '']) {
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const { status, headers, data, error, code } = await service.send({ authorization, accept })
        assert.deepEqual([status, code, data, error?.extensions['cure']], [401, 'UNAUTHENTICATED', undefined, errorCodes.UNAUTHENTICATED], authorization)
        assert.equal(headers['www-authenticate'], 'Bearer realm="parley", error="invalid_token"')
        assert.match(String(headers['content-type']), new RegExp(`^${accept.replace('+', '\\+')}`))
      }
    }
    assert.deepEqual(service.callers, [])
  })

  test('is told when the database could not be asked, with 503', async () => {
    await using service = await createService({}, {}, () => Promise.reject(new ParleyError('DATABASE_UNAVAILABLE', 'Neo4j could not be reached.')))
    const { status, code } = await service.send({ authorization: `Bearer ${makeKey()}` })
    assert.deepEqual([status, code], [503, 'DATABASE_UNAVAILABLE'])
  })

  test('that fails in a way nobody thought of is told nothing', async () => {
    await using service = await createService({}, {}, () => Promise.reject(new Error('bolt://10.0.0.1 refused parley_x')))
    const { status, code, body } = await service.send({ authorization: `Bearer ${makeKey()}` })
    assert.deepEqual([status, code], [500, 'INTERNAL'])
    assert.doesNotMatch(body, /bolt|parley_/)
  })
})

describe('a request without a key', () => {
  test('reads without any look at the keys, and is told that a key would let it do more', async () => {
    await using service = await createService()
    assert.equal((await service.send()).status, 200)
    assert.deepEqual([service.callers[0]?.role, service.callers[0]?.isAnonymous, service.lookedUp], ['READER', true, []])
  })

  test('is refused every field where it may not even read, with a challenge, and so is the schema', async () => {
    await using service = await createService({}, { anonymous: 'none' })
    for (const query of ['{ service { version } }', '{ __schema { types { name } } }', '{ __typename }', 'mutation { redact }', '{']) {
      const { status, headers, code } = await service.send({}, { payload: { query } })
      assert.deepEqual([status, code, headers['www-authenticate']], [401, 'UNAUTHENTICATED', 'Bearer realm="parley"'], query)
    }
    assert.equal((await service.send({}, { method: 'GET', url: '/graphql?query=%7B__typename%7D' })).status, 401)
    assert.deepEqual(service.callers, [])
    assert.equal((await service.app.inject('/livez')).statusCode, 200)
  })
})

describe('guessing keys', () => {
  test('ends after as many as the setting allows from one address, with 429 and without a look at the database', async () => {
    const key = makeKey()
    await using service = await createService({ [key]: desk }, { failuresPerMinute: 3 })
    const guess = (remoteAddress: string, authorization = `Bearer ${makeKey()}`) => service.send({ authorization }, { remoteAddress })
    for (let count = 0; count < 3; count++) assert.equal((await guess('2001:db8::1')).status, 401)
    const lookedUp = service.lookedUp.length
    const { status, code, headers, error } = await guess('2001:db8::2')
    assert.deepEqual([status, code, error?.extensions['policy'], error?.extensions['remaining']], [429, 'RATE_LIMITED', 'failures', 0])
    assert.ok(Number(headers['retry-after']) > 50)
    assert.match(String(headers['ratelimit']), /^"failures";r=0;t=\d+$/)
    assert.equal((await guess('2001:db8::1', 'Basic YTpi')).status, 429)
    assert.equal(service.lookedUp.length, lookedUp)
    assert.equal((await service.send({}, { remoteAddress: '2001:db8::1' })).status, 200, 'reading without a key goes on')
    assert.equal((await guess('2001:db8:1::1', `Bearer ${key}`)).status, 200, 'and so does everybody else')
  })
})

describe('the host that a request names', () => {
  test('is refused on loopback where it could be a page of another host, before anything else', async () => {
    await using service = await createService()
    for (const url of ['/graphql', '/graphiql', '/', '/nothing']) {
      for (const host of ['evil.example', 'evil.example:4000', 'localhost.evil.example', '10.0.0.1', 'a b']) {
        const { status, code } = await service.send({ host }, { url, ...(url === '/graphql' ? {} : { method: 'GET', payload: '' }) })
        assert.deepEqual([status, code], [403, 'UNKNOWN_HOST'], `${host} ${url}`)
      }
    }
    for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'parley.localhost']) assert.equal((await service.send({ host })).status, 200, host)
    assert.equal((await service.app.inject({ url: '/readyz', headers: { host: '10.0.0.1' } })).statusCode, 200)
  })

  test('may be one of PARLEY_HOSTS, or any where nothing is read without a key', async () => {
    await using named = await createService({}, { hosts: ['parley.example.org'] })
    assert.deepEqual([(await named.send({ host: 'parley.example.org' })).status, (await named.send({ host: 'evil.example' })).status], [200, 403])
    const key = makeKey()
    await using closed = await createService({ [key]: desk }, { anonymous: 'none' })
    assert.equal((await closed.send({ host: 'evil.example', authorization: `Bearer ${key}` })).status, 200)
  })

  test('is that of the page, where a browser opens a WebSocket', async () => {
    await using service = await createService()
    const open = (origin?: string) => service.send({ host: 'localhost:4000', upgrade: 'websocket', ...(origin === undefined ? {} : { origin }) })
    for (const origin of ['https://evil.example', 'http://localhost:5000', 'null', 'x']) assert.deepEqual([(await open(origin)).status, (await open(origin)).code], [403, 'UNKNOWN_HOST'], origin)
    const key = makeKey()
    await using closed = await createService({ [key]: desk }, { anonymous: 'none' })
    assert.equal((await closed.send({ upgrade: 'websocket', origin: 'https://app.example', authorization: `Bearer ${key}` })).status, 200, 'where a key is needed, a page that has one may')
    for (const origin of ['http://localhost:4000', undefined]) assert.equal((await open(origin)).status, 200)
  })
})

describe('the id of a request', () => {
  test('is told by every answer; one that is brought is kept where it is short and plain', async () => {
    await using service = await createService({}, { anonymous: 'none' })
    for (const id of ['a', 'A-1.b_2', 'x'.repeat(64)]) assert.equal((await service.send({ 'x-request-id': id })).headers['x-request-id'], id)
    for (const id of ['', 'a b', 'x'.repeat(65), 'a"b', 'a,b', '{"level":50}']) assert.match(String((await service.send({ 'x-request-id': id })).headers['x-request-id']), /^[0-9a-f-]{36}$/, id)
    for (const url of ['/livez', '/nothing', '/graphiql']) assert.match(String((await service.app.inject(url)).headers['x-request-id']), /^[0-9a-f-]{36}$/)
  })
})

describe('a connection that stays open', () => {
  test('says who asks by its parameters, or else by its header', () => {
    assert.equal(authorizationOf({ Authorization: 'Bearer a' }, 'Bearer b'), 'Bearer a')
    assert.equal(authorizationOf({ authorization: 'Bearer a' }, undefined), 'Bearer a')
    assert.equal(authorizationOf({}, 'Bearer b'), 'Bearer b')
    assert.equal(authorizationOf(undefined, undefined), undefined)
    for (const odd of [null, undefined, {}, 7]) assert.equal(typeof authorizationOf({ authorization: odd }, undefined), 'string', 'and is then refused, not let in as nobody')
  })

  test('is let in by the same door, with the same limits', async () => {
    const admit = createAdmission(() => Promise.resolve({ name: 'desk', writer: 'desk', role: 'EDITOR' }), createRateLimits({ ...standardAccess, costPerMinute: 10 }))
    const { caller, allowance } = await admit({ authorization: 'Bearer a', address: '192.0.2.1', requestId: 'r' })
    assert.deepEqual(caller, { name: 'desk', writer: 'desk', role: 'EDITOR', requestId: 'r', address: '192.0.2.1' })
    await allowance.charge(10)
    await assert.rejects(allowance.charge(1), { code: 'RATE_LIMITED' })
  })
})
