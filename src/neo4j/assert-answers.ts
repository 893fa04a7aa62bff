import type { DatabaseAddress } from '../cypher/database.ts'
import { ParleyError } from '../errors.ts'
import { connect } from './connect.ts'
import { createRead } from './run.ts'

/**
 * Asks a database for one answer over a connection of its own.
 * @throws ParleyError DATABASE_UNAVAILABLE, DATABASE_AUTH, each naming the address
 */
export async function assertAnswers(address: DatabaseAddress): Promise<void> {
  const connection = connect(address)
  try {
    await createRead(connection)({ text: 'RETURN 1 AS one', params: {} })
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error
    if (error.code === 'DATABASE_UNAVAILABLE') throw new ParleyError(error.code, `No Neo4j answers at ${address.uri}.`, { cause: error })
    if (error.code === 'DATABASE_AUTH') throw new ParleyError(error.code, `Neo4j at ${address.uri} refused the user ${address.user} or the password.`, { cause: error })
    throw error
  } finally {
    await connection.close()
  }
}
