import type { Format } from '../format.ts'

/** A JSON object a line, in UTF-8; where a value is not known there is null. */
export const ndjson: Format = {
  extension: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  options: {},
  async *writeTable({ columns, stretches }) {
    const keys = columns.map(({ name }, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`)
    for await (const rows of stretches) {
      let text = ''
      for (const cells of rows) {
        keys.forEach((key, index) => (text += key + JSON.stringify(cells[index] ?? null)))
        text += '}\n'
      }
      yield text
    }
  },
}
