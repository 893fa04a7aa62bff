import { ownVoice } from '../record/attribution.ts'
import type { Relation } from '../record/relation.ts'
import type { Evidence } from './evidence.ts'

export type Support = Pick<Relation, 'claimCount' | 'denialCount' | 'publisherCount' | 'originCount' | 'unattributedCount' | 'publisherIds' | 'speakerIds' | 'firstPublishedAt'>

/** What tells whose word a claim is. */
type Attributed = Pick<Evidence, 'chain' | 'originalId' | 'publisherId'>

/** Who published: a document without a known publisher stands for an unnamed one of its own. */
function publisherOf(claim: Attributed): string {
  return claim.publisherId ?? claim.originalId
}

/**
 * Whose word a claim is in the end; null where it does not say.
 * A role without a name is an origin of its own under whoever quotes it.
 */
export function originOf(claim: Attributed): string | null {
  return claim.chain.length === 0 ? null : speakerAt(claim, claim.chain.length - 1)
}

/** The speaker at a step of the chain; before its first step stands the publisher. */
function speakerAt(claim: Attributed, step: number): string {
  const hop = claim.chain[step]
  if (hop === undefined || (hop.speakerId === undefined && hop.role === ownVoice)) return publisherOf(claim)
  return hop.speakerId ?? `${hop.role ?? ''} of ${speakerAt(claim, step - 1)}`
}

function distinct(values: readonly (string | null | undefined)[]): readonly string[] {
  const there = values.filter((value) => value !== null && value !== undefined)
  return there.length < 2 ? there : [...new Set(there)].sort()
}

/** What stands behind a relation. All counts but the denials are of asserting claims. */
export function deriveSupport(asserting: readonly Evidence[], denying: readonly Evidence[]): Support {
  const origins = asserting.map(originOf)
  const [firstPublishedAt] = distinct(asserting.map((claim) => claim.publishedAt))
  return {
    claimCount: asserting.length,
    denialCount: denying.length,
    publisherCount: new Set(asserting.map(publisherOf)).size,
    originCount: distinct(origins).length,
    unattributedCount: origins.filter((origin) => origin === null).length,
    publisherIds: distinct(asserting.map((claim) => claim.publisherId)),
    speakerIds: distinct([...asserting, ...denying].flatMap((claim) => claim.chain.map(({ speakerId }) => speakerId))),
    ...(firstPublishedAt === undefined ? {} : { firstPublishedAt }),
  }
}
