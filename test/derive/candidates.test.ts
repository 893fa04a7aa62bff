import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compareEntities, type OtherEntity } from '../../src/derive/entity-candidates.ts'
import { compareEvents, type ComparedRelation, type OtherEvent } from '../../src/derive/event-candidates.ts'
import { normalise } from '../../src/record/name-norm.ts'
import { catalogue, typesAkinTo } from '../../src/record/relation-types.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'

const entity = (id: string, name: string, own: Partial<OtherEntity> = {}): OtherEntity => ({ id, names: [{ text: name, kind: 'PREFERRED', norm: normalise(name) }], generic: false, counterparts: null, isRelated: false, ...own })

describe('two entities', () => {
  const [left, name] = [entity('group:a', 'National Liberation Army'), 'National Liberation Army']
  const score = (own: Partial<OtherEntity>): number => compareEntities(left, entity('group:b', name, own), 'GROUP')?.score ?? 0
  const shared = { all: 4, shared: 3, allWeight: 1, sharedWeight: 0.8, names: ['Colombia', 'Ecuador'] }

  test('of one name score by it alone where nothing else is known', () => {
    assert.equal(score({}), 0.9)
    assert.deepEqual(compareEntities(left, entity('group:b', name), 'GROUP')?.reasons, [{ kind: 'NAME', weight: 0.9, detail: 'Both are called “National Liberation Army”.' }])
  })

  test('score more with counterparts in common, the more the rarer these are', () => {
    const [rare, frequent] = [score({ counterparts: shared }), score({ counterparts: { ...shared, allWeight: 0.25, sharedWeight: 0.2 } })]
    assert.ok(rare > frequent && frequent > 0.9)
    assert.deepEqual(compareEntities(left, entity('group:b', name, { counterparts: shared }), 'GROUP')?.reasons[1], { kind: 'COUNTERPARTS', weight: 0.434, detail: '3 of the 4 with whom one has relations have some with the other: Colombia, Ecuador ….' })
  })

  test('score less where neither has a counterpart of the other, unless there are few to tell by', () => {
    const none = { all: 9, shared: 0, allWeight: 3, sharedWeight: 0, names: [] }
    assert.equal(score({ counterparts: none }), 0.585)
    assert.equal(score({ counterparts: { ...none, all: 4 } }), 0.9)
  })

  test('score much less where they have relations with each other', () => assert.equal(score({ isRelated: true }), 0.36))

  test('whose names have nothing in common are no candidates, whomever they share', () => {
    assert.equal(compareEntities(left, entity('group:b', 'Hezbollah', { counterparts: shared }), 'GROUP'), null)
  })
})

describe('two events', () => {
  const iran = { id: 'country:iran', name: 'Iran' }
  const pakistan = { id: 'country:pakistan', name: 'Pakistan' }
  const relation = (own: Partial<ComparedRelation> = {}, on = '2024-01-16'): ComparedRelation => {
    const { earliestOn, latestOn, precision, edtf } = parseUncertainDate({ on })
    return { type: 'STRUCK', fromId: iran.id, directed: true, standing: false, precision, edtf, ...(earliestOn === null ? {} : { earliestOn }), ...(latestOn === null ? {} : { latestOn }), ...own }
  }
  const event = { id: 'event:t:1', participants: [iran, pakistan], places: [], documents: ['document:t:1'] }
  const other = (own: Partial<OtherEvent> = {}): OtherEvent => ({ ...event, id: 'event:t:2', documents: ['document:t:2'], own: relation(), other: relation(), besides: 0, ...own })
  const score = (own: Partial<OtherEvent>, more: Partial<typeof event> = {}, withinDays = 1): number | null => compareEvents({ ...event, ...more }, other(own), withinDays)?.score ?? null

  test('of the same type, day and parties are likely one', () => {
    assert.deepEqual(compareEvents(event, other(), 1), {
      left: 'event:t:1', right: 'event:t:2', score: 0.9,
      reasons: [
        { kind: 'PARTICIPANTS', weight: 1, detail: 'Iran, Pakistan in both; 2 in all.' },
        { kind: 'TYPE', weight: 1, detail: 'Both “struck” (STRUCK).' },
        { kind: 'DAYS', weight: 1, detail: 'Both on 16 January 2024.' },
      ],
    })
  })

  test('score less for another type of the family, for other days, for more parties, the other way round', () => {
    assert.equal(score({ other: relation({ type: 'ATTACKED' }) }), 0.63)
    assert.equal(score({ other: relation({}, '2024-01-16/2024-01-19') }), 0.45)
    assert.equal(score({ other: relation({}, '2024-01-17') }), 0.54)
    assert.equal(score({ participants: [iran, pakistan, { id: 'group:x', name: 'X' }] }), 0.6)
    assert.equal(score({ other: relation({ fromId: pakistan.id }) }), 0.27)
  })

  test('too far apart are no candidates', () => {
    assert.equal(score({ other: relation({}, '2024-01-18') }), null)
    assert.equal(score({ other: relation({}, '2024-01-18') }, {}, 2), 0.54)
    assert.equal(score({ other: relation({}, '2024-01-17') }, {}, 0), null)
  })

  test('say less where there are many of the kind, and where one document tells of both', () => {
    assert.equal(score({ besides: 2 }), 0.3)
    assert.equal(score({ documents: ['document:t:1'] }), 0.36)
  })

  test('at one place say more, at two less', () => {
    const [saravan, panjgur] = [{ id: 'place:saravan', name: 'Saravan' }, { id: 'place:panjgur', name: 'Panjgur' }]
    assert.equal(score({ places: [saravan] }, { places: [saravan, panjgur] as never }), 0.99)
    assert.equal(score({ places: [saravan] }, { places: [panjgur] as never }), 0.36)
  })
})

test('types of one family: of one event type of PLOVER or one root of CAMEO, and itself', () => {
  for (const type of catalogue.types) {
    const akin = typesAkinTo(type)
    assert.ok(akin.includes(type.label))
    if (type.standing) assert.deepEqual(akin, [type.label])
    for (const label of akin) assert.ok(typesAkinTo(catalogue.byLabel.get(label) ?? type).includes(type.label), `${type.label} ${label}`)
  }
  const struck = catalogue.byLabel.get('STRUCK')
  assert.ok(struck !== undefined && typesAkinTo(struck).includes('ATTACKED'))
})
