import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ParleyError } from '../errors.ts'
import { hasFile } from './class-archive.ts'
import type { DataPaths } from './data-folder.ts'
import type { Jars } from './jars.ts'
import { isDiskFull, toStartError } from './start-failure.ts'

const run = promisify(execFile)

function toPasswordError(error: unknown, paths: DataPaths): ParleyError {
  const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  if (isDiskFull(printed)) return toStartError(printed, paths.home, paths.console)
  const [line = 'it ended without saying why'] = printed.split('\n').filter((text) => text.trim() !== '')
  return new ParleyError('NEO4J_START', `Neo4j did not take the password made for it: ${line.slice(0, 300)} (home: ${paths.home}).`, { cause: error })
}

/**
 * Gives a database that was never started its password, by Neo4j's own tool (about a second).
 * A database that has one keeps it.
 * @throws ParleyError NEO4J_START
 */
export async function setInitialPassword(java: string, jars: Jars, paths: DataPaths, password: string): Promise<void> {
  const isSet = (await hasFile(join(paths.store, 'dbms', 'auth.ini'))) || (await hasFile(join(paths.store, 'databases', 'system')))
  if (isSet) return
  const tool = ['-XX:TieredStopAtLevel=1', '-cp', jars.classPath, `-Dbasedir=${paths.home}`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password]
  try {
    await run(java, tool, { cwd: paths.home, env: { NEO4J_HOME: paths.home, NEO4J_CONF: paths.conf }, timeout: 60_000 })
  } catch (error) {
    throw toPasswordError(error, paths)
  }
}
