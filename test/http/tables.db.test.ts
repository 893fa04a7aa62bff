import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import { parquetReadObjects } from 'hyparquet'
import { createRead } from '../../src/neo4j/run.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { ask, contextWithoutDatabase, createTestServer } from './server-parts.ts'

let app: FastifyInstance
before(async () => {
  const connection = await openSeededDatabase()
  // Pages of seven, so that there are several.
  app = await createTestServer({ contextFor: (signal) => ({ ...contextWithoutDatabase(), run: createRead(connection, { signal }), maxPage: 7 }) })
})
after(() => app.close())

async function askTable(query: string, accept = 'text/csv', variables: Readonly<Record<string, unknown>> = {}): Promise<{ readonly status: number; readonly text: string; readonly bytes: Buffer; readonly type: string }> {
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept }, payload: { query, variables } })
  return { status: response.statusCode, text: response.body, bytes: response.rawPayload, type: String(response.headers['content-type']) }
}

const relations = `query Strikes($types: [String!], $first: Int) {
  relations(filter: { types: $types }, first: $first, orderBy: OLDEST) {
    totalCount
    edges { cursor node { ...Ends contested support { claims } roles claims(first: 2) { edges { node { locator attribution { speaker { name } } } } } } }
  }
}
fragment Ends on Relation { id from { id name } other: to { name ... on Country { iso: iso3 } } }`

describe('the one connection of an operation is answered as a table', () => {
  test('of all its pages, with a column for each leaf', async () => {
    const { status, text, type } = await askTable(relations, 'text/csv', { first: 3 })
    assert.equal(status, 200, text)
    assert.match(type, /^text\/csv/)
    const rows = parse<Readonly<Record<string, string>>>(text, { columns: true })
    assert.equal(rows.length, 45)
    assert.deepEqual(Object.keys(rows[0] ?? {}), ['cursor', 'id', 'from.id', 'from.name', 'other.name', 'other.iso', 'contested', 'support.claims', 'roles', 'claims.locator', 'claims.attribution.speaker.name'])
    assert.equal(new Set(rows.map(({ id }) => id)).size, 45)
    const [strike] = rows.filter((row) => row['from.name'] === 'Pakistan' && row['other.iso'] === 'IRN')
    assert.equal(strike?.['other.name'], 'Iran')
  })

  test('has the values that JSON has', async () => {
    const { text } = await askTable(relations, 'application/x-ndjson', { types: ['STRUCK'] })
    const rows = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    const { answer } = await ask(app, relations, { types: ['STRUCK'], first: 7 })
    const { edges } = answer.data?.['relations'] as { edges: readonly { node: { id: string; contested: boolean; support: { claims: number }; claims: { edges: readonly { node: { locator: string } }[] } } }[] }
    assert.deepEqual(
      rows.slice(0, edges.length).map((row) => [row['id'], row['contested'], row['support.claims'], row['claims.locator']]),
      edges.map(({ node }) => [node.id, node.contested, node.support.claims, node.claims.edges.map((claim) => claim.node.locator)]),
    )
  })

  test('below a single object too, in Parquet', async () => {
    const { status, bytes, text } = await askTable('{ entity(by: { id: "country:iran" }) { relations { edges { node { id type { label groups } when { earliestOn } } } } } }', 'application/vnd.apache.parquet')
    assert.equal(status, 200, text)
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
    assert.ok(rows.length > 7)
    assert.ok(rows.every((row) => String(row['id']).startsWith('relation:')))
  })

  test('with its columns where there are no rows', async () => {
    assert.equal((await askTable('{ relations(filter: { types: ["ALLIED_WITH"] }) { edges { node { id from { name } } } } }')).text, 'id,from.name\n')
    assert.equal((await askTable('{ entity(by: { id: "country:nowhere" }) { relations { edges { node { id } } } } }')).text, 'id\n')
  })
})

describe('refuses as a table', () => {
  const refusals: readonly (readonly [query: string, code: string])[] = [
    ['{ service { version } }', 'NO_TABLE'],
    ['{ a: relations { edges { node { id } } } b: events { edges { node { id } } } }', 'NO_TABLE'],
    ['{ relations { totalCount } }', 'NO_TABLE'],
    ['mutation { retractClaim(id: "claim:x", reason: "y") { changed } }', 'NO_TABLE'],
    ['{ relations { edges { node { id }', 'GRAPHQL_PARSE_FAILED'],
    ['{ relations { edges { node { nothing } } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ relations(filter: { types: ["FOO"] }) { edges { node { id } } } }', 'UNKNOWN_TYPE'],
  ]
  for (const [query, code] of refusals) {
    test(query, async () => {
      const { status, text } = await askTable(query)
      assert.equal(status, 400, text)
      assert.equal((JSON.parse(text) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code, code)
    })
  }
})
