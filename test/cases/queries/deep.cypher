UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p2 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p3 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p4
  WITH r AS r3
  OPTIONAL MATCH (n4:Entity {id: r3.toId})
  CALL (n4) { WITH *, n4.canonicalId AS actor
  UNWIND $p5 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p6 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p7 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p8
  WITH r AS r7
  OPTIONAL MATCH (n8:Entity {id: r7.fromId})
  CALL (n8) { WITH *, n8.canonicalId AS actor
  UNWIND $p9 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p10 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p11 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p12
  WITH r AS r11
  OPTIONAL MATCH (n12:Event {id: r11.eventId})
  CALL (n12) { MATCH (:Event {canonicalId: n12.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p13
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p14
  WITH c AS c15
  OPTIONAL MATCH (n16:Document {id: c15.documentId})
  CALL (n16) { CALL (*) { MATCH (c:Claim) WHERE c.documentId = n16.id AND c.sortKey > '' AND c.status IN $p15 WITH c ORDER BY c.documentId, c.sortKey LIMIT $p16 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p17
  WITH c AS c19
  
  WITH * ORDER BY c19.sortKey
  RETURN collect([true, 0.0, true, c19.id]) AS v18 }
  WITH * ORDER BY c15.sortKey
  RETURN collect([true, 1.0, true, n16 IS NOT NULL, true, v18]) AS v14 }
  WITH * ORDER BY r11.sortKey DESC
  RETURN collect([true, 2.0, true, n12 IS NOT NULL, true, v14]) AS v10 }
  WITH * ORDER BY r7.sortKey DESC
  RETURN collect([true, 3.0, true, n8 IS NOT NULL, true, v10]) AS v6 }
  WITH * ORDER BY r3.sortKey DESC
  RETURN collect([true, 4.0, true, n4 IS NOT NULL, true, v6]) AS v2 } RETURN id, [true, 5.0, n1.kind, true, v2] AS node
// 0: node((Claim) id)
// 1: node((Claim) @document((Document) @claims(rows)))
// 2: node((Relation) @event((Event) @claims(rows)))
// 3: node((Relation) @from(@relations(rows)))
// 4: node((Relation) @to(@relations(rows)))
// 5: __typename @relations(rows)
// {"p0":["country:iran"],"p1":["STRUCK"],"p2":1,"p3":1,"p4":1,"p5":["STRUCK"],"p6":1,"p7":1,"p8":1,"p9":["STRUCK"],"p10":1,"p11":1,"p12":1,"p13":["ACTIVE"],"p14":1,"p15":["ACTIVE"],"p16":1,"p17":1}
