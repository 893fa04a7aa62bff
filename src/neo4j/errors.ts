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
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return new ParleyError('DATABASE_UNAVAILABLE', 'Neo4j could not be reached.', { cause: error })
  return error
}
