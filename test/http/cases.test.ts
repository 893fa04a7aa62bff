import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { errorCodes } from '../../src/errors.ts'
import { createTestServer, type Answer } from './server-parts.ts'

interface Case {
  readonly name: string
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: object
  /** Sent as it is. */
  readonly text?: string
  readonly status: number
  /** Of the first error; without it there is none. */
  readonly code?: keyof typeof errorCodes
}

const cases = JSON.parse(readFileSync(new URL('../cases/http/requests.json', import.meta.url), 'utf8')) as readonly Case[]

function toRequest({ method = 'POST', url = '/graphql', headers, body, text }: Case): InjectOptions {
  const payload = text ?? body
  const standard = { accept: 'application/graphql-response+json', ...(payload === undefined ? {} : { 'content-type': 'application/json' }) }
  return { method, url, headers: { ...standard, ...headers }, ...(payload === undefined ? {} : { payload }) }
}

describe('requests', () => {
  let app: FastifyInstance
  before(async () => {
    app = await createTestServer()
  })
  after(() => app.close())

  for (const one of cases) {
    test(one.name, async () => {
      const response = await app.inject(toRequest(one))
      const { errors, data } = response.json<Answer>()
      assert.equal(response.statusCode, one.status, response.body)
      assert.equal(errors?.[0]?.extensions['code'], one.code, response.body)
      if (one.code === undefined) {
        assert.deepEqual(data, { __typename: 'Query' })
        return
      }
      assert.equal(errors?.[0]?.extensions['cure'], errorCodes[one.code])
      assert.doesNotMatch(response.body, /this test has no database|node_modules|stacktrace|MATCH/)
    })
  }
})
