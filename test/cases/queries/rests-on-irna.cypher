CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS speakers }
  CALL (speakers) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND any(id IN r.speakerIds WHERE id IN speakers) WITH r ORDER BY r.sortKey DESC LIMIT $p1 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p2
  WITH r AS r2
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  WITH * ORDER BY r2.sortKey DESC
  RETURN collect([true, 0.0, true, n3 IS NOT NULL, n3.id, r2.type, n5 IS NOT NULL, n5.id]) AS v1 }
RETURN [true, 1.0, v1] AS page
// 0: node((Relation) @from(id) type @to(id))
// 1: rows
// {"p0":["organisation:irna"],"p1":50,"p2":50}

CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS canonicalId MATCH (y:Entity {canonicalId: canonicalId}) RETURN collect(DISTINCT y.id) AS speakers }
  UNWIND speakers AS speaker CALL (*) { MATCH (c:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = speaker AND a.sortKey > '' AND c.status IN $p1 WITH c, a ORDER BY a.speakerId, a.sortKey LIMIT $p2 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p3
  WITH c AS c2
  CALL (c2) { MATCH (c2)-[m3:SUBJECT]->(n4:Entity) WITH n4, m3 ORDER BY m3.order  RETURN collect([true, 0.0, true, n4.id]) AS v5 }
  CALL (c2) { MATCH (c2)-[m6:OBJECT]->(n7:Entity) WITH n7, m6 ORDER BY m6.order  RETURN collect([true, 1.0, true, n7.id, m6.role, m6.wording]) AS v8 }
  CALL (c2) { MATCH (c2)-[m9:PLACE]->(n10:Entity) WITH n10, m9 ORDER BY m9.order  RETURN collect([true, 2.0, true, n10.id, m9.wording]) AS v11 }
  WITH * ORDER BY c2.sortKey
  RETURN collect([true, 3.0, true, c2.kind, c2.locator, c2.predicate, c2.measure, c2.measure IS NOT NULL, c2.value, c2.group, v5, v8, v11]) AS v1 }
CALL (*) { CALL (*) { UNWIND $p4 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS canonicalId MATCH (y:Entity {canonicalId: canonicalId}) RETURN collect(DISTINCT y.id) AS speakers }
  UNWIND speakers AS speaker CALL (*) { MATCH (c:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = speaker AND a.sortKey > '' AND c.status IN $p5 RETURN c }
  RETURN count(DISTINCT c) AS v12 }
RETURN [true, 4.0, v1, v12] AS page
// 0: @entity(id)
// 1: @entity(id) role wording
// 2: @place(id) wording
// 3: node((Claim) kind locator predicate measure @quantity(value group) @subjects @objects @places)
// 4: rows total
// {"p0":["organisation:irna"],"p1":["ACTIVE"],"p2":50,"p3":50,"p4":["organisation:irna"],"p5":["ACTIVE"]}
