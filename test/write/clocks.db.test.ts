import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { openToWrite } from '../database.ts'
import { askAll, askEvents, askRelations } from './clock-questions.ts'
import { emptyGraph, readClock } from './dump.ts'
import { publishedBy, relationsOf, eventsOf, type Model } from './model.ts'
import { emptyTally, startPlay, takeStep } from './play-history.ts'
import { historyWithChanges } from './random-history.ts'
import { always } from '../always.ts'

const histories = 4
const publications = ['2024-01-16T00:00:00.000Z', '2024-01-17T08:00:00.000Z', '2024-01-18T00:00:00.000Z', '2024-01-19T05:30:00.000Z', '2100-01-01T00:00:00.000Z']

/** What was seen after a step, and what the model was then. */
interface Seen {
  readonly number: number
  readonly recorded: string
  readonly answers: string
  readonly model: Model
}

describe('whatever is written later', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
  })

  test('the answers of an earlier time are given again, byte for byte, and what was published by then as its claims give it', async (t) => {
    const tally = emptyTally()
    let compared = 0
    await fc.assert(
      fc.asyncProperty(historyWithChanges(5), async (history) => {
        await transact(emptyGraph)
        const play = await startPlay(run, transact, tally)
        const seen: Seen[] = []
        for (const step of history) {
          await takeStep(play, step)
          const number = await readClock(run)
          if (number === seen.at(-1)?.number) continue
          seen.push({ number, recorded: new Date(Math.ceil(number / 1000)).toISOString(), answers: await askAll(run, null), model: structuredClone(play.model) })
        }
        for (const [index, { recorded, answers, model }] of seen.entries()) {
          assert.equal(await askAll(run, { recorded }), answers, `as recorded after step ${index}`)
          const published = publications[index % publications.length] ?? ''
          const then = publishedBy(model, published)
          assert.deepEqual(await askRelations(run, { recorded, published }), relationsOf(then), `published by ${published}, as recorded after step ${index}`)
          compared++
        }
        for (const published of publications) {
          const then = publishedBy(play.model, published)
          assert.deepEqual(await askRelations(run, { published }), relationsOf(then), `published by ${published}`)
          assert.deepEqual(await askEvents(run, { published }), eventsOf(then), `published by ${published}`)
        }
      }),
      { numRuns: histories, examples: always(historyWithChanges(5), 2, 1), endOnFailure: true, includeErrorInReport: true },
    )
    t.diagnostic(`${histories} histories, ${compared} earlier times, held ${JSON.stringify(tally)}`)
    for (const what of ['merges', 'correct'] as const) assert.ok(tally[what] > 0, `the histories held no ${what}`)
  })
})
