import { toCursor, type PageArguments } from '../plan/page.ts'

/** A row of a list as the statement gave it: its key, where cursors were asked for, and what was asked of its node, or of several under their paths. */
interface KeyedRow extends Readonly<Record<string, unknown>> {
  readonly cursor?: string
}

/** What the statement gave for a connection; `rows` only when they were asked for, `total` likewise. */
export interface ConnectionRows {
  readonly rows?: readonly KeyedRow[]
  readonly total?: number
}

export interface Edge {
  readonly row: KeyedRow
}

export interface Connection {
  readonly edges: readonly Edge[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
  readonly totalCount: number | null
}

/** Makes the page of a connection from its rows, of which the statement read one more than asked for, the last of a list from its end. */
export function toConnection(read: ConnectionRows, page: PageArguments & { readonly size: number }): Connection {
  const fromEnd = typeof page.last === 'number'
  const rows = read.rows ?? []
  const more = rows.length > page.size
  const edges = rows.slice(0, page.size).map((row) => ({ row }))
  if (fromEnd) edges.reverse()
  const cursorOf = (edge: Edge | undefined): string | null => (edge?.row.cursor === undefined ? null : toCursor(edge.row.cursor))
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
