import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import assert from 'node:assert/strict'
import { graphql, type ExecutionResult } from 'graphql'
import type { Run, Statement } from '../../src/cypher/statement.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { standardLimits } from '../http/server-parts.ts'

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

/** Executes an operation and keeps the statements that it ran. */
export async function ask({ source, variables }: Pick<Case, 'source' | 'variables'>, run: Run): Promise<{ readonly result: ExecutionResult; readonly statements: readonly Statement[] }> {
  const statements: Statement[] = []
  const recorded: Run = (statement) => {
    statements.push(statement)
    return run(statement)
  }
  const limits = { page: standardLimits.page }
  const result = await graphql({ schema, source, variableValues: variables, contextValue: { run: recorded, maxPage: standardLimits.page, limits, version: '0.0.0' } })
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

/** Statements as they are kept beside the operation. */
export function printStatements(statements: readonly Statement[]): string {
  return statements.map(({ text, params }) => `${text.trim()}\n// ${JSON.stringify(params)}\n`).join('\n')
}
