import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { cypher, toStatement, type Run, type Transact } from '../../src/cypher/statement.ts'
import { appendBatch } from '../../src/write/append.ts'
import { check } from '../../src/write/check.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { retractClaim } from '../../src/write/retract.ts'
import { openToWrite } from '../database.ts'
import { report, strike } from './article-like.ts'
import { author } from './author.ts'

describe('writers at the same time', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
    await appendBatch(transact, report([]))
  })

  test('on one event lose nothing: every claim is counted, every number of the clock is one writer’s', async () => {
    const writers = 8
    const each = 6
    const numbers = await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        const own: (number | null)[] = []
        for (let index = 0; index < each; index++) {
          const batch = { ...report([strike({ key: `w${writer}-${index}`, event: 'raid', attribution: [{ role: 'an official', named: false, verb: 'said' }] })], { key: `d${writer}-${index}` }), entities: [] }
          own.push((await appendBatch(transact, batch)).number)
        }
        return own
      }),
    )
    assert.equal(new Set(numbers.flat()).size, writers * each)
    const [relation] = await run(toStatement(cypher`MATCH (r:Relation) RETURN r.claimCount AS claims, r.publisherCount AS publishers, r.originCount AS origins, COUNT { MATCH (:RelationWas) } AS versions`))
    assert.deepEqual(relation, { claims: 48, publishers: 48, origins: 48, versions: 47 })
  })

  test('that add, retract and merge leave what their claims give', async () => {
    const claims = Array.from({ length: 12 }, (_, index) => strike({ key: `p${index}`, event: `e${index % 3}`, objects: [{ entityId: index % 2 === 0 ? 'country:pakistan' : 'country:iraq' }] }))
    await appendBatch(transact, { ...report(claims, { key: 'start' }), entities: [] })
    await Promise.all([
      ...claims.slice(0, 6).map(({ key }) => retractClaim(transact, author, `claim:test:${key}`, 'a mistake')),
      ...claims.map(({ key }, index) => appendBatch(transact, { ...report([strike({ key: `q${key}`, event: `e${index % 4}` })], { key: `more-${key}` }), entities: [] })),
      judge(transact, author, { left: 'country:pakistan', right: 'country:iraq', verdict: 'SAME', reason: 'tried' }).then(({ id }) => endJudgement(transact, author, id, 'not so')),
      judge(transact, author, { left: 'event:test:e0', right: 'event:test:e1', verdict: 'SAME', reason: 'one raid' }),
    ])
    const { wrongEvents, wrongTies, wrongEdges, events } = await check(transact)
    assert.deepEqual([wrongEvents, wrongTies, wrongEdges], [[], [], []])
    assert.ok(events >= 5)
  })
})
