import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import type { Statement } from '../../src/cypher/statement.ts'
import { neo4jVersion } from '../../src/local-neo4j/version.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { encode } from '../../src/neo4j/encode.ts'
import { createRunAlone, createTransact } from '../../src/neo4j/run.ts'
import { hash } from '../../src/record/ids.ts'
import { writeGeneratedGraph } from '../generated-graph.ts'
import { openSeededDatabase } from '../seeded-database.ts'
import { ask, type Case } from './cases.ts'
import { faultsOf, readsOf, toOperator, type Operator } from './plan-tree.ts'

/**
 * The plan file beside an operation: its first line names all that plans depend on (the statements, the indexes, the version of Neo4j), the others
 * are the ways of reading. While nothing of the first line has changed, the usual run does not have the statements planned again, which takes
 * longer than all answers together; `npm run test:long` does.
 */
const folder = new URL('../cases/queries/', import.meta.url)
const migrations = new URL('../../src/neo4j/migrations/', import.meta.url)

const indexes = readdirSync(migrations).sort().map((file) => readFileSync(new URL(file, migrations), 'utf8'))

/** The generated graph has no closed versions and no earlier stages, so that the planner sees nothing to sort there. */
const sortsNothing = /^(Sort|Top) over all of \w+(Was|Earlier)\(/

async function statementsOf(one: Case): Promise<readonly Statement[]> {
  return (await ask(one, () => Promise.resolve([]), 'graphql-js')).statements
}

function fingerprintOf(statements: readonly Statement[]): string {
  return `for ${hash(neo4jVersion, ...indexes, ...statements.map(({ text }) => text))}`
}

/** Whether anything that the plans of a case depend on has changed since its plan file was written. */
export async function isPlanKnown({ name, ...one }: Case): Promise<boolean> {
  if (process.env['PARLEY_TEST_GOLDENS'] === 'write') return false
  return readFileSync(new URL(`${name}.plan`, folder), 'utf8').startsWith(`${fingerprintOf(await statementsOf({ name, ...one }))}\n`)
}

/** A database with as many events as it takes for the planner to see what a real graph looks like. */
export async function openDatabaseForPlans(): Promise<Connection> {
  const connection = await openSeededDatabase()
  await writeGeneratedGraph(createTransact(connection), { entities: 1_000, claims: 3_000 })
  await createRunAlone(connection)({ text: 'CALL db.prepareForReplanning(60)', params: {} })
  return connection
}

async function explain(connection: Connection, { text, params }: Statement): Promise<Operator> {
  const session = connection.driver.session({ database: connection.database })
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, encode(params))
    assert.ok(summary.plan !== false)
    return toOperator(summary.plan)
  } finally {
    await session.close()
  }
}

/** A way of reading that the planner did without this time is no fault, for among indexes that cost the same it chooses by its statistics. */
function assertReads(name: string, fingerprint: string, reads: readonly string[]): void {
  const file = new URL(`${name}.plan`, folder)
  const [known = '', ...knownReads] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const isWriting = process.env['PARLEY_TEST_GOLDENS'] === 'write'
  const kept = isWriting && known === fingerprint ? knownReads : []
  if (isWriting) writeFileSync(file, `${[fingerprint, ...new Set([...kept, ...reads])].sort((a, b) => (a === fingerprint ? -1 : b === fingerprint ? 1 : a < b ? -1 : 1)).join('\n')}\n`)
  const lines = isWriting ? readFileSync(file, 'utf8').trimEnd().split('\n') : [known, ...knownReads]
  assert.deepEqual(reads.filter((read) => !lines.includes(read)), [], `${name}.plan does not have these; if they are meant, npm run goldens writes it`)
  assert.equal(lines[0], fingerprint, `${name}.plan was written for other statements or indexes; npm run goldens writes it`)
}

/** Has the statements of a case planned: each reads by indexes, in their order, and no other than its plan file names. */
export async function assertPlan(connection: Connection, one: Case): Promise<void> {
  const statements = await statementsOf(one)
  const plans: Operator[] = []
  for (const statement of statements) plans.push(await explain(connection, statement))
  assertReads(one.name, fingerprintOf(statements), readsOf(plans))
  for (const [index, plan] of plans.entries()) assert.deepEqual(faultsOf(plan).filter((fault) => !sortsNothing.test(fault)), [], statements[index]?.text)
}
