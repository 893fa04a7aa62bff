import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parleySettings } from '../src/config.ts'

test('docs/settings.md describes every setting', () => {
  const text = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')
  for (const name of [...parleySettings, 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) assert.ok(text.includes(`\n| \`${name}\` |`), name)
  const named = [...text.matchAll(/^\| `(PARLEY_(?!TEST_)\w+)`/gm)].map(([, name]) => name)
  assert.deepEqual(named.toSorted(), [...parleySettings].toSorted())
})
