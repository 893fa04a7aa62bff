import type { DerivedDate } from '../record/relation.ts'
import { catalogue } from '../record/relation-types.ts'
import { rounded, type Candidate, type CandidateReason } from './candidate.ts'
import { quoted } from './print-attribution.ts'
import { printWhenOfAct, printWhenOfState } from './print-when.ts'

/** What one event holds between two. */
export interface ComparedRelation extends DerivedDate {
  readonly type: string
  readonly fromId: string
  readonly directed: boolean
  readonly standing: boolean
}

interface NamedId {
  readonly id: string
  readonly name: string
}

/** An event as it is compared with another. */
export interface ComparedEvent {
  readonly id: string
  readonly participants: readonly NamedId[]
  readonly places: readonly NamedId[]
  readonly documents: readonly string[]
}

/** An event that holds something between the same two, of the same family and in the same days. */
export interface OtherEvent extends ComparedEvent {
  /** The relation of either, of one pair. */
  readonly own: ComparedRelation
  readonly other: ComparedRelation
  /** How many events besides hold something of this family between the two in these days. */
  readonly besides: number
}

const factors = { start: 0.9, family: 0.7, otherWay: 0.3, near: 0.6, samePlace: 1.1, otherPlace: 0.4, sameDocument: 0.4 } as const
const dayMs = 86_400_000
/** Days of an act that is open on one side, and the least share of days by which a long interval counts. */
const openDays = 31
const leastShare = 0.4

/** The first and last day of an act, in days since 1970; an open side is cut off. */
function daysOf({ earliestOn, latestOn }: DerivedDate): readonly [number, number] | null {
  const [first, last] = [earliestOn, latestOn].map((on) => (on === undefined ? null : Date.parse(on) / dayMs))
  if (first !== null && first !== undefined) return [first, last ?? first + openDays]
  return last === null || last === undefined ? null : [last - openDays, last]
}

/** How well two stretches of days agree: 1 for one and the same day, less the more days are not shared; null where they are too far apart. */
function compareDays(own: ComparedRelation, other: ComparedRelation, withinDays: number): number | null {
  if (own.standing) return 1
  const [left, right] = [daysOf(own), daysOf(other)]
  if (left === null || right === null) return leastShare
  const shared = Math.min(left[1], right[1]) - Math.max(left[0], right[0]) + 1
  if (shared > 0) return Math.max(Math.sqrt(shared / (Math.max(left[1], right[1]) - Math.min(left[0], right[0]) + 1)), leastShare)
  return -shared < withinDays ? factors.near : null
}

function reasonOfPlaces(left: ComparedEvent, right: ComparedEvent): readonly CandidateReason[] {
  if (left.places.length === 0 || right.places.length === 0) return []
  const shared = left.places.filter(({ id }) => right.places.some((place) => place.id === id))
  const names = (places: readonly NamedId[]): string => places.map(({ name }) => name).join(', ')
  if (shared.length > 0) return [{ kind: 'PLACE', weight: factors.samePlace, detail: `Both at ${names(shared)}.` }]
  return [{ kind: 'PLACE', weight: factors.otherPlace, detail: `One at ${names(left.places)}, the other at ${names(right.places)}.` }]
}

function reasonOfParticipants(left: ComparedEvent, { participants, own, other }: OtherEvent): CandidateReason {
  const all = new Map([...left.participants, ...participants].map((one) => [one.id, one.name]))
  const shared = left.participants.filter(({ id }) => participants.some((one) => one.id === id))
  const isOtherWay = own.directed && other.directed && own.fromId !== other.fromId
  const names = [...new Set(shared.map(({ name }) => name))].join(', ')
  const weight = (new Set(shared.map(({ id }) => id)).size / Math.max(all.size, 1)) * (isOtherWay ? factors.otherWay : 1)
  return { kind: 'PARTICIPANTS', weight: rounded(weight), detail: `${names} in both${isOtherWay ? ', the other way round' : ''}; ${String(all.size)} in all.` }
}

function reasonOfDays(own: ComparedRelation, other: ComparedRelation, weight: number): CandidateReason {
  const print = own.standing ? printWhenOfState : printWhenOfAct
  const [left, right] = [print(own) || 'at a time that is not known', print(other) || 'at a time that is not known']
  return { kind: 'DAYS', weight: rounded(weight), detail: left === right ? `Both ${left}.` : `One ${left}, the other ${right}.` }
}

/** "struck (STRUCK)" */
function nameOf(label: string): string {
  return `${quoted(catalogue.byLabel.get(label)?.name ?? label)} (${label})`
}

/** Whether two events may be one; null where their days are too far apart. The score is 0.9 times the weights of all reasons, at most 1. */
export function compareEvents(left: ComparedEvent, right: OtherEvent, withinDays: number): Candidate | null {
  const { own, other, besides } = right
  const days = compareDays(own, other, withinDays)
  if (days === null) return null
  const isSameType = own.type === other.type
  const reasons: readonly CandidateReason[] = [
    reasonOfParticipants(left, right),
    { kind: 'TYPE', weight: isSameType ? 1 : factors.family, detail: isSameType ? `Both ${nameOf(own.type)}.` : `${nameOf(own.type)}, and ${nameOf(other.type)}: of one family.` },
    reasonOfDays(own, other, days),
    ...(besides === 0 ? [] : [{ kind: 'OTHERS' as const, weight: rounded(1 / (1 + besides)), detail: `${String(besides)} more of this family between the two in these days.` }]),
    ...reasonOfPlaces(left, right),
    ...(left.documents.some((id) => right.documents.includes(id)) ? [{ kind: 'DOCUMENT' as const, weight: factors.sameDocument, detail: 'One document tells of both as two.' }] : []),
  ]
  return { left: left.id, right: right.id, score: rounded(Math.min(reasons.reduce<number>((score, { weight }) => score * weight, factors.start), 1)), reasons }
}
