import { spawn } from 'node:child_process'
import type { DatabaseAddress } from '../src/cypher/database.ts'

/** A GraphQL service in a process of its own. */
export interface SpawnedService {
  readonly url: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/**
 * Starts a program that prints the address at which it answers.
 * @throws Error where it ends before that, with what it printed
 */
export async function spawnService(words: readonly string[], { uri, user, password, database }: DatabaseAddress, path: string): Promise<SpawnedService> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, NODE_ENV: 'production', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, PARLEY_PORT: '0', PARLEY_SEED: 'none', PARLEY_RATE_COST: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (bytes: Buffer): void => {
      printed += bytes.toString()
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => reject(new Error(`${words.join(' ')} ended: ${printed}`)))
  })
  return {
    url: `${address}${path}`,
    pid: child.pid ?? 0,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
