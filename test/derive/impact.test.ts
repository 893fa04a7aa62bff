import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Evidence } from '../../src/derive/evidence.ts'
import { deriveImpact, type Impact } from '../../src/derive/impact.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { anyClaims, claimWith, on } from './random-evidence.ts'

const event = 'event:t:1'

/** What becomes of one event when these claims go and those stay. */
function impactOf(goes: readonly Evidence[], stays: readonly Evidence[]): Impact {
  return deriveImpact(new Map([[event, [...goes.map((claim) => ({ claim, goes: true })), ...stays.map((claim) => ({ claim, goes: false }))]]]), catalogue)
}

const effects = ({ items }: Impact): readonly string[] => items.map(({ effect }) => effect)

describe('what becomes of relations when claims are taken away', () => {
  test('the only claim: the relation ends', () => {
    const { items, appears } = impactOf([claimWith({})], [])
    assert.deepEqual(items.map(({ effect, after }) => [effect, after]), [['ENDS', null]])
    assert.equal(appears, 0)
  })

  test('one of two: it weakens, and its days are what is left', () => {
    const { items } = impactOf([claimWith({ id: '1', ...on('2024-01-16') })], [claimWith({ id: '2', ...on('2024-01-16/2024-01-19') })])
    assert.deepEqual(items.map(({ effect, before, after }) => [effect, before.latestOn, after?.latestOn, after?.claimCount]), [['WEAKENS', '2024-01-16', '2024-01-19', 1]])
  })

  test('the denial: it is contested no longer, and nothing is lost', () => {
    const { items } = impactOf([claimWith({ id: '1', polarity: 'DENIES' })], [claimWith({ id: '2' })])
    assert.deepEqual(items.map(({ effect, before, after }) => [effect, before.contested, after?.contested]), [['CLEARS', true, false]])
  })

  test('one of two denials: it only has one less', () => {
    const { items } = impactOf([claimWith({ id: '1', polarity: 'DENIES' })], [claimWith({ id: '2' }), claimWith({ id: '3', polarity: 'DENIES' })])
    assert.deepEqual(items.map(({ effect, after }) => [effect, after?.contested, after?.denialCount]), [['CLEARS', true, 1]])
  })

  test('the one that says who began: the talk stands without direction, as another relation', () => {
    const began = claimWith({ id: '1', predicate: 'SPOKE_WITH', directed: true, subjects: ['country:b'], objects: ['country:a'] })
    const spoke = claimWith({ id: '2', predicate: 'SPOKE_WITH', directed: false, subjects: ['country:b'], objects: ['country:a'] })
    const impact = impactOf([began], [spoke])
    assert.deepEqual(effects(impact), ['ENDS'])
    assert.equal(impact.appears, 1)
  })

  test('what has nothing to do with them is not in it', () => {
    assert.deepEqual(impactOf([claimWith({ id: '1', predicate: 'CONDEMNED' })], [claimWith({ id: '2' })]).items.map(({ before }) => before.type), ['CONDEMNED'])
    assert.deepEqual(impactOf([], [claimWith({})]), { items: [], appears: 0 })
  })

  test('those that end come first, and of each effect the newest', () => {
    const days = ['2024-01-16', '2024-01-18', '2024-01-17']
    const [gone, kept] = [days.map((day, index) => claimWith({ id: `g${index}`, objects: [`country:g${index}`], ...on(day) })), days.map((day, index) => claimWith({ id: `k${index}`, objects: [`country:k${index}`], ...on(day) }))]
    const again = kept.map((claim) => ({ ...claim, id: `${claim.id}b` }))
    const { items } = impactOf([...gone, ...again], kept)
    assert.deepEqual(items.map(({ effect, before }) => `${effect} ${before.earliestOn ?? ''}`), ['ENDS 2024-01-18', 'ENDS 2024-01-17', 'ENDS 2024-01-16', 'WEAKENS 2024-01-18', 'WEAKENS 2024-01-17', 'WEAKENS 2024-01-16'])
  })

  test('taking all away ends all, and every relation that changes is in it once', () => {
    fc.assert(
      fc.property(anyClaims, fc.infiniteStream(fc.boolean()), (claims, choices) => {
        const all = impactOf(claims, [])
        assert.ok(effects(all).every((effect) => effect === 'ENDS'))
        const some = deriveImpact(new Map([[event, claims.map((claim) => ({ claim, goes: choices.next().value as boolean }))]]), catalogue)
        const ids = some.items.map(({ before }) => before.id)
        assert.equal(new Set(ids).size, ids.length)
        assert.ok(ids.every((id) => all.items.some(({ before }) => before.id === id)))
        for (const { effect, before, after } of some.items) assert.equal(effect === 'ENDS', after === null, before.id)
      }),
    )
  })
})
