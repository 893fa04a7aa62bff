import type { RelationType } from '../record/relation-types.ts'
import type { ExplainedClaim, ExplainedRelation } from './explained-claim.ts'
import type { Explanation } from './explanation.ts'
import { printAttribution, printDocument } from './print-attribution.ts'
import { printDay, printWhenOfAct, printWhenOfState } from './print-when.ts'

function count(number: number, one: string, several: string): string {
  return `${String(number)} ${number === 1 ? one : several}`
}

/** "a, b and c" */
function listed(parts: readonly string[], separator = ', '): string {
  const [last = '', ...others] = [...parts].reverse()
  return others.length === 0 ? last : `${others.reverse().join(separator)}${separator === ', ' ? ' and ' : '; and '}${last}`
}

/** "[1, 3]" */
function cite({ numberOf }: Explanation, claims: readonly ExplainedClaim[]): string {
  return `[${[...new Set(claims.map(numberOf))].sort((left, right) => left - right).join(', ')}]`
}

/** "Iran struck Jaish al-Adl on 16 January 2024" */
function printWhat(relation: ExplainedRelation, { says }: Pick<RelationType, 'says'>): string {
  const { from, to, directed, standing } = relation
  const ended = standing && relation.endLatestOn !== undefined
  const sentence = directed ? `${from.name} ${ended ? says.endedBetween : says.between} ${to.name}` : `${from.name} and ${to.name} ${ended ? says.endedTogether : says.together}`
  if (!standing) return `${sentence} ${printWhenOfAct(relation)}`
  const when = printWhenOfState(relation)
  return when === '' ? sentence : `${sentence} (${when})`
}

function printRoles({ roles, to, directed }: ExplainedRelation): readonly string[] {
  if (!directed || !roles.includes('TERRITORY')) return []
  return [roles.includes('TARGET') ? `${to.name} is named as what the act was aimed at, and as the territory on which it took place.` : `${to.name} is named as the territory on which it took place.`]
}

/** Of one document: "in ¶4, citing Tasnim [1]; and in ¶7 in its own voice [2]". */
function printSpots(explanation: Explanation, claims: readonly ExplainedClaim[]): string {
  const spots = claims.map((claim) => {
    const attribution = printAttribution(claim.chain)
    const where = claim.locator === null ? attribution : `in ${claim.locator}${attribution.startsWith('citing') ? ',' : ''} ${attribution}`
    return `${where} ${cite(explanation, [claim])}`
  })
  return listed(spots, '; ')
}

/** One sentence for each document. */
function printDocuments(explanation: Explanation, claims: readonly ExplainedClaim[], verb: string): readonly string[] {
  const documents = [...new Map(claims.map(({ document }) => [document.id, document])).values()]
  return documents.map((document) => `${printDocument(document)} ${verb} ${printSpots(explanation, claims.filter((claim) => claim.document.id === document.id))}.`)
}

function printAsserted(relation: ExplainedRelation, explanation: Explanation): readonly string[] {
  const { asserting } = explanation
  if (relation.endedOn !== null) return asserting.length === 0 ? ['No claim in force states it.'] : ['Claims in force still name its ends.', ...printDocuments(explanation, asserting, 'states it')]
  const documents = new Set(asserting.map(({ document }) => document.id)).size
  const claims = count(relation.claimCount, 'claim', 'claims')
  const where = explanation.omitted > 0 ? '' : ` in ${count(documents, 'document', 'documents')}`
  const left = relation.claimCount - asserting.length
  return [
    relation.claimCount === 1 ? 'Stated by one claim alone.' : `Stated by ${claims}${where} of ${count(relation.publisherCount, 'publisher', 'publishers')}.`,
    ...printDocuments(explanation, asserting, 'states it'),
    ...(left > 0 ? [`${count(left, 'more claim is', 'more claims are')} not told here.`] : []),
  ]
}

function printCopies(explanation: Explanation): readonly string[] {
  return explanation.copies.map(({ document, original, claim }) => {
    const cited = [...explanation.asserting, ...explanation.denying].filter((other) => other.document.id === original.id)
    return `${printDocument(document)} ${cite(explanation, [claim])} repeats ${printDocument(original)}${cited.length === 0 ? '' : ` ${cite(explanation, cited)}`}, so the two count as one publisher.`
  })
}

function printOrigins({ claimCount, unattributedCount, originCount, endedOn }: ExplainedRelation, explanation: Explanation): readonly string[] {
  const { origins, asserting, omitted } = explanation
  if (endedOn !== null || claimCount === 1) return [] // of one claim the chain tells it
  const silent = asserting.filter(({ chain }) => chain.length === 0)
  const names = listed(origins.map((origin) => `${origin.isItself && origin.entity === null ? 'the document itself' : origin.name} ${cite(explanation, origin.claims)}`), '; ')
  return [
    ...(originCount > 0 && omitted === 0 ? [`In the end it is the word of ${count(originCount, 'origin', 'origins')}: ${names}.`] : []),
    ...(originCount > 0 && omitted > 0 ? [`In the end it is the word of ${count(originCount, 'origin', 'origins')}, among them: ${names}.`] : []),
    ...(unattributedCount > 0 ? [`${count(unattributedCount, 'claim does', 'claims do')} not say whose word it is${silent.length === 0 ? '' : ` ${cite(explanation, silent)}`}.`] : []),
  ]
}

function printDenials(relation: ExplainedRelation, explanation: Explanation): readonly string[] {
  const denials = relation.endedOn === null ? relation.denialCount : explanation.denying.length
  if (denials === 0) return []
  const left = denials - explanation.denying.length
  return [`Denied by ${count(denials, 'claim', 'claims')}.`, ...printDocuments(explanation, explanation.denying, 'carries a denial'), ...(left > 0 ? [`${count(left, 'more denial is', 'more denials are')} not told here.`] : [])]
}

/** The days that claims name, each once, where these have none in common. */
function printDispute({ standing, endedOn, contested, denialCount }: ExplainedRelation, explanation: Explanation): readonly string[] {
  if (!contested || endedOn !== null) return []
  const dated = explanation.asserting.filter(({ earliestOn, latestOn }) => earliestOn !== undefined || latestOn !== undefined)
  const first = dated.map(({ earliestOn }) => earliestOn ?? '').sort().at(-1) ?? ''
  const last = dated.map(({ latestOn }) => latestOn ?? '9999-12-31').sort()[0] ?? ''
  const days = [...new Set(dated.map(printWhenOfAct))].map((when) => `${when} ${cite(explanation, dated.filter((claim) => printWhenOfAct(claim) === when))}`)
  const differ = !standing && first > last ? [`the days that its claims name do not meet: ${listed(days, '; ')}`] : []
  const reasons = [...(denialCount > 0 ? ['it is denied'] : []), ...differ]
  return [reasons.length === 0 ? 'It is contested.' : `It is contested: ${reasons.join(', and ')}.`]
}

/**
 * The account of a relation in plain sentences, with the numbers of its citations in brackets.
 * The same relation with the same claims always gives the same text.
 */
export function printAccount(relation: ExplainedRelation, explanation: Explanation, type: Pick<RelationType, 'says'>): string {
  const what = printWhat(relation, type)
  const sentences = [
    relation.endedOn === null ? `${what}.` : `The record no longer holds, since ${printDay(relation.endedOn)}, that ${what}.`,
    ...printRoles(relation),
    ...printAsserted(relation, explanation),
    ...printCopies(explanation),
    ...printOrigins(relation, explanation),
    ...printDenials(relation, explanation),
    ...printDispute(relation, explanation),
  ]
  return sentences.join(' ')
}
