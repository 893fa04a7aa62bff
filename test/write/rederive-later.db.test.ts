import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { cypher, toStatement, type Run, type Transact } from '../../src/cypher/statement.ts'
import { appendBatch } from '../../src/write/append.ts'
import { check } from '../../src/write/check.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { finishJudgements } from '../../src/write/rederive-later.ts'
import { openToWrite } from '../database.ts'
import { report, strike } from './article-like.ts'
import { dump, emptyGraph } from './dump.ts'
import { author } from './author.ts'

const same = { left: 'country:pakistan', right: 'country:iraq', verdict: 'SAME', reason: 'one and the same' } as const
const events = 7

/** Takes two transactions, then ends as a killed process would. */
function dyingAfter(transactions: number, transact: Transact): Transact {
  let count = 0
  return (work) => (count++ < transactions ? transact(work) : Promise.reject(new Error('killed')))
}

describe('a judgement that touches more events than one transaction takes', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
  })
  beforeEach(async () => {
    await transact(emptyGraph)
    const claims = Array.from({ length: events }, (_, index) => strike({ key: `c${index}`, objects: [{ entityId: index % 2 === 0 ? 'country:pakistan' : 'country:iran' }], subjects: [{ entityId: index % 2 === 0 ? 'country:iran' : 'country:pakistan' }] }))
    await appendBatch(transact, report(claims))
  })

  const pending = async (): Promise<unknown> => (await run(toStatement(cypher`MATCH (j:Judgement) RETURN j.pendingEvents AS events`))).map((row) => row['events'])
  const faults = async (): Promise<number> => (await check(transact)).wrongEvents.length

  test('comes to the same in several, each with a number of its own, and is restored alike', async () => {
    const before = await dump(run)
    const whole = await judge(transact, author, same)
    const after = await dump(run)
    assert.deepEqual([whole.difference.created.length, whole.difference.ended.length], [events, events])
    await endJudgement(transact, author, whole.id, 'they are two', 2)
    assert.deepEqual(await dump(run), before)
    const parts = await judge(transact, author, same, 2)
    assert.deepEqual(await dump(run), after)
    assert.deepEqual([parts.difference.created.length, parts.difference.ended.length], [events, events])
    assert.equal((await run(toStatement(cypher`MATCH (r:Relation) RETURN DISTINCT r.recordedFrom`))).length, 4)
    assert.deepEqual(await pending(), [null, null])
  })

  for (const [what, ending] of [['merging', false], ['unmerging', true]] as const) {
    test(`cut off while ${what}, says how many events are left, and is finished later`, async () => {
      const before = await dump(run)
      const { id } = await judge(transact, author, same)
      const after = await dump(run)
      if (!ending) await endJudgement(transact, author, id, 'they are two')
      const dying = dyingAfter(2, transact)
      await assert.rejects(ending ? endJudgement(dying, author, id, 'they are two', 2) : judge(dying, author, same, 2), /killed/)
      assert.deepEqual((await run(toStatement(cypher`MATCH (j:Judgement) WHERE j.pendingEvents IS NOT NULL RETURN j.pendingEvents AS events`))).map((row) => row['events']), [events - 4])
      assert.equal(await faults(), events - 4)
      assert.equal(await finishJudgements(transact, 2), 1)
      assert.equal(await faults(), 0)
      assert.deepEqual(await dump(run), ending ? before : after)
      assert.equal(await finishJudgements(transact), 0)
    })
  }
})
