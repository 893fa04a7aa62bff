import type { EventStatus, EventSummary, Participation } from '../record/event.ts'
import { dyadOf, relationHash } from '../record/ids.ts'
import type { ObjectRole } from '../record/claim.ts'
import type { Relation } from '../record/relation.ts'
import type { Catalogue } from '../record/relation-types.ts'
import { daysOfActs, daysOfStates } from './derive-days.ts'
import { deriveSupport } from './derive-support.ts'
import { isActing, isDenial, speaksOfAct, type Evidence } from './evidence.ts'

/** More than these, and an event has participants but no relations between each pair of them. */
export const participantLimits = { undirected: 6, pairs: 30 } as const

/** All that follows from the claims of one event. */
export interface DerivedEvent {
  /** Null where no claim is active. */
  readonly summary: EventSummary | null
  /** In the order of their ids. */
  readonly relations: readonly Relation[]
  /** In the order of entity and part. */
  readonly participants: readonly Participation[]
  /** Denials that no relation of the event answers to. */
  readonly unmatchedDenials: readonly string[]
}

/** One pair that one claim states. */
interface Pair {
  readonly type: string
  readonly fromId: string
  readonly toId: string
  readonly directed: boolean
  readonly role: ObjectRole | null
  readonly claim: Evidence
}

type TypeFacts = Pick<Catalogue, 'byLabel'>

function isDirected(claim: Evidence, types: TypeFacts): boolean {
  return claim.directed ?? types.byLabel.get(claim.predicate ?? '')?.symmetric !== true
}

/** Subjects with objects; where an undirected claim names only subjects, each two of them. */
function pairsOf(claim: Evidence, types: TypeFacts): readonly Pair[] {
  const directed = isDirected(claim, types)
  const type = claim.predicate ?? ''
  const pair = (fromId: string, toId: string, role: ObjectRole | null): Pair[] => {
    if (fromId === toId) return []
    const swapped = !directed && toId < fromId
    return [{ type, directed, role, claim, fromId: swapped ? toId : fromId, toId: swapped ? fromId : toId }]
  }
  if (claim.objects.length === 0 && !directed) return claim.subjects.flatMap((left, index) => claim.subjects.slice(index + 1).flatMap((right) => pair(left, right, null)))
  return claim.subjects.flatMap((subject) => claim.objects.flatMap(({ id, role }) => pair(subject, id, role)))
}

function isTooMany(acting: readonly Evidence[], pairs: readonly Pair[], types: TypeFacts): boolean {
  const named = acting.reduce((sum, { subjects, objects }) => sum + subjects.length + objects.length, 0)
  if (named <= participantLimits.undirected) return false // so few make neither too many nor too many pairs
  const undirected = new Set(acting.filter((claim) => !isDirected(claim, types)).flatMap((claim) => [...claim.subjects, ...claim.objects.map(({ id }) => id)]))
  return undirected.size > participantLimits.undirected || new Set(pairs.map(({ fromId, toId }) => dyadOf(fromId, toId))).size > participantLimits.pairs
}

/**
 * Whether a denial names the ends of a relation. Without objects it denies all that any of its subjects did, without subjects all that was done to any of its objects.
 * Where the relation or the denial has no direction, either end may be the subject.
 */
function denies(denial: Evidence, relation: Pick<Relation, 'type' | 'fromId' | 'toId' | 'directed'>, types: TypeFacts): boolean {
  if (denial.predicate !== relation.type || !speaksOfAct(denial)) return false
  const names = (fromId: string, toId: string): boolean => (denial.subjects.length === 0 || denial.subjects.includes(fromId)) && (denial.objects.length === 0 || denial.objects.some(({ id }) => id === toId))
  if (names(relation.fromId, relation.toId)) return true
  return !(relation.directed && isDirected(denial, types)) && names(relation.toId, relation.fromId)
}

/**
 * The pairs of each relation. Where one claim names the initiator of an act between two and another does not,
 * both speak of the same act: the second supports the direction, or both directions, that the first and others give.
 */
function groupPairs(pairs: readonly Pair[]): readonly (readonly [Pair, ...Pair[]])[] {
  const [first] = pairs
  if (first === undefined || pairs.length === 1) return first === undefined ? [] : [[first]]
  const keyOf = ({ type, fromId, toId }: Pair): string => `${type} ${fromId} ${toId}`
  const directed = new Set(pairs.filter((pair) => pair.directed).map(keyOf))
  const groups = new Map<string, [Pair, ...Pair[]]>()
  for (const pair of pairs) {
    const ways = [pair, { ...pair, fromId: pair.toId, toId: pair.fromId }].filter((way) => directed.has(keyOf(way)))
    for (const way of pair.directed || ways.length === 0 ? [pair] : ways) {
      const group = groups.get(keyOf(way))
      if (group === undefined) groups.set(keyOf(way), [way])
      else group.push(way)
    }
  }
  return [...groups.values()]
}

function toRelation(eventId: string, pairs: readonly [Pair, ...Pair[]], denials: readonly Evidence[], types: TypeFacts): Relation {
  const [{ type, fromId, toId }] = pairs
  const directed = pairs.some((pair) => pair.directed)
  const asserting = [...new Set(pairs.map(({ claim }) => claim))]
  const denying = denials.filter((denial) => denies(denial, { type, fromId, toId, directed }, types))
  const facts = types.byLabel.get(type)
  const standing = facts?.standing === true
  const { date, meet } = standing ? daysOfStates(asserting) : daysOfActs(asserting)
  const hash = relationHash(eventId, type, fromId, toId)
  const last = standing ? (date.endLatestOn ?? '9999-12-31') : (date.latestOn ?? (date.earliestOn === undefined ? undefined : '9999-12-31'))
  const goldstein = facts?.goldstein['goldstein-icews'] ?? null
  return {
    id: `relation:${hash}`,
    type,
    eventId,
    fromId,
    toId,
    dyad: dyadOf(fromId, toId),
    roles: [...new Set(pairs.map(({ role }) => role).filter((role) => role !== null))].sort(),
    directed,
    standing,
    ...deriveSupport(asserting, denying),
    contested: denying.length > 0 || !meet,
    ...date,
    ...(goldstein === null ? {} : { goldsteinTenths: Math.round(goldstein * 10) }),
    ...(facts?.quad.CAMEO === null || facts === undefined ? {} : { quadCameo: facts.quad.CAMEO }),
    ...(facts?.quad.GDELT === null || facts === undefined ? {} : { quadGdelt: facts.quad.GDELT }),
    sortKey: `${date.earliestOn ?? '0000-00-00'} ${hash}`,
    ...(last === undefined || last === date.earliestOn ? {} : { endKey: `${last} ${hash}` }),
  }
}

function statusOf(claims: readonly Evidence[]): EventStatus {
  const asserted = claims.filter(({ polarity }) => polarity === 'ASSERTS')
  const actions = asserted.filter(({ kind }) => kind === 'ACTION')
  const says = (modality: Evidence['modality']): boolean => (actions.length > 0 ? actions : asserted).some((claim) => claim.modality === modality)
  if (asserted.length === 0) return 'DENIED'
  if (says('OCCURRED')) return 'HAPPENED'
  if (says('ONGOING')) return 'ONGOING'
  return says('PLANNED') ? 'PLANNED' : 'CONDITIONAL'
}

function summarise(eventId: string, claims: readonly Evidence[], types: TypeFacts, tooMany: boolean): EventSummary | null {
  if (claims.length === 0) return null
  const actions = claims.filter(({ kind, polarity }) => kind === 'ACTION' && polarity === 'ASSERTS')
  const telling = actions.length > 0 ? actions : claims
  const states = telling.length > 0 && telling.every(({ predicate }) => types.byLabel.get(predicate ?? '')?.standing === true)
  const { date } = states ? daysOfStates(telling) : daysOfActs(telling)
  const labels = [...new Set(claims.map(({ predicate }) => predicate).filter((label) => label !== null))].sort()
  const sortKey = `${date.earliestOn ?? '0000-00-00'} ${eventId}`
  const givesFigures = claims.some(({ kind, polarity }) => kind === 'MEASURE' && polarity === 'ASSERTS')
  return { status: statusOf(claims), types: labels, claimCount: claims.length, tooMany, ...date, sortKey, ...(givesFigures ? { figuresKey: sortKey } : {}) }
}

function participantsOf(claims: readonly Evidence[]): readonly Participation[] {
  const parts = claims.flatMap(({ subjects, objects }) => [
    ...subjects.map((entityId) => ({ entityId, part: 'SUBJECT' as const })),
    ...objects.map(({ id }) => ({ entityId: id, part: 'OBJECT' as const })),
  ])
  const byKey = new Map(parts.map((participation) => [`${participation.entityId} ${participation.part}`, participation]))
  return [...byKey.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, participation]) => participation)
}

/**
 * The one derivation: from the active claims of an event to its relations, summary and participants.
 * Pure: the same claims in any order give the same answer. Ids in the claims are canonical.
 * @param eventId the canonical event
 */
export function deriveEvent(eventId: string, claims: readonly Evidence[], types: TypeFacts): DerivedEvent {
  const ordered = claims.length === 1 ? claims : [...claims].sort((left, right) => (left.id < right.id ? -1 : 1))
  const acting = ordered.filter(isActing)
  const denials = ordered.filter(isDenial)
  const pairs = acting.flatMap((claim) => pairsOf(claim, types))
  const tooMany = isTooMany(acting, pairs, types)
  const relations = groupPairs(tooMany ? [] : pairs).map((group) => toRelation(eventId, group, denials, types)).sort((left, right) => (left.id < right.id ? -1 : 1))
  return {
    summary: summarise(eventId, ordered, types, tooMany),
    relations,
    participants: participantsOf(ordered),
    unmatchedDenials: denials.filter((denial) => !relations.some((relation) => denies(denial, relation, types))).map(({ id }) => id),
  }
}
