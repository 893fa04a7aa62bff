import { claimFields, type Claim } from './claim-fields.ts'
import { relationLine, type EntityName, type RelationLine } from './relations-question.ts'
import { whenFields, type When } from './print-when.ts'
import { pageFields, type Page } from './use-pages.ts'

export interface MeasureEntry {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly origin: EntityName | null
  readonly saidOn: When | null
  readonly claim: { readonly id: string; readonly locator: string | null; readonly document: { readonly id: string; readonly title: string | null } }
}

export interface Measure {
  readonly measure: string
  readonly group: string | null
  readonly low: number | null
  readonly high: number | null
  readonly entries: readonly MeasureEntry[]
}

/** The figures of an event, each with its origin and day. */
export const measureFields = `{ measure group low high entries { value low high origin { id name kind } saidOn ${whenFields} claim { id locator document { id title } } } }`

export interface Evidence extends RelationLine {
  readonly current: boolean
  readonly roles: readonly ('TARGET' | 'TERRITORY')[]
  readonly event: { readonly id: string; readonly title: string | null; readonly measures: readonly Measure[] }
  readonly explain: {
    readonly text: string
    readonly citations: readonly string[]
    readonly origins: readonly { readonly name: string; readonly entity: EntityName | null; readonly claims: readonly { readonly id: string }[] }[]
    readonly copies: readonly { readonly id: string; readonly title: string | null; readonly copyOf: { readonly id: string; readonly title: string | null } | null }[]
    readonly completeness: { readonly complete: boolean; readonly omitted: number; readonly reason: string | null }
  }
  readonly asserted: Page<Claim>
  readonly denied: Page<Claim>
}

const evidence = `fragment Evidence on Relation {
  ...RelationLine
  current roles
  event { id title measures ${measureFields} }
  explain(first: 100) { text citations origins { name entity { id name kind } claims { id } } copies { id title copyOf { id title } } completeness { complete omitted reason } }
  asserted: claims(filter: { polarity: ASSERTS }, first: 20) { ${pageFields} edges { node { ...ClaimFields } } }
  denied: claims(filter: { polarity: DENIES }, first: 20) { ${pageFields} edges { node { ...ClaimFields } } }
}
${relationLine}
${claimFields}`

export interface RelationAnswer {
  readonly relation: Evidence | null
}

/** Everything behind a relation, as it stands now. */
export const relationQuestion = `query Evidence($id: ID!) { relation(id: $id) { ...Evidence } }
${evidence}`

export interface RelationEndsAnswer {
  readonly relation: { readonly id: string; readonly type: { readonly label: string }; readonly from: { readonly id: string }; readonly to: { readonly id: string }; readonly event: { readonly id: string } } | null
}

/** Where a relation is found again in another state of the record. */
export const relationEndsQuestion = `query RelationEnds($id: ID!) { relation(id: $id) { id type { label } from { id } to { id } event { id } } }`

export interface RelationAsOfAnswer {
  readonly event: { readonly relations: Pick<Page<Evidence>, 'edges'> } | null
}

/** The relations of an event between two ends as they stood at another time, with everything behind them. */
export const relationAsOfQuestion = `query EvidenceAsOf($event: ID!, $filter: RelationFilter!, $asOf: AsOf!) {
  event(id: $event) { relations(filter: $filter, asOf: $asOf, first: 5) { edges { node { ...Evidence } } } }
}
${evidence}`

export interface ClaimsAnswer {
  readonly relation: { readonly claims: Page<Claim> } | null
}

/** Further claims behind a relation: those that assert it, or those that deny it. */
export const claimsQuestion = `query Claims($id: ID!, $polarity: Polarity!, $after: String) {
  relation(id: $id) { claims(filter: { polarity: $polarity }, first: 20, after: $after) { ${pageFields} edges { node { ...ClaimFields } } } }
}
${claimFields}`

export interface ClaimsAsOfAnswer {
  readonly event: { readonly relations: { readonly edges: readonly { readonly node: { readonly id: string; readonly claims: Page<Claim> } }[] } } | null
}

/** The same at another time. */
export const claimsAsOfQuestion = `query ClaimsAsOf($event: ID!, $filter: RelationFilter!, $asOf: AsOf!, $polarity: Polarity!, $after: String) {
  event(id: $event) {
    relations(filter: $filter, asOf: $asOf, first: 5) {
      edges { node { id claims(filter: { polarity: $polarity }, first: 20, after: $after) { ${pageFields} edges { node { ...ClaimFields } } } } }
    }
  }
}
${claimFields}`
