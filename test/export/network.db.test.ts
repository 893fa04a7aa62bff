import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import { createReaders, createTransact } from '../../src/neo4j/run.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { storeLayout } from '../../src/export/store-layout.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { createExportServer, download } from './export-server.ts'

let app: FastifyInstance
let connection: Connection
before(async () => {
  connection = await openSeededDatabase()
  app = await createExportServer(connection)
})
after(() => app.close())

type Row = Readonly<Record<string, string>>

async function rowsOf(path: string): Promise<readonly Row[]> {
  const { status, text, headers } = await download(app, path)
  assert.equal(status, 200, text)
  const rows = parse<Row>(text, { columns: true })
  assert.equal(headers['x-total-count'], String(rows.length), path)
  return rows
}

/** The file must not depend on how the rest is drawn together: made from relations one by one. */
function drawTogether(relations: readonly Row[], part: (row: Row) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const row of relations) {
    const key = [row['source'], row['target'], row['directed'], part(row)].join(' ')
    sums.set(key, (sums.get(key) ?? 0) + 1)
  }
  return sums
}

describe('a network', () => {
  test('has relations as edges, and their ends as nodes', async () => {
    const [edges, nodes, relations] = [await rowsOf('network.csv'), await rowsOf('network.csv?part=nodes'), await rowsOf('relations.csv')]
    assert.deepEqual(edges, relations)
    assert.deepEqual(nodes.map(({ id }) => id), [...new Set(relations.flatMap(({ source, target }) => [source, target]))].sort())
    for (const { id, degree } of nodes) assert.equal(degree, String(relations.filter(({ source, target }) => source === id || target === id).length), id)
  })

  const parts: Readonly<Record<string, (row: Row) => string>> = { type: (row) => row['relation_type'] ?? '', pair: () => '', year: (row) => (row['start_date'] ?? '').slice(0, 4) }
  for (const [aggregation, part] of Object.entries(parts)) {
    test(`draws relations together by ${aggregation}`, async () => {
      const wanted = drawTogether(await rowsOf('relations.csv'), part)
      const edges = await rowsOf(`network.csv?aggregation=${aggregation}`)
      assert.deepEqual(edges.map(({ weight }) => Number(weight)).sort(), [...wanted.values()].sort())
      for (const edge of edges) {
        const key = [edge['source'], edge['target'], edge['directed'], aggregation === 'type' ? edge['relation_type'] : aggregation === 'year' ? (edge['start_date'] ?? '').slice(0, 4) : ''].join(' ')
        assert.equal(wanted.get(key), Number(edge['weight']), key)
      }
    })
  }

  test('leaves weak edges out, and who has no other', async () => {
    const all = await rowsOf('network.csv?aggregation=pair')
    const strong = await rowsOf('network.csv?aggregation=pair&minEvents=3')
    assert.deepEqual(strong, all.filter(({ weight }) => Number(weight) >= 3))
    assert.ok(strong.length > 0 && strong.length < all.length)
    const nodes = await rowsOf('network.csv?aggregation=pair&minEvents=3&part=nodes')
    assert.deepEqual(nodes.map(({ id }) => id), [...new Set(strong.flatMap(({ source, target }) => [source, target]))].sort())
  })

  for (const depth of [0, 1, 2]) {
    test(`is what is among those at most ${depth} steps away`, async () => {
      const relations = await rowsOf('relations.csv')
      let inside = new Set(['country:iran', 'country:pakistan'])
      for (let step = 0; step < depth; step++) inside = new Set([...inside, ...relations.filter(({ source = '', target = '' }) => inside.has(source) || inside.has(target)).flatMap(({ source = '', target = '' }) => [source, target])])
      const wanted = relations.filter(({ source = '', target = '' }) => inside.has(source) && inside.has(target)).map(({ id }) => id).sort()
      assert.deepEqual((await rowsOf(`network.csv?entity=country:iran&entity=country:pakistan&depth=${depth}`)).map(({ id }) => id).sort(), wanted)
      assert.deepEqual((await rowsOf(`network.csv?entity=country:iran,country:pakistan&depth=${depth}&part=nodes`)).map(({ id }) => id), [...inside].sort())
    })
  }

  test('shows those in the middle even where they have no edge', async () => {
    const nodes = await rowsOf('network.csv?entity=country:iran&depth=1&types=ALLIED_WITH&part=nodes')
    assert.deepEqual(nodes.map(({ id, degree }) => [id, degree]), [['country:iran', '0']])
  })

  test('has its nodes at places that are apart, and the same each time', async () => {
    const [one, other] = [await rowsOf('network.csv?part=nodes'), await rowsOf('network.csv?part=nodes')]
    assert.deepEqual(one, other)
    assert.equal(new Set(one.map(({ x, y }) => `${String(x)} ${String(y)}`)).size, one.length)
    assert.ok(one.every(({ x, y }) => x !== '' && y !== ''))
  })

  test('is in files of every format the same number of edges', async () => {
    for (const path of ['network.gexf', 'network.graphml', 'network.json', 'network.cyjs', 'relations.gexf', 'network.parquet', 'network.arrow', 'network.ndjson']) {
      const { status, headers, bytes } = await download(app, path)
      assert.equal(status, 200, path)
      assert.equal(headers['x-total-count'], '45', path)
      assert.ok(bytes.length > 1_000, path)
    }
  })
})

/** A network as node-link data, which has everything that the other formats have. */
interface NodeLink {
  readonly graph: Readonly<Record<string, string>>
  readonly nodes: readonly Readonly<Record<string, unknown>>[]
  readonly links: readonly Readonly<Record<string, unknown>>[]
}

async function networkOf(path: string): Promise<NodeLink & { readonly total: string | undefined }> {
  const { status, text, headers } = await download(app, path)
  assert.equal(status, 200, text)
  return { ...(JSON.parse(text) as NodeLink), total: headers['x-total-count'] }
}

const listOf = (cell = ''): readonly string[] => cell.split('|').filter((one) => one !== '')

/** Who has which part in a row, as edges. */
function partsOf(row: Row, parts: readonly (readonly [column: string, role: string, leads: 'in' | 'out'])[]): readonly string[] {
  return parts.flatMap(([column, role, leads]) => [...new Set(listOf(row[column]))].map((id) => (leads === 'in' ? `${id} ${role} ${String(row['id'])}` : `${String(row['id'])} ${role} ${id}`)))
}

describe('the rows of other tables as a network', () => {
  test('entities have the relations among them as edges, and are there without any', async () => {
    const relations = await rowsOf('relations.csv')
    for (const filter of ['', 'kinds=COUNTRY,GROUP', 'text=pak', 'ids=country:iran,country:pakistan,person:hakan-fidan', 'text=nobody-of-this-name']) {
      const ids = (await rowsOf(`entities.csv?columns=id&${filter}`)).map(({ id = '' }) => id)
      const { nodes, links, total, graph } = await networkOf(`entities.json?${filter}`)
      assert.deepEqual(nodes.map(({ id }) => id), ids, filter)
      assert.equal(total, String(ids.length))
      assert.deepEqual(links.map(({ id }) => id).sort(), relations.filter(({ source = '', target = '' }) => ids.includes(source) && ids.includes(target)).map(({ id }) => id).sort(), filter)
      for (const { id, degree } of nodes) assert.equal(degree, links.filter(({ source, target }) => source === id || target === id).length, String(id))
      assert.match(String(graph['query']), /^entities\?/)
    }
  })

  const modes: readonly (readonly [what: string, filter: string, parts: Parameters<typeof partsOf>[1]])[] = [
    ['events', 'types=STRUCK', [['subjects', 'SUBJECT', 'in'], ['objects', 'OBJECT', 'out'], ['place', 'PLACE', 'out']]],
    ['claims', 'entity=country:iran', [['publisher_id', 'PUBLISHER', 'in'], ['speaker_ids', 'SPEAKER', 'in'], ['subjects', 'SUBJECT', 'in'], ['objects', 'OBJECT', 'out'], ['places', 'PLACE', 'out']]],
  ]
  for (const [what, filter, parts] of modes) {
    test(`${what} stand between those who have a part in them`, async () => {
      const rows = await rowsOf(`${what}.csv?${filter}`)
      const { nodes, links, total } = await networkOf(`${what}.json?${filter}`)
      assert.ok(rows.length >= 3, what)
      assert.equal(total, String(rows.length))
      assert.deepEqual(links.map(({ source, relation_type, target }) => `${String(source)} ${String(relation_type)} ${String(target)}`).sort(), rows.flatMap((row) => partsOf(row, parts)).sort())
      assert.deepEqual(nodes.filter(({ bipartite }) => bipartite === 0).map(({ id }) => id), rows.map(({ id }) => id))
      assert.deepEqual(nodes.filter(({ bipartite }) => bipartite === 1).map(({ id }) => id), [...new Set(links.flatMap(({ source, target }) => [source, target]))].filter((id) => !rows.some((row) => row['id'] === id)).sort())
      for (const { id, degree } of nodes) assert.equal(degree, links.filter(({ source, target }) => source === id || target === id).length, String(id))
      assert.equal(new Set(nodes.map(({ x, y }) => `${String(x)} ${String(y)}`)).size, nodes.length)
      const { headers, text } = await download(app, `${what}.gexf?${filter}`)
      const again = await download(app, `query/${String(headers['x-query-hash'])}.gexf`)
      assert.equal(again.text, text)
      assert.deepEqual([(text.match(/<node /g) ?? []).length, (text.match(/<edge /g) ?? []).length], [nodes.length, links.length])
    })
  }
})

test('places of all entities are stored, and stay the same', async () => {
  const { run, stream } = createReaders(connection)
  const before = await rowsOf('entities.csv?columns=id,x,y')
  assert.ok(before.every(({ x }) => x === ''))
  const stored = await storeLayout(run, stream, createTransact(connection))
  const first = await rowsOf('entities.csv?columns=id,x,y,degree')
  assert.equal(first.filter(({ x }) => x !== '').length, stored.nodes)
  assert.ok(first.every(({ x, degree }) => (x === '') === (degree === '0')))
  await storeLayout(run, stream, createTransact(connection))
  assert.deepEqual(await rowsOf('entities.csv?columns=id,x,y,degree'), first)
})

describe('a query that was asked', () => {
  test('is kept under its hash, and gives the same rows', async () => {
    for (const path of ['relations.csv?types=STRUCK', 'network.csv?aggregation=pair&entity=country:iran&depth=1', 'claims.csv?participants=country:iran', 'entities.csv?kinds=GROUP']) {
      const first = await download(app, path)
      const again = await download(app, `query/${first.headers['x-query-hash'] ?? ''}.csv`)
      assert.equal(again.status, 200, again.text)
      assert.equal(again.text, first.text, path)
      for (const name of ['etag', 'x-query-hash', 'x-data-version', 'x-as-of', 'x-total-count']) assert.equal(again.headers[name], first.headers[name], `${path} ${name}`)
    }
  })

  test('can be cited', async () => {
    const { headers } = await download(app, 'relations.csv?types=STRUCK&entity=country:iran')
    const hash = headers['x-query-hash'] ?? ''
    const kept = JSON.parse((await download(app, `query/${hash}`)).text) as Readonly<Record<string, string>>
    assert.equal(kept['dataVersion'], headers['x-data-version'])
    assert.equal(kept['text'], headers['x-citation'])
    assert.match(kept['text'] ?? '', /^Parley .*Relations \(actors=country:iran; types=STRUCK\) \[Data set\]/)
    assert.match((await download(app, `query/${hash}.bib`)).text, /^@misc\{parley-/)
    assert.equal((JSON.parse((await download(app, `query/${hash}.csl.json`)).text) as { type: string }).type, 'dataset')
    assert.match((await download(app, `relations.csv?types=STRUCK&entity=country:iran&header=true`)).text, /^# generator: Parley .*\n# query: relations\?actors=country:iran/)
  })

  test('that nobody asked is not known', async () => {
    assert.equal((await download(app, 'query/nothing.csv')).status, 404)
    assert.equal((await download(app, 'query/nothing')).status, 404)
  })
})
