import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { createTurns, inTurn } from '../../src/write/take-turns.ts'
import { openTestDatabase } from '../database.ts'
import { ask, contextWithoutDatabase, createTestServer } from './server-parts.ts'

const save = (id: string) => `mutation { saveEntity(entity: { id: "${id}", names: [{ text: "Somewhere", kind: PREFERRED }] }) { changed dataVersion userErrors { code } entity { id name } } }`

describe('writing over HTTP', () => {
  let app: FastifyInstance
  let count: () => Promise<unknown>

  before(async () => {
    const connection = await openTestDatabase()
    const turns = createTurns(1)
    app = await createTestServer({ admit: () => Promise.resolve({ name: 'tester', writer: 'tester', role: 'EDITOR' }), contextFor: (signal, caller) => ({ ...contextWithoutDatabase(), caller, run: createRead(connection, { signal }), transact: inTurn(createTransact(connection, { signal }), turns, signal) }) })
    count = async () => (await createRead(connection)({ text: 'MATCH (e:Entity) RETURN count(e) AS count', params: {} }))[0]?.['count']
  })

  test('by POST is kept, by GET it is refused', async () => {
    const { status, answer } = await ask(app, save('place:one'))
    assert.equal(status, 200)
    assert.deepEqual((answer.data?.['saveEntity'] as Readonly<Record<string, unknown>>)['entity'], { id: 'place:one', name: 'Somewhere' })
    const response = await app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(save('place:two'))}` })
    assert.equal(response.statusCode, 405)
    assert.equal(await count(), 1)
  })

  test('by many at once is kept, each of them, with one connection that writes', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, (_one, index) => ask(app, save(`place:p${index}`))))
    assert.ok(answers.every(({ answer }) => answer.errors === undefined))
    const versions = answers.map(({ answer }) => (answer.data?.['saveEntity'] as Readonly<Record<string, unknown>>)['dataVersion'])
    assert.equal(new Set(versions).size, 30)
    assert.equal(await count(), 31)
  })

  test('needs the role: an editor retracts nothing', async () => {
    const { answer } = await ask(app, 'mutation { retractClaim(id: "claim:x:y", reason: "no") { changed } }')
    assert.equal(answer.errors?.[0]?.extensions['code'], 'FORBIDDEN')
  })

  test('is counted in the cost, and a page of effects above the limit is refused before anything is written', async () => {
    const { answer } = await ask(app, 'mutation { linkDocument(id: "document:x:y", reason: "no") { effect { relations(first: 501) { kinds } } userErrors { code } } }')
    assert.equal(answer.errors?.[0]?.extensions['code'], 'PAGE_TOO_LARGE')
    assert.ok((answer.extensions?.cost?.requested ?? 0) > 500)
  })
})
