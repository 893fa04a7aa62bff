import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How many rows may come between two collections. */
const rowsBetween = 5_000

/**
 * Keeps a long run small. What an import holds stays below 60 MB, but V8 lets garbage grow to several times that before it looks at it,
 * and flags that bound its heap count only before the program starts. A collection takes a tenth of a second.
 * @returns to be told how many rows were read
 */
export function createGarbageCollection(): (rows: number) => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  let last = 0
  return (rows) => {
    if (rows - last < rowsBetween) return
    last = rows
    collect()
  }
}
