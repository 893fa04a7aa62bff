import type { MediatorsPlan } from '../plan/analyses.ts'
import { asksForAllOfActors, type RelationFilter } from '../plan/filter.ts'
import { canonicalIds } from './print-canonical.ts'
import { printAllRelations, printRelationRows } from './print-relations.ts'
import { otherEnd, tiesOfOwn } from './print-sums.ts'
import { cypher, type Fragment } from './statement.ts'

/** Relations shown toward either party. */
const evidencePerSide = 5

/** What is known of each who has dealings with both parties: `x`, what the weights with either add up to, and how to come to the number of relations. */
interface Dealings {
  readonly text: Fragment
  readonly towardA: Fragment
  readonly towardB: Fragment
}

/** By ties, where all relations count: `x` is a node. How many relations they sum up is read of those only who are shown. */
function dealingsByTies(): Dealings {
  const toward = (ties: Fragment): Fragment => cypher`reduce(events = 0, t IN ${ties} | events + t.events)`
  return {
    text: cypher`CALL (left, right) {
    MATCH (own:Entity {id: head(left)}) ${tiesOfOwn} RETURN x, t, true AS isA
    UNION ALL
    MATCH (own:Entity {id: head(right)}) ${tiesOfOwn} RETURN x, t, false AS isA
  }
  WITH b, x, collect(CASE WHEN isA THEN t END) AS tiesA, collect(CASE WHEN NOT isA THEN t END) AS tiesB,
    sum(CASE WHEN isA THEN t.goldsteinTenths ELSE 0 END) AS tenthsA, sum(CASE WHEN NOT isA THEN t.goldsteinTenths ELSE 0 END) AS tenthsB`,
    towardA: toward(cypher`tiesA`),
    towardB: toward(cypher`tiesB`),
  }
}

/** By the relations that two filters select: `x` is an id. */
function dealingsByRelations({ a, b }: MediatorsPlan): Dealings {
  const sums = (filter: RelationFilter): Fragment => cypher`${printAllRelations({ within: 'root', filter }, null)}
    WITH DISTINCT r, actor WITH ${otherEnd} AS x, count(*) AS events, sum(coalesce(r.goldsteinTenths, 0)) AS tenths`
  return {
    text: cypher`CALL (b) {
    ${sums(a)} RETURN x, events AS ofA, 0 AS ofB, tenths AS ownA, 0 AS ownB
    UNION ALL
    ${sums(b)} RETURN x, 0 AS ofA, events AS ofB, 0 AS ownA, tenths AS ownB
  }
  WITH b, x, sum(ofA) AS ofA, sum(ofB) AS ofB, sum(ownA) AS tenthsA, sum(ownB) AS tenthsB`,
    towardA: cypher`ofA`,
    towardB: cypher`ofB`,
  }
}

/** The newest relations of the entity `m` with a party, as the filter of that party has them. */
function newest(filter: RelationFilter, ids: Fragment): Fragment {
  const direction = filter.direction === 'TO' ? 'FROM' : 'BOTH'
  const page = { limit: evidencePerSide, from: 'start', after: null, before: null, descending: true } as const
  return cypher`CALL (m) { ${printRelationRows({ within: 'Entity', filter: { ...filter, actors: null, counterparts: filter.actors, direction }, page }, cypher`m`)} RETURN collect(r.id) AS ${ids} }`
}

function printEvidence({ a, b, evidence }: MediatorsPlan): Fragment {
  if (!evidence) return cypher`WITH *, [] AS evidence`
  return cypher`MATCH (m:Entity {id: other})
  ${newest(a, cypher`newestA`)}
  ${newest(b, cypher`newestB`)}
  WITH *, newestA + newestB AS evidence`
}

/**
 * Two expansions, one for each party, then one aggregation: the pattern (a)--(x)--(b) would be 75 times dearer.
 * The row of party B among the dealings of party A says on what terms the two are: only of those on bad terms are there indirect mediators.
 */
export function printMediators(plan: MediatorsPlan): Fragment {
  const { a, b, mode, limit } = plan
  const indirect = mode === 'INDIRECT'
  const byTies = indirect && asksForAllOfActors(a) && asksForAllOfActors(b)
  const { text, towardA, towardB } = byTies ? dealingsByTies() : dealingsByRelations(plan)
  const isB = byTies ? cypher`x = b` : cypher`x = b.id`
  const isBetween = indirect ? cypher`tenthsA > 0 AND tenthsB > 0` : cypher`${towardA} > 0 AND ${towardB} > 0`
  return cypher`CALL () {
  ${canonicalIds(a.actors ?? [], 'left', a.clock)}
  ${canonicalIds(b.actors ?? [], 'right', b.clock)}
  MATCH (b:Entity {id: head(right)})
  ${text}
  WITH sum(CASE WHEN ${isB} THEN tenthsA ELSE 0 END) AS between,
    collect(CASE WHEN ${isBetween} THEN {x: x, towardA: ${towardA}, towardB: ${towardB}} END) AS candidates
  UNWIND ${indirect ? cypher`CASE WHEN between < 0 THEN candidates ELSE [] END` : cypher`candidates`} AS c
  WITH ${byTies ? cypher`c.x.id` : cypher`c.x`} AS other, c.towardA AS towardA, c.towardB AS towardB
  ORDER BY CASE WHEN towardA < towardB THEN towardA ELSE towardB END DESC, towardA + towardB DESC, other LIMIT ${limit}
  ${printEvidence(plan)}
  ORDER BY CASE WHEN towardA < towardB THEN towardA ELSE towardB END DESC, towardA + towardB DESC, other
  RETURN collect({entity: other, towardA: towardA, towardB: towardB, evidence: evidence}) AS value
}
WITH value, {entities: [m IN value | m.entity], evidence: COLLECT { UNWIND value AS m UNWIND m.evidence AS id RETURN DISTINCT id }} AS ids`
}
