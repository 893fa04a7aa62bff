import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { ParleyError } from '../../src/errors.ts'
import { createMappedSource } from '../../src/import/mapped-source.ts'
import { readMapping } from '../../src/import/mapping.ts'
import { openInputs } from '../../src/import/open-inputs.ts'
import { readHead } from '../../src/import/read-head.ts'
import { readRecords, type Entry } from '../../src/import/read-records.ts'
import { createRepeats } from '../../src/import/repeats.ts'
import { sources } from '../../src/import/sources.ts'
import { suggestMapping } from '../../src/import/suggest-mapping.ts'

const doc = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8')
const [, table = ''] = /```csv\n([\s\S]*?)```/.exec(doc) ?? []
const [, mapping = ''] = /```yaml\n([\s\S]*?)```/.exec(doc) ?? []
const folder = mkdtempSync(join(tmpdir(), 'parley-import-doc-'))
after(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function read(mappingText: string, tableText: string): Promise<readonly Entry[]> {
  const source = createMappedSource(readMapping(write('strikes.yaml', mappingText)))
  const entries: Entry[] = []
  const inputs = await openInputs(write('strikes.csv', tableText), () => undefined)
  for await (const input of inputs.files) {
    const found = readRecords(source, input, { repair: false, dedupe: null, foldMirrors: false, repeatsBefore: createRepeats() }, undefined, {
      onFile: () => undefined,
      onRow: () => undefined,
      onLeftOut: ({ what }) => assert.fail(what),
      onRefused: ({ refusal }) => assert.fail(refusal.reason),
    })
    for await (const some of found) entries.push(...some)
  }
  return entries
}

function claimsOf(entries: readonly Entry[]) {
  return entries.flatMap(({ record }) => (record.kind === 'stated' ? record.claims : []))
}

describe('docs/import.md', () => {
  test('lists all sources', () => {
    for (const { name } of sources) assert.ok(doc.includes(`| \`${name}\` |`), name)
  })

  test('has a mapping and a table that fit', async () => {
    const claims = claimsOf(await read(mapping, table))
    assert.deepEqual(claims.map(({ kind, predicate, when }) => [kind, predicate, when.earliestOn]), [['ACTION', 'STRUCK', '2024-03-01'], ['MEASURE', undefined, '2024-03-01'], ['ACTION', 'CONDEMNED', '2024-03-14']])
    assert.deepEqual(claims[0]?.places, [{ entityId: 'table/strikes-place:Border Town', latitude: 30.1, longitude: 61.2 }])
  })

  test('tells the truth of JSON Lines', async () => {
    const line = JSON.stringify({ id: 1, day: '2024-03-01', actor: 'A', target: 'B', action: 'condemned', place: { town: 'T', lat: 1, lon: 2 }, killed: 0, outlet: 'O', link: 'https://example.org' })
    const own = mapping.replace('name: strikes', 'format: json-lines\nname: strikes').replace('column: town, latitude: lat, longitude: lon', 'column: place.town, latitude: place.lat, longitude: place.lon')
    assert.deepEqual(claimsOf(await read(own, `${line}\n`)).map(({ kind, places }) => [kind, places.length]), [['ACTION', 1], ['MEASURE', 0]])
  })

  test('has a table for which a mapping is proposed that nearly fits', async () => {
    const inputs = await openInputs(write('strikes.csv', table), () => undefined)
    for await (const input of inputs.files) {
      const { header, rows, format, separator } = await readHead(input, undefined)
      const proposed = suggestMapping('strikes', header, rows, format, separator)
      assert.match(proposed, /# air strike: which relation type\?/)
      const claims = claimsOf(await read(proposed.replace('# air strike: which relation type?', 'air strike: STRUCK'), table))
      assert.deepEqual(claims.map(({ predicate }) => predicate), ['STRUCK', undefined, 'CONDEMNED'])
    }
  })
})

describe('a mapping', () => {
  for (const [what, change, pattern] of [
    ['an unknown field', (text: string) => `${text}\nwhere_to: x\n`, /strikes\.yaml:\d+ where_to: There is no field "where_to"/],
    ['an unknown relation type', (text: string) => text.replace('strike: STRUCK', 'strike: STRUK'), /did\.types\.air strike: "STRUK" is not a relation type of the catalogue\. Did you mean "STRUCK"/],
    ['nothing about when', (text: string) => text.replace(/^on:.*$/m, ''), /The field "on" is missing/],
  ] as const) {
    test(`with ${what} is refused with its line`, () => {
      assert.throws(() => readMapping(write('strikes.yaml', change(mapping))), (error) => error instanceof ParleyError && pattern.test(error.message))
    })
  }

  test('whose column the table does not have is refused with the column', async () => {
    await assert.rejects(read(mapping.replace('whom: target', 'whom: victim'), table), /strikes\.csv, line 1: the column victim of .* is missing/)
  })
})
