import { link, mkdir, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { ParleyError } from '../errors.ts'
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.ts'

/** Keeps every other Parley out of a data folder until it is released, or until this process ends in whatever way. */
export interface DataLock {
  readonly release: () => Promise<void>
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

async function readNumbers(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder)
  return names.filter((name) => /^\d+$/.test(name)).map(Number).sort((a, b) => a - b)
}

async function readOwner(path: string): Promise<ProcessIdentity | null> {
  const text = await readFile(path, 'utf8')
  if (text === '') return null // released
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('startedAt' in value)) return null
  return typeof value.pid === 'number' && typeof value.startedAt === 'string' ? { pid: value.pid, startedAt: value.startedAt } : null
}

/** Puts a file there with its whole content at once, unless it exists. */
async function createWhole(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, text)
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function tryLock(folder: string, owner: ProcessIdentity): Promise<string | null> {
  const highest = (await readNumbers(folder)).at(-1) ?? 0
  const holder = highest === 0 ? null : await readOwner(join(folder, String(highest)))
  if (holder !== null && isRunning(holder)) {
    throw new ParleyError('DATA_LOCKED', `The data folder ${join(folder, '..')} is used by another Parley (process ${holder.pid}).`, { details: { pid: holder.pid } })
  }
  const mine = highest + 1
  const path = join(folder, String(mine))
  if (!(await createWhole(path, `${JSON.stringify(owner)}\n`))) return null
  const numbers = await readNumbers(folder)
  if (numbers.some((number) => number > mine)) {
    await rm(path, { force: true })
    return null
  }
  await Promise.all(numbers.filter((number) => number < mine).map((number) => rm(join(folder, String(number)), { force: true })))
  return path
}

/**
 * Locks a data folder for this process.
 *
 * The lock is the file with the highest number in `lock/`; it names its process and when that started, so that a lock
 * left behind by SIGKILL or by a power cut is seen as such. Taking over makes the next number, which only one can do;
 * numbers only grow (a released lock stays as an empty file), so that no slow reader can take over twice.
 * @throws ParleyError DATA_LOCKED
 */
export async function lockDataFolder(dataFolder: string): Promise<DataLock> {
  const folder = join(dataFolder, 'lock')
  await mkdir(folder, { recursive: true })
  const owner = ownIdentity()
  for (;;) {
    try {
      const path = await tryLock(folder, owner)
      if (path === null) continue
      return {
        release: () => truncate(path), // which works on a full disk too
      }
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error // somebody took over between reading the folder and reading the file
    }
  }
}

/** The process that holds the lock of a data folder, or null. */
export async function readLockHolder(dataFolder: string): Promise<ProcessIdentity | null> {
  const folder = join(dataFolder, 'lock')
  try {
    const highest = (await readNumbers(folder)).at(-1)
    const holder = highest === undefined ? null : await readOwner(join(folder, String(highest)))
    return holder !== null && isRunning(holder) ? holder : null
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}
