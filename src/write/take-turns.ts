import type { Run, Transact } from '../cypher/statement.ts'

/**
 * How many transactions of this service may write at once. The clock lets one go on at a time anyway; the others would only hold connections
 * while they wait, until the one that writes finds none left to read with.
 */
const mostWriters = 2

/** A line in which writers wait for their turn, first come first served. */
export interface Turns {
  readonly wait: (signal: AbortSignal) => Promise<void>
  readonly done: () => void
}

/** @throws what the signal was aborted with, where it is before the turn comes */
export function createTurns(size = mostWriters): Turns {
  let free = size
  const waiting: (() => void)[] = []
  return {
    wait: async (signal) => {
      signal.throwIfAborted()
      if (free > 0) {
        free--
        return
      }
      await new Promise<void>((resolve, reject) => {
        const take = (): void => {
          signal.removeEventListener('abort', leave)
          resolve()
        }
        const leave = (): void => {
          waiting.splice(waiting.indexOf(take), 1)
          reject(signal.reason as Error)
        }
        waiting.push(take)
        signal.addEventListener('abort', leave, { once: true })
      })
    },
    done: () => {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    },
  }
}

/** Writes when it is one's turn. */
export function inTurn(transact: Transact, turns: Turns, signal: AbortSignal): Transact {
  return async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    await turns.wait(signal)
    try {
      return await transact(work)
    } finally {
      turns.done()
    }
  }
}
