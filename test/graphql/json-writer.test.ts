import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { giveBack, JsonWriter } from '../../src/graphql/json-writer.ts'

const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('\u007f', '\ud800', 'a\udc00b', '😀', '\u2028', '"', '\\', '\n', 'é', '', '</script>'))

void test('texts are written as JSON.stringify writes them, answer after answer into the same room', () => {
  fc.assert(
    fc.property(fc.array(texts), (list) => {
      const writer = new JsonWriter()
      writer.ascii('[')
      list.forEach((text, index) => {
        if (index > 0) writer.ascii(',')
        writer.text(text)
      })
      writer.ascii(']')
      assert.equal(writer.written().toString(), JSON.stringify(list))
      giveBack(writer.written())
    }),
    { numRuns: 2_000 },
  )
})

void test('an answer that outgrows its room is whole, and the next one is not touched by it', () => {
  const long = ['x'.repeat(300_000), 'é'.repeat(2_000_000), '"'.repeat(100_000)]
  for (const list of [long, ['short'], long]) {
    const writer = new JsonWriter()
    for (const text of list) writer.text(text)
    writer.json('{"any":"日本"}')
    assert.equal(writer.written().toString(), `${list.map((text) => JSON.stringify(text)).join('')}{"any":"日本"}`)
    giveBack(writer.written())
  }
})

void test('two answers under way have room of their own, and what was given back once is not given to two', () => {
  const write = (text: string): JsonWriter => {
    const writer = new JsonWriter()
    writer.text(text)
    return writer
  }
  const gone = write('gone').written()
  giveBack(gone)
  giveBack(gone)
  const answers = ['one', 'other', 'third'].map(write)
  assert.deepEqual(answers.map((answer) => answer.written().toString()), ['"one"', '"other"', '"third"'])
  for (const answer of answers) giveBack(answer.written())
  const foreign = Buffer.from('bytes of somebody else')
  giveBack(foreign)
  assert.equal(write('x').written().buffer === foreign.buffer, false)
})
