import type { UncertainDate } from './uncertain-date.ts'

/**
 * The role that stands for the document's own publisher speaking in its own voice or as a witness.
 * Only such a hop makes the publisher an origin.
 */
export const ownVoice = 'publisher'

/**
 * One step of a chain of attribution, counted from the document outward:
 * report (0) → news agency (1) → official (2).
 */
export interface Hop {
  /** The entity that speaks; left out where only a role is known ("a security official"). */
  readonly speakerId?: string
  /** What the document calls the speaker, or `publisher` for the document's own voice. */
  readonly role?: string
  /** Whether the document names the speaker. */
  readonly named: boolean
  /** said, reported, denied, confirmed, witnessed … */
  readonly verb: string
  readonly saidOn?: UncertainDate
}
