import type { DerivedDate } from './relation.ts'

export type EventStatus = 'HAPPENED' | 'ONGOING' | 'PLANNED' | 'CONDITIONAL' | 'DENIED'

/** What claims say of an event, taken together, as it is stored. */
export interface EventSummary extends DerivedDate {
  readonly status: EventStatus
  readonly types: readonly string[]
  readonly claimCount: number
  readonly sortKey: string
  readonly tooMany: boolean
}

/** One who takes part in an event, on one side of it. */
export interface Participation {
  readonly entityId: string
  readonly part: 'SUBJECT' | 'OBJECT'
}
