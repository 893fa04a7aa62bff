import { isUnfiltered, type RelationFilter } from '../plan/filter.ts'
import type { PathsPlan } from '../plan/subgraphs.ts'
import { catalogue } from '../record/relation-types.ts'
import { printAllRelations, printRelationRows } from './print-relations.ts'
import { endCondition, isOfThePast, pastReason, printTie, tieOfRelations } from './print-ties.ts'
import { cypher, join, type Fragment } from './statement.ts'

/** Relations shown at each step. */
const evidencePerStep = 5

const symmetricTypes = catalogue.types.filter(({ symmetric }) => symmetric).map(({ label }) => label)

/** A number that must stand in the text itself. */
function literal(number: number): Fragment {
  if (!Number.isInteger(number)) throw new TypeError(`not a whole number: ${String(number)}`)
  return { pieces: [String(number)] }
}

function canonicalOf(id: string): Fragment {
  return cypher`head(COLLECT { MATCH (e:Entity {id: ${id}}) RETURN e.canonicalId })`
}

/** What a tie must hold for one of its relations to pass: the search checks it as it goes, and the relations are looked at afterwards. */
function tieConditions({ types, from, to, direction }: RelationFilter): Fragment[] {
  const conditions: Fragment[] = []
  if (types !== null) conditions.push(cypher`any(type IN t.types WHERE type IN ${types})`)
  if (from !== null) conditions.push(cypher`t.lastOn >= date(${from})`)
  if (to !== null) conditions.push(cypher`t.firstOn <= date(${to})`)
  if (direction !== 'BOTH') conditions.push(cypher`(${direction === 'FROM' ? cypher`startNode` : cypher`endNode`}(t) = x OR any(type IN t.types WHERE type IN ${symmetricTypes}))`)
  return conditions
}

/** Who may stand between the two ends. */
function betweenConditions({ kinds, excludeGeneric, avoid }: PathsPlan['between']): Fragment[] {
  const ends = endCondition({ kinds, excludeGeneric }, cypher`y`)
  return [...(ends === null ? [] : [cypher`(y = b OR ${ends})`]), ...(avoid.length === 0 ? [] : [cypher`NOT y IN avoided`])]
}

/**
 * Text that binds `candidates`, rows `{way, weakest}` of the ids of a way over ties and the events of its weakest one, each way once, and `walked`, how many
 * the search found in all. A pair has one or two ties, so it finds a way several times; and it may come through a node twice, which is no path.
 */
function printCandidates(plan: PathsPlan): Fragment {
  const conditions = [cypher`x <> b`, cypher`y <> a`, ...betweenConditions(plan.between), ...tieConditions(plan.steps)]
  return cypher`CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND ${plan.between.avoid} AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST ${literal(plan.candidates)} (a)((x)-[t:TIE]-(y) WHERE ${join(conditions, ' AND ')}){1,${literal(plan.maxLength)}}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}`
}

/** Text that binds `ways` to the candidates of which every step has a relation that passes. */
function printVerified(filter: RelationFilter): Fragment {
  if (isUnfiltered(filter)) return cypher`WITH *, candidates AS ways`
  return cypher`CALL (candidates) {
  UNWIND candidates AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { ${printRelationRows(rowsOfPair(filter, 1), null)} RETURN count(r) AS passing }
  WITH actor, other WHERE passing > 0
  RETURN collect(actor + '|' + other) AS steps
}
WITH *, [c IN candidates WHERE all(i IN range(0, size(c.way) - 2) WHERE c.way[i] + '|' + c.way[i + 1] IN steps)] AS ways`
}

/** The newest relations between `actor` and `other`. */
function rowsOfPair(filter: RelationFilter, count: number): Parameters<typeof printRelationRows>[0] {
  const page = { limit: count, from: 'start', after: null, before: null, descending: true } as const
  return { within: 'Pair', filter, page }
}

/** Text that binds `t` to what joins `actor` and `other`: in that direction, or in the opposite one. */
function printTieOfStep(filter: RelationFilter): Fragment {
  const ties = isUnfiltered(filter)
    ? cypher`MATCH (e:Entity {id: actor}) CALL (other) { MATCH (z:Entity {id: other}) RETURN z } MATCH (e)-[t:TIE]-(z) WITH t`
    : cypher`${printAllRelations({ within: 'Pair', filter }, null)} WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r WITH fromId, toId, ${tieOfRelations} AS t WITH t`
  return cypher`CALL (actor, other) { ${ties} ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }`
}

/** Text that binds `hops`, a list of the steps of the paths shown, each once. */
function printHops(filter: RelationFilter): Fragment {
  return cypher`CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  ${printTieOfStep(filter)}
  CALL (actor, other) { ${printRelationRows(rowsOfPair(filter, evidencePerStep), null)} WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: ${printTie()}, evidence: evidence}) AS hops
}`
}

/** The shortest ways over ties, those of which each step holds under the filter, and the first of them. */
export function printPaths(plan: PathsPlan): Fragment {
  const { k, steps, candidates } = plan
  const verified = isUnfiltered(steps) ? '' : ', of which some have a step without a relation that passes the filter'
  const cut = `The search ended at the ${String(candidates)} shortest ways that it found${verified}: there may be more.`
  const past = isOfThePast(steps)
  return cypher`WITH ${canonicalOf(plan.from)} AS fromId, ${canonicalOf(plan.to)} AS toId
${printCandidates(plan)}
${printVerified(steps)}
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..${k}] AS chosen }
WITH *, CASE WHEN size(chosen) = ${k} THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = ${candidates} AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
${printHops(steps)}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT ${past}, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN ${cut} WHEN more > 0 THEN ${`k: no more than ${String(k)} paths are shown; others are as short as the last of them.`} WHEN ${past} THEN ${pastReason} END}} AS value,
  {nodes: nodes, relations: relations} AS ids`
}
