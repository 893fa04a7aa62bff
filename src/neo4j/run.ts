import neo4j, { type Result, type Record as Neo4jRecord, type ResultSummary, type Session } from 'neo4j-driver'
import type { Profiled, Row, Run, Statement, Stream, Transact } from '../cypher/statement.ts'
import type { Connection } from './connect.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { toParleyError } from './errors.ts'
import { planAgain } from './plan-again.ts'

export interface RunOptions {
  /** The database ends the transaction after this time. */
  readonly timeoutMs?: number
  /** Aborting it ends the transaction in the database. */
  readonly signal?: AbortSignal
}

/** All rows of an answer come at once: they are collected anyway, and a second batch would cost a round trip. */
const fetchSize = -1

function transactionConfig(options: RunOptions): { timeout?: number } {
  return options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }
}

function rowsOf(records: readonly { toObject(): object }[], { kinds }: Statement): Row[] {
  return records.map((record) => decode(record.toObject(), kinds) as Row)
}

/**
 * What a promise gives, or the reason of the signal as soon as that aborts: a reset may take its time, and while all connections are busy there is none to reset.
 * Not `Promise.race`: with a promise that stays open it would hold all that was ever raced against it.
 */
function orAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(new Error('aborted', { cause: signal.reason }))
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** Closes the session when the signal aborts, which resets its connection and so ends the running transaction in the database. */
async function withSignal<T>(session: Session, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  signal?.throwIfAborted()
  const onAbort = (): void => void session.close().catch(() => undefined) // a connection that breaks has no transaction left
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    return await orAbort(work(), signal)
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
}

/**
 * Hands a statement to the driver, which notes the stack for each, for several percent of the time of a short question.
 * The errors of the database are told by their code and by the request they came of.
 */
function runOn(session: Session, text: string, params: Record<string, unknown>, options: RunOptions): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return session.run(text, params, transactionConfig(options))
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** What a look gives: its session then waits until all that had been committed by its end is there as a whole. */
async function look(session: Session, text: string, options: RunOptions): Promise<object> {
  const { records } = await runOn(session, text, {}, options)
  return records[0]?.toObject() ?? {}
}

/** One reading statement as one auto-commit transaction in one round trip. */
async function read(connection: Connection, statement: Statement, options: RunOptions, prefix = ''): Promise<{ readonly records: readonly Neo4jRecord[]; readonly summary: ResultSummary }> {
  const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.READ, fetchSize })
  try {
    return await withSignal(session, options.signal, async () => {
      const looked = statement.look === undefined ? {} : await look(session, statement.look, options)
      return planAgain(async () => runOn(session, prefix + statement.text, encode({ ...statement.params, ...looked }), options))
    })
  } catch (error) {
    throw toParleyError(error, options.signal)
  } finally {
    await session.close()
  }
}

/** Runs reading statements. */
export function createRead(connection: Connection, options: RunOptions = {}): Run {
  return Object.assign(async (statement: Statement) => rowsOf((await read(connection, statement, options)).records, statement), {
    coded: async (statement: Statement) => ({
      rows: (await read(connection, statement, options)).records.map((record) => record.toObject()),
      decode: (value: unknown) => decode(value, statement.kinds),
    }),
  })
}

/** How many rows of a stream are on their way at once. */
const streamedAtOnce = 2_000

/** The records of a result, some thousands at a time. */
async function* batchesOf(records: AsyncIterable<Neo4jRecord>): AsyncGenerator<readonly Neo4jRecord[]> {
  let batch = []
  for await (const record of records) {
    if (batch.push(record) < streamedAtOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * A stream has a connection of its own, and closing that is how one that is left ends in the database. On a shared connection, which is reset
 * instead, the driver may ask for the next rows after the reset; whoever has the connection next then gets the error, or waits for ever.
 */
async function* streamRows(connection: Connection, statement: Statement, options: RunOptions): AsyncGenerator<readonly Row[]> {
  const driver = connection.openAlone()
  try {
    options.signal?.throwIfAborted()
    const session = driver.session({ database: connection.database, defaultAccessMode: neo4j.session.READ, fetchSize: streamedAtOnce })
    const batches = batchesOf(session.run(statement.text, encode(statement.params), transactionConfig(options)))
    for (let next = await orAbort(batches.next(), options.signal); next.done !== true; next = await orAbort(batches.next(), options.signal)) {
      yield rowsOf(next.value, statement)
      options.signal?.throwIfAborted()
    }
  } catch (error) {
    throw toParleyError(error, options.signal)
  } finally {
    await driver.close()
  }
}

/** Runs reading statements whose rows are more than should be held at once. */
function createStream(connection: Connection, options: RunOptions = {}): Stream {
  return (statement) => streamRows(connection, statement, options)
}

/** Both ways of reading, for what is too long for one answer. */
export function createReaders(connection: Connection, options: RunOptions = {}): { readonly run: Run; readonly stream: Stream } {
  return { run: createRead(connection, options), stream: createStream(connection, options) }
}

/** Of an operator and all that it takes its rows from. */
function hitsOf({ dbHits, children }: Exclude<ResultSummary['queryProfile'], false>): number {
  return children.reduce((hits, child) => hits + hitsOf(child), dbHits ?? 0)
}

/** Runs reading statements and tells what each took. */
export function createProfile(connection: Connection, options: RunOptions = {}): (statement: Statement) => Promise<Profiled> {
  return async (statement) => {
    const startedAt = performance.now()
    const { records, summary } = await read(connection, statement, options, 'PROFILE ')
    return { rows: rowsOf(records, statement), databaseHits: summary.queryProfile === false ? 0 : hitsOf(summary.queryProfile), timeMs: Math.round((performance.now() - startedAt) * 10) / 10 }
  }
}

/** Runs writing transactions; a transaction that the database asks to repeat is repeated as a whole. */
export function createTransact(connection: Connection, options: RunOptions = {}): Transact {
  return async (work) => {
    const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE, fetchSize })
    try {
      return await withSignal(session, options.signal, () =>
        planAgain(() =>
          session.executeWrite(
            (transaction) =>
              work(async (statement) => {
                const result = await transaction.run(statement.text, encode(statement.params))
                return rowsOf(result.records, statement)
              }),
            transactionConfig(options),
          ),
        ),
      )
    } catch (error) {
      throw toParleyError(error, options.signal)
    } finally {
      await session.close()
    }
  }
}

/** Runs each statement as one auto-commit transaction with write access: for schema changes, which may not share a transaction with data. */
export function createRunAlone(connection: Connection): Run {
  return async (statement: Statement) => {
    const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE, fetchSize })
    try {
      const result = await planAgain(async () => session.run(statement.text, encode(statement.params)))
      return rowsOf(result.records, statement)
    } catch (error) {
      throw toParleyError(error)
    } finally {
      await session.close()
    }
  }
}
