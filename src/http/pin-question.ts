import { getOperationAST, OperationTypeNode, parse, print, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { About } from '../export/about.ts'
import { readClock } from '../cypher/read-clock.ts'
import type { Run } from '../cypher/statement.ts'
import { printQuestion, type Question } from '../export/open-export.ts'
import { pinDocument } from '../graphql/pin-document.ts'
import { variablesIn } from '../graphql/table-of-connection.ts'
import { hash } from '../record/ids.ts'
import { instantOf } from '../record/instant.ts'

/** An operation that has the same answer whenever it is asked, and what is to be said of that answer. */
export interface PinnedQuestion {
  readonly question: Question
  readonly about: About
  /** Response keys of what could not be pinned. */
  readonly unpinned: readonly string[]
}

/** What a question is pinned by. */
export interface Pinning {
  readonly schema: GraphQLSchema
  readonly run: Run
  /** Of Parley. */
  readonly version: string
  /** Under which the service is reached. */
  readonly address: string
}

function readDocument(schema: GraphQLSchema, query: string): DocumentNode | null {
  try {
    const document = parse(query)
    return validate(schema, document).length === 0 ? document : null
  } catch {
    return null
  }
}

/** The variables that the document still uses, by name: the same question in the same words. */
function usedVariables(document: DocumentNode, variables: Question['variables']): Question['variables'] {
  const used = variablesIn(document)
  return Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * Reads the clock and writes its instant into the question, so that the answer is of that state whatever is written meanwhile, and ever after.
 * @param isWanted whether a document is to be pinned
 * @returns null for what is no query that the schema knows, or is not wanted: it is answered, or refused, as it is
 */
export async function pinQuestion({ query, operationName, variables }: Question, { schema, run, version, address }: Pinning, isWanted: (document: DocumentNode) => boolean = () => true): Promise<PinnedQuestion | null> {
  const document = readDocument(schema, query)
  if (document !== null && !isWanted(document)) return null
  const operation = document === null ? null : getOperationAST(document, operationName)
  if (document === null || operation?.operation !== OperationTypeNode.QUERY) return null
  const number = await readClock(run)
  const recorded = instantOf(number)
  const pinned = pinDocument(schema, document, operation, variables, recorded)
  const question = { query: print(pinned.document), operationName, variables: usedVariables(pinned.document, variables) }
  const text = printQuestion(question, recorded)
  const queryHash = hash(text)
  return { question, unpinned: pinned.unpinned, about: { query: text, queryHash, dataVersion: String(number), asOf: { recorded }, url: `${address}/export/query/${queryHash}`, version } }
}

/** Whether nothing has been written after an instant: then what was read before is of it. */
export async function isStillOf(recorded: string, run: Run): Promise<boolean> {
  return (await readClock(run)) <= Date.parse(recorded) * 1000
}
