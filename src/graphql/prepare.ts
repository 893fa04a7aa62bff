import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import { printRoot } from '../cypher/print-root.ts'
import type { Statement } from '../cypher/statement.ts'
import { planRoot } from '../plan/plan-root.ts'
import type { RootPlan } from '../plan/plan.ts'
import { createBoundedCache } from './bounded-cache.ts'

/** A root field, planned and printed. */
export interface Prepared {
  readonly plan: RootPlan
  readonly statement: Statement
  readonly size: number
}

const prepared = createBoundedCache<Prepared>(4_000_000, ({ size }) => size)
const numbers = new WeakMap<OperationDefinitionNode, number>()
let count = 0

/** What stands for an operation of a parsed document with its variables: equal for equal requests as long as the document is kept. */
export function keyOfOperation(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string {
  let number = numbers.get(operation)
  if (number === undefined) numbers.set(operation, (number = ++count))
  return operation.variableDefinitions?.length ? `${number} ${JSON.stringify(variables)}` : String(number)
}

/**
 * The plan and the statement of the root field at hand, kept for the next request of the same document with the same variables.
 * Variables are part of the key, because pages, filters and conditions decide what the statement looks like.
 * @throws ParleyError for arguments that cannot be read
 */
export function prepare(info: GraphQLResolveInfo, maxPage: number): Prepared {
  const key = `${String(info.path.key)} ${maxPage} ${keyOfOperation(info.operation, info.variableValues)}`
  const known = prepared.get(key)
  if (known !== undefined) return known
  const plan = planRoot(info, maxPage)
  const statement = printRoot(plan)
  const made = { plan, statement, size: 4 * statement.text.length + key.length } // the plan is some three times its text
  prepared.set(key, made)
  return made
}
