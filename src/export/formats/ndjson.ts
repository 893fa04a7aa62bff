import type { Format } from '../format.ts'
import { printObjects } from '../print-json.ts'

/** A JSON object a line, in UTF-8; where a value is not known there is null. */
export const ndjson: Format = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  options: {},
  async *writeTable({ columns, stretches }) {
    const print = printObjects(columns)
    for await (const rows of stretches) yield rows.map((cells) => `${print(cells)}\n`).join('')
  },
}
