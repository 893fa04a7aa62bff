import { printLabel } from './print-count.ts'
import type { EntityName } from './relations-question.ts'
import type { TypedTie, TypeName } from './ties-question.ts'

/** Which way relations go, seen from the one in the middle. */
export type Way = 'out' | 'in' | 'either'

export interface TieEntry {
  readonly key: string
  readonly type: TypeName
  readonly way: Way
  readonly other: EntityName
  readonly events: number
  readonly firstOn: string | null
  readonly lastOn: string | null
}

export interface TieGroup {
  readonly key: string
  readonly events: number
  readonly entries: readonly TieEntry[]
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a < b ? a : b)
const later = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a > b ? a : b)

/**
 * Ties as they are seen from one of their ends. A type that goes both ways by nature, such as a talk, has no direction:
 * its two ties are one entry. Days that are open stay open.
 */
export function entriesOf(ties: readonly TypedTie[], middle: ReadonlySet<string>, types: readonly TypeName[]): readonly TieEntry[] {
  const byLabel = new Map(types.map((type) => [type.label, type]))
  const entries = new Map<string, TieEntry>()
  for (const { from, to, events, firstOn, lastOn, types: [label = ''] } of ties) {
    const type = byLabel.get(label) ?? { label, name: printLabel(label), standing: false, symmetric: false, quad: null }
    const isFrom = middle.has(from.id)
    const way: Way = type.symmetric ? 'either' : isFrom ? 'out' : 'in'
    const other = isFrom ? to : from
    const key = `${label} ${way} ${other.id}`
    const there = entries.get(key)
    entries.set(key, there === undefined ? { key, type, way, other, events, firstOn, lastOn } : { ...there, events: there.events + events, firstOn: earlier(there.firstOn, firstOn), lastOn: later(there.lastOn, lastOn) })
  }
  return [...entries.values()]
}

function inOrder(a: { readonly events: number; readonly key: string }, b: { readonly events: number; readonly key: string }): number {
  return b.events - a.events || (a.key < b.key ? -1 : 1)
}

function group(entries: readonly TieEntry[], keyOf: (entry: TieEntry) => string): readonly TieGroup[] {
  const groups = new Map<string, TieEntry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const there = groups.get(key)
    if (there === undefined) groups.set(key, [entry])
    else there.push(entry)
  }
  return [...groups].map(([key, list]) => ({ key, events: list.reduce((sum, { events }) => sum + events, 0), entries: list.sort(inOrder) })).sort(inOrder)
}

/** One group for each type and direction, the most frequent first; within it one entry for each counterpart. */
export function groupByType(entries: readonly TieEntry[]): readonly TieGroup[] {
  return group(entries, ({ type, way }) => `${type.label} ${way}`)
}

/** One group for each counterpart, the most frequent first; within it one entry for each type and direction. */
export function groupByCounterpart(entries: readonly TieEntry[]): readonly TieGroup[] {
  return group(entries, ({ other }) => other.id)
}
