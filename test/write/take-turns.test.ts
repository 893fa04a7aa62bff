import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createBackground } from '../../src/write/background.ts'
import { createTurns, inTurn } from '../../src/write/take-turns.ts'
import type { Transact } from '../../src/cypher/statement.ts'

const transact: Transact = (work) => work(() => Promise.resolve([]))
const neverAborted = new AbortController().signal

void test('writers take turns in the order in which they came, no more at once than there are places', async () => {
  const turns = createTurns(2)
  let atOnce = 0
  let most = 0
  const order: number[] = []
  const writer = (index: number): Promise<void> =>
    inTurn(transact, turns, neverAborted)(async () => {
      most = Math.max(most, ++atOnce)
      order.push(index)
      await new Promise((resolve) => setTimeout(resolve, 2))
      atOnce--
    })
  await Promise.all(Array.from({ length: 9 }, (_one, index) => writer(index)))
  assert.equal(most, 2)
  assert.deepEqual(order, [0, 1, 2, 3, 4, 5, 6, 7, 8])
})

void test('a writer that goes away while it waits gives its place up, and a failed one its turn', async () => {
  const turns = createTurns(1)
  const controller = new AbortController()
  let free = (): void => undefined
  const first = inTurn(transact, turns, neverAborted)(() => new Promise<void>((resolve) => (free = resolve)))
  await Promise.resolve()
  const leaving = inTurn(transact, turns, controller.signal)(() => Promise.reject(new Error('it never had its turn')))
  const failing = inTurn(transact, turns, neverAborted)(() => Promise.reject(new Error('failed')))
  controller.abort(new Error('gone'))
  await assert.rejects(leaving, /gone/)
  free()
  await first
  await assert.rejects(failing, /failed/)
  assert.equal(await inTurn(transact, turns, neverAborted)(() => Promise.resolve('last')), 'last')
})

void test('what goes on in the background is told when it fails, and begins no transaction once it is stopped', async () => {
  const failures: unknown[] = []
  const done: string[] = []
  const background = createBackground(transact, (error) => failures.push(error))
  background.later(() => Promise.reject(new Error('broken')))
  background.later((run) => run(() => Promise.resolve(done.push('one'))))
  await new Promise((resolve) => setTimeout(resolve, 5))
  background.later(async (run) => {
    await run(() => new Promise((resolve) => setTimeout(() => resolve(done.push('under way')), 20)))
    await run(() => Promise.resolve(done.push('not begun')))
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await background.stop()
  background.later((run) => run(() => Promise.resolve(done.push('after the end'))))
  await background.stop()
  assert.deepEqual([failures.length, done], [1, ['one', 'under way']])
})
