import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

const projectFolder = new URL('../..', import.meta.url).pathname

/** What a program printed, and how it ended. */
export interface Ended {
  readonly exitCode: number | null
  readonly output: string
  readonly errors: string
}

/** A program that is running, with what it printed so far. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves when what it printed matches; rejects with all of it when the program ends before. */
  readonly prints: (pattern: RegExp) => Promise<void>
  /** What it has printed so far. */
  readonly printed: () => string
}

export type Variables = Readonly<Record<string, string>>

/** Only what a program needs; nothing that the person who runs the tests has set for Parley or Neo4j. */
function cleanEnvironment(variables: Variables): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name, value]) => value !== undefined && !/^(PARLEY_|NEO4J_)/.test(name)) as [string, string][]
  return { ...Object.fromEntries(kept), ...variables }
}

/** Starts `src/main.ts` or `src/cli/parley.ts …` as a process of its own. */
export function startProgram(words: readonly string[], variables: Variables): Running {
  return start(['--import', 'tsx', ...words], variables)
}

/** What `npm start` starts: it builds what is not built yet, and serves what was built. */
export function startBuilt(variables: Variables): Running {
  return start(['scripts/start.mjs'], variables)
}

function start(words: readonly string[], variables: Variables): Running {
  const child = spawn(process.execPath, words, { cwd: projectFolder, env: cleanEnvironment(variables), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = once(child, 'close').then(([exitCode]) => ({ exitCode: exitCode as number | null, output, errors }))
  const prints = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(output + errors)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The program ended without printing ${String(pattern)}:\n${output}${errors}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  return { child, ended, prints, printed: () => output + errors }
}

/** The service, as `npm start` runs it after building. */
export function startService(variables: Variables): Running {
  return startProgram(['src/main.ts'], variables)
}

export async function runParley(words: readonly string[], variables: Variables): Promise<Ended> {
  return startProgram(['src/cli/parley.ts', ...words], variables).ended
}

/** Takes a port of loopback, as another program would. */
export async function occupyPort(): Promise<{ readonly port: number; readonly free: () => void }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { port: typeof address === 'object' && address !== null ? address.port : 0, free: () => server.close() }
}
