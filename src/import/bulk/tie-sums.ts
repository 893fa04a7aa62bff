import { addSums, type TieSum } from '../../derive/derive-tie.ts'

/** Pairs whose sums are kept in memory until they are handed on: about 6 MB. */
const rememberedPairs = 10_000

/** Sums of pairs with a bound: what does not fit is handed on as parts, which are added up at the end. */
export function createTieSums(onSums: (sums: readonly TieSum[]) => void): { readonly add: (sum: TieSum) => void; readonly flush: () => void } {
  const sums = new Map<string, TieSum>()
  const flush = (): void => {
    if (sums.size > 0) onSums([...sums.values()])
    sums.clear()
  }
  return {
    add: (sum) => {
      const pair = `${sum.fromId}|${sum.toId}`
      const before = sums.get(pair)
      sums.set(pair, before === undefined ? sum : addSums(before, sum))
      if (sums.size >= rememberedPairs) flush()
    },
    flush,
  }
}
