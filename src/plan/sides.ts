import { ParleyError } from '../errors.ts'
import type { AsOf } from './clock.ts'
import { assertInOrder, entityIds, planRelationFilter, type RelationFilter, type RelationFilterInput } from './filter.ts'
import type { Days } from './analyses.ts'

/** More pairs than these are refused: each is a seek of its own. */
const maxPairs = 2_500

function refuse(argument: string, given: unknown, message: string): never {
  throw new ParleyError('BAD_INPUT', `${argument}: ${message}`, { details: { argument, given } })
}

/** What a field itself stands for, and thus no filter of it may name. */
export function assertAbsent(filter: RelationFilterInput | null | undefined, argument: string, fields: readonly (keyof RelationFilterInput)[], instead: string): void {
  for (const field of fields) {
    const given = filter?.[field] ?? null
    if (given !== null) refuse(`${argument}.${field}`, given, `it has no meaning here; ${instead}.`)
  }
}

/**
 * The relations between two sides, each of one entity or more.
 * @throws ParleyError BAD_INPUT where a side is empty, or one entity stands on both
 */
export function planSides(a: readonly string[], b: readonly string[], filter: RelationFilterInput | null | undefined, asOf: AsOf | null): RelationFilter {
  const [left, right] = [entityIds(a, 'a') ?? [], entityIds(b, 'b') ?? []]
  if (left.length === 0) refuse('a', a, 'nobody is on this side.')
  if (right.length === 0) refuse('b', b, 'nobody is on this side.')
  const both = left.find((id) => right.includes(id))
  if (both !== undefined) refuse('b', both, `${JSON.stringify(both)} is on both sides.`)
  if (left.length * right.length > maxPairs) refuse('b', right.length, `${String(left.length)} times ${String(right.length)} is more than ${String(maxPairs)} pairs.`)
  assertAbsent(filter, 'filter', ['actors', 'counterparts', 'direction'], 'a and b name the two sides')
  assertAbsent(filter, 'filter', ['from', 'to'], 'give from and to of the field itself')
  return planRelationFilter({ ...filter, actors: left, counterparts: right }, asOf)
}

/**
 * Days that a field is bounded by.
 * @throws ParleyError BAD_INPUT where they are not in order
 */
export function planDays(from: string | null | undefined, to: string | null | undefined): Days {
  const days = { from: from ?? null, to: to ?? null }
  assertInOrder(days.from, days.to)
  return days
}
