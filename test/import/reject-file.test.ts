import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { openInputs } from '../../src/import/open-inputs.ts'
import { readRecords, type Refused } from '../../src/import/read-records.ts'
import { createRejectFile } from '../../src/import/reject-file.ts'
import { createRepeats } from '../../src/import/repeats.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'
import { sourceNamed } from './import-rows.ts'
import { samples } from './samples.ts'

const folder = scratchFolder()
mkdirSync(folder, { recursive: true })
let files = 0

/** Reads bytes of a source, and gives the keys that were read, what was refused, and the text of the file of refused rows. */
async function read(source: string, bytes: Buffer | string): Promise<{ readonly keys: readonly string[]; readonly refused: readonly Refused[]; readonly rejects: string }> {
  const path = join(folder, `file-${files++}`)
  writeFileSync(path, bytes)
  const rejects = createRejectFile(path)
  const keys: string[] = []
  const refused: Refused[] = []
  for await (const input of (await openInputs(path, () => undefined)).files) {
    const onRefused = async (one: Refused): Promise<void> => {
      refused.push(one)
      await rejects.write(one)
    }
    const records = readRecords(sourceNamed(source), input, { repair: false, dedupe: null, foldMirrors: false, repeatsBefore: createRepeats() }, undefined, { onFile: () => undefined, onRow: () => undefined, onLeftOut: () => undefined, onRefused })
    for await (const some of records) for (const { record } of some) if (record.kind === 'stated') keys.push(record.claims[0]?.key ?? '')
  }
  await rejects.close()
  return { keys, refused, rejects: rejects.path() === null ? '' : readFileSync(rejects.path() ?? '', 'utf8') }
}

const acled = samples.find(({ name }) => name === 'acled') ?? assert.fail()
const columns = [...acled.form.columns, 'notes']
const line = (n: number, location: string, notes: string): string => columns.map((column) => (column === 'event_id_cnty' ? `EXL${n}` : column === 'location' ? location : column === 'notes' ? notes : (acled.rows[0]?.[column] ?? ''))).join(',')
const table = (second: string, notes = '"one,\ntwo"'): string => `${[columns.join(','), line(1, 'Town', notes), line(2, second, notes), line(3, 'Town', notes)].join('\n')}\n`

describe('rows that are handed back', () => {
  for (const [what, bytes, mend] of [
    ['a NUL byte', Buffer.from(table('Old\0town')), (text: string) => text.replace('\uFFFD', ' ')],
    ['a byte that is not UTF-8', Buffer.from(table('Citt\u00e0'), 'latin1'), (text: string) => text],
  ] as const) {
    test(`stay one row of several lines with ${what}, in their cells`, async () => {
      const { keys, refused, rejects } = await read('acled', bytes)
      assert.deepEqual(keys, ['EXL1', 'EXL3'])
      assert.deepEqual(refused.map(({ place, cells }) => [place.line, cells.length]), [[4, columns.length]])
      assert.deepEqual((await read('acled', mend(rejects))).keys, ['EXL2'])
    })
  }

  test('are as they stood where they could not be split, so that a quote is mended in place', async () => {
    const { keys, rejects } = await read('acled', table('"Old" town', 'x'))
    assert.deepEqual(keys, ['EXL1', 'EXL3'])
    assert.match(rejects, /,3,EXL2,.*,"Old" town,/)
    const again = await read('acled', rejects)
    assert.deepEqual([again.keys, again.refused.map(({ refusal }) => refusal.kind)], [[], ['stray quote']])
    assert.equal(again.rejects.match(/the quote that ends/g)?.length, 1, 'with the last reason alone')
    assert.deepEqual((await read('acled', again.rejects.replace('"Old" town', '"""Old"" town"'))).keys, ['EXL2'])
  })

  test('of tabs have the last reason alone, however often they are handed back', async () => {
    const icews = samples.find(({ name }) => name === 'icews') ?? assert.fail()
    const text = [icews.form.columns, ...icews.rows.map((row) => icews.form.columns.map((column) => row[column] ?? ''))].map((cells) => cells.join('\t')).join('\n')
    const first = await read('icews', text.replace('Café', 'Caf\0'))
    assert.equal(first.keys.length, 2)
    const second = await read('icews', first.rejects.replace('\uFFFD', '\0'))
    assert.equal(second.rejects.match(/NUL byte/g)?.length, 1)
    assert.equal((await read('icews', second.rejects.replace('\uFFFD', 'é'))).keys.length, 1)
  })
})

test('lines may end with CR alone, as spreadsheets for older Macs wrote them', async () => {
  const text = table('Town', 'MARK').replaceAll('\n', '\r').replaceAll('MARK', '"one,\ntwo"')
  const { keys, refused } = await read('acled', text)
  assert.deepEqual([keys, refused.map(({ place }) => place.line)], [['EXL1', 'EXL2', 'EXL3'], []])
})
