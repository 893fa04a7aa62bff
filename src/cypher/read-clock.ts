import { cypher, toStatement, type Run } from './statement.ts'

const statement = toStatement(cypher`MATCH (k:Clock {id: 'clock'}) RETURN k.number AS number`)

/** The number at which the recorded clock stands. */
export async function readClock(run: Run): Promise<number> {
  const [row] = await run(statement)
  return row?.['number'] as number
}
