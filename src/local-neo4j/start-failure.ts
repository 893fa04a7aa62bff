import { readFile } from 'node:fs/promises'
import { ParleyError } from '../errors.ts'

/** Whether Neo4j failed because somebody took its port between choosing and using it. */
export function isPortTaken(console: string): boolean {
  return /Address already in use|BindException/.test(console)
}

export function isDiskFull(printed: string): boolean {
  return /No space left on device|Disk quota exceeded/.test(printed)
}

/** Why Neo4j did not start, from what it printed. */
export function toStartError(console: string, dataFolder: string, log: string): ParleyError {
  if (isDiskFull(console)) return new ParleyError('DISK_FULL', `There is no space left for the database in ${dataFolder}.`, { details: { log } })
  if (/FileLockException|Lock file has been locked|store_lock/.test(console)) return new ParleyError('DATA_LOCKED', `The database in ${dataFolder} is used by another Neo4j.`, { details: { log } })
  if (/AccessDeniedException|Permission denied|Read-only file system/.test(console)) return new ParleyError('DATA_NOT_WRITABLE', `Neo4j may not write into ${dataFolder}.`, { details: { log } })
  if (/Could not reserve enough space|Cannot allocate memory|insufficient memory/.test(console)) return new ParleyError('NEO4J_START', `There is not enough memory for Neo4j; make it smaller with PARLEY_NEO4J_HEAP and PARLEY_NEO4J_PAGECACHE (log: ${log}).`, { details: { log } })
  const line = console.split('\n').find((text) => /ERROR|Error:|Exception/.test(text)) ?? 'it ended without saying why'
  return new ParleyError('NEO4J_START', `Neo4j did not start: ${line.trim().slice(0, 300)} (log: ${log}).`, { details: { log } })
}

/** What Neo4j printed so far; empty where it printed nothing yet. */
export async function readConsole(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
