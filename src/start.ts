import { toStanding, type Standing } from './access/standing.ts'
import type { Config } from './config.ts'
import { openDatabase, type Database } from './database.ts'
import { ParleyError } from './errors.ts'
import { assertPortFree } from './http/assert-port-free.ts'
import { migrate } from './neo4j/migrate.ts'
import { createRunAlone, createTransact } from './neo4j/run.ts'
import type { Served } from './serve-http.ts'

/** A service that answers. */
export interface Service {
  readonly url: string
  /** The key that was made at this start for a database that had none, to be shown once; null at others. */
  readonly firstKey: string | null
  /** Rejects with NEO4J_ENDED when the managed database has ended by itself; never with NEO4J_URI. */
  readonly databaseEnded: Promise<never>
  /** Stops answering, then the database. */
  readonly stop: () => Promise<void>
  /** Ends the database at once, for a second Ctrl-C. */
  readonly kill: () => void
}

const never = new Promise<never>(() => undefined)
/** After this, nobody waits for their first answers any more, and the class archive may be made. */
const quietMs = 10_000

/** Schema, seed, HTTP. */
async function prepare(config: Config, standing: Standing, { connection }: Database, report: (message: string) => void): Promise<Served> {
  await migrate(createRunAlone(connection), (name) => report(`Migrating: ${name} …`))
  if (config.seed === 'article') await (await import('./import/seed-when-empty.ts')).seedWhenEmpty(createTransact(connection), report)
  const finished = await (await import('./write/rederive-later.ts')).finishJudgements(createTransact(connection))
  if (finished > 0) report(`Finished ${finished} judgement${finished === 1 ? '' : 's'} that had been cut off.`)
  return (await import('./serve-http.ts')).serveHttp(config, connection, standing)
}

/**
 * Builds and starts the service: database, schema, seed, HTTP. What fails stops what was started before it.
 * @throws ParleyError
 */
export async function start(config: Config, report: (message: string) => void): Promise<Service> {
  const standing = toStanding(config.host, await assertPortFree(config.host, config.port), config.access)
  const opening = openDatabase(config, report)
  // Half a second of reading code, while Neo4j starts; a failure shows where it is imported again.
  process.env['NODE_ENV'] ??= 'production' // graphql-js, loaded next, then takes a third less CPU for a request
  void Promise.allSettled([import('./serve-http.ts'), import('./import/seed-when-empty.ts')])
  const database = await opening
  try {
    const databaseEnded = (database.managed?.ended ?? never).then(() => {
      throw new ParleyError('NEO4J_ENDED', 'The Neo4j process ended by itself, so the service stopped too.')
    })
    databaseEnded.catch(() => undefined) // whoever awaits it sees it; before that it must not count as unseen
    const { app, url, firstKey } = await Promise.race([prepare(config, standing, database, report), databaseEnded])
    const quiet = setTimeout(() => database.managed?.makeClassArchive(), quietMs)
    const stop = async (): Promise<void> => {
      clearTimeout(quiet)
      await app.close()
      await database.close()
    }
    return { url, firstKey, databaseEnded, stop, kill: () => database.managed?.kill() }
  } catch (error) {
    await database.close()
    throw error
  }
}
