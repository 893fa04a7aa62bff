CALL (*) { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.type DESC, sortKey DESC LIMIT $p1 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p2
  WITH r AS r2, sortKey AS k9
  
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  CALL (n5) { WITH * WHERE n5.kind IN $p3 WITH *, n5.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v7 }
  CALL (n5) { WITH * WHERE n5.kind IN $p4 WITH *, n5.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v8 }
  WITH * ORDER BY k9 DESC
  RETURN collect([true, r2.id, n3.id, n5 IS NOT NULL, n5.kind, CASE WHEN n5.kind IN $p5 THEN head(COLLECT { MATCH (n5)-[:HAS_ID]->(x:ExternalId {scheme: $p6}) RETURN x.value ORDER BY x.value LIMIT 1 }) END, CASE WHEN n5.kind IN $p7 THEN [false, 1.0, v7] END, CASE WHEN n5.kind IN $p8 THEN n5.description END, CASE WHEN n5.kind IN $p9 THEN [false, 1.0, v8] END]) AS v1 }
RETURN [false, 2.0, v1] AS page
// 0: a.node((Relation) id) a.other((Relation) @from(id)?id) b.node((Relation) @to(__typename iso3 @list.Country description @list.Group)?)
// 1: total
// 2: rows
// {"p0":["STRUCK"],"p1":2,"p2":2,"p3":["COUNTRY"],"p4":["GROUP"],"p5":["COUNTRY"],"p6":"iso3166-1","p7":["COUNTRY"],"p8":["GROUP"],"p9":["GROUP"]}
