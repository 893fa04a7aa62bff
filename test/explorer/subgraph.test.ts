import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { nextStop } from '../../src/explorer/drawing/walk.ts'
import { placeTexts } from '../../src/explorer/drawing/place-texts.ts'
import { toneOf, widthOf } from '../../src/explorer/drawing/palette.ts'
import { place } from '../../src/explorer/layout/place.ts'
import { around, noFilter, type Step } from '../../src/explorer/scene.ts'
import { gatherEntities, middlesOf, toShown, type Answered, type EntityAnswer, type RelationAnswer, type ShownEntity, type StepAnswer, type TieAnswer } from '../../src/explorer/subgraph.ts'
import { sayShown, summarise } from '../../src/explorer/summary.ts'

const entity = (id: string, kind: EntityAnswer['kind'] = 'COUNTRY'): EntityAnswer => ({ id, name: id.toUpperCase(), kind, generic: false })
const tie = (from: string, to: string, events: number, more: Partial<TieAnswer> = {}): TieAnswer => ({ from: { id: from }, to: { id: to }, events, firstOn: '2024-01-02', lastOn: '2024-01-03', types: ['STRUCK'], quads: { q1: 0, q2: 0, q3: 0, q4: events }, ...more })
const relation = (id: string, from: string, to: string, more: Partial<RelationAnswer> = {}): RelationAnswer => ({ id, from: { id: from }, to: { id: to }, type: { label: 'STRUCK', quad: 4, standing: false }, directed: true, contested: false, support: { origins: 1, publishers: 1 }, when: { earliestOn: null, latestOn: null, endEarliestOn: null, endLatestOn: null }, ...more })
const answer = (nodes: readonly EntityAnswer[], ties: readonly TieAnswer[], omitted = 0): StepAnswer => ({ nodes, ties, rest: nodes.slice(0, 1).map(({ id }) => ({ entity: { id }, omitted })), omittedTies: omitted, completeness: { shown: nodes.length, omitted, reason: omitted === 0 ? null : 'The limit.' } })

const last = <T>(items: Iterable<T>): T => [...items].at(-1) as T
const steps: readonly Step[] = [around('a')]
const show = (answers: readonly StepAnswer[], gathered: readonly EntityAnswer[], more: Partial<Answered> = {}): ReturnType<typeof toShown> => toShown({ steps, answers, gathered, among: null, relations: [], ...more })
const nodes = [entity('a'), entity('b', 'PERSON'), entity('c', 'GROUP')]

describe('what is shown', () => {
  test('has one line for each two, whoever acted, with everything between them', () => {
    const answers = [answer(nodes, [tie('a', 'b', 3), tie('b', 'a', 2, { firstOn: '2024-01-01', types: ['SPOKE_WITH'], quads: { q1: 2, q2: 0, q3: 0, q4: 0 } }), tie('a', 'c', 1)])]
    const among = { ties: [tie('a', 'b', 3), tie('c', 'b', 4)], omittedTies: 0 }
    const relations = [relation('r1', 'a', 'b', { support: { origins: 3, publishers: 1 } }), relation('r2', 'a', 'b', { directed: false, contested: true })]
    const shown = show(answers, nodes, { among, relations })
    assert.deepEqual(shown.bundles.map(({ key, count, toOther, toOne }) => [key, count, toOther, toOne]), [['a b', 5, 2, 2], ['a c', 1, 1, 0], ['b c', 4, 0, 4]])
    const [first] = shown.bundles
    assert.deepEqual([first?.types, first?.firstOn, first?.origins, first?.contested, first?.quads.q1], [['SPOKE_WITH', 'STRUCK'], '2024-01-01', 3, true, 2])
    assert.deepEqual(shown.entities.map(({ id, relations }) => [id, relations]), [['a', 6], ['b', 9], ['c', 5]])
  })

  test('leaves out who is hidden or of another kind, but nobody who was asked for', () => {
    const answers = [answer(nodes, [tie('a', 'b', 3), tie('a', 'c', 1)])]
    const found = gatherEntities(answers, ['c'], { ...noFilter, kinds: ['PERSON'] }, middlesOf(steps))
    assert.deepEqual(found.map(({ id }) => id), ['a', 'b'])
    assert.deepEqual(show(answers, found).bundles.map(({ key }) => key), ['a b'])
  })

  test('says how much of it there is', () => {
    const shown = show([answer(nodes, [tie('a', 'b', 1)], 4_209)], nodes)
    assert.equal(sayShown(shown), 'Showing 3 of 4,212 entities, 1 relation on the 1 strongest line; 4,209 weaker ties not drawn')
    assert.equal(sayShown({ ...show([answer(nodes, [], 5)], nodes, { steps: [{ of: 'whole', limit: 1 }] }), allEntities: 10_000 }), 'Showing 3 of 10,000 entities, 0 relations on the 0 strongest lines; 5 weaker ties not drawn')
    // Two that were expanded may have the same neighbours: nobody has counted them together.
    assert.match(sayShown(show([answer(nodes, [], 7), answer(nodes, [], 2)], nodes, { steps: [around('a'), around('b')] })), /^Showing 3 of at least 10 entities/)
    assert.match(summarise(shown), /^The picture has 3 entities: 1 country, 1 group, 1 person; and 1 relation on 1 line\. Most relations: A \(1\)/)
  })

  test('is coloured by what prevails, and wider with each origin', () => {
    assert.deepEqual([toneOf({ quads: { q1: 1, q2: 1, q3: 2, q4: 1 } }), toneOf({ quads: { q1: 1, q2: 1, q3: 2, q4: 0 } }), toneOf({ quads: { q1: 0, q2: 0, q3: 0, q4: 0 } })], ['conflict', 'cooperation', 'other'])
    assert.deepEqual([null, 1, 2, 4, 5].map(widthOf), [1.5, 1.5, 2.75, 4, 6])
  })
})

describe('a large graph', () => {
  const many = Array.from({ length: 2_600 }, (_, index) => entity(`n${index}`))
  const ties = many.slice(1).map(({ id }, index) => tie(`n${Math.floor(index / 3)}`, id, 1 + (index % 5)))
  const shown = show([answer(many, ties)], many)
  test('is drawn up to 2,000 entities, and says of how many', () => {
    assert.deepEqual([shown.entities.length, shown.bundles.length, shown.isComplete], [2_000, 1_999, false])
    assert.match(sayShown(shown), /^Showing 2,000 of 2,600 entities/)
    const ids = new Set(shown.entities.map(({ id }) => id))
    assert.ok(shown.bundles.every(({ one, other }) => ids.has(one) && ids.has(other)))
  })

  test('is placed to the last, each at a place of its own', () => {
    const numbers = new Map(shown.entities.map(({ id }, index) => [id, index]))
    const found = last(place({ ids: shown.entities.map(({ id }) => id), edges: shown.bundles.map(({ one, other, count }) => [numbers.get(one) ?? 0, numbers.get(other) ?? 0, count] as const), known: {}, pinned: {}, stage: { width: 900, height: 650 } }))
    assert.equal(new Set(Array.from({ length: 2_000 }, (_, index) => `${found[2 * index]} ${found[2 * index + 1]}`)).size, 2_000)
  })

  test('has names and counts only where there is room for them', () => {
    const names = shown.entities.map((one, index) => ({ id: one.id, x: 40 + ((index * 37) % 820), y: 20 + ((index * 53) % 600), radius: 4, width: 60, isStrong: index === 1_999 }))
    const { names: placed, counts } = placeTexts(names, names.slice(0, 300).map((from, index) => ({ from, to: names[index + 300] ?? from, width: 20 })), { width: 900, height: 650 })
    assert.ok(placed.length > 5 && placed.length <= 160, String(placed.length))
    assert.equal(placed[0]?.of.isStrong, true)
    const boxes = [...placed.map(({ of, spot }) => ({ x: spot.x, y: spot.y - 11, width: of.width, height: 15 })), ...counts.map(({ of, spot }) => ({ x: spot.x - of.width / 2, y: spot.y - 8, width: of.width, height: 16 }))]
    const overlapping = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height))
    assert.deepEqual(overlapping, [])
  })
})

describe('walking with the arrows', () => {
  const walkers = ['a', 'b', 'c', 'd'].map((id): ShownEntity => ({ ...entity(id), relations: id === 'b' ? 9 : 1, more: null }))
  const places = new Map([['a', [0, 0]], ['b', [10, 1]], ['c', [30, 0]], ['d', [0, 10]]] as const)
  test('begins with who has most relations', () => assert.equal(nextStop(walkers, places, null, 'ArrowUp'), 'b'))
  test('goes to the nearest one that way', () => assert.deepEqual((['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'] as const).map((way) => nextStop(walkers, places, 'a', way)), ['b', 'd', null, null]))
})

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
