import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One event of a data set: who did what to whom on a day. Actors by name. */
export interface EventRow {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly source: string
  /** The act in the data set's words. */
  readonly relation: string
  /** A CAMEO code, as text. */
  readonly cameo: string
  readonly target: string
}

const columns = ['date', 'source', 'relation', 'cameo', 'target'] as const

/**
 * Reads a file of events: tab-separated, plain or gzipped, the first line naming the columns
 * (date, source, relation, cameo, target; others are passed over).
 * @throws Error where a column is missing or a line has too few cells
 */
export function readEventRows(file: string): readonly EventRow[] {
  const bytes = readFileSync(file)
  const [head = '', ...lines] = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n')
  const names = head.split('\t')
  const places = columns.map((column) => names.indexOf(column))
  if (places.includes(-1)) throw new Error(`${file} has the columns ${names.join(', ')}; needed are ${columns.join(', ')}.`)
  return lines.map((line, index) => {
    const cells = line.split('\t')
    if (cells.length !== names.length) throw new Error(`${file}, line ${index + 2}: ${cells.length} cells, not ${names.length}.`)
    return Object.fromEntries(columns.map((column, at) => [column, cells[places[at] ?? 0] ?? ''])) as unknown as EventRow
  })
}
