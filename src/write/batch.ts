import type { DocumentWithClaims } from '../record/document.ts'
import type { Entity } from '../record/entity.ts'

/** What a writer hands in at once: all of it is kept, or none. */
export interface Batch {
  /** The name space of all keys: "article", "icews", a user's name. */
  readonly writer: string
  /** Who enters it, as claims show it. */
  readonly by: string
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
  readonly relations: { readonly created: number; readonly changed: number; readonly ended: number }
}
