import type { Clock } from '../plan/clock.ts'
import { readClock } from '../cypher/read-clock.ts'
import type { Row, Run, Statement } from '../cypher/statement.ts'

/** Reads the rows of a statement that is printed for a clock. */
export type ReadAsOf = (print: (clock: Clock | null) => Statement) => Promise<readonly Row[]>

/** The clock without the condition on what was recorded. */
function withoutRecorded({ published }: Clock): Clock | null {
  return published === null ? null : { published, recorded: null }
}

/**
 * Reads as of a clock. As long as nothing was written after its instant, what the record says now is what it said then, and asking for now is
 * half the work: no closed version can count, and nobody was another one. So it is asked for now, and then the clock is looked at: where it stands after the instant,
 * the rows are let go and read as of it, and so are all that follow. Writers hold the clock until they commit, so rows that were read before it moved are of before.
 */
export function createReadAsOf(run: Run, clock: Clock | null): ReadAsOf {
  const recorded = clock?.recorded ?? null
  if (clock === null || recorded === null) return (print) => run(print(clock))
  const readIsNow = async (): Promise<boolean> => (await readClock(run)) <= recorded
  let isNow: boolean | null = null
  return async (print) => {
    isNow ??= await readIsNow()
    if (isNow) {
      const rows = await run(print(withoutRecorded(clock)))
      if (await readIsNow()) return rows
      isNow = false
    }
    return run(print(clock))
  }
}
