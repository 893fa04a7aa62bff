import { stringify } from 'csv-stringify/sync'
import { printAbout } from '../about.ts'
import type { Cell, Column } from '../columns.ts'
import type { Format, Options } from '../format.ts'

/** Between the values of a cell that has several. */
const separator = '|'

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function escapeFormula(text: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text
}

/** How the cells of a column are written. */
function writerOf({ type }: Column): (cell: Cell) => Cell {
  if (type === 'texts') return (cell) => (cell === null ? null : escapeFormula((cell as readonly string[]).join(separator)))
  if (type === 'text' || type === 'code') return (cell) => (cell === null ? null : escapeFormula(cell as string))
  return (cell) => (typeof cell === 'boolean' ? String(cell) : cell)
}

/** Codes stand in quotation marks, for those who take what has none for a number. */
function castCodes(columns: readonly Column[]): { cast?: { string: (value: string, context: { index: number }) => string | { value: string; quoted: boolean } } } {
  const isCode = columns.map(({ type }) => type === 'code')
  return isCode.includes(true) ? { cast: { string: (value, { index }) => (isCode[index] === true ? { value, quoted: true } : value) } } : {}
}

function printHead(columns: readonly Column[], about: Parameters<typeof printAbout>[0], options: Options): string {
  const comment = options['header'] === 'true' ? printAbout(about).map(([name, value]) => `# ${name}: ${value}\n`).join('') : ''
  return `${options['bom'] === 'true' ? '\uFEFF' : ''}${comment}${stringify([columns.map(({ name }) => name)])}`
}

/** RFC 4180 in UTF-8, with a line of names. */
export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  options: { bom: ['false', 'true'], header: ['false', 'true'] },
  async *writeTable({ columns, stretches }, about, options) {
    yield printHead(columns, about, options)
    const writers = columns.map(writerOf)
    const settings = castCodes(columns)
    for await (const rows of stretches) yield stringify(rows.map((cells) => cells.map((cell, index) => writers[index]?.(cell) ?? null)), settings)
  },
}
