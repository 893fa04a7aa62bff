import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const folder = new URL('../../.cache/readers/', import.meta.url).pathname
const requirements = (name: string): string => new URL(name, import.meta.url).pathname

/** Python with the current readers, and a folder with the old NetworkX to put before them. */
export interface Readers {
  readonly python: string
  readonly oldNetworkX: string
}

async function hasPython(): Promise<boolean> {
  try {
    await run('python3', ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 11))'])
    return true
  } catch {
    return false
  }
}

/** Makes the environment where it is not there or not of these requirements: once, in `.cache/`. */
async function install(stamp: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await run('python3', ['-m', 'venv', join(folder, 'venv')])
  const pip = join(folder, 'venv', 'bin', 'pip')
  await run(pip, ['install', '--quiet', '--disable-pip-version-check', '-r', requirements('requirements.txt')])
  await run(pip, ['install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', join(folder, 'networkx-2.8'), '-r', requirements('requirements-networkx-2.8.txt')])
  writeFileSync(join(folder, 'stamp'), stamp)
}

/** What our files are read with, or null where there is no Python 3.11, which is said. */
export async function openReaders(): Promise<Readers | null> {
  if (!(await hasPython())) {
    console.warn('Python 3.11 or later is not here: what NetworkX, igraph, pandas, Polars, PyArrow and DuckDB read of our files is NOT tested.')
    return null
  }
  const stamp = readFileSync(requirements('requirements.txt'), 'utf8') + readFileSync(requirements('requirements-networkx-2.8.txt'), 'utf8')
  const isThere = existsSync(join(folder, 'stamp')) && readFileSync(join(folder, 'stamp'), 'utf8') === stamp
  if (!isThere) {
    console.warn('Installing Python readers into .cache/readers (once, about 700 MB) …')
    await install(stamp)
  }
  return { python: join(folder, 'venv', 'bin', 'python'), oldNetworkX: join(folder, 'networkx-2.8') }
}

/** Runs a script of this folder and gives what it prints, as JSON. */
export async function runScript(readers: Readers, script: string, words: readonly string[], isOld = false): Promise<unknown> {
  const { stdout } = await run(readers.python, [requirements(script), ...words], { maxBuffer: 100_000_000, env: { ...process.env, ...(isOld ? { PYTHONPATH: readers.oldNetworkX } : {}) } })
  return JSON.parse(stdout)
}
