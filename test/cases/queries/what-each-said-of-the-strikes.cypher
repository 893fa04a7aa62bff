UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p2 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p3 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p4
  WITH r AS r3
  CALL (r3) { MATCH (n4:Entity {id: r3.fromId})  RETURN head(collect({`__typename`: n4.kind, `id`: n4.id})) AS v5 }
  CALL (r3) { MATCH (n6:Entity {id: r3.toId})  RETURN head(collect({`__typename`: n6.kind, `id`: n6.id})) AS v7 }
  RETURN collect({`cursor`: r3.sortKey, `node`: {`__typename`: 'Relation', `@from`: v5, `type`: r3.type, `@to`: v7, `@when`: {`edtf`: r3.edtf}}}) AS v2 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.sortKey DESC LIMIT $p5 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.sortKey DESC LIMIT $p6 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p7
  WITH r AS r9
  
  RETURN collect({`cursor`: r9.sortKey, `node`: {`__typename`: 'Relation', `type`: r9.type}}) AS v8 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r ORDER BY r.fromId, r.sortKey LIMIT $p8 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r ORDER BY r.toId, r.sortKey LIMIT $p9 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey LIMIT $p10
  WITH r AS r11
  
  RETURN collect({`cursor`: r11.sortKey, `node`: {`__typename`: 'Relation', `type`: r11.type, `@when`: {`edtf`: r11.edtf}}}) AS v10 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.sortKey DESC LIMIT $p11 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.sortKey DESC LIMIT $p12 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p13
  WITH r AS r13
  
  RETURN collect({`cursor`: r13.sortKey}) AS v12 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v14 } RETURN id, {`__typename`: n1.kind, `@condemned`: {`rows`: v2}, `@forwards`: {`rows`: v8}, `@backwards`: {`rows`: v10}, `@none`: {`rows`: v12, `total`: v14}} AS node
// {"p0":["country:iran"],"p1":["ACCUSED","COMPLAINED_OFFICIALLY","CONDEMNED","DISAPPROVED_OF","SUMMONED_DIPLOMAT_OF"],"p2":51,"p3":51,"p4":51,"p5":4,"p6":4,"p7":4,"p8":3,"p9":3,"p10":3,"p11":1,"p12":1,"p13":1}
