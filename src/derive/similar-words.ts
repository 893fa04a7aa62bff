/** Letters that stand for the same sound at the beginning of a word, as far as transliterations differ. */
const soundsAlike: readonly string[] = ['ckqg', 'jyig', 'vwuo', 'szc', 'fp', 'aeiouy', 'td', 'bv', 'kh']

/** Shorter words are alike only where they are equal: "Iran" is not "Iraq". */
const shortest = { oneEdit: 5, twoEdits: 8 } as const

function beginAlike(left: string, right: string): boolean {
  const [one, other] = [left.charAt(0), right.charAt(0)]
  return one === other || soundsAlike.some((letters) => letters.includes(one) && letters.includes(other))
}

/** Letters to be changed, added, left out or swapped (optimal string alignment). */
export function editsBetween(left: string, right: string): number {
  let [before, last] = [Array<number>(0), Array.from({ length: right.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= left.length; row++) {
    const next = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      let best = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1))
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) best = Math.min(best, (before[column - 2] ?? 0) + 1)
      next.push(best)
    }
    ;[before, last] = [last, next]
  }
  return last[right.length] ?? 0
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}

/** What two spellings of one sound have in common: consonants, written one way, none twice. "mohammed", "muhamad" → "mhmd"; "qadhafi", "gaddafi" → "kdf". */
function skeletonOf(word: string): string {
  const plain = word
    .replace(/ph/g, 'f').replace(/([kgdtsz])h/g, '$1').replace(/[cqg]/g, 'k').replace(/[aeou]w(?![aeiou])/g, 'o').replace(/w/g, 'v').replace(/z/g, 's')
    .replace(/[aeiouy]/g, '')
  return withoutDoubles(plain)
}

/** How alike two words of names are, 0 to 1: 1 where they are equal, some less where they may be spellings of one, 0 otherwise. */
export function similarityOf(left: string, right: string): number {
  if (left === right) return 1
  if (withoutDoubles(left) === withoutDoubles(right)) return 0.95
  const length = Math.min(left.length, right.length)
  if (length < 4 || !beginAlike(left, right)) return 0
  const edits = editsBetween(left, right)
  const allowed = length >= shortest.twoEdits ? 2 : length >= shortest.oneEdit ? 1 : 0
  if (edits <= allowed) return 1 - edits / (length + 2)
  const skeleton = skeletonOf(left)
  return Math.abs(left.length - right.length) <= 1 && skeleton.length >= 3 && skeleton === skeletonOf(right) ? 0.75 : 0
}
