import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import type { DatabaseAddress } from '../cypher/database.ts'
import { dataPaths } from './data-folder.ts'
import { readPassword } from './password.ts'
import { readServer, type ServerRecord } from './pid-file.ts'
import { readProcess, type ProcessIdentity } from './process-identity.ts'

function processNumbers(): readonly number[] {
  if (process.platform === 'linux') return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)
  return execFileSync('/bin/ps', ['-A', '-o', 'pid='], { encoding: 'utf8' }).split('\n').map(Number).filter((pid) => pid > 0)
}

/** The running processes whose command line holds all of these texts. */
export function processesWith(texts: readonly string[]): readonly ProcessIdentity[] {
  return processNumbers().flatMap((pid) => {
    const found = readProcess(pid)
    return found !== null && texts.every((text) => found.command.includes(text)) ? [{ pid: found.pid, startedAt: found.startedAt }] : []
  })
}

/** Every Neo4j of this home that is running, whether or not it is on record: we may have been killed before writing it down. */
export function findServersOf(home: string): readonly ProcessIdentity[] {
  return processesWith([` --home-dir=${home} `])
}

/** The managed Neo4j of a data folder that is running now. */
export interface RunningServer {
  readonly address: DatabaseAddress
  readonly record: ServerRecord
}

export function addressOf(port: number, password: string): DatabaseAddress {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' }
}

/** The Neo4j of a data folder where it is running, however it came to run; or null. Nothing is started, stopped or locked. */
export async function findRunningServer(dataFolder: string): Promise<RunningServer | null> {
  const paths = dataPaths(dataFolder)
  const [record, password] = await Promise.all([readServer(paths.pidFile, paths.home), readPassword(paths.password)])
  return record === null || password === null ? null : { record, address: addressOf(record.port, password) }
}
