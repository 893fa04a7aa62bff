CALL (*) { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r ORDER BY r.type, r.sortKey LIMIT $p1 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey LIMIT $p2
  WITH r AS r2
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  CALL (r2) { MATCH (:Event {canonicalId: r2.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = r2.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.sortKey > '' AND c.status IN $p3
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((r2.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (r2.directed AND c.directed) AND (r2.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND r2.fromId IN subjects AND r2.toId IN subjects AND objects = [])
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p4
  WITH c AS c8
  CALL (c8) { MATCH (c8)-[m9:ATTRIBUTED_TO]->(n10:Entity)  RETURN collect([true, 0.0, m9.order, true, n10.id]) AS v11 }
  WITH * ORDER BY c8.sortKey
  RETURN collect([true, 1.0, true, c8.means, c8.locator, true, c8.chain, v11]) AS v7 }
  WITH * ORDER BY r2.sortKey
  RETURN collect([true, 2.0, true, n3 IS NOT NULL, n3.id, n5 IS NOT NULL, n5.id, r2.directed, true, r2.edtf, true, v7]) AS v1 }
RETURN [true, 3.0, v1] AS page
// 0: order @speaker(id)
// 1: node((Claim) means locator @attribution(chain speakers))
// 2: node((Relation) @from(id) @to(id) directed @when(edtf) @claims(rows))
// 3: rows
// {"p0":["SPOKE_WITH"],"p1":50,"p2":50,"p3":["ACTIVE"],"p4":50}
