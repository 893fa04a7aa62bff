import { toCursor, type PageArguments } from '../plan/page.ts'

/** What the statement gave for a connection; `rows` only when they were asked for, `total` likewise. */
export interface ConnectionRows {
  /** Each with its key as `cursor`, where cursors were asked for, and what was asked of its node, or of several under their paths. */
  readonly rows?: readonly unknown[]
  readonly total?: number
}

export interface Connection {
  /** The rows of the page: an edge is what stands in its row. */
  readonly edges: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
  readonly totalCount: number | null
}

/**
 * Makes the page of a connection from its rows, of which the statement read one more than asked for where it was asked whether there are others, the last of a list from its end.
 * @param keyOfRow finds what the cursor of a row is made of
 */
export function toConnection(read: ConnectionRows, page: PageArguments & { readonly size: number }, keyOfRow: (row: unknown) => unknown): Connection {
  const fromEnd = typeof page.last === 'number'
  const rows = read.rows ?? []
  const more = rows.length > page.size
  const edges = rows.slice(0, page.size)
  if (fromEnd) edges.reverse()
  const cursorOf = (row: unknown): string | null => {
    const key = row === undefined ? undefined : keyOfRow(row)
    return typeof key === 'string' ? toCursor(key) : null
  }
  return {
    edges,
    pageInfo: {
      hasNextPage: fromEnd ? (page.before ?? null) !== null : more,
      hasPreviousPage: fromEnd ? more : (page.after ?? null) !== null,
      startCursor: cursorOf(edges[0]),
      endCursor: cursorOf(edges.at(-1)),
    },
    totalCount: read.total ?? null,
  }
}
