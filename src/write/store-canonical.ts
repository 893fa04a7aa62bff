import { cypher, toStatement, type Fragment, type Run } from '../cypher/statement.ts'

/** A canonical id that is to hold from now on. */
interface NewCanonical {
  readonly id: string
  readonly canonicalId: string
}

/**
 * Sets canonical ids, and keeps those that held until now: the versions of one member follow each other without a gap,
 * from the number at which it was recorded.
 */
export async function storeCanonicalIds(run: Run, label: 'Entity' | 'Event', rows: readonly NewCanonical[], number: number): Promise<void> {
  if (rows.length === 0) return
  const found: Fragment = label === 'Entity' ? cypher`MATCH (n:Entity {id: row.id})` : cypher`MATCH (n:Event {id: row.id})`
  await run(
    toStatement(cypher`UNWIND ${rows} AS row ${found}
WITH row, n, coalesce(head(COLLECT { MATCH (w:CanonicalWas) WHERE w.memberId = n.id AND w.recordedTo > 0 RETURN w.recordedTo ORDER BY w.memberId DESC, w.recordedTo DESC LIMIT 1 }), n.recordedFrom) AS since
CREATE (:CanonicalWas {memberId: n.id, canonicalId: n.canonicalId, recordedFrom: since, recordedTo: ${number}})
SET n.canonicalId = row.canonicalId`),
  )
}
