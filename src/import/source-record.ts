import type { Claim } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import type { EntityKind, EntityName, ExternalId } from '../record/entity.ts'

/**
 * An entity as one row speaks of it. `ref` is how claims of the row name it; it is an external id (`icews:Police (Kenya)`), so that the
 * next row, file or run finds the same entity again.
 */
export interface EntityDraft {
  readonly ref: string
  readonly kind: EntityKind
  readonly names: readonly EntityName[]
  /** Ids in schemes that others share (`iso3166-1`, `wikipedia`): an entity that has one of them already is the same. */
  readonly externalIds?: readonly ExternalId[]
  /** The id it gets where it is new; left out: made from its kind, name and ref. */
  readonly id?: string
  readonly generic?: boolean
  readonly description?: string
  readonly latitude?: number
  readonly longitude?: number
  /** What it is part of, as the source has it: a draft of the same record. Told once, when the entity is new. */
  readonly partOf?: string
}

/** A later version of a row takes the place of an earlier one. */
export interface Revision {
  /** Orders the versions of a row: a later one is greater, as numbers. */
  readonly stamp: number
  /** The keys of all claims that the row could have made: those that it makes no more are taken back. */
  readonly keys: readonly string[]
}

/** What one row says: claims of one document, with who and what they name. Entities stand in the claims and the document by their `ref`. */
export interface StatedRecord {
  readonly kind: 'stated'
  readonly document: Document
  readonly entities: readonly EntityDraft[]
  readonly claims: readonly Claim[]
  /** Refs that the claims name and the row does not describe: the entities must be there. */
  readonly refs?: readonly string[]
  /** Further names of entities that are there. */
  readonly aliases?: readonly { readonly ref: string; readonly name: EntityName }[]
  /** Rows with the same key are mirror images of each other where `isBackward` differs. */
  readonly mirror?: { readonly key: string; readonly isBackward: boolean }
  /** Left out where the source never changes a row. */
  readonly revision?: Revision
  /** How many cells were repaired. */
  readonly repairs?: number
}

/** One more report of an event that another row has told of: the same claim in another document. */
export interface EchoRecord {
  readonly kind: 'echo'
  /** Of the claim that it repeats, within the writer. */
  readonly of: string
  readonly key: string
  readonly document: Document
  readonly entities: readonly EntityDraft[]
  readonly own: Pick<Claim, 'locator' | 'confidence' | 'attributes'>
}

/** The source has taken an event back. */
export interface DeletionRecord {
  readonly kind: 'deletion'
  /** Keys of the claims that the row had made. */
  readonly keys: readonly string[]
  readonly reason: string
}

export type SourceRecord = StatedRecord | EchoRecord | DeletionRecord

/** A row that is as it should be and says nothing of what is kept here: it is counted, and no fault. */
export interface LeftOutRecord {
  readonly kind: 'left out'
  /** What it is of, in the source's word: "Passport" */
  readonly what: string
}
