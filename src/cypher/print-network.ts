import { asksOnlyForEnds, isUnfiltered, type RelationFilter } from '../plan/filter.ts'
import type { NetworkPlan } from '../plan/subgraphs.ts'
import { printAllRelations, printRelationCount, printRelationRows } from './print-relations.ts'
import { printNewest, printSubgraph } from './print-subgraph.ts'
import { endCondition, newestOfTie, tieOfRelations } from './print-ties.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

/** Text that binds `ties` to the strongest edges, and `edges` to how many there are: counted only where they are more than are shown. */
function printEdges(strongest: Fragment, count: Fragment, limit: number): Fragment {
  return cypher`CALL () { ${strongest} ORDER BY tie.events DESC, tie.fromId, tie.toId, tie.types LIMIT ${limit} RETURN collect(tie) AS ties }
CALL (ties) { WITH ties WHERE size(ties) < ${limit} RETURN size(ties) AS edges UNION ALL WITH ties WHERE size(ties) = ${limit} CALL (ties) { ${count} } RETURN edges }`
}

/** All relations are asked for: an index has their ties by strength, and the number of all of them is known. */
function edgesOfTies(filter: RelationFilter, minEvents: number, limit: number): Fragment {
  const conditions = [name('a'), name('b')].map((end) => endCondition(filter, end)).filter((condition) => condition !== null)
  const where = join([cypher`tie.events >= ${minEvents}`, ...conditions], ' AND ')
  const isAll = isUnfiltered(filter) && minEvents === 1
  return printEdges(cypher`MATCH (a)-[tie:TIE]->(b) WHERE ${where} WITH tie`, cypher`MATCH (a)-[tie:TIE]->(b)${isAll ? empty : cypher` WHERE ${where}`} RETURN count(tie) AS edges`, limit)
}

function edgesOfRelations(filter: RelationFilter, perType: boolean, minEvents: number, limit: number): Fragment {
  const relations = cypher`${printAllRelations({ within: 'root', filter }, null)} WITH DISTINCT r`
  const pair = perType ? cypher`r.fromId AS fromId, r.toId AS toId, r.type AS label` : cypher`r.fromId AS fromId, r.toId AS toId`
  const names = perType ? cypher`fromId, toId, label` : cypher`fromId, toId`
  return printEdges(
    cypher`${relations} WITH ${pair}, r WITH ${names}, ${tieOfRelations} AS tie WITH tie WHERE tie.events >= ${minEvents} WITH tie`,
    cypher`${relations} WITH ${pair}, count(r) AS events WHERE events >= ${minEvents} RETURN count(*) AS edges`,
    limit,
  )
}

/** Text that binds `nodes` to the ids of those at the ends of all that `edge` is bound to. Not by DISTINCT: the database keeps all that is in scope with each row of that. */
function endsOf(edge: string): Fragment {
  return cypher`UNWIND [${name(edge)}.fromId, ${name(edge)}.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes`
}

/** Each relation is an edge. */
function printRelationsAlone({ filter, limit, parts }: NetworkPlan): Fragment {
  const page = { limit: limit + 1, from: 'start', after: null, before: null, descending: true } as const // one more tells whether some are left out
  const count = isUnfiltered(filter) ? cypher`MATCH (r:Relation) RETURN count(r) AS edges` : cypher`${printRelationCount({ within: 'root', filter }, null)} AS edges`
  return cypher`CALL () { ${printRelationRows({ within: 'root', filter, page }, null)}
  WITH r ORDER BY sortKey DESC RETURN collect({id: r.id, fromId: r.fromId, toId: r.toId}) AS found }
CALL (found) { WITH found WHERE size(found) <= ${limit} RETURN size(found) AS edges UNION ALL WITH found WHERE size(found) > ${limit} CALL (found) { ${count} } RETURN edges }
WITH found[..${limit}] AS shown, edges
CALL (shown) { UNWIND shown AS r ${endsOf('r')} }
WITH edges, nodes, [] AS ties, [r IN shown | r.id] AS relations
${printSubgraph({
  parts,
  rest: cypher`[]`,
  expanded: cypher`[]`,
  shown: cypher`size(relations)`,
  omitted: cypher`edges - size(relations)`,
  omittedTies: cypher`0`,
  omittedRelations: cypher`edges - size(relations)`,
  reason: `limit: no more than ${String(limit)} relations are shown, the newest.`,
})}`
}

/** The edges of a network, the strongest first. */
export function printNetwork(plan: NetworkPlan): Fragment {
  const { filter, collapse, minEvents, limit, parts } = plan
  if (collapse === 'NONE') return printRelationsAlone(plan)
  const isOfTies = collapse === 'PAIR' && asksOnlyForEnds(filter)
  return cypher`${isOfTies ? edgesOfTies(filter, minEvents, limit) : edgesOfRelations(filter, collapse === 'TYPE', minEvents, limit)}
${printNewest(parts.relations, name('ties'), isOfTies ? cypher`UNWIND ties AS tie ${newestOfTie(1)}` : cypher`UNWIND ties AS tie WITH tie.newest AS key`, limit)}
CALL (ties) { UNWIND ties AS tie ${endsOf('tie')} }
${printSubgraph({
  parts,
  rest: cypher`[]`,
  expanded: cypher`[]`,
  shown: cypher`size(ties)`,
  omitted: cypher`edges - size(ties)`,
  omittedTies: cypher`0`,
  omittedRelations: cypher`reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties)`,
  reason: `limit: no more than ${String(limit)} edges are shown, the strongest.`,
})}`
}
