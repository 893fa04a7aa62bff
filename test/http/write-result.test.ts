import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApolloServer, HeaderMap } from '@apollo/server'
import type { Context } from '../../src/graphql/context.ts'
import { JsonWriter } from '../../src/graphql/json-writer.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { answerFast } from '../../src/http/answer-fast.ts'
import { headOfData, WrittenData, writeResult } from '../../src/http/write-result.ts'
import { contextWithoutDatabase } from './server-parts.ts'

test('Apollo Server hands on the bytes of an answer as they are', async () => {
  const server = new ApolloServer<Context>({ schema: createSchema(), stringifyResult: writeResult, plugins: [answerFast] })
  await server.start()
  const headers = new HeaderMap([['content-type', 'application/json']])
  const { body } = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query: '{ relationTypes { label } }' } }, context: () => Promise.resolve(contextWithoutDatabase()) })
  const bytes: unknown = body.kind === 'complete' ? body.string : null
  assert.ok(Buffer.isBuffer(bytes))
  assert.match(bytes.toString(), /^\{"data":\{"relationTypes":\[\{"label":"[A-Z_]+"\}.*\]\}\}\n$/)
  await server.stop()
})

/** Of bytes or of a text. */
const textOf = (body: string): string => Buffer.from(body).toString()

test('written data are followed by what else the answer has, and are data for whoever reads them otherwise', () => {
  const write = (): WrittenData => {
    const out = new JsonWriter()
    out.ascii(`${headOfData}{"name":"Iran"}`)
    return new WrittenData(out)
  }
  assert.equal(JSON.stringify({ data: write() }), '{"data":{"name":"Iran"}}')
  assert.equal(textOf(writeResult({ data: write() })), '{"data":{"name":"Iran"}}\n')
  assert.equal(textOf(writeResult({ data: write(), extensions: { cost: 'é' } })), '{"data":{"name":"Iran"},"extensions":{"cost":"é"}}\n')
  assert.equal(writeResult({ data: { name: 'Iran' } }), '{"data":{"name":"Iran"}}\n')
})
