import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Run } from '../../src/cypher/statement.ts'
import { startService, type Running, type Variables } from '../cli/program.ts'
import { addressForTests, openToWrite } from '../database.ts'
import { importText, readImported, sourceNamed } from '../import/import-rows.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'

const folder = scratchFolder()
const key = 'a-key-for-the-tests-of-uploads-0123456789'
const header = 'date\tsource\trelation\tcameo\ttarget'
const line = (n: number): string => `2024-01-0${1 + Math.floor(n / 900)}\tPerson ${n % 97}\tAct ${n % 3}\t040\tPolice (Kenya)`
const text = [header, ...Array.from({ length: 1500 }, (_, n) => line(n)), ''].join('\n')

interface Shown {
  readonly path: string
  readonly state: string
  readonly runs: number
  readonly report: { readonly rows: Readonly<Record<string, number>>; readonly refusedBy: unknown } | null
  readonly rejects: readonly string[]
  readonly error: { readonly code: string; readonly message: string } | null
}

let run: Run
let service: Running
let url: string
let variables: Variables

async function startHere(): Promise<void> {
  service = startService(variables)
  await service.prints(/Ctrl-C stops it\./)
  url = /GraphQL +(http:\S+)\/graphql/.exec(service.printed())?.[1] ?? ''
}

async function send(method: string, path: string, body?: string): Promise<Response> {
  return fetch(`${url}${path}`, { method, headers: { authorization: `Bearer ${key}` }, ...(body === undefined ? {} : { body }) })
}

async function upload(path: string, body: string): Promise<Shown> {
  const response = await send('POST', path, body)
  assert.equal(response.status, 202, await response.clone().text())
  return (await response.json()) as Shown
}

/** The job when it is as wanted; that it ends otherwise is told. */
async function until(path: string, isWanted: (job: Shown) => boolean): Promise<Shown> {
  for (;;) {
    const job = (await (await send('GET', path)).json()) as Shown
    if (isWanted(job)) return job
    assert.ok(['WAITING', 'RUNNING'].includes(job.state), JSON.stringify(job))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const isCompleted = ({ state }: Shown): boolean => state === 'COMPLETED'
const written = ({ report }: Shown): number => report?.rows['written'] ?? 0

before(async () => {
  const { uri, user, password, database } = await addressForTests()
  variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, PARLEY_PORT: '0', PARLEY_SEED: 'none', PARLEY_ADMIN_KEY: key, PARLEY_DATA: join(folder, 'data') }
})

describe('an upload to a service', () => {
  // Here, because its folder is taken away after all else in the file.
  after(async () => {
    service.child.kill('SIGTERM')
    const { exitCode, errors } = await service.ended
    assert.equal(exitCode, 0, errors)
  })

  test('ends with the graph of an import by hand, although the service is killed in the middle, and once more changes nothing', async () => {
    const byHand = await openToWrite()
    await importText(byHand.transact, folder, sourceNamed('icews'), text)
    const wanted = await readImported(byHand.run)

    ;({ run } = await openToWrite())
    await startHere()
    const { path } = await upload('/import/icews?name=january.tsv', text)
    await until(path, (job) => written(job) > 0)
    service.child.kill('SIGKILL')
    await service.ended
    const [half] = await run({ text: 'MATCH (c:Claim) RETURN count(c) AS claims', params: {} })
    assert.ok(Number(half?.['claims']) < 1500, `${String(half?.['claims'])} claims: it was killed too late`)

    await startHere() // goes on by itself
    const done = await until(path, isCompleted)
    assert.deepEqual([done.runs, done.report?.rows['read'], written(done) < 1500], [2, 1500, true])
    assert.deepEqual(await readImported(run), wanted)

    const again = await until((await upload('/import/icews?name=january.tsv', text)).path, isCompleted)
    assert.deepEqual([written(again), again.report?.rows['alreadyThere']], [0, 1500])
    assert.deepEqual(await readImported(run), wanted)
  })

  test('hands back what it refuses, to be mended and sent again; a file that is no table has failed', async () => {
    const bad = await until((await upload('/import/icews?name=bad.tsv', [header, line(1).replace('Person', 'Witness'), line(2).replace('Person', 'Witness').replace('040', '999'), ''].join('\n'))).path, isCompleted)
    assert.deepEqual([written(bad), bad.report?.rows['refused'], bad.rejects.length], [1, 1, 1])
    const rejects = await (await send('GET', bad.rejects[0] ?? '')).text()
    assert.match(rejects, /\tbad\.tsv\t3\t/, 'the file as its sender calls it')
    const mended = await until((await upload('/import/icews?name=mended.tsv', rejects.replace('\t999\t', '\t040\t'))).path, isCompleted)
    assert.deepEqual([written(mended), mended.report?.rows['refused']], [1, 0])

    const failed = await until((await upload('/import/icews?name=letter.txt', 'Dear Sir or Madam,\n')).path, ({ state }) => state === 'FAILED')
    const { code, message } = failed.error ?? { code: '', message: '' }
    assert.equal(code, 'BAD_INPUT')
    assert.match(message, /letter\.txt/)
    assert.ok(!message.includes(folder), 'no path of the service')
  })

  test('that is cancelled ends after the batch under way, whose rows stay', async () => {
    const more = [header, ...Array.from({ length: 2500 }, (_, n) => line(n).replace('Person', 'Somebody')), ''].join('\n')
    const { path } = await upload('/import/icews', more)
    await until(path, (job) => written(job) > 0)
    assert.equal((await send('DELETE', path)).status, 202)
    const cancelled = await until(path, ({ state }) => state === 'CANCELLED')
    const [row] = await run({ text: "MATCH (e:Entity) WHERE e.name STARTS WITH 'Somebody' MATCH (e)<-[:SUBJECT]-(c:Claim) RETURN count(c) AS claims", params: {} })
    assert.ok(written(cancelled) < 2500)
    assert.equal(Number(row?.['claims']), written(cancelled))
  })
})
