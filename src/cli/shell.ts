import { createInterface } from 'node:readline'
import type { Config } from '../config.ts'
import type { Run } from '../cypher/statement.ts'
import { openDatabaseForCommand } from '../database.ts'
import { createRunAlone } from '../neo4j/run.ts'
import { printError } from './print-error.ts'
import { report } from './settings.ts'

async function printRows(run: Run, text: string): Promise<boolean> {
  try {
    const rows = await run({ text, params: {} })
    for (const row of rows) console.log(JSON.stringify(row))
    report(`${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`)
    return true
  } catch (error) {
    report(error instanceof Error && 'code' in error ? `${String(error.code)}: ${error.message}` : printError(error))
    return false
  }
}

/**
 * Reads statements from the input, each ended by a semicolon at the end of a line, and prints their rows as JSON, one a line.
 * @returns 0, or 1 where a statement failed that did not come from a terminal
 */
export async function runShell(config: Config): Promise<number> {
  const database = await openDatabaseForCommand(config, report)
  const run = createRunAlone(database.connection)
  const isTerminal = process.stdin.isTTY
  const input = createInterface({ input: process.stdin, output: process.stderr, terminal: isTerminal, prompt: isTerminal ? 'cypher> ' : '' })
  let pending = ''
  let failures = 0
  try {
    if (isTerminal) report('End a statement with a semicolon; leave with Ctrl-D.')
    input.prompt()
    for await (const line of input) {
      pending += `${line}\n`
      if (pending.trim() === '') pending = ''
      if (!pending.trimEnd().endsWith(';')) continue
      if (!(await printRows(run, pending.trimEnd().slice(0, -1)))) failures++
      pending = ''
      input.prompt()
    }
    if (pending !== '' && !(await printRows(run, pending))) failures++
  } finally {
    await database.close()
  }
  return failures > 0 && !isTerminal ? 1 : 0
}
