import type { Refused } from './read-records.ts'
import { explainRefusal } from './row.ts'

/** What an import came to, or has come to so far. */
export interface ImportReport {
  readonly source: string
  readonly files: number
  readonly rows: {
    readonly read: number
    /** Rows of which something was written. */
    readonly written: number
    readonly alreadyThere: number
    /** Rows that took the place of an earlier version. */
    readonly corrected: number
    /** Rows of which a later version was there already. */
    readonly superseded: number
    /** Rows that said that an event was taken back. */
    readonly retracted: number
    /** Rows that are as they should be, and say nothing of what is kept here or speak of what is not here yet. The latter are handed back. */
    readonly leftOut: number
    readonly refused: number
  }
  /** How many rows were refused, by kind of fault. */
  readonly refusedBy: Readonly<Record<string, number>>
  /** Of each kind of fault the first row: its file and line, its column, what was given and what is allowed. */
  readonly refusedFirst: Readonly<Record<string, string>>
  /** How many rows were left out, by why or what they are of. */
  readonly leftOutBy: Readonly<Record<string, number>>
  /** Codes and types of the source that have no relation type, with how many rows have them. */
  readonly unmapped: Readonly<Record<string, number>>
  readonly claims: number
  readonly entities: number
  readonly relations: number
  /** Pairs of rows that are mirror images of each other. */
  readonly mirroredPairs: number
  /** Cells that a spreadsheet had changed and that were restored. */
  readonly repaired: number
  /** Columns that no form of the source knows; they were not read. */
  readonly unknownColumns: readonly string[]
  /** Files that hold no rows, or only a header; the first hundred of them. */
  readonly emptyFiles: readonly string[]
  readonly seconds: number
}

/** The counts of an import while it runs. */
export class Tally {
  readonly #source: string
  readonly #startedAt = performance.now()
  readonly #refusedBy = new Map<string, number>()
  readonly #refusedFirst = new Map<string, string>()
  readonly #leftOutBy = new Map<string, number>()
  readonly #unmapped = new Map<string, number>()
  readonly #unknownColumns = new Set<string>()
  readonly #emptyFiles: string[] = []
  files = 0
  read = 0
  written = 0
  alreadyThere = 0
  corrected = 0
  superseded = 0
  retracted = 0
  leftOut = 0
  refused = 0
  claims = 0
  entities = 0
  relations = 0
  repaired = 0
  mirroredPairs: () => number = () => 0

  constructor(source: string) {
    this.#source = source
  }

  refuse({ place: { file, line }, refusal }: Pick<Refused, 'place' | 'refusal'>): void {
    const { kind } = refusal
    this.refused++
    if (!this.#refusedFirst.has(kind)) this.#refusedFirst.set(kind, `${file}, line ${line}${(refusal.column ?? '') === '' ? ': ' : ', '}${explainRefusal(refusal)}`)
    this.#refusedBy.set(kind, (this.#refusedBy.get(kind) ?? 0) + 1)
  }

  leaveOut(what: string): void {
    this.leftOut++
    this.#leftOutBy.set(what, (this.#leftOutBy.get(what) ?? 0) + 1)
  }

  missType(code: string): void {
    if (this.#unmapped.size < 1000 || this.#unmapped.has(code)) this.#unmapped.set(code, (this.#unmapped.get(code) ?? 0) + 1)
  }

  missColumns(names: readonly string[]): void {
    for (const name of names) this.#unknownColumns.add(name)
  }

  seeEmpty(file: string): void {
    if (this.#emptyFiles.length < 100) this.#emptyFiles.push(file)
  }

  report(): ImportReport {
    const { files, read, written, alreadyThere, corrected, superseded, retracted, leftOut, refused, claims, entities, relations, repaired } = this
    return {
      source: this.#source,
      files,
      rows: { read, written, alreadyThere, corrected, superseded, retracted, leftOut, refused },
      refusedBy: Object.fromEntries(this.#refusedBy),
      refusedFirst: Object.fromEntries(this.#refusedFirst),
      leftOutBy: Object.fromEntries(this.#leftOutBy),
      unmapped: Object.fromEntries(this.#unmapped),
      claims,
      entities,
      relations,
      mirroredPairs: this.mirroredPairs(),
      repaired,
      unknownColumns: [...this.#unknownColumns],
      emptyFiles: [...this.#emptyFiles],
      seconds: (performance.now() - this.#startedAt) / 1000,
    }
  }
}
