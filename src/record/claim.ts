import type { Hop } from './attribution.ts'
import type { Quantity } from './quantity.ts'
import type { UncertainDate } from './uncertain-date.ts'

export const claimKinds = ['ACTION', 'MEASURE'] as const
export type ClaimKind = (typeof claimKinds)[number]
export const polarities = ['ASSERTS', 'DENIES'] as const
export type Polarity = (typeof polarities)[number]
/** Only OCCURRED and ONGOING make relations. */
export const modalities = ['OCCURRED', 'ONGOING', 'PLANNED', 'CONDITIONAL'] as const
export type Modality = (typeof modalities)[number]
export type ClaimStatus = 'ACTIVE' | 'CORRECTED' | 'RETRACTED'
/** TARGET: aimed at. TERRITORY: acted upon on its soil. */
export const objectRoles = ['TARGET', 'TERRITORY'] as const
export type ObjectRole = (typeof objectRoles)[number]

/** An entity as one document names it, in the order of the text. */
export interface Mention {
  readonly entityId: string
  readonly wording?: string
  /** Objects only; TARGET where it is left out. */
  readonly role?: ObjectRole
}

/** Where, as one document has it. `precision` in the data set's own words ("village", "admin1", "3"). */
export interface PlaceMention {
  readonly entityId: string
  readonly wording?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly precision?: string
}

/** At most 300 characters of the document. */
export interface Quote {
  readonly text: string
  readonly language?: string
  readonly translation?: string
}

/** What one document states, at one spot of it, about one event, as a writer hands it in. */
export interface Claim {
  /** Unique for the writer: the same key twice writes once. */
  readonly key: string
  readonly kind: ClaimKind
  /** A label of the catalogue; ACTION claims have one, MEASURE claims none. */
  readonly predicate?: string
  /** The data set's own code, kept as a string ("020"). */
  readonly code?: string
  readonly polarity: Polarity
  readonly modality: Modality
  /** Left out: symmetric types are undirected, others directed. */
  readonly directed?: boolean
  /** Key of the event within the writer, or a full `event:…` id; left out: an event of its own. */
  readonly event?: string
  readonly subjects: readonly Mention[]
  readonly objects: readonly Mention[]
  readonly places: readonly PlaceMention[]
  readonly means: readonly string[]
  readonly when: UncertainDate
  /** MEASURE only. */
  readonly quantity?: Quantity
  /** From the document outward; empty where the document does not say whose word it is. */
  readonly attribution: readonly Hop[]
  readonly quote?: Quote
  /** Paragraph or row: "¶4". */
  readonly locator?: string
  /** 0 to 1, as the data set gave it. */
  readonly confidence?: number
  /** Whatever else the data set says of the row; kept, never interpreted. */
  readonly attributes?: Readonly<Record<string, unknown>>
}
