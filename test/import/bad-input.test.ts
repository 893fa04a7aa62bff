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
import { samples, type Sample } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-bad-'))
after(() => rmSync(folder, { recursive: true }))

interface ReadResult {
  readonly entries: readonly Entry[]
  readonly refused: readonly Refused[]
  readonly rows: number
  readonly unknown: readonly string[]
}

async function read({ source }: Sample, bytes: Buffer | string, encoding?: string, name = 'file'): Promise<ReadResult> {
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
  return entries.map(({ record }) => (record.kind === 'stated' ? (record.claims[0]?.key ?? '') : record.kind === 'echo' ? record.key : ''))
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
      const columns = sample.form.columns.filter((column) => column !== sample.dayColumn)
      if (hasHeader(sample)) await refusesFile(toFile(sample, undefined, columns), new RegExp(`${sample.dayColumn}.*missing`))
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
    for (const day of ['31 February', 'the year 0000']) {
      test(day, async () => {
        const good = sample.rows[0]?.[sample.dayColumn] ?? ''
        const bad = day === '31 February' ? good.replace(/^(\d{4}-?)03(-?)0\d/, '$102$231') : good.replace(/^\d{4}/, '0000')
        assert.notEqual(bad, good)
        assertOneRefused(await read(sample, toFile(sample, changeSecond({ [sample.dayColumn]: bad }))), sample, { column: sample.dayColumn, reason: /is not a day|is no time|is not between/ })
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
