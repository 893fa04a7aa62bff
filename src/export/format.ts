import type { About } from './about.ts'
import type { Network, Table } from './columns.ts'

/** What may be chosen about the form of a file, by name. */
export type Options = Readonly<Record<string, string>>

/** Bytes, or text that is written in UTF-8. */
export type Written = AsyncIterable<string | Uint8Array>

/** What every format has: rows in, bytes out, and nothing else. */
interface Described {
  /** Of the file: `csv`. */
  readonly extension: string
  readonly mediaType: string
  /** The values that each option may have, the usual one first. */
  readonly options: Readonly<Record<string, readonly string[]>>
}

/** A format that holds one table; of a network it holds the edges or, where they are asked for, the nodes. */
export interface TableFormat extends Described {
  readonly holds: 'table'
  /** Whether its rows are points: for tables with a latitude and a longitude. */
  readonly isOfPlaces?: boolean
  readonly write: (table: Table, about: About, options: Options) => Written
}

/** A format that holds nodes and edges in one file. */
export interface NetworkFormat extends Described {
  readonly holds: 'network'
  /** More nodes than this cannot be told apart in it. */
  readonly mostNodes?: number
  readonly write: (network: Network, about: About, options: Options) => Written
}

export type Format = TableFormat | NetworkFormat

/** The options of a format as they are where nothing is chosen. */
export function usualOptions({ options }: Format): Options {
  return Object.fromEntries(Object.entries(options).map(([name, [first = '']]) => [name, first]))
}
