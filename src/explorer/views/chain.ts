import type { Claim, ClaimDocument } from './claim-fields.ts'
import { printWhen } from './print-when.ts'
import type { EntityName } from './relations-question.ts'

/** One link of a chain of attribution, from the document outward to whose word it is in the end. */
export interface ChainLink {
  readonly kind: 'document' | 'speaker' | 'role' | 'unsaid'
  readonly name: string
  /** Where the speaker is an entity that can be opened. */
  readonly entity: EntityName | null
  /** How and when it is said: "said, 17 Jan 2024"; null for the document. */
  readonly said: string | null
  /** Whose word it is in the end. */
  readonly isOrigin: boolean
}

/** A document as it is called in a line: its publisher, else its title, else that it has neither. */
export function printDocument({ publisher, title }: Pick<ClaimDocument, 'publisher' | 'title'>): string {
  return publisher?.name ?? title ?? 'A document without a title'
}

/** Whether a claim is in the document's own voice. */
function isOwnVoice({ attribution }: Pick<Claim, 'attribution'>): boolean {
  return attribution.length === 1 && attribution[0]?.speaker === null && attribution[0].role === 'publisher'
}

/** Who says that who says: the document, each speaker in turn, and at the end the origin. A claim that names nobody has no origin. */
export function toChain(claim: Pick<Claim, 'attribution' | 'document'>): readonly ChainLink[] {
  const own = isOwnVoice(claim)
  const document: ChainLink = { kind: 'document', name: claim.document.publisher?.name ?? 'the document', entity: claim.document.publisher, said: own ? 'in its own voice' : null, isOrigin: own }
  if (own) return [document]
  if (claim.attribution.length === 0) return [document, { kind: 'unsaid', name: 'does not say whose word it is', entity: null, said: null, isOrigin: false }]
  const hops = [...claim.attribution].sort((a, b) => a.order - b.order)
  return [
    document,
    ...hops.map(({ speaker, role, verb, saidOn }, index): ChainLink => {
      const day = saidOn === null ? '' : printWhen(saidOn)
      return {
        kind: speaker === null ? 'role' : 'speaker',
        name: speaker === null ? (role ?? 'somebody who is not named') : speaker.name,
        entity: speaker,
        said: `${speaker !== null && role !== null ? `as “${role}”, ` : ''}${verb}${day === '' || day === 'day not known' ? '' : `, ${day}`}`,
        isOrigin: index === hops.length - 1,
      }
    }),
  ]
}

/** The documents and the speakers of some claims, each once, in the order in which they come. */
export function toWitnesses(claims: readonly Claim[]): { readonly documents: readonly ClaimDocument[]; readonly speakers: readonly EntityName[] } {
  const documents = new Map(claims.map(({ document }) => [document.id, document]))
  const speakers = new Map(claims.flatMap(({ attribution }) => attribution.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.id, speaker] as const]))))
  return { documents: [...documents.values()], speakers: [...speakers.values()] }
}

/** A part of an account: words, or the number of a citation. */
export type AccountPart = { readonly text: string } | { readonly citation: number }

/** Takes the numbers in brackets, `[1]` or `[1, 4]`, out of an account, where there are such citations. */
export function toAccountParts(text: string, citations: number): readonly AccountPart[] {
  const parts: AccountPart[] = []
  let rest = 0
  for (const match of text.matchAll(/\[(\d+(?:, \d+)*)\]/g)) {
    const cited = (match[1] ?? '').split(', ').map(Number)
    if (cited.some((citation) => citation < 1 || citation > citations)) continue
    if (match.index > rest) parts.push({ text: text.slice(rest, match.index) })
    parts.push(...cited.map((citation) => ({ citation })))
    rest = match.index + match[0].length
  }
  if (rest < text.length) parts.push({ text: text.slice(rest) })
  return parts
}

/** An address that may be followed: of the web, and nothing that runs. */
export function toWebAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null
}
