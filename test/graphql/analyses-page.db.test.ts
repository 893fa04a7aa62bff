import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { ask } from './cases.ts'

let run: Run
before(async () => {
  run = createRead(await openSeededDatabase())
})

const page = readFileSync(new URL('../../docs/analyses.md', import.meta.url), 'utf8')
const questions = [...page.matchAll(/## ([^\n]+)\n(?:(?!\n## )[\s\S])*?```graphql\n([\s\S]+?)```/g)].map(([, heading = '', source = '']) => ({ heading, source }))

void test('the page of analyses has a question for each of them', () => {
  assert.equal(questions.length, 9)
})

for (const { heading, source } of questions) {
  void test(`the question under ${heading} is answered`, async () => {
    const { result } = await ask({ source, variables: {} }, run)
    assert.deepEqual(result.errors ?? [], [])
    const field = heading.toLowerCase().replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())
    assert.ok(result.data?.[field] !== undefined, `the question is not about ${field}`)
  })
}
