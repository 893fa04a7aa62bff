import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Limits } from '../../src/config.ts'
import { ask, createTestServer, type Answer } from './server-parts.ts'

/** The first error of an answer under these limits, with the status. */
async function refusal(limits: Partial<Limits>, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ status: number; extensions: Readonly<Record<string, unknown>>; answer: Answer }> {
  await using app = await createTestServer({}, limits)
  const { status, answer } = await ask(app, query, variables)
  return { status, extensions: answer.errors?.[0]?.extensions ?? {}, answer }
}

const types = '{ relationTypes { label } }'

describe('limits of one request', () => {
  test('the body: refused at one byte more, with 413', async () => {
    const payload = JSON.stringify({ query: types })
    for (const [bodyBytes, status] of [[payload.length, 200], [payload.length - 1, 413]] as const) {
      await using app = await createTestServer({}, { bodyBytes })
      const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload })
      assert.equal(response.statusCode, status)
      if (status === 413) assert.deepEqual(response.json<Answer>().errors?.[0]?.extensions, { code: 'BODY_TOO_LARGE', cure: 'Send a smaller request, or raise PARLEY_MAX_BODY_BYTES.', allowed: bodyBytes })
    }
  })

  test('tokens: refused at one more', async () => {
    assert.equal((await refusal({ tokens: 6 }, types)).status, 200)
    const { status, extensions } = await refusal({ tokens: 5 }, types)
    assert.deepEqual([status, extensions['code'], extensions['allowed']], [400, 'TOO_MANY_TOKENS', 5])
  })

  test('aliases: refused at one more, counted each time that their fragment is used', async () => {
    const query = '{ ...F ... on Query { ...F } } fragment F on Query { one: __typename }'
    assert.equal((await refusal({ aliases: 2 }, query)).status, 200)
    const { status, extensions } = await refusal({ aliases: 1 }, query)
    assert.deepEqual([status, extensions['code'], extensions['given'], extensions['allowed']], [400, 'TOO_MANY_ALIASES', 2, 1])
  })

  test('selections: counted each time that their fragment is used, in a time that does not grow with the count', async () => {
    const levels = 60
    const fragments = Array.from({ length: levels }, (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`)
    const startedAt = performance.now()
    const { status, extensions } = await refusal({}, `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { __typename }`)
    assert.deepEqual([status, extensions['code'], extensions['given']], [400, 'TOO_MANY_SELECTIONS', 2 ** levels])
    assert.ok(performance.now() - startedAt < 3_000, 'two to the sixtieth selections are not walked one by one')
  })

  test('cost: told in extensions.cost, and refused at one more', async () => {
    assert.deepEqual((await refusal({}, types)).answer.extensions?.cost, { requested: 6, limit: 100_000 })
    assert.equal((await refusal({ cost: 6 }, types)).status, 200)
    const { status, extensions, answer } = await refusal({ cost: 5 }, types)
    assert.deepEqual([status, extensions['code'], extensions['given'], extensions['allowed']], [400, 'COST_TOO_HIGH', 6, 5])
    assert.deepEqual(answer.extensions?.cost, { requested: 6, limit: 5 })
  })

  test('cost: the default of a variable counts like a written number', async () => {
    const { extensions } = await refusal({}, 'query ($n: Int = 500) { relations(first: $n) { edges { node { claims(first: $n) { edges { node { id } } } } } } }')
    assert.equal(extensions['code'], 'COST_TOO_HIGH')
  })

  test('page: more than the limit is an error, not a cut', async () => {
    const { extensions } = await refusal({}, '{ relations(first: 501) { totalCount } }')
    assert.deepEqual([extensions['code'], extensions['given'], extensions['allowed']], ['PAGE_TOO_LARGE', 501, 500])
  })
})
