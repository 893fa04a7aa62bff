import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ParleyError } from '../errors.ts'
import { assertMay } from '../graphql/rights.ts'
import type { Caller } from '../graphql/caller.ts'
import { findSource, sourceNames, tableName } from '../import/find-source.ts'
import type { ImportJobs } from '../import/jobs/import-jobs.ts'
import type { JobFolder } from '../import/jobs/job-folder.ts'
import { isEnded, jobsPath, showJob, type Job } from '../import/jobs/job.ts'
import { hasRole } from '../record/role.ts'
import type { AdmitCaller } from './admission.ts'
import type { AuditLog, Outcome } from './audit-writes.ts'
import { readChoices, readFileName } from './read-choices.ts'
import { isForm, readUpload } from './read-upload.ts'
import { sendRefusal } from './send-refusal.ts'

/** What the jobs of this service are kept in and done by. */
export interface Imports {
  readonly folder: JobFolder
  readonly jobs: ImportJobs
}

/** What `/import` is made of. */
export interface ImportRoute {
  readonly admit: AdmitCaller
  /** @throws ParleyError DATA_LOCKED, DATA_NOT_WRITABLE */
  readonly open: () => Promise<Imports>
  readonly mostBytes: number
  readonly audit: AuditLog
}

type ImportRequest = FastifyRequest<{ Params: { source?: string; id?: string; name?: string } }>

/** A request of somebody who was let in. */
interface Asked extends Imports {
  readonly request: ImportRequest
  readonly reply: FastifyReply
  readonly caller: Caller
}

/** What a form may have besides its file. */
const formBytes = 2_000_000
/** How long somebody who was refused may go on sending. */
const lastWordsMs = 5_000
/** How often a job tells how far it is. */
const tellEveryMs = 500
const aliveEveryMs = 15_000

/** The parameters of the address, each given once. */
function parametersOf(request: FastifyRequest): ReadonlyMap<string, string> {
  return new Map(new URL(request.url, 'http://localhost').searchParams)
}

function assertSource(name: string): void {
  if (!sourceNames.includes(name)) throw new ParleyError('NO_SUCH_SOURCE', `${JSON.stringify(name)} is no source; the sources are ${sourceNames.join(', ')}.`, { details: { given: name, allowed: sourceNames } })
}

/** Takes a file up and makes a job of it. What comes to nothing leaves nothing. */
async function upload({ request, folder, caller }: Asked, mostBytes: number): Promise<Job> {
  const source = request.params.source ?? ''
  assertSource(source)
  const parameters = parametersOf(request)
  readChoices(parameters) // before anything is sent
  const announced = Number(request.headers['content-length'])
  if (announced > mostBytes + (isForm(request) ? formBytes : 0)) throw new ParleyError('UPLOAD_TOO_LARGE', `The upload has ${announced} bytes; a file may have ${mostBytes}.`, { details: { given: announced, allowed: mostBytes } })
  const id = await folder.create()
  try {
    let file = source
    let bytes = 0
    const { fields, mapping } = await readUpload(request, async (name, stream) => {
      file = readFileName(parameters.get('name') ?? name, source)
      bytes = await folder.receive(id, file, stream, mostBytes)
    })
    if (bytes === 0) throw new ParleyError('BAD_INPUT', 'The file has no bytes.')
    const choices = readChoices(new Map([...fields, ...parameters]))
    if (source !== tableName && mapping !== null) throw new ParleyError('BAD_INPUT', `A mapping is for a table of one's own; ${source} has columns that are known.`)
    if (mapping !== null) await writeFile(folder.mappingOf(id), mapping)
    findSource(source, mapping === null ? null : folder.mappingOf(id))
    return {
      ...{ id, source, file, bytes, choices, mayCorrect: hasRole(caller.role, 'CURATOR'), startedBy: caller.name, writer: caller.writer, state: 'WAITING', uploadedAt: new Date().toISOString() },
      ...{ startedAt: null, endedAt: null, runs: 0, cancelledBy: null, progress: null, report: null, error: null, rejects: [] },
    }
  } catch (error) {
    await folder.remove(id)
    if (request.raw.destroyed && !request.raw.complete && !(error instanceof ParleyError)) throw new ParleyError('CANCELLED', 'The sender went away before the file was whole.', { cause: error })
    throw error
  }
}

/** What changes of a job as server-sent events, the last of them `end`. */
async function* toEvents(jobs: ImportJobs, id: string, signal: AbortSignal): AsyncGenerator<string> {
  for await (const job of jobs.watch(id, signal)) {
    yield `event: ${isEnded(job) ? 'end' : 'progress'}\ndata: ${JSON.stringify(showJob(job))}\n\n`
    if (!isEnded(job)) await new Promise((resolve) => setTimeout(resolve, tellEveryMs))
  }
}

function watch({ request, reply, jobs }: Asked, id: string): FastifyReply {
  const controller = new AbortController()
  const events = Readable.from(toEvents(jobs, id, controller.signal), { objectMode: false, highWaterMark: 1024 })
  const alive = setInterval(() => reply.raw.write(': alive\n\n'), aliveEveryMs) // for proxies, which end what is silent
  const end = (): void => {
    clearInterval(alive)
    controller.abort()
  }
  events.once('error', () => reply.raw.destroy()).once('close', end)
  request.raw.socket.once('close', end)
  return reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no').send(events)
}

async function sendJob(asked: Asked): Promise<FastifyReply> {
  const { request, reply, jobs } = asked
  const job = jobs.find(request.params.id ?? '')
  return request.headers.accept?.includes('text/event-stream') === true ? watch(asked, job.id) : reply.send(showJob(job))
}

async function sendRejects({ request: { params }, reply, jobs, folder }: Asked): Promise<FastifyReply> {
  const { id, rejects } = jobs.find(params.id ?? '')
  const name = rejects.find((one) => one === params.name)
  if (name === undefined) throw new ParleyError('NO_SUCH_PATH', `The import job ${id} has no such file; it has ${rejects.length === 0 ? 'none' : rejects.join(', ')}.`)
  return reply.type('application/octet-stream').header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`).send(createReadStream(join(folder.rejectsOf(id), name)))
}

/** Who started a job may cancel and resume it, and so may curators. */
function assertMayTouch({ writer }: Job, caller: Caller, field: string): void {
  if (writer !== caller.writer) assertMay(caller, field, 'CURATOR')
}

/** Notes in the log who tried to do what with which job, and what came of it. */
async function audited(audit: AuditLog, field: string, { caller }: Asked, work: () => Promise<Job>): Promise<Job> {
  const { name, writer, role, requestId, address } = caller
  const startedAt = performance.now()
  const note = (outcome: Outcome, ids: readonly string[], code?: string): void =>
    audit.info({ audit: 'write', field, outcome, ...(code === undefined ? {} : { code }), ids, name, writer, role, requestId, ...(address === undefined ? {} : { address }), tookMs: Math.round(performance.now() - startedAt) }, `${field}: ${outcome}`)
  try {
    const job = await work()
    note('kept', [job.id])
    return job
  } catch (error) {
    if (error instanceof ParleyError) note('refused', [], error.code)
    else note('failed', [], 'INTERNAL')
    throw error
  }
}

/** Lets whoever is refused read why, although they are still sending. */
function drain(request: FastifyRequest): void {
  if (request.raw.complete || request.raw.destroyed) return
  request.raw.resume()
  setTimeout(() => request.raw.complete || request.raw.destroy(), lastWordsMs).unref()
}

function createHandler({ admit, open }: ImportRoute, answer: (asked: Asked) => Promise<FastifyReply>): (request: ImportRequest, reply: FastifyReply) => Promise<FastifyReply> {
  return async (request, reply) => {
    void reply.header('cache-control', 'no-store')
    try {
      const { caller, allowance } = await admit({ authorization: request.headers.authorization, address: request.ip, requestId: request.id })
      await allowance.charge(1)
      void reply.headers(allowance.headers())
      assertMay(caller, 'Importing over HTTP', 'EDITOR')
      return await answer({ request, reply, caller, ...(await open()) })
    } catch (error) {
      drain(request)
      return sendRefusal(request, reply, error, 400)
    }
  }
}

/** `/import/{source}` takes a file, and `/import/jobs` has what became of it: docs/import.md. */
export function addImportRoute(app: FastifyInstance, route: ImportRoute): void {
  const { audit, mostBytes } = route
  const jobPath = `${jobsPath}/:id`
  const change = (field: string, work: (asked: Asked, id: string) => Promise<Job>) =>
    createHandler(route, async (asked) => {
      const { jobs, request, reply, caller } = asked
      const { id } = jobs.find(request.params.id ?? '')
      const job = await audited(audit, field, asked, async () => {
        assertMayTouch(jobs.find(id), caller, field)
        return work(asked, id)
      })
      return reply.code(202).send(showJob(job))
    })
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null)) // the handler reads it, when it knows who sends it
    scope.post(
      '/import/:source',
      createHandler(route, async (asked) => {
        const { jobs, reply } = asked
        const job = await audited(audit, 'import', asked, async () => {
          jobs.assertRoom()
          return jobs.add(await upload(asked, mostBytes))
        })
        return reply.code(202).header('location', `${jobsPath}/${job.id}`).send(showJob(job))
      }),
    )
    scope.get(jobsPath, createHandler(route, async ({ jobs, reply }) => reply.send({ jobs: jobs.list().map(showJob) })))
    scope.get(jobPath, createHandler(route, sendJob))
    scope.get(`${jobPath}/rejects/:name`, createHandler(route, sendRejects))
    scope.delete(jobPath, change('cancelImport', ({ jobs, caller }, id) => jobs.cancel(id, caller.name)))
    scope.post(`${jobPath}/resume`, change('resumeImport', ({ jobs }, id) => jobs.resume(id)))
    done()
  })
}
