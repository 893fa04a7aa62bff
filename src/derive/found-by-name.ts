import { initialsOf, soughtWordsOf, wordsOf } from '../record/name-words.ts'
import type { ComparedName } from './compare-names.ts'
import { editsBetween } from './similar-words.ts'

/** As many names and words are sought as `src/cypher/print-entity-candidates.ts` seeks. */
const most = { names: 12, words: 8 } as const

/** Whether the full-text index takes one word for another: longer words with one or two typing errors. */
function isTakenFor(sought: string, word: string): boolean {
  const allowed = sought.length < 4 ? 0 : sought.length < 6 ? 1 : 2
  return sought === word || (Math.abs(sought.length - word.length) <= allowed && editsBetween(sought, word) <= allowed)
}

function isFound(sought: ComparedName, name: ComparedName): boolean {
  if (sought.norm === name.norm) return true
  const initials = initialsOf(sought.norm)
  if (initials.length > 2 && initials === name.norm) return true
  const words = name.norm.split(' ')
  const required = soughtWordsOf(wordsOf(sought.norm).slice(0, most.words).join(' '))
  return required.length > 0 && /^[a-z0-9 ]+$/.test(sought.norm) && required.every((word) => words.some((other) => isTakenFor(word, other)))
}

/** Whether somebody with `sought` names is led by one of them to somebody with the others: a name leads to those that have all its words. */
export function isFoundByName(sought: readonly ComparedName[], names: readonly ComparedName[]): boolean {
  return sought.slice(0, most.names).some((one) => names.some((other) => isFound(one, other)))
}
