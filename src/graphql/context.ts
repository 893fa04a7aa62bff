import type { Profiled, Row, Run, Statement, Transact } from '../cypher/statement.ts'
import type { RootPlan } from '../plan/plan.ts'
import type { Caller } from './caller.ts'

/** Reads for a root field and keeps what it took. */
export type Explain = (field: string, plan: RootPlan, statement: Statement) => Promise<readonly Row[]>

/** What a subscription needs besides. */
export interface Feed {
  /** Resolves once the recorded clock stands after a number; rejects when the signal aborts. */
  readonly moved: (number: number, signal: AbortSignal) => Promise<void>
  /** Aborts when nobody follows any longer. */
  readonly signal: AbortSignal
  /** How many changes one statement looks at. */
  readonly atOnce: number
  /** Takes what so many changes cost from what the caller may ask for in a minute; throws ParleyError RATE_LIMITED. */
  readonly charge: (changes: number) => Promise<void>
}

/** What resolvers are given for one request. */
export interface Context {
  /** Reads from the database; bounded in time and ended when the client goes away. */
  readonly run: Run
  /** Runs writing transactions; bounded and ended alike. */
  readonly transact: Transact
  readonly caller: Caller
  /** Goes on with a write after its answer, in transactions that no request bounds. */
  readonly later: (work: (transact: Transact) => Promise<unknown>) => void
  /** Takes what an operation costs from what the caller may ask for in a minute; throws ParleyError RATE_LIMITED. */
  readonly charge?: (cost: number) => Promise<void>
  /** Reads and measures; where there is a database. */
  readonly profile?: (statement: Statement) => Promise<Profiled>
  /** Where the request asked how it is answered. */
  readonly explain?: Explain
  /** Where changes are followed. */
  readonly feed?: Feed
  /** The largest page that may be asked for. */
  readonly maxPage: number
  /** The limits in force, as `service.limits` shows them. */
  readonly limits: Readonly<Record<string, number>>
  /** Of Parley, as `service.version` shows it. */
  readonly version: string
}
