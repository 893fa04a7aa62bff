import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import assert from 'node:assert/strict'
import { execute, getOperationAST, OperationTypeNode, parse, validate, type ExecutionResult } from 'graphql'
import type { Executor } from '../../src/config.ts'
import { printRowKind } from '../../src/cypher/row-kind.ts'
import type { Run, Statement } from '../../src/cypher/statement.ts'
import { answerCompiled } from '../../src/graphql/answer-compiled.ts'
import type { Context } from '../../src/graphql/context.ts'
import { giveBack } from '../../src/graphql/json-writer.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { contextWithoutDatabase, executor, standardLimits } from '../http/server-parts.ts'

const folder = new URL('../cases/queries/', import.meta.url)
const schema = createSchema()

/** An operation of test/cases/queries. A comment `# variables: {…}` at its head gives its variables. */
export interface Case {
  readonly name: string
  readonly source: string
  readonly variables: Readonly<Record<string, unknown>>
}

export const cases: readonly Case[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const variables = /^# variables: (.+)$/m.exec(source)?.[1] ?? '{}'
    return { name: file.slice(0, -'.graphql'.length), source, variables: JSON.parse(variables) as Case['variables'] }
  })

type ObjMap = Record<string, unknown>

/** Answers a document as the service does with this executor. */
async function answer(source: string, variables: Case['variables'], context: Context, by: Executor): Promise<ExecutionResult> {
  const document = parse(source)
  const errors = validate(schema, document)
  if (errors.length > 0) return { errors }
  const operation = getOperationAST(document)
  let run = context.run
  if (by === 'compiled' && operation) {
    const compiled = await answerCompiled({ schema, document, operation, variables, context })
    if (compiled.data !== null) {
      const written = compiled.data.written()
      const text = written.toString()
      giveBack(written)
      const data = JSON.parse(text) as ObjMap
      assert.equal(text, JSON.stringify(data), 'the bytes that graphql-js and JSON.stringify give')
      return { data }
    }
    run = compiled.run
  }
  const result = await execute({ schema, document, variableValues: variables, contextValue: { ...context, run } })
  assert.ok(by === 'graphql-js' || result.errors !== undefined || leftToGraphqlJs.test(source) || operation?.operation !== OperationTypeNode.QUERY, `this can be answered by compiled selections: ${source}`)
  return result
}

/** Introspection, and a key that JavaScript has a meaning for. */
const leftToGraphqlJs = /__schema|__type\b|__proto__/

/** Executes an operation and keeps the statements that it ran. */
export async function ask({ source, variables }: Pick<Case, 'source' | 'variables'>, run: Run, by = executor): Promise<{ readonly result: ExecutionResult; readonly statements: readonly Statement[] }> {
  const statements: Statement[] = []
  const { coded } = run
  const keep = (statement: Statement): Statement => {
    statements.push(statement)
    return statement
  }
  const recorded: Run = Object.assign((statement: Statement) => run(keep(statement)), coded === undefined ? {} : { coded: (statement: Statement) => coded(keep(statement)) })
  const limits = { page: standardLimits.page }
  const result = await answer(source, variables, { ...contextWithoutDatabase(), run: recorded, limits }, by)
  return { result, statements }
}

/**
 * Compares with the file beside the operation; `npm run goldens` writes it instead.
 * Only the file is ever rewritten, never what is asserted.
 */
export function assertGolden(name: string, ending: 'cypher' | 'json', text: string): void {
  const file = new URL(`${name}.${ending}`, folder)
  if (process.env['PARLEY_TEST_GOLDENS'] === 'write') writeFileSync(file, text)
  assert.equal(text, readFileSync(file, 'utf8'), `${name}.${ending} differs; if the difference is meant, npm run goldens writes it`)
}

/** Statements as they are kept beside the operation, with the look before them and the type and the names of each kind of row. */
export function printStatements(statements: readonly Statement[]): string {
  return statements.map(({ text, params, kinds = [], look }) => [...(look === undefined ? [] : [`// after: ${look}`]), text.trim(), ...kinds.map((kind, number) => `// ${number}: ${printRowKind(kind)}`), `// ${JSON.stringify(params)}\n`].join('\n')).join('\n')
}
