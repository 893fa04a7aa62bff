import { getVariableValues, Kind, OperationTypeNode, visit, type DocumentNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { CodedRows, Row, Run, Statement } from '../cypher/statement.ts'
import { selectFields, type Operation } from '../plan/select.ts'
import { argumentsOf, compileFields, createCompiler, type Completion, type Field } from './compile.ts'
import type { CodedReader, Context } from './context.ts'
import { giveBack, JsonWriter } from './json-writer.ts'
import { openRow } from './reading.ts'

/** An operation of a document that is valid for the schema, with its variables as they were sent. */
export interface Question {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: Context
  /** What is written before the data. */
  readonly head?: string
}

/** The data of the whole answer as JSON; or what was read for it, from which graphql-js makes the answer with its errors. */
export type Answer = { readonly data: JsonWriter } | { readonly data: null; readonly run: Run }

/** An operation with its selections compiled, as far as answers have needed them. */
interface Compiled {
  readonly operation: Operation
  readonly root: GraphQLObjectType
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
    return { operation, root, fields: compileFields(createCompiler(operation), root, selectFields(operation, root, [node])) }
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

/** What was read for the answer. */
interface Recorder {
  readonly run: Run
  readonly coded: (statement: Statement) => Promise<CodedRows>
  /** Gives again what was read, and reads what was not. */
  readonly again: Run
}

/** Keeps what was read, so that nothing is read twice when graphql-js has to answer after all. */
function createRecorder(run: Run): Recorder {
  const read: { readonly statement: Statement; readonly rowsAgain: () => Promise<readonly Row[]> }[] = []
  const isSame = (left: Statement, right: Statement): boolean => left.text === right.text && JSON.stringify(left.params) === JSON.stringify(right.params)
  const readRows: Run = (statement) => {
    const rows = run(statement)
    read.push({ statement, rowsAgain: () => rows })
    return rows
  }
  const readCoded = (statement: Statement): Promise<CodedRows> => {
    if (run.coded === undefined) return readRows(statement).then((rows) => ({ rows, decode: (value) => value }))
    const coded = run.coded(statement)
    read.push({ statement, rowsAgain: () => coded.then(({ rows, decode }) => decode(rows) as readonly Row[]) })
    return coded
  }
  return { run: readRows, coded: readCoded, again: (statement) => read.find((one) => isSame(one.statement, statement))?.rowsAgain() ?? run(statement) }
}

/** What completions read one root field's rows by. */
type RowsRead = Pick<Completion, 'kinds' | 'decode'>

const nothingRead: RowsRead = { kinds: [], decode: (value) => value }

function createCodedReader(coded: Recorder['coded']): CodedReader & { readonly read: RowsRead } {
  let read = nothingRead
  return {
    run: async (statement) => {
      const { rows, decode } = await coded(statement)
      const kinds = statement.kinds ?? []
      read = { kinds, decode }
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, openRow(value, kinds)])))
    },
    get kinds() {
      return read.kinds
    },
    get read() {
      return read
    },
  }
}

/** A root field, with what its resolver gave. */
interface Resolved {
  readonly field: Field
  readonly value: unknown
  readonly read: RowsRead
}

type Asked = Omit<Completion, keyof RowsRead | 'out'>

async function resolveRoot(field: Field, question: Question, { operation, root }: Compiled, { context, ...asked }: Asked, coded: Recorder['coded']): Promise<Resolved> {
  const { key, nodes, definition } = field
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
    variableValues: asked.variables,
  }
  const reader = createCodedReader(coded)
  const value: unknown = await definition.resolve(undefined, argumentsOf(field, asked), { ...context, coded: reader }, info)
  return { field, value, read: reader.read }
}

/** Writes all fields of the root, one after the other: nothing in one waits. */
function writeRoot(resolved: readonly (Resolved | string)[], { root }: Compiled, asked: Asked, head: string): JsonWriter {
  const out = new JsonWriter()
  try {
    out.ascii(`${head}{`)
    resolved.forEach((one, index) => {
      if (index > 0) out.ascii(',')
      if (typeof one === 'string') {
        out.ascii(`${JSON.stringify(one)}:"${root.name}"`) // __typename
        return
      }
      const { field, value, read } = one
      out.ascii(`${JSON.stringify(field.key)}:`)
      field.complete.write(value, { ...asked, ...read, out })
    })
    out.ascii('}')
    return out
  } catch (error) {
    giveBack(out.written())
    throw error
  }
}

/**
 * Answers an operation as graphql-js does, to the byte, where everything in it completes; the first thing that does not ends it,
 * and graphql-js answers from what was read. docs/decisions/hot-path.md says why.
 */
export async function answerCompiled(question: Question): Promise<Answer> {
  const { schema, operation, variables: given, context, head = '' } = question
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 })
  const compiled = coerced === undefined ? null : compiledOf(question, coerced)
  if (coerced === undefined || compiled === null) return { data: null, run: context.run }
  const { run, coded, again } = createRecorder(context.run)
  const asked = { context: { ...context, run }, variables: coerced, args: new Map<Field, Readonly<Record<string, unknown>>>() }
  try {
    const resolved = await Promise.all(compiled.fields.map(async (field) => (typeof field === 'string' ? field : resolveRoot(field, question, compiled, asked, coded))))
    return { data: writeRoot(resolved, compiled, asked, head) }
  } catch {
    return { data: null, run: again }
  }
}
