import type { DerivedDate } from './relation.ts'

export type EventStatus = 'HAPPENED' | 'ONGOING' | 'PLANNED' | 'CONDITIONAL' | 'DENIED'

/** What claims say of an event, taken together, as it is stored. */
export interface EventSummary extends DerivedDate {
  readonly status: EventStatus
  readonly types: readonly string[]
  readonly claimCount: number
  readonly sortKey: string
  /** The sort key once more, where a claim gives a figure. */
  readonly figuresKey?: string
  readonly tooMany: boolean
}

/** One who takes part in an event, on one side of it. */
export interface Participation {
  readonly entityId: string
  readonly part: 'SUBJECT' | 'OBJECT'
}

/** A summary as it is stored: `publishedFrom` as in a relation. */
export type PublishedSummary = EventSummary & { readonly publishedFrom: number }

/** What an earlier stage of publication said of an event. */
export interface EarlierEvent {
  readonly eventId: string
  readonly summary: PublishedSummary & { readonly publishedTo: number }
  readonly participants: readonly Participation[]
}
