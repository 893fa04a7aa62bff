import { readClock } from '../cypher/read-clock.ts'
import type { Run } from '../cypher/statement.ts'

/** Waits for the recorded clock, for everybody who follows changes: one look at it serves all, and nobody looks while nobody waits. */
export interface ClockWatch {
  /**
   * Resolves once the clock stands after a number; at once where it is known to.
   * @throws what the signal was aborted with
   */
  readonly moved: (number: number, signal: AbortSignal) => Promise<void>
}

interface Waiting {
  readonly number: number
  readonly go: () => void
}

/** How often the clock is looked at while somebody waits: a change is seen that much later at most. */
const standardEveryMs = 250

/**
 * @param onFailure is told once when looks begin to fail; they go on, and whoever waits goes on waiting
 */
export function createClockWatch(run: Run, onFailure: (error: unknown) => void, everyMs = standardEveryMs): ClockWatch {
  const waiting = new Set<Waiting>()
  let newest = 0
  let timer: NodeJS.Timeout | undefined
  let isLooking = false
  let isFailing = false
  const look = async (): Promise<void> => {
    timer = undefined
    if (waiting.size === 0) return
    isLooking = true
    try {
      newest = await readClock(run)
      isFailing = false
    } catch (error) {
      if (!isFailing) onFailure(error)
      isFailing = true
    }
    isLooking = false
    for (const one of waiting) if (newest > one.number) one.go()
    if (waiting.size > 0) lookSoon()
  }
  const lookSoon = (): void => {
    if (!isLooking) timer ??= setTimeout(() => void look(), everyMs)
  }
  return {
    moved: (number, signal) => {
      if (newest > number && !signal.aborted) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(one)
          signal.removeEventListener('abort', abort)
        }
        const abort = (): void => {
          leave()
          reject(signal.reason as Error)
        }
        const one: Waiting = { number, go: () => { leave(); resolve() } }
        if (signal.aborted) {
          abort()
          return
        }
        waiting.add(one)
        signal.addEventListener('abort', abort, { once: true })
        lookSoon()
      })
    },
  }
}
