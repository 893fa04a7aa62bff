import { whenFields, type When } from './print-when.ts'
import type { EntityName } from './relations-question.ts'

export interface ClaimDocument {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly archivedUrl: string | null
  readonly publisher: EntityName | null
  readonly publishedAt: string | null
  readonly status: 'ACTIVE' | 'RETRACTED'
  readonly copyOf: { readonly id: string; readonly title: string | null; readonly publisher: { readonly name: string } | null } | null
}

export interface Hop {
  readonly order: number
  readonly speaker: EntityName | null
  readonly role: string | null
  readonly named: boolean
  readonly verb: string
  readonly saidOn: When | null
}

export interface Mention {
  readonly entity: EntityName
  readonly wording: string | null
  readonly role?: 'TARGET' | 'TERRITORY' | null
}

export interface Claim {
  readonly id: string
  readonly kind: 'ACTION' | 'MEASURE'
  readonly predicate: { readonly label: string; readonly name: string; readonly standing: boolean } | null
  readonly measure: string | null
  readonly quantity: { readonly value: number | null; readonly low: number | null; readonly high: number | null; readonly unit: string | null; readonly group: string | null } | null
  readonly polarity: 'ASSERTS' | 'DENIES'
  readonly modality: 'OCCURRED' | 'ONGOING' | 'PLANNED' | 'CONDITIONAL'
  readonly status: 'ACTIVE' | 'CORRECTED' | 'RETRACTED'
  readonly subjects: readonly Mention[]
  readonly objects: readonly Mention[]
  readonly places: readonly { readonly place: EntityName; readonly wording: string | null }[]
  readonly means: readonly string[]
  readonly when: When
  readonly attribution: readonly Hop[]
  readonly quote: { readonly text: string; readonly language: string | null; readonly translation: string | null } | null
  readonly locator: string | null
  readonly confidence: number | null
  readonly code: string | null
  readonly recordedAt: string
  readonly recordedBy: string | null
  readonly document: ClaimDocument
}

/** All that a card shows of a claim. */
export const claimFields = `fragment ClaimFields on Claim {
  id kind measure polarity modality status means locator confidence code recordedAt recordedBy
  predicate { label name standing }
  quantity { value low high unit group }
  subjects { wording entity { id name kind } }
  objects { wording role entity { id name kind } }
  places { wording place { id name kind } }
  when ${whenFields}
  attribution { order role named verb speaker { id name kind } saidOn ${whenFields} }
  quote { text language translation }
  document { id title url archivedUrl publishedAt status publisher { id name kind } copyOf { id title publisher { name } } }
}`
