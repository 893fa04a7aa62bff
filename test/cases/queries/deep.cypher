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
  
  RETURN collect([true, 0, c19.sortKey, [true, 1, 'Claim', c19.id]]) AS v18 }
  RETURN collect([true, 0, c15.sortKey, [true, 2, 'Claim', CASE WHEN n16 IS NOT NULL THEN [true, 3, 'Document', [true, 4, v18]] END]]) AS v14 }
  RETURN collect([true, 0, r11.sortKey, [true, 5, 'Relation', CASE WHEN n12 IS NOT NULL THEN [true, 3, 'Event', [true, 4, v14]] END]]) AS v10 }
  RETURN collect([true, 0, r7.sortKey, [true, 6, 'Relation', CASE WHEN n8 IS NOT NULL THEN [true, 7, n8.kind, [true, 4, v10]] END]]) AS v6 }
  RETURN collect([true, 0, r3.sortKey, [true, 8, 'Relation', CASE WHEN n4 IS NOT NULL THEN [true, 7, n4.kind, [true, 4, v6]] END]]) AS v2 } RETURN id, [true, 7, n1.kind, [true, 4, v2]] AS node
// 0: cursor node
// 1: __typename id
// 2: __typename @document
// 3: __typename @claims
// 4: rows
// 5: __typename @event
// 6: __typename @from
// 7: __typename @relations
// 8: __typename @to
// {"p0":["country:iran"],"p1":["STRUCK"],"p2":2,"p3":2,"p4":2,"p5":["STRUCK"],"p6":2,"p7":2,"p8":2,"p9":["STRUCK"],"p10":2,"p11":2,"p12":2,"p13":["ACTIVE"],"p14":2,"p15":["ACTIVE"],"p16":2,"p17":2}
