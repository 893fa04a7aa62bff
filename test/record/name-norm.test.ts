import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { normalise } from '../../src/record/name-norm.ts'

describe('the form in which names are compared', () => {
  const cases: readonly (readonly [why: string, name: string, expected: string])[] = [
    ['marks go, and letters that do not decompose are transliterated', 'Łódź', 'lodz'],
    ['Latin marks go', 'Türkiye', 'turkiye'],
    ['a dotted capital I leaves no dot behind', 'İstanbul', 'istanbul'],
    ['Cyrillic becomes Latin', 'Саратов', 'saratov'],
    ['a soft sign does not split a word', 'Ольга', 'olga'],
    ['Arabic becomes Latin', 'محمد', 'mhmd'],
    ['digits of other scripts become ours', '٣٤', '34'],
    ['compatibility forms are taken apart', 'ﬁn', 'fin'],
    ['one letter may become two', 'Straße', 'strasse'],
    ['a hyphen separates words', 'al-Adl', 'al adl'],
    ['a straight apostrophe joins', "O'Brien", 'obrien'],
    ['a curly apostrophe joins', 'O’Brien', 'obrien'],
    ['a run of anything else is one space, and none at the ends', '  A -- \t B. ', 'a b'],
    ['a name without a letter or digit keeps its characters', ' !!! ', '!!!'],
    ['nothing stays nothing', '', ''],
  ]

  for (const [why, name, expected] of cases) {
    test(`${why}: "${name}"`, () => {
      assert.equal(normalise(name), expected)
    })

    test(`normalising twice changes nothing: "${name}"`, () => {
      assert.equal(normalise(expected), expected)
    })
  }

  test('composed and decomposed spellings meet', () => {
    assert.equal(normalise('Türkiye'.normalize('NFD')), normalise('Türkiye'.normalize('NFC')))
  })
})
