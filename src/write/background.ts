import type { Transact } from '../cypher/statement.ts'

/** Writes that go on after their request was answered, one after the other. What a crash or a stop cuts off, the next start finishes. */
export interface Background {
  readonly later: (work: (transact: Transact) => Promise<unknown>) => void
  /** Begins no further transaction, and waits for the one under way. */
  readonly stop: () => Promise<void>
}

class Stopped extends Error {}

/** @param onError is told what failed; the work is left for the next start */
export function createBackground(transact: Transact, onError: (error: unknown) => void): Background {
  let isStopped = false
  let last: Promise<unknown> = Promise.resolve()
  const unlessStopped: Transact = (work) => (isStopped ? Promise.reject(new Stopped()) : transact(work))
  return {
    later: (work) => {
      last = last
        .then(() => work(unlessStopped))
        .catch((error: unknown) => {
          if (!(error instanceof Stopped)) onError(error)
        })
    },
    stop: async () => {
      isStopped = true
      await last
    },
  }
}
