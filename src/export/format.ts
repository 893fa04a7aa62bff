import type { About } from './about.ts'
import type { Network, Table } from './columns.ts'

/** What may be chosen about the form of a file, by name. */
export type Options = Readonly<Record<string, string>>

/** Bytes, or text that is written in UTF-8. */
export type Written = AsyncIterable<string | Uint8Array>

/** One format: rows in, bytes out, and nothing else. */
export interface Format {
  /** Of the file: `csv`. */
  readonly extension: string
  readonly mediaType: string
  /** The values that each option may have, the usual one first. */
  readonly options: Readonly<Record<string, readonly string[]>>
  /** For formats that hold one table; of a network they hold the edges or, where they are asked for, the nodes. */
  readonly writeTable?: (table: Table, about: About, options: Options) => Written
  /** For formats that hold nodes and edges in one file. */
  readonly writeNetwork?: (network: Network, about: About, options: Options) => Written
}
