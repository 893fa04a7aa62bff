import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import type { Provenance } from '../../src/graphql/context.ts'
import { createWriting } from '../graphql/writing.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { createExportServer, download } from './export-server.ts'

let app: FastifyInstance
let connection: Awaited<ReturnType<typeof openSeededDatabase>>
const log: Readonly<Record<string, unknown>>[] = []
before(async () => {
  connection = await openSeededDatabase()
  app = await createExportServer(connection, { write: (line) => void log.push(JSON.parse(line) as Record<string, unknown>) })
})
after(() => app.close())

interface Answer {
  readonly data: Readonly<Record<string, unknown>>
  readonly errors?: unknown
  readonly extensions: { readonly provenance?: Provenance }
}

async function askFor(query: string, variables: Readonly<Record<string, unknown>> = {}, method: 'GET' | 'POST' = 'POST', asked = app): Promise<Answer> {
  const extensions = { provenance: true }
  const headers = { accept: 'application/graphql-response+json' }
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) }).toString()
  const response = await (method === 'GET' ? asked.inject({ method, url: `/graphql?${search}`, headers }) : asked.inject({ method, url: '/graphql', headers: { ...headers, 'content-type': 'application/json' }, payload: { query, variables, extensions } }))
  return response.json<Answer>()
}

function provenanceOf(answer: Answer): Provenance {
  assert.equal(answer.errors, undefined)
  assert.ok(answer.extensions.provenance !== undefined)
  return answer.extensions.provenance
}

/** Analyses and lists, with clocks given and not, and a variable for one. */
const question = `query Strikes($asOf: AsOf) {
  relations(filter: { types: ["STRUCK"] }, first: 100, orderBy: OLDEST) { totalCount edges { node { id from { name } to { name } support { claims } } } }
  known: relations(filter: { actors: ["country:iran"] }, asOf: $asOf) { totalCount }
  dyadSeries(a: ["country:iran"], b: ["country:pakistan"], by: DAY) { points { start forward { events sum } backward { events } } }
  partners(actors: ["country:iran"], first: 3) { entity { id } events }
}`
const variables = { asOf: { published: '2024-01-18T00:00:00Z' } }

const write = 'mutation { addDocument(document: { key: "later", title: "Later", publishedAt: "2024-02-01" }, claims: [{ key: "1", predicate: "STRUCK", subjects: [{ entity: "country:iran" }], objects: [{ entity: "country:pakistan" }], when: { on: "2024-01-18" } }]) { userErrors { message } } }'

async function send(mutation: string): Promise<void> {
  const writing = createWriting(connection)
  const { addDocument } = (await writing.send(mutation)) as { readonly addDocument: { readonly userErrors: unknown } }
  assert.deepEqual(addDocument.userErrors, [])
  await writing.settled()
}

describe('an answer of GraphQL', () => {
  test('that has an analysis says where it comes from without being asked, and any other where it is asked', async () => {
    const post = (query: string, extensions?: object) => app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query, variables, extensions } })
    const list = '{ relations(first: 1) { edges { node { id } } } } # network'
    for (const [query, extensions, isTold] of [[question, undefined, true], [question, { provenance: false }, false], [list, undefined, false], [list, { provenance: true }, true], ['{ entity(by: {id: "country:iran"}) { partners(first: 1) { events } } }', undefined, true]] as const) {
      const { headers, ...response } = await post(query, extensions)
      const { provenance } = response.json<Answer>().extensions
      assert.equal(provenance !== undefined, isTold, query)
      assert.deepEqual([headers['x-data-version'], headers['x-query-hash'], headers['x-as-of'], headers['x-citation']], [provenance?.dataVersion, provenance?.queryHash, provenance?.asOf.recorded, provenance?.citation.text])
      assert.equal(headers['link'], isTold ? `</export/query/${provenance?.queryHash}>; rel="cite-as", </export/query/${provenance?.queryHash}.json>; rel="bookmark"` : undefined)
    }
    const got = await app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams({ query: '{ balance { ppp } }' }).toString()}`, headers: { accept: 'application/json' } })
    assert.equal(provenanceOf(got.json<Answer>()).citation.text, got.headers['x-citation'])
  })

  test('can be had again by its hash whatever was written since', async () => {
    const plain = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query: question, variables } })
    const first = await askFor(question, variables)
    assert.deepEqual(plain.json<Answer>().extensions.provenance, first.extensions.provenance)
    const { queryHash, dataVersion, asOf, url, citation, unpinned } = provenanceOf(first)
    assert.deepEqual(first.data, plain.json<Answer>().data)
    assert.deepEqual(provenanceOf(await askFor(question, variables, 'GET')), first.extensions.provenance)
    assert.deepEqual(unpinned, [])
    assert.match(citation.text, /^Parley .+ Answer of GraphQL \(Strikes\) \[Data set\]\. Data version \d+, as recorded at .+; query .+ http:/)
    assert.ok(citation.text.endsWith(String(url)) && citation.text.includes(dataVersion) && citation.bibtex.includes(queryHash))
    assert.equal(citation.csl['version'], dataVersion)

    const { headers } = await download(app, 'relations.csv?types=STRUCK')
    assert.equal(headers['x-data-version'], dataVersion)
    assert.equal(headers['x-as-of'], asOf.recorded)

    await send(write)
    const anew = await askFor(question, variables)
    assert.notDeepEqual(anew.data, first.data)
    assert.notEqual(provenanceOf(anew).queryHash, queryHash)
    const again = await download(app, `query/${queryHash}.json`)
    assert.equal(again.status, 200, again.text)
    assert.deepEqual((JSON.parse(again.text) as Answer).data, first.data)
    assert.equal(again.headers['x-query-hash'], queryHash)
    const kept = JSON.parse((await download(app, `query/${queryHash}`)).text) as Readonly<Record<string, unknown>>
    assert.deepEqual([kept['dataVersion'], kept['asOf'], kept['text']], [dataVersion, asOf.recorded, citation.text])
    assert.equal((await download(app, `query/${queryHash}.bib`)).text, `${citation.bibtex}\n`)
    assert.equal((await download(app, `query/${queryHash}.gexf`)).status, 404)
  })

  test('and a file are of the state that they name where somebody writes while they are read', async () => {
    for (const [index, file] of [null, 'relations.csv', 'network.csv?aggregation=type'].entries()) {
      let isWritten = false
      const other = await createExportServer(connection, undefined, (run) => async (statement) => {
        const rows = await run(statement)
        if (isWritten || statement.text.startsWith('MATCH (k:Clock')) return rows
        isWritten = true
        await send(write.replaceAll('later', `meanwhile-${index}`).replace('key: "1"', `key: "m-${index}"`).replace('"STRUCK"', '"MET"'))
        return run(statement) // of after the write
      })
      const first = file === null ? await askFor(question, variables, 'POST', other) : await download(other, file)
      const queryHash = 'data' in first ? provenanceOf(first).queryHash : (first.headers['x-query-hash'] ?? '')
      const again = await download(app, `query/${queryHash}.${file === null ? 'json' : 'csv'}`)
      assert.ok(isWritten)
      assert.deepEqual('data' in first ? first.data : first.text, file === null ? (JSON.parse(again.text) as Answer).data : again.text, String(file))
      await other.close()
    }
  })

  test('names what cannot be asked as of an instant', async () => {
    assert.deepEqual(provenanceOf(await askFor('{ hits: search(text: "iran") { matchedName } relations { totalCount } }')).unpinned, ['hits'])
  })

  test('leaves alone what is asked of now alone', async () => {
    const answer = await askFor('{ claims(first: 1) { edges { node { document { impact { wouldEnd } } } } } relations { totalCount } }')
    assert.deepEqual(provenanceOf(answer).unpinned, ['claims'])
  })

  test('that is an error is answered as ever', async () => {
    for (const query of ['{ nothing }', '{ relations', 'mutation { endJudgement(id: "x", reason: "y") { userErrors { message } } }']) {
      const answer = await askFor(query)
      assert.ok(answer.errors !== undefined || query.startsWith('mutation'))
      assert.equal(answer.extensions?.provenance, undefined) // eslint-disable-line @typescript-eslint/no-unnecessary-condition -- there need be none
    }
    const sent = await app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams({ query: write, extensions: '{"provenance":true}' }).toString()}`, headers: { accept: 'application/graphql-response+json' } })
    assert.equal(sent.statusCode, 405)
  })

  test('is as a table of one state too, which its hash gives again', async () => {
    const table = (accept: string) => app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', accept }, payload: { query: '{ relations(orderBy: OLDEST) { edges { node { id support { claims } } } } }' } })
    const first = await table('text/csv')
    assert.equal(first.statusCode, 200, first.body)
    assert.match(String(first.headers['x-citation']), /Relations \[Data set\]/)
    await send(write.replaceAll('later', 'latest').replace('key: "1"', 'key: "2"').replace('"STRUCK"', '"THREATENED"'))
    assert.notEqual((await table('text/csv')).body, first.body)
    const again = await download(app, `query/${String(first.headers['x-query-hash'])}.csv`)
    assert.equal(again.text, first.body)
    assert.deepEqual([again.headers['x-citation'], again.headers['x-as-of']], [first.headers['x-citation'], first.headers['x-as-of']])
    assert.equal((await download(app, `query/${String(first.headers['x-query-hash'])}.ndjson`)).text.trimEnd().split('\n').length, parse(first.body).length - 1)
  })
})

async function post(path: string, body: unknown): Promise<{ readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, unknown>> }> {
  const { statusCode, body: text, headers } = await app.inject({ method: 'POST', url: `/export/${path}`, headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) })
  return { status: statusCode, text, headers }
}

const idsIn = (text: string): readonly string[] => parse<Readonly<Record<string, string>>>(text, { columns: true }).map(({ id = '' }) => id)

describe('POST', () => {
  test('takes the same filter as JSON, and its hash is the same', async () => {
    const asOf = { recorded: (await download(app, 'relations.csv?columns=id')).headers['x-as-of'], published: null }
    const asked = await download(app, `relations.csv?types=STRUCK&types=ATTACKED&minOrigins=1&within=60,24,75,38&actorExternalIds=iso3166-1:IRN&asOf.recorded=${String(asOf.recorded)}&header=true`)
    const posted = await post('relations.csv?header=true', { types: ['STRUCK', 'ATTACKED'], minOrigins: 1, within: { west: 60, south: 24, east: 75, north: 38 }, actorExternalIds: [{ scheme: 'iso3166-1', value: 'IRN' }], asOf, kinds: null })
    assert.equal(posted.status, 200, posted.text)
    assert.equal(posted.text, asked.text)
    assert.equal(posted.headers['x-query-hash'], asked.headers['x-query-hash'])
    const dotted = await post('relations.csv?types=ATTACKED', { types: 'STRUCK', minOrigins: '1', within: '60,24,75,38', actorExternalIds: 'iso3166-1:IRN', 'asOf.recorded': asOf.recorded })
    assert.equal(dotted.headers['x-query-hash'], asked.headers['x-query-hash'])
  })

  test('exports exactly what is named: relations, and entities with or without them', async () => {
    const all = idsIn((await download(app, 'relations.csv')).text)
    const ids = all.filter((_, index) => index % 3 === 0)
    const rows = await post('relations.csv', { ids: [...ids, 'relation:gone', ids[0]] })
    assert.deepEqual([rows.status, rows.headers['x-total-count'], [...idsIn(rows.text)].sort()], [200, String(ids.length), [...ids].sort()])
    const nodes = ['country:iran', 'person:hakan-fidan', 'country:nowhere']
    const edges = await post('network.csv', { ids, nodes })
    assert.deepEqual([edges.headers['x-total-count'], [...idsIn(edges.text)].sort()], [String(ids.length), [...ids].sort()])
    const ends = parse<Readonly<Record<string, string>>>(rows.text, { columns: true }).flatMap(({ source = '', target = '' }) => [source, target])
    const shown = idsIn((await post('network.csv', { ids, nodes, part: 'nodes' })).text)
    assert.deepEqual(shown, [...new Set([...ends, 'country:iran', 'person:hakan-fidan'])].sort())
    assert.deepEqual(idsIn((await post('network.csv', { ids: [], nodes, part: 'nodes' })).text), ['country:iran', 'person:hakan-fidan'])
    assert.deepEqual(idsIn((await post('entities.csv', { ids: nodes })).text), ['country:iran', 'person:hakan-fidan'])
    const gexf = await post('network.gexf', { ids, nodes })
    assert.deepEqual([(gexf.text.match(/<node /g) ?? []).length, (gexf.text.match(/<edge /g) ?? []).length], [shown.length, ids.length])
    const again = await download(app, `query/${String(gexf.headers['x-query-hash'])}.csv?part=nodes`)
    assert.deepEqual(idsIn(again.text), shown)
  })

  const refusals: readonly (readonly [path: string, body: unknown, code: string])[] = [
    ['relations.csv', ['STRUCK'], 'BAD_INPUT'],
    ['relations.csv', { filter: { types: ['STRUCK'] } }, 'BAD_INPUT'],
    ['relations.csv', { ids: ['country:iran'] }, 'BAD_INPUT'],
    ['relations.csv', { ids: ['relation:a'], types: ['STRUCK'] }, 'BAD_INPUT'],
    ['network.csv', { ids: ['relation:a'], entity: 'country:iran', depth: 1 }, 'BAD_INPUT'],
    ['network.csv', { nodes: ['country:iran'] }, 'BAD_INPUT'],
    ['claims.csv', { ids: ['claim:a'] }, 'BAD_INPUT'],
    ['entities.csv', { ids: Array.from({ length: 20_001 }, (_, index) => `person:${index}`) }, 'BAD_INPUT'],
    ['relations.csv', { types: ['FOO'] }, 'UNKNOWN_TYPE'],
  ]
  for (const [path, body, code] of refusals) {
    test(`refuses ${path} ${JSON.stringify(body).slice(0, 60)}`, async () => {
      const { status, text } = await post(path, body)
      assert.equal(status, 400, text)
      assert.equal((JSON.parse(text) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code, code)
    })
  }
})

test('who had which file stands in the log, with its hash, its rows and how long it took', async () => {
  log.length = 0
  const { headers } = await download(app, 'relations.csv?types=STRUCK')
  const [line] = log.filter((one) => 'export' in one)
  const { tookMs, time, level, ...facts } = line ?? {}
  assert.ok(typeof tookMs === 'number' && typeof time === 'number' && level === 30)
  assert.deepEqual(facts, {
    export: /filename="(.+)"/.exec(headers['content-disposition'] ?? '')?.[1], outcome: 'sent', queryHash: headers['x-query-hash'], dataVersion: headers['x-data-version'], rows: Number(headers['x-total-count']), status: 200,
    name: 'anonymous', writer: 'anonymous', role: 'READER', requestId: headers['x-request-id'], address: '127.0.0.1', msg: facts['msg'],
  })
})
