import type { Connection } from './connect.ts'
import { createRead } from './run.ts'

/** Whether the database answers within two seconds: null where it does, else why not. */
export async function probe(connection: Connection): Promise<string | null> {
  try {
    await createRead(connection, { timeoutMs: 2_000, signal: AbortSignal.timeout(2_000) })({ text: 'RETURN 1', params: {} })
    return null
  } catch {
    return 'the database does not answer'
  }
}
