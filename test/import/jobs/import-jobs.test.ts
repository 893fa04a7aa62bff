import assert from 'node:assert/strict'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { ParleyError } from '../../../src/errors.ts'
import { ImportJobs, type JobParts } from '../../../src/import/jobs/import-jobs.ts'
import { JobFolder } from '../../../src/import/jobs/job-folder.ts'
import { isEnded, showJob, type Job } from '../../../src/import/jobs/job.ts'
import { scratchFolder } from '../../local-neo4j/scratch.ts'
import { createFakeImport, reportOf } from './fake-import.ts'

const scratch = scratchFolder()
let number = 0

/** Jobs in a folder of their own, which others can be opened on as after a crash. */
function createParts(parts: Partial<JobParts> = {}) {
  const root = join(scratch, String(++number))
  mkdirSync(root)
  const folder = new JobFolder(root)
  const fake = createFakeImport()
  const open = async (): Promise<ImportJobs> => {
    const jobs = new ImportJobs({ folder, start: fake.start, log: { ended: () => undefined, failed: () => undefined }, ...parts })
    await jobs.open()
    return jobs
  }
  return { root, folder, fake, open }
}

async function uploaded(folder: JobFolder, file = 'rows.tsv'): Promise<Job> {
  const id = await folder.create()
  const bytes = await folder.receive(id, file, (async function* () { yield Buffer.from('rows') })(), 100) // eslint-disable-line @typescript-eslint/require-await
  return { id, source: 'icews', file, bytes, choices: { encoding: null, repair: false, dedupe: null, foldMirrors: false, revise: false, maxRejects: 10 }, mayCorrect: false, startedBy: 'desk', writer: 'desk', state: 'WAITING', uploadedAt: '2024-01-01T00:00:00.000Z', startedAt: null, endedAt: null, runs: 0, cancelledBy: null, progress: null, report: null, error: null, rejects: [] }
}

async function ended(jobs: ImportJobs, id: string): Promise<Job> {
  for await (const job of jobs.watch(id, new AbortController().signal)) if (isEnded(job)) return job
  throw new Error('it has not ended')
}

describe('import jobs', () => {
  test('run one after the other, and what they came to is kept after the file is gone', async () => {
    const { folder, fake, open } = createParts()
    const jobs = await open()
    const first = await jobs.add(await uploaded(folder))
    const second = await jobs.add(await uploaded(folder))
    const run = await fake.begun(1)
    assert.deepEqual([fake.runs.length, jobs.find(first.id).state, jobs.find(second.id).state], [1, 'RUNNING', 'WAITING'])
    assert.ok(existsSync(join(run.task.folder, run.task.file)))
    run.onProgress({ progress: { bytes: 1, totalBytes: 4 }, report: reportOf(500) })
    assert.deepEqual(showJob(jobs.find(first.id))['progress'], { bytes: 1, totalBytes: 4, rowsPerSecond: 250, secondsLeft: 6 })
    writeFileSync(join(run.task.rejects, 'rows.tsv.rejects.tsv'), 'refused')
    run.end({ kind: 'completed', report: reportOf(2000) })
    await fake.begun(2)
    const done = (await open()).find(first.id)
    assert.deepEqual([done.state, done.report?.rows.written, done.rejects, done.runs, existsSync(folder.uploadOf(first.id))], ['COMPLETED', 2000, ['rows.tsv.rejects.tsv'], 1, false])
  })

  test('that had not ended when the service was killed go on at the next start, from the first row', async () => {
    const { folder, fake, open } = createParts()
    const before = await open()
    const one = await before.add(await uploaded(folder))
    const other = await before.add(await uploaded(folder))
    const left = await folder.create() // an upload that was cut off
    ;(await fake.begun(1)).onProgress({ progress: { bytes: 1, totalBytes: 4 }, report: reportOf(500) })
    // Nothing is told to `before`: it has gone.
    const jobs = await open()
    const again = await fake.begun(2)
    assert.deepEqual([again.task.file, jobs.find(one.id).runs, jobs.find(one.id).report, existsSync(folder.uploadOf(left))], ['rows.tsv', 2, null, false])
    again.end({ kind: 'completed', report: reportOf(1) })
    ;(await fake.begun(3)).end({ kind: 'completed', report: reportOf(1) })
    assert.equal((await ended(jobs, other.id)).state, 'COMPLETED')
  })

  test('that are cancelled end, also where the service is killed before they have', async () => {
    const { folder, fake, open } = createParts()
    const jobs = await open()
    const running = await jobs.add(await uploaded(folder))
    const waiting = await jobs.add(await uploaded(folder))
    await fake.begun(1)
    assert.equal((await jobs.cancel(waiting.id, 'desk')).state, 'CANCELLED')
    await folder.save({ ...jobs.find(running.id), cancelledBy: 'chief' }) // as it stands on disk while the last batch is written
    const next = await open()
    assert.deepEqual([next.find(running.id).state, next.find(running.id).cancelledBy], ['CANCELLED', 'chief'])
    await jobs.cancel(running.id, 'desk')
    assert.deepEqual([(await ended(jobs, running.id)).state, fake.runs[0]?.isCancelled, fake.runs.length], ['CANCELLED', true, 1])
    await assert.rejects(jobs.cancel(running.id, 'desk'), (error) => error instanceof ParleyError && error.code === 'ALREADY_ENDED')
  })

  test('that fail by their file have ended; those that fail here can be resumed', async () => {
    const { folder, fake, open } = createParts()
    const jobs = await open()
    const bad = await jobs.add(await uploaded(folder))
    ;(await fake.begun(1)).end({ kind: 'failed', code: 'BAD_INPUT', message: 'The file is empty.' })
    const failed = await ended(jobs, bad.id)
    assert.deepEqual([failed.state, failed.error, showJob(failed)['resume']], ['FAILED', { code: 'BAD_INPUT', message: 'The file is empty.' }, null])
    await assert.rejects(jobs.resume(bad.id), (error) => error instanceof ParleyError && error.code === 'BAD_INPUT')

    const unlucky = await jobs.add(await uploaded(folder))
    ;(await fake.begun(2)).fail(new ParleyError('DATABASE_UNAVAILABLE', 'Neo4j has gone.'))
    const interrupted = await ended(jobs, unlucky.id)
    assert.match(JSON.stringify(showJob(interrupted)['error']), /"message":"Neo4j has gone.","cure":"Check that Neo4j is up/)
    assert.deepEqual([interrupted.state, interrupted.error?.code, showJob(interrupted)['resume']], ['INTERRUPTED', 'DATABASE_UNAVAILABLE', `POST /import/jobs/${unlucky.id}/resume`])
    await jobs.stop()
    const next = await open()
    assert.equal(next.find(unlucky.id).state, 'INTERRUPTED', 'a start does not go on with it by itself')
    await next.resume(unlucky.id)
    const run = await fake.begun(3)
    assert.ok(existsSync(join(run.task.folder, run.task.file)))
    run.end({ kind: 'completed', report: reportOf(3) })
    assert.deepEqual([(await ended(next, unlucky.id)).state, next.find(unlucky.id).error, next.find(unlucky.id).runs], ['COMPLETED', null, 2])
  })

  test('go on after a stop, which ends their run at once and those who watch them', async () => {
    const { folder, fake, open } = createParts()
    const jobs = await open()
    const { id } = await jobs.add(await uploaded(folder))
    const run = await fake.begun(1)
    const seen: string[] = []
    const watching = (async () => {
      for await (const { state } of jobs.watch(id, new AbortController().signal)) seen.push(state)
    })()
    await jobs.stop()
    await watching
    assert.deepEqual([run.isKilled, seen.at(-1)], [true, 'RUNNING'])
    await open()
    assert.ok(await fake.begun(2))
  })

  test('are forgotten, the oldest first, when there are too many that have ended; of those that wait no more are taken', async () => {
    const { folder, fake, open } = createParts({ mostEnded: 1 })
    const jobs = await open()
    const old = await jobs.add(await uploaded(folder))
    ;(await fake.begun(1)).end({ kind: 'cancelled' })
    const later = await jobs.add({ ...(await uploaded(folder)), uploadedAt: '2024-01-02T00:00:00.000Z' })
    ;(await fake.begun(2)).end({ kind: 'cancelled' })
    await ended(jobs, later.id)
    for (let count = 0; count < 21; count++) await jobs.add(await uploaded(folder))
    assert.throws(() => jobs.assertRoom(), (error) => error instanceof ParleyError && error.code === 'TOO_MANY_JOBS')
    assert.throws(() => jobs.find(old.id), (error) => error instanceof ParleyError && error.code === 'NO_SUCH_JOB')
  })
})
