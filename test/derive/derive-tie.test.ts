import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { deriveEvent } from '../../src/derive/derive-event.ts'
import { sumTies, type TieSum } from '../../src/derive/derive-tie.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { anyClaims, claimWith, on } from './random-evidence.ts'

const tieOf = (...edtf: readonly string[]): TieSum | undefined => sumTies(edtf.flatMap((text, index) => deriveEvent(`event:t:${index}`, [claimWith(on(text))], catalogue).relations))[0]

describe('a tie', () => {
  test('adds up the events of an ordered pair', () => {
    const tie = tieOf('2024-01-16', '2024-01-18')
    assert.ok(tie)
    const { events, types, goldsteinTenths, negativeTenths, positiveTenths, q1, q4 } = tie
    assert.deepEqual({ events, types, goldsteinTenths, negativeTenths, positiveTenths, q1, q4 }, { events: 2, types: ['STRUCK'], goldsteinTenths: -200, negativeTenths: -200, positiveTenths: 0, q1: 0, q4: 2 })
  })

  test('covers the days of its relations: an open side is open, an undated one says nothing', () => {
    const span = (...edtf: readonly string[]) => [tieOf(...edtf)?.firstOn, tieOf(...edtf)?.lastOn]
    assert.deepEqual(span('2024-01-16', '2024-01-18'), ['2024-01-16', '2024-01-18'])
    assert.deepEqual(span('2024-01-16', ''), ['2024-01-16', '2024-01-16'])
    assert.deepEqual(span('../2024-01-16', '2024-01-10'), ['0001-01-01', '2024-01-16'])
    assert.deepEqual(span('2024-01-16/..'), ['2024-01-16', '9999-12-31'])
    assert.deepEqual(span(''), [null, null])
  })

  test('is the same however its relations are put together, and counts each once', () => {
    fc.assert(
      fc.property(fc.array(anyClaims, { maxLength: 4 }), (events) => {
        const relations = events.flatMap((claims, index) => deriveEvent(`event:t:${index}`, claims, catalogue).relations)
        const ties = sumTies(relations)
        assert.deepEqual(sumTies([...relations].reverse()), ties)
        assert.equal(ties.reduce((sum, tie) => sum + tie.events, 0), relations.length)
        for (const tie of ties) {
          const own = relations.filter(({ fromId, toId }) => fromId === tie.fromId && toId === tie.toId)
          assert.equal(tie.goldsteinTenths, own.reduce((sum, relation) => sum + (relation.goldsteinTenths ?? 0), 0))
          assert.equal(tie.positiveTenths + tie.negativeTenths, tie.goldsteinTenths)
          for (const { earliestOn, latestOn, endLatestOn, standing } of own) {
            if (earliestOn !== undefined) assert.ok((tie.firstOn ?? '~') <= earliestOn)
            const last = standing ? endLatestOn : latestOn
            if (last !== undefined) assert.ok((tie.lastOn ?? '') >= last)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
