CALL (*) { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.type DESC, sortKey DESC LIMIT $p1 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p2
  WITH r AS r2, sortKey AS k7
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  WITH * ORDER BY k7 DESC
  RETURN collect([true, n3.id, coalesce(head(COLLECT { MATCH (n3)-[:HAS_NAME]->(x:Name {language: $p3}) RETURN x.text ORDER BY x.kind <> 'PREFERRED', x.text LIMIT 1 }), n3.name), n5.id, coalesce(head(COLLECT { MATCH (n5)-[:HAS_NAME]->(x:Name {language: $p4}) RETURN x.text ORDER BY x.kind <> 'PREFERRED', x.text LIMIT 1 }), n5.name), r2.originCount]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Relation) @from((Person) id @name)?id @to((Person) id @name)?id @support(origins))
// 1: rows
// {"p0":["AGREED_TO_DEESCALATE_WITH"],"p1":1,"p2":1,"p3":"en","p4":"en"}
