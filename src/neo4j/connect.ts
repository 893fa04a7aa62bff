import neo4j, { type Driver } from 'neo4j-driver'
import type { DatabaseAddress } from '../cypher/database.ts'

/** A connection to one database, with what it needs to be closed. */
export interface Connection {
  readonly driver: Driver
  readonly database: string
  /** What it was opened with. */
  readonly address: DatabaseAddress
  close(): Promise<void>
}

/**
 * Opens a driver; nothing is sent before the first statement.
 * Integers come as JavaScript numbers: ours stay below 2^53.
 */
export function connect(address: DatabaseAddress): Connection {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    telemetryDisabled: true,
    userAgent: 'parley',
  })
  return { driver, database: address.database, address, close: () => driver.close() }
}
