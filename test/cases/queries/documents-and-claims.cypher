CALL () { MATCH (d:Document) WHERE d.sortKey > '' WITH d ORDER BY d.sortKey DESC LIMIT $p0
  WITH DISTINCT d ORDER BY d.sortKey DESC LIMIT $p1
  WITH d AS d2
  CALL (d2) { MATCH (n3:Entity {id: d2.publisherId})  RETURN head(collect({`__typename`: n3.kind, `id`: n3.id})) AS v4 }
  CALL (d2) { MATCH (n5:Document {id: d2.copyOfId})  RETURN head(collect({`__typename`: 'Document', `id`: n5.id})) AS v6 }
  CALL (d2) { MATCH (n7:Document {id: d2.revisesId})  RETURN head(collect({`__typename`: 'Document', `id`: n7.id})) AS v8 }
  CALL (d2) { CALL (d2) { MATCH (c:Claim) WHERE c.documentId = d2.id AND c.sortKey > '' AND c.status IN $p2 WITH c ORDER BY c.documentId, c.sortKey LIMIT $p3 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p4
  WITH c AS c10
  CALL (c10) { MATCH (c10)-[:CORRECTS]->(n11:Claim)  RETURN head(collect({`__typename`: 'Claim', `id`: n11.id})) AS v12 }
  CALL (c10) { MATCH (c10)<-[:CORRECTS]-(n13:Claim)  RETURN head(collect({`__typename`: 'Claim', `id`: n13.id})) AS v14 }
  CALL (c10) { MATCH (named:Event {id: c10.eventId}) MATCH (n15:Event {id: named.canonicalId})  RETURN head(collect({`__typename`: 'Event', `id`: n15.id})) AS v16 }
  CALL (c10) { MATCH (n17:Document {id: c10.documentId})  RETURN head(collect({`__typename`: 'Document', `id`: n17.id})) AS v18 }
  RETURN collect({`cursor`: c10.sortKey, `node`: {`__typename`: 'Claim', `id`: c10.id, `kind`: c10.kind, `status`: c10.status, `@corrects`: v12, `@correctedBy`: v14, `@event`: v16, `@document`: v18}}) AS v9 }
  CALL (d2) { CALL (d2) { MATCH (c:Claim) WHERE c.documentId = d2.id AND c.sortKey > '' AND c.status IN $p5 RETURN c }
  RETURN count(DISTINCT c) AS v19 }
  RETURN collect({`cursor`: d2.sortKey, `node`: {`__typename`: 'Document', `id`: d2.id, `title`: d2.title, `language`: d2.language, `publishedAt`: d2.publishedAt, `@publisher`: v4, `@copyOf`: v6, `@revises`: v8, `@claims`: {`rows`: v9, `total`: v19}}}) AS v1 }
CALL () { MATCH (d:Document) WHERE d.sortKey > ''
  RETURN count(DISTINCT d) AS v20 }
RETURN {`rows`: v1, `total`: v20} AS page
// {"p0":51,"p1":51,"p2":["ACTIVE"],"p3":3,"p4":3,"p5":["ACTIVE"]}

CALL () { CALL (*) { MATCH (c:Claim) WHERE c.sortKey > '' AND c.status IN $p0 AND c.polarity = $p1 RETURN c }
  RETURN count(DISTINCT c) AS v1 }
RETURN {`total`: v1} AS page
// {"p0":["ACTIVE"],"p1":"DENIES"}

CALL () { MATCH (e:Event) WHERE e.sortKey > '' AND e.status IN $p0 WITH e ORDER BY e.sortKey DESC LIMIT $p1
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT $p2
  WITH e AS e2
  CALL (e2) { WITH *, e2.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND r.eventId = event RETURN r
  }
  RETURN count(DISTINCT r) AS v3 }
  CALL (e2) { MATCH (e2)-[m4:PARTICIPANT]->(n5:Entity) WITH n5, m4, e2 ORDER BY m4.part DESC, n5.id  RETURN collect({`@entity`: {`__typename`: n5.kind, `id`: n5.id}}) AS v6 }
  RETURN collect({`cursor`: e2.sortKey, `node`: {`__typename`: 'Event', `title`: e2.title, `@relations`: {`total`: v3}, `@participants`: v6}}) AS v1 }
RETURN {`rows`: v1} AS page
// {"p0":["PLANNED"],"p1":51,"p2":51}

CALL () { CALL (*) { MATCH (c:Claim) WHERE c.sortKey > '' AND c.status IN $p0 AND toLower(c.quoteText) CONTAINS toLower($p1) WITH c ORDER BY c.sortKey LIMIT $p2 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p3
  WITH c AS c2
  
  RETURN collect({`cursor`: c2.sortKey, `node`: {`__typename`: 'Claim', `locator`: c2.locator, `means`: c2.means, `attributes`: c2.attributes}}) AS v1 }
RETURN {`rows`: v1} AS page
// {"p0":["ACTIVE"],"p1":"PRECISION strikes","p2":51,"p3":51}

CALL () { UNWIND $p0 AS document CALL (*) { MATCH (c:Claim) WHERE c.documentId = document AND c.sortKey > '' AND c.status IN $p1 AND c.kind IN $p2 WITH c ORDER BY c.documentId DESC, c.sortKey DESC LIMIT $p3 RETURN c }
  WITH DISTINCT c ORDER BY c.sortKey DESC LIMIT $p4
  WITH c AS c2
  
  RETURN collect({`cursor`: c2.sortKey, `node`: {`__typename`: 'Claim', `measure`: c2.measure, `@quantity`: CASE WHEN c2.measure IS NULL THEN null ELSE {`value`: c2.value, `low`: c2.low, `high`: c2.high, `unit`: c2.unit, `group`: c2.group} END}}) AS v1 }
RETURN {`rows`: v1} AS page
// {"p0":["document:seed:2024-01-19-pakistan-iran"],"p1":["ACTIVE"],"p2":["MEASURE"],"p3":3,"p4":3}
