import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'

/** The password of the managed database, or null where none was made yet. */
export async function readPassword(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** The password of the managed database; makes one that only its owner can read where there is none. */
export async function readOrCreatePassword(path: string): Promise<string> {
  const existing = await readPassword(path)
  if (existing !== null) return existing
  const password = randomBytes(24).toString('hex') // a base64url one may begin with a hyphen, which Neo4j's tool takes for an option
  await writeFile(`${path}.new`, `${password}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
  return password
}
