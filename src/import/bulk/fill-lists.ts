import { cypher, name, toStatement, type Run, type Statement } from '../../cypher/statement.ts'
import type { GraphFileReport } from './graph-files.ts'

function fill({ label, property }: GraphFileReport['emptyLists'][number]): Statement {
  const own = name(property)
  return toStatement(cypher`MATCH (n:${name(label)}) WHERE n.${own} IS NULL
CALL (n) { SET n.${own} = [] } IN 2 CONCURRENT TRANSACTIONS OF 20000 ROWS`)
}

/**
 * Sets the lists that have no entries, which Neo4j's importer leaves out: nodes of these kinds always have them.
 * To be done before indexes are made, and can be done again.
 * @param run each statement as a transaction of its own, with write access
 */
export async function fillLists(run: Run, emptyLists: GraphFileReport['emptyLists']): Promise<void> {
  for (const list of emptyLists) await run(fill(list))
}
