CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS seek } UNWIND seek AS participant
  CALL (*) { UNWIND $p1 AS id OPTIONAL MATCH (x:Entity {id: id}) RETURN collect(DISTINCT coalesce(x.canonicalId, id)) AS participants }
  CALL (participant, participants) {
    MATCH (e:Event)-[p:PARTICIPANT]->() WHERE p.entityId = participant AND p.sortKey > '' AND all(other IN participants WHERE other = participant OR EXISTS { MATCH (e)-[:PARTICIPANT]->(:Entity {id: other}) }) AND e.figuresKey IS NOT NULL WITH e, p ORDER BY p.entityId DESC, p.sortKey DESC LIMIT $p2 RETURN DISTINCT e
  }
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT $p3
  CALL (e) {
      MATCH (:Event {canonicalId: e.id})<-[:ABOUT]-(c7:Claim) WHERE c7.status = 'ACTIVE' AND c7.kind = 'MEASURE'
      MATCH (d:Document {id: c7.documentId})
      OPTIONAL MATCH (c7)-[:ATTRIBUTED_TO {last: true}]->(spoken:Entity)
      OPTIONAL MATCH (o8:Entity {id: spoken.canonicalId})
      WITH c7, d, o8 ORDER BY c7.sortKey
      
      RETURN collect({facts: {id: c7.id, kind: c7.kind, predicate: c7.predicate, polarity: c7.polarity, modality: c7.modality, directed: c7.directed, chain: c7.chain, sortKey: c7.sortKey, documentId: c7.documentId, measure: c7.measure, value: c7.value, low: c7.low, high: c7.high, unit: c7.unit, group: c7.group, earliestOn: c7.earliestOn, latestOn: c7.latestOn, endEarliestOn: c7.endEarliestOn, endLatestOn: c7.endLatestOn, earliestAt: c7.earliestAt, latestAt: c7.latestAt, precision: c7.precision, edtf: c7.edtf, dateText: c7.dateText, timeZone: c7.timeZone, status: c7.status, originId: o8.id, publishedAt: d.publishedAt, subjects: COLLECT { MATCH (c7)-[m:SUBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }, objects: COLLECT { MATCH (c7)-[m:OBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }}, nodes: [true]}) AS v9
    }
  WITH e, v9 AS evidence ORDER BY e.sortKey DESC
  RETURN collect({event: e.id, evidence: evidence}) AS value
}
WITH value, {
  events: [c IN value | c.event],
  claims: COLLECT { UNWIND value AS c UNWIND c.evidence AS claim RETURN DISTINCT claim.facts.id },
  origins: COLLECT { UNWIND value AS c UNWIND c.evidence AS claim WITH claim.facts.originId AS id WHERE id IS NOT NULL RETURN DISTINCT id }
} AS ids
CALL (ids) { UNWIND ids.events AS id MATCH (named:Event {id: id}) MATCH (n1:Event {id: named.canonicalId})  RETURN collect([false, 1.0, id, n1.id, n1.title, n1.edtf]) AS v2 }
CALL (ids) { UNWIND ids.claims AS id MATCH (n3:Claim {id: id})  RETURN collect([false, 2.0, id, n3.locator]) AS v4 }
CALL (ids) { UNWIND ids.origins AS id MATCH (n5:Entity {id: id})  RETURN collect([false, 3.0, id, n5.name]) AS v6 }
RETURN value, [v2, v4, v6] AS nodes, null AS missing
// 0: 
// 1: id node((Event) id title @when(edtf))
// 2: id node((Claim) locator)
// 3: id node((Person) @name)
// {"p0":["country:pakistan"],"p1":["country:pakistan"],"p2":200,"p3":100}

CALL () {
  MATCH (e:Event) WHERE e.figuresKey > '' WITH e ORDER BY e.figuresKey DESC LIMIT $p0
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT $p1
  CALL (e) {
      MATCH (:Event {canonicalId: e.id})<-[:ABOUT]-(c5:Claim) WHERE c5.status = 'ACTIVE' AND c5.kind = 'MEASURE'
      MATCH (d:Document {id: c5.documentId})
      OPTIONAL MATCH (c5)-[:ATTRIBUTED_TO {last: true}]->(spoken:Entity)
      OPTIONAL MATCH (o6:Entity {id: spoken.canonicalId})
      WITH c5, d, o6 ORDER BY c5.sortKey
      
      RETURN collect({facts: {id: c5.id, kind: c5.kind, predicate: c5.predicate, polarity: c5.polarity, modality: c5.modality, directed: c5.directed, chain: c5.chain, sortKey: c5.sortKey, documentId: c5.documentId, measure: c5.measure, value: c5.value, low: c5.low, high: c5.high, unit: c5.unit, group: c5.group, earliestOn: c5.earliestOn, latestOn: c5.latestOn, endEarliestOn: c5.endEarliestOn, endLatestOn: c5.endLatestOn, earliestAt: c5.earliestAt, latestAt: c5.latestAt, precision: c5.precision, edtf: c5.edtf, dateText: c5.dateText, timeZone: c5.timeZone, status: c5.status, originId: o6.id, publishedAt: d.publishedAt, subjects: COLLECT { MATCH (c5)-[m:SUBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }, objects: COLLECT { MATCH (c5)-[m:OBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }}, nodes: [true]}) AS v7
    }
  WITH e, v7 AS evidence ORDER BY e.sortKey DESC
  RETURN collect({event: e.id, evidence: evidence}) AS value
}
WITH value, {
  events: [c IN value | c.event],
  claims: COLLECT { UNWIND value AS c UNWIND c.evidence AS claim RETURN DISTINCT claim.facts.id },
  origins: COLLECT { UNWIND value AS c UNWIND c.evidence AS claim WITH claim.facts.originId AS id WHERE id IS NOT NULL RETURN DISTINCT id }
} AS ids
CALL (ids) { UNWIND ids.events AS id MATCH (named:Event {id: id}) MATCH (n1:Event {id: named.canonicalId})  RETURN collect([false, 1.0, id, n1.title]) AS v2 }
CALL (ids) { UNWIND ids.origins AS id MATCH (n3:Entity {id: id})  RETURN collect([false, 2.0, id, n3.id]) AS v4 }
RETURN value, [v2, v4] AS nodes, null AS missing
// 0: 
// 1: id node((Event) title)
// 2: id node((Person) id)
// {"p0":1,"p1":1}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS seek } UNWIND seek AS participant
  CALL (*) { UNWIND $p1 AS id OPTIONAL MATCH (x:Entity {id: id}) RETURN collect(DISTINCT coalesce(x.canonicalId, id)) AS participants }
  CALL (participant, participants) {
    MATCH (e:Event)-[p:PARTICIPANT]->() WHERE p.entityId = participant AND p.sortKey > '' AND all(other IN participants WHERE other = participant OR EXISTS { MATCH (e)-[:PARTICIPANT]->(:Entity {id: other}) }) AND e.figuresKey IS NOT NULL WITH e, p ORDER BY p.entityId DESC, p.sortKey DESC LIMIT $p2 RETURN DISTINCT e
  }
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT $p3
  CALL (e) {
      MATCH (:Event {canonicalId: e.id})<-[:ABOUT]-(c3:Claim) WHERE c3.status = 'ACTIVE' AND c3.kind = 'MEASURE'
      MATCH (d:Document {id: c3.documentId})
      OPTIONAL MATCH (c3)-[:ATTRIBUTED_TO {last: true}]->(spoken:Entity)
      OPTIONAL MATCH (o4:Entity {id: spoken.canonicalId})
      WITH c3, d, o4 ORDER BY c3.sortKey
      
      RETURN collect({facts: {id: c3.id, kind: c3.kind, predicate: c3.predicate, polarity: c3.polarity, modality: c3.modality, directed: c3.directed, chain: c3.chain, sortKey: c3.sortKey, documentId: c3.documentId, measure: c3.measure, value: c3.value, low: c3.low, high: c3.high, unit: c3.unit, group: c3.group, earliestOn: c3.earliestOn, latestOn: c3.latestOn, endEarliestOn: c3.endEarliestOn, endLatestOn: c3.endLatestOn, earliestAt: c3.earliestAt, latestAt: c3.latestAt, precision: c3.precision, edtf: c3.edtf, dateText: c3.dateText, timeZone: c3.timeZone, status: c3.status, originId: o4.id, publishedAt: d.publishedAt, subjects: COLLECT { MATCH (c3)-[m:SUBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }, objects: COLLECT { MATCH (c3)-[m:OBJECT]->(x:Entity) RETURN x.canonicalId ORDER BY m.order }}, nodes: [true]}) AS v5
    }
  WITH e, v5 AS evidence ORDER BY e.sortKey DESC
  RETURN collect({event: e.id, evidence: evidence}) AS value
}
WITH value, {
  events: [c IN value | c.event],
  claims: COLLECT { UNWIND value AS c UNWIND c.evidence AS claim RETURN DISTINCT claim.facts.id },
  origins: COLLECT { UNWIND value AS c UNWIND c.evidence AS claim WITH claim.facts.originId AS id WHERE id IS NOT NULL RETURN DISTINCT id }
} AS ids
CALL (ids) { UNWIND ids.events AS id MATCH (named:Event {id: id}) MATCH (n1:Event {id: named.canonicalId})  RETURN collect([false, 1.0, id, n1.id]) AS v2 }
RETURN value, [v2] AS nodes, null AS missing
// 0: 
// 1: id node((Event) id)
// {"p0":["country:uganda"],"p1":["country:uganda"],"p2":200,"p3":100}
