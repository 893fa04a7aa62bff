import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { openSeededDatabase } from './seeded-database.ts'
import { createWriting, type Answer, type Writing } from './graphql/writing.ts'

let writing: Writing
before(async () => {
  writing = createWriting(await openSeededDatabase(), 'first')
})

void test('the examples of docs/writing.md are kept, in their order', async () => {
  const text = readFileSync(new URL('../docs/writing.md', import.meta.url), 'utf8')
  const examples = [...text.matchAll(/```graphql\n([\s\S]+?)```/g)].map(([, example = '']) => example)
  assert.ok(examples.length >= 6)
  for (const example of examples) {
    for (const payload of Object.values(await writing.send(example)) as readonly Answer[]) assert.deepEqual(payload['userErrors'], [], example)
  }
})
