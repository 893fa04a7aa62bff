import type { EntityKind, EntityName } from '../record/entity.ts'
import { initialsOf, wordsOf } from '../record/name-words.ts'
import { similarityOf } from './similar-words.ts'

/** A name as names are compared. */
export interface ComparedName extends Pick<EntityName, 'text' | 'kind'> {
  readonly norm: string
}

/** Why two names may be of one. */
export interface NameMatch {
  readonly kind: 'NAME' | 'NEAR_NAME'
  /** 0 to 1. */
  readonly weight: number
  readonly detail: string
}

/** Weights of what two names have in common; docs/candidates.md explains them. */
const weights = { same: 0.9, sameWord: 0.6, sameAcronym: 0.5, sameWords: 0.85, spelling: 0.65, oneWordSpelling: 0.45, initials: 0.45, firstAndLast: 0.65, titled: 0.45, within: 0.3, oneNameOfPerson: 0.25, part: 0.4, acronym: 0.45 } as const

function quote({ text }: ComparedName): string {
  return `“${text}”`
}

/** Each word of the shorter list with the most alike of the longer one, each of which is taken once; null where one has none. */
function align(few: readonly string[], many: readonly string[]): readonly { readonly place: number; readonly similarity: number }[] | null {
  const taken = new Set<number>()
  const pairs: { place: number; similarity: number }[] = []
  for (const word of few) {
    let best = { place: -1, similarity: 0 }
    many.forEach((other, place) => {
      const similarity = taken.has(place) ? 0 : similarityOf(word, other)
      if (similarity > best.similarity) best = { place, similarity }
    })
    if (best.similarity === 0) return null
    taken.add(best.place)
    pairs.push(best)
  }
  return pairs
}

/** Whether each word of one is a word of the other, in their order, or the first letter of one: at least one letter, the first words agree, and the last are alike. */
function areInitials(few: readonly string[], many: readonly string[]): boolean {
  const [last, otherLast] = [few.at(-1) ?? '', many.at(-1) ?? '']
  if (last.length < 3 || similarityOf(last, otherLast) === 0) return false
  const agree = (word: string, other: string): boolean => (word.length === 1 || other.length === 1 ? other.startsWith(word.charAt(0)) : similarityOf(word, other) > 0)
  let at = 0
  let letters = 0
  for (const [place, word] of few.slice(0, -1).entries()) {
    const found = many.findIndex((other, index) => index >= at && index < many.length - 1 && agree(word, other))
    if (found === -1 || (place === 0 && found > 0)) return false
    if (word.length === 1 || many[found]?.length === 1) letters++
    at = found + 1
  }
  return letters > 0
}

function product(values: readonly number[]): number {
  return values.reduce((all, value) => all * value, 1)
}

/** Names of as many words, in whatever order. */
function compareEqual(left: readonly string[], right: readonly string[], kind: EntityKind): number {
  const pairs = align(left, right)
  if (pairs === null) return 0
  const similarity = product(pairs.map((pair) => pair.similarity))
  if (similarity === 1) return weights.sameWords
  if (left.length > 1) return weights.spelling * similarity
  // Countries are told apart by a letter or two: "Niger", "Nigeria".
  const shortest = Math.min(...[...left, ...right].map(({ length }) => length))
  return kind === 'COUNTRY' || shortest < 6 ? 0 : weights.oneWordSpelling * similarity
}

/** All words of one name in the other. */
function comparePart(few: readonly string[], many: readonly string[], kind: EntityKind): number {
  const pairs = align(few, many)
  if (pairs === null) return 0
  const similarity = product(pairs.map((pair) => pair.similarity))
  const isFramed = pairs[0]?.place === 0 && pairs.at(-1)?.place === many.length - 1
  if (kind !== 'PERSON') return few.length === 1 ? 0 : (weights.part * similarity * few.length) / many.length
  if (few.length === 1) return (few[0]?.length ?? 0) >= 4 && (pairs[0]?.place === 0 || pairs[0]?.place === many.length - 1) ? weights.oneNameOfPerson * similarity : 0
  const isBehind = pairs.every(({ place }, index) => place === many.length - few.length + index)
  return (isFramed ? weights.firstAndLast : isBehind ? weights.titled : weights.within) * similarity
}

function isAcronymOf(short: ComparedName, long: ComparedName): boolean {
  const initials = initialsOf(long.norm)
  return initials.length >= 3 && short.norm === initials
}

function compareSame(left: ComparedName, right: ComparedName, kind: EntityKind): NameMatch {
  const isAcronym = left.kind === 'ACRONYM' || right.kind === 'ACRONYM'
  const weight = isAcronym ? weights.sameAcronym : kind === 'PERSON' && !left.norm.includes(' ') ? weights.sameWord : weights.same
  return { kind: 'NAME', weight, detail: left.text === right.text ? `Both are called ${quote(left)}.` : `${quote(left)} and ${quote(right)} are one name, written in two ways.` }
}

/**
 * What two names of entities of one kind have in common; null where nothing speaks for one entity.
 * Of roles ("Military (Kenya)", "Military Police (Kenya)") only the same words do: a further one makes another role.
 */
export function compareNames(left: ComparedName, right: ComparedName, kind: EntityKind, isRole = false): NameMatch | null {
  if (left.norm === right.norm) return compareSame(left, right, kind)
  const match = (weight: number, detail: string): NameMatch | null => (weight === 0 ? null : { kind: 'NEAR_NAME', weight, detail })
  const [one, other] = [wordsOf(left.norm), wordsOf(right.norm)]
  const isFewer = one.length === other.length ? left.norm < right.norm : one.length < other.length // of as many words, in one order whoever comes first
  const [few, many] = isFewer ? [one, other] : [other, one]
  const both = `${quote(left)} and ${quote(right)}`
  if (isRole) return match([...one].sort().join(' ') === [...other].sort().join(' ') ? weights.sameWords : 0, `${both} have the same words.`)
  if (kind !== 'PERSON' && (isAcronymOf(left, right) || isAcronymOf(right, left))) {
    const [short, long] = isAcronymOf(left, right) ? [left, right] : [right, left]
    return match(weights.acronym, `${quote(short)} are the first letters of ${quote(long)}.`)
  }
  if (kind === 'PERSON' && areInitials(few, many)) return match(weights.initials, `${both} agree where one has first letters only.`)
  if (few.length === many.length) {
    const weight = compareEqual(few, many, kind)
    return match(weight, weight === weights.sameWords ? `${both} have the same words.` : `${both} differ by a few letters.`)
  }
  return match(comparePart(few, many, kind), `All words of ${quote(one.length < other.length ? left : right)} are in ${quote(one.length < other.length ? right : left)}.`)
}

/** The best match of two lists of names; null where there is none. */
export function bestMatch(left: readonly ComparedName[], right: readonly ComparedName[], kind: EntityKind, isRole: boolean): NameMatch | null {
  let best: NameMatch | null = null
  for (const one of left) {
    for (const other of right) {
      const match = compareNames(one, other, kind, isRole)
      if (match !== null && match.weight > (best?.weight ?? 0)) best = match
    }
  }
  return best
}
