import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { compareNames, type ComparedName } from '../../src/derive/compare-names.ts'
import { isFoundByName } from '../../src/derive/found-by-name.ts'
import { similarityOf } from '../../src/derive/similar-words.ts'
import type { EntityKind } from '../../src/record/entity.ts'
import { normalise } from '../../src/record/name-norm.ts'

const named = (text: string, kind: ComparedName['kind'] = 'PREFERRED'): ComparedName => ({ text, kind, norm: normalise(text) })

describe('two names', () => {
  const like: readonly (readonly [kind: EntityKind, left: string, right: string, weight: number, detail: RegExp])[] = [
    ['GROUP', 'Jaish al-Adl', 'جيش العدل', 0, /^$/],
    ['GROUP', 'National Liberation Army', 'National Liberation Army', 0.9, /^Both are called/],
    ['COUNTRY', 'Türkiye', 'Turkiye', 0.9, /are one name, written in two ways/],
    ['PERSON', 'Владимир Путин', 'Vladimir Putin', 0.9, /written in two ways/],
    ['PERSON', 'Kakar', 'Kakar', 0.6, /Both are called/],
    ['ORGANISATION', 'Police (Kenya)', 'Kenya Police', 0.85, /have the same words/],
    ['GROUP', 'Jaish ul-Adl', 'Jaish al-Adl', 0.85, /have the same words/],
    ['GROUP', 'Jaysh al-Adl', 'Jaish al-Adl', 0.56, /differ by a few letters/],
    ['PERSON', 'Muhammad al-Jawlani', 'Mohammed al-Jolani', 0.39, /differ by a few letters/],
    ['PERSON', 'Qadhafi', 'Gaddafi', 0.34, /differ by a few letters/],
    ['PERSON', 'A. Kakar', 'Anwaarul Haq Kakar', 0.45, /first letters only/],
    ['PERSON', 'Anwaarul H. Kakar', 'Anwaarul Haq Kakar', 0.45, /first letters only/],
    ['PERSON', 'Jalil Jilani', 'Jalil Abbas Jilani', 0.65, /All words of “Jalil Jilani” are in “Jalil Abbas Jilani”/],
    ['PERSON', 'Jilani', 'Jalil Abbas Jilani', 0.25, /All words of “Jilani”/],
    ['ORGANISATION', 'Foreign Office', 'Foreign Office of Pakistan', 0.27, /All words of “Foreign Office”/],
    ['GROUP', 'Balochistan Liberation Army', 'BLA', 0.45, /“BLA” are the first letters/],
    ['PERSON', 'Barack Obama', 'President Barack Obama', 0.45, /All words/],
    ['PERSON', 'Faisal Abdul', 'Saud Faisal Abdul Aziz', 0.3, /All words/],
    ['COUNTRY', 'Iran', 'Iraq', 0, /^$/],
    ['PERSON', 'A.K. Singh', 'Kulbir Singh', 0, /^$/],
    ['COUNTRY', 'Slovenia', 'Slovakia', 0, /^$/],
    ['COUNTRY', 'Gambia', 'Zambia', 0, /^$/],
    ['GROUP', 'Government (Niger)', 'Government (Nigeria)', 0, /^$/],
    ['GROUP', 'Police (Gambia)', 'Police (Zambia)', 0, /^$/],
    ['ORGANISATION', 'Foreign Office of Pakistan', 'Foreign Office of Türkiye', 0, /^$/],
    ['PERSON', 'Kamran Khan', 'Imran Khan', 0, /^$/],
    ['PERSON', 'Abbas', 'Jalil Abbas Jilani', 0, /^$/],
    ['PERSON', 'B. Kakar', 'Anwaarul Haq Kakar', 0, /^$/],
    ['GROUP', 'Army', 'Balochistan Liberation Army', 0, /^$/],
  ]
  for (const [kind, left, right, weight, detail] of like) {
    test(`${left} and ${right}: ${weight === 0 ? 'nothing' : String(weight)}`, () => {
      const match = compareNames(named(left), named(right), kind)
      assert.equal(Math.round((match?.weight ?? 0) * 100) / 100, weight)
      assert.match(match?.detail ?? '', detail)
    })
  }

  test('an acronym that two share says less than a name', () => {
    assert.equal(compareNames(named('NSC', 'ACRONYM'), named('NSC', 'ACRONYM'), 'ORGANISATION')?.weight, 0.5)
  })

  test('of roles are of one only where they have the same words', () => {
    assert.equal(compareNames(named('Police (Kenya)'), named('Kenya Police'), 'GROUP', true)?.weight, 0.85)
    assert.equal(compareNames(named('Police (Kenya)'), named('Military Police (Kenya)'), 'GROUP', true), null)
    assert.equal(compareNames(named('Clergy (Nigeria)'), named('Cleric (Nigeria)'), 'GROUP', true), null)
  })

  test('weigh the same from either side', () => {
    for (const [left, right] of [['kakkar', 'kakar'], ['kakar', 'kakkar']] as const) assert.equal(compareNames(named(left), named(right), 'PERSON'), null)
    const word = fc.constantFrom('jaish', 'jaysh', 'al', 'adl', 'liberation', 'army', 'a', 'kakar', 'kakkar', 'mohammed', 'muhammad', 'iran', 'iraq')
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => named(words.join(' ')))
    fc.assert(fc.property(name, name, fc.constantFrom<EntityKind>('PERSON', 'GROUP', 'COUNTRY'), (left, right, kind) => {
      assert.equal(compareNames(left, right, kind)?.weight.toFixed(6), compareNames(right, left, kind)?.weight.toFixed(6), `${left.text} | ${right.text}`)
    }))
  })
})

test('words are alike where they may be spellings of one', () => {
  for (const [left, right] of [['mohammed', 'muhamad'], ['qadhafi', 'gaddafi'], ['jaysh', 'jaish'], ['yemelyanov', 'emelianov'], ['sechin', 'setchin']]) assert.ok(similarityOf(left ?? '', right ?? '') > 0, `${String(left)} ${String(right)}`)
  for (const [left, right] of [['iran', 'iraq'], ['niger', 'nigeria'], ['austria', 'australia'], ['north', 'south'], ['kamran', 'imran'], ['mali', 'malta']]) assert.equal(similarityOf(left ?? '', right ?? ''), 0, `${String(left)} ${String(right)}`)
})

test('a name leads to those that have all its words', () => {
  const found = (left: string, right: string): boolean => isFoundByName([named(left)], [named(right)])
  assert.ok(found('Jalil Jilani', 'Jalil Abbas Jilani'))
  assert.ok(!found('Jalil Abbas Jilani', 'Jalil Jilani'))
  assert.ok(found('A. Kakar', 'Anwaarul Haq Kakar'))
  assert.ok(found('Kenya Police', 'Police (Kenya)'))
  assert.ok(found('Jaysh Adl', 'Jaish al-Adl'))
  assert.ok(found('Balochistan Liberation Army', 'BLA'))
  assert.ok(!found('BLA', 'Balochistan Liberation Army'))
  assert.ok(found('Will Smith', 'Smith, Will J.'))
  assert.ok(!found('!?', '!? !?'))
})
