import type { Run } from '../cypher/statement.ts'

/** What resolvers are given for one request. */
export interface Context {
  /** Reads from the database; bounded in time and ended when the client goes away. */
  readonly run: Run
  /** The largest page that may be asked for. */
  readonly maxPage: number
  /** The limits in force, as `service.limits` shows them. */
  readonly limits: Readonly<Record<string, number>>
  /** Of Parley, as `service.version` shows it. */
  readonly version: string
}
