import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Run } from '../../src/cypher/statement.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { createPinQuestion } from '../../src/http/pin-question.ts'

const schema = createSchema()
const byMonth = { query: 'query ($id: ID!) { entity(by: { id: $id }) { activity(by: MONTH) { start events } } }', operationName: null, variables: { id: 'country:iran' } }
const [address, other] = ['http://localhost:4000', 'https://parley.example']

/** A clock that stands where it is set. */
function clockAt(number: number): { now: number; readonly run: Run } {
  const clock = { now: number, run: () => Promise.resolve([{ number: clock.now }]) }
  return clock
}

describe('a pinned question', () => {
  test('is the same until something is written, and then names the new state', async () => {
    const pin = createPinQuestion({ schema, version: '1' })
    const clock = clockAt(1_700_000_000_000_000)
    const [first, again] = [await pin(byMonth, { run: clock.run, address }), await pin(byMonth, { run: clock.run, address })]
    assert.ok(first !== null)
    assert.equal(again, first)
    clock.now += 1_000
    const later = await pin(byMonth, { run: clock.run, address })
    assert.deepEqual([first.about.dataVersion, later?.about.dataVersion], ['1700000000000000', '1700000000001000'])
    assert.notEqual(later?.about.queryHash, first.about.queryHash)
    assert.match(later?.question.query ?? '', /recorded: "2023-11-14T22:13:20.001Z"/)
  })

  test('is pinned where it is said to be, without a look at the clock', async () => {
    const pin = createPinQuestion({ schema, version: '1' })
    const { run } = clockAt(1_700_000_000_000_000)
    const unread: Run = () => Promise.reject(new Error('the clock is not read'))
    const [read, given] = [await pin(byMonth, { run, address }), await pin(byMonth, { run: unread, address, number: 1_700_000_000_000_000 })]
    assert.notEqual(read, null)
    assert.equal(given, read)
    assert.equal((await pin(byMonth, { run: unread, address, number: 1_700_000_000_001_000 }))?.about.dataVersion, '1700000000001000')
  })

  test('is told from others: by its variables, by its operation, and by the address at which it is had again', async () => {
    const pin = createPinQuestion({ schema, version: '1' })
    const { run } = clockAt(1_700_000_000_000_000)
    const two = { ...byMonth, query: `${byMonth.query.replace('query', 'query a')} ${byMonth.query.replace('query', 'query b').replace('MONTH', 'YEAR')}` }
    const asked = [
      await pin(byMonth, { run, address }),
      await pin({ ...byMonth, variables: { id: 'country:pakistan' } }, { run, address }),
      await pin({ ...two, operationName: 'a' }, { run, address }),
      await pin({ ...two, operationName: 'b' }, { run, address }),
    ]
    assert.equal(new Set(asked.map((pinned) => pinned?.about.queryHash)).size, 4)
    const elsewhere = await pin(byMonth, { run, address: other })
    assert.equal(elsewhere?.about.url, `${other}/export/query/${asked[0]?.about.queryHash}`)
  })

  test('is forgotten where there are too many, and is then made again as it was', async () => {
    const pin = createPinQuestion({ schema, version: '1', mostCharacters: 1 })
    const { run } = clockAt(1_700_000_000_000_000)
    const [first, again] = [await pin(byMonth, { run, address }), await pin(byMonth, { run, address })]
    assert.notEqual(first, null)
    assert.notEqual(again, first)
    assert.deepEqual(again, first)
  })

  test('is none where there is no query, the schema does not know it, or it is not wanted', async () => {
    const pin = createPinQuestion({ schema, version: '1' })
    const unread: Run = () => Promise.reject(new Error('the clock is not read'))
    for (const query of ['{', '{ nobody }', 'mutation { __typename }', 'query a { __typename } query b { __typename }']) assert.equal(await pin({ ...byMonth, query }, { run: unread, address }), null, query)
    assert.equal(await pin(byMonth, { run: unread, address }, () => false), null)
  })
})
