import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { printReport } from '../../src/cli/print-import-report.ts'
import { showProgress } from '../../src/cli/show-progress.ts'
import { Tally } from '../../src/import/import-report.ts'

function record(isTTY: boolean): { readonly texts: string[]; readonly display: { readonly isTTY: boolean; readonly columns: number; write(text: string): void } } {
  const texts: string[] = []
  return { texts, display: { isTTY, columns: 100, write: (text) => void texts.push(text) } }
}

describe('the progress of an import', () => {
  test('is a bar with rows a second and the time left on a terminal', () => {
    const { texts, display } = record(true)
    let now = 0
    const progress = showProgress(display, () => now)
    now = 10_000
    progress.tell({ rows: 25_000, bytes: 250, totalBytes: 1000, refused: 3 })
    progress.end()
    assert.deepEqual(texts, ['\r\u001b[2K[##########                              ] 25 %, 25,000 rows, 2,500 rows/s, 30 s left, 3 refused', '\r\u001b[2K'])
  })

  test('has a bar on a terminal that does not say how wide it is', () => {
    const { texts, display } = record(true)
    let now = 0
    const progress = showProgress({ ...display, columns: 0 }, () => now)
    now = 10_000
    progress.tell({ rows: 25_000, bytes: 250, totalBytes: 1000, refused: 0 })
    assert.match(texts[0] ?? '', /\[#+ +\] 25 %/)
  })

  test('is a plain line every ten seconds elsewhere, without a share where the size is not known', () => {
    const { texts, display } = record(false)
    let now = 0
    const progress = showProgress(display, () => now)
    for (now = 1000; now <= 21_000; now += 1000) progress.tell({ rows: now, bytes: 1, totalBytes: null, refused: 0 })
    progress.end()
    assert.deepEqual(texts, ['10,000 rows, 1,000 rows/s\n', '20,000 rows, 1,000 rows/s\n'])
  })
})

test('the report of an import names every reason', () => {
  const tally = new Tally('gdelt')
  Object.assign(tally, { files: 2, read: 1200, written: 1100, alreadyThere: 90, claims: 1105, entities: 40, relations: 900, repaired: 2 })
  for (let n = 0; n < 9; n++) tally.refuse({ place: { file: 'a.csv', line: n + 2 }, refusal: { kind: 'bad date', column: 'day', reason: `"${n}" is no day` } })
  tally.refuse({ place: { file: 'a.csv', line: 12 }, refusal: { kind: 'no relation type', reason: 'there is none' } })
  tally.missType('Headquarters')
  tally.missColumns(['Headline'])
  const text = printReport(tally.report(), 'x.rejects.tsv').replace(/in [\d.]+ s \([\d,]+ rows\/s\)/, 'in 1 s')
  assert.equal(text, [
    'gdelt: 1,200 rows read from 2 files in 1 s: 1,100 written, 90 already there, 10 refused.',
    'New: 1,105 claims, 40 entities, 900 relations.',
    '2 cells were restored.',
    'Columns that were not read: Headline.',
    'Refused:',
    '          9  bad date',
    '          1  no relation type',
    'The first of each:',
    '  a.csv, line 2, column day: "0" is no day',
    '  a.csv, line 12: there is none',
    'Types without a relation type here:',
    '          1  Headquarters',
    'Rows that were handed back are in x.rejects.tsv, each with its reason: mend them there, or import first what they wait for, and then import that file.',
  ].join('\n'))
})

test('the report of an import counts one of a thing as one, and says what became of mirrored rows', () => {
  const tally = new Tally('icews')
  Object.assign(tally, { files: 1, read: 1, written: 1, claims: 1, entities: 1, relations: 1, repaired: 1, mirroredPairs: () => 1 })
  const print = (foldsMirrors: boolean): string => printReport(tally.report(), null, foldsMirrors).replace(/in [\d.]+ s \([\d,]+ rows\/s\)/, 'in 1 s')
  assert.equal(print(false), [
    'icews: 1 row read from 1 file in 1 s: 1 written, 0 already there.',
    'New: 1 claim, 1 entity, 1 relation.',
    '1 pair of rows mirrors each other (A met B, B met A; visit and host). --fold-mirrors makes one event of each.',
    '1 cell was restored.',
  ].join('\n'))
  assert.match(print(true), /1 pair of rows mirrors each other \(.*\), and each pair tells of one event\./)
})
