UNWIND $p0 AS id MATCH (named:Event {id: id}) MATCH (n1:Event {id: named.canonicalId}) CALL (n1) { MATCH (n1)-[m2:PARTICIPANT]->(n3:Entity) WITH n3, m2, n1 ORDER BY m2.part DESC, n3.id CALL (n3, m2, n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(n6:Claim) WHERE n6.status = 'ACTIVE' MATCH (n6)-[m5:SUBJECT|OBJECT]->(called:Entity) WHERE called.canonicalId = n3.id AND m5.wording IS NOT NULL AND type(m5) = m2.part WITH n6, m5, n1 ORDER BY n6.sortKey, m5.order CALL (n6, m5, n1) { MATCH (n6)-[m8:ATTRIBUTED_TO]->(n9:Entity)  RETURN collect([true, m8.order, n9.id]) AS v10 } RETURN collect([false, 1.0, m5.wording, n6.chain, v10, n6.locator]) AS v7 } RETURN collect([false, 2.0, m2.part, n3.id, v7]) AS v4 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' MATCH (c)-[p:PLACE]->(n12:Entity) WITH n12, p.wording AS wording, p ORDER BY c.sortKey, p.order WITH n12, wording, head(collect(p)) AS m11 WITH n12, m11, n1 ORDER BY n12.id, m11.wording  RETURN collect([false, 3.0, n12.id, n12.name, m11.wording]) AS v13 }
  CALL (n1) { WITH *, n1.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND r.eventId = event AND any(role IN r.roles WHERE role IN $p1) WITH r, r.sortKey AS sortKey ORDER BY sortKey DESC LIMIT $p2 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p3
  WITH r AS r15, sortKey AS k18
  OPTIONAL MATCH (n16:Entity {id: r15.toId})
  WITH * ORDER BY k18 DESC
  RETURN collect([false, 4.0, n16.id]) AS v14 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p4 AND c.kind IN $p5
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p6
  WITH c AS c20, c.sortKey AS k21
  
  WITH * ORDER BY k21
  RETURN collect([false, 5.0, c20.means, c20.quoteText IS NOT NULL, c20.quoteText]) AS v19 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p7 AND c.kind IN $p8
  RETURN count(DISTINCT c) AS v22 } RETURN id, [false, 6.0, n1.title, n1.status, n1.tooMany, n1.types, n1.earliestOn, n1.latestOn, n1.edtf, v4, v13, v14, v19, v22] AS node
// 0: order @speaker((Person) id)
// 1: text @by(chain speakers) @claim((Claim) locator)
// 2: part @entity((Person) id) @wordings
// 3: @place((Person) id @name) wording
// 4: node((Relation) @to((Person) id)?id)
// 5: node((Claim) means @quote(text)?)
// 6: (Event) title status tooManyParticipants types @when(earliestOn latestOn edtf) @participants @places @relations(rows) @claims(rows total)
// {"p0":["event:seed:2024-01-19-pakistan-iran/pakistan-strikes-in-iran"],"p1":["TARGET"],"p2":50,"p3":50,"p4":["ACTIVE"],"p5":["ACTION"],"p6":50,"p7":["ACTIVE"],"p8":["ACTION"]}
