import assert from 'node:assert/strict'
import { gunzipSync } from 'node:zlib'
import { describe, test } from 'node:test'
import { getIntrospectionQuery, parse } from 'graphql'
import { createDocumentStore } from '../../src/http/document-store.ts'
import { createTestServer } from './server-parts.ts'

const long = getIntrospectionQuery()
const types = (fields: string): string => `{ ${['a', 'b', 'c'].map((key) => `${key}: relationTypes { ${fields} }`).join(' ')} }`

describe('every answer', () => {
  test('carries the headers that keep browsers careful, and none that lets other hosts read it', async () => {
    await using app = await createTestServer()
    for (const url of ['/livez', '/graphql?query=%7B__typename%7D', '/nothing']) {
      const { headers } = await app.inject({ url, headers: { origin: 'https://elsewhere.example' } })
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'")
      assert.equal(headers['access-control-allow-origin'], undefined)
    }
  })

  test('is packed where it is long, for another machine that takes it', async () => {
    await using app = await createTestServer()
    const send = (remoteAddress: string, encoding: string) => app.inject({ method: 'POST', url: '/graphql', remoteAddress, headers: { 'accept-encoding': encoding }, payload: { query: long } })
    const plain = await send('127.0.0.1', 'gzip')
    assert.equal(plain.headers['content-encoding'], undefined)
    const packed = await send('192.0.2.1', 'br, gzip')
    assert.equal(packed.headers['content-encoding'], 'gzip')
    assert.equal(gunzipSync(packed.rawPayload).toString(), plain.body)
    for (const refused of ['identity', 'gzip;q=0', 'br']) assert.equal((await send('192.0.2.1', refused)).headers['content-encoding'], undefined, refused)
    const data = await app.inject({ method: 'POST', url: '/graphql', remoteAddress: '192.0.2.1', headers: { 'accept-encoding': 'gzip' }, payload: { query: types('label name groups') } })
    assert.equal(data.headers['content-encoding'], 'gzip')
    assert.deepEqual(Object.keys(JSON.parse(gunzipSync(data.rawPayload).toString()) as object), ['data', 'extensions'])
  })

  test('is whole, however many of other lengths leave beside it', async () => {
    await using app = await createTestServer()
    const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`
    const fields = ['label', 'label name', 'label quad cameo', 'label name goldstein plover groups']
    const send = async (asked: string): Promise<string> => (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: types(asked) }) })).text()
    const alone = new Map<string, string>()
    for (const asked of fields) alone.set(asked, await send(asked))
    for (let round = 0; round < 5; round++) {
      await Promise.all(Array.from({ length: 40 }, async (_, index) => {
        const asked = fields[index % fields.length] ?? ''
        assert.equal(await send(asked), alone.get(asked))
      }))
    }
  })
})

describe('health', () => {
  test('/livez answers whatever the database does', async () => {
    await using app = await createTestServer({ isReady: () => Promise.resolve('Neo4j could not be reached.') })
    assert.equal((await app.inject('/livez')).statusCode, 200)
  })
  test('/readyz answers 200 where the database does', async () => {
    await using app = await createTestServer()
    const { statusCode, body } = await app.inject('/readyz')
    assert.deepEqual([statusCode, body], [200, 'ok\n'])
  })
  test('/readyz answers 503 with the reason, and hides one that was not meant to be told', async () => {
    await using told = await createTestServer({ isReady: () => Promise.resolve('Neo4j could not be reached.') })
    await using hidden = await createTestServer({ isReady: () => Promise.reject(new Error('bolt://10.0.0.1 refused')) })
    const answers = await Promise.all([told, hidden].map((app) => app.inject('/readyz')))
    assert.deepEqual(answers.map(({ statusCode, body }) => [statusCode, body]), [[503, 'Neo4j could not be reached.\n'], [503, 'The database does not answer.\n']])
  })
})

describe('the store of documents', () => {
  test('forgets what was used longest ago, by the length of its text', async () => {
    const store = createDocumentStore(30)
    const document = parse('{ tenchars }') // 12 characters
    await store.set('a', document)
    await store.set('b', document)
    await store.get('a')
    await store.set('c', document)
    const kept = await Promise.all(['a', 'b', 'c'].map(async (key) => (await store.get(key)) !== undefined))
    assert.deepEqual(kept, [true, false, true])
  })
  test('keeps count when a key is set again or deleted', async () => {
    const store = createDocumentStore(30)
    const document = parse('{ tenchars }')
    for (let round = 0; round < 5; round++) await store.set('a', document)
    await store.set('b', document)
    assert.equal(await store.get('a'), document)
    assert.equal(await store.delete('a'), true)
    await store.set('c', document)
    assert.equal(await store.get('b'), document)
  })
})
