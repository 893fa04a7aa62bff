import type { SubgraphParts } from '../plan/subgraphs.ts'
import { cypher, type Fragment } from './statement.ts'
import { idOfKey, pastReason, printTie } from './print-ties.ts'

/** Text that binds `variable` to the canonical ids of the entities given, each once, by id. */
export function printMiddle(ids: readonly string[], variable: Fragment): Fragment {
  return cypher`CALL () { UNWIND ${ids} AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS ${variable} }`
}

/*
 * Rows are sorted whole and the list is cut afterwards: the database counts the memory of a sort with LIMIT as if each row had a copy
 * of all lists in scope, and would refuse a statement that holds large ones.
 */

/** Text that binds `ties` to the strongest of `found`, a list of ties. */
export function printStrongest(limit: number): Fragment {
  return cypher`CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..${limit}] AS ties }`
}

/** Text that binds `relations` to the ids of the newest relations of those whose keys `keys` binds to `key`; to nothing where they were not asked for. */
export function printNewest(isAsked: boolean, scope: Fragment, keys: Fragment, limit: number): Fragment {
  if (!isAsked) return cypher`WITH *, [] AS relations`
  return cypher`CALL (${scope}) { ${keys} WITH key ORDER BY key DESC WITH collect(${idOfKey}) AS sorted RETURN sorted[..${limit}] AS relations }`
}

/** What the text before must have bound to the variables of these names. */
interface Bound {
  readonly parts: SubgraphParts
  /** An expression: the rest of each entity looked at. */
  readonly rest: Fragment
  /** An expression: the list of those entities. */
  readonly expanded: Fragment
  /** How many of what the answer counts are shown, and how many are not. */
  readonly shown: Fragment
  readonly omitted: Fragment
  readonly omittedTies: Fragment
  readonly omittedRelations: Fragment
  /** Why some are not. */
  readonly reason: string
  /** Whether pairs of the past may be missing. */
  readonly past?: boolean
}

/** The end of a statement that gives a subgraph: binds `value` and `ids` from `nodes`, `ties` and `relations`. */
export function printSubgraph({ parts, rest, expanded, shown, omitted, omittedTies, omittedRelations, reason, past = false }: Bound): Fragment {
  return cypher`WITH nodes, relations, ${rest} AS rest, ${expanded} AS expanded, ${shown} AS shown, ${omitted} AS omitted, ${omittedTies} AS omittedTies, ${omittedRelations} AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN ${printTie(parts.tie)} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT ${past},
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN ${reason} WHEN omittedTies > 0 THEN ${'More ties join these entities than one answer shows.'} WHEN ${past} THEN ${pastReason} END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids`
}
