import type { Hop } from '../record/attribution.ts'
import type { ClaimKind, Modality, ObjectRole, Polarity } from '../record/claim.ts'

/** An active claim as the derivation reads it: with the canonical ids of all that it names, and what counts of its document. */
export interface Evidence {
  readonly id: string
  readonly kind: ClaimKind
  readonly predicate: string | null
  readonly polarity: Polarity
  readonly modality: Modality
  /** Null: as its type says. */
  readonly directed: boolean | null
  readonly subjects: readonly string[]
  readonly objects: readonly { readonly id: string; readonly role: ObjectRole }[]
  readonly earliestOn: string | null
  readonly latestOn: string | null
  readonly endEarliestOn: string | null
  readonly endLatestOn: string | null
  readonly earliestAt: string | null
  readonly latestAt: string | null
  readonly precision: string
  readonly edtf: string
  /** The document, copies followed to the one that they repeat. */
  readonly originalId: string
  /** Of the original; null where it is not known. */
  readonly publisherId: string | null
  readonly publishedAt: string | null
  /** When the document was published or, where it does not say, recorded: microseconds since 1970. */
  readonly publishedFrom: number
  readonly chain: readonly Pick<Hop, 'speakerId' | 'role'>[]
}

/** Whether it speaks of something done or going on, rather than of a plan or a condition. */
export function speaksOfAct({ modality }: Pick<Evidence, 'modality'>): boolean {
  return modality === 'OCCURRED' || modality === 'ONGOING'
}

/** An assertion of something done: the only claims that make relations. */
export function isActing(claim: Evidence): boolean {
  return claim.kind === 'ACTION' && claim.polarity === 'ASSERTS' && speaksOfAct(claim)
}

export function isDenial(claim: Evidence): boolean {
  return claim.kind === 'ACTION' && claim.polarity === 'DENIES'
}

/** From when the claims of a document count under the clock of publication: a document that does not say when it was published counts from when it was recorded. */
export function publishedFrom(publishedAt: string | null, recordedFrom: number): number {
  return publishedAt === null ? recordedFrom : Date.parse(publishedAt) * 1000
}
