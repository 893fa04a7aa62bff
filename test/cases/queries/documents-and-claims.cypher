CALL (*) { MATCH (d:Document) WHERE d.sortKey > '' WITH d ORDER BY d.sortKey DESC LIMIT $p0
  WITH DISTINCT d ORDER BY d.sortKey DESC LIMIT $p1
  WITH d AS d2, d.sortKey AS k21
  OPTIONAL MATCH (n3:Entity {id: d2.publisherId})
  OPTIONAL MATCH (n5:Document {id: d2.copyOfId})
  OPTIONAL MATCH (n7:Document {id: d2.revisesId})
  CALL (d2) { CALL (*) { MATCH (c:Claim) WHERE c.documentId = d2.id AND c.sortKey > '' AND c.status IN $p2 WITH c ORDER BY c.documentId, c.sortKey LIMIT $p3 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p4
  WITH c AS c10, c.sortKey AS k19
  CALL (c10) { MATCH (c10)-[:CORRECTS]->(n11:Claim)  RETURN head(collect([true, n11.id])) AS v12 }
  CALL (c10) { MATCH (c10)<-[:CORRECTS]-(n13:Claim)  RETURN head(collect([true, n13.id])) AS v14 }
  CALL (c10) { MATCH (named:Event {id: c10.eventId}) MATCH (n15:Event {id: named.canonicalId})  RETURN head(collect([false, 1.0, n15.id])) AS v16 }
  OPTIONAL MATCH (n17:Document {id: c10.documentId})
  WITH * ORDER BY k19
  RETURN collect([false, 2.0, k19, c10.id, c10.kind, c10.status, v12, v14, v16, n17.id]) AS v9 }
  CALL (d2) { CALL (*) { MATCH (c:Claim) WHERE c.documentId = d2.id AND c.sortKey > '' AND c.status IN $p5 RETURN c }
  RETURN count(DISTINCT c) AS v20 }
  WITH * ORDER BY k21 DESC
  RETURN collect([false, 3.0, d2.id, d2.title, d2.language, d2.publishedAt, n3.id, n5.id, n7.id, v9, v20]) AS v1 }
CALL (*) { MATCH (d:Document) WHERE d.sortKey > ''
  RETURN count(DISTINCT d) AS v22 }
RETURN [false, 4.0, v1, v22] AS page
// 0: (Claim) id
// 1: (Event) id
// 2: cursor node((Claim) id kind status @corrects @correctedBy @event @document((Document) id)?id)
// 3: node((Document) id title language publishedAt @publisher((Person) id)?id @copyOf((Document) id)?id @revises((Document) id)?id @claims(rows total))
// 4: rows total
// {"p0":50,"p1":50,"p2":["ACTIVE"],"p3":3,"p4":3,"p5":["ACTIVE"]}

CALL (*) { CALL (*) { MATCH (c:Claim) WHERE c.sortKey > '' AND c.status IN $p0 AND c.polarity = $p1 RETURN c }
  RETURN count(DISTINCT c) AS v1 }
RETURN [true, v1] AS page
// 0: total
// {"p0":["ACTIVE"],"p1":"DENIES"}

CALL (*) { MATCH (e:Event) WHERE e.sortKey > '' AND e.status IN $p0 WITH e ORDER BY e.sortKey DESC LIMIT $p1
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT $p2
  WITH e AS e2, e.sortKey AS k7
  CALL (e2) { WITH *, e2.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND r.eventId = event RETURN r
  }
  RETURN count(DISTINCT r) AS v3 }
  CALL (e2) { MATCH (e2)-[m4:PARTICIPANT]->(n5:Entity) WITH n5, m4, e2 ORDER BY m4.part DESC, n5.id  RETURN collect([true, n5.id]) AS v6 }
  WITH * ORDER BY k7 DESC
  RETURN collect([false, 1.0, e2.title, v3, v6]) AS v1 }
RETURN [false, 2.0, v1] AS page
// 0: @entity((Person) id)
// 1: node((Event) title @relations(total) @participants)
// 2: rows
// {"p0":["PLANNED"],"p1":50,"p2":50}

CALL (*) { CALL (*) { MATCH (c:Claim) WHERE c.sortKey > '' AND c.status IN $p0 AND toLower(c.quoteText) CONTAINS toLower($p1) WITH c ORDER BY c.sortKey LIMIT $p2 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p3
  WITH c AS c2, c.sortKey AS k3
  
  WITH * ORDER BY k3
  RETURN collect([true, c2.locator, c2.means, c2.attributes]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Claim) locator means attributes)
// 1: rows
// {"p0":["ACTIVE"],"p1":"PRECISION strikes","p2":50,"p3":50}

CALL (*) { UNWIND $p0 AS document CALL (*) { MATCH (c:Claim) WHERE c.documentId = document AND c.sortKey > '' AND c.status IN $p1 AND c.kind IN $p2 WITH c ORDER BY c.documentId DESC, c.sortKey DESC LIMIT $p3 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey DESC LIMIT $p4
  WITH c AS c2, c.sortKey AS k3
  
  WITH * ORDER BY k3 DESC
  RETURN collect([true, k3, c2.measure, c2.measure IS NOT NULL, c2.value, c2.low, c2.high, c2.unit, c2.group]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: cursor node((Claim) measure @quantity(value low high unit group)?)
// 1: rows
// {"p0":["document:seed:2024-01-19-pakistan-iran"],"p1":["ACTIVE"],"p2":["MEASURE"],"p3":3,"p4":3}
