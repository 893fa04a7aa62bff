import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How many bytes may lie about before they are collected: with what V8 keeps for young objects, a long run stays below 200 MB. */
const usualGarbage = 32 * 1024 * 1024

/** After a collection so much of the heap was left, whoever had it made; null before the first. */
let left: number | null = null
let collect: (() => void) | null = null

/**
 * Keeps a long run small. What an import or an export holds stays below 60 MB, but V8 lets garbage grow to several times that before it looks at it,
 * and flags that bound its heap count only before the program starts, and would bound everything else too. A collection takes some 50 ms.
 * To be called often: it looks at the heap and collects where there may be much to collect.
 * @param mostGarbage in bytes; less where little is held, for then a collection takes little
 */
export function collectGarbage(mostGarbage = usualGarbage): void {
  const used = getHeapStatistics().used_heap_size
  if (left !== null && used - left < mostGarbage) {
    left = Math.min(left, used)
    return
  }
  if (collect === null) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
  left = getHeapStatistics().used_heap_size
}
