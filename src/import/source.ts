import type { EntityDraft, LeftOutRecord, SourceRecord } from './source-record.ts'
import type { Row } from './row.ts'

/** What the reading of a row depends on besides the row. */
export interface ReadContext {
  /** Whether what a spreadsheet has changed is to be restored. */
  readonly repair: boolean
  /** `one-a-day`: rows of one day with the same actors and the same act tell of one event. */
  readonly dedupe: 'one-a-day' | null
  /** Whether mirrored rows tell of one event. */
  readonly foldMirrors: boolean
  /** How often the same row has come before on this day: for sources that give their rows no key. */
  readonly repeatsBefore: (day: string, key: string) => number
}

/** One form in which a source's files come. */
export interface Form {
  /** "GDELT 2.0 events" */
  readonly name: string
  /** The columns it must have, in the order of a file without a header. */
  readonly columns: readonly string[]
  /** Rows may end this early: later columns were added while the source went on. */
  readonly shortest?: number
  /** Columns that it may have as well. */
  readonly optional?: readonly string[]
  /** Other names of columns, as older and newer files have them. */
  readonly otherNames?: Readonly<Record<string, string>>
  readonly header: 'always' | 'never' | 'either'
  /** The separators in which it is published, the usual one first. */
  readonly separators: readonly string[]
  readonly isQuoted: boolean
  /** Words that stand for an empty cell. */
  readonly nothing?: readonly string[]
  /** Whether the first row of a file without a header can be of this form. */
  readonly fits?: (cells: readonly string[]) => boolean
  /** Whether a header is only passed over: a spreadsheet has made its names useless, but the columns stand where they were. */
  readonly isByPosition?: boolean
  /** Why files of this form are refused, unless they are to be repaired. */
  readonly mangled?: string
  /** How rows are handed back that were refused: as rows, or as objects where each line is one. */
  readonly isJson?: boolean
  /** @throws RowFault where the row cannot be read */
  readonly read: (row: Row, context: ReadContext) => SourceRecord | LeftOutRecord
}

/** A data set that can be imported. A new one is a file in `sources/` and a line in `sources.ts`. */
export interface Source {
  /** As users name it, and the name space of its keys: "gdelt". */
  readonly name: string
  /** "GDELT 2.0 and 1.0: events and mentions" */
  readonly title: string
  /** Who publishes it. */
  readonly publisher: EntityDraft
  readonly forms: readonly Form[]
}
