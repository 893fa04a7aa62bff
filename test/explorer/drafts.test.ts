import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildSchema, coerceInputValue, isInputType } from 'graphql'
import { toIsoDay } from '../../src/explorer/charts/scale.ts'
import { emptyClaim, nextKey, problemsOf, toClaimInput, toDraft, type ClaimDraft } from '../../src/explorer/views/claim-draft.ts'
import type { Claim } from '../../src/explorer/views/claim-fields.ts'
import { boundsToEdtf, toEdtf } from '../../src/explorer/views/date-words.ts'
import { emptyDocument, keyOf, newEntity, toDocumentInput, toEntityInputs, toParagraphs, toSlug } from '../../src/explorer/views/document-draft.ts'
import { printSpan, type When } from '../../src/explorer/views/print-when.ts'

const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'))

/** What the service would say of an input's form; empty where it would take it. */
function problemsOfInput(type: string, value: unknown): readonly string[] {
  const found = schema.getType(type)
  assert.ok(isInputType(found), type)
  const problems: string[] = []
  coerceInputValue(value, found, (path, _, error) => problems.push(`${path.join('.')}: ${error.message}`))
  return problems
}

const read: readonly (readonly [string, string | null])[] = [
  ['16 Jan 2024', '2024-01-16'],
  ['16th January, 2024', '2024-01-16'],
  ['Jan 16, 2024', '2024-01-16'],
  ['2024-01-16', '2024-01-16'],
  ['Sept. 2024', '2024-09'],
  ['2024', '2024'],
  ['16–19 Jan 2024', '2024-01-16/2024-01-19'],
  ['16-19 Jan 2024', '2024-01-16/2024-01-19'],
  ['between 28 Jan and 3 Feb 2024', '2024-01-28/2024-02-03'],
  ['28 Dec 2023 – 3 Jan 2024', '2023-12-28/2024-01-03'],
  ['by 19 Jan 2024', '../2024-01-19'],
  ['19 Jan 2024 or later', '2024-01-19/..'],
  ['since Jan 2024', '2024-01/..'],
  ['../2024-01-19', '../2024-01-19'],
  ['2024-01-16/..', '2024-01-16/..'],
  ['2024-01-16/2024-01-19', '2024-01-16/2024-01-19'],
  ['2024-01-16T19:00:00Z', '2024-01-16T19:00:00Z'],
  ['30 Feb 2024', null],
  ['19–16 Jan 2024', null],
  ['2024-13', null],
  ['../..', null],
  ['last week', null],
  ['', null],
]

test('dates are read as people write them, and what is no date is not', () => {
  for (const [words, edtf] of read) assert.equal(toEdtf(words), edtf, words)
})

test('a span as the page writes it is read as the same span', () => {
  const day = fc.integer({ min: 0, max: 30_000 })
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 800 }), (from, span) => {
      const [first, last] = [toIsoDay(from), toIsoDay(from + span)]
      const words = printSpan(first, last)
      const edtf = toEdtf(words)
      assert.ok(edtf !== null, words)
      const whole = { 4: [`${edtf}-01-01`, `${edtf}-12-31`], 7: [`${edtf}-01`, last] }[edtf.length]
      assert.deepEqual(whole ?? edtf.split('/').concat(edtf.includes('/') ? [] : [edtf]), [first, last], words)
      assert.equal(toEdtf(boundsToEdtf(first, last)), boundsToEdtf(first, last))
    }),
  )
})

const person = (id: string) => ({ id: `person:${id}`, name: id, kind: 'PERSON' as const })
const when: When = { earliestOn: '2024-01-16', latestOn: '2024-01-19', endEarliestOn: null, endLatestOn: null, earliestAt: null, latestAt: null, text: 'this week', timeZone: 'Asia/Tehran' }
const claim: Claim = {
  id: 'claim:desk:a/1',
  kind: 'ACTION',
  predicate: { label: 'STRUCK', name: 'struck', standing: false },
  measure: null,
  quantity: null,
  polarity: 'DENIES',
  modality: 'OCCURRED',
  status: 'ACTIVE',
  subjects: [{ entity: person('a'), wording: 'Tehran' }],
  objects: [{ entity: person('b'), wording: null, role: 'TERRITORY' }],
  places: [{ place: person('c'), wording: 'a village' }],
  means: ['drones', 'rockets'],
  when,
  attribution: [
    { order: 1, speaker: null, role: 'an official', named: false, verb: 'denied', saidOn: { ...when, earliestOn: '2024-01-17', latestOn: '2024-01-17' } },
    { order: 0, speaker: person('d'), role: null, named: true, verb: 'reported', saidOn: null },
  ],
  quote: { text: 'No missile', language: 'en', translation: null },
  locator: '¶5',
  confidence: 0.7,
  code: '190',
  recordedAt: '2024-01-20T00:00:00Z',
  recordedBy: 'desk',
  document: { id: 'document:desk:a', title: null, url: null, archivedUrl: null, publisher: null, publishedAt: null, status: 'ACTIVE', copyOf: null },
}

test('a claim that is opened to be corrected and left as it is says the same', () => {
  const input = toClaimInput(toDraft(claim), nextKey(claim.id), false)
  assert.deepEqual(input, {
    key: 'a/1.r2',
    kind: 'ACTION',
    predicate: 'STRUCK',
    polarity: 'DENIES',
    modality: 'OCCURRED',
    subjects: [{ entity: 'person:a', wording: 'Tehran' }],
    objects: [{ entity: 'person:b', role: 'TERRITORY' }],
    places: [{ place: 'person:c', wording: 'a village' }],
    means: ['drones', 'rockets'],
    when: { on: '2024-01-16/2024-01-19', text: 'this week', timeZone: 'Asia/Tehran' },
    attribution: [{ speaker: 'person:d', verb: 'reported' }, { role: 'an official', verb: 'denied', saidOn: '2024-01-17' }],
    quote: { text: 'No missile', language: 'en' },
    locator: '¶5',
    confidence: 0.7,
    code: '190',
  })
  assert.deepEqual(problemsOfInput('ClaimInput', input), [])
  assert.equal(nextKey('claim:desk:a/1.r2'), 'a/1.r3')
})

test('a state keeps its beginning and its end', () => {
  const office = { ...claim, predicate: { label: 'HOLDS_OFFICE', name: 'holds office', standing: true }, when: { ...when, latestOn: null, endEarliestOn: '2024-02-01', endLatestOn: '2024-02-01' } }
  const input = toClaimInput(toDraft(office), 'k', true)
  assert.deepEqual(input['when'], { since: '2024-01-16/..', until: '2024-02-01', text: 'this week', timeZone: 'Asia/Tehran' })
})

const text = fc.string({ maxLength: 20 })
const drafts: fc.Arbitrary<ClaimDraft> = fc
  .record({ kind: fc.constantFrom('ACTION' as const, 'MEASURE' as const), on: fc.constantFrom('', ' ', '2024', '16 Jan 2024', 'nonsense'), value: fc.constantFrom('', ' ', '1,200', '3.5', 'many'), low: fc.constantFrom('', '0'), measure: text, predicate: fc.constantFrom('', 'STRUCK'), whenText: text, quote: text, locator: text, means: text })
  .chain((fields) => fc.array(fc.record({ speaker: fc.option(fc.constant(person('d'))), role: text, verb: text, saidOn: fc.constantFrom('', '2024-01') }), { maxLength: 3 }).map((attribution) => ({ ...emptyClaim, ...fields, attribution, subjects: [{ entity: person('a'), wording: '', role: 'TARGET' as const }] })))

test('whatever is typed, a draft without problems makes an input of the form that the service takes', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      fc.pre(problemsOf(draft).length === 0)
      assert.deepEqual(problemsOfInput('ClaimInput', toClaimInput(draft, 'k', false)), [])
    }),
  )
})

test('blanks are nothing', () => {
  assert.deepEqual(problemsOf({ ...emptyClaim, kind: 'MEASURE', measure: ' ', value: ' ', on: ' ' }).map(({ field }) => field), ['measure', 'value'])
})

test('what is missing is said at its field', () => {
  assert.deepEqual(problemsOf(emptyClaim).map(({ field }) => field), ['predicate', 'subjects'])
  assert.deepEqual(problemsOf({ ...emptyClaim, kind: 'MEASURE', value: 'many', on: 'soon', quote: 'x'.repeat(301) }).map(({ field }) => field), ['measure', 'value', 'on', 'quote'])
})

test('a document gets a key of its day and title, and leaves out what is empty', () => {
  const draft = { ...emptyDocument, title: ' Frappes à la frontière! ', publishedOn: '2024-01-19' }
  assert.equal(keyOf(draft), '2024-01-19-frappes-a-la-frontiere')
  assert.deepEqual(toDocumentInput(draft), { key: '2024-01-19-frappes-a-la-frontiere', title: 'Frappes à la frontière!', publishedAt: '2024-01-19', language: 'en' })
  assert.deepEqual(problemsOfInput('DocumentInput', toDocumentInput(draft)), [])
})

test('new entities have an id that the service takes, in whatever script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
      fc.pre(name.trim() !== '')
      assert.match(newEntity(name, 'GROUP').id, /^group:[a-z0-9]+(-[a-z0-9]+)*$/)
    }),
  )
  assert.equal(newEntity('Jaish al-Adl', 'GROUP').id, 'group:jaish-al-adl')
  assert.equal(toSlug('–'), '')
  assert.deepEqual(problemsOfInput('EntityInput', toEntityInputs([newEntity('جيش العدل', 'GROUP')])[0]), [])
})

test('a pasted text has the paragraphs that an empty line makes, or its lines', () => {
  assert.deepEqual(toParagraphs('One\n two.\n\n \n Three. \n\n'), ['One two.', 'Three.'])
  assert.deepEqual(toParagraphs('One.\nTwo.'), ['One.', 'Two.'])
  assert.deepEqual(toParagraphs('  \n'), [])
})
