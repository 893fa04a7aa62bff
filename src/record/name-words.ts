/** Words that come and go in one name: articles, prepositions, "son of". Normalised, as in `Name.norm`. */
export const particles: readonly string[] = ['ad', 'al', 'an', 'and', 'as', 'ash', 'at', 'az', 'bin', 'da', 'de', 'del', 'der', 'di', 'do', 'dos', 'du', 'el', 'en', 'et', 'for', 'ibn', 'in', 'la', 'le', 'los', 'of', 'on', 'the', 'to', 'ul', 'und', 'ur', 'van', 'von']

const isParticle = new Set(particles)

/** The words of a normalised name by which it is compared: without particles, unless it has nothing else. A single letter is an initial. */
export function wordsOf(norm: string): readonly string[] {
  const words = norm.split(' ')
  const kept = words.filter((word) => !isParticle.has(word))
  return kept.length === 0 ? words : kept
}

/** The first letters of its words, particles left out: "bla". */
export function initialsOf(norm: string): string {
  return norm.split(' ').filter((word) => !isParticle.has(word)).map((word) => word.charAt(0)).join('')
}

/** English words that Neo4j's analyzer `standard-folding` leaves out of the index (Lucene's stop words), as far as they are no particles. */
export const unindexed: readonly string[] = ['are', 'be', 'but', 'by', 'if', 'into', 'is', 'it', 'no', 'not', 'or', 'such', 'that', 'their', 'then', 'there', 'these', 'they', 'this', 'was', 'will', 'with']

const isUnindexed = new Set(unindexed)

/** Those of the words of a name by which it can be sought: no single letters, and none that the index leaves out. */
export function soughtWordsOf(norm: string): readonly string[] {
  return wordsOf(norm).filter((word) => word.length > 1 && !isUnindexed.has(word))
}
