import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { openToWrite } from '../database.ts'
import { emptyGraph } from './dump.ts'
import { assertAll } from './invariants.ts'
import { emptyTally, playHistory, startPlay } from './play-history.ts'
import { anyHistory } from './random-history.ts'

const histories = 300

describe('hundreds of longer histories', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
  })

  test('everything that must always hold holds', async (t) => {
    const tally = emptyTally()
    let done = 0
    await fc.assert(
      fc.asyncProperty(anyHistory(40), async (history) => {
        await transact(emptyGraph)
        const play = await startPlay(run, transact, tally)
        await playHistory(play, history)
        await assertAll(play)
        if (++done % 25 === 0) t.diagnostic(`${done} of ${histories} histories`)
      }),
      { numRuns: histories, endOnFailure: true, includeErrorInReport: true },
    )
    t.diagnostic(`${histories} histories held ${JSON.stringify(tally)}`)
    for (const [what, count] of Object.entries(tally)) assert.ok(count > 0, `the histories held no ${what}`)
  })
})
