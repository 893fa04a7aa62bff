// The newest relations of each of many entities.
UNWIND $ids AS one
MATCH (e:Entity {id: one})
CALL (e) {
  CALL (e) {
    MATCH (r:Relation) WHERE r.fromId = e.id AND r.sortKey < '~'
    RETURN r ORDER BY r.fromId DESC, r.sortKey DESC LIMIT $size
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = e.id AND r.sortKey < '~'
    RETURN r ORDER BY r.toId DESC, r.sortKey DESC LIMIT $size
  }
  WITH r ORDER BY r.sortKey DESC LIMIT $size
  MATCH (a:Entity {id: r.fromId}) MATCH (b:Entity {id: r.toId})
  RETURN collect([r.id, r.type, r.earliestOn, a.id, a.name, b.id, b.name]) AS relations
}
RETURN e.id AS entity, e.name AS name, relations
