import type { TableFormat } from '../format.ts'
import { printObjects } from '../print-json.ts'

/** A JSON object a line, in UTF-8; where a value is not known there is null. */
export const ndjson: TableFormat = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  options: {},
  holds: 'table',
  async *write({ columns, stretches }) {
    const print = printObjects(columns)
    for await (const rows of stretches) yield rows.map((cells) => `${print(cells)}\n`).join('')
  },
}
