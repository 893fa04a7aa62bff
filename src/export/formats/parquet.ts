import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { printAbout, type About } from '../about.ts'
import type { Cell, Cells, Column, ColumnType, Table } from '../columns.ts'
import type { TableFormat } from '../format.ts'
import { wellFormed } from '../text.ts'

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** Rows of one row group: what is held in memory, and what a reader can skip. */
const rowsPerGroup = 10_000

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const
const elements: Readonly<Record<Exclude<ColumnType, 'texts'>, Omit<SchemaElement, 'name'>>> = {
  text,
  code: text,
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
}

function elementsOf({ name, type }: Column): readonly SchemaElement[] {
  if (type !== 'texts') return [{ name, repetition_type: 'OPTIONAL', ...elements[type] }]
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...text },
  ]
}

/** How a cell is handed to the writer. */
const readers: Readonly<Record<ColumnType, (cell: NonNullable<Cell>) => unknown>> = {
  text: (cell) => wellFormed(cell as string),
  code: (cell) => wellFormed(cell as string),
  date: (cell) => new Date(`${cell as string}T00:00:00Z`),
  integer: (cell) => cell,
  number: (cell) => cell,
  boolean: (cell) => cell,
  texts: (cell) => (cell as readonly string[]).map(wellFormed),
}

/** Hands out what was written, and begins anew: what is left to write needs only the number of bytes before it. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

/** What a file has besides its columns. */
interface Extra {
  readonly elements: readonly SchemaElement[]
  readonly columns: (rows: readonly Cells[]) => readonly { readonly name: string; readonly data: unknown[] }[]
  readonly metadata: readonly { readonly key: string; readonly value: string }[]
}

const nothing: Extra = { elements: [], columns: () => [], metadata: [] }

/** Writes a table as Parquet, with what a kind of it has besides. */
export async function* writeParquet({ columns, stretches }: Table, about: About, extra: Extra = nothing): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length + extra.elements.length }, ...columns.flatMap(elementsOf), ...extra.elements]
  const parquet = new ParquetWriter({ writer, schema, kvMetadata: [...printAbout(about).map(([name, value]) => ({ key: `parley.${name}`, value })), ...extra.metadata], createdBy: `Parley version ${about.version}` })
  const writeGroup = (rows: readonly Cells[]): Uint8Array => {
    const own = columns.map(({ name, type }, index) => ({ name, data: rows.map((cells) => { const cell = cells[index] ?? null; return cell === null ? null : readers[type](cell) }) }))
    void parquet.write({ columnData: [...own, ...extra.columns(rows)], rowGroupSize: rowsPerGroup })
    return take(writer)
  }
  let held: Cells[] = []
  for await (const rows of stretches) {
    held.push(...rows)
    if (held.length < rowsPerGroup) continue
    yield writeGroup(held)
    held = []
  }
  if (held.length > 0) yield writeGroup(held)
  void parquet.finish()
  yield take(writer)
}

/** Apache Parquet, with dates as dates and lists as lists. */
export const parquet: TableFormat = { extension: 'parquet', mediaType: 'application/vnd.apache.parquet', options: {}, holds: 'table', write: (table, about) => writeParquet(table, about) }
