import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { canonicalIds } from '../../src/derive/canonical.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const anyJudgements = fc.array(fc.record({ left: fc.constantFrom(...ids), right: fc.constantFrom(...ids) }), { maxLength: 8 })
const anyAges = fc.array(fc.nat({ max: 3 }), { minLength: ids.length, maxLength: ids.length }).map((ages) => ids.map((id, index) => ({ id, recordedFrom: ages[index] ?? 0 })))

describe('canonical ids', () => {
  test('the oldest of a component stands for all; of equally old ones the first by id', () => {
    const members = [{ id: 'c', recordedFrom: 1 }, { id: 'b', recordedFrom: 2 }, { id: 'a', recordedFrom: 2 }, { id: 'd', recordedFrom: 0 }]
    assert.deepEqual(Object.fromEntries(canonicalIds(members, [{ left: 'a', right: 'b' }, { left: 'b', right: 'c' }])), { a: 'c', b: 'c', c: 'c', d: 'd' })
    assert.equal(canonicalIds(members, [{ left: 'b', right: 'a' }]).get('b'), 'a')
  })

  test('without judgements each stands for itself', () => {
    fc.assert(fc.property(anyAges, (members) => assert.ok([...canonicalIds(members, [])].every(([id, canonical]) => id === canonical))))
  })

  test('two have the same exactly where a chain of judgements joins them, whatever the order, and none of them is older', () => {
    fc.assert(
      fc.property(anyAges, anyJudgements, (members, same) => {
        const canonical = canonicalIds(members, same)
        assert.deepEqual(new Map([...canonicalIds([...members].reverse(), [...same].reverse())].sort()), new Map([...canonical].sort()))
        const reach = new Map(ids.map((id) => [id as string, new Set([id as string])]))
        for (const { left, right } of same) {
          const joined = new Set([...(reach.get(left) ?? []), ...(reach.get(right) ?? [])])
          for (const id of joined) reach.set(id, joined)
        }
        const age = new Map(members.map(({ id, recordedFrom }) => [id as string, recordedFrom]))
        for (const one of ids) {
          for (const other of ids) assert.equal(canonical.get(one) === canonical.get(other), reach.get(one)?.has(other))
          for (const other of reach.get(one) ?? []) assert.ok((age.get(canonical.get(one) ?? '') ?? 9) <= (age.get(other) ?? 9))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
