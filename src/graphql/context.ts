import type { RowKind } from '../cypher/row-kind.ts'
import type { Profiled, Row, Run, Statement, Transact } from '../cypher/statement.ts'
import type { RootPlan } from '../plan/plan.ts'
import type { Caller } from './caller.ts'

/** Reads for a root field and keeps what it took. */
export type Explain = (field: string, plan: RootPlan, statement: Statement) => Promise<readonly Row[]>

/** Reads rows of which only what stands outermost has been made objects: for who reads what is in them by its kind. */
export interface CodedReader {
  readonly run: Run
  /** Of what was read. */
  readonly kinds: readonly RowKind[]
}

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

/** Where an answer comes from, and how to have it again: `extensions.provenance`. */
export interface Provenance {
  /** The operation, with the state of the record written into it. */
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Stands for both, which are kept under it. */
  readonly queryHash: string
  readonly dataVersion: string
  readonly asOf: { readonly recorded: string }
  /** Response keys of what is read as it is when it is asked, whatever `asOf` says. */
  readonly unpinned: readonly string[]
  /** The address that gives the same answer again. */
  readonly url: string | null
  readonly citation: Readonly<Record<'text' | 'bibtex', string>> & { readonly csl: Readonly<Record<string, unknown>> }
}

/** What resolvers are given for one request. */
export interface Context {
  /** Reads from the database; bounded in time and ended when the client goes away. */
  readonly run: Run
  /** Where answers are completed from rows as they came. */
  readonly coded?: CodedReader
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
  /** Where the request asked where its answer comes from. */
  readonly provenance?: Provenance
  /** The largest page that may be asked for. */
  readonly maxPage: number
  /** The limits in force, as `service.limits` shows them. */
  readonly limits: Readonly<Record<string, number>>
  /** Of Parley, as `service.version` shows it. */
  readonly version: string
}
