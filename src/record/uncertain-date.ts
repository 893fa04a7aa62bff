export const precisions = ['TIME', 'DAY', 'MONTH', 'YEAR', 'INTERVAL', 'UNKNOWN'] as const
export type Precision = (typeof precisions)[number]

/**
 * When something happened, as far as it is known. Days are calendar days at the place
 * (`YYYY-MM-DD`, so 16 January in Iran stays 16 January), both ends inclusive.
 * For a standing state `earliestOn`/`latestOn` bound its beginning and the `end…` days its end.
 */
export interface UncertainDate {
  readonly earliestOn: string | null
  readonly latestOn: string | null
  readonly endEarliestOn: string | null
  readonly endLatestOn: string | null
  /** ISO 8601 instants in UTC; only where an hour is stated. */
  readonly earliestAt: string | null
  readonly latestAt: string | null
  readonly precision: Precision
  /** Extended Date/Time Format (ISO 8601-2); the empty string where nothing is known. */
  readonly edtf: string
  /** The words of the document ("the next day"). */
  readonly text: string | null
  /** IANA zone of the place, where stated. */
  readonly timeZone: string | null
}
