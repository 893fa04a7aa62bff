import { getOperationAST, OperationTypeNode, parse, print, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { About } from '../export/about.ts'
import { readClock } from '../cypher/read-clock.ts'
import type { Run } from '../cypher/statement.ts'
import { printQuestion, type Question } from '../export/open-export.ts'
import { createBoundedCache } from '../graphql/bounded-cache.ts'
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
  /** Of Parley. */
  readonly version: string
  /** The most characters of questions that are remembered, text and pinned text together. */
  readonly mostCharacters?: number
}

/** Who asks: what the clock is read by, and the address under which the service is reached. */
export interface Asking {
  readonly run: Run
  readonly address: string
  /** The number at which the question is pinned; left out: that at which the clock stands. */
  readonly number?: number | undefined
}

/**
 * Reads the clock, unless its number is given, and writes its instant into the question, so that the answer is of that state whatever is written meanwhile, and ever after.
 * @param isWanted whether a document is to be pinned
 * @returns null for what is no query that the schema knows, or is not wanted: it is answered, or refused, as it is
 */
export type PinQuestion = (question: Question, asking: Asking, isWanted?: (document: DocumentNode) => boolean) => Promise<PinnedQuestion | null>

/** A question that is a query, with its document. */
interface Read {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

function readDocument(schema: GraphQLSchema, { query, operationName }: Question): Read | null {
  try {
    const document = parse(query)
    const operation = validate(schema, document).length === 0 ? getOperationAST(document, operationName) : null
    return operation?.operation === OperationTypeNode.QUERY ? { document, operation } : null
  } catch {
    return null
  }
}

/** The variables that the document still uses, by name: the same question in the same words. */
function usedVariables(document: DocumentNode, variables: Question['variables']): Question['variables'] {
  const used = variablesIn(document)
  return Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function pinAt(number: number, { document, operation }: Read, { operationName, variables }: Question, address: string, { schema, version }: Pinning): PinnedQuestion {
  const recorded = instantOf(number)
  const pinned = pinDocument(schema, document, operation, variables, recorded)
  const question = { query: print(pinned.document), operationName, variables: usedVariables(pinned.document, variables) }
  const text = printQuestion(question, recorded)
  const queryHash = hash(text)
  return { question, unpinned: pinned.unpinned, about: { query: text, queryHash, dataVersion: String(number), asOf: { recorded }, url: `${address}/export/query/${queryHash}`, version } }
}

/** What is remembered of a question that was asked: its document, and how it was pinned last. */
interface Remembered {
  readonly read: Read
  readonly pinned: PinnedQuestion
  readonly size: number
}

/**
 * Pins questions. Where the same one is asked again, and nothing has been written since, it is pinned already:
 * to read, to rewrite and to print it takes longer than many an analysis.
 */
export function createPinQuestion(pinning: Pinning): PinQuestion {
  const remembered = createBoundedCache<Remembered>(pinning.mostCharacters ?? 500_000, ({ size }) => size)
  return async (question, { run, address, number: given }, isWanted = () => true) => {
    const { query, operationName, variables } = question
    const key = JSON.stringify([address, query, operationName, variables])
    const known = remembered.get(key)
    const read = known?.read ?? readDocument(pinning.schema, question)
    if (read === null || !isWanted(read.document)) return null
    const number = given ?? (await readClock(run))
    if (known?.pinned.about.dataVersion === String(number)) return known.pinned
    const pinned = pinAt(number, read, question, address, pinning)
    remembered.set(key, { read, pinned, size: key.length + query.length + 2 * pinned.about.query.length })
    return pinned
  }
}
