import { loadSeed } from '../src/import/load-seed.ts'
import type { Connection } from '../src/neo4j/connect.ts'
import { createTransact } from '../src/neo4j/run.ts'
import { openTestDatabase } from './database.ts'

/** A database of the tests that holds the article and nothing else. */
export async function openSeededDatabase(): Promise<Connection> {
  const connection = await openTestDatabase()
  await loadSeed({ transact: createTransact(connection) })
  return connection
}
