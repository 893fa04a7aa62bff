import { deriveImpact, type ImpactItem, type Removable } from '../derive/impact.ts'
import { toEvidence, type EvidenceRow } from '../derive/read-evidence.ts'
import type { Relation } from '../record/relation.ts'
import { catalogue } from '../record/relation-types.ts'

type Nodes = Readonly<Record<string, unknown>>

/** What a statement gave for an impact: see `src/cypher/print-impact.ts`. */
interface ImpactRows {
  /** How many active claims would be taken away, as far as they were counted. */
  readonly claims: number
  readonly isCounted: boolean
  readonly evidence: readonly (EvidenceRow & { readonly eventId: string; readonly goes: boolean })[]
  /** Null where none were asked for. */
  readonly relations: readonly (Nodes & { readonly id: string })[] | null
}

/** A relation of an impact, with the nodes asked for by the path that leads to them. */
export interface ImpactItemValue extends Readonly<Record<string, unknown>> {
  readonly effect: ImpactItem['effect']
  readonly nodes: Nodes
}

export interface ImpactValue extends Readonly<Record<string, unknown>> {
  readonly all: readonly ImpactItemValue[]
}

const nothing = { claimCount: 0, denialCount: 0, publisherCount: 0, originCount: 0, unattributedCount: 0 }
type Counts = Pick<Relation, keyof typeof nothing>

function toSupport(count: (key: keyof Counts) => number): Readonly<Record<string, number>> {
  return { claims: count('claimCount'), denials: count('denialCount'), publishers: count('publisherCount'), origins: count('originCount'), unattributed: count('unattributedCount') }
}

function toItem({ effect, before, after }: ImpactItem, nodes: Nodes): ImpactItemValue {
  const left: Counts = after ?? nothing
  return { effect, nodes, loses: toSupport((key) => before[key] - left[key]), keeps: toSupport((key) => left[key]), contested: after?.contested ?? false, when: after }
}

function eventsOf(evidence: ImpactRows['evidence']): ReadonlyMap<string, readonly Removable[]> {
  const events = new Map<string, Removable[]>()
  for (const { eventId, goes, ...row } of evidence) {
    const one = { claim: toEvidence(row), goes }
    const claims = events.get(eventId)
    if (claims === undefined) events.set(eventId, [one])
    else claims.push(one)
  }
  return events
}

function completenessOf({ claims, isCounted }: ImpactRows, shown: number): Readonly<Record<string, unknown>> {
  const omitted = Math.max(claims - shown, 0)
  if (omitted === 0) return { complete: true, shown, omitted, reason: null }
  const more = isCounted ? '' : ` There are more than the ${String(claims)} claims that were counted.`
  return { complete: false, shown, omitted, reason: `Too many claims are about the events that are touched; those looked at give the least that would end or weaken. A dry run of the retraction has no such limit.${more}` }
}

/** What becomes of the relations, each with the nodes asked for. */
export function toImpact(value: unknown): ImpactValue {
  const rows = value as ImpactRows
  const events = eventsOf(rows.evidence)
  const { items, appears } = deriveImpact(events, catalogue)
  const nodes = rows.relations === null ? null : new Map(rows.relations.map((row) => [row.id, row]))
  const going = rows.evidence.filter(({ goes }) => goes).length
  const count = (effect: ImpactItem['effect']): number => items.filter((item) => item.effect === effect).length
  return {
    wouldEnd: count('ENDS'),
    wouldWeaken: count('WEAKENS'),
    wouldClear: count('CLEARS'),
    wouldAppear: appears,
    claims: going,
    events: events.size,
    completeness: completenessOf(rows, going),
    // What a judgement under way has not yet stored is counted and cannot be shown.
    all: items.flatMap((item) => {
      const own = nodes === null ? {} : nodes.get(item.before.id)
      return own === undefined ? [] : [toItem(item, own)]
    }),
  }
}
