UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p2 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p3 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p4
  WITH r AS r3
  OPTIONAL MATCH (n4:Entity {id: r3.fromId})
  OPTIONAL MATCH (n6:Entity {id: r3.toId})
  WITH * ORDER BY r3.sortKey DESC
  RETURN collect([true, 0.0, true, n4 IS NOT NULL, n4.id, r3.type, n6 IS NOT NULL, n6.id, true, r3.edtf]) AS v2 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.sortKey DESC LIMIT $p5 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.sortKey DESC LIMIT $p6 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p7
  WITH r AS r9
  
  WITH * ORDER BY r9.sortKey DESC
  RETURN collect([true, 1.0, r9.sortKey, true, r9.type]) AS v8 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r ORDER BY r.fromId, r.sortKey LIMIT $p8 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r ORDER BY r.toId, r.sortKey LIMIT $p9 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey LIMIT $p10
  WITH r AS r11
  
  WITH * ORDER BY r11.sortKey
  RETURN collect([true, 2.0, r11.sortKey, true, r11.type, true, r11.edtf]) AS v10 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.sortKey DESC LIMIT $p11 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.sortKey DESC LIMIT $p12 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p13
  WITH r AS r13
  
  WITH * ORDER BY r13.sortKey DESC
  RETURN collect([true, 3.0, r13.sortKey]) AS v12 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v14 } RETURN id, [true, 4.0, n1.kind, true, v2, true, v8, true, v10, true, v12, v14] AS node
// 0: node((Relation) @from(id) type @to(id) @when(edtf))
// 1: cursor node((Relation) type)
// 2: cursor node((Relation) type @when(edtf))
// 3: cursor
// 4: __typename @condemned(rows) @forwards(rows) @backwards(rows) @none(rows total)
// {"p0":["country:iran"],"p1":["ACCUSED","COMPLAINED_OFFICIALLY","CONDEMNED","DISAPPROVED_OF","SUMMONED_DIPLOMAT_OF"],"p2":50,"p3":50,"p4":50,"p5":4,"p6":4,"p7":4,"p8":3,"p9":3,"p10":3,"p11":1,"p12":1,"p13":1}
