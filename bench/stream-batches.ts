import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { DocumentWithClaims } from '../src/record/document.ts'
import type { Batch } from '../src/write/batch.ts'
import { toActors } from './actors.ts'
import { actorBatches, dayDocument, writer } from './event-batches.ts'
import type { EventRow } from './event-rows.ts'

/** Rows of a file one after the other, so that none but the one at hand is in memory; the first line names the columns. */
async function* streamRows(file: string): AsyncGenerator<EventRow> {
  const bytes = createReadStream(file)
  let places: readonly number[] = []
  for await (const line of createInterface({ input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes, crlfDelay: Infinity })) {
    const cells = line.split('\t')
    const [date = 0, source = 0, relation = 0, cameo = 0, target = 0] = places
    if (places.length === 0) places = ['date', 'source', 'relation', 'cameo', 'target'].map((column) => cells.indexOf(column))
    else yield { date: cells[date] ?? '', source: cells[source] ?? '', relation: cells[relation] ?? '', cameo: cells[cameo] ?? '', target: cells[target] ?? '' }
  }
}

/** A text of its own: a part of a line would keep the whole block that was read in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString()
}

async function readNames(file: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for await (const { source, target } of streamRows(file)) for (const name of [source, target]) if (!names.has(name)) names.add(copyOf(name))
  return names
}

async function* streamDays(file: string): AsyncGenerator<readonly [day: string, rows: readonly EventRow[]]> {
  let rows: EventRow[] = []
  let day = ''
  for await (const row of streamRows(file)) {
    if (row.date < day) throw new Error(`${file} is not in the order of days: ${row.date} comes after ${day}.`)
    if (row.date !== day && rows.length > 0) yield [day, rows]
    if (row.date !== day) rows = []
    day = row.date
    rows.push(row)
  }
  if (rows.length > 0) yield [day, rows]
}

/** The same batches as `toBatches` gives, of a file in the order of days, which is read twice and never held as a whole. */
export async function* streamBatches(file: string, size: number): AsyncGenerator<Batch> {
  const actors = toActors(await readNames(file))
  yield* actorBatches(actors, size)
  let documents: DocumentWithClaims[] = []
  let claims = 0
  for await (const [day, rows] of streamDays(file)) {
    if (claims > 0 && claims + rows.length > size) {
      yield { ...writer, entities: [], documents }
      documents = []
      claims = 0
    }
    documents.push(dayDocument(day, rows, actors))
    claims += rows.length
  }
  if (claims > 0) yield { ...writer, entities: [], documents }
}
