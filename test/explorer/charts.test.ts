import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lastDayOf, moveEnd, moveRange, nextWindow, periodFor, toBinRange, toDays, type Bin, type BinRange } from '../../src/explorer/charts/brush.ts'
import { toFigureDays, toFigureLines } from '../../src/explorer/charts/figures.ts'
import { extentOf, sumUp, toTwoSided } from '../../src/explorer/charts/series.ts'
import type { SeriesPoint, SeriesValue } from '../../src/explorer/views/dyad-question.ts'
import { toDayNumber, toIsoDay, toScale, toTicks, toTimeTicks } from '../../src/explorer/charts/scale.ts'
import type { MeasureEntry } from '../../src/explorer/views/relation-question.ts'
import type { When } from '../../src/explorer/views/print-when.ts'

const day = fc.integer({ min: 0, max: 30_000 })

test('ticks are few, evenly spaced, and hold the values between them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 2, max: 8 }), (low, span, most) => {
      const ticks = toTicks(low, low + span, most)
      const [first = 0, second = 0] = ticks
      assert.ok(first <= low && (ticks.at(-1) ?? 0) >= low + span)
      assert.ok(ticks.length <= most + 2, `${ticks.length} ticks`)
      assert.ok(ticks.every((tick, index) => tick === first + index * (second - first)))
    }),
  )
})

test('a scale keeps the ends and the order', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 5000 }), fc.float({ min: 0, max: 1, noNaN: true }), (from, span, share) => {
      const scale = toScale([from, from + span], [10, 300])
      assert.equal(scale(from), 10)
      assert.equal(Math.round(scale(from + span)), 300)
      const at = scale(from + share * span)
      assert.ok(at >= 10 - 1e-6 && at <= 300 + 1e-6)
    }),
  )
  assert.equal(toScale([5, 5], [0, 10])(5), 5)
})

test('marks of time lie between the two days, in order, and are few', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 2, max: 10 }), (from, span, most) => {
      const ticks = toTimeTicks(toIsoDay(from), toIsoDay(from + span), most)
      const days = ticks.map(({ on }) => toDayNumber(on))
      assert.ok(days.every((on) => on >= from && on <= from + span))
      assert.ok(days.every((on, index) => index === 0 || on > (days[index - 1] ?? on)))
      assert.ok(ticks.length <= most + 2, `${ticks.length} marks for at most ${most}`)
      let year = ''
      const read = ticks.map(({ label }) => {
        year = /\d{4}$/.exec(label)?.[0] ?? year
        return label.endsWith(year) ? label : `${label} ${year}`
      })
      assert.equal(new Set(read).size, ticks.length, 'read from left to right, no two marks are the same')
    }),
  )
})

const by = fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const, 'QUARTER' as const, 'YEAR' as const)
const bins = fc.tuple(by, fc.integer({ min: 1, max: 60 })).map(([period, count]) => {
  const list: Bin[] = []
  for (let start = period === 'WEEK' ? '2018-01-01' : '2017-01-01'; list.length < count; start = toIsoDay(toDayNumber(lastDayOf(start, period)) + 1)) list.push({ start, events: list.length % 4 })
  return { period, list }
})
const binsAndRange = bins.chain(({ period, list }) => fc.tuple(fc.nat(list.length - 1), fc.nat(list.length - 1)).map(([a, b]) => ({ period, list, range: { first: Math.min(a, b), last: Math.max(a, b) } })))

test('a range of bins becomes days and the same range again', () => {
  fc.assert(
    fc.property(binsAndRange, ({ period, list, range }) => {
      const { from, to } = toDays(list, range, period)
      assert.deepEqual(toBinRange(list, from, to), range)
      assert.equal(from === null, range.first === 0)
      assert.equal(to === null, range.last === list.length - 1)
    }),
  )
})

test('however a range is moved, it stays within the bins and in order', () => {
  fc.assert(
    fc.property(binsAndRange, fc.integer({ min: -100, max: 100 }), fc.constantFrom<keyof BinRange>('first', 'last'), ({ list, range }, delta, end) => {
      for (const next of [moveEnd(range, end, delta, list.length), moveRange(range, delta, list.length)]) assert.ok(next.first >= 0 && next.first <= next.last && next.last < list.length)
      const moved = moveRange(range, delta, list.length)
      assert.equal(moved.last - moved.first, range.last - range.first)
    }),
  )
})

test('a playback ends, and has shown every bin from its beginning on', () => {
  fc.assert(
    fc.property(binsAndRange, fc.boolean(), ({ list, range }, grows) => {
      const seen = new Set<number>()
      let steps = 0
      for (let window: BinRange | null = range; window !== null; window = nextWindow(window, list.length, grows)) {
        for (let bin = window.first; bin <= window.last; bin++) seen.add(bin)
        assert.ok(++steps <= list.length)
      }
      assert.deepEqual([...seen].sort((a, b) => a - b), Array.from({ length: list.length - range.first }, (_, index) => range.first + index))
    }),
  )
})

test('days outside of the bins choose the nearest one', () => {
  const list = [{ start: '2024-01-01', events: 1 }, { start: '2024-02-01', events: 0 }]
  assert.deepEqual(toBinRange(list, '1999-01-01', '1999-02-01'), { first: 0, last: 0 })
  assert.deepEqual(toBinRange(list, '2030-01-01', null), { first: 1, last: 1 })
  assert.equal(lastDayOf('2024-02-01', 'MONTH'), '2024-02-29')
  assert.equal(lastDayOf('2024-10-01', 'QUARTER'), '2024-12-31')
})

test('a histogram never has more than some hundred bins', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 70_000 }), (from, span) => {
      const length = { DAY: 1, WEEK: 7, MONTH: 30, QUARTER: 91, YEAR: 365 }[periodFor(toIsoDay(from), toIsoDay(from + span))]
      assert.ok(span / length <= 420)
    }),
  )
})

const said = (on: string | null): When => ({ earliestOn: on, latestOn: on, endEarliestOn: null, endLatestOn: null, earliestAt: null, latestAt: null, text: null, timeZone: null })
const entry = (origin: string | null, on: string | null, figure: Partial<MeasureEntry>): MeasureEntry => ({
  value: null,
  low: null,
  high: null,
  ...figure,
  origin: origin === null ? null : { id: `person:${origin}`, name: origin, kind: 'PERSON' },
  saidOn: said(on),
  claim: { id: 'claim:x', locator: null, document: { id: 'document:x', title: null } },
})

test('figures stand by origin, in the order of the days, with their range around the best value', () => {
  const lines = toFigureLines([entry('A', '2024-01-19', { value: 9 }), entry('B', null, { low: 5, high: 7 }), entry('A', '2024-01-17', { low: 2, value: 4, high: 6 }), entry(null, '2024-01-18', { value: 1 }), entry('A', '2024-01-20', {})])
  assert.deepEqual(lines.map(({ origin, points }) => [origin, points.map(({ on, low, best, high }) => [on, low, best, high])]), [
    ['A', [['2024-01-17', 2, 4, 6], ['2024-01-19', 9, 9, 9]]],
    ['B', [[null, 5, null, 7]]],
    ['not said whose word', [['2024-01-18', 1, 1, 1]]],
  ])
  assert.deepEqual(toFigureDays(lines), { from: '2024-01-17', to: '2024-01-19' })
  assert.deepEqual(toFigureDays(toFigureLines([entry('A', '2024-01-19', { value: 9 })])), { from: '2024-01-18', to: '2024-01-20' })
  assert.equal(toFigureDays(toFigureLines([entry('A', null, { value: 9 })])), null)
})

const seriesValue: fc.Arbitrary<SeriesValue> = fc
  .record({ q1: fc.nat(9), q2: fc.nat(9), q3: fc.nat(9), q4: fc.nat(9), none: fc.nat(9), positiveSum: fc.nat(50), negativeSum: fc.nat(50) })
  .map(({ none, positiveSum, negativeSum, ...quads }) => ({ events: none + quads.q1 + quads.q2 + quads.q3 + quads.q4, positiveSum, negativeSum: 0 - negativeSum, quads }))

test('cooperation stands above zero, conflict below, and what is neither is told apart', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ forward: seriesValue, backward: seriesValue }), { maxLength: 12 }), fc.constantFrom('COUNTS' as const, 'WEIGHTS' as const), (values, measure) => {
      const points: readonly SeriesPoint[] = values.map((value, index) => ({ ...value, start: toIsoDay(index) }))
      const [low, high] = extentOf(points, measure)
      assert.ok(low <= 0 && high >= 0)
      for (const value of points.flatMap(({ forward, backward }) => [forward, backward])) {
        const { cooperation, conflict } = toTwoSided(value, measure)
        assert.ok(conflict >= low && conflict <= 0 && cooperation >= 0 && cooperation <= high)
      }
      const { events, cooperation, conflict, neither } = sumUp(points.map(({ forward }) => forward))
      assert.equal(cooperation + conflict + neither, events)
      assert.ok(neither >= 0)
      assert.equal(cooperation, points.reduce((sum, { forward }) => sum + toTwoSided(forward, 'COUNTS').cooperation, 0))
    }),
  )
})
