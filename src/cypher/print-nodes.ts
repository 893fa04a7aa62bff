import type { ObjectPlan } from '../plan/plan.ts'
import { matchById } from './match-by-id.ts'
import { printObject } from './print-object.ts'
import { createPrinter, printMap, type Printer } from './printer.ts'
import { cypher, join, name, toStatement, type Fragment, type Statement } from './statement.ts'

/** Text that reads the node of each `id` that is bound, and gives those that are there as a list of `{id, node}` under the variable that comes with it. */
export function collectNodes(printer: Printer, node: ObjectPlan): readonly [text: Fragment, v: Fragment] {
  const [x, v] = [printer.variable('n'), printer.variable('v')]
  const object = printObject(printer, x, node)
  const text = cypher`${matchById(node.type, x, node.clock)} ${object.calls} RETURN collect(${printMap([['id', name('id')], ['node', object.value]])}) AS ${v}`
  return [text, v]
}

/** Nodes to be read by their ids. */
export interface GivenNodes {
  readonly ids: readonly string[]
  readonly node: ObjectPlan
}

/** The statement that reads several lists of nodes at once. It gives one row `{nodes}`: for each list, in order, `{id, node}` of those that are there. */
export function printNodes(given: readonly GivenNodes[]): Statement {
  const printer = createPrinter()
  const calls = given.map(({ ids, node }) => {
    const [text, v] = collectNodes(printer, node)
    return { v, text: cypher`CALL (*) { UNWIND ${ids} AS id ${text} }` }
  })
  return toStatement(cypher`${join(calls.map(({ text }) => text), '\n')}
RETURN [${join(calls.map(({ v }) => v), ', ')}] AS nodes`)
}
