import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import neo4j from 'neo4j-driver'
import { planAgain } from '../../src/neo4j/plan-again.ts'

const internal = 'Neo.DatabaseError.General.UnknownError'
const failure = (message: string): Error => new neo4j.Neo4jError(message, internal, '50N00', 'error: general processing exception')
const tooOften = failure('Could not compile query due to insanely frequent schema changes')

/** Work that fails some times before it gives its number of tries, and how often there was a pause. */
function failing(error: Error, times: number): { readonly work: () => Promise<number>; readonly pause: () => Promise<void>; readonly pauses: () => number } {
  const count = { tries: 0, pauses: 0 }
  return {
    work: () => ((count.tries += 1) <= times ? Promise.reject(error) : Promise.resolve(count.tries)),
    pause: () => Promise.resolve(void (count.pauses += 1)),
    pauses: () => count.pauses,
  }
}

describe('a statement that Neo4j could not plan because the schema changed all the time', () => {
  test('is given again until it is planned, after a pause each time', async () => {
    const { work, pause, pauses } = failing(tooOften, 3)
    assert.equal(await planAgain(work, pause), 4)
    assert.equal(pauses(), 3)
  })

  test('is given up where that does not end', async () => {
    const { work, pause } = failing(tooOften, Infinity)
    await assert.rejects(planAgain(work, pause), tooOften)
  })

  test('is told from all other failures, which are not repeated', async () => {
    for (const error of [failure('something else'), new Error('insanely frequent schema changes')]) {
      const { work, pause, pauses } = failing(error, 1)
      await assert.rejects(planAgain(work, pause), error)
      assert.equal(pauses(), 0)
    }
  })
})
