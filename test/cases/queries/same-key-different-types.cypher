CALL (*) { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.type DESC, sortKey DESC LIMIT $p1 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p2
  WITH r AS r2, sortKey AS k11
  OPTIONAL MATCH (n3:Entity {id: r2.toId})
  
  OPTIONAL MATCH (n5:Entity {id: r2.fromId})
  OPTIONAL MATCH (n7:Entity {id: r2.toId})
  CALL (n7) { WITH * WHERE n7.kind IN $p3 WITH *, n7.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v9 }
  CALL (n7) { WITH * WHERE n7.kind IN $p4 WITH *, n7.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v10 }
  WITH * ORDER BY k11 DESC
  RETURN collect([true, n3 IS NOT NULL, n3.kind, n3.generic, CASE WHEN n3.kind IN $p5 THEN n3.id END, r2.id, n5.id, n7 IS NOT NULL, n7.kind, CASE WHEN n7.kind IN $p6 THEN head(COLLECT { MATCH (n7)-[:HAS_ID]->(x:ExternalId {scheme: $p7}) RETURN x.value ORDER BY x.value LIMIT 1 }) END, CASE WHEN n7.kind IN $p8 THEN [false, 1.0, v9] END, CASE WHEN n7.kind IN $p9 THEN n7.description END, CASE WHEN n7.kind IN $p10 THEN [false, 1.0, v10] END]) AS v1 }
RETURN [false, 2.0, v1] AS page
// 0: ofSome.node((Relation) @to(__typename generic id)?) a.node((Relation) id) a.other((Relation) @from((Person) id)?id) b.node((Relation) @to(__typename iso3 @list.Country description @list.Group)?)
// 1: total
// 2: rows
// {"p0":["STRUCK"],"p1":2,"p2":2,"p3":["COUNTRY"],"p4":["GROUP"],"p5":["COUNTRY"],"p6":["COUNTRY"],"p7":"iso3166-1","p8":["COUNTRY"],"p9":["GROUP"],"p10":["GROUP"]}
