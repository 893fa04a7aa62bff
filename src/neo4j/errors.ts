import neo4j from 'neo4j-driver'
import { ParleyError } from '../errors.ts'

/** Gives the driver's errors our codes; an error that is ours already passes through. */
export function toParleyError(error: unknown, signal?: AbortSignal): unknown {
  if (error instanceof ParleyError) return error
  if (signal?.aborted === true) return signal.reason instanceof ParleyError ? signal.reason : new ParleyError('CANCELLED', 'The request was cancelled.', { cause: error })
  if (!(error instanceof neo4j.Neo4jError)) return error
  const { code } = error
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return new ParleyError('TIMEOUT', 'The query took longer than its time limit and was ended.', { cause: error })
  if (code.startsWith('Neo.ClientError.Security')) return new ParleyError('DATABASE_AUTH', 'Neo4j refused the user or the password.', { cause: error })
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.endsWith('.DatabaseUnavailable')) return new ParleyError('DATABASE_UNAVAILABLE', 'Neo4j could not be reached.', { cause: error })
  if (code === 'Neo.DatabaseError.Transaction.TransactionLogError') return new ParleyError('DISK_FULL', 'Neo4j could not write its transaction log: most often the disk is full. What this transaction wrote is not kept.', { cause: error })
  if (code.startsWith('Neo.DatabaseError.Transaction.TransactionStartFailed')) return new ParleyError('DATABASE_UNAVAILABLE', 'Neo4j met a critical error, such as a full disk, and must be started again.', { cause: error })
  return error
}
