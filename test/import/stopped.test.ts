import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { ParleyError } from '../../src/errors.ts'
import { importSource, type ImportOptions, type Progress } from '../../src/import/import-source.ts'
import { createMappedSource } from '../../src/import/mapped-source.ts'
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

describe('a table of one\'s own', () => {
  test('refuses rows whose key is empty, and says where a relation type is named', async () => {
    const path = join(folder, 'own.csv')
    writeFileSync(path, 'id,day,actor,target,act\n1,2024-03-01,A,B,hit\n,2024-03-01,A,B,hit\n3,2024-03-01,A,B,juggled\n4,31/02/2024,A,B,hit\n')
    const { store, keys } = createMemory(false)
    const source = createMappedSource({ name: 'own', who: 'actor', whom: 'target', did: { column: 'act', types: { hit: 'STRUCK' } }, on: 'day', order: 'day-first', key: ['id'] })
    const refused: string[] = []
    await importSource({ store, source, path, maxRejects: 10, onRefused: ({ refusal }) => void refused.push(`${refusal.column ?? ''}: ${refusal.reason}`) })
    assert.equal(keys().length, 1)
    assert.deepEqual(refused, [
      'id: it is empty, and a row is known by it (key in the mapping)',
      'act: there is no relation type for "juggled"; name one in the mapping, under did.types',
      'day: "31/02/2024" is not a day of the calendar (YYYY-MM-DD or DD/MM/YYYY) or an uncertain date',
    ])
  })
})

test('files without rows are named', async () => {
  const path = join(folder, 'several')
  mkdirSync(path)
  writeFileSync(join(path, 'a.csv'), toTable(sample.form.columns, rows, ','))
  writeFileSync(join(path, 'b.csv'), `${sample.form.columns.join(',')}\n`)
  writeFileSync(join(path, 'c.csv'), '')
  const { emptyFiles, files } = await importSource({ store: createMemory(false).store, source: sourceNamed('acled'), path, maxRejects: 0, onRefused: () => undefined })
  assert.deepEqual([files, emptyFiles], [3, [join(path, 'b.csv'), join(path, 'c.csv')]])
})

test('a file of GDELT whose columns stand in another order is told what its order is', async () => {
  const gdelt = samples.find(({ name }) => name === 'gdelt 2.0') ?? assert.fail()
  const path = join(folder, 'turned.export.CSV')
  writeFileSync(path, `${[...gdelt.form.columns].reverse().map((column) => gdelt.rows[0]?.[column] ?? '').join('\t')}\n`)
  await assert.rejects(importSource({ store: createMemory(false).store, source: gdelt.source, path, maxRejects: 0, onRefused: () => undefined }), (error) => {
    assert.match((error as Error).message, /turned\.export\.CSV, line 1, column 1: the line has as many cells as GDELT 2\.0 events, but others\. .*GLOBALEVENTID, SQLDATE, MonthYear … The line begins with "https:\/\/news\.example\/1"/)
    return true
  })
})
