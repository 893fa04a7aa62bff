import { Tally, type ImportReport } from '../../../src/import/import-report.ts'
import type { ImportTask, RunOutcome, RunProgress, StartImport } from '../../../src/import/jobs/run-import.ts'

/** A run that a test ends as it likes. */
export interface FakeRun {
  readonly task: ImportTask
  readonly onProgress: (progress: RunProgress) => void
  readonly end: (outcome: RunOutcome) => void
  readonly fail: (error: unknown) => void
  isCancelled: boolean
  isKilled: boolean
}

export function reportOf(read: number): ImportReport {
  const tally = new Tally('icews')
  tally.read = read
  tally.written = read
  return { ...tally.report(), seconds: 2 }
}

/** Imports nothing, and says so. */
export function createFakeImport(): { readonly start: StartImport; readonly runs: readonly FakeRun[]; readonly begun: (count: number) => Promise<FakeRun> } {
  const runs: FakeRun[] = []
  const start: StartImport = (task, onProgress) => {
    let run: FakeRun | undefined
    const outcome = new Promise<RunOutcome>((resolve, reject) => {
      run = { task, onProgress, end: resolve, fail: reject, isCancelled: false, isKilled: false }
      runs.push(run)
    })
    return {
      outcome,
      cancel: () => {
        if (run !== undefined) run.isCancelled = true
        run?.end({ kind: 'cancelled' })
      },
      kill: () => {
        if (run !== undefined) run.isKilled = true
        run?.fail(new Error('killed'))
      },
    }
  }
  const begun = async (count: number): Promise<FakeRun> => {
    for (;;) {
      const run = runs[count - 1]
      if (run !== undefined) return run
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  }
  return { start, runs, begun }
}
