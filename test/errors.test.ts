import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { errorCodes } from '../src/errors.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The rows of docs/errors.md: code, then the other cells. */
const rows = read('../docs/errors.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()).slice(1, -1))

describe('docs/errors.md', () => {
  test('has each code once, with the cure that the service gives', () => {
    const documented = rows.map((cells) => [cells[0]?.replaceAll('`', ''), cells.at(-1)] as const)
    assert.deepEqual(documented.map(([code]) => code).sort(), Object.keys(errorCodes).sort())
    for (const [code, cure] of documented) assert.equal(cure, errorCodes[code as keyof typeof errorCodes], code)
  })

  test('names the status of every case of test/cases/http', () => {
    const cases = JSON.parse(read('cases/http/requests.json')) as readonly { name: string; status: number; code?: string; headers?: { accept?: string } }[]
    for (const { name, status, code, headers } of cases) {
      if (code === undefined || headers?.accept === 'application/json') continue
      const [, , statuses = ''] = rows.find(([first]) => first === `\`${code}\``) ?? []
      assert.match(statuses, new RegExp(`\\b${String(status)}\\b`), `${name}: ${code} with ${String(status)}`)
    }
  })

  test('says something about each', () => {
    for (const cells of rows) assert.ok(cells.length >= 3 && cells.every((cell) => cell.length > 0), cells[0])
  })
})
