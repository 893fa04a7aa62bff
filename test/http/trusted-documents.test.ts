import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { ParleyError } from '../../src/errors.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { readTrustedDocuments, type TrustedDocuments } from '../../src/http/trusted-documents.ts'
import { createTestServer, type Answer } from './server-parts.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-trusted-'))
after(() => rmSync(folder, { recursive: true }))

const text = 'query Types { relationTypes(group: "quad:4") { __typename } }'
const id = createHash('sha256').update(text).digest('hex')
const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id, name: 'Types', type: 'query', body: text }] }

function read(content: unknown, isOnly = false): TrustedDocuments {
  const file = join(folder, 'documents.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return readTrustedDocuments(file, isOnly, createSchema())
}

async function ask(app: FastifyInstance, payload: object): Promise<{ status: number; answer: Answer }> {
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, payload })
  return { status: response.statusCode, answer: response.json<Answer>() }
}

describe('trusted documents', () => {
  for (const [what, content] of [['a manifest', manifest], ['a map', { [id]: text }]] as const) {
    test(`of ${what} are answered by id, each way of asking alike`, async () => {
      await using app = await createTestServer({ trusted: read(content) })
      const { answer: expected } = await ask(app, { query: text })
      assert.ok(Array.isArray(expected.data?.['relationTypes']))
      for (const request of [{ documentId: id }, { documentId: `sha256:${id}` }, { extensions: { persistedQuery: { version: 1, sha256Hash: id } } }]) assert.deepEqual((await ask(app, request)).answer, expected)
      const addresses = [`documentId=${id}`, `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id } }))}&operationName=Types`]
      for (const address of addresses) assert.deepEqual((await app.inject({ url: `/graphql?${address}` })).json<Answer>(), expected)
    })
  }

  test('an id that is not among them is refused, with 200 for a client of application/json', async () => {
    await using app = await createTestServer({ trusted: read(manifest) })
    const { status, answer } = await ask(app, { documentId: 'none' })
    assert.deepEqual([status, answer.errors?.[0]?.extensions['code'], answer.errors?.[0]?.extensions['given']], [400, 'UNKNOWN_DOCUMENT', 'none'])
    assert.equal((await app.inject({ method: 'POST', url: '/graphql', payload: { documentId: 'none' } })).statusCode, 200)
  })

  test('without them, an id is refused too', async () => {
    await using app = await createTestServer()
    assert.equal((await ask(app, { documentId: id })).answer.errors?.[0]?.extensions['code'], 'UNKNOWN_DOCUMENT')
    assert.equal((await ask(app, { extensions: { persistedQuery: { version: 1, sha256Hash: id } } })).answer.errors?.[0]?.extensions['code'], 'PERSISTED_QUERY_NOT_SUPPORTED')
  })

  test('alone, they are all that is answered: by id, or with exactly their text', async () => {
    await using app = await createTestServer({ trusted: read(manifest, true) })
    for (const request of [{ documentId: id }, { query: text }]) assert.equal((await ask(app, request)).status, 200)
    const { status, answer } = await ask(app, { query: '{ __typename }' })
    assert.deepEqual([status, answer.errors?.[0]?.extensions['code']], [400, 'UNTRUSTED_DOCUMENT'])
    assert.equal((await app.inject({ url: '/graphql?query=%7B__typename%7D' })).json<Answer>().errors?.[0]?.extensions['code'], 'UNTRUSTED_DOCUMENT')
  })

  test('a file that cannot be used keeps the service from starting, and says why', () => {
    for (const [content, said] of [['{', /JSON/], [[], /manifest/], [{ ...manifest, version: 2 }, /version 1/], [{ a: 1 }, /an id and a text/], [{ a: '{' }, /a: Syntax Error/], [{ a: '{ nothing }' }, /a: Cannot query field "nothing"/]] as const) {
      assert.throws(() => read(content), (error) => error instanceof ParleyError && error.code === 'BAD_CONFIG' && said.test(error.message), JSON.stringify(content))
    }
  })
})
