import { readFile, readdir } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { cypher, name, runAll, toStatement, type Run, type Statement, type Transact } from '../cypher/statement.ts'
import { ParleyError } from '../errors.ts'

/** One step of the schema: a file `NNNN-name.cypher` beside this one. */
interface Migration {
  readonly version: number
  readonly name: string
  readonly checksum: string
  readonly statements: readonly string[]
}

/** What `migrate` did: the versions that it applied, and the one that the database is at now. */
export interface MigrationReport {
  readonly applied: readonly number[]
  readonly version: number
}

const folder = new URL('./migrations/', import.meta.url)

/** How long an index may take to be built: that of a large database takes minutes. */
const longestBuildSeconds = 86_400

/** Splits a file at the semicolons that end a line, leaving comments out. */
function parseMigration(fileName: string, text: string): Migration {
  const statements = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
  return { version: Number(fileName.slice(0, 4)), name: fileName.slice(5, -'.cypher'.length), checksum: createHash('sha256').update(text).digest('hex'), statements }
}

/** The migrations that this Parley knows, in order. */
async function readMigrations(): Promise<readonly Migration[]> {
  const fileNames = (await readdir(folder)).filter((fileName) => /^\d{4}-.+\.cypher$/.test(fileName)).sort()
  return Promise.all(fileNames.map(async (fileName) => parseMigration(fileName, await readFile(new URL(fileName, folder), 'utf8'))))
}

// The clock does not count as data: a first migration that was cut off may have made it, and no more.
const appliedMigrations = toStatement(cypher`
  OPTIONAL MATCH (m:Migration) WITH m ORDER BY m.version
  RETURN collect(CASE WHEN m IS NULL THEN null ELSE {version: m.version, name: m.name, checksum: m.checksum} END) AS applied,
    EXISTS { MATCH (n) WHERE NOT n:Migration AND NOT n:Clock } AS holdsData`)

function raw(text: string): Statement {
  return { text, params: {} }
}

function assertKnown(applied: readonly Omit<Migration, 'statements'>[], known: readonly Migration[], holdsData: boolean): void {
  if (applied.length === 0 && holdsData) throw new ParleyError('DATABASE_FOREIGN', 'The database is not empty and was not made by Parley.')
  const newest = known.at(-1)?.version ?? 0
  for (const step of applied) {
    const ours = known.find(({ version }) => version === step.version)
    if (ours === undefined) {
      throw new ParleyError('DATABASE_NEWER', `The database is at schema version ${String(step.version)} (${step.name}); this Parley knows versions up to ${String(newest)}.`, {
        details: { databaseVersion: step.version, knownVersion: newest },
      })
    }
    if (ours.checksum !== step.checksum) {
      throw new ParleyError('DATABASE_NEWER', `Step ${String(step.version)} of the database's schema differs from the one that this Parley knows (${ours.name}).`, {
        details: { databaseVersion: step.version, knownVersion: newest },
      })
    }
  }
}

const namedIndexes = raw('SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NULL RETURN name')

/**
 * Drops the indexes of constraints that a crash kept from being made: Neo4j makes the index first and the constraint after it,
 * and would then refuse the constraint because its name is taken.
 */
async function dropOrphans(run: Run, { statements }: Migration): Promise<void> {
  const constraints = new Set(statements.map((statement) => /^CREATE CONSTRAINT (\w+)/.exec(statement)?.[1]))
  const names = (await run(namedIndexes)).map(({ name }) => String(name)).filter((index) => constraints.has(index))
  for (const index of names) await run(toStatement(cypher`DROP INDEX ${name(index)} IF EXISTS`))
}

/**
 * Makes the indexes of all steps in one transaction, after which `migrate` finds them: Neo4j then reads each node once for all of them, and not once for each,
 * which a database that holds much already spares a third of the time. Constraints are left to `migrate`; the indexes may be under way when this is done.
 */
export async function createIndexes(transact: Transact): Promise<void> {
  const statements = (await readMigrations()).flatMap((migration) => migration.statements).filter((statement) => /^CREATE (FULLTEXT )?INDEX /.test(statement))
  await transact((run) => runAll(run, statements.map(raw)))
}

/**
 * Brings the database to the newest schema that this Parley knows. Each step can be run again after a crash:
 * constraints and indexes are made only where they are missing, and a step is marked as applied after its last statement.
 * @param run each statement as a transaction of its own, with write access.
 * @param isOwn whether data without a schema is known to be ours: what a first load has just made
 * @throws ParleyError DATABASE_NEWER, DATABASE_FOREIGN
 */
export async function migrate(run: Run, onStep: (name: string) => void = () => undefined, isOwn = false): Promise<MigrationReport> {
  const known = await readMigrations()
  const [row] = await run(appliedMigrations)
  const applied = (row?.['applied'] ?? []) as readonly Omit<Migration, 'statements'>[]
  assertKnown(applied, known, row?.['holdsData'] === true && !isOwn)
  const missing = known.filter(({ version }) => !applied.some((step) => step.version === version))
  for (const migration of missing) {
    onStep(migration.name)
    await dropOrphans(run, migration)
    for (const statement of migration.statements) await run(raw(statement))
    await run(raw(`CALL db.awaitIndexes(${longestBuildSeconds})`))
    await run(
      toStatement(
        cypher`MERGE (m:Migration {version: ${migration.version}}) SET m.name = ${migration.name}, m.checksum = ${migration.checksum}, m.appliedAt = toString(datetime())`,
      ),
    )
  }
  return { applied: missing.map(({ version }) => version), version: known.at(-1)?.version ?? 0 }
}
