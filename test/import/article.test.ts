import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleFiles, readSeedFiles } from '../../src/import/read-seed-files.ts'
import { ownVoice, type Hop } from '../../src/record/attribution.ts'
import type { Claim } from '../../src/record/claim.ts'
import { catalogue } from '../../src/record/relation-types.ts'
import { readArticleExpectations, type ExpectedClaim } from './article-expectations.ts'

const expected = readArticleExpectations()
const [seed, ...more] = readSeedFiles(articleFiles())
assert.ok(seed !== undefined && more.length === 0)
const [content] = seed.batch.documents
assert.ok(content !== undefined)
const { claims } = content

function saysOf(chain: readonly Hop[]): readonly string[] {
  return chain.map(({ speakerId, role }) => speakerId ?? (role === ownVoice ? 'the report' : `unnamed ${role ?? ''}`))
}

function paraOf({ locator }: Claim): number {
  return Number(/^¶(\d+)/.exec(locator ?? '')?.[1])
}

function printed({ says, para }: ExpectedClaim): string {
  return `${says.join(' → ')} ¶${para}`
}

function supportOf(list: readonly Claim[]): readonly string[] {
  return list.map((claim) => printed({ says: saysOf(claim.attribution), para: paraOf(claim) })).sort()
}

function stating(from: string, type: string, to: string): readonly Claim[] {
  return claims.filter(({ predicate, modality, subjects, objects }) => predicate === type && modality === 'OCCURRED' && subjects.some(({ entityId }) => entityId === from) && objects.some(({ entityId }) => entityId === to))
}

/** The days on which all claims agree. */
function commonDays(list: readonly Claim[]): readonly (string | null)[] {
  const earliest = list.map(({ when }) => when.earliestOn).filter((day) => day !== null).sort()
  const latest = list.map(({ when }) => when.latestOn).filter((day) => day !== null).sort()
  return [earliest.at(-1) ?? null, latest[0] ?? null]
}

const eventOfLetter = new Map<string, string | undefined>()

describe('the coded article', () => {
  for (const { row, from, type, to, role, days, event, directed, means, claims: support } of expected.rows) {
    test(`row ${row}: ${from} ${type} ${to}`, () => {
      const found = stating(from, type, to)
      assert.deepEqual(supportOf(found), support.map(printed).sort())
      assert.deepEqual(commonDays(found), days)
      for (const claim of found) {
        assert.equal(claim.objects.find(({ entityId }) => entityId === to)?.role ?? 'TARGET', role)
        assert.equal(claim.directed ?? catalogue.byLabel.get(type)?.symmetric === false, directed ?? true)
        assert.equal(claim.polarity, 'ASSERTS')
        if (!eventOfLetter.has(event)) eventOfLetter.set(event, claim.event)
        assert.equal(claim.event, eventOfLetter.get(event))
      }
      if (means !== undefined) assert.deepEqual([...new Set(found.flatMap((claim) => claim.means))], means)
    })
  }

  test('has events that differ where the rows are of different events', () => {
    assert.equal(new Set(eventOfLetter.values()).size, new Set(expected.rows.map(({ event }) => event)).size)
  })

  for (const { from, type, to, claims: support } of expected.standing) {
    test(`${from} ${type} ${to}, as of the report`, () => {
      const found = stating(from, type, to)
      assert.deepEqual(supportOf(found), support.map(printed).sort())
      for (const { when } of found) assert.deepEqual([when.earliestOn, when.latestOn, when.endEarliestOn, when.endLatestOn], [null, '2024-01-19', '2024-01-19', null])
    })
  }

  test('has exactly these claims that make no relation', () => {
    const found = claims.filter(({ kind, modality, subjects, objects }) => kind === 'ACTION' && (modality !== 'OCCURRED' || subjects.length === 0 || objects.length === 0))
    const line = (from: readonly string[], type: string, to: readonly string[], role: string, days: readonly unknown[], modality: string, says: readonly string[], para: number): string => JSON.stringify([from, type, to, role, days, modality, says, para])
    assert.deepEqual(
      found.map((claim) => line(claim.subjects.map(({ entityId }) => entityId), claim.predicate ?? '', claim.objects.map(({ entityId }) => entityId), claim.objects[0]?.role ?? '', [claim.when.earliestOn, claim.when.latestOn], claim.modality, saysOf(claim.attribution), paraOf(claim))).sort(),
      expected.withoutRelation.map((one) => line(one.from, one.type, one.to, one.role ?? '', one.days, one.modality, one.says, one.para)).sort(),
    )
  })

  test('has no claim besides those expected', () => {
    const pairs = new Set([...expected.rows, ...expected.standing].map(({ from, type, to }) => `${from} ${type} ${to}`))
    const found = claims.flatMap(({ predicate, subjects, objects, modality }) => (modality === 'OCCURRED' ? subjects.flatMap((from) => objects.map((to) => `${from.entityId} ${predicate ?? ''} ${to.entityId}`)) : []))
    assert.deepEqual([...new Set(found)].filter((pair) => !pairs.has(pair)), [])
    assert.equal(pairs.size, 45)
  })

  test('keeps every figure in the order in which it was said', () => {
    const found = claims.filter(({ kind }) => kind === 'MEASURE')
    assert.deepEqual(
      found.map(({ quantity, attribution, ...claim }) => ({ measure: quantity?.measure, value: quantity?.value, group: quantity?.group ?? null, says: saysOf(attribution), para: paraOf({ ...claim, attribution }) })),
      expected.measures,
    )
    assert.deepEqual([...new Set(found.map(({ event }) => event))], [eventOfLetter.get('C')])
  })

  test('shows the namings of one event side by side', () => {
    const ofEvent = claims.filter(({ event }) => event === eventOfLetter.get('C'))
    for (const { as, of, text, para } of expected.namings) {
      const spots = ofEvent.filter((claim) => paraOf(claim) === para)
      const words = { wording: spots.flatMap(({ objects }) => objects), place: spots.flatMap(({ places }) => places) }
      if (as === 'quote') assert.ok(spots.some(({ quote }) => quote?.text.includes(text)), text)
      else assert.ok(words[as].some(({ entityId, wording }) => entityId === of && wording === text), text)
    }
    for (const { means, says, para } of expected.means) assert.ok(ofEvent.some((claim) => paraOf(claim) === para && claim.means.join() === means.join() && saysOf(claim.attribution).join() === says.join()), means.join())
  })

  test('keeps the words and days of each claim on Pakistan\'s strike', () => {
    for (const { para, words, days, saidOn } of expected.dates) {
      const found = claims.filter((claim) => claim.event === eventOfLetter.get('C') && paraOf(claim) === para)
      assert.ok(found.length > 0)
      for (const { when, attribution } of found) {
        assert.deepEqual([when.text, when.earliestOn, when.latestOn], [words ?? null, ...days])
        if (saidOn !== undefined) assert.deepEqual(attribution.map((hop) => hop.saidOn?.edtf), [saidOn])
      }
    }
  })

  test('has exactly these entities', () => {
    const ids = Object.entries(expected.entities).flatMap(([prefix, names]) => names.map((name) => `${prefix}:${name}`))
    assert.deepEqual(seed.batch.entities.map(({ id }) => id).sort(), ids.sort())
  })

  test('names no publisher, and quotes little', () => {
    assert.equal(content.document.publisherId, undefined)
    assert.equal(content.document.publishedAt, '2024-01-19')
    assert.deepEqual(claims.filter(({ quote }) => (quote?.text.length ?? 0) >= 300), [])
    assert.ok(claims.reduce((sum, { quote }) => sum + (quote?.text.length ?? 0), 0) < 1000)
  })
})
