import type { Transact } from '../cypher/statement.ts'
import { ParleyError } from '../errors.ts'
import { appendBatch } from '../write/append.ts'
import type { AppendReport } from '../write/batch.ts'
import type { Problem } from '../write/check-batch.ts'
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
}

/** What the database refuses, at its line of the file. */
function placed({ placeOf }: SeedBatch, error: ParleyError): ParleyError {
  const problems = (error.details['problems'] ?? []) as readonly Problem[]
  const [first, ...others] = problems.map(({ code, path, message }): SeedProblem => ({ code, message, ...placeOf(path) }))
  return first === undefined ? error : toSeedError([first, ...others])
}

async function append(transact: Transact, seed: SeedBatch): Promise<SeedReport> {
  try {
    return { file: seed.file, ...(await appendBatch(transact, seed.batch)) }
  } catch (error) {
    throw error instanceof ParleyError ? placed(seed, error) : error
  }
}

/**
 * Loads documents that were coded by hand. All files are read and checked before anything is written; then each document is written as a whole
 * or not at all. What is already there is left as it is, so a second load changes nothing.
 * @throws ParleyError with every problem as `problems` in its details, each with file, line and field
 */
export async function loadSeed({ transact, files, onProgress = () => undefined }: SeedOptions): Promise<readonly SeedReport[]> {
  const batches = readSeedFiles(files ?? articleFiles())
  const reports: SeedReport[] = []
  for (const [index, seed] of batches.entries()) {
    const claims = seed.batch.documents.reduce((sum, document) => sum + document.claims.length, 0)
    onProgress(`Loading ${seed.file} (${index + 1} of ${batches.length}): ${claims} claims, ${seed.batch.entities.length} entities …`)
    reports.push(await append(transact, seed))
  }
  return reports
}
