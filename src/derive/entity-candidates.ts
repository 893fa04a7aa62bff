import type { EntityKind } from '../record/entity.ts'
import { rounded, type Candidate, type CandidateReason } from './candidate.ts'
import { bestMatch, type ComparedName } from './compare-names.ts'

/** Whom both have relations with, seen from the one of the two that has fewer counterparts. */
export interface Counterparts {
  /** Of the one that has fewer. */
  readonly all: number
  readonly shared: number
  /** Sums of 1 / log2(2 + ties of the counterpart): a rare counterpart says more than one whom everybody meets. */
  readonly allWeight: number
  readonly sharedWeight: number
  /** Names of shared ones, the rarest first. */
  readonly names: readonly string[]
}

/** An entity as it is compared with another. */
export interface ComparedEntity {
  readonly id: string
  readonly names: readonly ComparedName[]
  /** A role rather than somebody. */
  readonly generic: boolean
}

export interface OtherEntity extends ComparedEntity {
  /** Null where both have too many to compare. */
  readonly counterparts: Counterparts | null
  /** Whether one has done something to the other, or with it. */
  readonly isRelated: boolean
}

/** So many counterparts at least, and none in common, speak against two being the same. */
const enoughToTell = 5
/** The weight of shared counterparts by which half of what they can say is said. */
const halfWeight = 0.6
const against = { noCounterparts: -0.35, related: -0.6 } as const

/** What counterparts say rests on what names say: many share those of their country. */
function compareCounterparts({ all, shared, allWeight, sharedWeight, names }: Counterparts, nameWeight: number): readonly CandidateReason[] {
  if (shared > 0 && allWeight > 0) {
    const weight = rounded((sharedWeight / allWeight) * (sharedWeight / (sharedWeight + halfWeight)) * Math.sqrt(nameWeight))
    return [{ kind: 'COUNTERPARTS', weight, detail: `${String(shared)} of the ${String(all)} with whom one has relations have some with the other: ${names.join(', ')}${shared > names.length ? ' …' : ''}.` }]
  }
  return all >= enoughToTell ? [{ kind: 'NO_COUNTERPARTS', weight: against.noCounterparts, detail: `None of the ${String(all)} with whom one has relations has any with the other.` }] : []
}

/** What for adds up as chances that are independent, what is against takes its share away. */
function scoreOf(reasons: readonly CandidateReason[]): number {
  const missed = reasons.filter(({ weight }) => weight > 0).reduce((all, { weight }) => all * (1 - weight), 1)
  return rounded(reasons.filter(({ weight }) => weight < 0).reduce((score, { weight }) => score * (1 + weight), 1 - missed))
}

/** Whether two entities of one kind may be the same; null where their names have nothing in common. */
export function compareEntities(left: ComparedEntity, right: OtherEntity, kind: EntityKind): Candidate | null {
  const name = bestMatch(left.names, right.names, kind, left.generic || right.generic)
  if (name === null) return null
  const reasons: readonly CandidateReason[] = [
    { ...name, weight: rounded(name.weight) },
    ...(right.counterparts === null ? [] : compareCounterparts(right.counterparts, name.weight)),
    ...(right.isRelated ? [{ kind: 'RELATED' as const, weight: against.related, detail: 'They have relations with each other.' }] : []),
  ]
  return { left: left.id, right: right.id, score: scoreOf(reasons), reasons }
}
