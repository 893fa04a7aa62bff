/** A figure as one claim states it. `value`, or `low` to `high`, or all three. */
export interface Quantity {
  /** killed, injured, detained, displaced … */
  readonly measure: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
  /** "people" where it is left out. */
  readonly unit?: string
  /** Of whom: "children", "foreign nationals". */
  readonly group?: string
}
