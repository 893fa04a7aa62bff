import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildSchema, graphql, type GraphQLFieldResolver } from 'graphql'
import { ParleyError } from '../../src/errors.ts'
import type { Caller } from '../../src/graphql/caller.ts'
import { guardRootFields } from '../../src/graphql/rights.ts'
import type { LogLevel } from '../../src/config.ts'
import { auditWrites } from '../../src/http/audit-writes.ts'
import { contextWithoutDatabase, createTestServer, executor, standardAccess, standardLimits } from './server-parts.ts'

const contract = `
  type Query { anything: Int }
  input Given { id: ID key: String secret: String }
  type Item { id: ID! }
  type UserError { code: String! }
  type Payload { dataVersion: String changed: Boolean userErrors: [UserError!]! document: Item claims: [Item!] }
  type Mutation {
    addDocument(document: Given, claims: [Given!], dryRun: Boolean = false): Payload
    judge(left: ID!, right: ID!, reason: String): Payload
    redact(id: ID!): Payload
  }`

const curator: Caller = { name: 'desk', writer: 'desk', role: 'CURATOR', requestId: 'r-1', address: '192.0.2.1' }

/** Runs a mutation whose fields all end so, and gives the records without how long they took. */
async function recordsOf(mutation: string, ends: () => unknown, caller = curator) {
  const schema = buildSchema(contract)
  const resolve: GraphQLFieldResolver<unknown, unknown> = () => ends()
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) field.resolve = resolve
  guardRootFields(schema)
  const records: Record<string, unknown>[] = []
  auditWrites(schema, {
    info: (record, message) => {
      const { tookMs, ...rest } = record
      assert.ok(tookMs >= 0 && message.startsWith(record.field))
      records.push(rest)
    },
  })
  const result = await graphql({ schema, source: `mutation { ${mutation} }`, contextValue: { caller } })
  return { records, result }
}

const who = { name: 'desk', writer: 'desk', role: 'CURATOR', requestId: 'r-1', address: '192.0.2.1' }
const add = 'addDocument(document: { key: "d1", secret: "s" }, claims: [{ key: "c1" }, { id: "claim:desk:c2" }]) { changed }'

describe('a record of a write', () => {
  test('says who kept what, and the answer stays as it is', async () => {
    const { records, result } = await recordsOf(add, () => ({ dataVersion: '17', changed: true, userErrors: [], document: { id: 'document:desk:d1', title: 'T' }, claims: [{ id: 'claim:desk:c1' }, { id: 'claim:desk:c2' }] }))
    assert.deepEqual(records, [{ audit: 'write', field: 'addDocument', outcome: 'kept', dataVersion: '17', ids: ['d1', 'c1', 'claim:desk:c2', 'document:desk:d1', 'claim:desk:c1'], ...who }])
    assert.deepEqual(JSON.parse(JSON.stringify(result)), { data: { addDocument: { changed: true } } })
  })

  test('tells what was only tried, what was there already, and what was refused', async () => {
    const payload = { dataVersion: '17', changed: true, userErrors: [] }
    const outcomes: readonly (readonly [mutation: string, payload: object, expected: object])[] = [
      ['addDocument(dryRun: true) { changed }', payload, { outcome: 'dry', dataVersion: '17' }],
      ['addDocument { changed }', { ...payload, changed: false }, { outcome: 'unchanged', dataVersion: '17' }],
      ['addDocument { changed }', { ...payload, changed: false, userErrors: [{ code: 'KEY_REUSED' }, { code: 'BAD_INPUT' }] }, { outcome: 'refused', code: 'KEY_REUSED', dataVersion: '17' }],
      ['addDocument(dryRun: true) { changed }', { userErrors: [{ code: 'BAD_INPUT' }] }, { outcome: 'refused', code: 'BAD_INPUT' }],
    ]
    for (const [mutation, ends, expected] of outcomes) {
      const { records } = await recordsOf(mutation, () => Promise.resolve(ends))
      assert.deepEqual(records, [{ audit: 'write', field: 'addDocument', ids: [], ...expected, ...who }])
    }
  })

  test('tells errors by their code, and of unexpected ones no more', async () => {
    const fail = (error: Error) => () => Promise.reject(error)
    const errors: readonly (readonly [error: Error, outcome: string, code: string])[] = [
      [new ParleyError('NOT_FOUND', 'There is no such claim.'), 'refused', 'NOT_FOUND'],
      [new ParleyError('TIMEOUT', 'It took too long.'), 'failed', 'TIMEOUT'],
      [new ParleyError('DATABASE_UNAVAILABLE', 'Neo4j could not be reached.'), 'failed', 'DATABASE_UNAVAILABLE'],
      [new Error('secret'), 'failed', 'INTERNAL'],
    ]
    for (const [error, outcome, code] of errors) {
      const { records, result } = await recordsOf('judge(left: "group:a", right: "group:b", reason: "r") { changed }', fail(error))
      assert.deepEqual(records, [{ audit: 'write', field: 'judge', outcome, code, ids: ['group:a', 'group:b'], ...who }])
      assert.equal(result.errors?.[0]?.message, error.message)
    }
  })

  test('is made too where the caller may not write', async () => {
    let isReached = false
    const { records } = await recordsOf('redact(id: "claim:desk:c1") { changed }', () => (isReached = true))
    assert.deepEqual(records, [{ audit: 'write', field: 'redact', outcome: 'refused', code: 'FORBIDDEN', ids: ['claim:desk:c1'], ...who }])
    assert.equal(isReached, false)
  })

  test('is one for each field', async () => {
    const { records } = await recordsOf(`one: ${add} two: ${add}`, () => ({ userErrors: [] }))
    assert.deepEqual(records.map(({ field }) => field), ['addDocument', 'addDocument'])
  })

  test('names no more than twenty ids', async () => {
    const { records } = await recordsOf(`addDocument(claims: [${Array.from({ length: 30 }, (_, index) => `{ key: "c${index}" }`).join(' ')}]) { changed }`, () => ({ userErrors: [] }))
    assert.equal((records[0]?.['ids'] as readonly string[]).length, 20)
  })
})

describe('the log of a service', () => {
  /** The lines that a service writes at this level while a key is shown that does not hold, and one that may not write. */
  async function linesAt(logLevel: LogLevel): Promise<readonly string[]> {
    const lines: string[] = []
    const schema = buildSchema(contract)
    guardRootFields(schema)
    await using app = await createTestServer({
      schema,
      admit: (authorization) => (authorization === 'Bearer good' ? Promise.resolve({ name: 'desk', writer: 'desk', role: 'EDITOR' }) : Promise.reject(new ParleyError('UNAUTHENTICATED', 'The key is not known here.'))),
      contextFor: (_signal, caller) => ({ ...contextWithoutDatabase(), caller }),
      config: { limits: standardLimits, access: standardAccess, executor, explain: false, logLevel },
      logStream: { write: (line) => lines.push(line) },
    })
    for (const authorization of ['Bearer parley_secret', 'Bearer good']) await app.inject({ method: 'POST', url: '/graphql', headers: { authorization, 'x-request-id': 'r-9' }, remoteAddress: '192.0.2.7', payload: { query: 'mutation { redact(id: "claim:desk:c1") { changed } }' } })
    return lines
  }

  test('has the records of writes whatever its level, but for silent, and never a key', async () => {
    for (const level of ['info', 'error'] as const) {
      const lines = await linesAt(level)
      const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ audit }) => audit === 'write')
      assert.equal(records.length, 1)
      const { time, tookMs, level: shown, ...rest } = records[0] ?? {}
      assert.ok(typeof time === 'number' && typeof tookMs === 'number' && shown === 30)
      assert.deepEqual(rest, { audit: 'write', field: 'redact', outcome: 'refused', code: 'FORBIDDEN', ids: ['claim:desk:c1'], name: 'desk', writer: 'desk', role: 'EDITOR', requestId: 'r-9', address: '192.0.2.7', msg: 'redact: refused' })
      assert.doesNotMatch(lines.join(''), /secret|Bearer|good/)
    }
    assert.deepEqual(await linesAt('silent'), [])
  })
})
