import type { Claim } from './claim.ts'

/** Something that states claims: an article, an official statement, a data set's release file. */
export interface Document {
  /** Unique for the writer: the same key twice writes once. */
  readonly key: string
  readonly title?: string
  readonly url?: string
  readonly archivedUrl?: string
  /** The entity that published it; left out where the publisher is not known. */
  readonly publisherId?: string
  /** ISO 8601 instant or day. */
  readonly publishedAt?: string
  readonly retrievedAt?: string
  readonly language?: string
  /** Of the document's bytes, in hex. */
  readonly sha256?: string
  /** Full ids of documents. */
  readonly copyOf?: string
  readonly revises?: string
}

/** A document with what it states. */
export interface DocumentWithClaims {
  readonly document: Document
  /** Titles of events that the claims name by key. */
  readonly events?: readonly { readonly key: string; readonly title?: string }[]
  readonly claims: readonly Claim[]
}
