import { cypher, name, type Fragment } from './statement.ts'

/** Binds `variable` to the canonical ids of the entities given: relations point at those. Ids of nobody are left out. */
export function canonicalIds(ids: readonly string[], variable: string): Fragment {
  return cypher`CALL () { UNWIND ${ids} AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS ${name(variable)} }`
}

/** Binds `variable` to the ids of the entities given and of all that were judged the same: claims point at those. */
export function memberIds(ids: readonly string[], variable: string): Fragment {
  return cypher`CALL () { UNWIND ${ids} AS id MATCH (x:Entity {id: id}) MATCH (y:Entity {canonicalId: x.canonicalId}) RETURN collect(DISTINCT y.id) AS ${name(variable)} }`
}
