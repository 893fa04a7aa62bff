CALL () { CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS speakers }
  CALL (speakers) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND any(id IN r.speakerIds WHERE id IN speakers) WITH r ORDER BY r.sortKey DESC LIMIT $p1 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p2
  WITH r AS r2
  CALL (r2) { MATCH (n3:Entity {id: r2.fromId})  RETURN head(collect({`__typename`: n3.kind, `id`: n3.id})) AS v4 }
  CALL (r2) { MATCH (n5:Entity {id: r2.toId})  RETURN head(collect({`__typename`: n5.kind, `id`: n5.id})) AS v6 }
  RETURN collect({`cursor`: r2.sortKey, `node`: {`__typename`: 'Relation', `@from`: v4, `type`: r2.type, `@to`: v6}}) AS v1 }
RETURN {`rows`: v1} AS page
// {"p0":["organisation:irna"],"p1":51,"p2":51}

CALL () { CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) MATCH (y:Entity {canonicalId: x.canonicalId}) RETURN collect(DISTINCT y.id) AS speakers }
  UNWIND speakers AS speaker CALL (*) { MATCH (c:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = speaker AND a.sortKey > '' AND c.status IN $p1 WITH c, a ORDER BY a.speakerId, a.sortKey LIMIT $p2 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p3
  WITH c AS c2
  CALL (c2) { MATCH (c2)-[m3:SUBJECT]->(n4:Entity) WITH n4, m3 ORDER BY m3.order  RETURN collect({`@entity`: {`__typename`: n4.kind, `id`: n4.id}}) AS v5 }
  CALL (c2) { MATCH (c2)-[m6:OBJECT]->(n7:Entity) WITH n7, m6 ORDER BY m6.order  RETURN collect({`@entity`: {`__typename`: n7.kind, `id`: n7.id}, `role`: m6.role, `wording`: m6.wording}) AS v8 }
  CALL (c2) { MATCH (c2)-[m9:PLACE]->(n10:Entity) WITH n10, m9 ORDER BY m9.order  RETURN collect({`@place`: {`__typename`: n10.kind, `id`: n10.id}, `wording`: m9.wording}) AS v11 }
  RETURN collect({`cursor`: c2.sortKey, `node`: {`__typename`: 'Claim', `kind`: c2.kind, `locator`: c2.locator, `predicate`: c2.predicate, `measure`: c2.measure, `@quantity`: CASE WHEN c2.measure IS NULL THEN null ELSE {`value`: c2.value, `group`: c2.group} END, `@subjects`: v5, `@objects`: v8, `@places`: v11}}) AS v1 }
CALL () { CALL () { UNWIND $p4 AS id MATCH (x:Entity {id: id}) MATCH (y:Entity {canonicalId: x.canonicalId}) RETURN collect(DISTINCT y.id) AS speakers }
  UNWIND speakers AS speaker CALL (*) { MATCH (c:Claim)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId = speaker AND a.sortKey > '' AND c.status IN $p5 RETURN c }
  RETURN count(DISTINCT c) AS v12 }
RETURN {`rows`: v1, `total`: v12} AS page
// {"p0":["organisation:irna"],"p1":["ACTIVE"],"p2":51,"p3":51,"p4":["organisation:irna"],"p5":["ACTIVE"]}
