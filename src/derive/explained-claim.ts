import type { Hop } from '../record/attribution.ts'
import type { Polarity } from '../record/claim.ts'
import type { DerivedDate, Relation } from '../record/relation.ts'

/** An entity by the name under which it is told. Its id is canonical. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** A document as an account tells of it. */
export interface ExplainedDocument {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  /** ISO 8601 instant. */
  readonly publishedAt: string | null
  /** Null where it is not known. */
  readonly publisher: Named | null
}

/** A step of an attribution, with the speaker's name where it is an entity. */
export interface ExplainedHop extends Omit<Hop, 'speakerId'> {
  readonly speaker: Named | null
}

/** A claim as an account tells of it. */
export interface ExplainedClaim extends DerivedDate {
  readonly id: string
  readonly polarity: Polarity
  /** The order of recording. */
  readonly sortKey: string
  readonly locator: string | null
  readonly chain: readonly ExplainedHop[]
  readonly document: ExplainedDocument
  /** The document that it repeats, copies followed to the first; the document itself where it repeats none. */
  readonly original: ExplainedDocument
}

/** A relation as an account tells of it. */
export interface ExplainedRelation extends DerivedDate, Pick<Relation, 'type' | 'roles' | 'directed' | 'standing' | 'contested' | 'claimCount' | 'denialCount' | 'publisherCount' | 'originCount' | 'unattributedCount'> {
  readonly from: Named
  readonly to: Named
  /** The day on which the record ended it; null where it still holds or is told as of a time at which it held. */
  readonly endedOn: string | null
}
