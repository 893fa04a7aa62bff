import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { openReaders } from '../readers/environment.ts'

const run = promisify(execFile)

const requirements = new URL('requirements.txt', import.meta.url).pathname

/** The Python of test/readers with what notebooks need besides, which is installed once; null where there is none, which is said there. */
export async function openPython(): Promise<string | null> {
  const readers = await openReaders()
  if (readers === null) return null
  const stampFile = join(dirname(dirname(readers.python)), 'notebooks-stamp') // within the environment: they are made anew together
  const stamp = readFileSync(requirements, 'utf8')
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    console.warn('Installing what notebooks need (once) …')
    await run(readers.python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements])
    writeFileSync(stampFile, stamp)
  }
  return readers.python
}

/** Runs Python; where it fails, what it printed is the error. */
export async function runPython(python: string, words: readonly string[], variables: Readonly<Record<string, string>>): Promise<{ readonly stdout: string; readonly stderr: string }> {
  try {
    return await run(python, [...words], { maxBuffer: 100_000_000, env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PARLEY_KEY: '', ...variables } })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`python ${words.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
}
