import { cypher, toStatement, type Transact } from '../cypher/statement.ts'
import { loadSeed, type SeedReport } from './load-seed.ts'

/** `seeding` stands on the clock while the seed is being loaded, so that a load that was cut off is finished and not taken for data. */
const readState = toStatement(cypher`
  OPTIONAL MATCH (c:Clock {id: 'clock'})
  RETURN c.seeding AS seeding, EXISTS { MATCH (:Entity) } OR EXISTS { MATCH (:Document) } AS holdsData`)
const markBegun = toStatement(cypher`MERGE (c:Clock {id: 'clock'}) ON CREATE SET c.number = 0 SET c.seeding = 'article'`)
const markDone = toStatement(cypher`MATCH (c:Clock {id: 'clock'}) REMOVE c.seeding`)

/**
 * Loads the article into a database that holds nothing, or finishes a load that was cut off. Other databases are left alone.
 * @returns what was loaded, or null where the database has data of its own
 */
export async function seedWhenEmpty(transact: Transact, onProgress: (message: string) => void): Promise<readonly SeedReport[] | null> {
  const [state] = await transact((run) => run(readState))
  if (state?.['holdsData'] === true && state['seeding'] === null) return null
  await transact((run) => run(markBegun))
  const reports = await loadSeed({ transact, onProgress })
  await transact((run) => run(markDone))
  return reports
}
