import { dateProperties } from '../record/relation.ts'
import { printMap } from './printer.ts'
import { cypher, name, type Fragment } from './statement.ts'

const properties = [
  ...['id', 'kind', 'predicate', 'polarity', 'modality', 'directed', 'chain'],
  ...dateProperties,
]

/** Binds what counts of the document `d` of the claim `c`: the original `o` that it repeats, or itself, and who published that, `p`. */
export const matchDocumentOfClaim: Fragment = cypher`MATCH (d:Document {id: c.documentId}) MATCH (o:Document {id: d.originalId})
OPTIONAL MATCH (p:Entity {id: o.publisherId})`

/**
 * The claim `c` as the derivation reads it, a map, once `matchDocumentOfClaim` has bound its document: with the canonical ids of all that it names.
 * `more` are further entries of the map.
 */
export function evidenceOfClaim(more: readonly (readonly [name: string, value: Fragment])[] = []): Fragment {
  return printMap([
    ...properties.map((property) => [property, cypher`c.${name(property)}`] as const),
    ['originalId', cypher`o.id`],
    ['publisherId', cypher`p.canonicalId`],
    ['publishedAt', cypher`d.publishedAt`],
    ['documentFrom', cypher`d.recordedFrom`],
    ['subjects', cypher`COLLECT { MATCH (c)-[m:SUBJECT]->(e:Entity) RETURN e.canonicalId ORDER BY m.order }`],
    ['objects', cypher`COLLECT { MATCH (c)-[m:OBJECT]->(e:Entity) RETURN {id: e.canonicalId, role: coalesce(m.role, 'TARGET')} ORDER BY m.order }`],
    ['speakers', cypher`COLLECT { MATCH (c)-[m:ATTRIBUTED_TO]->(e:Entity) RETURN {order: m.order, id: e.canonicalId} }`],
    ...more,
  ])
}
