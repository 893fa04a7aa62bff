import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { ParleyError } from '../../src/errors.ts'
import { importSource, type ImportOptions, type Progress } from '../../src/import/import-source.ts'
import type { Store } from '../../src/import/store.ts'
import type { Batch } from '../../src/write/batch.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'
import { sourceNamed, toTable } from './import-rows.ts'
import { samples } from './samples.ts'

const folder = scratchFolder()
mkdirSync(folder, { recursive: true })

/** A store that remembers what it was given. */
function createMemory(isBulk: boolean): { readonly store: Store; readonly keys: () => readonly string[] } {
  const batches: Batch[] = []
  const store: Store = {
    append: (batch) => {
      batches.push(batch)
      const claims = batch.documents.flatMap((document) => document.claims.map(({ key }) => `claim:${batch.writer}:${key}`))
      return Promise.resolve({ number: batches.length, entities: { added: batch.entities.length, alreadyThere: 0 }, claims: { added: claims.length, alreadyThere: 0 }, addedClaims: claims })
    },
    findOwners: () => Promise.resolve(new Map()),
    transact: isBulk ? null : () => assert.fail('nothing has to be looked up'),
  }
  return { store, keys: () => batches.flatMap(({ documents }) => documents.flatMap(({ claims }) => claims.map(({ key }) => key))) }
}

const sample = samples.find(({ name }) => name === 'acled') ?? assert.fail()
const rows = Array.from({ length: 40 }, (_, n) => ({ ...sample.rows[0], event_id_cnty: `EXL${n}` }))

async function stopped(bytes: Buffer | string, name: string, isBulk = false, options: Partial<ImportOptions> = {}): Promise<{ readonly error: ParleyError; readonly keys: readonly string[]; readonly last: Progress | undefined }> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const { store, keys } = createMemory(isBulk)
  let last: Progress | undefined
  const error = await importSource({ store, source: sourceNamed('acled'), path, maxRejects: 1, onRefused: () => undefined, onProgress: (progress) => (last = progress), ...options }).then(
    () => assert.fail('the import must stop'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ParleyError, String(error))
  return { error, keys: keys(), last }
}

describe('an import that stops', () => {
  const text = toTable(sample.form.columns, rows, ',')
  const isAct = (key: string): boolean => /^EXL\d+$/.test(key)

  test('has written what stands before the damage, and tells how far it came', async () => {
    const many = Array.from({ length: 1500 }, (_, n) => ({ ...sample.rows[0], event_id_cnty: `EXL${n}`, notes: Array.from({ length: 40 }, (_note, at) => ((n * 7919 + at * 104_729) % 999_983).toString(36)).join(' ') }))
    const packed = gzipSync(toTable([...sample.form.columns, 'notes'], many, ','))
    const { error, keys, last } = await stopped(packed.subarray(0, Math.floor((packed.length * 2) / 3)), 'cut.csv.gz')
    assert.match(error.message, /cut\.csv\.gz cannot be unpacked.*What was read before is kept/)
    const written = keys.filter(isAct).length
    assert.ok(written > 500 && written % 1000 > 0 && written < 1500, `${written} rows`)
    assert.equal(last?.report().rows.written, written)
  })

  test('at too many refused rows has written those before them', async () => {
    const bad = toTable(sample.form.columns, rows.map((row, n) => (n === 20 || n === 30 ? { ...row, latitude: '95' } : row)), ',')
    const { error, keys, last } = await stopped(bad, 'refused.csv')
    assert.match(error.message, /refused\.csv, line 32.*What was read before is kept/)
    assert.equal(keys.filter(isAct).length, 29)
    assert.deepEqual(last?.report().refusedFirst, { 'bad number': `${join(folder, 'refused.csv')}, line 22, column latitude: "95" is not between -90 and 90` })
  })

  test('in a first load says that nothing is kept', async () => {
    const bad = text.replaceAll(',1.5,', ',95,')
    const { error } = await stopped(bad, 'bulk.csv', true)
    assert.match(error.message, /Nothing was loaded/)
    assert.doesNotMatch(error.message, /is kept/)
  })
})
