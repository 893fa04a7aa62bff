/** Where a row stands. */
export interface RowPlace {
  /** As the user named it; of an archive's member `archive.zip/member.csv`. */
  readonly file: string
  /** The line on which the row begins, from 1. */
  readonly line: number
}

/** Why a row is refused. */
export interface Refusal {
  /** What kind of fault it is, for the counts of the report: "bad date", "unknown code". */
  readonly kind: string
  /** What was given, and what is allowed. */
  readonly reason: string
  /** The column at fault; none where it is the row as a whole. */
  readonly column?: string
  /** The type or code of the source that has no relation type here. */
  readonly unmapped?: string
  /** The row is as it should be, but speaks of what is not here (yet): it is handed back, and no fault. */
  readonly waits?: boolean
}

/** A reason with its column, as one sentence. */
export function explainRefusal({ column, reason }: Refusal): string {
  return `${column === undefined || column === '' ? '' : `column ${column}: `}${reason}`
}

/** What is thrown where a row cannot be read; it refuses the row and nothing else. */
export class RowFault extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.name = 'RowFault'
    this.refusal = refusal
  }
}

/** The places of columns in a row, by name. */
export type Columns = ReadonlyMap<string, number>

/** One row with its columns by name. Cells stay text: codes keep their zeros. */
export class Row {
  readonly place: RowPlace
  readonly cells: readonly string[]
  readonly #columns: Columns
  readonly #nothing: ReadonlySet<string>

  /** @param nothing words that stand for an empty cell, such as "NA" */
  constructor(place: RowPlace, cells: readonly string[], columns: Columns, nothing: ReadonlySet<string>) {
    this.place = place
    this.cells = cells
    this.#columns = columns
    this.#nothing = nothing
  }

  /** The text of a cell without space around it; the empty string where it says nothing. */
  text(column: string): string {
    const text = this.cells[this.#columns.get(column) ?? -1]?.trim() ?? ''
    return this.#nothing.has(text) ? '' : text
  }

  /** The text of a cell, or undefined where it says nothing. */
  optional(column: string): string | undefined {
    const text = this.text(column)
    return text === '' ? undefined : text
  }

  /** The text of a cell that must say something. */
  needed(column: string): string {
    const text = this.text(column)
    if (text === '') throw this.fault(column, 'empty cell', 'it is empty')
    return text
  }

  /** The entries of a cell that holds a list, without those that say nothing. */
  list(column: string, separator = ';'): readonly string[] {
    return this.text(column).split(separator).map((entry) => entry.trim()).filter((entry) => entry !== '' && !this.#nothing.has(entry))
  }

  /** A number, or undefined where the cell says nothing. */
  number(column: string, least = -Infinity, most = Infinity): number | undefined {
    const text = this.text(column)
    if (text === '') return undefined
    const value = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN
    if (Number.isNaN(value)) throw this.fault(column, 'bad number', `${print(text)} is not a number`)
    if (value < least || value > most) throw this.fault(column, 'bad number', `${print(text)} is not between ${least} and ${most}`)
    return value
  }

  /** The cells of these columns that say something, by name. */
  pick(columns: readonly string[]): Readonly<Record<string, string>> {
    const picked: Record<string, string> = {}
    for (const column of columns) {
      const text = this.text(column)
      if (text !== '') picked[column] = text
    }
    return picked
  }

  /** A code or type that is no fault of the row, but for which there is no relation type. */
  unmapped(column: string, code: string, advice?: string): RowFault {
    return new RowFault({ kind: 'no relation type', column, reason: `there is no relation type for ${print(code)}${advice === undefined ? '' : `; ${advice}`}`, unmapped: code })
  }

  fault(column: string, kind: string, reason: string): RowFault {
    return new RowFault({ kind, column, reason })
  }
}

/** What was given, short enough for a message. */
export function print(text: string): string {
  return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 57)}…`)
}
