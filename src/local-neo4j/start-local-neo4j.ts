import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAddress } from '../cypher/database.ts'
import { ParleyError } from '../errors.ts'
import { makeClassArchiveInBackground, type ArchiveJob } from './class-archive.ts'
import { prepareDataFolder, toFolderError, type DataPaths } from './data-folder.ts'
import { lockDataFolder, type DataLock } from './data-lock.ts'
import { addressOf, findRunningServer, findServersOf } from './find-server.ts'
import { launch, settingsOf } from './launch.ts'
import { takeLoaded } from './loaded-home.ts'
import type { LocalNeo4jOptions } from './options.ts'
import { removeServer, type ServerRecord } from './pid-file.ts'
import { isRunning } from './process-identity.ts'
import { killProcess, stopProcess } from './stop-process.ts'

/** The managed database while this process owns it. */
export interface LocalNeo4j {
  readonly address: DatabaseAddress
  readonly pid: number
  /** Left running by an earlier Parley, rather than started now. */
  readonly isTakenOver: boolean
  /** Resolves when the database process has ended without being asked to. */
  readonly ended: Promise<void>
  /** Has the class archive made in the background where it is missing. Call it when nobody waits for anything. */
  readonly makeClassArchive: () => void
  /** Stops the database (unless it was started to be kept) and gives the data folder free. */
  readonly stop: () => Promise<void>
  /** Ends the database at once; it recovers at the next start. */
  readonly kill: () => void
}

interface Found {
  readonly record: ServerRecord
  readonly address: DatabaseAddress
  readonly isTakenOver: boolean
  readonly archiveJob: ArchiveJob | null
}

/** The database that an earlier Parley left running, when it answers and was started as we would start it; otherwise it is stopped. */
async function takeOver(paths: DataPaths, options: LocalNeo4jOptions): Promise<Found | null> {
  const running = await findRunningServer(options.dataFolder)
  if (running?.record.settings === settingsOf(options)) {
    const answers = await options.assertAnswers(running.address).then(() => true, () => false)
    if (answers) {
      options.report(`Using the Neo4j that is already running (process ${running.record.pid}).`)
      return { ...running, isTakenOver: true, archiveJob: null }
    }
  }
  for (const stale of findServersOf(paths.home)) {
    options.report(`Stopping the Neo4j that is running from this folder (process ${stale.pid}) …`)
    await stopProcess(stale)
  }
  await removeServer(paths.pidFile)
  return null
}

async function startNew(paths: DataPaths, options: LocalNeo4jOptions): Promise<Found> {
  const { record, password, archiveJob } = await launch(paths, options)
  return { record, address: addressOf(record.port, password), isTakenOver: false, archiveJob }
}

/** Looks twice a second whether the process is still there, until it is told to stop looking. */
function watch(record: ServerRecord): { readonly ended: Promise<void>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  const ended = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      if (isRunning(record)) return
      clearInterval(timer)
      resolve()
    }, 500)
  })
  return { ended, stop: () => clearInterval(timer) }
}

async function assertAnswersSoon(address: DatabaseAddress, options: LocalNeo4jOptions): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await options.assertAnswers(address)
      return
    } catch (error) {
      if (!(error instanceof ParleyError) || error.code !== 'DATABASE_UNAVAILABLE' || tries === 50) throw error
      await sleep(200)
    }
  }
}

function own(found: Found, paths: DataPaths, lock: DataLock): LocalNeo4j {
  const watching = watch(found.record)
  let isStopping = false
  return {
    address: found.address,
    pid: found.record.pid,
    isTakenOver: found.isTakenOver,
    ended: watching.ended,
    makeClassArchive: () => {
      if (found.archiveJob !== null) makeClassArchiveInBackground(found.archiveJob)
    },
    stop: async () => {
      if (isStopping) return
      isStopping = true
      watching.stop()
      if (!found.record.isKept) {
        await stopProcess(found.record)
        await removeServer(paths.pidFile)
      }
      await lock.release()
    },
    kill: () => killProcess(found.record),
  }
}

/**
 * Starts the managed Neo4j of a data folder, or takes over the one that an earlier Parley left running, and waits until it answers.
 * @param held the lock of the folder, where the caller has it and keeps it
 * @throws ParleyError DATA_LOCKED, DATA_NOT_WRITABLE, DISK_FULL, JAVA_MISSING, JAVA_VERSION, MAVEN_MISSING, NEO4J_RESOLVE, NEO4J_START, DATABASE_AUTH
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions, held?: DataLock): Promise<LocalNeo4j> {
  const paths = await prepareDataFolder(options.dataFolder)
  const lock = held === undefined ? await lockDataFolder(options.dataFolder) : { release: () => Promise.resolve() }
  try {
    await takeLoaded(options.dataFolder)
    const found = (await takeOver(paths, options)) ?? (await startNew(paths, options))
    await assertAnswersSoon(found.address, options)
    return own(found, paths, lock)
  } catch (error) {
    for (const server of findServersOf(paths.home)) await stopProcess(server, 5_000)
    await lock.release()
    throw toFolderError(error, options.dataFolder)
  }
}
