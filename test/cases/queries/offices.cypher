UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p2 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p3 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p4
  WITH r AS r3, sortKey AS k11
  OPTIONAL MATCH (n4:Entity {id: r3.toId})
  CALL (n4) { WITH * WHERE n4.kind IN $p5 WITH *, n4.canonicalId AS actor
  UNWIND $p6 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p7 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p8 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p9
  WITH r AS r7, sortKey AS k10
  OPTIONAL MATCH (n8:Entity {id: r7.toId})
  WITH * ORDER BY k10 DESC
  RETURN collect([true, n8.id]) AS v6 }
  WITH * ORDER BY k11 DESC
  RETURN collect([false, 1.0, n4.kind, n4.id, CASE WHEN n4.kind IN $p10 THEN [false, 2.0, v6] END, r3.latestOn, r3.endLatestOn, r3.edtf]) AS v2 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p11 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey <= $p12 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p13) RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey <= $p14 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p15) RETURN r
  }
  RETURN count(DISTINCT r) AS v12 } RETURN id, [false, 3.0, n1.kind, n1.name, v2, v12] AS node
// 0: node((Relation) @to((Person) id)?id)
// 1: node((Relation) @to(__typename id @partOf.Organisation)?id @when(latestOn endLatestOn edtf))
// 2: rows
// 3: __typename @name @offices(rows) @relations(total)
// {"p0":["person:jalil-abbas-jilani"],"p1":["HOLDS_OFFICE"],"p2":50,"p3":50,"p4":50,"p5":["ORGANISATION"],"p6":["PART_OF"],"p7":50,"p8":50,"p9":50,"p10":["ORGANISATION"],"p11":["ALLIED_WITH","AT_WAR_WITH","HOLDS_OFFICE","LEADS","LOCATED_IN","MEMBER_OF","PART_OF","SPOKESPERSON_FOR"],"p12":"2024-01-19~","p13":"2024-01-19","p14":"2024-01-19~","p15":"2024-01-19"}
