import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasFile } from './class-archive.ts'
import { dataPaths } from './data-folder.ts'
import { findServersOf } from './find-server.ts'
import { findImportersOf } from './import-tool.ts'
import { readOrCreatePassword } from './password.ts'
import { stopProcess } from './stop-process.ts'

/**
 * A first load makes the database in a folder beside the one in use, and puts it into its place when it is complete.
 * What is in `loading` is not complete and is never opened by a service; `loaded` is complete. Between the two lies one renaming.
 */
const names = { loading: 'loading', loaded: 'loaded' } as const

/** Ends what a load that was cut off has left running, and deletes what it has written. For whoever holds the lock of the data folder. */
export async function dropLoading(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, names.loading)
  const { home } = dataPaths(folder)
  for (const left of [...findImportersOf(home), ...findServersOf(home)]) await stopProcess(left, 2_000)
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** An empty folder in which a database is made, with the password that it is to have. For whoever holds the lock of the data folder. */
export async function prepareLoading(dataFolder: string): Promise<string> {
  await dropLoading(dataFolder)
  const folder = join(dataFolder, names.loading)
  await mkdir(folder, { mode: 0o700 })
  await readOrCreatePassword(dataPaths(dataFolder).password)
  await writeFile(dataPaths(folder).password, await readFile(dataPaths(dataFolder).password), { mode: 0o600 })
  return folder
}

/** Says that the database in `loading` is complete. From here on every start takes it, however often it is interrupted. */
export async function completeLoading(dataFolder: string): Promise<void> {
  await rename(join(dataFolder, names.loading), join(dataFolder, names.loaded))
}

/**
 * Puts a complete database in the place of the one in use, which held nothing; does nothing where there is none.
 * Can be interrupted and done again. For whoever holds the lock of the data folder.
 */
export async function takeLoaded(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, names.loaded)
  const [from, to] = [dataPaths(folder).home, dataPaths(dataFolder).home]
  if (await hasFile(from)) for (const left of findServersOf(to)) await stopProcess(left)
  for (let tries = 1; await hasFile(from); tries++) {
    await rm(to, { recursive: true, force: true, maxRetries: 3 })
    await rename(from, to).catch((error: unknown) => {
      // Somebody who does not get the lock has made the folder again meanwhile, with nothing in it.
      if (!(error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')) || tries === 20) throw error
    })
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
