import { getVariableValues, Kind, OperationTypeNode, visit, type DocumentNode, type FragmentDefinitionNode, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Row, Run, Statement } from '../cypher/statement.ts'
import { selectFields, type Operation } from '../plan/select.ts'
import { argumentsOf, compileFields, createCompiler, type Completion, type Field } from './compile.ts'
import type { Context } from './context.ts'

/** An operation of a document that is valid for the schema, with its variables as they were sent. */
export interface Question {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: Context
}

/** The whole answer; or what was read for it, from which graphql-js makes the answer with its errors. */
export type Answer = { readonly data: Readonly<Record<string, unknown>> } | { readonly data: null; readonly run: Run }

/** An operation with its selections compiled, as far as answers have needed them. */
interface Compiled {
  readonly operation: Operation
  readonly fields: readonly (Field | string)[]
}

/** How many sets of values for @skip and @include are kept of one operation. */
const mostVariants = 16

interface CompiledDocument {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Names of the variables on which a selection depends. */
  readonly conditions: readonly string[]
  readonly variants: Map<string, Compiled | null>
}

/** Compiled documents live as long as the document store keeps their documents. */
const compiledDocuments = new WeakMap<OperationDefinitionNode, CompiledDocument>()

function compileDocument(document: DocumentNode): CompiledDocument {
  const conditions = new Set<string>()
  visit(document, {
    [Kind.DIRECTIVE]: ({ arguments: given }) => {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value)
    },
  })
  const fragments = Object.fromEntries(document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]))
  return { fragments, conditions: [...conditions], variants: new Map() }
}

/** Null where graphql-js has to answer: introspection, and what it would refuse. */
function compileOperation({ schema, operation: { operation: kind, selectionSet } }: Question, fragments: Operation['fragments'], variables: Operation['variables']): Compiled | null {
  const root = kind === OperationTypeNode.QUERY ? schema.getQueryType() : null
  if (root === null || root === undefined) return null
  const operation = { schema, fragments, variables }
  const node = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' }, selectionSet } as const
  try {
    return { operation, fields: compileFields(createCompiler(operation), root, selectFields(operation, root, [node])) }
  } catch {
    return null
  }
}

function compiledOf(question: Question, variables: Operation['variables']): Compiled | null {
  const { document, operation } = question
  let known = compiledDocuments.get(operation)
  if (known === undefined) compiledDocuments.set(operation, (known = compileDocument(document)))
  const key = known.conditions.map((name) => (variables[name] === true ? 1 : 0)).join('')
  let compiled = known.variants.get(key)
  if (compiled === undefined) {
    compiled = compileOperation(question, known.fragments, variables)
    if (known.variants.size >= mostVariants) known.variants.clear()
    known.variants.set(key, compiled)
  }
  return compiled
}

/** Keeps what was read, so that nothing is read twice when graphql-js has to answer after all. */
function createRecorder(run: Run): { readonly run: Run; readonly again: Run } {
  const read: { readonly statement: Statement; readonly rows: Promise<readonly Row[]> }[] = []
  const isSame = (left: Statement, right: Statement): boolean => left.text === right.text && JSON.stringify(left.params) === JSON.stringify(right.params)
  return {
    run: (statement) => {
      const rows = run(statement)
      read.push({ statement, rows })
      return rows
    },
    again: (statement) => read.find((one) => isSame(one.statement, statement))?.rows ?? run(statement),
  }
}

async function completeRoot(field: Field | string, question: Question, { operation }: Compiled, completion: Completion): Promise<unknown> {
  const root = question.schema.getQueryType()
  if (root === null || root === undefined) throw new TypeError('no query type')
  if (typeof field === 'string') return root.name // __typename
  const { key, nodes, definition, complete } = field
  if (definition.resolve === undefined) throw new TypeError(`no resolver for ${definition.name}`)
  const info: GraphQLResolveInfo = {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType: root,
    path: { key, prev: undefined, typename: root.name },
    schema: question.schema,
    fragments: operation.fragments,
    rootValue: undefined,
    operation: question.operation,
    variableValues: completion.variables,
  }
  const value: unknown = await definition.resolve(undefined, argumentsOf(field, completion), completion.context, info)
  return complete(value, completion)
}

/**
 * Answers an operation as graphql-js does, to the byte, where everything in it completes; the first thing that does not ends it,
 * and graphql-js answers from what was read. docs/decisions/hot-path.md says why.
 */
export async function answerCompiled(question: Question): Promise<Answer> {
  const { schema, operation, variables: given, context } = question
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 })
  const compiled = coerced === undefined ? null : compiledOf(question, coerced)
  if (coerced === undefined || compiled === null) return { data: null, run: context.run }
  const { run, again } = createRecorder(context.run)
  const completion: Completion = { context: { ...context, run }, variables: coerced, args: new Map() }
  try {
    const values = await Promise.all(compiled.fields.map((field) => completeRoot(field, question, compiled, completion)))
    return { data: Object.fromEntries(compiled.fields.map((field, index) => [typeof field === 'string' ? field : field.key, values[index]])) }
  } catch {
    return { data: null, run: again }
  }
}
