import type { ProgramSearch } from '../config.ts'
import type { DatabaseAddress } from '../cypher/database.ts'

/** What to run and how. */
export interface LocalNeo4jOptions {
  readonly dataFolder: string
  readonly cacheFolder: string
  readonly programs: ProgramSearch
  /** As Neo4j writes sizes (`512m`), or null to size them by the store. */
  readonly heap: string | null
  readonly pageCache: string | null
  /** Starts sooner and runs slower: for short tests. */
  readonly quickStart: boolean
  /** Plans a statement once, however its counts change since: for tests. */
  readonly keepsPlans: boolean
  /** The process outlives the one that starts it: for `parley db start`. */
  readonly isKept: boolean
  /** Told of each step that may take more than a second. */
  readonly report: (message: string) => void
  /**
   * Asks the database for an answer over Bolt.
   * @throws ParleyError DATABASE_UNAVAILABLE, DATABASE_AUTH
   */
  readonly assertAnswers: (address: DatabaseAddress) => Promise<void>
}
