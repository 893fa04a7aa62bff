import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config.ts'
import type { DatabaseAddress } from './cypher/database.ts'
import { ParleyError } from './errors.ts'
import type { Imports } from './http/import-route.ts'
import { ImportJobs } from './import/jobs/import-jobs.ts'
import { JobFolder } from './import/jobs/job-folder.ts'
import { lockDataFolder, type DataLock } from './local-neo4j/data-lock.ts'
import { createImportStarter } from './start-import-process.ts'

/** Where imports of a database are kept: a folder may serve several databases, one after the other, and a job must never go on in another one. */
function folderOf({ dataFolder, database }: Config): string {
  return join(dataFolder, database === null ? 'imports' : `imports-${createHash('sha256').update(`${database.uri}\n${database.database}`).digest('hex').slice(0, 12)}`)
}

/** @throws ParleyError DATA_LOCKED, DATA_NOT_WRITABLE */
async function lock(folder: string): Promise<DataLock> {
  try {
    return await lockDataFolder(folder)
  } catch (error) {
    if (error instanceof ParleyError && error.code === 'DATA_LOCKED') throw new ParleyError('DATA_LOCKED', `Imports over HTTP into this database are kept in ${folder}, which another Parley uses; give each its own folder by PARLEY_DATA.`, { cause: error })
    if (error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(String(error.code))) throw new ParleyError('DATA_NOT_WRITABLE', `Imports over HTTP are kept in ${folder}, which cannot be written.`, { cause: error })
    throw error
  }
}

/** Imports over HTTP of one service. */
export interface OpenImports {
  /** Opens them, once: with the first upload, or at the start where there is something to go on with. */
  readonly open: () => Promise<Imports>
  /** Goes on with what an earlier run of the service has left. What keeps it from that, the log tells: answers do not depend on it. */
  readonly goOn: () => Promise<void>
  /** Ends the run under way; the next start goes on with it. */
  readonly stop: () => Promise<void>
}

/** @param log the log of the service, which is made later */
export function createImports(config: Config, address: DatabaseAddress, log: () => FastifyBaseLogger): OpenImports {
  const path = folderOf(config)
  let opened: Promise<Imports & { readonly release: DataLock['release'] }> | null = null
  const openOnce = async (): Promise<Imports & { readonly release: DataLock['release'] }> => {
    const { release } = await lock(path)
    const folder = new JobFolder(path)
    const jobs = new ImportJobs({
      folder,
      start: createImportStarter(address),
      log: {
        ended: ({ id, state, source, file, report }) => log().info({ job: id, state, source, file, rows: report?.rows }, `An import ended: ${state}`),
        failed: (error, { id }) => log().error({ err: error, job: id }, 'An import was interrupted; it can be resumed'),
      },
    })
    await jobs.open()
    return { folder, jobs, release }
  }
  const open = (): NonNullable<typeof opened> => {
    opened ??= openOnce().catch((error: unknown) => {
      opened = null // it may go well another time
      throw error
    })
    return opened
  }
  return {
    open,
    goOn: async () => {
      if (!existsSync(path)) return
      await open().catch((error: unknown) => log().warn({ err: error }, 'Imports that were cut off do not go on'))
    },
    stop: async () => {
      const there = await opened?.catch(() => null)
      await there?.jobs.stop()
      await there?.release()
    },
  }
}
