import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { nodeColumns, relationshipColumns, type Columns, type NodeKind, type RelationshipKind } from './graph-columns.ts'

type Properties = Readonly<Record<string, unknown>>

/** Where a graph goes that is written down from its first node to its last. Nodes have numbers, which relationships name. */
export interface GraphSink {
  /** The number of a node that is yet to be written. */
  readonly reserve: () => number
  /** @throws TypeError for a property that this kind has not */
  readonly node: (kind: NodeKind, number: number, properties: Properties) => void
  /** @throws TypeError for a property that this kind has not */
  readonly relationship: (kind: RelationshipKind, from: number, to: number, properties: Properties, type?: string) => void
}

/** Files of one kind whose columns have the same types. */
export interface FileGroup {
  /** Labels of nodes, or the type of relationships; empty where each row names its type. */
  readonly name: string
  readonly of: 'nodes' | 'relationships'
  readonly header: string
  readonly data: string
  /** Whether its texts hold line ends, which the importer wants to know. */
  readonly hasLines: boolean
}

/** What was written. */
export interface GraphFileReport {
  readonly groups: readonly FileGroup[]
  /** Lists without entries, which the importer leaves out and which are to be set once the graph is there: `Claim means`. */
  readonly emptyLists: readonly { readonly label: string; readonly property: string }[]
  /** Of the longest row, in characters. */
  readonly longestRow: number
  readonly bytes: number
}

/** The graph as files for `neo4j-admin database import`. */
export interface GraphFiles extends GraphSink {
  readonly close: () => GraphFileReport
}

/**
 * What separates cells, quotes texts and separates entries of lists: characters that texts do not hold, so that almost nothing has to be quoted.
 * A text that does hold one is quoted as RFC 4180 has it; entries of lists are ids and phrases, which the write path refuses with such characters.
 */
export const separators = { cell: '\u0001', quote: '\u0002', entry: '\u0003' } as const

const isQuoted = /[\u0001\u0002\r\n]/
const hasLineEnd = /[\r\n]/
/** Bytes of a file that are kept before they are written: there are some thirty files in each of two threads. */
const bufferLength = 64 * 1024
/** A character of a text takes at most so many bytes of UTF-8. */
const bytesOfCharacter = 3

/** A file that rows are added to. They become bytes at once: texts that wait would outlive the first collections, and memory grow by that. */
class DataFile {
  readonly group: FileGroup
  readonly #file: number
  readonly #buffer = Buffer.allocUnsafeSlow(bufferLength)
  #filled = 0
  bytes = 0

  constructor(group: FileGroup) {
    this.group = group
    this.#file = openSync(group.data, 'w')
  }

  add(line: string): void {
    const most = line.length * bytesOfCharacter
    if (this.#filled + most > bufferLength) this.flush()
    if (most > bufferLength) this.#write(Buffer.from(line))
    else this.#filled += this.#buffer.write(line, this.#filled)
  }

  flush(): void {
    this.#write(this.#buffer.subarray(0, this.#filled))
    this.#filled = 0
  }

  close(): void {
    this.flush()
    closeSync(this.#file)
  }

  #write(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    this.bytes += bytes.length
  }
}

/** A row as text, and what decides which file it belongs to. */
interface PrintedRow {
  readonly line: string
  readonly hasLines: boolean
  /** The columns whose numbers are not whole. */
  readonly floats: string
}

/** The files of one kind: one for rows as they mostly are, others beside it where a number is not whole or a text has line ends. */
class KindFiles {
  readonly #name: string
  readonly #of: FileGroup['of']
  readonly #columns: Columns
  readonly #places: ReadonlyMap<string, number>
  readonly #types: readonly string[]
  readonly #folder: string
  readonly files = new Map<string, DataFile>()
  readonly emptyLists = new Set<string>()
  #usual: DataFile | undefined
  longestRow = 0

  constructor(folder: string, of: FileGroup['of'], name: string, columns: Columns) {
    this.#folder = folder
    this.#of = of
    this.#name = name
    this.#columns = columns
    this.#places = new Map(Object.keys(columns).map((column, place) => [column, place]))
    this.#types = Object.values(columns)
  }

  /** @param ends the first cells: the number of a node, or the ends (and type) of a relationship */
  write(ends: string, properties: Properties): void {
    const { line, hasLines, floats } = this.#print(ends, properties)
    if (line.length > this.longestRow) this.longestRow = line.length
    if (!hasLines && floats === '') (this.#usual ??= this.#open(false, '')).add(line)
    else this.#open(hasLines, floats).add(line)
  }

  #print(ends: string, properties: Properties): PrintedRow {
    const cells = new Array<string>(this.#types.length).fill('')
    let hasLines = false
    let floats = ''
    for (const name in properties) {
      const value = properties[name]
      if (value === undefined || value === null) continue
      const place = this.#places.get(name)
      if (place === undefined) throw new TypeError(`${this.#name} has no column ${name}`)
      if (typeof value === 'string') {
        const quoted = value === '' || isQuoted.test(value)
        if (quoted && hasLineEnd.test(value)) hasLines = true
        cells[place] = quoted ? `${separators.quote}${value.replaceAll(separators.quote, separators.quote + separators.quote)}${separators.quote}` : value
      } else if (Array.isArray(value)) {
        if (value.length === 0) this.emptyLists.add(name)
        else cells[place] = value.join(separators.entry)
      } else {
        cells[place] = (value as number | boolean).toString()
        if (typeof value === 'number' && this.#types[place] === 'number' && !Number.isSafeInteger(value)) floats += ` ${name}`
      }
    }
    return { line: `${ends}${cells.length === 0 ? '' : separators.cell}${cells.join(separators.cell)}\n`, hasLines, floats }
  }

  #open(hasLines: boolean, floats: string): DataFile {
    const key = `${String(hasLines)}${floats}`
    const open = this.files.get(key)
    if (open !== undefined) return open
    const path = join(this.#folder, `${this.#of}-${this.#name.replace(':', '-')}-${this.files.size + 1}`)
    const floating = new Set(floats.split(' '))
    const first = this.#of === 'nodes' ? [':ID'] : this.#name === '' ? [':START_ID', ':END_ID', ':TYPE'] : [':START_ID', ':END_ID']
    const columns = Object.entries(this.#columns).map(([name, type]) => `${name}:${type === 'number' ? (floating.has(name) ? 'double' : 'long') : type}`)
    writeFileSync(`${path}.header`, `${[...first, ...columns].join(separators.cell)}\n`)
    const file = new DataFile({ name: this.#name, of: this.#of, header: `${path}.header`, data: `${path}.data`, hasLines })
    this.files.set(key, file)
    return file
  }
}

/** Counts nodes, for several threads that write files of one graph. */
export type NodeCounter = BigInt64Array<SharedArrayBuffer>

export function createNodeCounter(): NodeCounter {
  return new BigInt64Array(new SharedArrayBuffer(8))
}

/** What several writers of one graph have written. */
export function joinReports(reports: readonly GraphFileReport[]): GraphFileReport {
  const emptyLists = reports.flatMap((report) => report.emptyLists)
  return {
    groups: reports.flatMap(({ groups }) => groups),
    emptyLists: [...new Map(emptyLists.map((list) => [`${list.label} ${list.property}`, list])).values()],
    longestRow: Math.max(...reports.map(({ longestRow }) => longestRow)),
    bytes: reports.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

/**
 * @param folder is made where it is missing; files that are in it are overwritten. Of one writer alone
 * @param counter the same for all who write one graph
 */
export function createGraphFiles(folder: string, counter: NodeCounter = createNodeCounter()): GraphFiles {
  mkdirSync(folder, { recursive: true })
  const nodes = new Map(Object.entries(nodeColumns).map(([kind, columns]) => [kind, new KindFiles(folder, 'nodes', kind, columns)]))
  const relationships = new Map(Object.entries(relationshipColumns).map(([kind, columns]) => [kind, new KindFiles(folder, 'relationships', kind === 'typed' ? '' : kind, columns)]))
  return {
    reserve: () => Number(Atomics.add(counter, 0, 1n)),
    node: (kind, number, properties) => nodes.get(kind)?.write(String(number), properties),
    relationship: (kind, from, to, properties, type) => relationships.get(kind)?.write(`${from}${separators.cell}${to}${type === undefined ? '' : separators.cell + type}`, properties),
    close: () => {
      const kinds = [...nodes.values(), ...relationships.values()]
      const files = kinds.flatMap((kind) => [...kind.files.values()])
      for (const file of files) file.close()
      return {
        groups: files.map(({ group }) => group),
        emptyLists: [...nodes].flatMap(([label, { emptyLists }]) => [...emptyLists].map((property) => ({ label, property }))),
        longestRow: Math.max(0, ...kinds.map(({ longestRow }) => longestRow)),
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      }
    },
  }
}
