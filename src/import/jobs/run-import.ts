import type { ErrorCode } from '../../errors.ts'
import type { ImportReport } from '../import-report.ts'
import type { ImportChoices, JobProgress } from './job.ts'

/** What is to be imported from where. */
export interface ImportTask {
  readonly source: string
  /** Holds the file, and nothing else. */
  readonly folder: string
  readonly file: string
  /** The file of the mapping, for a table. */
  readonly mapping: string | null
  /** Where files of refused rows go. */
  readonly rejects: string
  readonly choices: ImportChoices
  readonly mayCorrect: boolean
}

/** How far a run is. */
export interface RunProgress {
  readonly progress: JobProgress
  readonly report: ImportReport
}

/** How a run ended by itself. What failed here, and not by the file, is thrown instead. */
export type RunOutcome = { readonly kind: 'completed'; readonly report: ImportReport } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }

/** An import that is under way. */
export interface ImportRun {
  /** @throws ParleyError where something here failed, so that it may be run again */
  readonly outcome: Promise<RunOutcome>
  /** Ends it after the batch that is being written. */
  readonly cancel: () => void
  /** Ends it at once; Neo4j takes back what is half written. */
  readonly kill: () => void
}

/** Begins an import. */
export type StartImport = (task: ImportTask, onProgress: (progress: RunProgress) => void) => ImportRun
