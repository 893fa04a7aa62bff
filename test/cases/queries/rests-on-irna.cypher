CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS speakers }
  CALL (speakers) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND any(id IN r.speakerIds WHERE id IN speakers) WITH r, r.sortKey AS sortKey ORDER BY sortKey DESC LIMIT $p1 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p2
  WITH r AS r2, sortKey AS k7
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  WITH * ORDER BY k7 DESC
  RETURN collect([true, n3.id, r2.type, n5.id]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Relation) @from((Person) id)?id type @to((Person) id)?id)
// 1: rows
// {"p0":["organisation:irna"],"p1":50,"p2":50}

CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS canonicalId MATCH (y:Entity {canonicalId: canonicalId}) RETURN collect(DISTINCT y.id) AS speakers }
  UNWIND speakers AS speaker CALL (*) { MATCH (c:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = speaker AND a.sortKey > '' AND c.status IN $p1 WITH c, a ORDER BY a.speakerId, a.sortKey LIMIT $p2 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p3
  WITH c AS c2, c.sortKey AS k12
  CALL (c2) { MATCH (c2)-[m3:SUBJECT]->(n4:Entity) WITH n4, m3 ORDER BY m3.order  RETURN collect([true, n4.id]) AS v5 }
  CALL (c2) { MATCH (c2)-[m6:OBJECT]->(n7:Entity) WITH n7, m6 ORDER BY m6.order  RETURN collect([false, 1.0, n7.id, m6.role, m6.wording]) AS v8 }
  CALL (c2) { MATCH (c2)-[m9:PLACE]->(n10:Entity) WITH n10, m9 ORDER BY m9.order  RETURN collect([false, 2.0, n10.id, m9.wording]) AS v11 }
  WITH * ORDER BY k12
  RETURN collect([false, 3.0, c2.kind, c2.locator, c2.predicate, c2.measure, c2.measure IS NOT NULL, c2.value, c2.group, v5, v8, v11]) AS v1 }
CALL (*) { CALL (*) { UNWIND $p4 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS canonicalId MATCH (y:Entity {canonicalId: canonicalId}) RETURN collect(DISTINCT y.id) AS speakers }
  UNWIND speakers AS speaker CALL (*) { MATCH (c:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = speaker AND a.sortKey > '' AND c.status IN $p5 RETURN c }
  RETURN count(DISTINCT c) AS v13 }
RETURN [false, 4.0, v1, v13] AS page
// 0: @entity((Person) id)
// 1: @entity((Person) id) role wording
// 2: @place((Person) id) wording
// 3: node((Claim) kind locator predicate measure @quantity(value group)? @subjects @objects @places)
// 4: rows total
// {"p0":["organisation:irna"],"p1":["ACTIVE"],"p2":50,"p3":50,"p4":["organisation:irna"],"p5":["ACTIVE"]}
