import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openLedger } from '../../../src/import/bulk/ledger.ts'
import { createStage } from '../../../src/import/bulk/stage.ts'
import { importSource } from '../../../src/import/import-source.ts'
import { createMappedSource } from '../../../src/import/mapped-source.ts'
import { createBulkStore } from '../../../src/import/store.ts'
import { scratchFolder } from '../../local-neo4j/scratch.ts'
import { createGraphInMemory } from './graph-lines.ts'
import { writeAtOnce } from './write-at-once.ts'

const folder = scratchFolder()
mkdirSync(folder, { recursive: true })

test('in a first load an actor of a later batch is the one that has its shared id, as in an import into a database', async () => {
  const path = join(folder, 'rows.csv')
  writeFileSync(path, 'day,actor,wikidata,target,act\n2024-03-01,Kim Example,Q1,Exampleland,hit\n2024-03-02,Example Kim,Q1,Exampleland,hit\n2024-03-03,Kim Example,Q1,Exampleland,hit\n')
  const graph = createGraphInMemory()
  const ledger = await openLedger(join(folder, 'ledger'))
  const stage = createStage(graph.sink, ledger, 1, writeAtOnce(graph.sink))
  const source = createMappedSource({ name: 'own', who: { column: 'actor', kind: 'PERSON', id: { scheme: 'wikidata', column: 'wikidata' } }, whom: 'target', did: { column: 'act', types: { hit: 'STRUCK' } }, on: 'day' })
  const { rows } = await importSource({ store: createBulkStore(stage.append, stage.findOwners), source, path, maxRejects: 0, claimsPerBatch: 1, onRefused: ({ refusal }) => assert.fail(refusal.reason) })
  await stage.finish()
  await ledger.close()
  assert.equal(rows.written, 3)
  const people = graph.read().nodes.filter(({ labels }) => labels.includes('Person'))
  assert.deepEqual(people.map(({ properties }) => properties['name']), ['Kim Example'])
})
