import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Run } from '../src/cypher/statement.ts'
import { createRead } from '../src/neo4j/run.ts'
import { compactJson } from './compact-json.ts'
import { ask } from './graphql/cases.ts'
import { openSeededDatabase } from './seeded-database.ts'

let run: Run
before(async () => {
  run = createRead(await openSeededDatabase())
})

void test('the question of the README has the answer that stands below it', async () => {
  const file = new URL('../README.md', import.meta.url)
  const text = readFileSync(file, 'utf8')
  const [, question, answer] = /```graphql\n([\s\S]+?)```\n\n```json\n([\s\S]+?)```/.exec(text) ?? []
  assert.ok(question !== undefined && answer !== undefined)
  const { result } = await ask({ source: question, variables: {} }, run)
  assert.deepEqual(result.errors ?? [], [])
  if (process.env['PARLEY_TEST_GOLDENS'] === 'write') writeFileSync(file, text.replace(answer, `${compactJson(result.data, 160)}\n`))
  else assert.deepEqual(JSON.parse(answer), JSON.parse(JSON.stringify(result.data)))
})

void test('the README stays under 100 lines', () => {
  assert.ok(readFileSync(new URL('../README.md', import.meta.url), 'utf8').trimEnd().split('\n').length < 100)
})
