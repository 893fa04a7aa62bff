import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { runFiles } from '../../scripts/run-files.ts'
import { scratchFolder } from '../local-neo4j/scratch.ts'

const folder = scratchFolder()

const texts = {
  fails: "import { before, test } from 'node:test'\nbefore(() => { process.env['LEFT'] = 'behind' })\ntest('fails', () => { throw new Error('said by what fails') })",
  'cannot-be-loaded': "throw new Error('said while it is loaded')",
  'has-a-hook-that-fails': "import { after, test } from 'node:test'\nafter(() => { throw new Error('said by the hook') })\ntest('passes', () => undefined)",
  'ends-the-process': "import { test } from 'node:test'\ntest('ends', () => process.exit(0))",
  passes: "import { test } from 'node:test'\ntest('passes', () => { if (process.env['LEFT'] !== undefined || process.env['GIVEN'] !== 'yes') throw new Error('other variables') })",
}

function write([name, text]: readonly [string, string]): string {
  const path = join(folder, `${name}.test.mjs`)
  writeFileSync(path, text)
  return path
}

test('files that share a process are told of one by one: what fails, ends the process or cannot be loaded does not take the others with it', async (t) => {
  const queue = Object.entries(texts).map(write)
  const shown: string[] = []
  t.mock.method(console, 'log', (text: string) => shown.push(text))
  const outcomes = await runFiles({ take: () => queue.shift(), variables: { GIVEN: 'yes' }, longestMs: 60_000, isEachAlone: false })
  assert.deepEqual(outcomes.map(({ name, isPassed }) => [name.slice(folder.length + 1, -'.test.mjs'.length), isPassed]), Object.keys(texts).map((name) => [name, name === 'passes']))
  for (const [index, said] of ['said by what fails', 'said while it is loaded', 'said by the hook', 'It ended its process, with exit code 0'].entries()) assert.match(shown[index] ?? '', new RegExp(said))
})

test('what a file leaves to fail after its tests fails the run', async (t) => {
  const queue = [write(['leaves-something', "import { test } from 'node:test'\ntest('passes', () => { setTimeout(() => { throw new Error('too late') }, 50) })"])]
  t.mock.method(console, 'log', () => undefined)
  const outcomes = await runFiles({ take: () => queue.shift(), variables: {}, longestMs: 60_000, isEachAlone: false })
  assert.deepEqual(outcomes.map(({ isPassed }) => isPassed), [true, false])
})
