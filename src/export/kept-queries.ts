import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'

/** Keeps the text of a query under its hash. */
export type KeepQuery = (hash: string, text: string) => Promise<void>

/** What is kept stays: so many characters of it cost what one row of an answer does, for whoever asks with bodies of megabytes. */
const charactersPerCost = 10_000

/** What it costs to keep a query of so many characters. */
export function costOfKeeping(characters: number): number {
  return Math.floor(characters / charactersPerCost)
}

/** How many hashes are known to be kept without asking the database. */
const mostKnown = 10_000

/** Queries are no part of the data: keeping one takes no number of the recorded clock. */
export function createQueryKeeper(transact: Transact): KeepQuery {
  const known = new Set<string>()
  return async (hash, text) => {
    if (known.has(hash)) return
    await transact((run) => run(toStatement(cypher`MERGE (q:Query {hash: ${hash}}) ON CREATE SET q.text = ${text}, q.askedAt = ${new Date().toISOString()}`)))
    if (known.size >= mostKnown) known.clear()
    known.add(hash)
  }
}

/** The query that is kept under a hash; null where there is none. */
export async function findQuery(run: Run, hash: string): Promise<string | null> {
  const [row] = await run(toStatement(cypher`MATCH (q:Query {hash: ${hash}}) RETURN q.text AS text`))
  return (row?.['text'] as string | undefined) ?? null
}
