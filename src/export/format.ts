import type { About } from './about.ts'
import type { Table } from './columns.ts'

/** What may be chosen about the form of a file, by name. */
export type Options = Readonly<Record<string, string>>

/** One format: rows in, bytes out, and nothing else. */
export interface Format {
  /** Of the file: `csv`. */
  readonly extension: string
  readonly mediaType: string
  /** The values that each option may have, the usual one first. */
  readonly options: Readonly<Record<string, readonly string[]>>
  readonly writeTable?: (table: Table, about: About, options: Options) => AsyncIterable<string | Uint8Array>
}
