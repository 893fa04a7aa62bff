import { randomUUID } from 'node:crypto'
import { chmod, mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ParleyError } from '../errors.ts'

/** Where the parts of the managed database are inside its data folder. */
export interface DataPaths {
  /** Neo4j's home: its settings, its store and its logs. */
  readonly home: string
  readonly conf: string
  readonly store: string
  /** What Neo4j printed since it was last started. */
  readonly console: string
  /** Whether Java accepted the class archive. */
  readonly archiveLog: string
  readonly password: string
  readonly pidFile: string
}

export function dataPaths(dataFolder: string): DataPaths {
  const home = join(dataFolder, 'neo4j')
  return {
    home,
    conf: join(home, 'conf'),
    store: join(home, 'data'),
    console: join(home, 'logs', 'console.log'),
    archiveLog: join(home, 'logs', 'class-archive.log'),
    password: join(dataFolder, 'password'),
    pidFile: join(dataFolder, 'neo4j.json'),
  }
}

/** Neo4j needs about 5 MB for an empty store and more for its logs; below this it would fail half-way. */
const leastFreeBytes = 64 * 1024 * 1024

/** With less than this, Neo4j can neither write its log nor end: it hangs. */
const noFreeBytes = 1024 * 1024

/** The bytes that are free on the disk of a folder. */
async function readFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/**
 * Checks that the disk has not run full meanwhile.
 * @throws ParleyError DISK_FULL
 */
export async function assertDiskNotFull(folder: string): Promise<void> {
  if ((await readFreeBytes(folder)) < noFreeBytes) throw new ParleyError('DISK_FULL', `There is no space left for the database in ${folder}.`)
}

/** Gives a failed file operation its code: DISK_FULL or DATA_NOT_WRITABLE, otherwise the error as it is. */
export function toFolderError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ParleyError('DISK_FULL', `There is no space left for the data folder ${folder}.`, { cause: error })
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)) return new ParleyError('DATA_NOT_WRITABLE', `The data folder ${folder} cannot be written to (${code}).`, { cause: error })
  return error
}

/**
 * Makes the data folder where it is missing, and checks that it can be written to and that the disk has room.
 * @throws ParleyError DATA_NOT_WRITABLE, DISK_FULL
 */
export async function prepareDataFolder(dataFolder: string): Promise<DataPaths> {
  const paths = dataPaths(dataFolder)
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    for (const folder of [paths.conf, join(paths.home, 'logs')]) await mkdir(folder, { recursive: true })
    const probe = join(dataFolder, `.probe-${randomUUID()}`)
    await writeFile(probe, 'x')
    await rm(probe)
    await chmod(paths.home, 0o700)
    const freeBytes = await readFreeBytes(dataFolder)
    if (freeBytes < leastFreeBytes) {
      throw new ParleyError('DISK_FULL', `The disk of the data folder ${dataFolder} has ${Math.floor(freeBytes / 1_048_576)} MB free; at least ${leastFreeBytes / 1_048_576} MB are needed to start.`, { details: { freeBytes } })
    }
  } catch (error) {
    throw toFolderError(error, dataFolder)
  }
  return paths
}
