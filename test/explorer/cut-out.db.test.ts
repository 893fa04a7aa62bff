import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { parseAddress } from '../../src/explorer/address.ts'
import type { Ask } from '../../src/explorer/ask.ts'
import { createStore, type Store } from '../../src/explorer/store.ts'
import type { Shown } from '../../src/explorer/subgraph.ts'
import { createExportServer } from '../export/export-server.ts'
import { writeGeneratedGraph } from '../generated-graph.ts'
import { ask as send } from '../http/server-parts.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { createTransact } from '../../src/neo4j/run.ts'

let app: FastifyInstance
let asked = 0

const ask: Ask = async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  asked++
  const { answer } = await send(app, query, variables)
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors))
  return answer.data as Data
}

before(async () => {
  const connection = await openSeededDatabase()
  await writeGeneratedGraph(createTransact(connection), { entities: 60, claims: 300 })
  app = await createExportServer(connection)
})
after(() => app.close())

async function openScene(address: string): Promise<Store> {
  const store = createStore(ask, parseAddress(address))
  while (store.asking.value.is === 'under way') await new Promise((resolve) => setTimeout(resolve, 5))
  assert.deepEqual(store.asking.value, { is: 'done' })
  return store
}

/** A picture, whatever the order in which its parts came. */
function sortShown({ entities, bundles, ...rest }: Shown): object {
  const byKey = <One,>(of: readonly One[], keyOf: (one: One) => string): readonly One[] => [...of].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  return { ...rest, entities: byKey(entities, ({ id }) => id), bundles: byKey(bundles.map((bundle) => ({ ...bundle, relations: byKey(bundle.relations, ({ id }) => id) })), ({ key }) => key) }
}

const days: readonly (readonly [from: string | null, to: string | null])[] = [[null, '2024-01-16'], ['2024-01-16', '2024-01-17'], ['2023-03-01', '2023-03-31'], ['1999-01-01', '2030-01-01']]

for (const address of ['whole=400', 'around=country:iran;limit=60;types=STRUCK,CONDEMNED;from=2024-01-17&around=country:pakistan;limit=60&these=group:jaish-al-adl,person:hakan-fidan&hidden=country:uganda']) {
  test(`fewer days of a picture that is all known are what the service says of them, and are not asked for: ${address}`, async () => {
    const store = await openScene(address)
    assert.ok(store.isAllKnown.value && store.shown.value.entities.length > 5)
    for (const [from, to] of days) {
      const before = asked
      store.change((scene) => ({ ...scene, filter: { ...scene.filter, from, to } }))
      assert.equal(store.asking.value.is, 'done')
      assert.equal(asked, before)
      const fresh = await openScene(`${address}${from === null ? '' : `&from=${from}`}${to === null ? '' : `&to=${to}`}`)
      assert.ok(asked > before)
      assert.deepEqual(sortShown(store.shown.value), sortShown(fresh.shown.value), `${from} to ${to}`)
    }
  })
}

test('what the picture does not hold is asked for', async () => {
  for (const address of ['around=country:pakistan;limit=3', 'whole=400&hidden=country:iran', 'whole=20&among=false']) {
    const store = await openScene(address)
    assert.equal(store.isAllKnown.value, false, address)
    const before = asked
    store.change((scene) => ({ ...scene, filter: { ...scene.filter, to: '2024-01-17' } }))
    assert.ok(asked > before, address)
  }
})
