UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p2 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p3 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p4
  WITH r AS r3, sortKey AS k8
  OPTIONAL MATCH (n4:Entity {id: r3.fromId})
  OPTIONAL MATCH (n6:Entity {id: r3.toId})
  WITH * ORDER BY k8 DESC
  RETURN collect([true, n4.id, r3.type, n6.id, r3.edtf]) AS v2 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, sortKey DESC LIMIT $p5 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7
  WITH r AS r10, sortKey AS k11
  
  WITH * ORDER BY k11 DESC
  RETURN collect([false, 1.0, k11, r10.type]) AS v9 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId, sortKey LIMIT $p8 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.toId, sortKey LIMIT $p9 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey LIMIT $p10
  WITH r AS r13, sortKey AS k14
  
  WITH * ORDER BY k14
  RETURN collect([false, 2.0, k14, r13.type, r13.edtf]) AS v12 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, sortKey DESC LIMIT $p11 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, sortKey DESC LIMIT $p12 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p13
  WITH r AS r16, sortKey AS k17
  
  WITH * ORDER BY k17 DESC
  RETURN collect([false, 3.0, k17]) AS v15 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v18 } RETURN id, [false, 4.0, n1.kind, v2, v9, v12, v15, v18] AS node
// 0: node((Relation) @from((Person) id)?id type @to((Person) id)?id @when(edtf))
// 1: cursor node((Relation) type)
// 2: cursor node((Relation) type @when(edtf))
// 3: cursor
// 4: __typename @condemned(rows) @forwards(rows) @backwards(rows) @none(rows total)
// {"p0":["country:iran"],"p1":["ACCUSED","COMPLAINED_OFFICIALLY","CONDEMNED","DISAPPROVED_OF","SUMMONED_DIPLOMAT_OF"],"p2":50,"p3":50,"p4":50,"p5":4,"p6":4,"p7":4,"p8":3,"p9":3,"p10":3,"p11":1,"p12":1,"p13":1}
