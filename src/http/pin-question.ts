import { Kind, OperationTypeNode, parse, print, validate, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { About } from '../export/about.ts'
import { printQuestion, type Question } from '../export/open-export.ts'
import { readClockNumber } from '../graphql/clock-watch.ts'
import { pinDocument } from '../graphql/pin-document.ts'
import type { Run } from '../cypher/statement.ts'
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

function operationOf(document: DocumentNode, operationName: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const found = operationName === null ? operations : operations.filter(({ name }) => name?.value === operationName)
  return found.length === 1 && found[0]?.operation === OperationTypeNode.QUERY ? found[0] : null
}

/** The variables that the document still uses, by name: the same question in the same words. */
function usedVariables(document: DocumentNode, variables: Question['variables']): Question['variables'] {
  const used = new Set<string>()
  visit(document, { Variable: ({ name }) => void used.add(name.value) })
  return Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * Reads the clock and writes its instant into the question, so that the answer is of that state whatever is written meanwhile, and ever after.
 * @returns null for what is no query that the schema knows: it is answered, or refused, as it is
 */
export async function pinQuestion({ query, operationName, variables }: Question, { schema, run, version, address }: Pinning): Promise<PinnedQuestion | null> {
  const document = readDocument(schema, query)
  const operation = document === null ? null : operationOf(document, operationName)
  if (document === null || operation === null) return null
  const [row] = await run(readClockNumber)
  const number = row?.['number'] as number
  const recorded = instantOf(number)
  const pinned = pinDocument(schema, document, operation, variables, recorded)
  const question = { query: print(pinned.document), operationName, variables: usedVariables(pinned.document, variables) }
  const text = printQuestion(question, recorded)
  const queryHash = hash(text)
  return { question, unpinned: pinned.unpinned, about: { query: text, queryHash, dataVersion: String(number), asOf: { recorded }, url: `${address}/export/query/${queryHash}`, version } }
}

/** Whether nothing has been written after an instant: then what was read before is of it. */
export async function isStillOf(recorded: string, run: Run): Promise<boolean> {
  const [row] = await run(readClockNumber)
  return (row?.['number'] as number) <= Date.parse(recorded) * 1000
}
