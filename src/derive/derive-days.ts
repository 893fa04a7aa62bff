import { precisions } from '../record/uncertain-date.ts'
import type { DerivedDate } from '../record/relation.ts'
import { edtfOfDays } from '../record/uncertain-date.ts'
import type { Evidence } from './evidence.ts'

type Dated = Pick<Evidence, 'earliestOn' | 'latestOn' | 'endEarliestOn' | 'endLatestOn' | 'earliestAt' | 'latestAt' | 'precision' | 'edtf'>

/** The days of several claims as one, and whether they meet. */
export interface CommonDays {
  readonly date: DerivedDate
  /** False where the days of two claims have none in common. */
  readonly meet: boolean
}

function present(values: readonly (string | null)[]): readonly string[] {
  return values.filter((value) => value !== null)
}

function greatest(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.reduce((left, right) => (left > right ? left : right))
}

function smallest(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.reduce((left, right) => (left < right ? left : right))
}

/** The outermost of some days; open where one of them is open. */
function outer(values: readonly (string | null)[], pick: typeof smallest): string | null {
  return values.includes(null) ? null : pick(present(values))
}

const actNames = ['earliestOn', 'latestOn', 'earliestAt', 'latestAt'] as const satisfies readonly (keyof Dated)[]
const dayNames = ['endEarliestOn', 'endLatestOn', ...actNames] as const satisfies readonly (keyof Dated)[]

function dateOf<N extends (typeof dayNames)[number]>(names: readonly N[], days: Readonly<Record<N, string | null>>, precision: string, edtf: string): DerivedDate {
  const known: Partial<Record<N, string>> = {}
  for (const name of names) {
    const day = days[name]
    if (day !== null) known[name] = day
  }
  return { ...known, precision: precisions.find((one) => one === precision) ?? 'UNKNOWN', edtf }
}

function precisionOf(earliestOn: string | null, latestOn: string | null): string {
  if (earliestOn === null && latestOn === null) return 'UNKNOWN'
  return earliestOn === latestOn ? 'DAY' : 'INTERVAL'
}

const isDated = (claim: Dated): boolean => claim.earliestOn !== null || claim.latestOn !== null

/**
 * Acts: the days that all claims agree on, or all days that any of them names where they do not meet.
 * Claims without a known day say nothing of it.
 */
export function daysOfActs(claims: readonly Dated[]): CommonDays {
  const dated = claims.filter(isDated)
  const [first] = dated
  if (first === undefined) return { date: { precision: 'UNKNOWN', edtf: '' }, meet: true }
  if (dated.length === 1) return { date: dateOf(actNames, first, first.precision, first.edtf), meet: true } // by far the most
  const earliestOn = greatest(present(dated.map((claim) => claim.earliestOn)))
  const latestOn = smallest(present(dated.map((claim) => claim.latestOn)))
  if (earliestOn !== null && latestOn !== null && earliestOn > latestOn) {
    const from = outer(dated.map((claim) => claim.earliestOn), smallest)
    const to = outer(dated.map((claim) => claim.latestOn), greatest)
    return { date: dateOf(actNames, { earliestOn: from, latestOn: to, earliestAt: null, latestAt: null }, 'INTERVAL', edtfOfDays(from, to)), meet: false }
  }
  const [earliestAt, latestAt] = instantsOf(dated)
  const days = { earliestOn, latestOn, earliestAt, latestAt }
  const alike = dated.find((claim) => claim.earliestOn === earliestOn && claim.latestOn === latestOn && claim.earliestAt === earliestAt && claim.latestAt === latestAt)
  if (alike !== undefined) return { date: dateOf(actNames, days, alike.precision, alike.edtf), meet: true }
  const precision = earliestAt !== null && earliestAt === latestAt ? 'TIME' : precisionOf(earliestOn, latestOn)
  return { date: dateOf(actNames, days, precision, edtfOfDays(earliestOn, latestOn)), meet: true }
}

/** The instants that all claims with an hour agree on; none where they do not. */
function instantsOf(claims: readonly Dated[]): readonly [string | null, string | null] {
  const from = greatest(present(claims.map((claim) => claim.earliestAt)))
  const to = smallest(present(claims.map((claim) => claim.latestAt)))
  return from !== null && to !== null && from > to ? [null, null] : [from, to]
}

/**
 * A day that a claim gives for a state without saying that it is the beginning or the end ("minister", in a report of the 19th)
 * is one on which the state held: it began then or before, and ended then or later.
 */
function asState(claim: Dated): Dated {
  const until = claim.edtf.split('/')[1]
  if (claim.endEarliestOn !== null || claim.endLatestOn !== null || claim.edtf === '' || until === '..') return claim
  return { ...claim, earliestOn: null, endEarliestOn: claim.earliestOn }
}

/** Standing states: all days that any claim names for the beginning and for the end; open where one of them leaves it open. */
export function daysOfStates(given: readonly Dated[]): CommonDays {
  const claims = given.map(asState)
  const [only] = claims
  const days = {
    earliestOn: outer(claims.map((claim) => claim.earliestOn), smallest),
    latestOn: outer(claims.map((claim) => claim.latestOn), greatest),
    endEarliestOn: outer(claims.map((claim) => claim.endEarliestOn), smallest),
    endLatestOn: outer(claims.map((claim) => claim.endLatestOn), greatest),
    earliestAt: null,
    latestAt: null,
  }
  const edtf = claims.length === 1 && only !== undefined ? only.edtf : Object.values(days).every((day) => day === null) ? '' : `${days.earliestOn ?? ''}/${days.endLatestOn ?? '..'}`
  const precision = claims.length === 1 && only !== undefined ? only.precision : precisionOf(days.earliestOn, days.latestOn)
  return { date: dateOf(dayNames, days, precision, edtf), meet: true }
}
