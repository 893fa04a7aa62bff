import { AsyncByteQueue, Bool, DateDay, Field, Float64, Int32, List, RecordBatch, RecordBatchStreamWriter, Schema, Struct, Utf8, makeBuilder, makeData, type Data, type DataType } from 'apache-arrow'
import { printAbout, type About } from '../about.ts'
import type { Cell, Cells, Column, ColumnType, Table } from '../columns.ts'
import type { TableFormat } from '../format.ts'
import { wellFormed } from '../text.ts'

/** Without dictionaries: Polars refuses those that grow from batch to batch. */
const types: Readonly<Record<ColumnType, () => DataType>> = {
  text: () => new Utf8(),
  code: () => new Utf8(),
  date: () => new DateDay(),
  integer: () => new Int32(),
  number: () => new Float64(),
  boolean: () => new Bool(),
  texts: () => new List(new Field('item', new Utf8(), true)),
}

function valueOf(cell: Cell, type: ColumnType): unknown {
  if (cell === null) return null
  if (type === 'date') return new Date(`${cell as string}T00:00:00Z`)
  if (type === 'texts') return (cell as readonly string[]).map(wellFormed)
  return typeof cell === 'string' ? wellFormed(cell) : cell
}

function toField({ name, type }: Column): Field<DataType> {
  return new Field(name, types[type](), true)
}

function toData(rows: readonly Cells[], index: number, type: ColumnType): Data {
  const builder = makeBuilder<DataType, null>({ type: types[type](), nullValues: [null] })
  for (const cells of rows) builder.append(valueOf(cells[index] ?? null, type))
  const data: Data = builder.finish().flush() // eslint-disable-line @typescript-eslint/no-unsafe-assignment -- the library loses the type
  return data
}

function toBatch(schema: Schema, columns: readonly Column[], rows: readonly Cells[]): RecordBatch {
  const children = columns.map(({ type }, index) => toData(rows, index, type))
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }))
}

/** Takes what the writer writes, until it is taken from here: the writer's own queue knows of nobody who reads slowly. */
class Sink extends AsyncByteQueue {
  #chunks: Uint8Array[] = []

  override write(value: ArrayBufferView): void {
    if (value.byteLength > 0) this.#chunks.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
  }

  take(): Uint8Array {
    const bytes = Buffer.concat(this.#chunks)
    this.#chunks = []
    return bytes
  }
}

async function* writeTable({ columns, stretches }: Table, about: About): AsyncGenerator<Uint8Array> {
  const schema = new Schema(columns.map(toField), new Map(printAbout(about).map(([name, value]) => [`parley.${name}`, value])))
  const sink = new Sink()
  const writer = new RecordBatchStreamWriter().reset(sink, schema)
  for await (const rows of stretches) {
    writer.write(toBatch(schema, columns, rows))
    yield sink.take()
  }
  writer.finish()
  yield sink.take()
}

/** Apache Arrow as an IPC stream, with dates as dates and lists as lists. */
export const arrow: TableFormat = { extension: 'arrow', mediaType: 'application/vnd.apache.arrow.stream', options: {}, holds: 'table', write: writeTable }
