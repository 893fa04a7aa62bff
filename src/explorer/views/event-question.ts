import { claimFields, type Claim } from './claim-fields.ts'
import { whenFields, type When } from './print-when.ts'
import { measureFields, type Measure } from './relation-question.ts'
import { relationLine, type EntityName, type RelationLine } from './relations-question.ts'
import { pageFields, type Page } from './use-pages.ts'

export type EventStatus = 'HAPPENED' | 'ONGOING' | 'PLANNED' | 'CONDITIONAL' | 'DENIED' | 'WITHDRAWN'

export interface EventAnswer {
  readonly event: null | {
    readonly id: string
    readonly title: string | null
    readonly status: EventStatus
    readonly types: readonly { readonly label: string; readonly name: string }[]
    readonly when: When
    readonly tooManyParticipants: boolean
    readonly places: readonly { readonly place: EntityName; readonly wording: string | null; readonly latitude: number | null; readonly longitude: number | null; readonly precision: string | null }[]
    readonly participants: readonly { readonly part: 'SUBJECT' | 'OBJECT'; readonly entity: EntityName; readonly wordings: readonly { readonly text: string }[] }[]
    readonly measures: readonly Measure[]
    readonly disputes: readonly { readonly about: string; readonly claims: readonly { readonly id: string }[] }[]
    readonly relations: Page<RelationLine>
    readonly claims: Page<Claim>
  }
}

/** One event: when, where, who, how many, and all that is claimed of it. */
export const eventQuestion = `query Event($id: ID!, $asOf: AsOf) {
  event(id: $id) {
    id title status tooManyParticipants
    types { label name }
    when ${whenFields}
    places { wording latitude longitude precision place { id name kind } }
    participants { part entity { id name kind } wordings { text } }
    measures(asOf: $asOf) ${measureFields}
    disputes { about claims { id } }
    relations(asOf: $asOf, first: 50) { ${pageFields} edges { node { ...RelationLine } } }
    claims(asOf: $asOf, first: 20) { ${pageFields} edges { node { ...ClaimFields } } }
  }
}
${relationLine}
${claimFields}`

export interface EventRelationsAnswer {
  readonly event: { readonly relations: Page<RelationLine> } | null
}

/** Further relations of an event. */
export const eventRelationsQuestion = `query EventRelations($id: ID!, $asOf: AsOf, $after: String) {
  event(id: $id) { relations(asOf: $asOf, first: 50, after: $after) { ${pageFields} edges { node { ...RelationLine } } } }
}
${relationLine}`

export interface EventClaimsAnswer {
  readonly event: { readonly claims: Page<Claim> } | null
}

/** Further claims about an event. */
export const eventClaimsQuestion = `query EventClaims($id: ID!, $asOf: AsOf, $after: String) {
  event(id: $id) { claims(asOf: $asOf, first: 20, after: $after) { ${pageFields} edges { node { ...ClaimFields } } } }
}
${claimFields}`
