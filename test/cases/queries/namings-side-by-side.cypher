UNWIND $p0 AS id MATCH (named:Event {id: id}) MATCH (n1:Event {id: named.canonicalId}) CALL (n1) { MATCH (n1)-[m2:PARTICIPANT]->(n3:Entity) WITH n3, m2, n1 ORDER BY m2.part DESC, n3.id CALL (n3, m2, n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(n6:Claim)-[m5:SUBJECT|OBJECT]->(:Entity {canonicalId: n3.id}) WHERE n6.status = 'ACTIVE' AND m5.wording IS NOT NULL AND type(m5) = m2.part WITH n6, m5, n1 ORDER BY n6.sortKey CALL (n6, m5, n1) { MATCH (n6)-[m8:ATTRIBUTED_TO]->(n9:Entity)  RETURN collect({`order`: m8.order, `@speaker`: {`__typename`: n9.kind, `id`: n9.id}}) AS v10 } RETURN collect({`text`: m5.wording, `@by`: {`chain`: n6.chain, `speakers`: v10}, `@claim`: {`__typename`: 'Claim', `locator`: n6.locator}}) AS v7 } RETURN collect({`part`: m2.part, `@entity`: {`__typename`: n3.kind, `id`: n3.id}, `@wordings`: v7}) AS v4 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim)-[p:PLACE]->(n12:Entity) WHERE c.status = 'ACTIVE' WITH n12, p.wording AS wording, p ORDER BY c.sortKey, p.order WITH n12, wording, head(collect(p)) AS m11 WITH n12, m11, n1 ORDER BY n12.id, m11.wording  RETURN collect({`@place`: {`__typename`: n12.kind, `id`: n12.id, `@name`: n12.name}, `wording`: m11.wording}) AS v13 }
  CALL (n1) { WITH *, n1.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND r.eventId = event AND any(role IN r.roles WHERE role IN $p1) WITH r ORDER BY r.sortKey DESC LIMIT $p2 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p3
  WITH r AS r15
  CALL (r15) { MATCH (n16:Entity {id: r15.toId})  RETURN head(collect({`__typename`: n16.kind, `id`: n16.id})) AS v17 }
  RETURN collect({`cursor`: r15.sortKey, `node`: {`__typename`: 'Relation', `@to`: v17}}) AS v14 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p4 AND c.kind IN $p5
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p6
  WITH c AS c19
  
  RETURN collect({`cursor`: c19.sortKey, `node`: {`__typename`: 'Claim', `means`: c19.means, `@quote`: CASE WHEN c19.quoteText IS NULL THEN null ELSE {`text`: c19.quoteText} END}}) AS v18 }
  CALL (n1) { MATCH (:Event {canonicalId: n1.id})<-[:ABOUT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p7 AND c.kind IN $p8
  RETURN count(DISTINCT c) AS v20 } RETURN id, {`__typename`: 'Event', `title`: n1.title, `status`: n1.status, `tooManyParticipants`: n1.tooMany, `types`: n1.types, `@when`: {`earliestOn`: n1.earliestOn, `latestOn`: n1.latestOn, `edtf`: n1.edtf}, `@participants`: v4, `@places`: v13, `@relations`: {`rows`: v14}, `@claims`: {`rows`: v18, `total`: v20}} AS node
// {"p0":["event:seed:2024-01-19-pakistan-iran/pakistan-strikes-in-iran"],"p1":["TARGET"],"p2":51,"p3":51,"p4":["ACTIVE"],"p5":["ACTION"],"p6":51,"p7":["ACTIVE"],"p8":["ACTION"]}
