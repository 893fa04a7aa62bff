import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deriveDisputes } from '../../src/derive/disputes.ts'
import type { EvidenceFacts } from '../../src/derive/evidence-facts.ts'
import { deriveMeasures } from '../../src/derive/measures.ts'

let count = 0
function facts(own: Partial<EvidenceFacts>): EvidenceFacts {
  const sortKey = String(count++).padStart(6, '0')
  return {
    id: `claim:t:${sortKey}`, kind: 'MEASURE', predicate: null, polarity: 'ASSERTS', modality: 'OCCURRED', chain: [], sortKey, documentId: 'document:t:1', publishedAt: null,
    measure: 'killed', value: null, low: null, high: null, group: null, earliestOn: null, latestOn: null, originId: null, subjects: [], objects: [], ...own,
  }
}

const seven = [facts({ value: 3, group: 'women', originId: 'organisation:agency' }), facts({ value: 4, group: 'children', originId: 'organisation:agency' })]
const nine = facts({ value: 9, originId: 'organisation:agency' })

describe('figures', () => {
  test('are kept by measure and group, and never added up unasked', () => {
    const measures = deriveMeasures([...seven, nine], null)
    assert.deepEqual(measures.map(({ group, low, high, value, rule, derived }) => [group, low, high, value, rule, derived]), [
      [null, 9, 9, null, null, false],
      ['children', 4, 4, null, null, false],
      ['women', 3, 3, null, null, false],
    ])
  })

  test('of groups are added up only where that is asked, by a rule, and are marked as derived', () => {
    const sum = deriveMeasures(seven, { rule: 'LATEST_PER_ORIGIN', sumGroups: true }).at(-1)
    assert.deepEqual([sum?.group, sum?.value, sum?.derived, sum?.rule], [null, 7, true, 'LATEST_PER_ORIGIN'])
    assert.ok(deriveMeasures([...seven, nine], { rule: 'LATEST_PER_ORIGIN', sumGroups: true }).every(({ derived }) => !derived), 'a figure for all together makes the sum needless')
  })

  test('that disagree are all kept, with their envelope; ranges widen it', () => {
    const [measure] = deriveMeasures([nine, facts({ value: 2, originId: 'person:official' }), facts({ low: 5, high: 12 })], null)
    assert.deepEqual([measure?.low, measure?.high, measure?.entries.length], [2, 12, 3])
  })

  test('stand by origin, and within one in the order in which it spoke', () => {
    const later = facts({ value: 9, originId: 'organisation:agency', publishedAt: '2024-01-19T08:00:00.000Z' })
    const earlier = facts({ value: 7, originId: 'organisation:agency', publishedAt: '2024-01-18T08:00:00.000Z' })
    const [measure] = deriveMeasures([later, facts({ value: 1, originId: 'person:z' }), earlier], { rule: 'BY_SPEAKER', speaker: 'organisation:agency' })
    assert.deepEqual(measure?.entries.map(({ value }) => value), [7, 9, 1])
    assert.equal(measure.value, 9)
  })

  test('give a single one only by a rule, and only where the last words of all origins agree', () => {
    const agency = [facts({ value: 7, originId: 'organisation:agency', publishedAt: '2024-01-18T08:00:00.000Z' }), facts({ value: 9, originId: 'organisation:agency', publishedAt: '2024-01-19T08:00:00.000Z' })]
    const value = (...more: readonly EvidenceFacts[]) => deriveMeasures([...agency, ...more], { rule: 'LATEST_PER_ORIGIN' })[0]?.value
    assert.equal(value(), 9)
    assert.equal(value(facts({ value: 9, originId: 'person:z' })), 9)
    assert.equal(value(facts({ value: 8, originId: 'person:z' })), null)
    assert.equal(deriveMeasures(agency, { rule: 'ENVELOPE' })[0]?.value, null)
    assert.equal(deriveMeasures(agency, { rule: 'BY_SPEAKER', speaker: 'person:nobody' })[0]?.value, null)
  })

  test('that are denied, and acts, are no figures', () => {
    assert.deepEqual(deriveMeasures([facts({ polarity: 'DENIES', value: 9 }), facts({ kind: 'ACTION', measure: null })], null), [])
  })
})

describe('disputes', () => {
  const act = (own: Partial<EvidenceFacts> = {}): EvidenceFacts => facts({ kind: 'ACTION', measure: null, predicate: 'STRUCK', subjects: ['country:a'], objects: ['country:b'], ...own })

  test('a denial stands with what it is against', () => {
    const [asserted, other, denial] = [act(), act({ objects: ['country:c'] }), act({ polarity: 'DENIES' })]
    assert.deepEqual(deriveDisputes([asserted, other, denial]), [{ about: 'STRUCK country:a country:b is denied', claims: [asserted, denial] }])
    const whole = act({ polarity: 'DENIES', objects: [] })
    assert.deepEqual(deriveDisputes([asserted, other, whole])[0]?.claims, [asserted, other, whole])
  })

  test('a denial that nothing answers to is listed alone', () => {
    const denial = act({ polarity: 'DENIES' })
    assert.deepEqual(deriveDisputes([denial])[0]?.claims, [denial])
  })

  test('days that do not meet are one dispute; those of a standing state are none', () => {
    const on = (day: string, predicate: string): EvidenceFacts => act({ predicate, earliestOn: day, latestOn: day })
    assert.deepEqual(deriveDisputes([on('2024-01-16', 'STRUCK'), on('2024-01-17', 'STRUCK')]).map(({ about }) => about), ['days of STRUCK'])
    assert.deepEqual(deriveDisputes([on('2024-01-16', 'STRUCK'), act()]), [])
    assert.deepEqual(deriveDisputes([on('2024-01-16', 'HOLDS_OFFICE'), on('2024-01-17', 'HOLDS_OFFICE')]), [])
  })

  test('figures of one group that differ are one dispute', () => {
    assert.deepEqual(deriveDisputes([nine, facts({ value: 7 }), ...seven]).map(({ about }) => about), ['killed'])
    assert.deepEqual(deriveDisputes(seven), [])
  })
})
