import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createProfile, createRead } from '../../src/neo4j/run.ts'
import type { Role } from '../../src/record/role.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { contextWithoutDatabase, createTestServer, executor, standardAccess, standardLimits, type Answer } from './server-parts.ts'

interface Explained extends Answer {
  readonly extensions?: Answer['extensions'] & { readonly explain?: readonly { readonly field: string; readonly plan: { readonly kind: string }; readonly cypher: string; readonly parameters: object; readonly databaseHits: number; readonly timeMs: number }[] }
}

const query = '{ strikes: relations(filter: { types: ["STRUCK"] }, first: 2) { edges { node { id } } } entity(by: { id: "country:iran" }) { id } relationTypes(group: "quad:4") { label } }'

describe('extensions.explain', () => {
  let connection: Connection
  before(async () => {
    connection = await openSeededDatabase()
  })

  async function ask(explain: boolean, extensions: object, role: Role = 'READER'): Promise<Explained> {
    await using app = await createTestServer({
      contextFor: () => ({ ...contextWithoutDatabase(), caller: { name: 'somebody', writer: 'somebody', role, requestId: 'req-1' }, run: createRead(connection), profile: createProfile(connection) }),
      config: { limits: standardLimits, access: standardAccess, executor, explain, logLevel: 'silent' },
    })
    return (await app.inject({ method: 'POST', url: '/graphql', payload: { query, extensions } })).json<Explained>()
  }

  test('tells plan, Cypher, parameters, database hits and time of each root field that reads, and the answer stays the same', async () => {
    const [explained, plain] = [await ask(true, { explain: true }), await ask(true, {})]
    assert.deepEqual(explained.data, plain.data)
    assert.equal(plain.extensions?.explain, undefined)
    const fields = explained.extensions?.explain ?? []
    assert.deepEqual(fields.map(({ field, plan }) => [field, plan.kind]).sort(), [['entity', 'byId'], ['strikes', 'page']])
    for (const { cypher, parameters, databaseHits, timeMs } of fields) {
      for (const name of Object.keys(parameters)) assert.match(cypher, new RegExp(`\\$${name}\\b`))
      assert.ok(databaseHits > 0 && timeMs > 0)
    }
  })

  test('is for curators, and for others refused with a code where it is off', async () => {
    for (const role of ['READER', 'EDITOR'] as const) {
      const { data, errors } = await ask(false, { explain: true }, role)
      assert.equal(data, undefined)
      assert.deepEqual([errors?.[0]?.extensions['code'], errors?.[0]?.extensions['argument']], ['EXPLAIN_OFF', 'extensions.explain'])
    }
    for (const role of ['CURATOR', 'ADMIN'] as const) assert.equal((await ask(false, { explain: true }, role)).extensions?.explain?.length, 2)
  })
})
