import assert from 'node:assert/strict'
import { GraphQLError, parse, validate, Kind, type SelectionSetNode } from 'graphql'
import { ParleyError } from '../../src/errors.ts'
import type { Run } from '../../src/cypher/statement.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { ask } from './cases.ts'
import { randomDocument, type Pools } from './random-document.ts'

const schema = createSchema()

const pools: Pools = {
  ids: ['country:iran', 'country:pakistan', 'person:jalil-abbas-jilani', 'group:jaish-al-adl', 'organisation:irna', 'place:panjgur', 'country:nowhere', 'document:parley:none', 'claim:none', 'event:none', 'relation:none', 'nothing'],
  texts: ['Iran', 'jilani', '%', '"', ') RETURN 1 //'],
  dates: ['2024-01-16', '2024-01-17', '2024-01-19', '1900-01-01', '2030-12-31'],
  instants: ['2024-01-16T00:00:00Z', '2024-01-19T12:00:00Z', '2100-01-01T00:00:00Z'],
}

/** Documents to be asked, down to this many levels below the root. */
export const documents = (depth: number) => randomDocument(schema, pools, depth)

/** Root fields that are answered without the database. */
const inMemory = new Set(['relationTypes', '__typename'])

function rootFields(set: SelectionSetNode): number {
  return set.selections.reduce((count, node) => {
    if (node.directives?.some(({ name, arguments: given }) => name.value === 'skip' && given?.[0]?.value.kind === Kind.BOOLEAN && given[0].value.value) === true) return count
    if (node.kind === Kind.INLINE_FRAGMENT) return count + rootFields(node.selectionSet)
    return node.kind === Kind.FIELD && !inMemory.has(node.name.value) ? count + 1 : count
  }, 0)
}

/** Asks a document and checks what holds for every valid one: each root field runs one statement, or is refused with a code of ours. */
export async function assertAnswered(source: string, run: Run): Promise<void> {
  const document = parse(source)
  assert.deepEqual(validate(schema, document), [], source)
  const { result, statements } = await ask({ source, variables: {} }, run)
  const errors = result.errors ?? []
  for (const error of errors) assert.ok(error instanceof GraphQLError && error.originalError instanceof ParleyError, `${source}\n${error.stack ?? error.message}`)
  const [operation] = document.definitions
  assert.ok(operation?.kind === Kind.OPERATION_DEFINITION)
  const fields = rootFields(operation.selectionSet)
  // A refused field that may not be null ends the fields beside it.
  assert.ok(errors.length === 0 ? statements.length === fields : statements.length <= fields, `${String(statements.length)} statements for ${String(fields)} root fields: ${source}`)
}
