UNWIND $p0 AS id MATCH (named:Event {id: id}) MATCH (n1:Event {id: named.canonicalId}) CALL (n1) { MATCH (n1)-[m2:PARTICIPANT]->(n3:Entity) WITH n3, m2, n1 ORDER BY m2.part DESC, n3.id CALL (n3, m2, n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(n6:Claim) WHERE n6.status = 'ACTIVE' MATCH (n6)-[m5:SUBJECT|OBJECT]->(called:Entity) WHERE called.canonicalId = n3.id AND m5.wording IS NOT NULL AND type(m5) = m2.part WITH n6, m5, n1 ORDER BY n6.sortKey, m5.order CALL (n6, m5, n1) { MATCH (n6)-[m8:ATTRIBUTED_TO]->(n9:Entity)  RETURN collect([true, 0, m8.order, [true, 1, n9.id]]) AS v10 } RETURN collect([true, 2, m5.wording, [true, 3, n6.chain, v10], [true, 4, n6.locator]]) AS v7 } RETURN collect([true, 5, m2.part, [true, 1, n3.id], v7]) AS v4 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' MATCH (c)-[p:PLACE]->(n12:Entity) WITH n12, p.wording AS wording, p ORDER BY c.sortKey, p.order WITH n12, wording, head(collect(p)) AS m11 WITH n12, m11, n1 ORDER BY n12.id, m11.wording  RETURN collect([true, 6, [true, 7, n12.id, n12.name], m11.wording]) AS v13 }
  CALL (n1) { WITH *, n1.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND r.eventId = event AND any(role IN r.roles WHERE role IN $p1) WITH r ORDER BY r.sortKey DESC LIMIT $p2 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p3
  WITH r AS r15
  OPTIONAL MATCH (n16:Entity {id: r15.toId})
  WITH * ORDER BY r15.sortKey DESC
  RETURN collect([true, 8, [true, 9, CASE WHEN n16 IS NOT NULL THEN [true, 1, n16.id] END]]) AS v14 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p4 AND c.kind IN $p5
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p6
  WITH c AS c19
  
  WITH * ORDER BY c19.sortKey
  RETURN collect([true, 8, [true, 10, c19.means, CASE WHEN c19.quoteText IS NULL THEN null ELSE [true, 11, c19.quoteText] END]]) AS v18 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p7 AND c.kind IN $p8
  RETURN count(DISTINCT c) AS v20 } RETURN id, [true, 12, n1.title, n1.status, n1.tooMany, n1.types, [true, 13, n1.earliestOn, n1.latestOn, n1.edtf], v4, v13, [true, 14, v14], [true, 15, v18, v20]] AS node
// 0: order @speaker
// 1: id
// 2: text @by @claim
// 3: chain speakers
// 4: (Claim) locator
// 5: part @entity @wordings
// 6: @place wording
// 7: id @name
// 8: node
// 9: (Relation) @to
// 10: (Claim) means @quote
// 11: text
// 12: (Event) title status tooManyParticipants types @when @participants @places @relations @claims
// 13: earliestOn latestOn edtf
// 14: rows
// 15: rows total
// {"p0":["event:seed:2024-01-19-pakistan-iran/pakistan-strikes-in-iran"],"p1":["TARGET"],"p2":51,"p3":51,"p4":["ACTIVE"],"p5":["ACTION"],"p6":51,"p7":["ACTIVE"],"p8":["ACTION"]}
