import type { Fragment } from '../cypher/statement.ts'

/** What a cell holds. `code`: a text that looks like a number or a word of a program and must stay as it is; `texts`: several. */
export type ColumnType = 'text' | 'code' | 'date' | 'integer' | 'number' | 'boolean' | 'texts'

/** A value of a table; null where it is not known. Dates are `YYYY-MM-DD`. */
export type Cell = string | number | boolean | readonly string[] | null

/** A row, in the order of the columns. */
export type Cells = readonly Cell[]

/** A column as the formats see it. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
}

/** A column as it is read from the database. */
export interface ReadColumn<Part extends string = string> extends Column {
  /** An expression of Cypher over what the part, or the row itself, has bound. */
  readonly value: Fragment
  /** What must be read besides the row itself. */
  readonly part: Part | null
  /** Whether the expression gives ids of entities, in whose place their names stand. */
  readonly isNamed?: boolean
  /** Makes a cell of what the expression gave, where that is none yet. */
  readonly finish?: (raw: unknown) => Cell
}

/** Rows with their columns, a stretch at a time. They can be read more than once. */
export interface Table {
  /** What a row is: tools have their own headers for nodes and edges. */
  readonly of: 'nodes' | 'edges' | 'events' | 'claims'
  readonly columns: readonly Column[]
  readonly stretches: AsyncIterable<readonly Cells[]>
}

/** Nodes and edges. */
export interface Network {
  readonly nodes: Table
  readonly edges: Table
  readonly countNodes: () => Promise<number>
  readonly countEdges: () => Promise<number>
}

/** The last of the columns that edges have in every format. */
const lastEdgeColumn = 'source_urls'

/** Edges without the columns that tables have besides, which repeat what nodes say. */
export function edgeColumns(edges: Table): Table {
  const last = edges.columns.findIndex(({ name }) => name === lastEdgeColumn)
  return last < 0 ? edges : { ...edges, columns: edges.columns.slice(0, last + 1) }
}
