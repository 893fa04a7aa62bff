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
  RETURN collect([true, 0, [true, 1, c19.id]]) AS v18 }
  WITH * ORDER BY c15.sortKey
  RETURN collect([true, 0, [true, 2, CASE WHEN n16 IS NOT NULL THEN [true, 3, [true, 4, v18]] END]]) AS v14 }
  WITH * ORDER BY r11.sortKey DESC
  RETURN collect([true, 0, [true, 5, CASE WHEN n12 IS NOT NULL THEN [true, 6, [true, 4, v14]] END]]) AS v10 }
  WITH * ORDER BY r7.sortKey DESC
  RETURN collect([true, 0, [true, 7, CASE WHEN n8 IS NOT NULL THEN [true, 8, [true, 4, v10]] END]]) AS v6 }
  WITH * ORDER BY r3.sortKey DESC
  RETURN collect([true, 0, [true, 9, CASE WHEN n4 IS NOT NULL THEN [true, 8, [true, 4, v6]] END]]) AS v2 } RETURN id, [true, 10, n1.kind, [true, 4, v2]] AS node
// 0: node
// 1: (Claim) id
// 2: (Claim) @document
// 3: (Document) @claims
// 4: rows
// 5: (Relation) @event
// 6: (Event) @claims
// 7: (Relation) @from
// 8: @relations
// 9: (Relation) @to
// 10: __typename @relations
// {"p0":["country:iran"],"p1":["STRUCK"],"p2":2,"p3":2,"p4":2,"p5":["STRUCK"],"p6":2,"p7":2,"p8":2,"p9":["STRUCK"],"p10":2,"p11":2,"p12":2,"p13":["ACTIVE"],"p14":2,"p15":["ACTIVE"],"p16":2,"p17":2}
