import assert from 'node:assert/strict'
import type { Run, Statement } from '../../src/cypher/statement.ts'
import { ask, type Case } from './cases.ts'

function count(statements: readonly Statement[], { text, params }: Statement): number {
  return statements.filter((other) => other.text === text && JSON.stringify(other.params) === JSON.stringify(params)).length
}

/** Both executors must give the same bytes from the same statements, none of them read again. Where a field fails, graphql-js may not begin those after it. */
export async function assertSame(one: Pick<Case, 'source' | 'variables'>, read: Run): Promise<void> {
  const [compiled, reference] = [await ask(one, read, 'compiled'), await ask(one, read, 'graphql-js')]
  assert.equal(JSON.stringify(compiled.result), JSON.stringify(reference.result), one.source)
  if (reference.result.errors === undefined) assert.deepEqual(compiled.statements, reference.statements, one.source)
  else for (const statement of reference.statements) assert.equal(count(compiled.statements, statement), count(reference.statements, statement), one.source)
}
