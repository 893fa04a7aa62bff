/** What analyses ask for, as data: docs/analyses.md defines each of them. */
import type { EventFilter, RelationFilter } from './filter.ts'
import type { Page } from './page.ts'
import type { Period } from './period.ts'
import type { Scale } from './scale.ts'
import type { BetweenPlan, NeighbourhoodPlan, NetworkPlan, PathsPlan } from './subgraphs.ts'

/** Calendar days, both included; null where a side is open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** What two sides did to each other, by period. */
export interface DyadSeriesPlan {
  readonly of: 'dyadSeries'
  /** Relations between the sides: `a` are its actors, `b` its counterparts. */
  readonly filter: RelationFilter
  readonly days: Days
  readonly by: Period
  readonly scale: Scale
  readonly quadScheme: 'CAMEO' | 'GDELT'
  /** At most one event for each ordered pair of actors, type and day. */
  readonly oneADay: boolean
  /** Whether to count those whose days do not lie in one period. */
  readonly imprecise: boolean
  /** All relations, for the denominators; null where they were not asked for. */
  readonly all: RelationFilter | null
}

/** How many relations began in each period. */
export interface ActivityPlan {
  readonly of: 'activity'
  readonly filter: RelationFilter
  readonly by: Period
}

/** With whom a set of actors has relations outside of the set. */
export interface PartnersPlan {
  readonly of: 'partners'
  readonly actors: readonly string[]
  readonly filter: RelationFilter
  readonly limit: number
}

/** Who mediates between two: by acts of mediation toward both, or by being on good terms with both of two who are not. */
export interface MediatorsPlan {
  readonly of: 'mediators'
  readonly mode: 'EXPLICIT' | 'INDIRECT'
  /** The relations of either party that count. */
  readonly a: RelationFilter
  readonly b: RelationFilter
  readonly limit: number
  /** Whether relations are shown. */
  readonly evidence: boolean
}

/** Acts, and what followed each of them within some days. */
export interface ResponsesPlan {
  readonly of: 'responses'
  readonly trigger: RelationFilter
  readonly response: RelationFilter
  readonly withinDays: number
  readonly limit: number
}

/** How far up the ladder of conflict two sides went, and when. */
export interface EscalationPlan {
  readonly of: 'escalation'
  readonly filter: RelationFilter
  readonly days: Days
}

/** How strong the tie of two is on a day, when what happened fades with time. */
export interface TieStrengthPlan {
  readonly of: 'tieStrength'
  readonly filter: RelationFilter
  readonly on: string
  readonly halfLifeDays: number
}

/** Signed triads. */
export interface BalancePlan {
  readonly of: 'balance'
  readonly filter: RelationFilter
}

/** How to come to a single figure, as it is given. */
export interface MeasureRule {
  readonly rule: 'ENVELOPE' | 'LATEST_PER_ORIGIN' | 'BY_SPEAKER'
  readonly speaker?: string | null
  readonly sumGroups?: boolean | null
}

/** Events with the figures that claims give of them. */
export interface CasualtiesPlan {
  readonly of: 'casualties'
  readonly filter: EventFilter
  readonly rule: MeasureRule | null
  readonly limit: number
}

/** What one entity or event may be the same as. */
export interface CandidatesOfPlan {
  readonly of: 'candidatesOf'
  readonly kind: 'ENTITY' | 'EVENT'
  readonly id: string
  readonly limit: number
  readonly minScore: number
  readonly withinDays: number
}

/** Pairs that may be the same, over the whole graph. The key of a pair is the sort key or id of its left one, and the id of its right one. */
export interface CandidatesPlan {
  readonly of: 'candidates'
  readonly kind: 'ENTITY' | 'EVENT'
  readonly kinds: readonly string[] | null
  readonly page: Page
  readonly minScore: number
  readonly withinDays: number
}

/** A value that the statement computes; where nodes stand in it, it has their ids. */
export type ValuePlan = NeighbourhoodPlan | BetweenPlan | NetworkPlan | PathsPlan | DyadSeriesPlan | ActivityPlan | PartnersPlan | MediatorsPlan | ResponsesPlan | EscalationPlan | TieStrengthPlan | BalancePlan | CasualtiesPlan | CandidatesOfPlan | CandidatesPlan
