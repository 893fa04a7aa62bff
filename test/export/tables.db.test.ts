import assert from 'node:assert/strict'
import { gunzipSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import { ask } from '../http/server-parts.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { createExportServer, download } from './export-server.ts'

let app: FastifyInstance
before(async () => {
  app = await createExportServer(await openSeededDatabase())
})
after(() => app.close())

type Row = Readonly<Record<string, string>>

async function readCsv(path: string): Promise<readonly Row[]> {
  const { status, text } = await download(app, path)
  assert.equal(status, 200, text)
  return parse(text, { columns: true })
}

/** The ids that GraphQL gives for a filter. */
async function idsOf(connection: string, filter: string): Promise<readonly string[]> {
  const { answer } = await ask(app, `{ ${connection}(first: 500${filter === '' ? '' : `, filter: { ${filter} }`}) { edges { node { id } } } }`)
  assert.deepEqual(answer.errors ?? [], [])
  const found = answer.data?.[connection] as { readonly edges: readonly { readonly node: { readonly id: string } }[] }
  return found.edges.map(({ node }) => node.id).sort()
}

/** The same filter as GraphQL and as parameters of an address. */
const filters: readonly (readonly [connection: string, filter: string, parameters: string])[] = [
  ['relations', '', ''],
  ['relations', 'types: ["STRUCK"], actors: ["country:iran"]', 'types=STRUCK&entity=country:iran'],
  ['relations', 'typeGroups: ["quad:4", "standing"]', 'typeGroups=quad:4,standing'],
  ['relations', 'from: "2024-01-16", to: "2024-01-17"', 'from=2024-01-16&to=2024-01-17'],
  ['relations', 'kinds: [PERSON, GROUP], minOrigins: 1, contested: false', 'kinds=PERSON,GROUP&minOrigins=1&contested=false'],
  ['relations', 'actorExternalIds: [{ scheme: "iso3166-1", value: "IRN" }], direction: TO', 'actorExternalIds=iso3166-1:IRN&direction=TO'],
  ['relations', 'actors: ["country:pakistan"], includeParts: true', 'actors=country:pakistan&includeParts=true'],
  ['relations', 'actors: ["country:pakistan"], counterparts: ["country:iran"]', 'actors=country:pakistan&counterparts=country:iran'],
  ['relations', 'within: { south: 24, west: 60, north: 38, east: 75 }', 'within=60,24,75,38'],
  ['events', '', ''],
  ['events', 'participants: ["country:iran"], types: ["STRUCK"]', 'entity=country:iran&types=STRUCK'],
  ['claims', '', ''],
  ['claims', 'kinds: [MEASURE], participants: ["country:iran"]', 'kinds=MEASURE&participants=country:iran'],
  ['claims', 'status: [ACTIVE, RETRACTED], polarity: DENIES', 'status=ACTIVE&status=RETRACTED&polarity=DENIES'],
  ['entities', '', ''],
  ['entities', 'kinds: [COUNTRY, PERSON]', 'kinds=COUNTRY,PERSON'],
  ['entities', 'text: "pak"', 'text=pak'],
]

describe('the rows of a table', () => {
  for (const [connection, filter, parameters] of filters) {
    test(`are those that GraphQL gives: ${connection} ${parameters}`, async () => {
      const rows = await readCsv(`${connection}.csv?columns=id&${parameters}`) // one column, for what is tested is which rows there are
      assert.deepEqual(rows.map((row) => row['id']).sort(), await idsOf(connection, filter))
      const { headers, text } = await download(app, `${connection}.csv?${parameters}`, {}, 'HEAD')
      assert.equal(headers['x-total-count'], String(rows.length))
      assert.equal(text, '')
    })
  }

  test('have the columns of an edge first, in their order, and say what the claims say', async () => {
    const { text } = await download(app, 'relations.csv')
    assert.ok(text.startsWith('id,source,target,relation_type,label,directed,start_date,end_date,date_precision,weight,claim_count,source_count,origin_count,denial_count,contested,first_reported,last_reported,quote,source_names,source_urls,source_label,target_label,source_type,target_type,'))
    const [strike] = await readCsv('relations.csv?types=STRUCK&actors=country:pakistan&direction=FROM&kinds=GROUP')
    assert.equal(strike?.['target'], 'group:balochistan-liberation-army')
    assert.equal(strike['origin_count'], '3')
    assert.equal(strike['start_date'], '2024-01-17')
    assert.equal(strike['label'], 'struck')
    assert.equal(strike['source_label'], 'Pakistan')
  })

  test('have the columns that are named', async () => {
    const { text } = await download(app, 'entities.csv?kinds=COUNTRY&columns=id,country')
    assert.deepEqual(text.split('\n').slice(0, 2), ['id,country', 'country:iran,"IRN"'])
  })
})

describe('a file', () => {
  test('may be read by pages of other hosts, and asked for with a key by them', async () => {
    const { headers } = await download(app, 'relations.ndjson')
    assert.equal(headers['access-control-allow-origin'], '*')
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin')
    const preflight = await app.inject({ method: 'OPTIONS', url: '/export/relations.csv', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' } })
    assert.equal(preflight.statusCode, 204)
    assert.match(String(preflight.headers['access-control-allow-headers']), /authorization/)
  })

  test('is not sent to who has it', async () => {
    const first = await download(app, 'relations.csv?types=STRUCK,ATTACKED')
    const second = await download(app, 'relations.csv?types=ATTACKED&types=STRUCK', { 'if-none-match': first.headers['etag'] ?? '' })
    assert.equal(second.status, 304)
    assert.equal((await download(app, 'relations.csv?types=STRUCK', { 'if-none-match': first.headers['etag'] ?? '' })).status, 200)
    assert.equal((await download(app, 'relations.ndjson?types=STRUCK,ATTACKED', { 'if-none-match': first.headers['etag'] ?? '' })).status, 200)
  })

  test('is packed for who takes it so', async () => {
    const plain = await download(app, 'claims.csv')
    const packed = await download(app, 'claims.csv', { 'accept-encoding': 'gzip' })
    assert.equal(packed.headers['content-encoding'], 'gzip')
    assert.equal(gunzipSync(packed.bytes).toString(), plain.text)
  })
})

describe('refuses', () => {
  const refusals: readonly (readonly [path: string, status: number, code: string])[] = [
    ['relations.doc', 404, 'NO_SUCH_EXPORT'],
    ['everything.csv', 404, 'NO_SUCH_EXPORT'],
    ['relations.csv?typos=STRUCK', 400, 'BAD_INPUT'],
    ['relations.csv?types=FOO', 400, 'UNKNOWN_TYPE'],
    ['relations.csv?typeGroups=quad:9', 400, 'UNKNOWN_TYPE_GROUP'],
    ['relations.csv?from=2024-02-30', 400, 'BAD_DATE'],
    ['relations.csv?asOf.recorded=yesterday', 400, 'BAD_DATE'],
    ['relations.csv?from=2024-02-01&to=2024-01-01', 400, 'BAD_INPUT'],
    ['relations.csv?minOrigins=few', 400, 'BAD_INPUT'],
    ['relations.csv?minOrigins=1.5', 400, 'BAD_INPUT'],
    ['relations.csv?contested=maybe', 400, 'BAD_INPUT'],
    ['relations.csv?contested=true&contested=false', 400, 'BAD_INPUT'],
    ['relations.csv?kinds=DOG', 400, 'BAD_INPUT'],
    ['relations.csv?entity=iran', 400, 'BAD_INPUT'],
    ['relations.csv?within=1,2,3', 400, 'BAD_INPUT'],
    ['relations.csv?columns=nothing', 400, 'BAD_INPUT'],
    ['relations.csv?bom=perhaps', 400, 'BAD_INPUT'],
  ]
  for (const [path, status, code] of refusals) {
    test(path, async () => {
      const answer = await download(app, path)
      assert.equal(answer.status, status, answer.text)
      assert.equal((JSON.parse(answer.text) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code, code)
    })
  }
})
