import neo4j from 'neo4j-driver'
import { loadSeed } from '../src/import/load-seed.ts'
import type { Connection } from '../src/neo4j/connect.ts'
import { createRunAlone, createTransact } from '../src/neo4j/run.ts'
import { emptyDatabase, openMigratedDatabase } from './database.ts'

/** What a database has committed last, as the bookmark of it. */
async function lastCommitOf({ driver, database }: Connection): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    await session.run('RETURN 1')
    return session.lastBookmarks().join()
  } finally {
    await session.close()
  }
}

let seededAt = ''

/**
 * A database of the tests that holds the article and nothing else. Where nothing was committed since this process has loaded it, for a file
 * that only read, it is there already.
 */
export async function openSeededDatabase(): Promise<Connection> {
  const connection = await openMigratedDatabase()
  if ((await lastCommitOf(connection)) === seededAt) return connection
  await emptyDatabase(createRunAlone(connection))
  await loadSeed({ transact: createTransact(connection) })
  seededAt = await lastCommitOf(connection)
  return connection
}
