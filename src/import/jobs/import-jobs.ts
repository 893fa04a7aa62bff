import { EventEmitter, once } from 'node:events'
import { ParleyError } from '../../errors.ts'
import { isEnded, toWaiting, type Job } from './job.ts'
import type { JobFolder } from './job-folder.ts'
import type { ImportRun, RunOutcome, RunProgress, StartImport } from './run-import.ts'

/** How many jobs that have ended are remembered, and how many may wait. */
const most = { ended: 100, waiting: 20 }
/** How often progress is written to disk. */
const saveEveryMs = 2_000

/** What import jobs are made of. */
export interface JobParts {
  readonly folder: JobFolder
  readonly start: StartImport
  /** Told of each job that has ended, and of what fails here. */
  readonly log: { readonly ended: (job: Job) => void; readonly failed: (error: unknown, job: Job) => void }
  readonly mostEnded?: number
}

/**
 * Jobs of one service, which are run one after the other: the clock lets one write at a time anyway. Each is kept on disk, so that a stop or a crash of the
 * service ends none of them: the next start runs those that had not ended once more, from the first row.
 */
export class ImportJobs {
  readonly #parts: JobParts
  readonly #jobs = new Map<string, Job>()
  readonly #events = new EventEmitter().setMaxListeners(0)
  #isBusy = false
  #running: ImportRun | null = null
  #isStopped = false
  #saved: Promise<void> = Promise.resolve()
  #ended: Promise<void> = Promise.resolve()

  constructor(parts: JobParts) {
    this.#parts = parts
  }

  /** Reads the jobs that there are and goes on with those that had not ended. */
  async open(): Promise<void> {
    const { folder } = this.#parts
    for (const job of await folder.readAll()) {
      if (isEnded(job)) {
        this.#jobs.set(job.id, job)
        if (job.state !== 'INTERRUPTED') await folder.removeUpload(job.id) // had a crash kept it
      }
      else if (job.cancelledBy === null) this.#put(toWaiting(job))
      else await this.#end({ ...job, state: 'CANCELLED', endedAt: new Date().toISOString() })
    }
    this.#next()
  }

  /** Newest first. */
  list(): readonly Job[] {
    return [...this.#jobs.values()].sort((left, right) => (left.id < right.id ? 1 : -1))
  }

  /** @throws ParleyError NO_SUCH_JOB */
  find(id: string): Job {
    const job = this.#jobs.get(id)
    if (job === undefined) throw new ParleyError('NO_SUCH_JOB', `There is no import job ${JSON.stringify(id)} here.`, { details: { given: id } })
    return job
  }

  /** @throws ParleyError TOO_MANY_JOBS where no more files are taken for now */
  assertRoom(): void {
    const waiting = this.list().filter(({ state }) => state === 'WAITING').length
    if (waiting >= most.waiting) throw new ParleyError('TOO_MANY_JOBS', `${waiting} files are waiting to be imported, and no more may.`, { details: { allowed: most.waiting } })
  }

  /** Takes up a job whose file is there. */
  async add(job: Job): Promise<Job> {
    this.#put(job)
    await this.#saved
    this.#next()
    return this.find(job.id)
  }

  /**
   * Ends a job: one that waits at once, one that runs after the batch that is being written. What was written stays.
   * @throws ParleyError NO_SUCH_JOB; ALREADY_ENDED
   */
  async cancel(id: string, by: string): Promise<Job> {
    const job = this.find(id)
    if (isEnded(job) && job.state !== 'INTERRUPTED') throw new ParleyError('ALREADY_ENDED', `The import job ${id} has ended already: ${job.state}.`, { details: { given: id, state: job.state } })
    if (job.state === 'RUNNING') {
      this.#put({ ...job, cancelledBy: by })
      this.#running?.cancel()
      await this.#saved
    } else await this.#end({ ...job, cancelledBy: by, state: 'CANCELLED', endedAt: new Date().toISOString() })
    return this.find(id)
  }

  /**
   * Runs a job again that was interrupted.
   * @throws ParleyError NO_SUCH_JOB; BAD_INPUT where it was not interrupted
   */
  async resume(id: string): Promise<Job> {
    const job = this.find(id)
    if (job.state !== 'INTERRUPTED') throw new ParleyError('BAD_INPUT', `The import job ${id} is ${job.state}; one that is INTERRUPTED can be resumed. Upload the file again to import it again.`, { details: { given: job.state, allowed: ['INTERRUPTED'] } })
    return this.add(toWaiting(job))
  }

  /** A job now, and whenever something of it has changed, until it has ended. */
  async *watch(id: string, signal: AbortSignal): AsyncGenerator<Job> {
    for (;;) {
      const job = this.find(id)
      const changed = once(this.#events, id, { signal })
      changed.catch(() => undefined) // nobody may wait for it any more
      yield job
      if (isEnded(job) || this.#isStopped) return
      await changed
    }
  }

  /** Ends the run under way, so that the next start goes on with it. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#running?.kill()
    for (const id of this.#jobs.keys()) this.#events.emit(id)
    await this.#ended
    await this.#saved
  }

  /** Notes what a job is now, in memory at once and on disk in turn. */
  #put(job: Job, isSaved = true): void {
    this.#jobs.set(job.id, job)
    this.#events.emit(job.id)
    if (isSaved) this.#saved = this.#saved.then(() => this.#parts.folder.save(job)).catch((error: unknown) => this.#parts.log.failed(error, job))
  }

  #next(): void {
    if (this.#isStopped || this.#isBusy) return
    const waiting = this.list().findLast(({ state }) => state === 'WAITING')
    if (waiting === undefined) return
    this.#isBusy = true
    this.#ended = this.#run(waiting)
  }

  async #run(waiting: Job): Promise<void> {
    const { folder, start, log } = this.#parts
    const { id, source, file, choices, mayCorrect } = waiting
    this.#put({ ...waiting, state: 'RUNNING', startedAt: new Date().toISOString(), runs: waiting.runs + 1 })
    let savedAt = Date.now()
    const onProgress = (progress: RunProgress): void => {
      const isDue = Date.now() - savedAt >= saveEveryMs
      if (isDue) savedAt = Date.now()
      this.#put({ ...this.find(id), ...progress }, isDue)
    }
    try {
      await folder.emptyRejects(id)
      if (this.#isStopped) return
      const run = start({ source, file, choices, mayCorrect, folder: folder.uploadOf(id), mapping: source === 'table' ? folder.mappingOf(id) : null, rejects: folder.rejectsOf(id) }, onProgress)
      this.#running = run
      if (this.find(id).cancelledBy !== null) run.cancel()
      await this.#conclude(id, await run.outcome)
    } catch (error) {
      if (!this.#isStopped) await this.#interrupt(id, error).catch((failure: unknown) => log.failed(failure, waiting))
    }
    this.#running = null
    this.#isBusy = false
    this.#next()
  }

  async #conclude(id: string, outcome: RunOutcome): Promise<void> {
    const job = { ...this.find(id), endedAt: new Date().toISOString() }
    if (outcome.kind === 'completed') await this.#end({ ...job, state: 'COMPLETED', report: outcome.report, progress: { bytes: job.bytes, totalBytes: job.bytes } })
    else if (outcome.kind === 'cancelled') await this.#end({ ...job, state: 'CANCELLED' })
    else await this.#end({ ...job, state: 'FAILED', error: { code: outcome.code, message: outcome.message } })
  }

  /** What failed here may go well another time: the file is kept. */
  async #interrupt(id: string, error: unknown): Promise<void> {
    const job = this.find(id)
    this.#parts.log.failed(error, job)
    const told = error instanceof ParleyError ? { code: error.code, message: error.message } : { code: 'INTERNAL' as const, message: `The import was interrupted by a failure here; the log tells it under the job ${id}.` }
    this.#put({ ...job, state: 'INTERRUPTED', endedAt: new Date().toISOString(), error: told, rejects: await this.#parts.folder.readRejects(id) })
    await this.#saved
  }

  /** Notes the end of a job, and forgets the oldest ones that have ended. */
  async #end(job: Job): Promise<void> {
    const { folder, log, mostEnded = most.ended } = this.#parts
    const ended = { ...job, rejects: await folder.readRejects(job.id) }
    this.#put(ended)
    await this.#saved
    await folder.removeUpload(job.id)
    log.ended(ended)
    const past = this.list().filter((one) => isEnded(one) && one.state !== 'INTERRUPTED')
    for (const { id } of past.slice(mostEnded)) {
      this.#jobs.delete(id)
      await folder.remove(id)
    }
  }
}
