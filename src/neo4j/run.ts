import neo4j, { type Session } from 'neo4j-driver'
import type { Row, Run, Statement, Transact } from '../cypher/statement.ts'
import type { Connection } from './connect.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { toParleyError } from './errors.ts'

export interface RunOptions {
  /** The database ends the transaction after this time. */
  readonly timeoutMs?: number
  /** Aborting it ends the transaction in the database. */
  readonly signal?: AbortSignal
}

function transactionConfig(options: RunOptions): { timeout?: number } {
  return options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }
}

function rowsOf(records: readonly { toObject(): object }[]): Row[] {
  return records.map((record) => decode(record.toObject()) as Row)
}

/**
 * Closes the session when the signal aborts, which resets its connection and so ends the running transaction in the database.
 * Rejects at once, for the reset may take its time: while all connections are busy there is none to reset.
 */
async function withSignal<T>(session: Session, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  if (signal === undefined) return work()
  signal.throwIfAborted()
  let onAbort = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      session.close().catch(() => undefined) // a connection that breaks has no transaction left
      reject(new Error('aborted', { cause: signal.reason }))
    }
  })
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

/** Runs reading statements, each as one auto-commit transaction in one round trip. */
export function createRead(connection: Connection, options: RunOptions = {}): Run {
  return async (statement: Statement) => {
    const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.READ })
    try {
      return await withSignal(session, options.signal, async () => {
        const result = await session.run(statement.text, encode(statement.params), transactionConfig(options))
        return rowsOf(result.records)
      })
    } catch (error) {
      throw toParleyError(error, options.signal)
    } finally {
      await session.close()
    }
  }
}

/** Runs writing transactions; a transaction that the database asks to repeat is repeated as a whole. */
export function createTransact(connection: Connection, options: RunOptions = {}): Transact {
  return async (work) => {
    const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE })
    try {
      return await withSignal(session, options.signal, () =>
        session.executeWrite(
          (transaction) =>
            work(async (statement) => {
              const result = await transaction.run(statement.text, encode(statement.params))
              return rowsOf(result.records)
            }),
          transactionConfig(options),
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
    const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE })
    try {
      const result = await session.run(statement.text, encode(statement.params))
      return rowsOf(result.records)
    } catch (error) {
      throw toParleyError(error)
    } finally {
      await session.close()
    }
  }
}
