import { ParleyError } from '../errors.ts'
import { print, type Columns } from './row.ts'
import type { Form, Source } from './source.ts'
import { beginRow, takeLine } from './split-row.ts'

/** A form with where its columns stand in one file. */
export interface OpenForm {
  readonly form: Form
  readonly separator: string
  readonly columns: Columns
  /** The names of the columns, as the file has them or as the form does. */
  readonly header: readonly string[]
  /** Whether the first row is a header. */
  readonly hasHeader: boolean
  /** How many columns stand before the source's own: those of a file of refused rows. */
  readonly offset: number
  /** Columns of the file that the form does not know. */
  readonly unknown: readonly string[]
  /** How rows are read that have no cells for the unknown columns, as where a header names more than there is (some files of POLECAT do). */
  readonly bare?: { readonly width: number; readonly columns: Columns }
}

/** The columns that a file of refused rows has before those of the source. */
export const rejectColumns = ['parley_reason', 'parley_file', 'parley_line'] as const

/** Names of columns are compared without case, spaces and signs: "Event ID", "event_id" and "EventID" are one. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function split(line: string, separator: string, isQuoted: boolean): readonly string[] {
  if (!isQuoted) return line.split(separator)
  const row = beginRow()
  return takeLine(row, line, separator) === true ? row.cells : line.split(separator)
}

/** Where columns stand in rows that leave the unknown ones out. */
function bareOf(columns: Columns, width: number, unknown: readonly string[]): Pick<OpenForm, 'bare'> {
  if (unknown.length === 0) return {}
  const inOrder = [...columns].sort(([, left], [, right]) => left - right)
  return { bare: { width: width - unknown.length, columns: new Map(inOrder.map(([name], place) => [name, place])) } }
}

/** Places by the form's names; what is not there is missing. */
function match(form: Form, cells: readonly string[]): { readonly columns: Columns; readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  const others = new Map(Object.entries(form.otherNames ?? {}).map(([other, own]) => [plain(other), own]))
  const known = new Map([...form.columns, ...(form.optional ?? [])].map((name) => [plain(name), name]))
  const columns = new Map<string, number>()
  const unknown: string[] = []
  cells.forEach((cell, index) => {
    const name = known.get(plain(cell)) ?? others.get(plain(cell))
    if (name !== undefined && !columns.has(name)) columns.set(name, index)
    else if (cell.trim() !== '') unknown.push(cell.trim())
  })
  return { columns, missing: form.columns.filter((name) => !columns.has(name)), unknown }
}

function offsetOf(cells: readonly string[]): number {
  return rejectColumns.every((name, index) => cells[index] === name) ? rejectColumns.length : 0
}

function open(form: Form, separator: string, line: string): OpenForm | null {
  const cells = split(line, separator, form.isQuoted)
  const offset = offsetOf(cells)
  if (form.header !== 'never' || offset > 0) {
    const own = cells.slice(offset)
    const { columns, missing, unknown } = match(form, own)
    if (missing.length === 0) return { form, separator, columns, header: own, hasHeader: true, offset, unknown, ...bareOf(columns, own.length, unknown) }
  }
  const byPosition = new Map(form.columns.map((name, index) => [name, index]))
  if (form.isByPosition === true && cells.length === form.columns.length && plain(cells[0] ?? '') === plain(form.columns[0] ?? '')) return { form, separator, columns: byPosition, header: form.columns, hasHeader: true, offset: 0, unknown: [] }
  if (form.header === 'always' || cells.length > form.columns.length || cells.length < (form.shortest ?? form.columns.length) || form.fits?.(cells) === false) return null
  return { form, separator, columns: byPosition, header: form.columns, hasHeader: false, offset: 0, unknown: [] }
}

const separatorNames: Readonly<Record<string, string>> = { '\t': 'tabs', ',': 'commas', ';': 'semicolons', '|': 'bars' }

/** The separator that a line seems to have. */
function guessSeparator(line: string): string {
  return Object.keys(separatorNames).reduce((best, one) => (line.split(one).length > line.split(best).length ? one : best), '\t')
}

/** What is wrong with a file of none of the forms, told for the form that it comes nearest to. */
function explain(source: Source, file: string, place: number, line: string): string {
  const at = `${file}, line ${place}`
  const separator = guessSeparator(line)
  const nearest = source.forms
    .flatMap((form) => [...new Set([separator, ...form.separators])].map((one) => ({ form, separator: one, cells: split(line, one, form.isQuoted) })))
    .map((one) => ({ ...one, ...match(one.form, one.cells) }))
    .sort((left, right) => right.columns.size - left.columns.size)[0]
  const forms = source.forms.map(({ name, columns }) => `${name} (${columns.length} columns)`).join(', ')
  if (nearest === undefined || nearest.columns.size < 2) {
    const cells = line.split(separator)
    const alike = source.forms.find(({ columns, separators, header, fits }) => header !== 'always' && fits !== undefined && separators.includes(separator) && columns.length === cells.length)
    if (alike !== undefined) return `${at}, column 1: the line has as many cells as ${alike.name}, but others. Without a header the columns must stand in their order: ${alike.columns.slice(0, 3).join(', ')} … The line begins with ${cells.slice(0, 3).map(print).join(', ')}. Put them in order, or give the file a header with the names of the columns.`
    return `${at}, column 1: this is none of the forms of ${source.title}: ${forms}. The line has ${cells.length === 1 ? 'one cell' : `${cells.length} cells separated by ${separatorNames[separator] ?? separator}; the first is`} ${print(cells[0] ?? '')}.`
  }
  if (nearest.missing.length > 0) return `${at}: ${nearest.missing.length === 1 ? 'the column' : 'the columns'} ${nearest.missing.slice(0, 8).join(', ')}${nearest.missing.length > 8 ? ' …' : ''} of ${nearest.form.name} ${nearest.missing.length === 1 ? 'is' : 'are'} missing. The file has ${nearest.cells.slice(0, 12).join(', ')}${nearest.cells.length > 12 ? ' …' : ''}.`
  return `${at}, column 1: the cells are separated by ${separatorNames[nearest.separator] ?? nearest.separator}; ${nearest.form.name} has ${nearest.form.separators.map((one) => separatorNames[one] ?? one).join(' or ')}. Save it again with the right separator, or fetch the original; for a table of your own, the mapping may name another separator.`
}

/**
 * Tells by its first line in which of a source's forms a file is.
 * @throws ParleyError BAD_INPUT where it is in none, or was changed by a spreadsheet and is not to be repaired
 */
export function recogniseForm(source: Source, file: string, line: { readonly text: string; readonly number: number }, repair: boolean): OpenForm {
  for (const form of source.forms) {
    for (const separator of form.separators) {
      const opened = open(form, separator, line.text)
      if (opened === null) continue
      if (form.mangled !== undefined && !repair) throw new ParleyError('BAD_INPUT', `${file}, line ${line.number}: ${form.mangled} Fetch the original file, or give --repair to restore what can be.`)
      return opened
    }
  }
  throw new ParleyError('BAD_INPUT', explain(source, file, line.number, line.text))
}
