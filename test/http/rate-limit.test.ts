import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ParleyError } from '../../src/errors.ts'
import { createRateLimits } from '../../src/http/rate-limit.ts'
import { admitAll, createTestServer, standardAccess, standardLimits, executor, type Answer } from './server-parts.ts'

const home = '192.0.2.1'

async function errorOf(promise: Promise<unknown>): Promise<ParleyError> {
  const error = await promise.then(() => null, (reason: unknown) => reason)
  assert.ok(error instanceof ParleyError)
  return error
}

describe('an allowance', () => {
  test('goes down by what is taken, and refuses what is more than is left without taking it', async () => {
    const allowance = createRateLimits({ costPerMinute: 100, failuresPerMinute: 1 }).allowanceOf(null, home)
    assert.deepEqual(allowance.headers(), {})
    await allowance.charge(60)
    assert.deepEqual(allowance.headers(), { 'ratelimit-policy': '"cost";q=100;w=60;parley-unit="cost"', ratelimit: '"cost";r=40;t=60' })
    const error = await errorOf(allowance.charge(41))
    assert.equal(error.code, 'RATE_LIMITED')
    assert.match(error.message, /^This costs 41; of the 100 that may be asked for in a minute, 40 are left\. The minute is over in \d+ s\.$/)
    const { 'retry-after': after, ratelimit } = allowance.headers()
    assert.match(ratelimit ?? '', /^"cost";r=40;t=(60|59)$/)
    assert.ok(Number(after) >= 59)
    await allowance.charge(40)
    await assert.rejects(allowance.charge(1), { code: 'RATE_LIMITED' })
  })

  test('is one for each key wherever it comes from, and without a key one for each address or network', async () => {
    const limits = createRateLimits({ costPerMinute: 1, failuresPerMinute: 1 })
    const take = async (who: string | null, address: string): Promise<boolean> => limits.allowanceOf(who, address).charge(1).then(() => true, () => false)
    assert.deepEqual([await take('desk', home), await take('desk', '192.0.2.2')], [true, false])
    assert.deepEqual([await take('other', home), await take(null, home), await take(null, home), await take(null, '192.0.2.2')], [true, true, false, true])
    assert.deepEqual([await take(null, '2001:db8::1'), await take(null, '2001:db8::ffff:1'), await take(null, '2001:db8:0:1::1')], [true, false, true])
    assert.ok(await take(home, home), 'a key that is called like an address is another')
  })

  test('is endless where the cost is not limited', async () => {
    const allowance = createRateLimits({ costPerMinute: 0, failuresPerMinute: 1 }).allowanceOf(null, home)
    await allowance.charge(Number.MAX_SAFE_INTEGER)
    await allowance.charge(Number.MAX_SAFE_INTEGER)
    assert.deepEqual(allowance.headers(), {})
  })
})

describe('keys that do not hold', () => {
  test('are counted by address: what is beyond the limit is refused by its rate, and nothing is looked up any more', async () => {
    const limits = createRateLimits({ costPerMinute: 0, failuresPerMinute: 2 })
    await limits.countFailure(home)
    assert.ok(await limits.mayLookUp(home))
    await limits.countFailure(home)
    assert.ok(!(await limits.mayLookUp(home)))
    const { code, details } = await errorOf(limits.countFailure(home))
    assert.deepEqual([code, details['policy'], details['allowed'], details['remaining']], ['RATE_LIMITED', 'failures', 2, 0])
    assert.ok(await limits.mayLookUp('192.0.2.2'))
  })
})

describe('the cost of a minute, over HTTP', () => {
  const types = '{ relationTypes { label } }' // costs 6
  const server = (costPerMinute: number, cost = 20) =>
    createTestServer({ config: { limits: { ...standardLimits, cost }, access: { ...standardAccess, costPerMinute, trustedProxies: ['10.0.0.1'] }, executor, explain: false, logLevel: 'silent' } })
  const post = async (app: Awaited<ReturnType<typeof server>>, query: string, from: { readonly remoteAddress?: string; readonly headers?: Readonly<Record<string, string>> } = {}) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query }, ...from })
    const { errors, data, extensions } = response.json<Answer>()
    return { status: response.statusCode, code: errors?.[0]?.extensions['code'], data, cost: extensions?.cost?.requested, left: /r=(\d+)/.exec(String(response.headers['ratelimit']))?.[1], retryAfter: response.headers['retry-after'], policy: response.headers['ratelimit-policy'] }
  }

  test('is what each answer says it costs; what it cannot pay for is answered with 429 before anything is read, whichever media type is read', async () => {
    await using app = await server(20)
    const one = await post(app, types)
    assert.deepEqual([one.status, one.cost, one.left, one.retryAfter, one.policy], [200, 6, '14', undefined, '"cost";q=20;w=60;parley-unit="cost"'])
    assert.equal((await post(app, types)).left, '8')
    assert.equal((await post(app, types)).left, '2')
    const refused = await post(app, types)
    assert.deepEqual([refused.status, refused.code, refused.data, refused.left], [429, 'RATE_LIMITED', undefined, '1'])
    assert.ok(Number(refused.retryAfter) >= 55)
    assert.equal((await post(app, types, { headers: { accept: 'application/graphql-response+json' } })).status, 429)
    const empty = await post(app, '{ __typename }')
    assert.deepEqual([empty.status, empty.code, empty.left], [429, 'RATE_LIMITED', '0'])
  })

  test('counts requests that come to nothing as one', async () => {
    await using app = await server(20)
    for (const [query, left] of [['{ __typename }', '19'], ['{', '18'], ['{ nothing }', '17'], [`{ ${Array.from({ length: 8 }, (_, index) => `a${index}: relationTypes { label }`).join(' ')} }`, '16']] as const) assert.equal((await post(app, query)).left, left, query)
  })

  test('goes by address; X-Forwarded-For is believed of a proxy that is trusted alone', async () => {
    await using app = await server(20)
    const left = async (remoteAddress: string, forwarded?: string): Promise<string | undefined> => (await post(app, '{ __typename }', { remoteAddress, ...(forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } }) })).left
    assert.equal(await left('192.0.2.1'), '19')
    assert.equal(await left('192.0.2.1', '198.51.100.1'), '18', 'a stranger is not believed')
    assert.equal(await left('10.0.0.1', '192.0.2.1'), '17')
    assert.equal(await left('10.0.0.1', '203.0.113.9, 192.0.2.1'), '16', 'only the last address is the proxy’s word')
    assert.equal(await left('10.0.0.1', '203.0.113.9'), '19')
  })

  test('goes by key where there is one', async () => {
    await using app = await createTestServer({
      admit: (authorization) => (authorization === undefined ? admitAll(authorization) : Promise.resolve({ name: authorization, writer: authorization, role: 'READER' })),
      config: { limits: standardLimits, access: standardAccess, executor, explain: false, logLevel: 'silent' },
    })
    const left = async (remoteAddress: string, authorization?: string) => (await post(app, '{ __typename }', { remoteAddress, ...(authorization === undefined ? {} : { headers: { authorization } }) })).left
    assert.deepEqual([await left('192.0.2.1', 'a'), await left('192.0.2.2', 'a'), await left('192.0.2.1', 'b'), await left('192.0.2.1')], ['999999', '999998', '999999', '999999'])
  })
})
