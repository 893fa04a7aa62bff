CALL () { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r ORDER BY r.type, r.sortKey LIMIT $p1 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey LIMIT $p2
  WITH r AS r2
  CALL (r2) { MATCH (n3:Entity {id: r2.fromId})  RETURN head(collect({`__typename`: n3.kind, `id`: n3.id})) AS v4 }
  CALL (r2) { MATCH (n5:Entity {id: r2.toId})  RETURN head(collect({`__typename`: n5.kind, `id`: n5.id})) AS v6 }
  CALL (r2) { MATCH (:Event {canonicalId: r2.eventId})<-[:ABOUT]-(c:Claim)
    WHERE c.predicate = r2.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND ((EXISTS { MATCH (c)-[:SUBJECT]->(:Entity {canonicalId: r2.fromId}) } OR (c.polarity = 'DENIES' AND NOT EXISTS { MATCH (c)-[:SUBJECT]->() })) AND (EXISTS { MATCH (c)-[:OBJECT]->(:Entity {canonicalId: r2.toId}) } OR (c.polarity = 'DENIES' AND NOT EXISTS { MATCH (c)-[:OBJECT]->() }))
      OR (NOT (r2.directed AND c.directed) AND (EXISTS { MATCH (c)-[:SUBJECT]->(:Entity {canonicalId: r2.toId}) } OR (c.polarity = 'DENIES' AND NOT EXISTS { MATCH (c)-[:SUBJECT]->() })) AND (EXISTS { MATCH (c)-[:OBJECT]->(:Entity {canonicalId: r2.fromId}) } OR (c.polarity = 'DENIES' AND NOT EXISTS { MATCH (c)-[:OBJECT]->() })))
      OR (NOT c.directed AND EXISTS { MATCH (c)-[:SUBJECT]->(:Entity {canonicalId: r2.fromId}) } AND EXISTS { MATCH (c)-[:SUBJECT]->(:Entity {canonicalId: r2.toId}) } AND NOT EXISTS { MATCH (c)-[:OBJECT]->() })) AND c.sortKey > '' AND c.status IN $p3
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p4
  WITH c AS c8
  CALL (c8) { MATCH (c8)-[m9:ATTRIBUTED_TO]->(n10:Entity)  RETURN collect({`order`: m9.order, `@speaker`: {`__typename`: n10.kind, `id`: n10.id}}) AS v11 }
  RETURN collect({`cursor`: c8.sortKey, `node`: {`__typename`: 'Claim', `locator`: c8.locator, `polarity`: c8.polarity, `@when`: {`text`: c8.dateText}, `@attribution`: {`chain`: c8.chain, `speakers`: v11}}}) AS v7 }
  RETURN collect({`cursor`: r2.sortKey, `node`: {`__typename`: 'Relation', `@from`: v4, `type`: r2.type, `@to`: v6, `roles`: r2.roles, `directed`: r2.directed, `contested`: r2.contested, `current`: (r2:Relation), `@when`: {`earliestOn`: r2.earliestOn, `latestOn`: r2.latestOn, `precision`: r2.precision, `edtf`: r2.edtf}, `@support`: {`claims`: r2.claimCount, `denials`: r2.denialCount, `publishers`: r2.publisherCount, `origins`: r2.originCount, `unattributed`: r2.unattributedCount}, `@claims`: {`rows`: v7}}}) AS v1 }
CALL () { UNWIND $p5 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v12 }
RETURN {`rows`: v1, `total`: v12} AS page
// {"p0":["STRUCK"],"p1":51,"p2":51,"p3":["ACTIVE"],"p4":51,"p5":["STRUCK"]}
