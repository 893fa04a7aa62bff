import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deriveEvent, type DerivedEvent } from '../../src/derive/derive-event.ts'
import type { Evidence } from '../../src/derive/evidence.ts'
import type { Relation } from '../../src/record/relation.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { claimWith, on } from './random-evidence.ts'

const derive = (...claims: readonly Evidence[]): DerivedEvent => deriveEvent('event:t:1', claims, catalogue)

function relationOf(derived: DerivedEvent, fromId: string, toId: string): Relation {
  const found = derived.relations.find((relation) => relation.fromId === fromId && relation.toId === toId)
  assert.ok(found, `no relation from ${fromId} to ${toId}`)
  return found
}

describe('which claims make relations', () => {
  test('an assertion of what happened does', () => {
    const { relations } = derive(claimWith({}))
    assert.equal(relations.length, 1)
    const [{ type, fromId, toId, roles, goldsteinTenths, quadCameo }] = relations as [Relation]
    assert.deepEqual({ type, fromId, toId, roles, goldsteinTenths, quadCameo }, { type: 'STRUCK', fromId: 'country:a', toId: 'country:b', roles: ['TARGET'], goldsteinTenths: -100, quadCameo: 4 })
  })

  test('so does an assertion of what goes on', () => {
    const { relations, summary } = derive(claimWith({ modality: 'ONGOING' }))
    assert.equal(relations.length, 1)
    assert.equal(summary?.status, 'ONGOING')
  })

  for (const modality of ['PLANNED', 'CONDITIONAL'] as const) {
    test(`what is ${modality} makes an event and no relation`, () => {
      const { relations, summary, participants } = derive(claimWith({ modality }))
      assert.equal(relations.length, 0)
      assert.equal(summary?.status, modality)
      assert.deepEqual(participants.map(({ entityId }) => entityId), ['country:a', 'country:b'])
    })
  }

  test('a denial alone makes none, and the event says that it is only denied', () => {
    const { relations, summary, unmatchedDenials } = derive(claimWith({ polarity: 'DENIES' }))
    assert.equal(relations.length, 0)
    assert.equal(summary?.status, 'DENIED')
    assert.deepEqual(unmatchedDenials, ['claim:t:1'])
  })

  test('an unknown actor leaves a claim and an event', () => {
    const { relations, summary } = derive(claimWith({ subjects: [] }))
    assert.equal(relations.length, 0)
    assert.equal(summary?.claimCount, 1)
  })

  test('a figure makes none', () => {
    assert.equal(derive(claimWith({ kind: 'MEASURE', predicate: null })).relations.length, 0)
  })

  test('ends that are the same entity make none, and the claim is counted', () => {
    const { relations, summary } = derive(claimWith({ objects: ['country:a', 'country:b'] }))
    assert.deepEqual(relations.map(({ toId }) => toId), ['country:b'])
    assert.equal(summary?.claimCount, 1)
  })

  test('without claims there is nothing', () => {
    assert.deepEqual(derive(), { summary: null, relations: [], participants: [], unmatchedDenials: [] })
  })

  test('both roles of one object are kept on one relation', () => {
    const { relations } = derive(claimWith({ objects: [{ id: 'country:b', role: 'TERRITORY' }, { id: 'country:b', role: 'TARGET' }] }))
    assert.deepEqual(relations.map(({ roles, claimCount }) => [roles, claimCount]), [[['TARGET', 'TERRITORY'], 1]])
  })
})

describe('denials', () => {
  const asserted = claimWith({ objects: ['country:b', 'group:c'] })

  test('one that names both ends contests that relation only', () => {
    const derived = derive(asserted, claimWith({ id: 'claim:t:2', polarity: 'DENIES', objects: ['group:c'] }))
    assert.deepEqual(derived.relations.map(({ toId, contested, denialCount }) => [toId, contested, denialCount]).sort(), [['country:b', false, 0], ['group:c', true, 1]])
    assert.deepEqual(derived.unmatchedDenials, [])
  })

  test('one without objects contests all of its subject', () => {
    const derived = derive(asserted, claimWith({ id: 'claim:t:2', polarity: 'DENIES', objects: [] }))
    assert.deepEqual(derived.relations.map(({ contested }) => contested), [true, true])
  })

  test('one without subjects contests all that was done to its objects: "no strike took place on our soil"', () => {
    const derived = derive(asserted, claimWith({ id: 'claim:t:2', polarity: 'DENIES', subjects: [], objects: ['group:c'] }))
    assert.deepEqual(derived.relations.map(({ toId, contested, denialCount }) => [toId, contested, denialCount]).sort(), [['country:b', false, 0], ['group:c', true, 1]])
    assert.deepEqual(derived.unmatchedDenials, [])
  })

  test('one of another type, or of other ends, is listed and contests nothing', () => {
    const derived = derive(asserted, claimWith({ id: 'claim:t:2', polarity: 'DENIES', predicate: 'MET' }), claimWith({ id: 'claim:t:3', polarity: 'DENIES', subjects: ['country:b'] }))
    assert.deepEqual(derived.relations.map(({ contested }) => contested), [false, false])
    assert.deepEqual(derived.unmatchedDenials, ['claim:t:2', 'claim:t:3'])
  })

  test('one of a plan does not contest what happened', () => {
    assert.equal(relationOf(derive(asserted, claimWith({ id: 'claim:t:2', polarity: 'DENIES', modality: 'PLANNED' })), 'country:a', 'country:b').contested, false)
  })

  test('either side may deny what has no direction, whatever the order of ids', () => {
    for (const [left, right] of [['country:a', 'country:b'], ['country:b', 'country:a']] as const) {
      const derived = derive(claimWith({ predicate: 'MET', subjects: [left], objects: [right] }), claimWith({ id: 'claim:t:2', polarity: 'DENIES', predicate: 'MET', subjects: [right], objects: [] }))
      assert.deepEqual(derived.relations.map(({ contested }) => contested), [true])
    }
  })

  test('a denial without direction contests a meeting that somebody began', () => {
    const derived = derive(claimWith({ predicate: 'MET', directed: true }), claimWith({ id: 'claim:t:2', polarity: 'DENIES', predicate: 'MET', subjects: ['country:b'], objects: ['country:a'] }))
    assert.equal(relationOf(derived, 'country:a', 'country:b').contested, true)
  })

  test('the other side striking back is not what is denied', () => {
    const derived = derive(claimWith({}), claimWith({ id: 'claim:t:2', subjects: ['country:b'], objects: ['country:a'] }), claimWith({ id: 'claim:t:3', polarity: 'DENIES' }))
    assert.equal(relationOf(derived, 'country:a', 'country:b').contested, true)
    assert.equal(relationOf(derived, 'country:b', 'country:a').contested, false)
  })
})

describe('acts without a direction', () => {
  test('the smaller id comes first, and both orders are one relation', () => {
    const { relations } = derive(claimWith({ predicate: 'MET', subjects: ['country:b'], objects: ['country:a'] }), claimWith({ id: 'claim:t:2', predicate: 'MET' }))
    assert.deepEqual(relations.map(({ fromId, toId, directed, claimCount }) => [fromId, toId, directed, claimCount]), [['country:a', 'country:b', false, 2]])
  })

  test('subjects alone are joined each with each', () => {
    const { relations } = derive(claimWith({ predicate: 'MET', subjects: ['country:b', 'country:a', 'group:c'], objects: [] }))
    assert.deepEqual(relations.map(({ dyad }) => dyad).sort(), ['country:a|country:b', 'country:a|group:c', 'country:b|group:c'])
  })

  test('with objects, only across: allies of one are not allies of each other', () => {
    const { relations } = derive(claimWith({ predicate: 'ALLIED_WITH', objects: ['country:b', 'group:c'] }))
    assert.deepEqual(relations.map(({ dyad }) => dyad).sort(), ['country:a|country:b', 'country:a|group:c'])
  })

  test('a data set that says who began keeps its direction', () => {
    const { relations } = derive(claimWith({ predicate: 'MET', directed: true, subjects: ['country:b'], objects: ['country:a'] }))
    assert.deepEqual(relations.map(({ fromId, directed }) => [fromId, directed]), [['country:b', true]])
  })

  test('a claim without initiator supports the direction that another gives, whatever the order of ids', () => {
    for (const [from, to] of [['country:a', 'country:b'], ['country:b', 'country:a']] as const) {
      const { relations } = derive(claimWith({ predicate: 'MET', directed: true, subjects: [from], objects: [to] }), claimWith({ id: 'claim:t:2', predicate: 'MET' }))
      assert.deepEqual(relations.map(({ fromId, directed, claimCount }) => [fromId, directed, claimCount]), [[from, true, 2]])
    }
  })
})

describe('limits on participants', () => {
  const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `country:${String(index).padStart(2, '0')}`)

  test('six without a direction are joined each with each, seven only take part', () => {
    assert.equal(derive(claimWith({ predicate: 'MET', subjects: many(6), objects: [] })).relations.length, 15)
    const seven = derive(claimWith({ predicate: 'MET', subjects: many(7), objects: [] }))
    assert.equal(seven.relations.length, 0)
    assert.equal(seven.participants.length, 7)
    assert.equal(seven.summary?.tooMany, true)
  })

  test('thirty directed pairs are relations, thirty-one are not', () => {
    assert.equal(derive(claimWith({ objects: many(30) })).relations.length, 30)
    const more = derive(claimWith({ objects: many(31) }))
    assert.equal(more.relations.length, 0)
    assert.equal(more.summary?.tooMany, true)
    assert.equal(more.participants.length, 32)
  })

  test('two participants count once, whichever way they act, so that the limit does not depend on how they are called', () => {
    for (const name of ['country:!', 'country:~']) {
      const both = claimWith({ subjects: [name], objects: many(30) })
      const bare = claimWith({ id: 'claim:t:2', predicate: 'ALLIED_WITH', subjects: [name], objects: many(1) })
      const back = claimWith({ id: 'claim:t:3', subjects: many(1), objects: [name] })
      assert.equal(derive(both, bare, back).relations.length, 32)
    }
  })

  test('the claims of an event count together', () => {
    assert.equal(derive(claimWith({ predicate: 'MET', subjects: many(4), objects: [] }), claimWith({ id: 'claim:t:2', predicate: 'MET', subjects: many(7).slice(3), objects: [] })).relations.length, 0)
  })

  test('a plan of many does not count', () => {
    assert.equal(derive(claimWith({}), claimWith({ id: 'claim:t:2', objects: many(40), modality: 'PLANNED' })).relations.length, 1)
  })
})

describe('days', () => {
  const days = (...edtf: readonly string[]) => {
    const { earliestOn, latestOn, contested, precision } = relationOf(derive(...edtf.map((text, index) => claimWith({ id: `claim:t:${index}`, ...on(text) }))), 'country:a', 'country:b')
    return [earliestOn, latestOn, contested, precision]
  }

  test('are those that all claims agree on', () => {
    assert.deepEqual(days('2024-01-16/2024-01-19', '2024-01-17/2024-01-20'), ['2024-01-17', '2024-01-19', false, 'INTERVAL'])
    assert.deepEqual(days('2024-01', '2024-01-17', ''), ['2024-01-17', '2024-01-17', false, 'DAY'])
    assert.deepEqual(days('../2024-01-19', '2024-01-17/..'), ['2024-01-17', '2024-01-19', false, 'INTERVAL'])
  })

  test('are all that any claim names where they do not meet, and that is contested', () => {
    assert.deepEqual(days('2024-01-16', '2024-01-18', ''), ['2024-01-16', '2024-01-18', true, 'INTERVAL'])
  })

  test('that nobody knows contest nothing', () => {
    assert.deepEqual(days('', ''), [undefined, undefined, false, 'UNKNOWN'])
  })

  test('keep the precision and words of a single claim', () => {
    assert.deepEqual(days('2024-01'), ['2024-01-01', '2024-01-31', false, 'MONTH'])
    assert.equal(relationOf(derive(claimWith(on('202X'))), 'country:a', 'country:b').edtf, '202X')
  })

  test('of one day give no end key; of several, of an open end and of a state they do', () => {
    const endOf = (edtf: string, own: Partial<Evidence> = {}): string | undefined => derive(claimWith({ ...on(edtf), ...own, objects: ['country:b'] })).relations[0]?.endKey?.slice(0, 10)
    assert.equal(endOf('2024-01-16'), undefined)
    assert.equal(endOf(''), undefined)
    assert.equal(endOf('2024-01-16/2024-01-19'), '2024-01-19')
    assert.equal(endOf('2024-01-16/..'), '9999-12-31')
    assert.equal(endOf('../2024-01-16'), '2024-01-16')
    assert.equal(endOf('2024-01-16', { predicate: 'HOLDS_OFFICE' }), '9999-12-31')
  })

  test('of a state that a report of a day mentions bound its beginning from above and its end from below', () => {
    const [relation] = derive(claimWith({ predicate: 'HOLDS_OFFICE', ...on('2024-01-19') })).relations
    assert.deepEqual([relation?.earliestOn, relation?.latestOn, relation?.endEarliestOn, relation?.endLatestOn], [undefined, '2024-01-19', '2024-01-19', undefined])
  })

  test('of a state are never contested by each other, only by a denial', () => {
    const state = { predicate: 'HOLDS_OFFICE' } as const
    const claims = [claimWith({ ...state, earliestOn: '2020-01-01', latestOn: '2020-01-01', edtf: '2020-01-01/..' }), claimWith({ ...state, id: 'claim:t:2', earliestOn: '2022-05-01', latestOn: '2022-05-31', edtf: '2022-05/..' })]
    const [relation] = derive(...claims).relations
    assert.deepEqual([relation?.earliestOn, relation?.latestOn, relation?.contested], ['2020-01-01', '2022-05-31', false])
    assert.equal(derive(...claims, claimWith({ ...state, id: 'claim:t:3', polarity: 'DENIES' })).relations[0]?.contested, true)
  })
})
