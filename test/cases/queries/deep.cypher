UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p2 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p3 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p4
  WITH r AS r3
  CALL (r3) { MATCH (n4:Entity {id: r3.toId}) CALL (n4) { WITH *, n4.canonicalId AS actor
  UNWIND $p5 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p6 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p7 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p8
  WITH r AS r7
  CALL (r7) { MATCH (n8:Entity {id: r7.fromId}) CALL (n8) { WITH *, n8.canonicalId AS actor
  UNWIND $p9 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p10 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p11 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p12
  WITH r AS r11
  CALL (r11) { MATCH (n12:Event {id: r11.eventId}) CALL (n12) { MATCH (:Event {canonicalId: n12.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p13
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p14
  WITH c AS c15
  CALL (c15) { MATCH (n16:Document {id: c15.documentId}) CALL (n16) { CALL (n16) { MATCH (c:Claim) WHERE c.documentId = n16.id AND c.sortKey > '' AND c.status IN $p15 WITH c ORDER BY c.documentId, c.sortKey LIMIT $p16 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p17
  WITH c AS c19
  
  RETURN collect({`cursor`: c19.sortKey, `node`: {`__typename`: 'Claim', `id`: c19.id}}) AS v18 } RETURN head(collect({`__typename`: 'Document', `@claims`: {`rows`: v18}})) AS v17 }
  RETURN collect({`cursor`: c15.sortKey, `node`: {`__typename`: 'Claim', `@document`: v17}}) AS v14 } RETURN head(collect({`__typename`: 'Event', `@claims`: {`rows`: v14}})) AS v13 }
  RETURN collect({`cursor`: r11.sortKey, `node`: {`__typename`: 'Relation', `@event`: v13}}) AS v10 } RETURN head(collect({`__typename`: n8.kind, `@relations`: {`rows`: v10}})) AS v9 }
  RETURN collect({`cursor`: r7.sortKey, `node`: {`__typename`: 'Relation', `@from`: v9}}) AS v6 } RETURN head(collect({`__typename`: n4.kind, `@relations`: {`rows`: v6}})) AS v5 }
  RETURN collect({`cursor`: r3.sortKey, `node`: {`__typename`: 'Relation', `@to`: v5}}) AS v2 } RETURN id, {`__typename`: n1.kind, `@relations`: {`rows`: v2}} AS node
// {"p0":["country:iran"],"p1":["STRUCK"],"p2":2,"p3":2,"p4":2,"p5":["STRUCK"],"p6":2,"p7":2,"p8":2,"p9":["STRUCK"],"p10":2,"p11":2,"p12":2,"p13":["ACTIVE"],"p14":2,"p15":["ACTIVE"],"p16":2,"p17":2}
