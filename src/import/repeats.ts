import { RowFault } from './row.ts'

/** The most keys that are remembered; more days than that hold none of interest any more. */
const mostKeys = 100_000

/** The most rows that wait for their mirror image, which is of the same day. */
const mostWaiting = 20_000

/**
 * Counts how often a key has come on a day. Files are in the order of days, or nearly: what came long ago is forgotten, a day at a time, so that memory
 * stays bounded.
 * @throws RowFault where a day comes back that was forgotten
 */
export function createRepeats(): (day: string, key: string) => number {
  const days = new Map<string, Map<string, number>>()
  const forgotten = new Set<string>()
  let keys = 0
  return (day, key) => {
    let ofDay = days.get(day)
    if (ofDay === undefined) {
      if (forgotten.has(day)) throw new RowFault({ kind: 'not in order', reason: `the rows of ${day} lie too far apart to tell which repeat each other; sort the file by day` })
      ofDay = new Map()
      days.set(day, ofDay)
    }
    const before = ofDay.get(key) ?? 0
    ofDay.set(key, before + 1)
    if (before === 0) keys++
    while (keys > mostKeys && days.size > 1) {
      const [oldest, old] = days.entries().next().value ?? [day, ofDay]
      days.delete(oldest)
      forgotten.add(oldest)
      keys -= old.size
    }
    return before
  }
}

/** How many pairs of mirrored rows there are, counted as rows come; at least so many where a pair lies very far apart. */
export function createMirrorCount(): { readonly see: (key: string, isBackward: boolean) => void; readonly pairs: () => number } {
  const open = new Map<string, number>() // rows without their mirror image: forward ones positive, backward ones negative
  let pairs = 0
  return {
    see: (key, isBackward) => {
      const waiting = open.get(key) ?? 0
      const change = isBackward ? -1 : 1
      if (waiting * change < 0) pairs++
      if (waiting + change === 0) open.delete(key)
      else open.set(key, waiting + change)
      if (open.size > mostWaiting) open.delete(open.keys().next().value ?? '')
    },
    pairs: () => pairs,
  }
}
