import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { printWhenOfAct, printWhenOfState } from '../../src/derive/print-when.ts'
import { daysOfActs, daysOfStates } from '../../src/derive/derive-days.ts'
import { parseUncertainDate, type GivenDate } from '../../src/record/uncertain-date.ts'

describe('when an act took place', () => {
  const cases: readonly (readonly [given: GivenDate, words: string])[] = [
    [{ on: '2024-01-16' }, 'on 16 January 2024'],
    [{ on: '2024-01' }, 'in January 2024'],
    [{ on: '2024-02' }, 'in February 2024'],
    [{ on: '2023' }, 'in 2023'],
    [{ on: '2024-01-16/2024-01-19' }, 'between 16 and 19 January 2024'],
    [{ on: '2024-01-30/2024-02-02' }, 'between 30 January and 2 February 2024'],
    [{ on: '2023-12-30/2024-01-02' }, 'between 30 December 2023 and 2 January 2024'],
    [{ on: '2024-01/2024-02' }, 'between 1 January and 29 February 2024'],
    [{ on: '../2024-01-19' }, 'on or before 19 January 2024'],
    [{ on: '2024-01-16/..' }, 'on or after 16 January 2024'],
    [{}, 'on a day that is not known'],
    [{ on: '2024-01-16T22:30:00+03:30' }, 'on 16 January 2024 (at 19:00 UTC)'],
    [{ on: '2024-01-16T01:30:00+03:30' }, 'on 16 January 2024 (at 22:00 UTC on 15 January 2024)'],
    [{ on: '2024-01-16T10:00Z/2024-01-16T12:30Z' }, 'on 16 January 2024 (between 10:00 UTC and 12:30 UTC)'],
    [{ on: '0988-07-01' }, 'on 1 July 988'],
  ]
  for (const [given, words] of cases) test(`${JSON.stringify(given)}: ${words}`, () => assert.equal(printWhenOfAct(daysOfActs([parseUncertainDate(given)]).date), words))
})

describe('while a state held', () => {
  const cases: readonly (readonly [given: readonly GivenDate[], words: string])[] = [
    [[{ on: '2024-01-19' }], 'as of 19 January 2024'],
    [[{ since: '2023-05' }], 'since May 2023'],
    [[{ since: '2023-05-09' }], 'since 9 May 2023'],
    [[{ since: '2022', until: '2024-01-10' }], 'from 2022 until 10 January 2024'],
    [[{ since: '../2022-03-04' }], 'since 4 March 2022 or before'],
    [[{ since: '2022-03-04/..' }], 'since 4 March 2022 or later'],
    [[{ since: '2022-03-04/2022-04-01' }], 'since a day between 4 March and 1 April 2022'],
    [[{ until: '2024' }], 'until 2024'],
    [[{ until: '../2024-05-01' }], 'until 1 May 2024 at the latest'],
    [[{ until: '2024-05-01/..' }], 'at least until 1 May 2024'],
    [[{ until: '2024-05-01/2024-05-03' }], 'until a day between 1 and 3 May 2024'],
    [[{}], ''],
    [[{ on: '2024-01-16' }, { on: '2024-01-19' }], 'from 19 January 2024 or before, at least until 16 January 2024'],
  ]
  for (const [given, words] of cases) test(`${JSON.stringify(given)}: ${words}`, () => assert.equal(printWhenOfState(daysOfStates(given.map((one) => parseUncertainDate(one))).date), words))
})
