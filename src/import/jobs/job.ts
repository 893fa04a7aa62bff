import { errorCodes, type ErrorCode } from '../../errors.ts'
import type { ImportReport } from '../import-report.ts'

/** How a file is to be imported; what is not said is false, or as the source has it. */
export interface ImportChoices {
  readonly encoding: string | null
  readonly repair: boolean
  readonly dedupe: 'one-a-day' | null
  readonly foldMirrors: boolean
  readonly revise: boolean
  readonly maxRejects: number
}

/**
 * `INTERRUPTED`: something here failed, and the file is kept, so that the job can be resumed. `FAILED`: the file cannot be imported as it is.
 * Both keep what was written before.
 */
export type JobState = 'WAITING' | 'RUNNING' | 'INTERRUPTED' | 'COMPLETED' | 'FAILED' | 'CANCELLED'

/** How much of the file of a job has been read, in this run of it. */
export interface JobProgress {
  /** Of the file as it was uploaded. */
  readonly bytes: number
  readonly totalBytes: number
}

/** A file that was uploaded to be imported, and how far that is. */
export interface Job {
  readonly id: string
  /** The name of a source, or `table`. */
  readonly source: string
  /** As its sender calls it. */
  readonly file: string
  readonly bytes: number
  readonly choices: ImportChoices
  /** Whether its rows may correct and take back what is there. */
  readonly mayCorrect: boolean
  readonly startedBy: string
  /** The name space of who started it: they may cancel it. */
  readonly writer: string
  readonly state: JobState
  readonly uploadedAt: string
  /** Of the last run. */
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** How often it was begun: each time from the first row, for what is there already is passed over. */
  readonly runs: number
  readonly cancelledBy: string | null
  readonly progress: JobProgress | null
  /** What the last run has come to so far. */
  readonly report: ImportReport | null
  readonly error: { readonly code: ErrorCode; readonly message: string } | null
  /** Files of rows that were refused in the last run. */
  readonly rejects: readonly string[]
}

/** The path of the jobs, and of one job below it. */
export const jobsPath = '/import/jobs'

/** Whether nothing more happens to a job by itself. */
export function isEnded({ state }: Job): boolean {
  return state !== 'WAITING' && state !== 'RUNNING'
}

/** A job as it is when nothing has been read yet. */
export function toWaiting(job: Job): Job {
  return { ...job, state: 'WAITING', startedAt: null, endedAt: null, progress: null, report: null, error: null, rejects: [] }
}

function paceOf({ report, progress }: Job): { readonly rowsPerSecond: number | null; readonly secondsLeft: number | null } {
  if (report === null || report.seconds <= 0) return { rowsPerSecond: null, secondsLeft: null }
  const share = progress === null || progress.totalBytes === 0 ? 0 : Math.min(1, progress.bytes / progress.totalBytes)
  return { rowsPerSecond: Math.round(report.rows.read / report.seconds), secondsLeft: share === 0 ? null : Math.round(report.seconds / share - report.seconds) }
}

/** A job as it is shown to who may see it: docs/import.md. */
export function showJob(job: Job): Readonly<Record<string, unknown>> {
  const { id, source, file, bytes, choices, startedBy, state, uploadedAt, startedAt, endedAt, runs, cancelledBy, progress, report, error, rejects } = job
  const path = `${jobsPath}/${id}`
  return {
    ...{ id, path, source, file, bytes, state, startedBy, uploadedAt, startedAt, endedAt, runs, cancelledBy, choices },
    progress: progress === null ? null : { ...progress, ...(state === 'RUNNING' ? paceOf(job) : { rowsPerSecond: paceOf(job).rowsPerSecond, secondsLeft: null }) },
    report,
    error: error === null ? null : { ...error, cure: errorCodes[error.code] },
    rejects: rejects.map((name) => `${path}/rejects/${encodeURIComponent(name)}`),
    resume: state === 'INTERRUPTED' ? `POST ${path}/resume` : null,
  }
}
