import { after } from 'node:test'
import type { DatabaseAddress } from '../src/cypher/database.ts'
import { cypher, toStatement, type Run, type Transact } from '../src/cypher/statement.ts'
import { ParleyError } from '../src/errors.ts'
import type { LocalNeo4j } from '../src/local-neo4j/start-local-neo4j.ts'
import { connect, type Connection } from '../src/neo4j/connect.ts'
import { migrate } from '../src/neo4j/migrate.ts'
import { createRead, createRunAlone, createTransact } from '../src/neo4j/run.ts'
import { givenAddress, startTestNeo4j } from './test-neo4j.ts'

let own: Promise<LocalNeo4j> | undefined
const opened: Connection[] = []

/** Closes what test files have opened. */
export async function closeOpened(): Promise<void> {
  await Promise.all(opened.splice(0).map((connection) => connection.close()))
}

// At the root of the test file, not inside the hook that opens a database: its end would close too early.
after(async () => {
  await closeOpened()
  await (await own)?.stop()
})

/** Where the database of the tests is: for programs that are started to use it. */
export async function addressForTests(): Promise<DatabaseAddress> {
  const given = givenAddress()
  if (given !== null) return given
  own ??= startTestNeo4j((message) => process.stderr.write(`${message}\n`))
  return (await own).address
}

const emptyOnce = toStatement(cypher`MATCH (n) WHERE NOT n:Migration AND NOT n:Clock WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS deleted`)
const resetClock = toStatement(cypher`MERGE (c:Clock {id: 'clock'}) SET c.number = 0`)

/** Deletes all data in batches; the schema stays, and the clock stands at 0. */
export async function emptyDatabase(run: Run): Promise<void> {
  for (;;) {
    const [row] = await run(emptyOnce)
    if (row?.['deleted'] === 0) break
  }
  await run(resetClock)
}

/** A migrated database on a real Neo4j, with what others left in it. */
export async function openMigratedDatabase(): Promise<Connection> {
  const address = await addressForTests()
  const connection = connect(address)
  opened.push(connection)
  const run = createRunAlone(connection)
  await migrate(run).catch(async (error: unknown) => {
    if (!(error instanceof ParleyError) || !error.code.startsWith('DATABASE_')) throw error
    if (givenAddress() !== null && process.env['PARLEY_TEST_OWNED'] !== '1') throw error
    await eraseDatabase(run)
    await migrate(run)
  })
  return connection
}

/**
 * A migrated and emptied database on a real Neo4j: that of the test runner (`npm test`), that of NEO4J_TEST_URI, or, for a test file
 * that is run alone, one that is started now and stopped at the end. It is closed after the tests of the file.
 */
export async function openTestDatabase(): Promise<Connection> {
  const connection = await openMigratedDatabase()
  await emptyDatabase(createRunAlone(connection))
  return connection
}

/** The same with what reads from it and what writes to it. */
export async function openToWrite(): Promise<{ readonly connection: Connection; readonly run: Run; readonly transact: Transact }> {
  const connection = await openTestDatabase()
  return { connection, run: createRead(connection), transact: createTransact(connection) }
}

/** Deletes everything, schema too: for a test database that an earlier state of the code has made. */
async function eraseDatabase(run: Run): Promise<void> {
  await emptyDatabase(run)
  await run(toStatement(cypher`MATCH (n) DETACH DELETE n`))
  const drops = [
    ...(await run(toStatement(cypher`SHOW CONSTRAINTS YIELD name RETURN 'CONSTRAINT ' + name AS thing`))),
    ...(await run(toStatement(cypher`SHOW INDEXES YIELD name, type, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN 'INDEX ' + name AS thing`))),
  ]
  for (const { thing } of drops) await run({ text: `DROP ${String(thing)}`, params: {} })
}
