import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { openToWrite } from '../database.ts'
import { emptyGraph } from './dump.ts'
import { assertAll } from './invariants.ts'
import { emptyTally, playHistory, startPlay } from './play-history.ts'
import { anyHistory } from './random-history.ts'
import { always } from '../always.ts'

const histories = 14

describe('whatever is written, corrected, retracted, merged and unmerged', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
  })

  test('everything that must always hold holds', async (t) => {
    const tally = emptyTally()
    await fc.assert(
      fc.asyncProperty(anyHistory(12), async (history) => {
        await transact(emptyGraph)
        const play = await startPlay(run, transact, tally)
        await playHistory(play, history)
        await assertAll(play)
      }),
      { numRuns: histories, examples: always(anyHistory(12), Math.ceil(histories / 2), 2), endOnFailure: true, includeErrorInReport: true },
    )
    t.diagnostic(`${histories} histories held ${JSON.stringify(tally)}`)
    // Steps of which a run of this length may by chance hold none are left to the long histories.
    for (const what of ['correct', 'retractClaim', 'merges', 'unmerges', 'denials', 'copies', 'relationsEnded', 'relationsChanged'] as const) assert.ok(tally[what] > 0, `the histories held no ${what}`)
  })
})
