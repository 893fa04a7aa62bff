import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { GraphQLError } from 'graphql'
import { ParleyError } from '../../src/errors.ts'
import { maskError } from '../../src/http/mask-errors.ts'

type Entry = readonly [level: 'error' | 'warn', details: object]

function mask(error: GraphQLError): { readonly shown: ReturnType<typeof maskError>; readonly logged: readonly Entry[] } {
  const logged: Entry[] = []
  const log = { error: (details: object) => void logged.push(['error', details]), warn: (details: object) => void logged.push(['warn', details]) }
  const formatted = { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }
  return { shown: maskError(formatted, error, log), logged }
}

const wrap = (cause: Error): GraphQLError => new GraphQLError(cause.message, { path: ['relations', 0], originalError: cause })

describe('an error, as a caller sees it', () => {
  test('is whole where it is ours', () => {
    const { shown, logged } = mask(wrap(new ParleyError('PAGE_TOO_LARGE', 'first: 501 is more than 500.', { details: { given: 501 }, cause: new Error('inner') })))
    assert.deepEqual(shown, { message: 'first: 501 is more than 500.', path: ['relations', 0], extensions: { given: 501, code: 'PAGE_TOO_LARGE', cure: 'Ask for a smaller page and follow pageInfo.endCursor.' } })
    assert.deepEqual(logged, [])
  })

  test('is an id and nothing else where it is nobody’s, and the log has the rest under the id', () => {
    const cause = new Error('MATCH (n {password: "secret"}) failed at 10.0.0.1')
    const { shown, logged } = mask(wrap(cause))
    const { id, ...extensions } = shown.extensions ?? {}
    assert.match(String(id), /^[0-9a-f-]{36}$/)
    assert.deepEqual(extensions, { code: 'INTERNAL', cure: 'Give the id of the error to whoever runs the service: its log has the rest.' })
    assert.equal(shown.message, `Something went wrong here; it is in the log as ${String(id)}.`)
    assert.doesNotMatch(JSON.stringify(shown), /secret|MATCH|10\.0/)
    assert.deepEqual(logged, [['error', { id, err: cause }]])
  })

  test('is hidden where a resolver throws what has no code', () => {
    assert.equal(mask(new GraphQLError('something of a library')).shown.extensions?.['code'], 'INTERNAL')
  })

  test('shows of GraphQL’s own only details that speak of the request', () => {
    const { shown } = mask(new GraphQLError('Unknown field.', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', given: 'x', stacktrace: ['at /srv'], host: 'db' } }))
    assert.deepEqual(Object.keys(shown.extensions ?? {}).sort(), ['code', 'cure', 'given'])
  })

  test('names the innermost code, which a wrapper may have replaced', () => {
    const inner = new GraphQLError('"x" is not a day.', { extensions: { code: 'BAD_DATE', given: 'x' } })
    const { shown } = mask(new GraphQLError(inner.message, { originalError: inner, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', given: 'x' } }))
    assert.equal(shown.extensions?.['code'], 'BAD_DATE')
  })

  test('is logged with its cause where the database fails, and shown without it', () => {
    const own = new ParleyError('DATABASE_UNAVAILABLE', 'Neo4j could not be reached.', { cause: new Error('connect ECONNREFUSED 10.0.0.1:7687') })
    const { shown, logged } = mask(wrap(own))
    assert.doesNotMatch(JSON.stringify(shown), /ECONNREFUSED/)
    assert.deepEqual(logged, [['warn', { err: own }]])
  })
})
