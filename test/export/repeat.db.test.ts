import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createWriting } from '../graphql/writing.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { createExportServer, download } from './export-server.ts'

let app: FastifyInstance
let connection: Awaited<ReturnType<typeof openSeededDatabase>>
before(async () => {
  connection = await openSeededDatabase()
  app = await createExportServer(connection)
})
after(() => app.close())

const files = ['relations.csv', 'relations.ndjson?types=STRUCK', 'events.csv', 'claims.csv?status=ACTIVE,RETRACTED', 'entities.csv', 'network.csv?aggregation=pair', 'network.csv?entity=country:iran&depth=1&part=nodes', 'network.graphml?entity=group:jaish-al-adl&depth=1']

/** Everything that can change what a row says: something new, a name, a merge, a retraction. */
const writes = [
  'mutation { addDocument(document: { key: "later", title: "Later", publishedAt: "2024-02-01" }, claims: [{ key: "1", predicate: "STRUCK", subjects: [{ entity: "country:iran" }], objects: [{ entity: "group:jaish-al-adl" }], when: { on: "2024-01-31" } }]) { userErrors { message } } }',
  'mutation { saveEntity(entity: { id: "country:iran", names: [{ text: "Persia", kind: PREFERRED }] }) { userErrors { message } } }',
  'mutation { judge(left: "group:balochistan-liberation-army", right: "group:balochistan-liberation-front", verdict: SAME, reason: "a try") { userErrors { message } } }',
  'mutation { retractDocument(id: "document:tester:later", reason: "a try") { userErrors { message } } }',
]

void test('a query that was asked gives the same rows after whatever was written since, while the same question asked anew gives others', async () => {
  const writing = createWriting(connection)
  for (const write of writes) {
    const before = await Promise.all(files.map((file) => download(app, file)))
    for (const [index, { status, text }] of before.entries()) assert.equal(status, 200, `${files[index] ?? ''} ${text}`)
    const payloads = Object.values(await writing.send(write)) as readonly { readonly userErrors: readonly unknown[] }[]
    for (const { userErrors } of payloads) assert.deepEqual(userErrors, [], write)
    await writing.settled()
    let changed = 0
    for (const [index, first] of before.entries()) {
      const [path = '', search = ''] = (files[index] ?? '').split('?')
      const form = search.split('&').filter((word) => word.startsWith('part=')).join('&')
      const again = await download(app, `query/${first.headers['x-query-hash'] ?? ''}.${path.split('.')[1] ?? ''}?${form}`)
      assert.equal(again.text, first.text, `${files[index] ?? ''} after ${write}`)
      const anew = await download(app, files[index] ?? '')
      assert.notEqual(anew.headers['etag'], first.headers['etag'])
      if (anew.text !== first.text) changed++
    }
    assert.ok(changed > 0, write)
  }
})
