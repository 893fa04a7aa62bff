import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { importSource, type ImportOptions } from '../../src/import/import-source.ts'
import type { ImportReport } from '../../src/import/import-report.ts'
import type { Refused } from '../../src/import/read-records.ts'
import type { Source } from '../../src/import/source.ts'
import { sources } from '../../src/import/sources.ts'
import { createOnlineStore } from '../../src/import/store.ts'
import { readWholeGraph } from '../crash/whole-graph.ts'

/** What an import in a test came to. */
export interface Imported {
  readonly report: ImportReport
  readonly refused: readonly Refused[]
}

export function sourceNamed(name: string): Source {
  const source = sources.find((one) => one.name === name)
  if (source === undefined) throw new TypeError(`no source ${name}`)
  return source
}

/** Writes a file into a folder of the test and imports it. */
export async function importText(transact: Transact, folder: string, source: Source, text: string, options: Partial<ImportOptions> = {}): Promise<Imported> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'file.txt')
  writeFileSync(path, text)
  const refused: Refused[] = []
  const report = await importSource({ store: createOnlineStore(transact), source, path, maxRejects: 1000, onRefused: (one) => void refused.push(one), ...options })
  return { report, refused }
}

/** The whole graph, but for when it was written: a document of which no publication is known counts as published when it was recorded. */
export async function readImported(run: Run): Promise<readonly string[]> {
  return (await readWholeGraph(run)).map((line) => line.replace(/"publishedFrom":\d+,?/, ''))
}

/** A table with a header. */
export function toTable(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[], separator: string): string {
  return `${[columns.join(separator), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(separator))].join('\n')}\n`
}
