import type { ObjectRole } from './claim.ts'
import type { Precision } from './uncertain-date.ts'

/** Days and instants as a relation or an event shows them; absent where not known. */
export interface DerivedDate {
  readonly earliestOn?: string
  readonly latestOn?: string
  readonly endEarliestOn?: string
  readonly endLatestOn?: string
  readonly earliestAt?: string
  readonly latestAt?: string
  readonly precision: Precision
  readonly edtf: string
}

/** The properties of a date, as they are stored of claims, events and relations alike. */
export const dateProperties = ['earliestOn', 'latestOn', 'endEarliestOn', 'endLatestOn', 'earliestAt', 'latestAt', 'precision', 'edtf'] as const satisfies readonly (keyof DerivedDate)[]

/** A relation as it is stored, but for the clock: docs/graph.md says what each property is. */
export interface Relation extends DerivedDate {
  readonly id: string
  readonly type: string
  readonly eventId: string
  readonly fromId: string
  readonly toId: string
  readonly dyad: string
  readonly roles: readonly ObjectRole[]
  readonly directed: boolean
  readonly standing: boolean
  readonly claimCount: number
  readonly denialCount: number
  readonly publisherCount: number
  readonly originCount: number
  readonly unattributedCount: number
  readonly contested: boolean
  readonly publisherIds: readonly string[]
  readonly speakerIds: readonly string[]
  readonly firstPublishedAt?: string
  readonly goldsteinTenths?: number
  readonly quadCameo?: number
  readonly quadGdelt?: number
  readonly sortKey: string
  readonly endKey?: string
}

/** A relation as it is stored: `publishedFrom` is the instant, in microseconds since 1970, from which what was published said this much. */
export type PublishedRelation = Relation & { readonly publishedFrom: number }

/** What an earlier stage of publication said of a relation: from one publication to the next that changed it. */
export type EarlierRelation = PublishedRelation & { readonly publishedTo: number }
