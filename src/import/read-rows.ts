import { longestRow, type Line } from './read-lines.ts'
import type { Refusal } from './row.ts'
import { beginRow, takeLine, type Splitting } from './split-row.ts'

/** A row as it stands in the file: its cells, or what is wrong with it and its text. */
export interface RawRow {
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly fault?: Refusal
  /** Whether the one cell is a line as it stands, which could not be split. */
  readonly isUnsplit?: true
}

/** How a file separates its cells. */
export interface Dialect {
  readonly separator: string
  /** Whether cells may stand in quotes; where not, a quote is text. */
  readonly isQuoted: boolean
}

function refused({ number, text, fault }: Line, own?: Refusal): RawRow {
  return { line: number, cells: [text], isUnsplit: true, fault: own ?? fault ?? { kind: 'unreadable', reason: 'the row cannot be read' } }
}

/** Reads rows whose cells may be quoted. Where quotes do not fit, only the line on which the row begins is refused, and reading goes on with the next. */
class QuotedRows {
  readonly #dialect: Dialect
  #row: Splitting = beginRow()
  #lines: Line[] = []
  /** What is wrong with a character of the row's lines, which can be split all the same. */
  #fault: Refusal | undefined

  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  /** Whether a row has begun that is not complete. */
  get isInside(): boolean {
    return this.#lines.length > 0
  }

  /** Takes up a line, and gives the rows that are complete with it. */
  take(line: Line): readonly RawRow[] {
    const rows: RawRow[] = []
    const waiting = [line]
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const first = this.#lines[0] ?? next
      if (next.isCut === true && this.#lines.length === 0) {
        rows.push(refused(next))
        continue
      }
      this.#lines.push(next)
      this.#fault ??= next.fault
      const taken = next.isCut === true ? false : takeLine(this.#row, next.text, this.#dialect.separator)
      if (taken === true) rows.push({ line: first.number, cells: this.#row.cells, ...(this.#fault === undefined ? {} : { fault: this.#fault }) })
      else if (taken !== false) rows.push(refused(first, { kind: 'stray quote', reason: `the quote that ends column ${taken.column} is followed by more text; double a quote that belongs to the text` }))
      else if (next.isCut !== true && this.#row.length <= longestRow) continue
      else rows.push(refused(first, this.#openQuote()))
      if (taken !== true) waiting.unshift(...this.#lines.slice(1))
      this.#reset()
    }
    return rows
  }

  /** Ends the file: a quote that is still open has taken up rows, which are given now. */
  end(): readonly RawRow[] {
    const rows: RawRow[] = []
    while (this.#lines.length > 0) {
      const [first, ...others] = this.#lines
      if (first !== undefined) rows.push(refused(first, this.#openQuote()))
      this.#reset()
      for (const line of others) rows.push(...this.take(line))
    }
    return rows
  }

  #openQuote(): Refusal {
    return { kind: 'open quote', reason: `the quote that begins column ${this.#row.cells.length + 1} is never closed; close it, or double a quote that belongs to the text` }
  }

  #reset(): void {
    this.#row = beginRow()
    this.#lines = []
    this.#fault = undefined
  }
}

/** The rows of lines, many at a time. Empty lines are passed over. */
export async function* readRows(lines: AsyncIterable<readonly Line[]>, dialect: Dialect): AsyncGenerator<readonly RawRow[]> {
  const quoted = new QuotedRows(dialect)
  for await (const some of lines) {
    const rows: RawRow[] = []
    for (const line of some) {
      const { isInside } = quoted
      if (!isInside && line.text === '' && line.fault === undefined) continue
      if (!isInside && (!dialect.isQuoted || !line.text.includes('"'))) {
        rows.push(line.fault === undefined ? { line: line.number, cells: line.text.split(dialect.separator) } : refused(line))
        continue
      }
      rows.push(...quoted.take(line))
    }
    if (rows.length > 0) yield rows
  }
  const rest = quoted.end()
  if (rest.length > 0) yield rest
}
