import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Run } from '../src/cypher/statement.ts'
import { createRead } from '../src/neo4j/run.ts'
import { startBuilt } from './cli/program.ts'
import { compactJson } from './compact-json.ts'
import { addressForTests } from './database.ts'
import { ask } from './graphql/cases.ts'
import { openSeededDatabase } from './seeded-database.ts'

let run: Run
before(async () => {
  run = createRead(await openSeededDatabase())
})

const file = new URL('../README.md', import.meta.url)
const text = readFileSync(file, 'utf8')
const [, question = '', answer = ''] = /```graphql\n([\s\S]+?)```\n\n```json\n([\s\S]+?)```/.exec(text) ?? []

void test('the question of the README has the answer that stands below it', async () => {
  assert.ok(question !== '' && answer !== '')
  const { result } = await ask({ source: question, variables: {} }, run)
  assert.deepEqual(result.errors ?? [], [])
  if (process.env['PARLEY_TEST_GOLDENS'] === 'write') writeFileSync(file, text.replace(answer, `${compactJson(result.data, 160)}\n`))
  else assert.deepEqual(JSON.parse(answer), JSON.parse(JSON.stringify(result.data)))
})

void test('what npm start builds and serves answers it too, has its pages, and stops when it is asked to', async () => {
  const { uri, user, password, database } = await addressForTests()
  const service = startBuilt({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, PARLEY_PORT: '0', PARLEY_DATA: await mkdtemp(join(tmpdir(), 'parley-built-')) })
  await service.prints(/Ctrl-C stops it\./)
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(service.printed()) ?? []
  const told = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: question }) })
  assert.deepEqual(((await told.json()) as { data: unknown }).data, JSON.parse(answer))
  for (const page of ['/', '/graphiql', '/client/parley.py', '/readyz']) assert.equal((await fetch(address + page)).status, 200, page)
  service.child.kill('SIGTERM')
  assert.equal((await service.ended).exitCode, 0, service.printed())
})

void test('the README stays under 100 lines', () => {
  assert.ok(readFileSync(new URL('../README.md', import.meta.url), 'utf8').trimEnd().split('\n').length < 100)
})
