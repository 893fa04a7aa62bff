import { claimFields, type Claim, type ClaimDocument } from './claim-fields.ts'
import { relationLine, type EntityName, type RelationLine } from './relations-question.ts'
import { pageFields, type Page } from './use-pages.ts'

export interface FoundAnswer {
  readonly search: readonly { readonly matchedName: string; readonly entity: EntityName & { readonly description: string | null } }[]
}

/** Entities by the beginning of a name. */
export const findQuestion = `query Find($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 8) { matchedName entity { id name kind description } }
}`

export interface WriteType {
  readonly label: string
  readonly name: string
  readonly standing: boolean
  readonly symmetric: boolean
  readonly plover: string | null
}

export interface TypesAnswer {
  readonly relationTypes: readonly WriteType[]
}

/** What can be done or be. */
export const typesQuestion = `query Types { relationTypes { label name standing symmetric plover } }`

export interface DocumentAnswer {
  readonly document: (ClaimDocument & { readonly language: string | null; readonly claims: Page<Claim> }) | null
}

/** A document with what it states. */
export const documentQuestion = `query Document($id: ID!, $after: String) {
  document(id: $id) {
    id title url archivedUrl publishedAt status language publisher { id name kind } copyOf { id title publisher { name } }
    claims(first: 20, after: $after) { ${pageFields} edges { node { ...ClaimFields } } }
  }
}
${claimFields}`

export type EffectKind = 'APPEARS' | 'ENDS' | 'WEAKENS' | 'STRENGTHENS' | 'BECOMES_CONTESTED' | 'SETTLES' | 'CHANGES'

export interface Effect {
  readonly appears: number
  readonly ends: number
  readonly weakens: number
  readonly strengthens: number
  readonly becomesContested: number
  readonly settles: number
  readonly changes: number
  readonly complete: boolean
  readonly relations: readonly { readonly kinds: readonly EffectKind[]; readonly before: RelationLine | null; readonly after: RelationLine | null }[]
}

export interface UserError {
  readonly code: string
  readonly message: string
  readonly path: readonly string[]
  readonly cure: string
}

/** What a write came to, or would come to. */
export interface Outcome {
  readonly changed: boolean
  readonly effect: Effect | null
  readonly userErrors: readonly UserError[]
}

/** Beside it, the ids of what was written. */
export interface Written extends Outcome {
  readonly document?: { readonly id: string } | null
  readonly claim?: { readonly id: string } | null
}

const outcome = `changed
    effect { appears ends weakens strengthens becomesContested settles changes complete relations(first: 50) { kinds before { ...RelationLine } after { ...RelationLine } } }
    userErrors { code message path cure }`

/** Each mutation is under the key `written`, so that one function reads them all. */
export interface WrittenAnswer {
  readonly written: Written
}

export const addDocumentQuestion = `mutation AddDocument($document: DocumentInput!, $claims: [ClaimInput!]!, $entities: [EntityInput!]!, $dryRun: Boolean!) {
  written: addDocument(document: $document, claims: $claims, entities: $entities, dryRun: $dryRun) { document { id } ${outcome} }
}
${relationLine}`

export const correctClaimQuestion = `mutation CorrectClaim($id: ID!, $claim: ClaimInput!, $reason: String!, $dryRun: Boolean!) {
  written: correctClaim(id: $id, claim: $claim, reason: $reason, dryRun: $dryRun) { claim { id } ${outcome} }
}
${relationLine}`

export const retractClaimQuestion = `mutation RetractClaim($id: ID!, $reason: String!, $dryRun: Boolean!) {
  written: retractClaim(id: $id, reason: $reason, dryRun: $dryRun) { claim { id } ${outcome} }
}
${relationLine}`

export const retractDocumentQuestion = `mutation RetractDocument($id: ID!, $reason: String!, $dryRun: Boolean!) {
  written: retractDocument(id: $id, reason: $reason, dryRun: $dryRun) { document { id } ${outcome} }
}
${relationLine}`

export const judgeQuestion = `mutation Judge($left: ID!, $right: ID!, $verdict: Verdict!, $reason: String!, $dryRun: Boolean!) {
  written: judge(left: $left, right: $right, verdict: $verdict, reason: $reason, dryRun: $dryRun) { ${outcome} }
}
${relationLine}`
