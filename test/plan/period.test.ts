import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fillPeriods, type Period } from '../../src/plan/period.ts'

const starts = (by: Period, ...given: readonly string[]): readonly string[] => fillPeriods(new Map(given.map((start) => [start, 1])), by).map(({ start, events }) => `${start} ${String(events)}`)

void test('periods without anything between two others are there with zero', () => {
  assert.deepEqual(starts('DAY', '2024-02-28', '2024-03-01'), ['2024-02-28 1', '2024-02-29 0', '2024-03-01 1'])
  assert.deepEqual(starts('WEEK', '2024-12-23', '2025-01-06'), ['2024-12-23 1', '2024-12-30 0', '2025-01-06 1'])
  assert.deepEqual(starts('MONTH', '2024-11-01', '2025-02-01'), ['2024-11-01 1', '2024-12-01 0', '2025-01-01 0', '2025-02-01 1'])
  assert.deepEqual(starts('QUARTER', '2024-07-01', '2025-01-01'), ['2024-07-01 1', '2024-10-01 0', '2025-01-01 1'])
  assert.deepEqual(starts('YEAR', '2022-01-01', '2024-01-01'), ['2022-01-01 1', '2023-01-01 0', '2024-01-01 1'])
})

void test('nothing gives nothing', () => assert.deepEqual(starts('DAY'), []))
