import { cypher, toStatement, type Transact } from '../cypher/statement.ts'
import { ParleyError } from '../errors.ts'
import { keyedId } from '../record/ids.ts'
import { appendBatch } from '../write/append.ts'
import type { AppendReport, Counts } from '../write/batch.ts'
import type { Problem } from '../write/check-batch.ts'
import { correctClaim } from '../write/correct.ts'
import { explainDifference } from './explain-difference.ts'
import { articleFiles, readSeedFiles, type SeedBatch } from './read-seed-files.ts'
import { toSeedError, type SeedProblem } from './seed-problem.ts'

export interface SeedOptions {
  readonly transact: Transact
  /** Documents and files of entities; left out: those of the article. */
  readonly files?: readonly string[]
  readonly onProgress?: (message: string) => void
}

/** What one file came to. */
export interface SeedReport extends AppendReport {
  readonly file: string
  readonly corrections: Counts
}

const howToCorrect = 'A stored claim is never overwritten. Undo the change, or, where the stored claim is wrong, leave it and add the right one below it with "corrects" and "reason".'

/** A claim that was edited after it had been loaded: what differs, and what to do. */
async function explainReuse(transact: Transact, { batch }: SeedBatch, problem: Problem): Promise<Problem> {
  const [, index] = /^documents\.0\.claims\.(\d+)$/.exec(problem.path) ?? []
  const [content] = batch.documents
  const claim = content?.claims[Number(index)]
  if (problem.there !== 'CLAIM' || content === undefined || claim === undefined) return problem
  const differences = await transact((run) => explainDifference(run, batch.writer, keyedId('document', batch.writer, content.document.key), claim))
  return differences.length === 0 ? problem : { ...problem, message: `${keyedId('claim', batch.writer, claim.key)} is already there and says something else. ${differences.join('; ')}. ${howToCorrect}` }
}

/** What the database refuses, at its line of the file. */
async function locate(transact: Transact, seed: SeedBatch, error: ParleyError): Promise<ParleyError> {
  const problems: SeedProblem[] = []
  for (const problem of (error.details['problems'] ?? []) as readonly Problem[]) {
    const { code, path, message } = await explainReuse(transact, seed, problem)
    problems.push({ code, message, ...seed.placeOf(path) })
  }
  const [first, ...others] = problems
  return first === undefined ? error : toSeedError([first, ...others], 'Nothing of this file was written.')
}

/** Puts corrections in the place of what they correct; those that were made before are left as they are. */
async function correct(transact: Transact, { batch: { writer, by }, corrections, placeOf }: SeedBatch): Promise<Counts> {
  const ids = corrections.map(({ claim }) => keyedId('claim', writer, claim.key))
  const rows = ids.length === 0 ? [] : await transact((run) => run(toStatement(cypher`UNWIND ${ids} AS id MATCH (c:Claim {id: id}) RETURN c.id AS id`)))
  const present = new Set(rows.map(({ id }) => id))
  for (const [index, { claim, corrects, reason, place }] of corrections.entries()) {
    if (present.has(ids[index])) continue
    await correctClaim(transact, { writer, by }, keyedId('claim', writer, corrects), claim, reason).catch((error: unknown) => {
      throw error instanceof ParleyError ? toSeedError([{ code: error.code, message: error.message, ...placeOf(`claims.${place}`) }], 'This correction was not written; what stands before it was.') : error
    })
  }
  return { added: ids.length - present.size, alreadyThere: present.size }
}

async function append(transact: Transact, seed: SeedBatch): Promise<AppendReport> {
  try {
    return await appendBatch(transact, seed.batch)
  } catch (error) {
    throw error instanceof ParleyError ? await locate(transact, seed, error) : error
  }
}

/**
 * Loads documents that were coded by hand. All files are read and checked before anything is written; then each document is written as a whole
 * or not at all; then each of its corrections. What is already there is left as it is, so a second load changes nothing.
 * @throws ParleyError with every problem as `problems` in its details, each with file, line and field
 */
export async function loadSeed({ transact, files, onProgress = () => undefined }: SeedOptions): Promise<readonly SeedReport[]> {
  const batches = readSeedFiles(files ?? articleFiles())
  const reports: SeedReport[] = []
  for (const [index, seed] of batches.entries()) {
    const claims = seed.batch.documents.reduce((sum, document) => sum + document.claims.length, 0)
    onProgress(`Loading ${seed.file} (${index + 1} of ${batches.length}): ${claims} claims, ${seed.batch.entities.length} entities …`)
    const report = await append(transact, seed)
    reports.push({ file: seed.file, ...report, corrections: await correct(transact, seed) })
  }
  return reports
}
