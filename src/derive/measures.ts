import { saidOn, type EvidenceFacts } from './evidence-facts.ts'

/** How to come to a single figure. */
export interface MeasureRule {
  readonly rule: 'ENVELOPE' | 'LATEST_PER_ORIGIN' | 'BY_SPEAKER'
  /** Canonical id; for BY_SPEAKER. */
  readonly speaker?: string | null
  /** Adds up the figures of the groups where none is given for all together. For groups that do not overlap. */
  readonly sumGroups?: boolean | null
}

/** One figure, as one claim gives it. */
export interface MeasureEntry {
  readonly claim: EvidenceFacts
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly saidOn: ReturnType<typeof saidOn>
}

/** The figures of one measure about one group of people in one event. */
export interface Measure {
  readonly measure: string
  readonly group: string | null
  readonly entries: readonly MeasureEntry[]
  /** The smallest and largest of all figures, whatever the rule: figures that disagree are all kept. */
  readonly low: number | null
  readonly high: number | null
  /** A single figure, only by a rule that gives one. */
  readonly value: number | null
  readonly rule: string | null
  /** True where `value` was added up and no claim states it. */
  readonly derived: boolean
}

/** By origin, and for each origin in the order in which it spoke. */
function inOrder(left: MeasureEntry, right: MeasureEntry): number {
  const key = (entry: MeasureEntry): string => `${entry.claim.originId ?? '~'} ${entry.saidOn?.earliestOn ?? ''} ${entry.claim.sortKey}`
  return key(left) < key(right) ? -1 : 1
}

function figureOf({ value, low, high }: MeasureEntry): number | null {
  return value ?? (low === high ? low : null)
}

/** The last figure of each origin. Figures without a named origin each stand for themselves. */
function latestOf(entries: readonly MeasureEntry[]): readonly MeasureEntry[] {
  return entries.filter((entry, index) => entry.claim.originId === null || entry.claim.originId !== entries[index + 1]?.claim.originId)
}

function valueBy(rule: MeasureRule | null, entries: readonly MeasureEntry[]): number | null {
  if (rule === null || rule.rule === 'ENVELOPE') return null
  const kept = rule.rule === 'BY_SPEAKER' ? entries.filter(({ claim }) => claim.originId === rule.speaker).slice(-1) : latestOf(entries)
  const figures = new Set(kept.map(figureOf))
  const [only] = figures
  return figures.size === 1 ? (only ?? null) : null
}

function bounds(entries: readonly MeasureEntry[]): Pick<Measure, 'low' | 'high'> {
  const lows = entries.map(({ low, value }) => low ?? value).filter((figure) => figure !== null)
  const highs = entries.map(({ high, value }) => high ?? value).filter((figure) => figure !== null)
  return { low: lows.length === 0 ? null : Math.min(...lows), high: highs.length === 0 ? null : Math.max(...highs) }
}

function sumOf(measure: string, groups: readonly Measure[], rule: MeasureRule): Measure | null {
  if (groups.length < 2 || groups.some(({ group }) => group === null)) return null
  const values = groups.map(({ value }) => value)
  if (values.some((value) => value === null)) return null
  return { measure, group: null, entries: [], low: null, high: null, value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0), rule: rule.rule, derived: true }
}

/**
 * The figures of an event: one entry for each measure and group, each with every figure that asserting claims give,
 * in the order of measure and group. There is no single figure unless a rule is named.
 */
export function deriveMeasures(claims: readonly EvidenceFacts[], rule: MeasureRule | null): readonly Measure[] {
  const byGroup = new Map<string, MeasureEntry[]>()
  for (const claim of claims) {
    if (claim.kind !== 'MEASURE' || claim.measure === null || claim.polarity !== 'ASSERTS') continue
    const key = JSON.stringify([claim.measure, claim.group ?? ''])
    const entry = { claim, value: claim.value, low: claim.low, high: claim.high, saidOn: saidOn(claim) }
    byGroup.set(key, [...(byGroup.get(key) ?? []), entry])
  }
  const measures = [...byGroup.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, entries]) => {
      const [measure, group] = JSON.parse(key) as [string, string]
      const sorted = entries.sort(inOrder)
      return { measure, group: group === '' ? null : group, entries: sorted, ...bounds(sorted), value: valueBy(rule, sorted), rule: rule?.rule ?? null, derived: false }
    })
  if (rule?.sumGroups !== true) return measures
  const sums = [...new Set(measures.map(({ measure }) => measure))].map((measure) => sumOf(measure, measures.filter((other) => other.measure === measure), rule))
  return [...measures, ...sums.filter((sum) => sum !== null)]
}
