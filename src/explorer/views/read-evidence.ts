import type { Ask } from '../ask.ts'
import type { Claim } from './claim-fields.ts'
import {
  claimsAsOfQuestion,
  claimsQuestion,
  relationAsOfQuestion,
  relationEndsQuestion,
  relationQuestion,
  type ClaimsAnswer,
  type ClaimsAsOfAnswer,
  type Evidence,
  type RelationAnswer,
  type RelationAsOfAnswer,
  type RelationEndsAnswer,
} from './relation-question.ts'
import type { Page } from './use-pages.ts'

type AsOf = Readonly<Record<string, unknown>> | null

const filterOf = ({ type, from, to }: { readonly type: { readonly label: string }; readonly from: { readonly id: string }; readonly to: { readonly id: string } }): Record<string, unknown> => ({
  types: [type.label],
  actors: [from.id],
  counterparts: [to.id],
})

/**
 * A relation with everything behind it. At another time it is looked for among the relations of its event, as they stood then.
 * @returns null where there is none, or was none then
 */
export async function readEvidence(ask: Ask, id: string, asOf: AsOf, signal: AbortSignal): Promise<Evidence | null> {
  if (asOf === null) return (await ask<RelationAnswer>(relationQuestion, { id }, signal)).relation
  const { relation } = await ask<RelationEndsAnswer>(relationEndsQuestion, { id }, signal)
  if (relation === null) return null
  const { event } = await ask<RelationAsOfAnswer>(relationAsOfQuestion, { event: relation.event.id, filter: filterOf(relation), asOf }, signal)
  const nodes = event?.relations.edges.map(({ node }) => node) ?? []
  return nodes.find((node) => node.id === id) ?? nodes.find(({ from, to }) => from.id === relation.from.id && to.id === relation.to.id) ?? null
}

/** The page of claims after a cursor, of those that assert a relation or of those that deny it. */
export async function readClaims(ask: Ask, relation: Evidence, asOf: AsOf, polarity: Claim['polarity'], after: string, signal: AbortSignal): Promise<Page<Claim>> {
  const none = polarity === 'ASSERTS' ? relation.asserted : relation.denied
  if (asOf === null) return (await ask<ClaimsAnswer>(claimsQuestion, { id: relation.id, polarity, after }, signal)).relation?.claims ?? none
  const { event } = await ask<ClaimsAsOfAnswer>(claimsAsOfQuestion, { event: relation.event.id, filter: filterOf(relation), asOf, polarity, after }, signal)
  return event?.relations.edges.find(({ node }) => node.id === relation.id)?.node.claims ?? none
}
