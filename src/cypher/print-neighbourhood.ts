import { asksOnlyForEnds } from '../plan/filter.ts'
import type { NeighbourhoodPlan } from '../plan/subgraphs.ts'
import { dyadOf, printAllRelations } from './print-relations.ts'
import { printMiddle, printNewest, printStrongest, printSubgraph } from './print-subgraph.ts'
import { endCondition, newestOfTie, tieOfRelations } from './print-ties.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

/** At most this many ties are shown for each entity that may be. */
const tiesPerNode = 4

/** Ties have what is asked, unless relations must be looked at one by one. */
function readsTies({ filter, rank }: NeighbourhoodPlan): boolean {
  return asksOnlyForEnds(filter) && rank !== 'ORIGINS'
}

/** Text that binds `far` and `tie` to those at the other end of the relations of the entity `f`, and to each ordered pair's sum; `newest` for the rank by it. */
function printFar(plan: NeighbourhoodPlan): Fragment {
  const { filter, rank } = plan
  if (!readsTies(plan)) {
    return cypher`CALL (f) { ${printAllRelations({ within: 'Entity', filter }, name('f'))}
      WITH DISTINCT r, actor
      WITH r.fromId AS fromId, r.toId AS toId, CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS far, r
      WITH fromId, toId, far, ${tieOfRelations} AS tie
      RETURN far, tie, tie.newest AS newest }`
  }
  const condition = endCondition(filter, name('x'))
  const where = condition === null ? empty : cypher` WHERE ${condition}`
  const only = filter.excludeGeneric ? cypher`WITH * WHERE NOT coalesce(f.generic, false)\n    ` : empty
  const newest = cypher`CALL (near, far) { MATCH (r:Relation) WHERE r.dyad = ${{ pieces: [dyadOf('near', 'far')] }} AND r.sortKey > '' RETURN r.sortKey AS newest ORDER BY r.dyad DESC, r.sortKey DESC LIMIT 1 }`
  return cypher`${only}CALL (f) { MATCH (f)-[tie:TIE]->(x)${where} RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x)${where} RETURN x.id AS far, tie }
    ${rank === 'RECENT' ? newest : cypher`WITH *, null AS newest`}`
}

/** What those found are ranked by, before the number of relations and the id. */
const bests: Readonly<Record<NeighbourhoodPlan['rank'], Fragment>> = {
  EVENTS: cypher`0`,
  RECENT: cypher`left(max(row.newest), 10)`,
  ORIGINS: cypher`max(row.tie.origins)`,
}

/** The lists of several steps as one. */
function lists(prefix: 'kept' | 'found', from: number, to: number, separator: string): Fragment {
  return join(Array.from({ length: to - from + 1 }, (_, index) => name(`${prefix}${String(from + index)}`)), separator)
}

/**
 * One step. `kept0` are those in the middle, `keptN` those that step N adds; `foundN` has a row `{near, far, tie, newest}` for each tie of those that step N looks at.
 * A step may use its share of the limit and what the steps before it left of theirs.
 */
function printStep(plan: NeighbourhoodPlan, step: number): Fragment {
  const share = Math.ceil((plan.limit * step) / plan.depth)
  const [last, found, kept] = [name(`kept${String(step - 1)}`), name(`found${String(step)}`), name(`kept${String(step)}`)]
  return cypher`CALL (${last}) {
    UNWIND ${last} AS near MATCH (f:Entity {id: near})
    ${printFar(plan)}
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS ${found}
}
CALL (${lists('kept', 0, step - 1, ', ')}, ${lists('found', 1, step, ', ')}) {
  WITH ${lists('kept', 0, step - 1, ' + ')} AS before
  UNWIND ${lists('found', 1, step, ' + ')} AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, ${bests[plan.rank]} AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..${share} - size(${lists('kept', 0, step - 1, ' + ')}) + size(kept0)] AS ${kept}
}`
}

/**
 * Text that binds `found` to the ties of `row`, each once. Of a sum that was made from both ends the greater is whole:
 * where a direction is asked for, the other end sees only those of its relations that have none.
 */
function printFound(plan: NeighbourhoodPlan): Fragment {
  if (readsTies(plan)) return cypher`RETURN collect(DISTINCT row.tie) AS found`
  return cypher`WITH row.tie AS tie ORDER BY tie.events DESC WITH tie.fromId AS fromId, tie.toId AS toId, head(collect(tie)) AS tie RETURN collect(tie) AS found`
}

/** Text that binds `rest`: of each entity looked at, how many of its neighbours are shown and how many are not. */
function printRest({ filter, parts }: NeighbourhoodPlan): Fragment {
  const byType = parts.byType
    ? cypher`CALL (near) { MATCH (f:Entity {id: near})
      ${printAllRelations({ within: 'Entity', filter }, name('f'))}
      WITH r.type AS type, count(DISTINCT r) AS events ORDER BY events DESC, type
      RETURN collect({type: type, events: events}) AS byType }`
    : cypher`WITH *, [] AS byType`
  return cypher`CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  ${byType}
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}`
}

/** Steps outward, then what of all that was found is shown. */
export function printNeighbourhood(plan: NeighbourhoodPlan): Fragment {
  const { depth, limit, rank, parts } = plan
  const steps = Array.from({ length: depth }, (_, index) => printStep(plan, index + 1))
  const keys = readsTies(plan) ? cypher`UNWIND ties AS tie ${newestOfTie(1)}` : cypher`UNWIND ties AS tie WITH tie.newest AS key`
  const behind = depth === 1 ? '' : ' What lies behind those left out was not looked at and is not counted.'
  return cypher`${printMiddle(plan.ids, name('kept0'))}
${join(steps, '\n')}
WITH ${lists('kept', 0, depth, ' + ')} AS nodes, ${lists('kept', 0, depth - 1, ' + ')} AS expanded, size(kept0) AS middle, ${lists('found', 1, depth, ' + ')} AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes ${printFound(plan)} }
${printStrongest(tiesPerNode * (plan.ids.length + limit))}
${printNewest(parts.relations, name('ties'), keys, tiesPerNode * (plan.ids.length + limit))}
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
${printRest(plan)}
${printSubgraph({
  parts,
  rest: name('rest'),
  expanded: name('expanded'),
  shown: cypher`size(nodes) - middle`,
  omitted: name('omitted'),
  omittedTies: cypher`size(found) - size(ties)`,
  omittedRelations: cypher`reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties)`,
  reason: `limit: no more than ${String(limit)} neighbours are shown, the first by ${rank}.${behind}`,
})}`
}
