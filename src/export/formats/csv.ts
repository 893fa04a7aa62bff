import { stringify } from 'csv-stringify/sync'
import { printAbout, type About } from '../about.ts'
import type { Cell, Cells, Table } from '../columns.ts'
import { headingsOf, type Heading } from '../csv-flavours.ts'
import type { Options, TableFormat } from '../format.ts'
import { joinTexts, wellFormed } from '../text.ts'

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function escapeFormula(text: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text
}

/** How a cell under a heading is written. */
function writerOf({ index, type, write, separator }: Heading, { formulas }: Options): (cells: Cells) => Cell {
  const toText = formulas === 'keep' ? wellFormed : (text: string): string => escapeFormula(wellFormed(text))
  return (cells) => {
    const cell = cells[index] ?? null
    if (write !== undefined) return write(cell)
    if (cell === null) return null
    if (type === 'texts') return toText(joinTexts(cell as readonly string[], separator))
    if (typeof cell === 'string' && type !== 'date') return toText(cell)
    return typeof cell === 'boolean' ? String(cell) : cell
  }
}

interface Context {
  readonly index: number
}

/** Codes stand in quotation marks, for those who take what has none for a number. */
function castCodes(headings: readonly Heading[]): { readonly cast?: { readonly string: (value: string, context: Context) => string | { value: string; quoted: boolean } } } {
  const isCode = headings.map(({ type }) => type === 'code')
  return isCode.includes(true) ? { cast: { string: (value, { index }) => (isCode[index] === true ? { value, quoted: true } : value) } } : {}
}

function printHead(headings: readonly Heading[], about: About, { bom, header }: Options): string {
  const comment = header === 'true' ? printAbout(about).map(([name, value]) => `# ${name}: ${value.replaceAll('\n', ' ')}\n`).join('') : ''
  return `${bom === 'true' ? '\uFEFF' : ''}${comment}${stringify([headings.map(({ name }) => name)])}`
}

async function* writeTable(table: Table, about: About, options: Options): AsyncGenerator<string> {
  const headings = headingsOf(table, options['flavour'] ?? 'plain')
  yield printHead(headings, about, options)
  const writers = headings.map((heading) => writerOf(heading, options))
  const settings = castCodes(headings)
  for await (const rows of table.stretches) yield stringify(rows.map((cells) => writers.map((write) => write(cells))), settings)
}

/** RFC 4180 in UTF-8, with a line of names. */
export const csv: TableFormat = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  options: { flavour: ['plain', 'gephi', 'kumu', 'neo4j', 'cytoscape'], bom: ['false', 'true'], header: ['false', 'true'], formulas: ['escape', 'keep'] },
  holds: 'table',
  write: writeTable,
}
