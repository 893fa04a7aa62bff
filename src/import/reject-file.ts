import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { stringify } from 'csv-stringify/sync'
import { rejectColumns } from './recognise-form.ts'
import type { Refused } from './read-records.ts'
import { explainRefusal } from './row.ts'
import type { Form } from './source.ts'

/** Takes refused rows, each with its reason, its file and its line, in a form that can be mended and imported again. */
export interface RejectFile {
  /** Null as long as no row was refused. */
  readonly path: () => string | null
  readonly write: (refused: Refused) => Promise<void>
  readonly close: () => Promise<void>
}

function printCells(cells: readonly string[], { isQuoted }: Form, separator: string): string {
  return isQuoted ? stringify([cells], { delimiter: separator }) : `${cells.join(separator)}\n`
}

/** A line of a file of refused rows without the cells that say why it was refused before. */
function withoutEarlier(text: string, offset: number, separator: string): string {
  const cell = `(?:"(?:[^"]|"")*"|[^"${separator}][^${separator}]*|)${separator}`
  return text.replace(new RegExp(`^(?:${cell}){${offset}}`), '')
}

/** Rows of a table are written with what they say as it stood, after columns for the reason; objects with the same as fields. */
function toText({ opened: { form, separator, offset }, cells, isUnsplit, place, refusal }: Refused): string {
  const told = [explainRefusal(refusal).replace(/[\t\r\n]+/g, ' '), place.file, String(place.line)]
  if (form.isJson === true) return `${toJson(cells.join(separator), told)}\n`
  // A line that could not be split is handed back as it stands, so that what is wrong with it can be mended in place.
  if (isUnsplit === true) return `${printCells(told, form, separator).trimEnd()}${separator}${withoutEarlier(cells.join(separator), offset, separator)}\n`
  const row = [...told, ...cells.slice(cells.length > offset ? offset : 0)]
  return printCells(row, form, separator)
}

function toJson(text: string, told: readonly string[]): string {
  const marks = Object.fromEntries(rejectColumns.map((name, index) => [name, told[index]]))
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return JSON.stringify({ ...marks, ...value, ...marks })
  } catch {
    // It is no JSON: it is handed back as text.
  }
  return JSON.stringify({ ...marks, parley_text: text })
}

function headerOf({ opened: { form, separator, header } }: Refused): string {
  if (form.isJson === true) return ''
  return printCells([...rejectColumns, ...header], form, separator)
}

function endingOf({ opened: { form, separator } }: Refused): string {
  if (form.isJson === true) return 'jsonl'
  return separator === '\t' ? 'tsv' : 'csv'
}

/**
 * A file for refused rows, which is made with the first of them. A run that refuses rows of two forms makes one for each.
 * @param stem the path without its ending: `acled` becomes `acled.rejects.csv`
 */
export function createRejectFile(stem: string): RejectFile {
  const files = new Map<string, { readonly path: string; readonly stream: WriteStream }>()
  const fileOf = (refused: Refused): WriteStream => {
    const { form, separator, header } = refused.opened
    const kind = `${form.name}\n${separator}\n${header.join(separator)}`
    const there = files.get(kind)
    if (there !== undefined) return there.stream
    const path = `${stem}${files.size === 0 ? '' : `-${files.size + 1}`}.rejects.${endingOf(refused)}`
    const stream = createWriteStream(path)
    stream.write(headerOf(refused))
    files.set(kind, { path, stream })
    return stream
  }
  return {
    path: () => (files.size === 0 ? null : [...files.values()].map(({ path }) => path).join(', ')),
    write: async (refused) => {
      const stream = fileOf(refused)
      if (!stream.write(toText(refused))) await once(stream, 'drain')
    },
    close: async () => {
      for (const { stream } of files.values()) {
        stream.end()
        await once(stream, 'close')
      }
    },
  }
}
