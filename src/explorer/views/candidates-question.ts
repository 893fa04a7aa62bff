import { whenFields, type When } from './print-when.ts'
import type { EntityKind, EntityName } from './relations-question.ts'

/** One of a pair: an entity or an event, with what tells it apart. */
export interface CandidateSide {
  readonly id: string
  /** Entities. */
  readonly name?: string
  readonly kind?: EntityKind
  readonly description?: string | null
  readonly names?: readonly { readonly text: string; readonly language: string | null }[]
  readonly externalIds?: readonly { readonly scheme: string; readonly value: string }[]
  readonly partners?: readonly { readonly events: number; readonly entity: EntityName }[]
  readonly relations?: { readonly totalCount: number }
  /** Events. */
  readonly title?: string | null
  readonly types?: readonly { readonly name: string }[]
  readonly when?: When
  readonly participants?: readonly { readonly part: string; readonly entity: EntityName }[]
  readonly places?: readonly { readonly place: EntityName; readonly wording: string | null }[]
  readonly claims?: { readonly totalCount: number }
}

export interface Candidate {
  readonly left: CandidateSide
  readonly right: CandidateSide
  readonly score: number
  readonly reasons: readonly { readonly kind: string; readonly detail: string; readonly weight: number }[]
}

export interface CandidatesAnswer {
  readonly candidates: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly { readonly node: Candidate }[] }
}

const sideFields = `fragment Side on Node {
  id
  ... on Entity { name kind description names { text language } externalIds { scheme value } partners(first: 5) { events entity { id name kind } } relations(first: 1) { totalCount } }
  ... on Event { title types { name } when ${whenFields} participants { part entity { id name kind } } places { wording place { id name kind } } claims(first: 1) { totalCount } }
}`

/** The candidates of one. */
export interface CandidatesOfAnswer {
  readonly candidatesOf: readonly Candidate[]
}

/** Pairs that may be the same, with what tells them apart side by side. */
export const candidatesQuestion = `query Candidates($kind: CandidateKind!, $minScore: Float!, $after: String) {
  candidates(kind: $kind, minScore: $minScore, first: 10, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { score reasons { kind detail weight } left { ...Side } right { ...Side } } }
  }
}
${sideFields}`

/** What one may be the same as, the likeliest first. */
export const candidatesOfQuestion = `query CandidatesOf($id: ID!) {
  candidatesOf(id: $id, first: 20, minScore: 0.4) { score reasons { kind detail weight } left { ...Side } right { ...Side } }
}
${sideFields}`
