import type { Difference } from '../derive/difference.ts'
import type { DocumentWithClaims } from '../record/document.ts'
import type { Entity } from '../record/entity.ts'
import type { Author } from './author.ts'

/** What a writer hands in at once: all of it is kept, or none. */
export interface Batch extends Author {
  readonly entities: readonly Entity[]
  readonly documents: readonly DocumentWithClaims[]
}

export interface Counts {
  readonly added: number
  readonly alreadyThere: number
}

/** What a batch came to. */
export interface AppendReport {
  /** The number of the recorded clock; null where everything was already there. */
  readonly number: number | null
  readonly entities: Counts
  readonly documents: Counts
  readonly claims: Counts
  /** Ids of the claims that were not there before. */
  readonly addedClaims: readonly string[]
  readonly relations: { readonly created: number; readonly changed: number; readonly ended: number }
  readonly difference: Difference
}
