import { setTimeout as wait } from 'node:timers/promises'
import neo4j from 'neo4j-driver'

/** Neo4j names this failure by its words alone: its code stands for any error that nobody foresaw. */
const changesTooOften = 'insanely frequent schema changes'

const tries = 100
const pauseMs = 100

/**
 * Neo4j plans a statement anew when the schema has changed meanwhile, which each index does that is complete, and after twenty changes it gives up.
 * Nothing of the statement has run then, so whatever it does, it can be given again.
 * @param work a statement, or a transaction as a whole
 * @throws the error of `work` that is another one, and this one after ten seconds
 */
export async function planAgain<T>(work: () => Promise<T>, pause: () => Promise<unknown> = () => wait(pauseMs)): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (left === 0 || !(error instanceof neo4j.Neo4jError) || !error.message.includes(changesTooOften)) throw error
    }
    await pause()
  }
}
