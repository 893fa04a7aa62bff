import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { formats } from '../../src/export/formats.ts'

const script = new URL('./write-many.ts', import.meta.url).pathname
const relations = 1_000_000

/** The heap that the process is given: Node lets garbage lie while there is room. */
const heapMegabytes = 96

for (const format of formats) {
  if (format.holds === 'network' && format.mostNodes !== undefined) continue // a picture has few nodes
  void test(`a million relations are written as .${format.extension} within 200 MB`, () => {
    const printed = execFileSync(process.execPath, [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx', script, format.extension, String(relations)], { encoding: 'utf8' })
    const { bytes, megabytes } = JSON.parse(printed) as { bytes: number; megabytes: number }
    assert.ok(bytes > 10_000_000, String(bytes))
    assert.ok(megabytes < 200, `${Math.round(megabytes)} MB`)
  })
}
