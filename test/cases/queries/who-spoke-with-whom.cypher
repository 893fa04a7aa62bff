CALL (*) { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.type, sortKey LIMIT $p1 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey LIMIT $p2
  WITH r AS r2, sortKey AS k13
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  CALL (r2) { MATCH (:Event {canonicalId: r2.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = r2.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.sortKey > '' AND c.status IN $p3
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((r2.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (r2.directed AND c.directed) AND (r2.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (r2.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND r2.fromId IN subjects AND r2.toId IN subjects AND objects = [])
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p4
  WITH c AS c8, c.sortKey AS k12
  CALL (c8) { MATCH (c8)-[m9:ATTRIBUTED_TO]->(n10:Entity)  RETURN collect([true, m9.order, n10.id]) AS v11 }
  WITH * ORDER BY k12
  RETURN collect([false, 1.0, c8.means, c8.locator, c8.chain, v11]) AS v7 }
  WITH * ORDER BY k13
  RETURN collect([false, 2.0, n3.id, n5.id, r2.directed, r2.edtf, v7]) AS v1 }
RETURN [false, 3.0, v1] AS page
// 0: order @speaker((Person) id)
// 1: node((Claim) means locator @attribution(chain speakers))
// 2: node((Relation) @from((Person) id)?id @to((Person) id)?id directed @when(edtf) @claims(rows))
// 3: rows
// {"p0":["SPOKE_WITH"],"p1":50,"p2":50,"p3":["ACTIVE"],"p4":50}
