import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lastDayOf } from '../../src/explorer/charts/brush.ts'
import { toIsoDay } from '../../src/explorer/charts/scale.ts'
import { printCount, printFigure, printMany } from '../../src/explorer/views/print-count.ts'
import { printDay, printInstant, printPeriod, printSpan, printWhen, type When } from '../../src/explorer/views/print-when.ts'

const nothing: When = { earliestOn: null, latestOn: null, endEarliestOn: null, endLatestOn: null, earliestAt: null, latestAt: null, text: null, timeZone: null }

const acts: readonly (readonly [Partial<When>, string])[] = [
  [{}, 'day not known'],
  [{ earliestOn: '2024-01-16', latestOn: '2024-01-16' }, '16 Jan 2024'],
  [{ earliestOn: '2024-01-16', latestOn: '2024-01-16', earliestAt: '2024-01-16T19:00:00Z', latestAt: '2024-01-16T19:00:00Z' }, '16 Jan 2024, 19:00 UTC'],
  [{ latestOn: '2024-01-19' }, 'by 19 Jan 2024'],
  [{ earliestOn: '2024-01-19' }, '19 Jan 2024 or later'],
  [{ earliestOn: '2024-01-16', latestOn: '2024-01-19' }, '16–19 Jan 2024'],
  [{ earliestOn: '2024-01-28', latestOn: '2024-02-03' }, '28 Jan – 3 Feb 2024'],
  [{ earliestOn: '2023-12-28', latestOn: '2024-01-03' }, '28 Dec 2023 – 3 Jan 2024'],
  [{ earliestOn: '2024-02-01', latestOn: '2024-02-29' }, 'Feb 2024'],
  [{ earliestOn: '2023-02-01', latestOn: '2023-02-28' }, 'Feb 2023'],
  [{ earliestOn: '2024-01-01', latestOn: '2024-12-31' }, '2024'],
]

const states: readonly (readonly [Partial<When>, string])[] = [
  [{}, 'days not known'],
  [{ earliestOn: '2023-08-14', latestOn: '2023-08-14' }, 'since 14 Aug 2023'],
  [{ latestOn: '2024-01-19' }, 'since 19 Jan 2024 at the latest'],
  [{ earliestOn: '2019-01-01', latestOn: '2019-12-31', endEarliestOn: '2024-01-16', endLatestOn: '2024-01-16' }, '2019 to 16 Jan 2024'],
  [{ latestOn: '2024-01-19', endEarliestOn: '2024-01-19' }, 'as of 19 Jan 2024'],
  [{ endEarliestOn: '2024-01-16', endLatestOn: '2024-01-16' }, 'until 16 Jan 2024'],
]

test('the time of an act is told as exactly as it is known', () => {
  for (const [given, words] of acts) assert.equal(printWhen({ ...nothing, ...given }), words)
})

test('the time of a state is told with its beginning and its end', () => {
  for (const [given, words] of states) assert.equal(printWhen({ ...nothing, ...given }, true), words)
})

test('instants keep their hour, and days given as midnight do not get one', () => {
  assert.equal(printInstant('2024-01-19T09:30:00Z'), '19 Jan 2024, 09:30 UTC')
  assert.equal(printInstant('2024-01-19T00:00:00Z'), '19 Jan 2024')
})

test('periods are named by what they are', () => {
  assert.deepEqual((['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const).map((by) => printPeriod('2024-01-01', by)), ['1 Jan 2024', 'week of 1 Jan 2024', 'Jan 2024', 'Q1 2024', '2024'])
})

test('a whole month, quarter or year is never told as something longer or shorter', () => {
  const month = fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
  fc.assert(
    fc.property(month, ({ year, month: number }) => {
      const start = `${year}-${String(number).padStart(2, '0')}-01`
      assert.equal(printSpan(start, lastDayOf(start, 'MONTH')), printPeriod(start, 'MONTH'))
      assert.equal(printSpan(`${year}-01-01`, lastDayOf(`${year}-01-01`, 'YEAR')), String(year))
    }),
  )
})

test('two different spans never read alike', () => {
  const day = fc.integer({ min: 18_000, max: 20_500 })
  fc.assert(
    fc.property(fc.tuple(day, day), fc.tuple(day, day), (left, right) => {
      const words = ([a, b]: readonly [number, number]): string => printSpan(toIsoDay(Math.min(a, b)), toIsoDay(Math.max(a, b)))
      const same = Math.min(...left) === Math.min(...right) && Math.max(...left) === Math.max(...right)
      assert.equal(words(left) === words(right), same)
    }),
  )
})

test('every day reads back as the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
      assert.equal(Date.parse(`${printDay(toIsoDay(day))} 00:00 UTC`) / 86_400_000, day)
    }),
  )
})

test('numbers have separators, and figures say what kind of figure they are', () => {
  assert.equal(printCount(1_234_567), '1,234,567')
  assert.equal(printMany(1, 'claim'), '1 claim')
  assert.equal(printMany(4212, 'entity', 'entities'), '4,212 entities')
  const figures = [
    [{ value: 9, low: null, high: null }, '9'],
    [{ value: null, low: 9, high: 12 }, '9–12'],
    [{ value: 11, low: 9, high: 12 }, '11 (9–12)'],
    [{ value: null, low: 9, high: null }, 'at least 9'],
    [{ value: null, low: null, high: 1200 }, 'at most 1,200'],
    [{ value: 9, low: 9, high: 9 }, '9'],
    [{ value: null, low: null, high: null }, 'no figure'],
  ] as const
  for (const [figure, words] of figures) assert.equal(printFigure(figure), words)
})
