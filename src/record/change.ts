/**
 * The kinds of change, each with its place among the changes of one transaction: evidence first, then what followed from it.
 * Cursors hold these numbers, so a number never changes; new kinds fit between.
 */
export const changeRanks = {
  ENTITY_ADDED: 10,
  ENTITY_AMENDED: 15,
  DOCUMENT_ADDED: 20,
  DOCUMENT_LINKED: 25,
  CLAIM_ADDED: 30,
  CLAIM_CORRECTED: 35,
  CLAIM_RETRACTED: 40,
  CLAIM_REDACTED: 42,
  DOCUMENT_RETRACTED: 45,
  DOCUMENT_REDACTED: 47,
  JUDGEMENT_MADE: 50,
  JUDGEMENT_ENDED: 55,
  RELATION_APPEARED: 60,
  RELATION_CHANGED: 65,
  RELATION_ENDED: 70,
} as const

export type ChangeKind = keyof typeof changeRanks

export const changeKinds = Object.keys(changeRanks) as readonly ChangeKind[]

const kindOfRank = new Map<number, ChangeKind>(changeKinds.map((kind) => [changeRanks[kind], kind]))

/** The kind that a rank stands for, or null where there is none. */
export function kindOf(rank: number): ChangeKind | null {
  return kindOfRank.get(rank) ?? null
}

/** What a change can be about. */
export type ChangeSubject = 'ENTITY' | 'DOCUMENT' | 'CLAIM' | 'JUDGEMENT' | 'RELATION'

/** The ranks of those of some kinds that are about one sort of thing. */
export function ranksAbout(subject: ChangeSubject, kinds: readonly ChangeKind[]): readonly number[] {
  return kinds.filter((kind) => kind.startsWith(`${subject}_`)).map((kind) => changeRanks[kind])
}

/**
 * A place in the change feed, after one change: changes come by the number of their transaction, then by rank, then by `within`,
 * which is the id of the subject or, for claims that are added, their place in the batch with the id.
 */
export interface ChangePlace {
  readonly number: number
  readonly rank: number
  readonly within: string
}

/** After everything of a transaction, whatever it holds. */
export function afterAllOf(number: number): ChangePlace {
  return { number, rank: 99, within: '' }
}

/** A place as a key that sorts as the feed does. */
export function toChangeKey({ number, rank, within }: ChangePlace): string {
  return `${String(number).padStart(16, '0')} ${String(rank)} ${within}`
}

/** The key of a change, back as its place. */
export function readChangeKey(key: string): ChangePlace {
  return { number: Number(key.slice(0, 16)), rank: Number(key.slice(17, 19)), within: key.slice(20) }
}
