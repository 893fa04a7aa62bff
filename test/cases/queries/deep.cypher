UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p2 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p3 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p4
  WITH r AS r3, sortKey AS k24
  OPTIONAL MATCH (n4:Entity {id: r3.toId})
  CALL (n4) { WITH *, n4.canonicalId AS actor
  UNWIND $p5 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p7 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p8
  WITH r AS r7, sortKey AS k23
  OPTIONAL MATCH (n8:Entity {id: r7.fromId})
  CALL (n8) { WITH *, n8.canonicalId AS actor
  UNWIND $p9 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p10 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p11 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p12
  WITH r AS r11, sortKey AS k22
  OPTIONAL MATCH (n12:Event {id: r11.eventId})
  CALL (n12) { MATCH (:Event {canonicalId: n12.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p13
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p14
  WITH c AS c15, c.sortKey AS k21
  OPTIONAL MATCH (n16:Document {id: c15.documentId})
  CALL (n16) { CALL (*) { MATCH (c:Claim) WHERE c.documentId = n16.id AND c.sortKey > '' AND c.status IN $p15 WITH c ORDER BY c.documentId, c.sortKey LIMIT $p16 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p17
  WITH c AS c19, c.sortKey AS k20
  
  WITH * ORDER BY k20
  RETURN collect([true, c19.id]) AS v18 }
  WITH * ORDER BY k21
  RETURN collect([false, 1.0, n16 IS NOT NULL, v18]) AS v14 }
  WITH * ORDER BY k22 DESC
  RETURN collect([false, 2.0, n12 IS NOT NULL, v14]) AS v10 }
  WITH * ORDER BY k23 DESC
  RETURN collect([false, 3.0, n8 IS NOT NULL, v10]) AS v6 }
  WITH * ORDER BY k24 DESC
  RETURN collect([false, 4.0, n4 IS NOT NULL, v6]) AS v2 } RETURN id, [false, 5.0, n1.kind, v2] AS node
// 0: node((Claim) id)
// 1: node((Claim) @document((Document) @claims(rows))?)
// 2: node((Relation) @event((Event) @claims(rows))?)
// 3: node((Relation) @from((Person) @relations(rows))?)
// 4: node((Relation) @to((Person) @relations(rows))?)
// 5: __typename @relations(rows)
// {"p0":["country:iran"],"p1":["STRUCK"],"p2":1,"p3":1,"p4":1,"p5":["STRUCK"],"p6":1,"p7":1,"p8":1,"p9":["STRUCK"],"p10":1,"p11":1,"p12":1,"p13":["ACTIVE"],"p14":1,"p15":["ACTIVE"],"p16":1,"p17":1}
