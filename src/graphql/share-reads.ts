import { ParleyError } from '../errors.ts'
import type { Row, Run } from '../cypher/statement.ts'

function wasGivenUp(error: unknown): boolean {
  return error instanceof ParleyError && error.code === 'CANCELLED'
}

/**
 * Makes runs that share: whoever asks what another one is asking just now is given the same rows. Those who follow the same thing wake at the same moment
 * and stand at the same place, so a hundred of them read once. Where the one who began goes away meanwhile, another one begins again. Nothing is kept beyond that.
 */
export function createSharing(): (run: Run) => Run {
  const reading = new Map<string, Promise<readonly Row[]>>()
  return (run) => {
    const shared: Run = async (statement) => {
      const key = JSON.stringify([statement.text, statement.params])
      const other = reading.get(key)
      if (other !== undefined) {
        return other.catch((error: unknown) => {
          if (wasGivenUp(error)) return shared(statement)
          throw error
        })
      }
      const rows = run(statement)
      reading.set(key, rows)
      return rows.finally(() => reading.delete(key))
    }
    return shared
  }
}
