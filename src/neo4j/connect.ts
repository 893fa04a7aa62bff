import neo4j, { type Driver } from 'neo4j-driver'
import type { DatabaseAddress } from '../cypher/database.ts'

/** A connection to one database, with what it needs to be closed. */
export interface Connection {
  readonly driver: Driver
  readonly database: string
  /** A driver of one connection, to be closed by whoever asks for it: for what may be left in the middle. */
  openAlone(): Driver
  /** What it was opened with. */
  readonly address: DatabaseAddress
  close(): Promise<void>
}

/**
 * Opens a driver; nothing is sent before the first statement.
 * Integers come as JavaScript numbers: ours stay below 2^53.
 */
export function connect(address: DatabaseAddress): Connection {
  const open = (maxConnectionPoolSize: number): Driver => neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    telemetryDisabled: true,
    userAgent: 'parley',
  })
  const driver = open(50)
  return { driver, database: address.database, address, openAlone: () => open(1), close: () => driver.close() }
}
