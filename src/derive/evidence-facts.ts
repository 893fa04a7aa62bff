import type { ClaimKind, Modality, Polarity } from '../record/claim.ts'
import type { Hop } from '../record/attribution.ts'
import type { UncertainDate } from '../record/uncertain-date.ts'

/** What derived answers need of a claim. Ids are canonical; dates as in an uncertain date, absent where not known. */
export interface EvidenceFacts {
  readonly id: string
  readonly kind: ClaimKind
  readonly predicate: string | null
  readonly polarity: Polarity
  readonly modality: Modality
  readonly chain: readonly Hop[]
  /** The order of recording. */
  readonly sortKey: string
  readonly documentId: string
  readonly publishedAt: string | null
  readonly measure: string | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly group: string | null
  readonly earliestOn: string | null
  readonly latestOn: string | null
  /** The entity whose word it is in the end; null where that is not said or has no name. */
  readonly originId: string | null
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
}

/** When the origin said it, or else the day on which the document was published. */
export function saidOn(claim: EvidenceFacts): Pick<UncertainDate, 'earliestOn' | 'latestOn' | 'precision' | 'edtf'> | null {
  const said = claim.chain.at(-1)?.saidOn
  if (said !== undefined) return said
  if (claim.publishedAt === null) return null
  const day = claim.publishedAt.slice(0, 10)
  return { earliestOn: day, latestOn: day, precision: 'DAY', edtf: day }
}
