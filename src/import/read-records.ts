import type { Input } from './open-inputs.ts'
import { readLines, type Line } from './read-lines.ts'
import { readRows, type RawRow } from './read-rows.ts'
import { recogniseForm, type OpenForm } from './recognise-form.ts'
import { Row, RowFault, type Refusal, type RowPlace } from './row.ts'
import type { ReadContext, Source } from './source.ts'
import type { LeftOutRecord, SourceRecord } from './source-record.ts'

/** A row with where it stands, so that it can be handed back. */
export interface PlacedRow {
  readonly place: RowPlace
  readonly cells: readonly string[]
  /** Whether its one cell is a line as it stands, which could not be split. */
  readonly isUnsplit?: true
  readonly opened: OpenForm
}

/** A row that was read. */
export interface Entry extends PlacedRow {
  readonly record: SourceRecord
}

/** A row that says nothing of what is kept here. */
interface LeftOut extends PlacedRow {
  readonly leftOut: LeftOutRecord
}

/** A row that was refused. */
export interface Refused extends PlacedRow {
  readonly refusal: Refusal
}

/** What there is to tell while a file is read. */
export interface ReadEvents {
  readonly onFile: (file: string, opened: OpenForm) => void
  readonly onRow: () => void
  readonly onLeftOut: (record: LeftOutRecord) => void
  readonly onRefused: (refused: Refused) => Promise<void> | void
}

/** Whether a row leaves out the columns that its form does not know. */
function isBare(cells: readonly string[], { bare, header, offset }: OpenForm): boolean {
  return bare !== undefined && bare.width !== header.length && cells.length === bare.width + offset
}

function wrongWidth(cells: readonly string[], opened: OpenForm): Refusal | null {
  const { header, offset, form } = opened
  if (isBare(cells, opened)) return null
  const width = header.length + offset
  if (cells.length < width && cells.length >= (form.shortest ?? header.length) + offset) return null
  if (cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ''))) return null
  const why = cells.length < width ? 'the file may be cut off here, the row broken in two, or a cell left out' : 'a cell may hold the separator'
  return { kind: 'wrong number of cells', column: header[Math.min(cells.length, width) - offset - 1] ?? '', reason: `the row has ${cells.length - offset} cells, not ${header.length}: ${why}` }
}

/** A row as what it says, or why it is refused. */
function readRow(file: string, raw: RawRow, opened: OpenForm, nothing: ReadonlySet<string>, context: ReadContext): Entry | LeftOut | Refused {
  const placed = { place: { file, line: raw.line }, cells: raw.cells, opened, ...(raw.isUnsplit === undefined ? {} : { isUnsplit: raw.isUnsplit }) }
  const refusal = raw.fault ?? wrongWidth(raw.cells, opened)
  if (refusal !== null) return { ...placed, refusal }
  try {
    const columns = isBare(raw.cells, opened) ? (opened.bare?.columns ?? opened.columns) : opened.columns
    const record = opened.form.read(new Row(placed.place, raw.cells.slice(opened.offset), columns, nothing), context)
    return record.kind === 'left out' ? { ...placed, leftOut: record } : { ...placed, record }
  } catch (error) {
    if (!(error instanceof RowFault)) throw error
    return { ...placed, refusal: error.refusal }
  }
}

async function* after(first: readonly Line[], rest: AsyncIterator<readonly Line[]>): AsyncGenerator<readonly Line[]> {
  if (first.length > 0) yield first
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/**
 * What the rows of a file say, many at a time, in their order.
 * @throws ParleyError BAD_INPUT where the file as a whole cannot be read
 */
export async function* readRecords(source: Source, { name, bytes }: Input, context: ReadContext, encoding: string | undefined, events: ReadEvents): AsyncGenerator<readonly Entry[]> {
  const lines = readLines(name, bytes, encoding)
  let head: readonly Line[] = []
  while (head.length === 0) {
    const next = await lines.next()
    if (next.done === true) return // an empty file says nothing, and that is told: no row was read
    head = next.value.slice(Math.max(0, next.value.findIndex(({ text }) => text.trim() !== '')))
    if (head[0]?.text.trim() === '') head = []
  }
  const [first] = head
  if (first === undefined) return
  const opened = recogniseForm(source, name, first, context.repair)
  events.onFile(name, opened)
  const nothing = new Set(opened.form.nothing ?? [])
  const rows = readRows(after(opened.hasHeader ? head.slice(1) : head, lines), { separator: opened.separator, isQuoted: opened.form.isQuoted })
  for await (const some of rows) {
    const entries: Entry[] = []
    try {
      for (const raw of some) {
        events.onRow()
        const read = readRow(name, raw, opened, nothing, context)
        if ('record' in read) entries.push(read)
        else if ('leftOut' in read) events.onLeftOut(read.leftOut)
        else await events.onRefused(read)
      }
    } catch (error) {
      if (entries.length > 0) yield entries // where one row too many was refused, those before it are kept
      throw error
    }
    if (entries.length > 0) yield entries
  }
}
