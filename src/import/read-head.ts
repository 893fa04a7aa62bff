import type { Input } from './open-inputs.ts'
import { readLines } from './read-lines.ts'
import { readRows } from './read-rows.ts'
import { ParleyError } from '../errors.ts'

/** The beginning of a table whose form is not known. */
export interface Head {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly format: 'csv' | 'tsv' | 'json-lines'
  readonly separator: string
}

const separators = ['\t', ',', ';', '|'] as const

/**
 * Reads the first rows of a table, and finds out how it is separated.
 * @throws ParleyError BAD_INPUT where it is empty
 */
export async function readHead({ name, bytes }: Input, encoding: string | undefined, most = 200): Promise<Head> {
  const lines: { readonly text: string; readonly number: number }[] = []
  for await (const some of readLines(name, bytes, encoding)) {
    lines.push(...some)
    if (lines.length > most) break
  }
  const [first] = lines
  if (first === undefined) throw new ParleyError('BAD_INPUT', `${name}, line 1: the file is empty.`)
  if (first.text.trim().startsWith('{')) {
    const objects = lines.slice(0, most).flatMap(({ text }) => {
      try {
        return [JSON.parse(text) as Readonly<Record<string, unknown>>]
      } catch {
        return []
      }
    })
    const header = [...new Set(objects.flatMap((object) => Object.keys(object)))]
    const rows = objects.map((object) => header.map((key) => (typeof object[key] === 'string' ? object[key] : object[key] === undefined ? '' : JSON.stringify(object[key]))))
    return { header, rows, format: 'json-lines', separator: '' }
  }
  const separator = separators.reduce((best, one) => (first.text.split(one).length > first.text.split(best).length ? one : best))
  const format = separator === '\t' ? 'tsv' : 'csv'
  const cells: (readonly string[])[] = []
  const each = async function* (): AsyncGenerator<readonly { readonly text: string; readonly number: number }[]> {
    yield await Promise.resolve(lines)
  }
  for await (const rows of readRows(each(), { separator, isQuoted: format === 'csv' })) cells.push(...rows.filter(({ fault }) => fault === undefined).map((row) => row.cells))
  const [header = [], ...rows] = cells
  return { header, rows: rows.slice(0, most), format, separator }
}
