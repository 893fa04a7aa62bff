import type { Bin } from '../charts/brush.ts'
import { whenFields, type When } from './print-when.ts'
import { pageFields, type Page } from './use-pages.ts'
import type { EntityKind, EntityName } from './relations-question.ts'

export interface Office {
  readonly id: string
  readonly to: EntityName
  readonly when: When
  readonly contested: boolean
}

export interface EntityAnswer {
  readonly node: null | {
    readonly id: string
    readonly kind: EntityKind
    readonly name: string
    readonly description: string | null
    readonly generic: boolean
    readonly names: readonly { readonly text: string; readonly language: string | null; readonly script: string | null; readonly kind: string }[]
    readonly externalIds: readonly { readonly scheme: string; readonly value: string }[]
    readonly canonical: EntityName
    readonly judgements: readonly { readonly id: string; readonly verdict: 'SAME' | 'DISTINCT'; readonly reason: string; readonly endedAt: string | null; readonly left: { readonly id: string; readonly name?: string }; readonly right: { readonly id: string; readonly name?: string } }[]
    readonly offices?: Page<Office>
  }
}

/** Who an entity is: names, identifiers, judgements, offices. */
export const entityQuestion = `query Entity($id: ID!, $asOf: AsOf) {
  node(id: $id) {
    id
    ... on Entity {
      kind name description generic
      names { text language script kind }
      externalIds { scheme value }
      canonical { id name kind }
      judgements { id verdict reason endedAt left { id ... on Entity { name } } right { id ... on Entity { name } } }
    }
    ... on Person { offices(asOf: $asOf, first: 20) { ${pageFields} edges { node { ...Office } } } }
  }
}
fragment Office on Relation { id contested to { id name kind } when ${whenFields} }`

export interface OfficesAnswer {
  readonly node: null | { readonly offices?: Page<Office> }
}

/** Further offices of a person. */
export const officesQuestion = `query Offices($id: ID!, $asOf: AsOf, $after: String) {
  node(id: $id) { ... on Person { offices(asOf: $asOf, first: 20, after: $after) { ${pageFields} edges { node { id contested to { id name kind } when ${whenFields} } } } } }
}`


export interface ActivityAnswer {
  readonly node: null | { readonly activity?: readonly Bin[] }
}

/** How many relations of an entity began in each period. */
export const activityQuestion = `query Activity($id: ID!, $filter: RelationFilter, $asOf: AsOf, $by: Period!) {
  node(id: $id) { ... on Entity { activity(filter: $filter, asOf: $asOf, by: $by) { start events } } }
}`
