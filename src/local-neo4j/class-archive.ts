import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Jars } from './jars.ts'
import type { Java } from './java.ts'

/**
 * Where the class archive (AppCDS) of these jars and this Java is, or would be. With it Neo4j starts four seconds sooner.
 * It is valid for one class path and one Java only, so both are in its name.
 */
export function classArchivePath(cacheFolder: string, jars: Jars, java: Java): string {
  const key = createHash('sha256').update(`${java.path}\n${java.version}\n${jars.classPath}`).digest('hex').slice(0, 16)
  return join(cacheFolder, `classes-${key}.jsa`)
}

export async function hasFile(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}

/** Whether Java did not accept the archive: it then starts without, and says so only in the log that we ask for. */
export async function isArchiveRefused(log: string): Promise<boolean> {
  const text = await readFile(log, 'utf8').catch(() => '')
  return /UseSharedSpaces:|bad magic|has been modified|mismatch|truncated|Unable to map/i.test(text)
}

/** Whether Java fell over a damaged archive, which it does not always notice beforehand. */
export function isJavaCrash(console: string): boolean {
  return console.includes('A fatal error has been detected by the Java Runtime Environment')
}

/** What the background run is told, as one argument. */
export interface ArchiveJob {
  readonly java: string
  readonly classPath: string
  readonly archive: string
  readonly cacheFolder: string
}

/**
 * Has the class archive made by a process of its own, which stays behind when this one ends and then ends by itself:
 * the user's own database never pays for it. Failing at it harms nothing; the next start tries again.
 */
export function makeClassArchiveInBackground(job: ArchiveJob): void {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const script = fileURLToPath(new URL(`./make-class-archive.${extension}`, import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, script, JSON.stringify(job)], { detached: true, stdio: 'ignore' })
  child.on('error', () => undefined) // no process, no archive: the next start tries again
  child.unref()
}
