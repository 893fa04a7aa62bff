import { readFileSync } from 'node:fs'
import { readCsv } from '../record/read-csv.ts'

/** A row of a table that maps a source's types to relation types. */
type TypeRow = Readonly<Record<string, string>>

/**
 * A table of `seed/catalogue` that maps a source's types to relation types, found by some of its columns.
 * @returns finds the row whose columns have these values, whatever their case
 */
export function readTypeTable(file: string, keys: readonly string[]): (...values: readonly string[]) => TypeRow | null {
  const rows = readCsv(readFileSync(new URL(`../../seed/catalogue/${file}`, import.meta.url), 'utf8'))
  const byKey = new Map(rows.map((row) => [keys.map((key) => (row[key] ?? '').toLowerCase()).join('\n'), row]))
  return (...values) => byKey.get(values.map((value) => value.toLowerCase()).join('\n')) ?? null
}
