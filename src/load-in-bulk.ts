import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Config } from './config.ts'
import { cypher, toStatement, type Row, type Run, type Transact } from './cypher/statement.ts'
import { ParleyError } from './errors.ts'
import { fillLists } from './import/bulk/fill-lists.ts'
import { createGraphFiles, createNodeCounter, joinReports, separators, type GraphFileReport } from './import/bulk/graph-files.ts'
import { openLedger } from './import/bulk/ledger.ts'
import { startClaimThread } from './import/bulk/start-claim-thread.ts'
import { createStage, type StagedBatch, type StagedGraph } from './import/bulk/stage.ts'
import type { FindOwners } from './import/store.ts'
import { hasFile } from './local-neo4j/class-archive.ts'
import { assertDiskNotFull, dataPaths, prepareDataFolder, toFolderError } from './local-neo4j/data-folder.ts'
import { lockDataFolder, type DataLock } from './local-neo4j/data-lock.ts'
import { findRunningServer } from './local-neo4j/find-server.ts'
import { runImportTool } from './local-neo4j/import-tool.ts'
import { resolveJars, type Jars } from './local-neo4j/jars.ts'
import { findJava, type Java } from './local-neo4j/java.ts'
import { completeLoading, dropLoading, prepareLoading, takeLoaded } from './local-neo4j/loaded-home.ts'
import type { LocalNeo4jOptions } from './local-neo4j/options.ts'
import { isDiskFull } from './local-neo4j/start-failure.ts'
import { startLocalNeo4j } from './local-neo4j/start-local-neo4j.ts'
import { stopServersOf } from './local-neo4j/stop-local-neo4j.ts'
import { assertAnswers } from './neo4j/assert-answers.ts'
import { connect } from './neo4j/connect.ts'
import { createIndexes, migrate } from './neo4j/migrate.ts'
import { createRunAlone, createTransact } from './neo4j/run.ts'
import type { Batch } from './write/batch.ts'

/** Takes one batch, as `appendBatch` would. */
export type AppendInBulk = (batch: Batch) => Promise<StagedBatch>

export interface BulkLoad<T> {
  readonly config: Config
  /** Hands in all batches in their order, one at a time. A batch that is refused leaves nothing behind, and others may follow. */
  readonly load: (append: AppendInBulk, findOwners: FindOwners) => Promise<T>
  /** Told of each step that may take more than a second. */
  readonly report: (message: string) => void
}

/** What a first load came to. */
export interface BulkReport<T> extends StagedGraph {
  /** What `load` gave. */
  readonly loaded: T
  /** How long each step took, in seconds. */
  readonly seconds: Readonly<Record<'files' | 'importer' | 'lists' | 'indexes' | 'whole', number>>
  /** Of the files that the importer read. */
  readonly bytes: number
}

/** What an empty database may hold, and a load keeps. */
interface Kept {
  readonly keys: readonly Row[]
  readonly clock: number
}

const readKept = toStatement(cypher`OPTIONAL MATCH (c:Clock {id: 'clock'})
RETURN EXISTS { MATCH (n) WHERE NOT n:Migration AND NOT n:Clock AND NOT n:Key } AS holdsData, coalesce(c.number, 0) AS clock, COLLECT { MATCH (k:Key) RETURN properties(k) } AS keys`)

function optionsFor(config: Config, report: (message: string) => void): LocalNeo4jOptions {
  return { ...config, quickStart: false, keepsPlans: false, isKept: false, report, assertAnswers }
}

/** Rejects when the disk has run full: Neo4j then hangs and neither answers nor ends. */
function watchDisk(folder: string): { readonly isFull: Promise<never>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  const isFull = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => void assertDiskNotFull(folder).catch(reject), 500)
  })
  return { isFull, stop: () => clearInterval(timer) }
}

async function withNeo4j<T>(options: LocalNeo4jOptions, lock: DataLock | undefined, work: (run: Run, transact: Transact) => Promise<T>): Promise<T> {
  const neo4j = await startLocalNeo4j(options, lock)
  const connection = connect(neo4j.address)
  const disk = watchDisk(options.dataFolder)
  try {
    const working = work(createRunAlone(connection), createTransact(connection))
    working.catch(() => undefined) // where the disk is full it fails later, when nobody waits any more
    return await Promise.race([working, disk.isFull])
  } catch (error) {
    if (error instanceof ParleyError && error.code === 'DISK_FULL') neo4j.kill()
    throw error
  } finally {
    disk.stop()
    await connection.close()
    await neo4j.stop()
  }
}

/** Asks the Neo4j that `db start` has left running, where there is one that answers; it goes on running. */
async function askRunning(dataFolder: string): Promise<readonly Row[] | null> {
  const running = await findRunningServer(dataFolder)
  if (running === null) return null
  const connection = connect(running.address)
  try {
    return await createRunAlone(connection)(readKept)
  } catch {
    return null // it is stopped and started anew
  } finally {
    await connection.close()
  }
}

/** @throws ParleyError DATABASE_NOT_EMPTY */
async function readEmptyDatabase(options: LocalNeo4jOptions, lock: DataLock): Promise<Kept> {
  const isNew = !(await hasFile(join(dataPaths(options.dataFolder).store, 'databases', 'neo4j')))
  if (isNew) return { keys: [], clock: 0 }
  const [row] = (await askRunning(options.dataFolder)) ?? (await withNeo4j(options, lock, (run) => run(readKept)))
  if (row?.['holdsData'] !== false) throw new ParleyError('DATABASE_NOT_EMPTY', `The database in ${options.dataFolder} holds data already, and a first load makes it anew.`)
  if ((await stopServersOf(options.dataFolder)) > 0) options.report('The Neo4j that was running from this folder is stopped: the load replaces its database.')
  return { keys: row['keys'] as readonly Row[], clock: row['clock'] as number }
}

interface Staged<T> {
  readonly loaded: T
  readonly graph: StagedGraph
  readonly files: GraphFileReport
}

/**
 * A load leaves garbage at a high rate, and what it uses at once is little (60 MB of heap in both threads). So V8's heap grows by half of what is in use
 * before it is cleaned up, and not to four times that as on a machine with much memory; and the part for young objects, which would come to 32 MB and is no faster for it,
 * stays at 8 MB as it is when a load begins. Each thread that starts sets the latter back, so it is to be set afterwards.
 */
const smallHeap = ['--heap-growing-percent=50', '--semi-space-growth-factor=1'] as const

async function stageGraph<T>(folder: string, start: number, load: BulkLoad<T>['load']): Promise<Staged<T>> {
  const ledger = await openLedger(join(folder, 'ledger'))
  const counter = createNodeCounter()
  const files = createGraphFiles(join(folder, 'files'), counter)
  const claims = await startClaimThread({ folder: join(folder, 'files', 'claims'), counter })
  for (const flag of smallHeap) setFlagsFromString(flag)
  try {
    const stage = createStage(files, ledger, start, claims)
    const loaded = await load(stage.append, stage.findOwners)
    const graph = await stage.finish()
    return { loaded, graph, files: joinReports([files.close(), claims.files()]) }
  } finally {
    await claims.stop()
    await ledger.close()
  }
}

/** What makes a complete database of what was imported. */
async function finishDatabase(run: Run, transact: Transact, { keys }: Kept, emptyLists: GraphFileReport['emptyLists'], onStep: (name: string) => void): Promise<void> {
  await fillLists(run, emptyLists)
  onStep('lists')
  await createIndexes(transact)
  await migrate(run, undefined, true)
  if (keys.length > 0) await run(toStatement(cypher`UNWIND ${keys} AS key CREATE (k:Key) SET k = key`))
  onStep('indexes')
}

/** @throws ParleyError DISK_FULL, DATA_NOT_WRITABLE where that is why it failed */
function toLoadError(error: unknown, dataFolder: string): unknown {
  const said = error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}` : ''
  if (!(error instanceof ParleyError) && isDiskFull(said)) return new ParleyError('DISK_FULL', `There is no space left for the load in ${dataFolder}.`, { cause: error })
  return toFolderError(error, dataFolder)
}

async function loadEmpty<T>({ config, load, report }: BulkLoad<T>, lock: DataLock, java: Java, jars: Jars): Promise<BulkReport<T>> {
  const startedAt = performance.now()
  const seconds: Record<string, number> = {}
  let last = startedAt
  const lap = (name: string): void => {
    const now = performance.now()
    seconds[name] = Math.round((now - last) / 100) / 10
    last = now
  }
  const kept = await readEmptyDatabase(optionsFor(config, report), lock)
  const folder = await prepareLoading(config.dataFolder)
  const paths = dataPaths(folder)
  last = performance.now()
  report('Reading …')
  const { loaded, graph, files } = await stageGraph(folder, Math.max(Date.now() * 1000, kept.clock), load)
  await rm(join(folder, 'ledger'), { recursive: true })
  lap('files')
  report('All is read. Neo4j’s importer writes the database …')
  await prepareDataFolder(folder)
  await runImportTool(java.path, jars, paths, { files: files.groups, separators, longestRow: files.longestRow })
  await rm(join(folder, 'files'), { recursive: true })
  lap('importer')
  await withNeo4j(optionsFor({ ...config, dataFolder: folder }, report), undefined, async (run, transact) => {
    report('Making indexes …')
    await finishDatabase(run, transact, kept, files.emptyLists, lap)
  })
  await completeLoading(config.dataFolder)
  await takeLoaded(config.dataFolder)
  seconds['whole'] = Math.round((performance.now() - startedAt) / 100) / 10
  return { ...graph, loaded, bytes: files.bytes, seconds: seconds as BulkReport<T>['seconds'] }
}

/**
 * Loads an empty managed database through Neo4j's own offline importer. It ends with the graph, the clock and the indexes that `appendBatch`
 * of the same batches would have left, in a fraction of the time. The database in use is replaced at the very end, by one renaming;
 * whatever ends the load before that leaves it as it was, and the same load can be run again.
 * @throws ParleyError BAD_CONFIG with NEO4J_URI, DATABASE_NOT_EMPTY, DATA_LOCKED while a service runs, IMPORTER_FAILED, DISK_FULL,
 * and what starting the managed Neo4j throws
 */
export async function loadInBulk<T>(bulk: BulkLoad<T>): Promise<BulkReport<T>> {
  const { config, report } = bulk
  if (config.database !== null) {
    throw new ParleyError('BAD_CONFIG', `NEO4J_URI is ${config.database.uri}, and --bulk loads only into the Neo4j that Parley runs itself. Import without --bulk; or load without NEO4J_URI, and bring the database in the data folder to your server by neo4j-admin database dump and load.`)
  }
  const java = await findJava(config.programs)
  const jars = await resolveJars(config.cacheFolder, config.programs, report)
  await prepareDataFolder(config.dataFolder)
  const lock = await lockDataFolder(config.dataFolder)
  try {
    await takeLoaded(config.dataFolder)
    return await loadEmpty(bulk, lock, java, jars)
  } catch (error) {
    await dropLoading(config.dataFolder)
    throw toLoadError(error, config.dataFolder)
  } finally {
    await lock.release()
  }
}
