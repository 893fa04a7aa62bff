import type { ExplainedClaim, ExplainedHop, ExplainedRelation, Named } from '../derive/explained-claim.ts'
import { deriveExplanation } from '../derive/explanation.ts'
import { printAccount } from '../derive/print-account.ts'
import type { Hop } from '../record/attribution.ts'
import { dateProperties } from '../record/relation.ts'
import { catalogue } from '../record/relation-types.ts'

type Nodes = Readonly<Record<string, unknown>>

/** What a statement gave for an explanation: see `src/cypher/print-explanation.ts`. */
interface ExplanationRows {
  readonly relation: Omit<ExplainedRelation, 'endedOn' | 'roles'> & { readonly roles: ExplainedRelation['roles'] | null; readonly endedAt: number | null }
  readonly claims: readonly { readonly facts: ClaimRow; readonly nodes: Nodes }[]
}

interface ClaimRow extends Omit<ExplainedClaim, 'chain'> {
  /** The stored chain, as JSON. */
  readonly chain: string | null
  readonly speakers: readonly (Named & { readonly order: number })[]
}

/** Claims and documents are their nodes, under the path of response keys that leads to them. */
export interface ExplanationValue extends Readonly<Record<string, unknown>> {
  readonly asserting: readonly Nodes[]
  readonly denying: readonly Nodes[]
  readonly copied: readonly Nodes[]
}

export interface OriginValue extends Readonly<Record<string, unknown>> {
  readonly name: string
  readonly own: readonly Nodes[]
  /** Those of a claim of an origin that is an entity; null for the others. */
  readonly known: Nodes | null
}

/** The row without what is not known of its date. */
function withKnownDate<T extends object>(row: T): T {
  return { ...row, ...Object.fromEntries(dateProperties.map((property) => [property, (row as Readonly<Record<string, unknown>>)[property] ?? undefined])) }
}

function toClaim({ chain, speakers, ...row }: ClaimRow): ExplainedClaim {
  const hops = chain === null ? [] : (JSON.parse(chain) as readonly Hop[])
  const told = hops.map(({ role, named, verb, saidOn }, order): ExplainedHop => ({ named, verb, ...(role === undefined ? {} : { role }), ...(saidOn === undefined ? {} : { saidOn }), speaker: speakers.find((speaker) => speaker.order === order) ?? null }))
  return { ...withKnownDate(row), chain: told }
}

function toRelation({ endedAt, ...row }: ExplanationRows['relation']): ExplainedRelation {
  return { ...withKnownDate(row), roles: row.roles ?? [], endedOn: endedAt === null ? null : new Date(endedAt / 1000).toISOString().slice(0, 10) }
}

/** Why a relation stands, with the nodes asked for. */
export function toExplanation(value: unknown): ExplanationValue {
  const rows = value as ExplanationRows
  const relation = toRelation(rows.relation)
  const type = catalogue.byLabel.get(relation.type)
  if (type === undefined) throw new TypeError(`${relation.type} is not in the catalogue`)
  const explanation = deriveExplanation(relation, rows.claims.map(({ facts }) => toClaim(facts)))
  const nodes = new Map(rows.claims.map((row) => [row.facts.id, row.nodes]))
  const nodesOf = ({ id }: ExplainedClaim): Nodes => nodes.get(id) ?? {}
  const shown = rows.claims.length
  const { omitted } = explanation
  return {
    text: printAccount(relation, explanation, type),
    citations: explanation.citations,
    asserting: explanation.asserting.map(nodesOf),
    denying: explanation.denying.map(nodesOf),
    copied: explanation.copies.map(({ claim }) => nodesOf(claim)),
    origins: explanation.origins.map(({ name, entity, claims: [first, ...others] }): OriginValue => ({ name, own: (first === undefined ? [] : [first, ...others]).map(nodesOf), known: entity === null || first === undefined ? null : nodesOf(first) })),
    completeness: { complete: omitted === 0, shown, omitted, reason: omitted === 0 ? null : 'first: more claims are about it; ask for more of them, or page through Relation.claims.' },
  }
}
