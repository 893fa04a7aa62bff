import { openDays, sumTies, type TieSum } from '../derive/derive-tie.ts'
import type { Difference } from '../derive/difference.ts'
import type { Relation } from '../record/relation.ts'
import { cypher, toStatement, type Statement } from '../cypher/statement.ts'

interface OrderedPair {
  readonly fromId: string
  readonly toId: string
}

/** Adds what new relations come to. The list of types stays sorted, so that adding and recomputing give the same. */
function addToTies(sums: readonly TieSum[]): Statement {
  return toStatement(cypher`UNWIND ${sums} AS row
MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId})
MERGE (a)-[t:TIE]->(b)
ON CREATE SET t = row, t.firstOn = date(row.firstOn), t.lastOn = date(row.lastOn)
ON MATCH SET t += {events: t.events + row.events,
  firstOn: CASE WHEN t.firstOn <= date(row.firstOn) THEN t.firstOn ELSE coalesce(date(row.firstOn), t.firstOn) END,
  lastOn: CASE WHEN t.lastOn >= date(row.lastOn) THEN t.lastOn ELSE coalesce(date(row.lastOn), t.lastOn) END,
  types: reduce(all = t.types, new IN [type IN row.types WHERE NOT type IN t.types] | [type IN all WHERE type < new] + new + [type IN all WHERE type > new]),
  goldsteinTenths: t.goldsteinTenths + row.goldsteinTenths, positiveTenths: t.positiveTenths + row.positiveTenths, negativeTenths: t.negativeTenths + row.negativeTenths,
  q1: t.q1 + row.q1, q2: t.q2 + row.q2, q3: t.q3 + row.q3, q4: t.q4 + row.q4}`)
}

/** Recomputes the ties of pairs from their records; a pair without relations loses its tie. */
export function recomputeTies(pairs: readonly OrderedPair[]): Statement {
  return toStatement(cypher`UNWIND ${pairs.map(({ fromId, toId }) => ({ fromId, toId, dyad: fromId < toId ? `${fromId}|${toId}` : `${toId}|${fromId}` }))} AS row
MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId})
OPTIONAL MATCH (a)-[old:TIE]->(b)
DELETE old
WITH DISTINCT row, a, b
CALL (row) {
  MATCH (r:Relation) WHERE r.dyad = row.dyad AND r.sortKey > '' AND r.fromId = row.fromId
  RETURN count(r) AS events, max(date(coalesce(left(r.endKey, 10), r.earliestOn))) AS lastOn,
    min(CASE WHEN r.earliestOn IS NULL AND r.endKey IS NULL THEN null ELSE date(coalesce(r.earliestOn, ${openDays.first})) END) AS firstOn,
    sum(coalesce(r.goldsteinTenths, 0)) AS goldsteinTenths,
    sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END) AS positiveTenths,
    sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END) AS negativeTenths,
    sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END) AS q1, sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END) AS q2,
    sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END) AS q3, sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END) AS q4,
    collect(DISTINCT r.type) AS unsorted
}
WITH * WHERE events > 0
WITH *, COLLECT { UNWIND unsorted AS type RETURN type ORDER BY type } AS types
CREATE (a)-[:TIE {fromId: row.fromId, toId: row.toId, events: events, firstOn: firstOn, lastOn: lastOn, types: types, goldsteinTenths: goldsteinTenths,
  positiveTenths: positiveTenths, negativeTenths: negativeTenths, q1: q1, q2: q2, q3: q3, q4: q4}]->(b)`)
}

function pairOf({ fromId, toId }: OrderedPair): string {
  return `${fromId}|${toId}`
}

/** Statements that bring the ties to what the relations now come to: pairs that only gained are added to, all others are recomputed. */
export function storeTies({ created, changed, ended }: Difference): readonly Statement[] {
  const touched: readonly Relation[] = [...changed.map(({ after }) => after), ...ended]
  const recomputed = new Map(touched.map((relation) => [pairOf(relation), relation]))
  const gained = sumTies(created.filter((relation) => !recomputed.has(pairOf(relation))))
  return [...(gained.length > 0 ? [addToTies(gained)] : []), ...(recomputed.size > 0 ? [recomputeTies([...recomputed.values()])] : [])]
}
