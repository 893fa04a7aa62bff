import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readCsv } from '../../src/record/read-csv.ts'

describe('a small CSV text', () => {
  const cases: readonly (readonly [why: string, text: string, rows: readonly Readonly<Record<string, string>>[]])[] = [
    ['codes keep their zeros', 'code\n020\n', [{ code: '020' }]],
    ['quoted cells hold commas, quotes and line breaks', 'a,b\n"1,5","say ""x""\nagain"\n', [{ a: '1,5', b: 'say "x"\nagain' }]],
    ['lines may end as on Windows, and the last without an end', 'a,b\r\n1,2\r\n3,4', [{ a: '1', b: '2' }, { a: '3', b: '4' }]],
    ['empty cells stay, at the end too', 'a,b,c\n,2,\n', [{ a: '', b: '2', c: '' }]],
    ['a header alone has no rows', 'a,b\n', []],
    ['nothing has none either', '', []],
  ]
  for (const [why, text, rows] of cases) test(why, () => assert.deepEqual(readCsv(text), rows))

  test('every cell that is written is read again', () => {
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }), (rows) => {
        const text = ['"a","b"', ...rows.map((row) => row.map(quoted).join(','))].join('\n')
        assert.deepEqual(readCsv(text), rows.map(([a, b]) => ({ a, b })))
      }),
    )
  })
})
