import type { Config } from './config.ts'
import { openDatabase } from './database.ts'
import { assertPortFree } from './http/assert-port-free.ts'
import { migrate } from './neo4j/migrate.ts'
import { createRunAlone, createTransact } from './neo4j/run.ts'

/** A service that answers. */
export interface Service {
  readonly url: string
  /** Resolves when the managed database has ended by itself; never with NEO4J_URI. */
  readonly databaseEnded: Promise<void>
  /** Stops answering, then the database. */
  readonly stop: () => Promise<void>
  /** Ends the database at once, for a second Ctrl-C. */
  readonly kill: () => void
}

const never = new Promise<void>(() => undefined)
/** After this, nobody waits for their first answers any more, and the class archive may be made. */
const quietMs = 10_000

/**
 * Builds and starts the service: database, schema, seed, HTTP. What fails stops what was started before it.
 * @throws ParleyError
 */
export async function start(config: Config, report: (message: string) => void): Promise<Service> {
  await assertPortFree(config.host, config.port)
  const opening = openDatabase(config, report)
  const [loading, seeding] = [import('./serve-http.ts'), import('./import/seed-when-empty.ts')] // half a second of reading code, while Neo4j starts
  const database = await opening
  try {
    await migrate(createRunAlone(database.connection), (name) => report(`Migrating: ${name} …`))
    if (config.seed === 'article') await (await seeding).seedWhenEmpty(createTransact(database.connection), report)
    const { serveHttp } = await loading
    const { app, url } = await serveHttp(config, database.connection)
    const quiet = setTimeout(() => database.managed?.makeClassArchive(), quietMs)
    return {
      url,
      databaseEnded: database.managed?.ended ?? never,
      stop: async () => {
        clearTimeout(quiet)
        await app.close()
        await database.close()
      },
      kill: () => database.managed?.kill(),
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
