import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { nextStop } from '../../src/explorer/drawing/walk.ts'
import { toneOf, widthOf } from '../../src/explorer/drawing/palette.ts'
import { place } from '../../src/explorer/layout/place.ts'
import { around, noFilter, type Step } from '../../src/explorer/scene.ts'
import { gatherEntities, middlesOf, toShown, type EntityAnswer, type RelationAnswer, type ShownEntity, type StepAnswer, type TieAnswer } from '../../src/explorer/subgraph.ts'
import { sayShown, summarise } from '../../src/explorer/summary.ts'

const entity = (id: string, kind: EntityAnswer['kind'] = 'COUNTRY'): EntityAnswer => ({ id, name: id.toUpperCase(), kind, generic: false })
const tie = (from: string, to: string, events: number, more: Partial<TieAnswer> = {}): TieAnswer => ({ from: { id: from }, to: { id: to }, events, firstOn: '2024-01-02', lastOn: '2024-01-03', types: ['STRUCK'], quads: { q1: 0, q2: 0, q3: 0, q4: events }, ...more })
const relation = (id: string, from: string, to: string, more: Partial<RelationAnswer> = {}): RelationAnswer => ({ id, from: { id: from }, to: { id: to }, type: { label: 'STRUCK' }, directed: true, contested: false, support: { origins: 1, publishers: 1 }, when: { earliestOn: null, latestOn: null }, ...more })
const answer = (nodes: readonly EntityAnswer[], ties: readonly TieAnswer[], omitted = 0): StepAnswer => ({ nodes, ties, rest: nodes.slice(0, 1).map(({ id }) => ({ entity: { id }, omitted })), omittedTies: omitted, completeness: { shown: nodes.length, omitted, reason: omitted === 0 ? null : 'The limit.' } })

const steps: readonly Step[] = [around('a')]
const nodes = [entity('a'), entity('b', 'PERSON'), entity('c', 'GROUP')]

describe('what is shown', () => {
  test('has one line for each two, whoever acted, with everything between them', () => {
    const answers = [answer(nodes, [tie('a', 'b', 3), tie('b', 'a', 2, { firstOn: '2024-01-01', types: ['SPOKE_WITH'], quads: { q1: 2, q2: 0, q3: 0, q4: 0 } }), tie('a', 'c', 1)])]
    const among = { ties: [tie('a', 'b', 3), tie('c', 'b', 4)], relations: [relation('r1', 'a', 'b', { support: { origins: 3, publishers: 1 } }), relation('r2', 'a', 'b', { directed: false, contested: true })], omittedTies: 0, omittedRelations: 8 }
    const shown = toShown(steps, answers, nodes, among, 10)
    assert.deepEqual(shown.bundles.map(({ key, count, toOther, toOne }) => [key, count, toOther, toOne]), [['a b', 5, 2, 2], ['a c', 1, 1, 0], ['b c', 4, 0, 4]])
    const [first] = shown.bundles
    assert.deepEqual([first?.types, first?.firstOn, first?.origins, first?.contested, first?.quads.q1], [['SPOKE_WITH', 'STRUCK'], '2024-01-01', 3, true, 2])
    assert.deepEqual(shown.entities.map(({ id, relations }) => [id, relations]), [['a', 6], ['b', 9], ['c', 5]])
  })

  test('leaves out who is hidden or of another kind, but nobody who was asked for', () => {
    const answers = [answer(nodes, [tie('a', 'b', 3), tie('a', 'c', 1)])]
    const found = gatherEntities(answers, ['c'], { ...noFilter, kinds: ['PERSON'] }, middlesOf(steps))
    assert.deepEqual(found.map(({ id }) => id), ['a', 'b'])
    assert.deepEqual(toShown(steps, answers, found, null, null).bundles.map(({ key }) => key), ['a b'])
  })

  test('says how much of it there is', () => {
    const shown = toShown(steps, [answer(nodes, [tie('a', 'b', 1)], 4_209)], nodes, null, 10_000)
    assert.equal(sayShown(shown), 'Showing 3 of 4,212 entities, 1 relation, 4,209 more lines not drawn')
    assert.equal(sayShown(toShown([{ of: 'whole', limit: 1 }], [answer(nodes, [], 5)], nodes, null, 10_000)), 'Showing 3 of 10,000 entities, 0 relations, 5 more lines not drawn')
    assert.match(summarise(shown), /^The picture has 3 entities: 1 country, 1 group, 1 person; and 1 relation on 1 line\. Most relations: A \(1\)/)
  })

  test('is coloured by what prevails, and wider with each origin', () => {
    assert.deepEqual([toneOf({ quads: { q1: 1, q2: 1, q3: 2, q4: 1 } }), toneOf({ quads: { q1: 1, q2: 1, q3: 2, q4: 0 } }), toneOf({ quads: { q1: 0, q2: 0, q3: 0, q4: 0 } })], ['conflict', 'cooperation', 'other'])
    assert.deepEqual([null, 1, 2, 4, 5].map(widthOf), [1.5, 1.5, 2.75, 4, 6])
  })
})

describe('walking with the arrows', () => {
  const walkers = ['a', 'b', 'c', 'd'].map((id): ShownEntity => ({ ...entity(id), relations: id === 'b' ? 9 : 1, more: null }))
  const places = new Map([['a', [0, 0]], ['b', [10, 1]], ['c', [30, 0]], ['d', [0, 10]]] as const)
  test('begins with who has most relations', () => assert.equal(nextStop(walkers, places, null, 'ArrowUp'), 'b'))
  test('goes to the nearest one that way', () => assert.deepEqual((['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'] as const).map((way) => nextStop(walkers, places, 'a', way)), ['b', 'd', null, null]))
})

const last = <T>(items: Iterable<T>): T => [...items].at(-1) as T

describe('places', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `n${index}`)
  const edges = ids.slice(1).map((_, index) => [Math.floor(index / 3), index + 1, 1] as const)
  const stage = { width: 900, height: 650 }
  const input = { ids, edges, known: {}, pinned: {}, stage }
  test('are the same each time', () => assert.deepEqual(last(place(input)), last(place(input))))
  test('are apart, so that names can be read', () => {
    const places = last(place(input))
    const axis = (which: number): readonly number[] => ids.map((_, index) => places[2 * index + which] ?? 0)
    const units = Math.max((Math.max(...axis(0)) - Math.min(...axis(0))) / (stage.width - 216), (Math.max(...axis(1)) - Math.min(...axis(1))) / (stage.height - 96))
    const close = ids.flatMap((_, one) => ids.slice(one + 1).map((_id, index) => [one, one + 1 + index] as const)).filter(([one, other]) => [0, 1].every((which) => Math.abs((axis(which)[one] ?? 0) - (axis(which)[other] ?? 0)) < (which === 0 ? 100 : 12) * units))
    assert.ok(close.length <= 2, `${close.length} of 780 pairs cannot be read`)
  })
  test('of who was put somewhere stay', () => {
    const places = last(place({ ...input, pinned: { n7: [500, -400] } }))
    assert.deepEqual([places[14], places[15]], [500, -400])
  })
  test('are numbers, whatever the graph', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }).chain((nodes) => fc.record({ nodes: fc.constant(nodes), edges: fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 }), fc.integer({ min: 1, max: 99 })), { maxLength: 20 }) })), ({ nodes, edges: random }) => {
        const places = last(place({ ids: ids.slice(0, nodes), edges: random, known: { n0: [5, 5] }, pinned: {}, stage }))
        assert.equal(places.length, 2 * nodes)
        assert.ok(places.every(Number.isFinite))
      }),
      { numRuns: 25 },
    )
  })
})
