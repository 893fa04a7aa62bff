import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parseAddress, printAddress } from '../../src/explorer/address.ts'
import { emptyScene, kinds, noFilter, type Filter, type Scene, type Step } from '../../src/explorer/scene.ts'
import type { Selection } from '../../src/explorer/selection.ts'
import { begin, goOn, redo, undo } from '../../src/explorer/undo.ts'

const record = <T>(shape: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record(shape, { noNullPrototype: true })

// Ids with everything that divides or is escaped, for writers choose their keys.
const id = fc.oneof(fc.constantFrom('country:iran', 'person:hakan-fidan'), fc.string({ minLength: 1, unit: fc.constantFrom('a', ':', ';', ',', '=', '%', '&', '#', '+', ' ', '?', '2', 'C', 'é', '李') }))
const ids = fc.array(id, { maxLength: 4 })
const day = fc.option(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)), { nil: null })
const limit = fc.integer({ min: 1, max: 5_000 })

const step: fc.Arbitrary<Step> = fc.oneof(
  record({ of: fc.constant('around' as const), id, limit, types: ids, from: day, to: day }),
  record({ of: fc.constant('whole' as const), limit }),
  record({ of: fc.constant('these' as const), ids }),
)

const selection: fc.Arbitrary<Selection> = fc.oneof(
  record({ view: fc.constantFrom('entity' as const, 'relation' as const, 'event' as const), id }),
  record({ view: fc.constantFrom('dyad' as const, 'paths' as const, 'bundle' as const), from: id, to: id }),
  record({ view: fc.constant('write' as const), document: fc.option(id, { nil: null }) }),
  record({ view: fc.constant('candidates' as const), of: fc.option(id, { nil: null }) }),
)

const filter: fc.Arbitrary<Filter> = record({
  types: ids, typeGroups: ids, kinds: fc.subarray([...kinds]), attributedTo: ids, minPublishers: fc.nat({ max: 9 }), minOrigins: fc.nat({ max: 9 }), contested: fc.constantFrom(true, false, null), excludeGeneric: fc.boolean(), from: day, to: day,
})

const place = fc.tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: -9_999, max: 9_999 }))

const scene: fc.Arbitrary<Scene> = record({
  steps: fc.array(step, { maxLength: 4 }), among: fc.boolean(), hidden: ids, pinned: fc.dictionary(id.filter((name) => name !== '__proto__'), place, { maxKeys: 3, noNullPrototype: true }), filter, knownOn: day, selection: fc.option(selection, { nil: null }), chosen: ids, shows: fc.constantFrom('drawing' as const, 'table' as const),
})

describe('the address of a scene', () => {
  test('is all of it', () => {
    fc.assert(fc.property(scene, (given) => assert.deepEqual(parseAddress(`#${printAddress(given)}`), given)), { numRuns: 500 })
  })
  test('is legible', () => {
    const given: Scene = { ...emptyScene, steps: [{ of: 'around', id: 'country:iran', limit: 300, types: ['STRUCK', 'ATTACKED'], from: '2024-01-01', to: null }], selection: { view: 'dyad', from: 'country:iran', to: 'country:pakistan' } }
    assert.equal(printAddress(given), 'around=country:iran;limit=300;types=STRUCK,ATTACKED;from=2024-01-01&open=dyad,country:iran,country:pakistan')
    assert.equal(printAddress(emptyScene), '')
  })
  test('of somebody else shows what of it can be understood', () => {
    assert.deepEqual(parseAddress('#whole=50&nothing=1&kinds=PERSON,GHOST&from=yesterday&open=ghost,x&minOrigins=-3&pin=a,b,c'), { ...emptyScene, steps: [{ of: 'whole', limit: 50 }], filter: { ...noFilter, kinds: ['PERSON'] } })
  })
})

describe('undoing', () => {
  test('goes back through everything, and redoing comes to the same end', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer(), { maxLength: 40 }), (first, nexts) => {
        const done = nexts.reduce(goOn<number>, begin(first))
        const undone = nexts.reduce((steps) => undo(steps), done)
        assert.equal(undone.present, first)
        assert.deepEqual(nexts.reduce((steps) => redo(steps), undone), done)
        assert.deepEqual(undo(begin(first)), begin(first))
      }),
    )
  })
  test('and going another way forgets what was undone', () => {
    assert.deepEqual(goOn(undo(goOn(begin('a'), 'b')), 'c'), { past: ['a'], present: 'c', future: [] })
  })
})
