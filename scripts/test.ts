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
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { givenAddress } from '../test/test-neo4j.ts'
import { runFiles, type Outcome, type Variables } from './run-files.ts'
import { startTestServer, type TestServer } from './test-server.ts'

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

/** Those that take long, so that none is left alone at the end; all others are alike. */
const slow = ['graphql/cases', 'cli/', 'bulk/load', 'explorer/', 'client/', 'write/', 'crash/', 'readers', 'graphql/changes', 'graphql/filters', 'graphql/graph', 'export/', 'import/']

function longestFirst(files: readonly string[]): string[] {
  const rank = (file: string): number => slow.findIndex((word) => file.includes(word)) + 1 || slow.length + 1
  return [...files].sort((one, other) => rank(one) - rank(other))
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

/** Starts a Neo4j and runs files on it. */
async function runOnNeo4j(take: () => string | undefined, longestMs = longestFileMs, isEachAlone = false): Promise<readonly Outcome[]> {
  let server: TestServer | undefined
  const start = await measure('starting Neo4j for the tests', async () => {
    server = await startTestServer((message) => console.log(message))
    return true
  })
  if (server === undefined) return [start]
  const { stop, variables: where } = server
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().finally(() => process.exit(130)))
  const files = await runFiles({ take, variables: where, longestMs, isEachAlone })
  return [start, ...files, await measure('stopping Neo4j', () => stop().then(() => true))]
}

/** Those that failed, each by its name, and one line for the rest. */
function sum(name: string, outcomes: readonly Outcome[], seconds: number): readonly Outcome[] {
  const failed = outcomes.filter(({ isPassed }) => !isPassed)
  return [...failed, { name: `${name} (${outcomes.length - failed.length} of ${outcomes.length} passed)`, isPassed: failed.length === 0, seconds }]
}

/** Takes from a queue of one's own, and when that is empty from the end of the other's. */
function takeFrom(own: string[], other: string[]): () => string | undefined {
  return () => own.shift() ?? other.pop()
}

/** What asks by GraphQL has its statements planned by one server, all else by the other: the same statement is seldom planned by both. */
const isForFirst = (file: string): boolean => file.startsWith(join('test', 'graphql'))

/**
 * The files that share a Neo4j, on two of them, one for each core of a small machine, those that take long first; and those that need
 * none or start and kill their own beside them. A server that was given is one, and has all that share; a single file needs one.
 */
async function runOnDatabases(others: readonly string[], shared: readonly string[]): Promise<readonly Outcome[]> {
  const startedAt = Date.now()
  const sorted = longestFirst(shared)
  const [one, other, alone] = [sorted.filter(isForFirst), sorted.filter((file) => !isForFirst(file)), longestFirst(others)]
  const servers = (givenAddress() === null ? [takeFrom(one, other), takeFrom(other, one)] : [takeFrom(one, other)]).slice(0, shared.length)
  const lanes = [...servers.map((take) => runOnNeo4j(take)), ...(alone.length === 0 ? [] : [runFiles({ take: takeFrom(alone, []), variables: {}, longestMs: longestFileMs, isEachAlone: false })])]
  const outcomes = (await Promise.all(lanes)).flat()
  return outcomes.length === 0 ? [] : sum('tests on Neo4j', outcomes, (Date.now() - startedAt) / 1000)
}

/** On one core the checks and then tests without a database, on the other the tests and then the checks: until there are no more of either. */
async function runPure(files: readonly string[], jobs: readonly Job[]): Promise<readonly Outcome[]> {
  const startedAt = Date.now()
  const [queue, jobQueue] = [longestFirst(files), [...jobs]]
  const [checked, tested]: [Outcome[], Outcome[]] = [[], []]
  const check = async (): Promise<void> => {
    for (let job = jobQueue.shift(); job !== undefined; job = jobQueue.shift()) checked.push(await runAside(job.name, job.command))
  }
  const test = async (): Promise<void> => {
    if (queue.length > 0) tested.push(...(await runFiles({ take: () => queue.shift(), variables: {}, longestMs: longestFileMs, isEachAlone: false })))
  }
  await Promise.all([check().then(test), test().then(check)])
  return [...checked, ...(tested.length === 0 ? [] : sum('tests without a database', tested, (Date.now() - startedAt) / 1000))]
}

function readTestFiles(): readonly string[] {
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('.test.ts')).map((path) => join('test', path)).sort()
}

/** Files that read with Python; what that needs is installed first. */
const usesPython = /^test.(?:client.|export.readers)/

async function runSuites(suite: string, words: readonly string[]): Promise<readonly Outcome[]> {
  const files = readTestFiles().filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  const long = files.filter((file) => file.endsWith('.long.test.ts'))
  const onNeo4j = files.filter((file) => file.endsWith('.db.test.ts'))
  const pure = files.filter((file) => !long.includes(file) && !onNeo4j.includes(file))
  const crash = onNeo4j.filter((file) => file.startsWith(join('test', 'crash')))
  const managed = onNeo4j.filter((file) => crash.includes(file) || file.startsWith(join('test', 'local-neo4j')))
  const shared = onNeo4j.filter((file) => !managed.includes(file))
  if (suite === 'long') return long.length === 0 ? [] : runOnNeo4j(takeFrom([...long], []), longestOfLongMs, true)
  if (suite === 'crash') return crash.length === 0 ? [] : [await measure('20 crashes of each kind', () => runTests(crash, ['--test-concurrency=1'], { PARLEY_TEST_CRASHES: '20' }, longestOfLongMs))]
  const withPython = files.filter((file) => usesPython.test(file) && !long.includes(file))
  const prepare = (): Promise<Outcome> => runAside('Python for readers and notebooks', [process.execPath, '--import', 'tsx', 'scripts/prepare-python.ts'])
  const [first, prepared] = await Promise.all([
    runPure(pure.filter((file) => !withPython.includes(file)), words.length === 0 ? checks : []),
    Promise.all(withPython.length === 0 ? [] : [prepare()]),
  ])
  const alone = [...managed, ...pure.filter((file) => withPython.includes(file))]
  return [...first, ...prepared, ...(await runOnDatabases(alone, shared))]
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
