import type { Config } from './config.ts'
import { openDatabase } from './database.ts'
import { assertPortFree } from './http/assert-port-free.ts'
import { migrate } from './neo4j/migrate.ts'
import { createRunAlone } from './neo4j/run.ts'

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

/**
 * Builds and starts the service: database, schema, seed, HTTP. What fails stops what was started before it.
 * @throws ParleyError
 */
export async function start(config: Config, report: (message: string) => void): Promise<Service> {
  await assertPortFree(config.host, config.port)
  const database = await openDatabase(config, report)
  try {
    await migrate(createRunAlone(database.connection), (name) => report(`Migrating: ${name} …`))
    return {
      url: `http://${config.host}:${config.port}`,
      databaseEnded: database.managed?.ended ?? never,
      stop: database.close,
      kill: () => database.managed?.kill(),
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
