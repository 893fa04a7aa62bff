import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { JsonWriter } from '../../src/graphql/json-writer.ts'

const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('\u007f', '\ud800', 'a\udc00b', '😀', '\u2028', '"', '\\', '\n', 'é', '', '</script>'))

void test('texts are written as JSON.stringify writes them, answer after answer into the same bytes', () => {
  const writer = new JsonWriter()
  fc.assert(
    fc.property(fc.array(texts), (list) => {
      writer.begin()
      writer.ascii('[')
      list.forEach((text, index) => {
        if (index > 0) writer.ascii(',')
        writer.text(text)
      })
      writer.ascii(']')
      assert.equal(writer.end(), JSON.stringify(list))
    }),
    { numRuns: 2_000 },
  )
})

void test('an answer that outgrows the bytes is whole, and the next one is not touched by it', () => {
  const writer = new JsonWriter()
  const long = ['x'.repeat(300_000), 'é'.repeat(2_000_000), '"'.repeat(100_000)]
  for (const list of [long, ['short'], long]) {
    writer.begin()
    for (const text of list) writer.text(text)
    writer.json('{"any":"日本"}')
    assert.equal(writer.end(), `${list.map((text) => JSON.stringify(text)).join('')}{"any":"日本"}`)
  }
})
