import { asksOnlyForEnds, type RelationFilter } from '../plan/filter.ts'
import type { BetweenPlan } from '../plan/subgraphs.ts'
import { printAllRelations } from './print-relations.ts'
import { printMiddle, printNewest, printStrongest, printSubgraph } from './print-subgraph.ts'
import { endCondition, isOfThePast, newestOfTie, tieOfRelations } from './print-ties.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

/** Text that binds `found` to the ties among `nodes`, of all relations. */
function tiesAmong(filter: RelationFilter): Fragment {
  const conditions = [name('f'), name('x')].map((end) => endCondition(filter, end)).filter((condition) => condition !== null)
  const where = conditions.length === 0 ? empty : cypher` AND ${join(conditions, ' AND ')}`
  return cypher`CALL (nodes) { UNWIND nodes AS near MATCH (f:Entity {id: near})-[tie:TIE]->(x) WHERE x.id IN nodes${where} RETURN collect(tie) AS found }`
}

/** The same of the relations that pass the filter. Ties say which pairs have any. */
function sumsAmong(filter: RelationFilter, wantsKeys: boolean): Fragment {
  const keys = wantsKeys ? cypher`collect(r.sortKey)` : cypher`[]`
  return cypher`CALL (nodes) {
  UNWIND nodes AS near MATCH (f:Entity {id: near})-[:TIE]->(x) WHERE x.id IN nodes
  WITH DISTINCT CASE WHEN near < x.id THEN near ELSE x.id END AS actor, CASE WHEN near < x.id THEN x.id ELSE near END AS other
  CALL (actor, other) { ${printAllRelations({ within: 'Pair', filter }, null)}
    WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r WITH fromId, toId, ${tieOfRelations} AS tie, ${keys} AS keys
    RETURN tie {.*, keys: keys} AS tie }
  RETURN collect(tie) AS found
}`
}

/** Everything among a set. */
export function printBetween({ ids, filter, limit, parts }: BetweenPlan): Fragment {
  const isOfTies = asksOnlyForEnds(filter)
  const keys = isOfTies ? cypher`UNWIND found AS tie ${newestOfTie(limit)}` : cypher`UNWIND found AS tie UNWIND tie.keys AS key`
  return cypher`${printMiddle(ids, name('nodes'))}
${isOfTies ? tiesAmong(filter) : sumsAmong(filter, parts.relations)}
${printStrongest(limit)}
${printNewest(parts.relations, name('found'), keys, limit)}
WITH *, reduce(sum = 0, tie IN found | sum + tie.events) AS all
WITH *, CASE WHEN all > ${limit} THEN all - ${limit} ELSE 0 END AS left
${printSubgraph({
  parts,
  rest: cypher`[]`,
  expanded: cypher`[]`,
  shown: cypher`all - left`,
  omitted: name('left'),
  omittedTies: cypher`size(found) - size(ties)`,
  omittedRelations: name('left'),
  reason: `limit: no more than ${String(limit)} relations are shown, the newest.`,
  past: isOfThePast(filter),
})}`
}
