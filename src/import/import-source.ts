import type { Readable } from 'node:stream'
import { ParleyError } from '../errors.ts'
import { Directory } from './directory.ts'
import { gather } from './gather.ts'
import { Tally, type ImportReport } from './import-report.ts'
import { openInputs } from './open-inputs.ts'
import { completeEchoes } from './read-echoes.ts'
import { readRecords, type Entry, type Refused } from './read-records.ts'
import { createMirrorCount, createRepeats } from './repeats.ts'
import { reviseRow, takeBack, type Differs } from './revise.ts'
import { explainRefusal, type Refusal } from './row.ts'
import type { ReadContext, Source } from './source.ts'
import type { DeletionRecord } from './source-record.ts'
import type { Store } from './store.ts'
import { writeRecords, type StatedEntry } from './write-records.ts'

/** How far an import is. */
export interface Progress {
  readonly rows: number
  /** Of the files as they are on disk. */
  readonly bytes: number
  /** Null where it is not known. */
  readonly totalBytes: number | null
  readonly refused: number
  /** What it has come to so far. */
  readonly report: () => ImportReport
}

export interface ImportOptions {
  readonly store: Store
  readonly source: Source
  /** A file, a folder, or `-` for the standard input. */
  readonly path: string
  readonly input?: Readable
  readonly repair?: boolean
  readonly dedupe?: 'one-a-day'
  readonly foldMirrors?: boolean
  /** Whether rows that are there already and say something else are corrections, for sources that do not say so themselves. */
  readonly revise?: boolean
  /** Whether rows may correct and take back what is there, on behalf of whoever imports (left out: they may). */
  readonly mayCorrect?: boolean
  readonly encoding?: string
  /** The import ends where more rows than this are refused. */
  readonly maxRejects: number
  readonly onRefused: (refused: Refused) => Promise<void> | void
  readonly onProgress?: (progress: Progress) => void
  /** Told of each file when it is opened. */
  readonly onFile?: (file: string, form: string) => void
  readonly claimsPerBatch?: number
  readonly signal?: AbortSignal
}

const wasTakenBack = { kind: 'was taken back', reason: 'the row is there already and was taken back; what was retracted is not brought back by an import' } as const

/** So many fields are told in which a row differs from what is there, each in so many characters. */
const shown = { fields: 3, characters: 200 } as const

function saysSomethingElse({ differences }: Differs): Refusal {
  const told = differences.slice(0, shown.fields).map((text) => (text.length <= shown.characters ? text : `${text.slice(0, shown.characters)}…`))
  const which = told.length === 0 ? '' : ` (${told.join('; ')}${differences.length > shown.fields ? '; and more' : ''})`
  return { kind: 'says something else', reason: `the row is there already and says something else${which}. Where the file is a later version of it, give --revise to correct what is there; where it was imported with another choice of --dedupe or --fold-mirrors, or another mapping, import it with that one` }
}

const needsCurator = { kind: 'needs the role CURATOR', reason: 'the row corrects or takes back what is there, which needs the role CURATOR; import it with a key of that role' } as const

const notInBulk = { kind: 'not in a first load', reason: 'the row speaks of one that was written before, which a first load cannot look up; import this file without --bulk afterwards', waits: true } as const

/** One run of an import, with what it has come to so far. */
class Run {
  readonly tally: Tally
  readonly #options: ImportOptions
  readonly #mirrors = createMirrorCount()
  readonly #directory: Directory
  #onSent: () => void = () => undefined
  bytes = 0
  totalBytes: number | null = null

  constructor(options: ImportOptions) {
    this.#options = options
    this.#directory = new Directory(options.store.findOwners)
    this.tally = new Tally(options.source.name)
    this.tally.mirroredPairs = this.#mirrors.pairs
  }

  tell(): void {
    const { bytes, totalBytes, tally } = this
    this.#options.onProgress?.({ rows: tally.read, bytes, totalBytes, refused: tally.refused, report: () => tally.report() })
  }

  async refuse(refused: Refused): Promise<void> {
    const { tally } = this
    const { maxRejects, onRefused } = this.#options
    if (refused.refusal.waits === true) {
      tally.leaveOut(refused.refusal.kind)
      return onRefused(refused)
    }
    tally.refuse(refused)
    if (refused.refusal.unmapped !== undefined) tally.missType(refused.refusal.unmapped)
    await onRefused(refused)
    if (tally.refused <= maxRejects) return
    const { place, refusal } = refused
    throw new ParleyError('BAD_INPUT', `More than ${maxRejects} rows were refused, so the import has stopped at ${place.file}, line ${place.line}. The last one: ${explainRefusal(refusal)}. Mend the file, or allow more (--max-rejects, over HTTP maxRejects).`)
  }

  /** What the rows of all files say, in their order. */
  async *entries(): AsyncGenerator<readonly Entry[]> {
    const { source, path, input, encoding, repair, dedupe, foldMirrors, onFile } = this.#options
    const { tally } = this
    const context: ReadContext = { repair: repair ?? false, dedupe: dedupe ?? null, foldMirrors: foldMirrors ?? false, repeatsBefore: createRepeats() }
    const inputs = await openInputs(path, (count) => (this.bytes += count), input)
    this.totalBytes = inputs.totalBytes
    for await (const one of inputs.files) {
      tally.files++
      const before = tally.read
      yield* readRecords(source, one, context, encoding, {
        onFile: (file, { form, unknown }) => {
          tally.missColumns(unknown)
          onFile?.(file, form.name)
        },
        onRow: () => tally.read++,
        onLeftOut: ({ what }) => tally.leaveOut(what),
        onRefused: (refused) => this.refuse(refused),
      })
      if (tally.read === before) tally.seeEmpty(one.name)
    }
  }

  async write(entries: readonly Entry[]): Promise<void> {
    const { source, store: { transact } } = this.#options
    const kind = entries[0]?.record.kind
    if (kind === 'stated') return this.#writeStated(entries as readonly StatedEntry[])
    if (transact === null) {
      for (const entry of entries) await this.refuse({ ...entry, refusal: notInBulk })
      return
    }
    if (kind === 'deletion') return this.#takeBack(entries)
    const { complete, refused } = await completeEchoes(transact, source.name, entries)
    for (const one of refused) await this.refuse(one)
    return this.#writeStated(complete)
  }

  async #writeStated(stated: readonly StatedEntry[]): Promise<void> {
    const { source, store } = this.#options
    const { tally } = this
    const { report, kept, isNew, conflicts, refused } = await writeRecords(store, source, this.#directory, stated, () => this.#onSent())
    if (report !== null) {
      tally.claims += report.claims.added
      tally.entities += report.entities.added
      tally.relations += report.relations?.created ?? 0
      const written = kept.filter(isNew).length
      tally.written += written
      tally.alreadyThere += kept.length - written
    }
    for (const { record } of kept) {
      tally.repaired += record.repairs ?? 0
      if (record.mirror !== undefined) this.#mirrors.see(record.mirror.key, record.mirror.isBackward)
    }
    for (const entry of conflicts) await this.#revise(entry)
    for (const { entry, refusal } of refused) await this.refuse({ ...entry, refusal })
  }

  async #revise(entry: StatedEntry): Promise<void> {
    const { source, revise, mayCorrect = true, store: { transact } } = this.#options
    const { tally } = this
    if (transact === null) return this.refuse({ ...entry, refusal: { kind: 'says something else', reason: 'an earlier row has the same key and says something else; import this row without --bulk to correct it' } })
    const revised = await reviseRow(transact, source, this.#directory, entry.record, { isWanted: revise ?? false, mayCorrect }).catch((error: unknown) => {
      if (error instanceof ParleyError && error.code !== 'DATABASE_UNAVAILABLE') return error
      throw error
    })
    if (revised === 'corrected') tally.corrected++
    else if (revised === 'superseded') tally.superseded++
    else if (revised === 'already there') tally.alreadyThere++
    else if (revised === 'needs a curator') await this.refuse({ ...entry, refusal: needsCurator })
    else if (revised instanceof ParleyError) await this.refuse({ ...entry, refusal: { kind: revised.code.toLowerCase().replaceAll('_', ' '), reason: revised.message } })
    else await this.refuse({ ...entry, refusal: revised === 'was taken back' ? wasTakenBack : saysSomethingElse(revised) })
  }

  async #takeBack(entries: readonly Entry[]): Promise<void> {
    const { source, mayCorrect = true, store: { transact } } = this.#options
    if (transact === null) return
    for (const entry of entries as readonly (Entry & { readonly record: DeletionRecord })[]) {
      const { record } = entry
      if (!mayCorrect) await this.refuse({ ...entry, refusal: needsCurator })
      else {
        const done = await takeBack(transact, source, record)
        if (done === 'retracted') this.tally.retracted++
        else if (done === 'was taken back') this.tally.alreadyThere++
        else this.tally.leaveOut('deletion of an event that is not here')
      }
    }
  }

  /** Where a file cannot be read to its end, its reader wants to know what became of what was read. */
  #withWhatIsKept(error: unknown): unknown {
    if (!(error instanceof ParleyError) || error.code !== 'BAD_INPUT' || this.tally.read === 0) return error
    const kept = this.#options.store.transact === null ? 'Nothing was loaded; run the same command again afterwards.' : 'What was read before is kept; import the same again afterwards, and what is there already is passed over.'
    return new ParleyError('BAD_INPUT', `${error.message} ${kept}`, { cause: error, details: error.details })
  }

  /** Writes batch after batch. While the database has one, the next is read, and whoever follows is told: what that takes costs no time. */
  async all(): Promise<ImportReport> {
    const { signal, claimsPerBatch } = this.#options
    const { tally } = this
    const batches = gather(this.entries(), () => tally.alreadyThere++, claimsPerBatch)
    let ahead = null as Promise<IteratorResult<readonly Entry[]>> | null
    this.#onSent = () =>
      setImmediate(() => {
        ahead ??= batches.next()
        ahead.then(() => this.tell()).catch(() => undefined) // what it fails with is seen when its turn comes
      })
    try {
      for (;;) {
        const next = await (ahead ?? batches.next())
        if (next.done === true) return tally.report()
        signal?.throwIfAborted()
        ahead = null
        await this.write(next.value)
        this.tell()
      }
    } catch (error) {
      this.tell()
      throw this.#withWhatIsKept(error)
    } finally {
      await batches.return(undefined)
    }
  }
}

/**
 * Imports files of a data set. Each batch is written as a whole or not at all, and what is there already is left as it is: a run that was cut off is
 * finished by the same command.
 * @throws ParleyError BAD_INPUT where a file cannot be read or too many rows are refused; what was written before stays
 */
export async function importSource(options: ImportOptions): Promise<ImportReport> {
  return new Run(options).all()
}
