import { ownVoice } from '../record/attribution.ts'
import type { ExplainedClaim, ExplainedDocument, ExplainedHop } from './explained-claim.ts'
import { printDay } from './print-when.ts'

/** Verbs that say no more than that somebody is cited. */
const plainVerbs = new Set(['said', 'reported', 'says', 'reports'])

/** “A title” */
export function quoted(text: string): string {
  return `“${text}”`
}

function isOwnVoice({ speaker, role }: ExplainedHop): boolean {
  return speaker === null && role === ownVoice
}

/** How a document is called in a sentence: "Al Jazeera (17 January 2024)", or by its title where it does not name who published it. */
export function printDocument({ id, title, publisher, publishedAt }: ExplainedDocument): string {
  const day = publishedAt === null ? [] : [printDay(publishedAt.slice(0, 10))]
  const known = publisher === null ? [...day, 'publisher not named'] : day
  return `${publisher?.name ?? (title === null ? id : quoted(title))}${known.length === 0 ? '' : ` (${known.join(', ')})`}`
}

/** A document in full: publisher, title, day, spot, address. */
export function printCitation({ document: { id, title, url, publishedAt, publisher }, locator }: Pick<ExplainedClaim, 'document' | 'locator'>): string {
  const what = [...(publisher === null ? [] : [`${publisher.name}:`]), title === null ? id : quoted(title), ...(publisher === null ? ['(publisher not named)'] : [])].join(' ')
  return [what, ...(publishedAt === null ? [] : [printDay(publishedAt.slice(0, 10))]), ...(locator === null ? [] : [locator]), ...(url === null ? [] : [url])].join(', ')
}

/** Who speaks at a step, and how: "Foreign Office of Pakistan (as “the spokesperson”, “said in a statement”, 19 January 2024)". */
function printHop({ speaker, role, named, verb, saidOn }: ExplainedHop): string {
  const who = speaker?.name ?? (role === ownVoice ? 'the publisher' : (role ?? 'somebody who is not named'))
  const day = saidOn?.earliestOn ?? null
  const how = [
    ...(speaker !== null && role !== undefined && role !== speaker.name ? [`as ${quoted(role)}`] : []),
    ...(speaker !== null && !named ? ['not by name'] : []),
    ...(plainVerbs.has(verb) ? [] : [quoted(verb)]),
    ...(day !== null && day === saidOn?.latestOn ? [printDay(day)] : []),
  ]
  return how.length === 0 ? who : `${who} (${how.join(', ')})`
}

/** Whom a claim rests on, from the document outward: "citing Tasnim, which cites an official", "in its own voice". */
export function printAttribution(chain: readonly ExplainedHop[]): string {
  const [first] = chain
  if (first === undefined) return 'without saying whose word it is'
  if (chain.every(isOwnVoice)) return plainVerbs.has(first.verb) ? 'in its own voice' : `in its own voice (${quoted(first.verb)})`
  const cited = chain.filter((hop, index) => index > 0 || !isOwnVoice(hop))
  return cited.map((hop, index) => `${linkFrom(cited[index - 1])} ${printHop(hop)}`).join('')
}

function linkFrom(above: ExplainedHop | undefined): string {
  if (above === undefined) return 'citing'
  return above.speaker === null || above.speaker.id.startsWith('person:') ? ', who cites' : ', which cites'
}
