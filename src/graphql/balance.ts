/** Signed pairs, the two ids joined by a bar, and how many there are in all. */
interface SignedPairs {
  readonly pairs: readonly (readonly [pair: string, isPositive: boolean])[]
  readonly total: number
}

/** Entities as numbers, by rising number of pairs, each with those after it and the sign of the pair. */
type Successors = readonly (readonly (readonly [other: number, isPositive: boolean])[])[]

/** Each pair hangs on the end that has fewer of them, so no list is longer than the root of twice the pairs. */
function toSuccessors(pairs: SignedPairs['pairs']): Successors {
  const degrees = new Map<string, number>()
  const ends = pairs.map(([pair, isPositive]) => [...(pair.split('|') as [string, string]), isPositive] as const)
  for (const [left, right] of ends) for (const id of [left, right]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const ranks = new Map([...degrees].sort(([, left], [, right]) => left - right).map(([id], rank) => [id, rank]))
  const successors: (readonly [number, boolean])[][] = Array.from({ length: ranks.size }, () => [])
  for (const [left, right, isPositive] of ends) {
    const [low = 0, high = 0] = [ranks.get(left) ?? 0, ranks.get(right) ?? 0].sort((a, b) => a - b)
    successors[low]?.push([high, isPositive])
  }
  return successors
}

/**
 * Counts the triads of a signed graph by how many of their three pairs are negative: 0, 1, 2, 3.
 * Each triad is met once, from the entity of lowest rank; the work is of the order of pairs to the power of 1.5 (Schank and Wagner 2005, "forward").
 */
function countTriads(successors: Successors): readonly [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  const signs = new Int8Array(successors.length) // 0: no pair with the entity at hand; 1 positive; 2 negative
  for (const own of successors) {
    for (const [other, isPositive] of own) signs[other] = isPositive ? 1 : 2
    for (const [middle, isFirst] of own) {
      for (const [last, isSecond] of successors[middle] ?? []) {
        const third = signs[last]
        if (third === undefined || third === 0) continue
        const negatives = Number(!isFirst) + Number(!isSecond) + (third - 1)
        counts[negatives as 0 | 1 | 2 | 3]++
      }
    }
    for (const [other] of own) signs[other] = 0
  }
  return counts
}

/** The signed triads among pairs, and whether these were all pairs. */
export function toBalance({ pairs, total }: SignedPairs): Readonly<Record<string, unknown>> {
  const [ppp, ppm, pmm, mmm] = countTriads(toSuccessors(pairs))
  const omitted = total - pairs.length
  const reason = omitted === 0 ? null : `The ${String(pairs.length)} pairs with most events are counted; narrow the filter to count all.`
  return { ppp, pmm, ppm, mmm, completeness: { complete: omitted === 0, shown: pairs.length, omitted, reason } }
}
