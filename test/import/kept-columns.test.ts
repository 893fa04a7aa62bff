import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { importSource } from '../../src/import/import-source.ts'
import type { Claim } from '../../src/record/claim.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'
import { sourceNamed, toTable } from './import-rows.ts'
import { samples } from './samples.ts'

void test('GDELT’s codes of where it happened stay with the claim, though a place is known by its feature id', async () => {
  const sample = samples.find(({ name }) => name.startsWith('gdelt 2')) ?? assert.fail()
  const path = join(scratchFolder(), 'rows.csv')
  writeFileSync(path, toTable(sample.form.columns, sample.rows, '\t').split('\n').slice(1).join('\n'))
  const claims: Claim[] = []
  await importSource({
    source: sourceNamed('gdelt'),
    path,
    maxRejects: 0,
    onRefused: ({ refusal }) => assert.fail(refusal.reason),
    store: {
      append: (batch) => {
        claims.push(...batch.documents.flatMap((document) => document.claims))
        return Promise.resolve({ number: 1, entities: { added: 0, alreadyThere: 0 }, claims: { added: 0, alreadyThere: 0 }, addedClaims: [] })
      },
      findOwners: () => Promise.resolve(new Map()),
      transact: null,
    },
  })
  assert.equal(claims.length, sample.rows.length)
  for (const { attributes } of claims) assert.deepEqual([attributes?.['ActionGeo_CountryCode'], attributes?.['ActionGeo_ADM1Code']], ['KE', 'KE05'])
})
