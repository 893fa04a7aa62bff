/**
 * All tests of the project, on a real Neo4j of their own: `npm test`.
 *
 * What needs no database runs first, the checks of the code beside it. Then two of Neo4j serve all `*.db.test.ts`, each one file after the other:
 * the server of NEO4J_TEST_URI where that is given, otherwise what PARLEY_TEST_DATABASE names, `local` (the default) or `docker`.
 * Nothing is skipped: a step that cannot run fails.
 *
 * `npm test -- derive page` runs only the test files with one of these words in their path;
 * `npm run test:long` and `npm run test:crash` (`-- long`, `-- crash`) run those suites instead.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { givenAddress } from '../test/test-neo4j.ts'
import { startTestServer, type TestServer } from './test-server.ts'

interface Outcome {
  readonly name: string
  readonly isPassed: boolean
  readonly seconds: number
}

type Variables = Readonly<Record<string, string>>

const bin = (name: string): string => join('node_modules', '.bin', name)

interface Job {
  readonly name: string
  readonly command: readonly string[]
}

/** The longest first, so that none is left alone at the end. */
const checks: readonly Job[] = [
  { name: 'lint', command: [bin('eslint'), '--cache', '--cache-location', '.cache/eslint/', '.'] },
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  // What is served, with its own types: tests bring those of browsers with them, which the service does not have.
  { name: 'build', command: [process.execPath, join('scripts', 'build.mjs')] },
  { name: 'types of the explorer', command: [bin('tsc'), '-p', 'src/explorer/tsconfig.json'] },
  { name: 'unused files, exports and packages', command: [bin('knip')] },
  { name: 'generated files are up to date (otherwise: npm run generate)', command: [bin('tsx'), 'scripts/generate.ts', '--check'] },
]

/** Runs a program with our output as its own. */
async function passes(command: readonly string[], variables: Variables = {}): Promise<boolean> {
  const [program = '', ...words] = command
  const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, ...variables } })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => resolve(exitCode === 0))
  })
}

async function measure(name: string, work: () => Promise<boolean>): Promise<Outcome> {
  console.log(`\n── ${name}`)
  const startedAt = Date.now()
  const isPassed = await work().catch((error: unknown) => {
    console.error(error)
    return false
  })
  return { name, isPassed, seconds: (Date.now() - startedAt) / 1000 }
}

/** How long one file may take: ten minutes in a usual run, six hours in a suite that is meant to be long. */
const longestFileMs = 600_000
const longestOfLongMs = 21_600_000

/** A file that waits for what never comes, or leaves something running, fails instead of holding up the whole run. */
function testCommand(files: readonly string[], flags: readonly string[], longestMs: number): readonly [string, ...string[]] {
  return [process.execPath, '--import', 'tsx', '--test', '--test-reporter=spec', `--test-timeout=${longestMs}`, '--test-force-exit', ...flags, ...files]
}

function runTests(files: readonly string[], flags: readonly string[], variables: Variables, longestMs = longestFileMs): Promise<boolean> {
  return passes(testCommand(files, flags, longestMs), variables)
}

/** Runs a program and shows what it prints when it is done, so that two that run side by side do not mix. */
async function runAside(name: string, [program = '', ...words]: readonly string[], variables: Variables = {}, timeout = longestOfLongMs): Promise<Outcome> {
  const startedAt = Date.now()
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...variables }, timeout })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve) // not when its output closes: what it started and left behind may hold that open
  })
  const seconds = (Date.now() - startedAt) / 1000
  console.log(`\n── ${name} (${seconds.toFixed(1)} s)\n${Buffer.concat(printed).toString()}`)
  return { name, isPassed: exitCode === 0, seconds }
}

/** Runs the files of a queue one after the other; others may take from the same queue. */
async function runQueue(queue: string[], variables: Variables, longestMs: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) outcomes.push(await runAside(file, testCommand([file], [], longestMs), variables))
  return outcomes
}

/** Starts a Neo4j and runs the files of a queue on it. */
async function runOnNeo4j(queue: string[], variables: Variables = {}, longestMs = longestFileMs): Promise<readonly Outcome[]> {
  if (queue.length === 0) return []
  let server: TestServer | undefined
  const start = await measure('starting Neo4j for the tests', async () => {
    server = await startTestServer((message) => console.log(message))
    return true
  })
  if (server === undefined) return [start]
  const { stop, variables: where } = server
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().finally(() => process.exit(130)))
  const files = await runQueue(queue, { ...where, ...variables }, longestMs)
  return [start, ...files, await measure('stopping Neo4j', () => stop().then(() => true))]
}

/** Those that failed, each by its name, and one line for the rest. */
function sum(name: string, outcomes: readonly Outcome[], seconds: number): readonly Outcome[] {
  const failed = outcomes.filter(({ isPassed }) => !isPassed)
  return [...failed, { name: `${name} (${outcomes.length - failed.length} of ${outcomes.length} passed)`, isPassed: failed.length === 0, seconds }]
}

/**
 * The files that share a Neo4j, on two of them, one for each core of a small machine. The second is started when those that start
 * and kill databases of their own are done; a server that was given is one, and has them all.
 */
async function runOnTwo(managed: readonly string[], shared: readonly string[]): Promise<readonly Outcome[]> {
  const startedAt = Date.now()
  const queue = [...shared]
  const second = async (): Promise<readonly Outcome[]> => [...(await runQueue([...managed], {}, longestFileMs)), ...(givenAddress() === null ? await runOnNeo4j(queue) : [])]
  const [one, other] = await Promise.all([runOnNeo4j(queue), second()])
  const outcomes = [...one, ...other]
  return outcomes.length === 0 ? [] : sum('tests on Neo4j', outcomes, (Date.now() - startedAt) / 1000)
}

/** Hooks at the root of a file would be those of all files of its process, and what waits while it is loaded would come when others have ended. */
const standsAlone = /^(?:before|after)\w*\(|^(?:const .* = )?await /m

/** Test files that need no database, as many as can in one process: loading what they test takes longer than testing it. */
function pureJobs(files: readonly string[]): readonly Job[] {
  const alone = files.filter((file) => standsAlone.test(readFileSync(file, 'utf8')))
  const together = files.filter((file) => !alone.includes(file))
  const jobs: readonly Job[] = [
    { name: `tests without a database that stand alone (${alone.length} files)`, command: testCommand(alone, ['--test-concurrency=1'], longestFileMs) },
    { name: `other tests without a database (${together.length} files)`, command: [process.execPath, '--import', 'tsx', '--test-reporter=spec', 'scripts/import-tests.ts', ...together] },
  ]
  return jobs.filter((_, index) => [alone, together][index]?.length !== 0)
}

/** Runs jobs that keep one core busy each, as many at once as there are cores. */
async function runJobs(jobs: readonly Job[]): Promise<readonly Outcome[]> {
  const queue = [...jobs]
  const outcomes: Outcome[] = []
  const takeTurns = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) outcomes.push(await runAside(job.name, job.command, {}, longestFileMs))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns))
  return outcomes
}

function readTestFiles(): readonly string[] {
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('.test.ts')).map((path) => join('test', path)).sort()
}

async function runSuites(suite: string, words: readonly string[]): Promise<readonly Outcome[]> {
  const files = readTestFiles().filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  const long = files.filter((file) => file.endsWith('.long.test.ts'))
  const onNeo4j = files.filter((file) => file.endsWith('.db.test.ts'))
  const pure = files.filter((file) => !long.includes(file) && !onNeo4j.includes(file))
  const crash = onNeo4j.filter((file) => file.startsWith(join('test', 'crash')))
  const managed = onNeo4j.filter((file) => crash.includes(file) || file.startsWith(join('test', 'local-neo4j')))
  const shared = onNeo4j.filter((file) => !managed.includes(file))
  if (suite === 'long') return runOnNeo4j([...long], {}, longestOfLongMs)
  if (suite === 'crash') return crash.length === 0 ? [] : [await measure('20 crashes of each kind', () => runTests(crash, ['--test-concurrency=1'], { PARLEY_TEST_CRASHES: '20' }, longestOfLongMs))]
  const first = await runJobs([...pureJobs(pure), ...(words.length === 0 ? checks : [])])
  return [...first, ...(await runOnTwo(managed, shared))]
}

const [first = '', ...rest] = process.argv.slice(2)
const isSuite = first === 'long' || first === 'crash'
const outcomes = await runSuites(isSuite ? first : 'all', isSuite ? rest : process.argv.slice(2))
console.log('\n── summary')
for (const { name, isPassed, seconds } of outcomes) console.log(`${isPassed ? '✔' : '✖'} ${name} (${seconds.toFixed(1)} s)`)
const failed = outcomes.filter(({ isPassed }) => !isPassed)
if (outcomes.length === 0) console.log('No test file was found.')
else console.log(failed.length === 0 ? 'All passed.' : `${failed.length} of ${outcomes.length} steps failed.`)
process.exitCode = failed.length === 0 && outcomes.length > 0 ? 0 : 1
