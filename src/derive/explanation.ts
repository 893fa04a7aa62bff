import { ownVoice } from '../record/attribution.ts'
import { originOf } from './derive-support.ts'
import type { ExplainedClaim, ExplainedDocument, ExplainedRelation, Named } from './explained-claim.ts'
import { printCitation, printDocument } from './print-attribution.ts'

/** Whose word some claims are in the end. */
export interface Origin {
  /** "Jalil Abbas Jilani", "an official, cited by Tasnim", or the document that speaks in its own voice. */
  readonly name: string
  /** Null where it is known by a role alone, or the document does not name who published it. */
  readonly entity: Named | null
  /** Whether the document that states it speaks in its own voice. */
  readonly isItself: boolean
  readonly claims: readonly ExplainedClaim[]
}

/** A document that repeats another. */
export interface Copy {
  readonly document: ExplainedDocument
  readonly original: ExplainedDocument
  /** The first of its claims. */
  readonly claim: ExplainedClaim
}

/** What stands behind a relation, in the order in which it is told. */
export interface Explanation {
  readonly asserting: readonly ExplainedClaim[]
  readonly denying: readonly ExplainedClaim[]
  readonly origins: readonly Origin[]
  readonly copies: readonly Copy[]
  /** Each document and spot once. */
  readonly citations: readonly string[]
  /** The place of a claim's citation, from 1. */
  readonly numberOf: (claim: ExplainedClaim) => number
  /** How many claims there are that it was not given. */
  readonly omitted: number
}

/** Documents in the order of publication, those without a day last; each with its claims in the order of recording. */
function inOrder(claims: readonly ExplainedClaim[]): readonly ExplainedClaim[] {
  const keyOf = ({ document, sortKey }: ExplainedClaim): string => `${document.publishedAt ?? '~'} ${document.id} ${sortKey}`
  return [...claims].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

function attributed({ chain, original }: ExplainedClaim): Parameters<typeof originOf>[0] {
  return {
    originalId: original.id,
    publisherId: original.publisher?.id ?? null,
    chain: chain.map(({ speaker, role }) => ({ ...(speaker === null ? {} : { speakerId: speaker.id }), ...(role === undefined ? {} : { role }) })),
  }
}

/** Who stands at a step of the chain; before its first step stands the publisher. */
function whoAt(claim: ExplainedClaim, step: number): Omit<Origin, 'claims'> {
  const hop = claim.chain[step]
  const { speaker = null, role } = hop ?? {}
  if (speaker !== null) return { name: speaker.name, entity: speaker, isItself: false }
  if (hop === undefined || role === ownVoice) return { name: claim.original.publisher?.name ?? printDocument(claim.original), entity: claim.original.publisher, isItself: true }
  return { name: `${role ?? 'somebody who is not named'}, cited by ${whoAt(claim, step - 1).name}`, entity: null, isItself: false }
}

/** Whose word the claims are in the end, as the derivation counts it; claims that do not say are in none. */
function originsOf(claims: readonly ExplainedClaim[]): readonly Origin[] {
  const byKey = new Map<string, ExplainedClaim[]>()
  for (const claim of claims) {
    const key = originOf(attributed(claim))
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), claim])
  }
  return [...byKey.values()].flatMap((own) => {
    const [first] = own
    return first === undefined ? [] : [{ ...whoAt(first, first.chain.length - 1), claims: own }]
  })
}

function copiesOf(claims: readonly ExplainedClaim[]): readonly Copy[] {
  const copied = claims.filter(({ document, original }) => document.id !== original.id)
  return [...new Map([...copied].reverse().map((claim) => [claim.document.id, claim])).values()].reverse().map((claim) => ({ document: claim.document, original: claim.original, claim }))
}

/** What stands behind a relation: who states it, who denies it, whose word it is, what repeats what. */
export function deriveExplanation(relation: ExplainedRelation, claims: readonly ExplainedClaim[]): Explanation {
  const ordered = inOrder(claims)
  const [asserting, denying] = [ordered.filter(({ polarity }) => polarity === 'ASSERTS'), ordered.filter(({ polarity }) => polarity === 'DENIES')]
  const told = [...asserting, ...denying]
  const spotOf = ({ document, locator }: ExplainedClaim): string => JSON.stringify([document.id, locator])
  const spots = [...new Map(told.map((claim) => [spotOf(claim), claim])).keys()]
  const first = (spot: string): ExplainedClaim | undefined => told.find((claim) => spotOf(claim) === spot)
  const all = relation.endedOn === null ? relation.claimCount + relation.denialCount : told.length
  return {
    asserting,
    denying,
    origins: originsOf(asserting),
    copies: copiesOf(told),
    citations: spots.flatMap((spot) => first(spot) ?? []).map(printCitation),
    numberOf: (claim) => spots.indexOf(spotOf(claim)) + 1,
    omitted: Math.max(all - told.length, 0),
  }
}
