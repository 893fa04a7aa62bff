import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { readProcess, type ProcessIdentity } from './process-identity.ts'

/** What is remembered of the Neo4j process of a data folder, so that a later Parley finds it. */
export interface ServerRecord extends ProcessIdentity {
  readonly port: number
  /** Everything it was started with; a process with other settings is stopped, not taken over. */
  readonly settings: string
  /** Started by `parley db start`: it stays when a service that uses it stops. */
  readonly isKept: boolean
}

function isServerRecord(value: unknown): value is ServerRecord {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Partial<Record<keyof ServerRecord, unknown>>
  return typeof record.pid === 'number' && typeof record.startedAt === 'string' && typeof record.port === 'number' && typeof record.settings === 'string' && typeof record.isKept === 'boolean'
}

/**
 * The Neo4j of this home that is running, or null. The number of a process is not believed alone:
 * the process must have started when the file says, and its command line must name this home.
 */
export async function readServer(path: string, home: string): Promise<ServerRecord | null> {
  let record: unknown
  try {
    record = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null // no file, or half of one
  }
  if (!isServerRecord(record)) return null
  const running = readProcess(record.pid)
  return running?.startedAt === record.startedAt && running.command.includes(`--home-dir=${home} `) ? record : null
}

export async function writeServer(path: string, record: ServerRecord): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

export async function removeServer(path: string): Promise<void> {
  await rm(path, { force: true })
}
