import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { ParleyError } from '../../src/errors.ts'
import { openInputs } from '../../src/import/open-inputs.ts'
import { readRecords, type Entry, type Refused } from '../../src/import/read-records.ts'
import { createRepeats } from '../../src/import/repeats.ts'
import { createMappedSource } from '../../src/import/mapped-source.ts'
import type { Source } from '../../src/import/source.ts'
import { sourceNamed } from './import-rows.ts'
import { samples, type Sample } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-bad-'))
after(() => rmSync(folder, { recursive: true }))

interface ReadResult {
  readonly entries: readonly Entry[]
  readonly refused: readonly Refused[]
  readonly rows: number
  readonly unknown: readonly string[]
}

async function read({ source }: Pick<Sample, 'source'>, bytes: Buffer | string, encoding?: string, name = 'file'): Promise<ReadResult> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const entries: Entry[] = []
  const refused: Refused[] = []
  const unknown: string[] = []
  let rows = 0
  const inputs = await openInputs(path, () => undefined)
  for await (const input of inputs.files) {
    const found = readRecords(source, input, { repair: false, dedupe: null, foldMirrors: false, repeatsBefore: createRepeats() }, encoding, {
      onFile: (_file, opened) => unknown.push(...opened.unknown),
      onRow: () => rows++,
      onLeftOut: ({ what }) => assert.fail(what),
      onRefused: (one) => void refused.push(one),
    })
    for await (const some of found) entries.push(...some)
  }
  assert.equal(entries.length + refused.length, rows, 'every row is read or refused')
  return { entries, refused, rows, unknown }
}

type Cells = readonly string[]

function quote(cell: string, { form: { isQuoted, separators } }: Sample): string {
  return isQuoted && (cell.includes('"') || cell.includes('\n') || cell.includes(separators[0] ?? ',')) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function hasHeader({ form }: Sample): boolean {
  return form.header === 'always'
}

/** The file of a sample, with its rows changed as the test likes. */
function toFile(sample: Sample, change: (rows: readonly Readonly<Record<string, string>>[]) => readonly Readonly<Record<string, string>>[] = (rows) => rows, columns: Cells = sample.form.columns, separator = sample.form.separators[0] ?? ','): string {
  const lines = change(sample.rows).map((row) => columns.map((column) => quote(row[column] ?? '', sample)).join(separator))
  return `${[...(hasHeader(sample) ? [columns.join(separator)] : []), ...lines].join('\n')}\n`
}

/** The line on which the n-th row stands, from 1. */
function lineOf(sample: Sample, n: number): number {
  return n + (hasHeader(sample) ? 1 : 0)
}

function changeSecond(changes: Readonly<Record<string, string>>) {
  return (rows: Sample['rows']) => rows.map((row, index) => (index === 1 ? { ...row, ...changes } : row))
}

function assertOneRefused({ entries, refused }: ReadResult, sample: Sample, { column, reason }: { readonly column?: string; readonly reason: RegExp }): void {
  assert.deepEqual(refused.map(({ place }) => place.line), [lineOf(sample, 2)])
  assert.match(refused[0]?.refusal.reason ?? '', reason)
  if (column !== undefined) assert.equal(refused[0]?.refusal.column, column)
  assert.equal(refused[0]?.place.file.endsWith('/file'), true)
  assert.equal(entries.length, 2, 'the other rows are read')
}

function keysOf({ entries }: ReadResult): readonly string[] {
  return entries.map(({ record }) => (record.kind === 'stated' ? (record.claims[0]?.key ?? record.aliases?.[0]?.name.text ?? '') : record.kind === 'echo' ? record.key : ''))
}

for (const sample of samples) {
  const refusesFile = (bytes: Buffer | string, pattern: RegExp, encoding?: string) =>
    assert.rejects(read(sample, bytes, encoding), (error) => {
      assert.ok(error instanceof ParleyError)
      assert.equal(error.code, 'BAD_INPUT')
      assert.match(error.message, /file, line 1/)
      assert.match(error.message, pattern)
      return true
    })

  describe(`bad input: ${sample.name}`, () => {
    test('three good rows are read', async () => {
      const { entries, refused } = await read(sample, toFile(sample))
      assert.deepEqual(refused.map(({ refusal }) => refusal), [])
      assert.equal(entries.length, 3)
    })
    test('a file that is cut off in a row', async () => {
      const whole = toFile(sample)
      const separator = sample.form.separators[0] ?? ','
      const cut = whole.trimEnd().split(separator).slice(0, -2).join(separator)
      const { entries, refused } = await read(sample, cut)
      assert.equal(entries.length, 2)
      assert.deepEqual(refused.map(({ place }) => place.line), [lineOf(sample, 3)])
      assert.match(refused[0]?.refusal.reason ?? '', /cut off/)
    })
    test('another separator', () => refusesFile(toFile(sample, undefined, undefined, '|'), /separated by|cells/))
    test('UTF-16 with its mark', async () => assert.equal((await read(sample, Buffer.from(`\uFEFF${toFile(sample)}`, 'utf16le'))).entries.length, 3))
    test('UTF-16 without its mark', () => refusesFile(Buffer.from(toFile(sample), 'utf16le'), /--encoding utf-16le/))
    test('UTF-16 that is named', async () => assert.equal((await read(sample, Buffer.from(toFile(sample), 'utf16le'), 'utf-16le')).entries.length, 3))
    test('Latin-1', async () => assertOneRefused(await read(sample, Buffer.from(toFile(sample), 'latin1')), sample, { reason: /character \d+ is the byte E9, which is not UTF-8/ }))
    test('Latin-1 that is named', async () => assert.equal((await read(sample, Buffer.from(toFile(sample), 'latin1'), 'iso-8859-1')).entries.length, 3))
    test('a byte-order mark', async () => assert.equal((await read(sample, `\uFEFF${toFile(sample)}`)).entries.length, 3))
    test('a quote that ends too early', async () => {
      const text = toFile(sample, changeSecond({ [sample.textColumn]: 'MARK' })).replace('MARK', '"Caf"é')
      if (sample.form.isQuoted) assertOneRefused(await read(sample, text), sample, { reason: /quote/ })
      else assert.equal((await read(sample, text)).entries.length, 3)
    })
    test('a quote that is never closed', async () => {
      const text = toFile(sample, changeSecond({ [sample.textColumn]: 'MARK' })).replace('MARK', '"Café')
      if (sample.form.isQuoted) assertOneRefused(await read(sample, text), sample, { reason: /never closed/ })
      else assert.equal((await read(sample, text)).entries.length, 3)
    })
    test('a line break in a cell', async () => {
      const { entries, refused } = await read(sample, toFile(sample, changeSecond({ [sample.textColumn]: 'Two\nlines' })))
      assert.deepEqual([entries.length, refused.length], sample.form.isQuoted ? [3, 0] : [2, 2])
    })
    test('a NUL byte', async () => assertOneRefused(await read(sample, toFile(sample, changeSecond({ [sample.textColumn]: 'Ca\0fe' }))), sample, { reason: /NUL byte/ }))
    test('a missing column', async () => {
      const columns = sample.form.columns.filter((column) => column !== sample.neededColumn)
      if (hasHeader(sample)) await refusesFile(toFile(sample, undefined, columns), new RegExp(`${sample.neededColumn}.*missing`))
      else await refusesFile(toFile(sample, undefined, columns), /none of the forms|missing/)
    })
    test('a column too many', async () => {
      const text = toFile(sample, (rows) => rows.map((row) => ({ ...row, extra: 'more' })), [...sample.form.columns, 'extra'])
      if (!hasHeader(sample)) return refusesFile(text, /none of the forms/)
      const { entries, unknown } = await read(sample, text)
      assert.deepEqual([entries.length, unknown], [3, ['extra']])
    })
    test('a header that names a column more than the rows have', async () => {
      const [header = '', ...lines] = toFile(sample).split('\n')
      if (hasHeader(sample)) assert.deepEqual(keysOf(await read(sample, [`Headline${sample.form.separators[0] ?? ','}${header}`, ...lines].join('\n'))), keysOf(await read(sample, toFile(sample))))
    })
    test('columns in another order', async () => {
      if (sample.form.header === 'never') return
      const separator = sample.form.separators[0] ?? ','
      const columns = [...sample.form.columns].reverse()
      const text = `${columns.join(separator)}\n${toFile({ ...sample, form: { ...sample.form, header: 'either' } }, undefined, columns)}`
      assert.deepEqual(keysOf(await read(sample, text)), keysOf(await read(sample, toFile(sample))))
    })
    test('an empty file', async () => assert.equal((await read(sample, '')).rows, 0))
    test('nothing but a header', async () => {
      if (sample.form.header !== 'never') assert.equal((await read(sample, `${sample.form.columns.join(sample.form.separators[0])}\n`)).rows, 0)
    })
    for (const day of sample.hasNoDays === true ? [] : ['31 February', 'the year 0000']) {
      test(day, async () => {
        const good = sample.rows[0]?.[sample.neededColumn] ?? ''
        const bad = day === '31 February' ? good.replace(/^(\d{4}-?)03(-?)0\d/, '$102$231') : good.replace(/^\d{4}/, '0000')
        assert.notEqual(bad, good)
        assertOneRefused(await read(sample, toFile(sample, changeSecond({ [sample.neededColumn]: bad }))), sample, { column: sample.neededColumn, reason: /is not a day|is no time|is not between/ })
      })
    }
    test('latitude 95', async () => {
      const { latitudeColumn } = sample
      if (latitudeColumn !== undefined) assertOneRefused(await read(sample, toFile(sample, changeSecond({ [latitudeColumn]: '95' }))), sample, { column: latitudeColumn, reason: /"95" is not between -90 and 90/ })
    })
    test('an unknown code', async () => {
      const { code } = sample
      if (code !== undefined) assertOneRefused(await read(sample, toFile(sample, changeSecond({ [code.column]: code.unknown }))), sample, { column: code.column, reason: new RegExp(code.unknown) })
    })
    test('a cell of 5 MB', async () => assertOneRefused(await read(sample, toFile(sample, changeSecond({ [sample.textColumn]: 'x'.repeat(5_000_000) }))), sample, { reason: /bytes; at most 1048576/ }))
  })
}

/** Files that have an object on each line, with what makes the second of three bad. */
interface LinesSample {
  readonly name: string
  readonly source: Source
  readonly objectOf: (n: number) => Readonly<Record<string, unknown>>
  /** Objects that cannot be read, each with its fault. */
  readonly bad: Readonly<Record<string, readonly [object: unknown, column: string, reason: RegExp]>>
}

const link = (changes: Readonly<Record<string, unknown>>, schema = 'Directorship') => ({ id: 'l-1', schema, properties: { director: ['p-1'], organization: ['c-1'], role: ['Café owner'], startDate: ['2024-03-01'], ...changes } })
const person = (changes: Readonly<Record<string, unknown>>) => ({ id: 'p-2', schema: 'Person', properties: { name: ['Jane Café'] }, ...changes })
const report = (changes: Readonly<Record<string, unknown>>) => ({ id: '2', when: { day: '2024-03-01' }, actor: 'Northern Front', target: 'Exampleland', act: 'hit', town: 'Café Town', lat: '1.5', lon: '10.5', ...changes })

const linesSamples: readonly LinesSample[] = [
  {
    name: 'FollowTheMoney',
    source: sourceNamed('ftm'),
    objectOf: (n) => (n === 3 ? link({}) : person({ id: `p-${n}` })),
    bad: {
      '31 February': [link({ startDate: ['2024-02-31'] }), 'startDate', /"2024-02-31" is no time/],
      'the year 0000': [link({ startDate: ['0000-01-01'] }), 'startDate', /is no time/],
      'no id': [person({ id: undefined }), 'id', /no id/],
      'an id that is a number': [person({ id: 7 }), 'id', /no id/],
      'no schema': [person({ schema: undefined }), 'schema', /no schema/],
      'an unknown schema': [link({}, 'Yacht'), 'schema', /Yacht/],
      'no name': [person({ properties: {} }), 'properties.name', /"p-2" has no name/],
      'a name that is no text': [person({ properties: { name: [7] } }), 'properties.name', /has no name/],
      'properties that are none': [person({ properties: 'Jane' }), 'properties.name', /has no name/],
      'a link with one end': [link({ organization: [] }), 'organization', /only one end/],
    },
  },
  {
    name: "a table of one's own in JSON Lines",
    source: createMappedSource({ name: 'sample', format: 'json-lines', who: 'actor', whom: 'target', did: { column: 'act', types: { hit: 'STRUCK' } }, on: 'when.day', where: { column: 'town', latitude: 'lat', longitude: 'lon' }, key: ['id'] }),
    objectOf: (n) => report({ id: String(n) }),
    bad: {
      '31 February': [report({ when: { day: '2024-02-31' } }), 'when.day', /is not a day|is no time/],
      'the year 0000': [report({ when: { day: '0000-03-01' } }), 'when.day', /is not a day|is no time|is not between/],
      'latitude 95': [report({ lat: 95 }), 'lat', /"95" is not between -90 and 90/],
      'an unknown word': [report({ act: 'juggled' }), 'act', /juggled/],
    },
  },
]

for (const sample of linesSamples) {
  describe(`bad input: ${sample.name}`, () => {
    const lines = (second: string | null = null): string => [JSON.stringify(sample.objectOf(1)), second ?? JSON.stringify(sample.objectOf(2)), JSON.stringify(sample.objectOf(3)), ''].join('\n')
    const readLines = (bytes: Buffer | string, encoding?: string) => read(sample, bytes, encoding)
    const refusesSecond = async (second: string, reason: RegExp, column?: string): Promise<void> => {
      const { entries, refused } = await readLines(lines(second))
      assert.deepEqual([entries.length, refused.map(({ place }) => place.line)], [2, [2]])
      assert.match(refused[0]?.refusal.reason ?? '', reason)
      if (column !== undefined) assert.equal(refused[0]?.refusal.column, column)
    }
    const good = JSON.stringify(sample.objectOf(2))

    test('three good objects are read, with a byte-order mark, empty lines, and in UTF-16', async () => {
      for (const bytes of [lines(), `\uFEFF${lines()}`, lines().replaceAll('\n', '\r\n\r\n'), Buffer.from(`\uFEFF${lines()}`, 'utf16le')]) {
        const { entries, refused } = await readLines(bytes)
        assert.deepEqual([entries.length, refused.map(({ refusal }) => refusal)], [3, []])
      }
      assert.equal((await readLines(Buffer.from(lines(), 'latin1'), 'iso-8859-1')).entries.length, 3)
      assert.equal((await readLines(Buffer.from(lines(), 'utf16le'), 'utf-16le')).entries.length, 3)
    })
    test('fields in another order, and more of them', async () => {
      const turned = JSON.stringify(Object.fromEntries([...Object.entries(sample.objectOf(2)), ['more', { of: ['this'] }]].reverse()))
      assert.equal((await readLines(lines(turned))).entries.length, 3)
    })
    test('a file that is cut off in an object', async () => {
      const { entries, refused } = await readLines(lines().trimEnd().slice(0, -10))
      assert.deepEqual([entries.length, refused.map(({ place }) => place.line)], [2, [3]])
    })
    test('Latin-1', async () => {
      const { entries, refused } = await readLines(Buffer.from([JSON.stringify(sample.objectOf(1)).replace('é', 'e'), good, JSON.stringify(sample.objectOf(3)).replace('é', 'e')].join('\n'), 'latin1'))
      assert.deepEqual([entries.length, refused.map(({ place }) => place.line)], [2, [2]])
      assert.match(refused[0]?.refusal.reason ?? '', /is the byte E9, which is not UTF-8/)
    })
    test('UTF-16 without its mark', () => assert.rejects(readLines(Buffer.from(lines(), 'utf16le')), (error) => error instanceof ParleyError && error.message.includes('--encoding utf-16le')))
    test('a stray quote', () => refusesSecond(good.replace('é', 'é" "'), /JSON/))
    test('a raw line break in a text', async () => {
      const { entries, refused } = await readLines(lines(good.replace('é', 'é\n')))
      assert.deepEqual([entries.length, refused.map(({ place }) => place.line)], [2, [2, 3]])
    })
    test('a NUL byte', () => refusesSecond(good.replace('é', '\0'), /NUL byte/))
    for (const [what, text] of Object.entries({ list: '[1]', number: '7', text: '"seven"', null: 'null' })) test(`a ${what} in the place of an object`, () => refusesSecond(text, /JSON object|no object/))
    test('a text of 5 MB', () => refusesSecond(good.replace('é', 'x'.repeat(5_000_000)), /bytes; at most 1048576/))
    test('a table', () => assert.rejects(readLines('id,name\n1,Jane\n'), (error) => error instanceof ParleyError && error.message.includes('file, line 1')))
    test('an empty file', async () => assert.equal((await readLines('')).rows, 0))
    for (const [what, [object, column, reason]] of Object.entries(sample.bad)) test(what, () => refusesSecond(JSON.stringify(object), reason, column))
  })
}

/** A zip archive with one member, as the format has it (APPNOTE 4.3). */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content)
  const fixed = (signature: number, isCentral: boolean): Buffer => {
    const header = Buffer.alloc(isCentral ? 46 : 30)
    header.writeUInt32LE(signature, 0)
    const at = isCentral ? 2 : 0
    header.writeUInt16LE(20, 4)
    header.writeUInt16LE(8, 8 + at)
    header.writeUInt32LE(crc32(content), 14 + at)
    header.writeUInt32LE(packed.length, 18 + at)
    header.writeUInt32LE(content.length, 22 + at)
    header.writeUInt16LE(name.length, 26 + at)
    return header
  }
  const local = Buffer.concat([fixed(0x04034b50, false), Buffer.from(name), packed])
  const central = Buffer.concat([fixed(0x02014b50, true), Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

describe('packed files', () => {
  const [sample] = samples
  assert.ok(sample)
  const text = toFile(sample)
  const refused = (bytes: Buffer, pattern: RegExp) => assert.rejects(read(sample, bytes), (error) => error instanceof ParleyError && error.code === 'BAD_INPUT' && pattern.test(error.message))

  test('gzip and zip are read as they are', async () => {
    assert.equal((await read(sample, gzipSync(text))).entries.length, 3)
    assert.equal((await read(sample, zipOf('a.tab', Buffer.from(text)))).entries.length, 3)
    assert.equal((await read(sample, zipOf('a.tab.gz', gzipSync(text)))).entries.length, 3)
  })
  test('a gzip file that is cut off names itself', () => refused(gzipSync(text).subarray(0, -20), /file cannot be unpacked: unexpected end of file/))
  test('a zip archive that is cut off names itself', () => refused(zipOf('a.tab', Buffer.from(text)).subarray(0, -30), /file cannot be unpacked/))
  test('a gzip bomb is not unpacked', () => refused(gzipSync(`${text}${'x'.repeat(80 * 1_048_576)}`), /more than 300 times its size/))
  test('a zip bomb is not unpacked', () => refused(zipOf('a.tab', Buffer.from(`${text}${'x'.repeat(80 * 1_048_576)}`)), /more than 300 times its size/))
})
