CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS seek } UNWIND seek AS participant
  CALL (*) { UNWIND $p1 AS id OPTIONAL MATCH (x:Entity {id: id}) RETURN collect(DISTINCT coalesce(x.canonicalId, id)) AS participants }
  CALL (participant, participants) {
    MATCH (e:Event)-[p:PARTICIPANT]->() WHERE p.entityId = participant AND p.sortKey > '' AND all(other IN participants WHERE other = participant OR EXISTS { MATCH (e)-[:PARTICIPANT]->(:Entity {id: other}) }) AND any(type IN e.types WHERE type IN $p2) WITH e, p ORDER BY p.entityId DESC, p.sortKey DESC LIMIT $p3 RETURN DISTINCT e
  }
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT $p4
  WITH e AS e2, e.sortKey AS k15
  CALL (e2) {
      MATCH (:Event {canonicalId: e2.id})<-[:ABOUT]-(c3:Claim) WHERE c3.status = 'ACTIVE' AND c3.kind = 'MEASURE'
      MATCH (d:Document {id: c3.documentId})
      OPTIONAL MATCH (c3)-[:ATTRIBUTED_TO {last: true}]->(spoken:Entity)
      OPTIONAL MATCH (o4:Entity {id: spoken.canonicalId})
      WITH c3, d, o4 ORDER BY c3.sortKey
      
      
      RETURN collect({facts: {id: c3.id, kind: c3.kind, predicate: c3.predicate, polarity: c3.polarity, modality: c3.modality, directed: c3.directed, chain: c3.chain, sortKey: c3.sortKey, documentId: c3.documentId, measure: c3.measure, value: c3.value, low: c3.low, high: c3.high, unit: c3.unit, group: c3.group, earliestOn: c3.earliestOn, latestOn: c3.latestOn, endEarliestOn: c3.endEarliestOn, endLatestOn: c3.endLatestOn, earliestAt: c3.earliestAt, latestAt: c3.latestAt, precision: c3.precision, edtf: c3.edtf, dateText: c3.dateText, timeZone: c3.timeZone, status: c3.status, originId: o4.id, publishedAt: d.publishedAt, subjects: COLLECT { MATCH (c3)-[m:SUBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }, objects: COLLECT { MATCH (c3)-[m:OBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }}, nodes: [true, c3.locator, c3.dateText, CASE WHEN o4 IS NULL THEN null ELSE [false, 1.0, o4.id] END]}) AS v5
    }
  CALL (e2) {
      MATCH (:Event {canonicalId: e2.id})<-[:ABOUT]-(c6:Claim) WHERE c6.status = 'ACTIVE' AND c6.kind = 'MEASURE'
      MATCH (d:Document {id: c6.documentId})
      OPTIONAL MATCH (c6)-[:ATTRIBUTED_TO {last: true}]->(spoken:Entity)
      OPTIONAL MATCH (o7:Entity {id: spoken.canonicalId})
      WITH c6, d, o7 ORDER BY c6.sortKey
      
      RETURN collect({facts: {id: c6.id, kind: c6.kind, predicate: c6.predicate, polarity: c6.polarity, modality: c6.modality, directed: c6.directed, chain: c6.chain, sortKey: c6.sortKey, documentId: c6.documentId, measure: c6.measure, value: c6.value, low: c6.low, high: c6.high, unit: c6.unit, group: c6.group, earliestOn: c6.earliestOn, latestOn: c6.latestOn, endEarliestOn: c6.endEarliestOn, endLatestOn: c6.endLatestOn, earliestAt: c6.earliestAt, latestAt: c6.latestAt, precision: c6.precision, edtf: c6.edtf, dateText: c6.dateText, timeZone: c6.timeZone, status: c6.status, originId: o7.id, publishedAt: d.publishedAt, subjects: COLLECT { MATCH (c6)-[m:SUBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }, objects: COLLECT { MATCH (c6)-[m:OBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }}, nodes: [false, 2.0]}) AS v8
    }
  CALL (e2) {
      MATCH (:Event {canonicalId: e2.id})<-[:ABOUT]-(c9:Claim) WHERE c9.status = 'ACTIVE' AND c9.kind = 'MEASURE'
      MATCH (d:Document {id: c9.documentId})
      OPTIONAL MATCH (c9)-[:ATTRIBUTED_TO {last: true}]->(spoken:Entity)
      OPTIONAL MATCH (o10:Entity {id: spoken.canonicalId})
      WITH c9, d, o10 ORDER BY c9.sortKey
      
      RETURN collect({facts: {id: c9.id, kind: c9.kind, predicate: c9.predicate, polarity: c9.polarity, modality: c9.modality, directed: c9.directed, chain: c9.chain, sortKey: c9.sortKey, documentId: c9.documentId, measure: c9.measure, value: c9.value, low: c9.low, high: c9.high, unit: c9.unit, group: c9.group, earliestOn: c9.earliestOn, latestOn: c9.latestOn, endEarliestOn: c9.endEarliestOn, endLatestOn: c9.endLatestOn, earliestAt: c9.earliestAt, latestAt: c9.latestAt, precision: c9.precision, edtf: c9.edtf, dateText: c9.dateText, timeZone: c9.timeZone, status: c9.status, originId: o10.id, publishedAt: d.publishedAt, subjects: COLLECT { MATCH (c9)-[m:SUBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }, objects: COLLECT { MATCH (c9)-[m:OBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }}, nodes: [false, 2.0]}) AS v11
    }
  CALL (e2) {
      MATCH (:Event {canonicalId: e2.id})<-[:ABOUT]-(c12:Claim) WHERE c12.status = 'ACTIVE'
      MATCH (d:Document {id: c12.documentId})
      OPTIONAL MATCH (c12)-[:ATTRIBUTED_TO {last: true}]->(spoken:Entity)
      OPTIONAL MATCH (o13:Entity {id: spoken.canonicalId})
      WITH c12, d, o13 ORDER BY c12.sortKey
      
      RETURN collect({facts: {id: c12.id, kind: c12.kind, predicate: c12.predicate, polarity: c12.polarity, modality: c12.modality, directed: c12.directed, chain: c12.chain, sortKey: c12.sortKey, documentId: c12.documentId, measure: c12.measure, value: c12.value, low: c12.low, high: c12.high, unit: c12.unit, group: c12.group, earliestOn: c12.earliestOn, latestOn: c12.latestOn, endEarliestOn: c12.endEarliestOn, endLatestOn: c12.endLatestOn, earliestAt: c12.earliestAt, latestAt: c12.latestAt, precision: c12.precision, edtf: c12.edtf, dateText: c12.dateText, timeZone: c12.timeZone, status: c12.status, originId: o13.id, publishedAt: d.publishedAt, subjects: COLLECT { MATCH (c12)-[m:SUBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }, objects: COLLECT { MATCH (c12)-[m:OBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }}, nodes: [false, 3.0, c12.locator]}) AS v14
    }
  WITH * ORDER BY k15 DESC
  RETURN collect([false, 4.0, e2.title, v5, v8, v11, v14]) AS v1 }
RETURN [false, 5.0, v1] AS page
// 0: entries.claim((Claim) locator @when(text)) entries.origin
// 1: (Person) id
// 2: 
// 3: claims((Claim) locator)
// 4: node((Event) title @measures @latest @vahidi @disputes)
// 5: rows
// {"p0":["country:iran"],"p1":["country:iran","country:pakistan"],"p2":["STRUCK"],"p3":100,"p4":50}
