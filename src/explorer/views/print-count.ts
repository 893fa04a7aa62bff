/** Numbers in words, for lines of the panel. */

/** 4212 → "4,212" */
export function printCount(count: number): string {
  return count.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}

/** (1, "claim") → "1 claim", (1200, "claim") → "1,200 claims", (2, "entity", "entities") → "2 entities" */
export function printMany(count: number, one: string, many = `${one}s`): string {
  return `${printCount(count)} ${count === 1 ? one : many}`
}

export interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** A figure as a claim states it: "9", "9–12", "at least 9", "at most 12", "11 (9–12)", "no figure". */
export function printFigure({ value, low, high }: Figure): string {
  const range = low !== null && high !== null ? (low === high ? printCount(low) : `${printCount(low)}–${printCount(high)}`) : low !== null ? `at least ${printCount(low)}` : high !== null ? `at most ${printCount(high)}` : null
  if (value === null) return range ?? 'no figure'
  return range === null || range === printCount(value) ? printCount(value) : `${printCount(value)} (${range})`
}

/** "k: no more than 3 paths" → "No more than 3 paths": what ended an answer, without the argument of the question that it is about. */
export function printReason(reason: string): string {
  const words = reason.replace(/^[a-zA-Z]+: /, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "STRUCK" → "struck": for labels whose type was not asked for with its name. */
export function printLabel(label: string): string {
  return label.toLowerCase().replaceAll('_', ' ')
}
