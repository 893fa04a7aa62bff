import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { readFileReport } from './report-by-file.ts'

/** How one step of a run went. */
export interface Outcome {
  readonly name: string
  readonly isPassed: boolean
  readonly seconds: number
}

export type Variables = Readonly<Record<string, string>>

export interface FilesOptions {
  /** The next file, or undefined when there are no more; others may take from the same queue. */
  readonly take: () => string | undefined
  readonly variables: Variables
  /** How long one file may take, in milliseconds. */
  readonly longestMs: number
  /** Whether each file has a process of its own, as those that look at what a process takes must. */
  readonly isEachAlone: boolean
}

/** What a process does before its first file. */
const loading = 'loading what all tests need'

/** How long a process that has run all its files may take to end by itself, and how long its last words may take. */
const endingMs = 5_000
const lastWordsMs = 500

function startProcess(variables: Variables): ChildProcess {
  const flags = ['--import', 'tsx', '--test-reporter=./scripts/report-by-file.ts', '--test-reporter-destination=stdout']
  return spawn(process.execPath, [...flags, 'scripts/import-tests.ts'], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...variables, NODE_TEST_CONTEXT: undefined } }) // for a run within a run
}

function onLine(output: NodeJS.ReadableStream | null, read: (line: string) => void): void {
  if (output === null) throw new TypeError('the output of the process is not piped')
  createInterface({ input: output }).on('line', read)
}

/** Runs files in one process until there are no more, or until one has ended the process or took too long: that one has failed. */
async function runInOneProcess({ take, variables, longestMs, isEachAlone }: FilesOptions): Promise<{ readonly outcomes: readonly Outcome[]; readonly areAllDone: boolean }> {
  const outcomes: Outcome[] = []
  const child = startProcess(variables)
  let printed: string[] = []
  let isOver = false
  let file = loading as string | undefined
  let [startedAt, timer] = [Date.now(), setTimeout(() => child.kill('SIGKILL'), longestMs)]
  const next = (): void => {
    isOver = isEachAlone && outcomes.length > 0
    file = isOver ? undefined : take()
    startedAt = Date.now()
    clearTimeout(timer)
    timer = setTimeout(() => child.kill('SIGKILL'), file === undefined ? endingMs : longestMs)
    child.send(file ?? '')
  }
  const tell = (name: string, isPassed: boolean): void => {
    const seconds = (Date.now() - startedAt) / 1000
    console.log(`\n── ${name} (${seconds.toFixed(1)} s)\n${printed.join('\n').trim()}`)
    printed = []
    outcomes.push({ name, isPassed, seconds })
  }
  child.once('message', next)
  onLine(child.stderr, (line) => printed.push(line))
  onLine(child.stdout, (line) => {
    const report = readFileReport(line)
    if (report === null) {
      printed.push(line)
      return
    }
    if (report.file !== file) throw new Error(`${report.file} was told of while ${String(file)} was run`)
    tell(report.file, report.isPassed)
    next()
  })
  const closed = once(child, 'close')
  const [exitCode] = (await once(child, 'exit')) as [number | null] // its output may stay open: by what it started and left behind
  await Promise.race([closed, sleep(lastWordsMs)])
  clearTimeout(timer)
  if (file !== undefined) {
    printed.push(exitCode === null ? 'It took too long, or its process was killed.' : `It ended its process, with exit code ${exitCode}.`)
    tell(file, false)
  }
  if (file === undefined && exitCode === 1 && outcomes.every(({ isPassed }) => isPassed)) tell('what a file of tests left behind', false)
  return { outcomes, areAllDone: file === undefined && !isOver }
}

/**
 * Runs test files one after the other in one process, or, where one has ended that or had to be ended, in another. What a file prints is shown
 * when it is done.
 */
export async function runFiles(options: FilesOptions): Promise<readonly Outcome[]> {
  const all: Outcome[] = []
  for (;;) {
    const { outcomes, areAllDone } = await runInOneProcess(options)
    all.push(...outcomes)
    if (areAllDone || outcomes.some(({ name }) => name === loading)) return all
  }
}
