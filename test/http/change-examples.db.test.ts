import assert from 'node:assert/strict'
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { parse, validate } from 'graphql'
import type { Connection } from '../../src/neo4j/connect.ts'
import { changeKinds } from '../../src/record/change.ts'
import { createClockWatch } from '../../src/graphql/clock-watch.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { appendBatch } from '../../src/write/append.ts'
import { openTestDatabase } from '../database.ts'
import { changeFields, readChanges } from '../graphql/read-changes.ts'
import { report, strike } from '../write/article-like.ts'
import { contextWithoutDatabase, createTestServer } from './server-parts.ts'

const folder = new URL('../../docs/', import.meta.url)
const page = readFileSync(new URL('changes.md', folder), 'utf8')
const example = (name: string): string => new URL(`examples/${name}`, folder).pathname

let connection: Connection
before(async () => {
  connection = await openTestDatabase()
})

async function serve(port = 0): Promise<FastifyInstance> {
  const run = createRead(connection)
  const app = await createTestServer({ contextFor: (signal) => ({ ...contextWithoutDatabase(), run: createRead(connection, { signal }) }), watch: createClockWatch(run, (error) => assert.fail(String(error)), 40) })
  await app.listen({ host: '127.0.0.1', port })
  return app
}

function portOf(app: FastifyInstance): number {
  return (app.addresses()[0] as { port: number }).port
}

let keys = 0
async function tell(): Promise<void> {
  const key = `d${keys++}`
  await appendBatch(createTransact(connection), report([strike({ key })], { key }))
}

describe('docs/changes.md', () => {
  test('describes every field and every kind, and holds the examples as they are', () => {
    for (const name of [...changeFields.split(' '), 'subject', ...changeKinds]) assert.ok(page.includes(`\`${name}\``), name)
    for (const name of ['follow-changes.js', 'read-changes.sh']) assert.ok(page.includes(`\n${readFileSync(example(name), 'utf8')}\`\`\``), name)
    for (const [, document = ''] of page.matchAll(/```graphql\n([\s\S]+?)```/g)) assert.deepEqual(validate(createSchema(), parse(document)), [])
  })

  const hasTools = ['jq', 'curl'].every((program) => spawnSync(program, ['--version']).status === 0)
  test('has a loop for the shell that prints each change once', { skip: hasTools ? false : 'There is no jq or no curl here.' }, async () => {
    await tell()
    const app = await serve()
    const cwd = mkdtempSync(join(tmpdir(), 'parley-'))
    const print = async (): Promise<readonly string[]> => (await promisify(execFile)('sh', [example('read-changes.sh')], { cwd, env: { ...process.env, PARLEY_URL: `http://127.0.0.1:${portOf(app)}/graphql` } })).stdout.trim().split('\n').filter((line) => line !== '')
    const lines = (told: Awaited<ReturnType<typeof readChanges>>): readonly string[] => told.map(({ at, kind, subjectId }) => [at, kind, subjectId].join('\t'))
    const first = await readChanges(createRead(connection))
    assert.deepEqual(await print(), lines(first))
    assert.deepEqual(await print(), [])
    await tell()
    assert.deepEqual(await print(), lines((await readChanges(createRead(connection))).slice(first.length)))
    await app.close()
  })

  test('has a client that goes on after the service was away', async () => {
    await tell()
    let app = await serve()
    const port = portOf(app)
    const client = spawn(process.execPath, [example('follow-changes.js')], { cwd: mkdtempSync(join(tmpdir(), 'parley-')), env: { ...process.env, PARLEY_URL: `ws://127.0.0.1:${port}/graphql` } })
    let printed = ''
    client.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    const until = async (isSo: () => boolean): Promise<void> => {
      for (const startedAt = performance.now(); !isSo(); ) {
        assert.ok(performance.now() - startedAt < 20_000, `printed only ${JSON.stringify(printed)}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    const hasPrinted = (count: number) => (): boolean => printed.split('\n').length > count
    try {
      await until(() => app.websocketServer.clients.size === 1)
      await tell()
      await until(hasPrinted(1))
      await app.close()
      await tell()
      await tell()
      app = await serve(port)
      await until(hasPrinted(3))
      const lines = printed.trim().split('\n')
      assert.equal(lines.length, 3)
      for (const line of lines) assert.match(line, /^\S+Z RELATION_APPEARED country:iran STRUCK country:pakistan$/)
    } finally {
      client.kill()
      await app.close()
    }
  })
})
