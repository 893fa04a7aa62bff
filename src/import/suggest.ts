/** How many letters must be changed, put in or left out, or two neighbours swapped, to come from one text to the other. */
function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1]
      const at = (up: number, back: number): number => rows[i - up]?.[j - back] ?? Infinity
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] ? at(2, 2) + 1 : Infinity
      row.push(Math.min(at(1, 0) + 1, (row[j - 1] ?? Infinity) + 1, at(1, 1) + (same ? 0 : 1), swapped))
    }
    rows.push(row)
  }
  return rows[left.length]?.[right.length] ?? Infinity
}

/** What somebody may have meant who wrote `given`: at most three of `known`, the nearest first. */
export function suggest(given: string, known: readonly string[]): readonly string[] {
  const plain = given.toLowerCase().trim()
  const reach = Math.max(1, Math.floor(plain.length / 3))
  const near = known.map((text) => {
    const other = text.toLowerCase()
    const part = plain.length >= 3 && (other.includes(plain) || (other.length >= 4 && plain.includes(other)))
    const distance = Math.abs(other.length - plain.length) > reach ? Infinity : editDistance(plain, other)
    return { text, distance: part ? Math.min(distance, reach) : distance }
  })
  const found = near.filter(({ distance }) => distance <= reach).sort((one, two) => one.distance - two.distance || (one.text < two.text ? -1 : 1))
  return [...new Set(found.map(({ text }) => text))].slice(0, 3)
}

/** ` Did you mean "Iran"?`, or nothing. */
export function printSuggestions(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map((text) => JSON.stringify(text)).join(' or ')}?`
}
