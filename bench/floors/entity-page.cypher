// A page of one entity's relations, newest first, from either end: two seeks in index order, merged and cut.
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (r:Relation) WHERE r.fromId = e.id AND r.sortKey < $before
  RETURN r ORDER BY r.fromId DESC, r.sortKey DESC LIMIT $size
  UNION ALL
  MATCH (r:Relation) WHERE r.toId = e.id AND r.sortKey < $before
  RETURN r ORDER BY r.toId DESC, r.sortKey DESC LIMIT $size
}
WITH e, r ORDER BY r.sortKey DESC LIMIT $size
MATCH (a:Entity {id: r.fromId}) MATCH (b:Entity {id: r.toId})
RETURN e.id AS entity, r.id AS id, r.type AS type, r.earliestOn AS day, a.id AS fromId, a.name AS fromName, b.id AS toId, b.name AS toName
