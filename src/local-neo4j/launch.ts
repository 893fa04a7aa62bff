import { rm } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { classArchivePath, hasFile, isArchiveRefused, isJavaCrash, type ArchiveJob } from './class-archive.ts'
import { printConf } from './conf.ts'
import type { DataPaths } from './data-folder.ts'
import { findFreePort } from './free-port.ts'
import { resolveJars } from './jars.ts'
import { findJava } from './java.ts'
import type { JavaFlags } from './java-arguments.ts'
import { folderBytes, sizeMemory } from './memory.ts'
import type { LocalNeo4jOptions } from './options.ts'
import { readOrCreatePassword } from './password.ts'
import { writeServer, type ServerRecord } from './pid-file.ts'
import { setInitialPassword } from './set-initial-password.ts'
import { spawnServer, waitUntilStarted } from './spawn-server.ts'
import { isPortTaken, readConsole, toStartError } from './start-failure.ts'
import { neo4jVersion } from './version.ts'

/** A Neo4j that has just started. */
export interface Launched {
  readonly record: ServerRecord
  readonly password: string
  /** How to make the class archive that is still missing, or null. */
  readonly archiveJob: ArchiveJob | null
}

/** Everything that a process is started with and that a later Parley may want otherwise, as text. */
export function settingsOf(options: LocalNeo4jOptions): string {
  return [neo4jVersion, options.heap ?? 'sized', options.pageCache ?? 'sized', options.quickStart ? 'quick' : 'full', options.keepsPlans ? 'keeps plans' : 'plans anew'].join(' ')
}

async function startOnFreePort(java: string, paths: DataPaths, flags: JavaFlags, options: LocalNeo4jOptions): Promise<ServerRecord> {
  for (let tries = 1; ; tries++) {
    const port = await findFreePort()
    const server = await spawnServer(java, paths, printConf(flags.memory, port, options.keepsPlans), flags)
    const record = { ...server, port, settings: settingsOf(options), isKept: options.isKept }
    await writeServer(paths.pidFile, record)
    if (await waitUntilStarted(server, paths)) return record
    const console = await readConsole(paths.console)
    if (flags.archive !== null && isJavaCrash(console)) {
      await rm(flags.archive.path, { force: true })
      return startOnFreePort(java, paths, { ...flags, archive: null }, options)
    }
    if (!isPortTaken(console) || tries === 3) throw toStartError(console, options.dataFolder, paths.console)
  }
}

/**
 * Starts a new Neo4j process on a free port of the loopback address, resolving its jars where they are missing.
 * @throws ParleyError JAVA_MISSING, JAVA_VERSION, MAVEN_MISSING, NEO4J_RESOLVE, NEO4J_START, DISK_FULL, DATA_LOCKED, DATA_NOT_WRITABLE
 */
export async function launch(paths: DataPaths, options: LocalNeo4jOptions): Promise<Launched> {
  const java = await findJava(options.programs)
  const jars = await resolveJars(options.cacheFolder, options.programs, options.report)
  const archive = classArchivePath(options.cacheFolder, jars, java)
  const [password, storeBytes, hasArchive] = await Promise.all([readOrCreatePassword(paths.password), folderBytes(paths.store), hasFile(archive)])
  const sized = sizeMemory(storeBytes, totalmem())
  const flags: JavaFlags = {
    memory: { heap: options.heap ?? sized.heap, pageCache: options.pageCache ?? sized.pageCache },
    classPath: jars.classPath,
    archive: hasArchive ? { path: archive, write: false, log: paths.archiveLog } : null,
    quickStart: options.quickStart,
  }
  options.report(`Starting Neo4j ${neo4jVersion} …`)
  const startedAt = Date.now()
  await setInitialPassword(java.path, jars, paths, password)
  const record = await startOnFreePort(java.path, paths, flags, options)
  options.report(`Neo4j is up after ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`)
  if (hasArchive && (await isArchiveRefused(paths.archiveLog))) await rm(archive, { force: true })
  return { record, password, archiveJob: (await hasFile(archive)) ? null : { java: java.path, classPath: jars.classPath, archive, cacheFolder: options.cacheFolder } }
}
