/** `asOf` as it is given on a field. Instants are ISO 8601 in UTC. */
export interface AsOf {
  readonly valid?: string | null
  readonly published?: string | null
  readonly recorded?: string | null
}

/**
 * Which state of the record an answer is of, in microseconds since 1970. Null: as it is now, or whatever was published.
 * The third clock, `valid`, is a condition on days and stands in the filters.
 */
export interface Clock {
  /** Only what this database held then. */
  readonly recorded: number | null
  /** Only what documents published by then say. */
  readonly published: number | null
}

function toMicroseconds(instant: string | null | undefined): number | null {
  return instant === null || instant === undefined ? null : Date.parse(instant) * 1000
}

/** The clock of a field; null where it asks for the record as it is now. */
export function planClock(asOf: AsOf | null): Clock | null {
  const clock = { recorded: toMicroseconds(asOf?.recorded), published: toMicroseconds(asOf?.published) }
  return clock.recorded === null && clock.published === null ? null : clock
}
