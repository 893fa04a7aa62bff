/** What speaks for or against two being the same. */
export interface CandidateReason {
  readonly kind: 'NAME' | 'NEAR_NAME' | 'COUNTERPARTS' | 'NO_COUNTERPARTS' | 'RELATED' | 'PARTICIPANTS' | 'TYPE' | 'DAYS' | 'PLACE' | 'OTHERS' | 'DOCUMENT'
  readonly detail: string
  /** How much: of entities 0 to 1 for, and below 0 against; of events a factor. */
  readonly weight: number
}

/** Two that may be the same. */
export interface Candidate {
  readonly left: string
  readonly right: string
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly CandidateReason[]
}

/** To three decimals, so that the same evidence always gives the same number. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
