import { cypher, toStatement, type Run } from '../cypher/statement.ts'
import type { Author } from './author.ts'

/** The number of a writing transaction: microseconds since 1970, greater than every one before it. */
export interface Tick {
  readonly number: number
  readonly before: number
}

/**
 * Takes the next number of the recorded clock. It must be the first statement of every writing transaction:
 * the lock on the one clock node orders all writers until they commit. Who writes is kept under the number.
 */
export async function tick(run: Run, { writer, by, request }: Author): Promise<Tick> {
  const [row] = await run(
    toStatement(cypher`MATCH (k:Clock {id: 'clock'}) SET k.locked = true
WITH k, k.number AS before, ${Date.now() * 1000} AS now
SET k.number = CASE WHEN now > before THEN now ELSE before + 1 END REMOVE k.locked
CREATE (w:Write {writer: ${writer}, by: ${by}, request: ${request ?? null}}) SET w.number = k.number
RETURN k.number AS number, before`),
  )
  return row as unknown as Tick
}

/** Gives the number back where the transaction had nothing to write, so that the version of the data stays. */
export async function untick(run: Run, { number, before }: Tick): Promise<void> {
  await run(toStatement(cypher`MATCH (k:Clock {id: 'clock'}) SET k.number = ${before} WITH k MATCH (w:Write {number: ${number}}) DELETE w`))
}
