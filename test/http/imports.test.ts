import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Limits } from '../../src/config.ts'
import { ParleyError } from '../../src/errors.ts'
import { ImportJobs } from '../../src/import/jobs/import-jobs.ts'
import { JobFolder } from '../../src/import/jobs/job-folder.ts'
import { toRole } from '../../src/record/role.ts'
import { createFakeImport, reportOf } from '../import/jobs/fake-import.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'
import { createTestServer, standardAccess, standardLimits, type Answer } from './server-parts.ts'

const scratch = scratchFolder()
let number = 0
const rows = 'date\tsource\trelation\tcameo\ttarget\n2024-03-01\tKenya\tAccuse\t112\tUganda\n'
const mapping = 'name: strikes\nwho: actor\nwhom: target\ndid: STRUCK\non: day\nkey: [id]\n'

interface Shown {
  readonly id: string
  readonly path: string
  readonly state: string
  readonly file: string
  readonly bytes: number
  readonly choices: Readonly<Record<string, unknown>>
  readonly rejects: readonly string[]
  readonly startedBy: string
}

/** A service where the key is the role of its holder, with a name after a slash, and nothing is imported in truth. */
async function createService(limits: Partial<Limits> = {}) {
  const root = join(scratch, String(++number))
  mkdirSync(root)
  const folder = new JobFolder(root)
  const fake = createFakeImport()
  const jobs = new ImportJobs({ folder, start: fake.start, log: { ended: () => undefined, failed: () => undefined } })
  const lines: string[] = []
  const app = await createTestServer({
    admit: (authorization) => {
      const [role = '', name = 'desk'] = (authorization ?? '').replace('Bearer ', '').split('/')
      return Promise.resolve(authorization === undefined ? { name: 'anonymous', writer: 'anonymous', role: 'READER', isAnonymous: true } : { name, writer: name, role: toRole(role) ?? 'READER' })
    },
    openImports: () => Promise.resolve({ folder, jobs }),
    config: { limits: { ...standardLimits, ...limits }, access: standardAccess, executor: 'compiled', explain: false, logLevel: 'info' },
    logStream: { write: (line) => void lines.push(line) },
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const send = async (method: string, path: string, key: string | null, body?: string | FormData | ReadableStream, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${url}${path}`, { method, headers: { ...(key === null ? {} : { authorization: `Bearer ${key}` }), ...headers }, ...(body === undefined ? {} : { body, duplex: 'half' }) })
    const text = await response.text()
    const answer = response.headers.get('content-type')?.startsWith('application/json') === true ? (JSON.parse(text) as Shown & Answer & { readonly jobs: readonly Shown[] }) : undefined
    return { status: response.status, headers: response.headers, text, answer, code: answer?.errors?.[0]?.extensions['code'] ?? null, message: answer?.errors?.[0]?.message }
  }
  const audits = (): readonly Readonly<Record<string, unknown>>[] => lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>).filter(({ audit }) => audit === 'write')
  const kept = (): readonly string[] => readdirSync(root)
  return { url, send, fake, jobs, folder, audits, kept, [Symbol.asyncDispose]: async () => { await jobs.stop(); await app.close() } }
}

function formOf(parts: Readonly<Record<string, string | readonly [text: string, name: string]>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') form.set(name, value)
    else form.set(name, new Blob([value[0]]), value[1])
  }
  return form
}

describe('a file that is uploaded', () => {
  test('becomes a job, as the body or as a form, with what is said of it in the address', async () => {
    await using service = await createService()
    const { status, headers, answer } = await service.send('POST', '/import/icews?name=../march.tsv&foldMirrors=true&maxRejects=7', 'EDITOR', rows)
    assert.deepEqual([status, headers.get('location'), answer?.file, answer?.bytes, answer?.startedBy], [202, `/import/jobs/${String(answer?.id)}`, 'march.tsv', rows.length, 'desk'])
    assert.deepEqual(answer?.choices, { encoding: null, repair: false, dedupe: null, foldMirrors: true, revise: false, maxRejects: 7 })
    const first = await service.fake.begun(1)
    assert.deepEqual([readFileSync(join(first.task.folder, 'march.tsv'), 'utf8'), first.task.mayCorrect, first.task.mapping], [rows, false, null])
    first.end({ kind: 'completed', report: reportOf(1) })

    const form = await service.send('POST', '/import/table', 'CURATOR', formOf({ mapping: [mapping, 'strikes.yaml'], file: [rows, 'strikes.csv'], dedupe: 'one-a-day' }))
    assert.deepEqual([form.status, form.answer?.file, form.answer?.choices['dedupe']], [202, 'strikes.csv', 'one-a-day'])
    const second = await service.fake.begun(2)
    assert.deepEqual([readFileSync(second.task.mapping ?? '', 'utf8'), second.task.mayCorrect], [mapping, true])
    const list = await service.send('GET', '/import/jobs', 'EDITOR')
    assert.ok(form.answer)
    assert.deepEqual(list.answer?.jobs.map(({ id }) => id), [form.answer.id, answer.id])
    assert.deepEqual(service.audits().map(({ field, outcome, name, ids }) => [field, outcome, name, ids]), [['import', 'kept', 'desk', [answer.id]], ['import', 'kept', 'desk', [form.answer.id]]])
  })

  test('is refused without a key that may write, before it is read', async () => {
    await using service = await createService()
    for (const [key, status, code] of [[null, 401, 'UNAUTHENTICATED'], ['READER', 403, 'FORBIDDEN']] as const) {
      for (const [method, path] of [['POST', '/import/icews'], ['GET', '/import/jobs'], ['GET', '/import/jobs/x'], ['GET', '/import/jobs/x/rejects/y'], ['DELETE', '/import/jobs/x'], ['POST', '/import/jobs/x/resume']] as const) {
        const refused = await service.send(method, path, key, method === 'POST' ? rows : undefined)
        assert.deepEqual([refused.status, refused.code], [status, code], `${method} ${path}`)
      }
    }
    assert.deepEqual(service.kept(), [])
  })

  test('is refused where it or what is said of it makes no sense, and leaves nothing', async () => {
    await using service = await createService()
    const cases: readonly (readonly [path: string, body: string | FormData, status: number, code: string, message: RegExp])[] = [
      ['/import/nowhere', rows, 404, 'NO_SUCH_SOURCE', /^"nowhere" is no source; the sources are icews, .*table\.$/],
      ['/import/icews?revise=yes', rows, 400, 'BAD_INPUT', /^revise is "yes": give true or false\.$/],
      ['/import/icews?dedupe=all', rows, 400, 'BAD_INPUT', /one-a-day/],
      ['/import/icews?maxRejects=-1', rows, 400, 'BAD_INPUT', /whole number/],
      ['/import/icews?encoding=klingon', rows, 400, 'BAD_INPUT', /windows-1252/],
      ['/import/icews?fold=true', rows, 400, 'BAD_INPUT', /"fold" is nothing/],
      ['/import/icews?name=.hidden', rows, 400, 'BAD_INPUT', /^name is/],
      ['/import/icews', '', 400, 'BAD_INPUT', /no bytes/],
      ['/import/icews', formOf({ file: 'no file' }), 400, 'BAD_INPUT', /no part "file"/],
      ['/import/icews', formOf({ other: [rows, 'a.tsv'] }), 400, 'BAD_INPUT', /part "other"/],
      ['/import/icews', formOf({ file: [rows, 'a.tsv'], mapping }), 400, 'BAD_INPUT', /icews has columns that are known/],
      ['/import/icews', formOf({ file: [rows, 'a.tsv'], mood: 'good' }), 400, 'BAD_INPUT', /"mood"/],
      ['/import/table', rows, 400, 'BAD_INPUT', /needs a mapping/],
      ['/import/table', formOf({ file: [rows, 'a.csv'], mapping: 'name: strikes\n' }), 400, 'BAD_INPUT', /mapping\.yaml/],
    ]
    for (const [path, body, status, code, message] of cases) {
      const refused = await service.send('POST', path, 'EDITOR', body)
      assert.deepEqual([refused.status, refused.code], [status, code], `${path}: ${refused.text}`)
      assert.match(refused.message ?? '', message)
    }
    const cut = await service.send('POST', '/import/icews', 'EDITOR', '--x\r\ncontent-disposition: form-data; name="file"; filename="a.tsv"\r\n\r\nday', { 'content-type': 'multipart/form-data; boundary=x' })
    assert.deepEqual([cut.status, cut.code], [400, 'BAD_INPUT'], cut.text)
    assert.deepEqual([service.kept(), service.fake.runs.length], [[], 0])
    assert.ok(service.audits().every(({ outcome }) => outcome === 'refused'))
  })

  test('is refused where it is too large, whether that is announced or not', async () => {
    await using service = await createService({ uploadBytes: 100_000 })
    const large = 'x'.repeat(200_000)
    const slow = (): ReadableStream => new ReadableStream({ start: (controller) => { for (let part = 0; part < 20; part++) controller.enqueue(Buffer.alloc(10_000)); controller.close() } })
    for (const body of [large, slow(), formOf({ file: [large, 'a.tsv'] })]) {
      const refused = await service.send('POST', '/import/icews', 'EDITOR', body)
      assert.deepEqual([refused.status, refused.code, refused.answer?.errors?.[0]?.extensions['allowed']], [413, 'UPLOAD_TOO_LARGE', 100_000])
    }
    assert.deepEqual(service.kept(), [])
    assert.equal((await service.send('POST', '/import/icews', 'EDITOR', 'x'.repeat(100_000))).status, 202)
  })

  test('of a client that leaves half-way leaves nothing', async () => {
    await using service = await createService()
    for (const type of ['text/plain', 'multipart/form-data; boundary=x']) {
      const upload = request(`${service.url}/import/icews`, { method: 'POST', headers: { authorization: 'Bearer EDITOR', 'content-type': type, 'content-length': '1000000' } })
      upload.on('error', () => undefined)
      upload.write(type === 'text/plain' ? rows : `--x\r\ncontent-disposition: form-data; name="file"; filename="a.tsv"\r\n\r\n${rows}`)
      while (service.kept().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      upload.destroy()
      while (service.kept().length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    while (service.audits().length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    assert.deepEqual(service.audits().map(({ outcome, code }) => [outcome, code]), [['refused', 'CANCELLED'], ['refused', 'CANCELLED']])
    assert.equal(service.fake.runs.length, 0)
  })
})

describe('an import job', () => {
  test('is followed by events until it ends, and whoever follows it may leave', async () => {
    await using service = await createService()
    const { answer } = await service.send('POST', '/import/icews', 'EDITOR', rows)
    const path = answer?.path ?? ''
    const run = await service.fake.begun(1)
    const leaver = new AbortController()
    const left = await fetch(`${service.url}${path}`, { headers: { authorization: 'Bearer EDITOR', accept: 'text/event-stream' }, signal: leaver.signal })
    leaver.abort()
    await assert.rejects(left.text())
    const following = fetch(`${service.url}${path}`, { headers: { authorization: 'Bearer EDITOR', accept: 'text/event-stream' } }).then(async (response) => [response.headers.get('content-type'), await response.text()] as const)
    run.onProgress({ progress: { bytes: 1, totalBytes: 4 }, report: reportOf(500) })
    await new Promise((resolve) => setTimeout(resolve, 50))
    run.end({ kind: 'completed', report: reportOf(2000) })
    const [type, text] = await following
    assert.equal(type, 'text/event-stream; charset=utf-8')
    const events = text.trimEnd().split('\n\n').map((event) => /^event: (\w+)\ndata: (.*)$/.exec(event)?.slice(1) ?? [])
    assert.deepEqual([events[0]?.[0], events.at(-1)?.[0]], ['progress', 'end'])
    const last = JSON.parse(events.at(-1)?.[1] ?? '') as Shown & { readonly report: unknown }
    assert.deepEqual([last.state, last.report], ['COMPLETED', reportOf(2000)])
  })

  test('is cancelled by who started it or by a curator, and nobody else', async () => {
    await using service = await createService()
    const { answer } = await service.send('POST', '/import/icews', 'EDITOR/anna', rows)
    const path = answer?.path ?? ''
    await service.fake.begun(1)
    const refused = await service.send('DELETE', path, 'EDITOR/ben')
    assert.deepEqual([refused.status, refused.code], [403, 'FORBIDDEN'])
    assert.equal((await service.send('DELETE', path, 'EDITOR/anna')).status, 202)
    assert.deepEqual([(await service.send('GET', path, 'EDITOR/ben')).answer?.state, (await service.send('DELETE', path, 'CURATOR/chief')).code], ['CANCELLED', 'ALREADY_ENDED'])
    const other = await service.send('POST', '/import/icews', 'EDITOR/anna', rows)
    assert.equal((await service.send('DELETE', other.answer?.path ?? '', 'CURATOR/chief')).status, 202)
    assert.deepEqual([(await service.send('GET', '/import/jobs/20240101T000000000-00000000', 'EDITOR')).status, (await service.send('POST', `${path}/resume`, 'EDITOR/anna')).code], [404, 'BAD_INPUT'])
  })

  test('hands back the rows that were refused, and no other file', async () => {
    await using service = await createService()
    const { answer } = await service.send('POST', '/import/icews?name=März.tsv', 'EDITOR', rows)
    const path = answer?.path ?? ''
    const run = await service.fake.begun(1)
    writeFileSync(join(run.task.rejects, 'März.tsv.rejects.tsv'), 'refused rows')
    run.end({ kind: 'completed', report: reportOf(1) })
    let job = await service.send('GET', path, 'EDITOR')
    while (job.answer?.rejects.length === 0) job = await service.send('GET', path, 'EDITOR')
    const [file = ''] = job.answer?.rejects ?? []
    const got = await service.send('GET', file, 'EDITOR')
    assert.deepEqual([got.status, got.text, got.headers.get('content-disposition')], [200, 'refused rows', "attachment; filename*=UTF-8''M%C3%A4rz.tsv.rejects.tsv"])
    for (const name of ['job.json', encodeURIComponent('../job.json')]) assert.equal((await service.send('GET', `${path}/rejects/${name}`, 'EDITOR')).status, 404, name)
  })

  test('is told why there are none, where they cannot be kept', async () => {
    const app = await createTestServer({ admit: () => Promise.resolve({ name: 'desk', writer: 'desk', role: 'EDITOR' }), openImports: () => Promise.reject(new ParleyError('DATA_LOCKED', 'Another Parley uses the folder.')) })
    const response = await app.inject({ method: 'POST', url: '/import/icews', payload: rows })
    assert.deepEqual([response.statusCode, response.json<Answer>().errors?.[0]?.extensions['code']], [503, 'DATA_LOCKED'])
    await app.close()
  })
})
