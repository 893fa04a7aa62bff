import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ParleyError } from '../../src/errors.ts'
import { edtfOfDays, parseUncertainDate, unknownDate, type UncertainDate } from '../../src/record/uncertain-date.ts'

const days = ({ earliestOn, latestOn, precision }: UncertainDate): readonly unknown[] => [earliestOn, latestOn, precision]

describe('the time of an act', () => {
  const cases: readonly (readonly [edtf: string, first: string | null, last: string | null, precision: string])[] = [
    ['2024-01-16', '2024-01-16', '2024-01-16', 'DAY'],
    ['2024-02', '2024-02-01', '2024-02-29', 'MONTH'],
    ['2023-02', '2023-02-01', '2023-02-28', 'MONTH'],
    ['2024', '2024-01-01', '2024-12-31', 'YEAR'],
    ['2024-XX', '2024-01-01', '2024-12-31', 'YEAR'],
    ['2024-01-XX', '2024-01-01', '2024-01-31', 'MONTH'],
    ['202X', '2020-01-01', '2029-12-31', 'INTERVAL'],
    ['19XX', '1900-01-01', '1999-12-31', 'INTERVAL'],
    ['0001-01-01', '0001-01-01', '0001-01-01', 'DAY'],
    ['9999-12-31', '9999-12-31', '9999-12-31', 'DAY'],
    ['2024-01-16?', '2024-01-16', '2024-01-16', 'DAY'],
    ['2024-01~', '2024-01-01', '2024-01-31', 'MONTH'],
    ['2024%', '2024-01-01', '2024-12-31', 'YEAR'],
    ['2024-01-16/2024-01-19', '2024-01-16', '2024-01-19', 'INTERVAL'],
    ['2024-01/2024-02-10', '2024-01-01', '2024-02-10', 'INTERVAL'],
    ['../2024-01-19', null, '2024-01-19', 'INTERVAL'],
    ['/2024-01-19', null, '2024-01-19', 'INTERVAL'],
    ['2024-01-19/..', '2024-01-19', null, 'INTERVAL'],
    ['2024-01-19/', '2024-01-19', null, 'INTERVAL'],
    ['../..', null, null, 'UNKNOWN'],
    ['', null, null, 'UNKNOWN'],
  ]
  for (const [edtf, first, last, precision] of cases) {
    test(`${JSON.stringify(edtf)} lies between ${first ?? 'any'} and ${last ?? 'any'}`, () => {
      const date = parseUncertainDate({ on: edtf })
      assert.deepEqual(days(date), [first, last, precision])
      assert.deepEqual([date.endEarliestOn, date.endLatestOn], [null, null])
      assert.equal(date.edtf, precision === 'UNKNOWN' ? '' : edtf)
    })
  }

  test('an hour gives an instant in UTC, and its day stays the day at the place', () => {
    const { earliestOn, latestOn, earliestAt, latestAt, precision } = parseUncertainDate({ on: '2024-01-17T01:30:00+03:30', timeZone: 'Asia/Tehran' })
    assert.deepEqual([earliestOn, latestOn, earliestAt, latestAt, precision], ['2024-01-17', '2024-01-17', '2024-01-16T22:00:00.000Z', '2024-01-16T22:00:00.000Z', 'TIME'])
  })

  test('words without a date are kept', () => {
    assert.deepEqual(parseUncertainDate({ text: 'the next day' }), { ...unknownDate, text: 'the next day' })
  })
})

describe('the time of a standing state', () => {
  test('has a beginning and an end, each as uncertain as it is', () => {
    const { earliestOn, latestOn, endEarliestOn, endLatestOn, edtf } = parseUncertainDate({ since: '2022-04', until: '2024-01-16/2024-01-19' })
    assert.deepEqual([earliestOn, latestOn, endEarliestOn, endLatestOn, edtf], ['2022-04-01', '2022-04-30', '2024-01-16', '2024-01-19', '2022-04/2024-01-19'])
  })

  test('may have only one of them', () => {
    assert.deepEqual(days(parseUncertainDate({ since: '../2024-01-19' })), [null, '2024-01-19', 'INTERVAL'])
    const { earliestOn, endLatestOn } = parseUncertainDate({ until: '2024' })
    assert.deepEqual([earliestOn, endLatestOn], [null, '2024-12-31'])
  })

  test('does not end before it begins', () => {
    assert.throws(() => parseUncertainDate({ since: '2024', until: '2023' }), (error) => error instanceof ParleyError && error.code === 'BAD_DATE')
  })

  test('is not given as an act is', () => {
    assert.throws(() => parseUncertainDate({ on: '2024', since: '2023' }), (error) => error instanceof ParleyError && error.code === 'BAD_DATE')
  })
})

describe('what is no date', () => {
  const bad = ['16.01.2024', '2024-1-16', '2024-13', '2024-00', '2024-02-30', '2023-02-29', '0000-01-01', '10000-01-01', '-2024', '2024-01-32', '2024-01-16/2024-01-15', '2024/2025/2026', '2024-01-16T25:00Z', '2024-01-16T10:00', '2024-02-30T10:00Z', '2X24', '202X-01', '2024-XX-05', '2024-1X', 'yesterday', '2024-01-16 ', '2024-01-16T10:00Z/yesterday']
  for (const given of bad) {
    test(`${JSON.stringify(given)} is refused, and the error says what is allowed`, () => {
      assert.throws(() => parseUncertainDate({ on: given }), (error) => error instanceof ParleyError && error.code === 'BAD_DATE' && error.message.includes(JSON.stringify(given)) && error.message.includes('YYYY-MM-DD'))
    })
  }

  test('any text either is read or is refused with BAD_DATE', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\dX./T:Z?~%+-]{0,24}$/))
    fc.assert(
      fc.property(fc.record({ on: text, since: text, until: text }, { requiredKeys: [] }), (given) => {
        try {
          const { earliestOn, latestOn, endLatestOn } = parseUncertainDate(given)
          for (const day of [earliestOn, latestOn, endLatestOn]) assert.ok(day === null || /^\d{4}-\d{2}-\d{2}$/.test(day))
          assert.ok(earliestOn === null || latestOn === null || earliestOn <= latestOn)
        } catch (error) {
          assert.ok(error instanceof ParleyError && error.code === 'BAD_DATE')
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('every day of the calendar', () => {
  const anyDay = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

  test('is read as itself', () => {
    fc.assert(fc.property(anyDay, (day) => assert.deepEqual(days(parseUncertainDate({ on: day })), [day, day, 'DAY'])))
  })

  test('lies in its month and year, and two make the stretch that is printed again', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        for (const wider of [one.slice(0, 7), one.slice(0, 4), `${one.slice(0, 3)}X`]) {
          const { earliestOn, latestOn } = parseUncertainDate({ on: wider })
          assert.ok((earliestOn ?? '') <= one && one <= (latestOn ?? ''))
        }
        const [first = '', last = ''] = [one, other].sort()
        const { earliestOn, latestOn } = parseUncertainDate({ on: edtfOfDays(first, last) })
        assert.deepEqual([earliestOn, latestOn], [first, last])
      }),
    )
  })
})
