import type { ApolloServer } from '@apollo/server'
import { parse, print, type GraphQLSchema } from 'graphql'
import type { FastifyRequest } from 'fastify'
import { ParleyError } from '../errors.ts'
import type { Cell, Cells, Column, ColumnType, Table } from '../export/columns.ts'
import type { Format, TableFormat } from '../export/format.ts'
import { formats } from '../export/formats.ts'
import type { Question } from '../export/open-export.ts'
import type { Context } from '../graphql/context.ts'
import { pageKey, tableOfConnection, valuesAt, type ConnectionTable, type Leaf } from '../graphql/table-of-connection.ts'
import { executeAgain } from './execute-again.ts'
import { isMap } from './trusted-documents.ts'

/** Whether a format holds any table, and not only rows that are points. */
export function isTableFormat(format: Format): format is TableFormat {
  return format.holds === 'table' && format.isOfPlaces !== true
}

/** The formats of tables by the media types that ask for them. */
const formatOf = new Map(formats.filter(isTableFormat).map((format) => [format.mediaType.split(';')[0] ?? '', format] as const))

/** The format of a table where the request asks for one and for no answer in JSON. */
export function tableFormatFor({ method, headers }: FastifyRequest): TableFormat | null {
  if (method !== 'POST') return null
  const types = (headers.accept ?? '').split(',').map((type) => type.split(';')[0]?.trim() ?? '')
  return types.map((type) => formatOf.get(type)).find((format) => format !== undefined) ?? null
}

const types: Readonly<Record<string, ColumnType>> = { Int: 'integer', Float: 'number', Boolean: 'boolean', Date: 'date' }

function toColumn({ name, type, isList }: Leaf): Column {
  return { name, type: isList ? 'texts' : (types[type] ?? 'text') }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function toCell(values: readonly unknown[], { type }: Column): Cell {
  if (type === 'texts') return values.map(textOf)
  const [value] = values
  if (value === undefined) return null
  return type === 'text' ? textOf(value) : (value as Cell)
}

/** A request for a table, with what answers each of its pages. */
export interface TableRequest {
  readonly server: ApolloServer<Context>
  readonly schema: GraphQLSchema
  readonly context: Context
  readonly question: Question
}

interface Page {
  readonly rows: readonly unknown[]
  readonly next: string | null
}

/** An answer that is no page. */
export interface Refused {
  readonly status: number
  readonly text: string
}

function parseDocument(query: string): ReturnType<typeof parse> {
  try {
    return parse(query)
  } catch (error) {
    throw new ParleyError('GRAPHQL_PARSE_FAILED', error instanceof Error ? error.message : 'The document cannot be read.', { cause: error })
  }
}

/**
 * Refuses an operation that asks for no table, before anything is read for it.
 * @throws ParleyError NO_TABLE, GRAPHQL_PARSE_FAILED
 */
export function assertTable(schema: GraphQLSchema, { query, operationName }: Question): void {
  tableOfConnection(schema, parseDocument(query), operationName)
}

/**
 * Opens the table that an operation asks for. Each page is an operation of its own, with the limits and the cost of one; where a page costs too much, smaller ones are asked for.
 * @returns the answer instead where the first page is refused
 * @throws ParleyError NO_TABLE, GRAPHQL_PARSE_FAILED
 */
export async function openTable(request: TableRequest): Promise<Table | Refused> {
  const { query, operationName } = request.question
  const connection = tableOfConnection(request.schema, parseDocument(query), operationName)
  const columns = connection.leaves.map(toColumn)
  const read = createPageReader(request, connection)
  const first = await read(null)
  if ('status' in first) return first
  const toCells = (edge: unknown): Cells => connection.leaves.map(({ path }, index) => toCell(valuesAt(edge, path), columns[index] ?? { name: '', type: 'text' }))
  async function* stretches(): AsyncGenerator<readonly Cells[]> {
    for (let page: Page | Refused = first; ; page = await read(page.next)) {
      if ('status' in page) throw new ParleyError('INTERNAL', `A later page was refused: ${page.text}`)
      yield page.rows.map(toCells)
      if (page.next === null) return
    }
  }
  return { of: 'events', columns, stretches: { [Symbol.asyncIterator]: stretches } }
}

function createPageReader({ server, context, question }: TableRequest, connection: ConnectionTable): (after: string | null) => Promise<Page | Refused> {
  const query = print(connection.document)
  let first = context.maxPage
  return async (after) => {
    for (;;) {
      const { body, status = 200 } = await executeAgain(server, context, { operationName: question.operationName, query, variables: { ...question.variables, parleyFirst: first, parleyAfter: after } })
      const text = body.kind === 'complete' ? body.string : ''
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly { readonly extensions?: { readonly code?: string } }[] }
      if (errors === undefined) return toPage(valuesAt(data, connection.path)[0])
      if (first === 1 || !errors.some(({ extensions }) => extensions?.code === 'COST_TOO_HIGH')) return { status: status === 200 ? 400 : status, text }
      first = Math.ceil(first / 4)
    }
  }
}

function toPage(connection: unknown): Page {
  if (!isMap(connection)) return { rows: [], next: null } // what it hangs on is not there
  const page = connection[pageKey] as { readonly hasNextPage: boolean; readonly endCursor: string | null }
  return { rows: connection['edges'] as readonly unknown[], next: page.hasNextPage ? page.endCursor : null }
}
