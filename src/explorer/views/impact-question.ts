import { relationLine, type RelationLine, type Support } from './relations-question.ts'

export interface Impact {
  readonly wouldEnd: number
  readonly wouldWeaken: number
  readonly wouldClear: number
  readonly wouldAppear: number
  readonly claims: number
  readonly events: number
  readonly items: readonly { readonly effect: 'ENDS' | 'WEAKENS' | 'CLEARS'; readonly loses: Support; readonly keeps: Support; readonly relation: RelationLine }[]
  readonly completeness: { readonly complete: boolean; readonly omitted: number; readonly reason: string | null }
}

const impactFields = `{
  wouldEnd wouldWeaken wouldClear wouldAppear claims events
  items(first: $first) { effect loses { claims denials publishers origins unattributed } keeps { claims denials publishers origins unattributed } relation { ...RelationLine } }
  completeness { complete omitted reason }
}`

export interface DocumentImpactAnswer {
  readonly document: { readonly impact: Impact } | null
}

/** What falls without a document. */
export const documentImpactQuestion = `query DocumentImpact($id: ID!, $withCopies: Boolean!, $first: Int!) {
  document(id: $id) { impact(withCopies: $withCopies) ${impactFields} }
}
${relationLine}`

export interface SpeakerImpactAnswer {
  readonly impactOfSpeaker: Impact
}

/** What falls without the word of a speaker. */
export const speakerImpactQuestion = `query SpeakerImpact($id: ID!, $first: Int!) {
  impactOfSpeaker(speaker: $id) ${impactFields}
}
${relationLine}`
