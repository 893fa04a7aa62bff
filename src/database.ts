import type { Config } from './config.ts'
import { findRunningServer } from './local-neo4j/find-server.ts'
import { startLocalNeo4j, type LocalNeo4j } from './local-neo4j/start-local-neo4j.ts'
import { assertAnswers } from './neo4j/assert-answers.ts'
import { connect, type Connection } from './neo4j/connect.ts'

/** The database that the settings name, answering and connected to. */
export interface Database {
  readonly connection: Connection
  /** The Neo4j process that is ours, or null: NEO4J_URI, or another Parley's. */
  readonly managed: LocalNeo4j | null
  readonly close: () => Promise<void>
}

type Report = (message: string) => void

function own(managed: LocalNeo4j): Database {
  const connection = connect(managed.address)
  return {
    connection,
    managed,
    close: async () => {
      await connection.close()
      await managed.stop()
    },
  }
}

/** Starts the managed Neo4j of these settings; `isKept` lets it run on after us. */
export async function startManaged(config: Config, report: Report, isKept = false): Promise<LocalNeo4j> {
  return startLocalNeo4j({ ...config, quickStart: false, keepsPlans: false, isKept, report, assertAnswers })
}

/**
 * The database for a service: the server of NEO4J_URI, or a managed one that is ours alone until it is closed.
 * @throws ParleyError DATABASE_UNAVAILABLE, DATABASE_AUTH, and what `startLocalNeo4j` throws
 */
export async function openDatabase(config: Config, report: Report): Promise<Database> {
  if (config.database === null) return own(await startManaged(config, report))
  await assertAnswers(config.database)
  const connection = connect(config.database)
  return { connection, managed: null, close: () => connection.close() }
}

/**
 * The database for a command: as for a service, but where a service is running on the managed one, its Neo4j is used along with it.
 * @throws ParleyError as `openDatabase`
 */
export async function openDatabaseForCommand(config: Config, report: Report): Promise<Database> {
  const running = config.database === null ? await findRunningServer(config.dataFolder) : null
  if (running === null) return openDatabase(config, report)
  await assertAnswers(running.address)
  const connection = connect(running.address)
  return { connection, managed: null, close: () => connection.close() }
}
