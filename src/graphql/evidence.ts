import { deriveDisputes } from '../derive/disputes.ts'
import type { EvidenceFacts } from '../derive/evidence-facts.ts'
import { deriveMeasures, type Measure, type MeasureEntry, type MeasureRule } from '../derive/measures.ts'
import type { Hop } from '../record/attribution.ts'

type Nodes = Readonly<Record<string, unknown>>

/** A claim as the statement gave it: its facts, and the nodes asked for inside the derived value. */
interface EvidenceRow {
  readonly facts: Omit<EvidenceFacts, 'chain'> & { readonly chain: string | null }
  readonly nodes: Nodes
}

export interface DisputeValue {
  readonly about: string
  readonly nodes: readonly Nodes[]
}

/** A figure of an event's measures has its nodes by the path that leads to them; one inside a value, as other values have them. */
export interface MeasureEntryValue {
  readonly nodes?: Nodes
}

function toFacts({ facts }: EvidenceRow): EvidenceFacts {
  return { ...facts, chain: facts.chain === null ? [] : (JSON.parse(facts.chain) as readonly Hop[]) }
}

function nodesOf(rows: readonly EvidenceRow[], claim: EvidenceFacts): Nodes {
  return rows.find(({ facts }) => facts.id === claim.id)?.nodes ?? {}
}

/** The figures of an event, each entry with the nodes asked for. */
export function toMeasures(value: unknown, rule: MeasureRule | null | undefined): readonly (Omit<Measure, 'entries'> & { readonly entries: readonly (MeasureEntry & Required<MeasureEntryValue>)[] })[] {
  const rows = value as readonly EvidenceRow[]
  return deriveMeasures(rows.map(toFacts), rule ?? null).map((measure) => ({ ...measure, entries: measure.entries.map((entry) => ({ ...entry, nodes: nodesOf(rows, entry.claim) })) }))
}

/** The disputes of an event, with the nodes asked for of each claim. */
export function toDisputes(value: unknown): readonly DisputeValue[] {
  const rows = value as readonly EvidenceRow[]
  return deriveDisputes(rows.map(toFacts)).map(({ about, claims }) => ({ about, nodes: claims.map((claim) => nodesOf(rows, claim)) }))
}
