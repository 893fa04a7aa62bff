CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS left }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS right }
  MATCH (b:Entity {id: head(right)})
  CALL (b) {
    CALL (*) { UNWIND $p2 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND $p3 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
    WITH DISTINCT r, actor WITH CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS x, count(*) AS events, sum(coalesce(r.goldsteinTenths, 0)) AS tenths RETURN x, events AS ofA, 0 AS ofB, tenths AS ownA, 0 AS ownB
    UNION ALL
    CALL (*) { UNWIND $p4 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND $p5 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
    WITH DISTINCT r, actor WITH CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS x, count(*) AS events, sum(coalesce(r.goldsteinTenths, 0)) AS tenths RETURN x, 0 AS ofA, events AS ofB, 0 AS ownA, tenths AS ownB
  }
  WITH b, x, sum(ofA) AS ofA, sum(ofB) AS ofB, sum(ownA) AS tenthsA, sum(ownB) AS tenthsB
  WITH sum(CASE WHEN x = b.id THEN tenthsA ELSE 0 END) AS between,
    collect(CASE WHEN ofA > 0 AND ofB > 0 THEN {x: x, towardA: ofA, towardB: ofB} END) AS candidates
  UNWIND candidates AS c
  WITH c.x AS other, c.towardA AS towardA, c.towardB AS towardB
  ORDER BY CASE WHEN towardA < towardB THEN towardA ELSE towardB END DESC, towardA + towardB DESC, other LIMIT $p6
  WITH *, [] AS evidence
  ORDER BY CASE WHEN towardA < towardB THEN towardA ELSE towardB END DESC, towardA + towardB DESC, other
  RETURN collect({entity: other, towardA: towardA, towardB: towardB, evidence: evidence}) AS value
}
WITH value, {entities: [m IN value | m.entity], evidence: COLLECT { UNWIND value AS m UNWIND m.evidence AS id RETURN DISTINCT id }} AS ids
CALL (ids) { UNWIND ids.entities AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
RETURN value, [v2] AS nodes, head(COLLECT { UNWIND $p7 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":["country:iran"],"p1":["country:pakistan"],"p2":["country:iran"],"p3":["MEDIATED_BETWEEN"],"p4":["country:pakistan"],"p5":["MEDIATED_BETWEEN"],"p6":20,"p7":[{"argument":"a","id":"country:iran"},{"argument":"b","id":"country:pakistan"}]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS left }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS right }
  MATCH (b:Entity {id: head(right)})
  CALL (left, right) {
    MATCH (own:Entity {id: head(left)}) CALL (own) { MATCH (own)-[t:TIE]->(x) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x) RETURN x, t } RETURN x, t, true AS isA
    UNION ALL
    MATCH (own:Entity {id: head(right)}) CALL (own) { MATCH (own)-[t:TIE]->(x) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x) RETURN x, t } RETURN x, t, false AS isA
  }
  WITH b, x, collect(CASE WHEN isA THEN t END) AS tiesA, collect(CASE WHEN NOT isA THEN t END) AS tiesB,
    sum(CASE WHEN isA THEN t.goldsteinTenths ELSE 0 END) AS tenthsA, sum(CASE WHEN NOT isA THEN t.goldsteinTenths ELSE 0 END) AS tenthsB
  WITH sum(CASE WHEN x = b THEN tenthsA ELSE 0 END) AS between,
    collect(CASE WHEN tenthsA > 0 AND tenthsB > 0 THEN {x: x, towardA: reduce(events = 0, t IN tiesA | events + t.events), towardB: reduce(events = 0, t IN tiesB | events + t.events)} END) AS candidates
  UNWIND CASE WHEN between < 0 THEN candidates ELSE [] END AS c
  WITH c.x.id AS other, c.towardA AS towardA, c.towardB AS towardB
  ORDER BY CASE WHEN towardA < towardB THEN towardA ELSE towardB END DESC, towardA + towardB DESC, other LIMIT $p2
  MATCH (m:Entity {id: other})
  CALL (m) { CALL (*) { UNWIND $p3 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  WITH *, m.canonicalId AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p4 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p5 RETURN collect(r.id) AS newestA }
  CALL (m) { CALL (*) { UNWIND $p6 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  WITH *, m.canonicalId AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p7 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p8 RETURN collect(r.id) AS newestB }
  WITH *, newestA + newestB AS evidence
  ORDER BY CASE WHEN towardA < towardB THEN towardA ELSE towardB END DESC, towardA + towardB DESC, other
  RETURN collect({entity: other, towardA: towardA, towardB: towardB, evidence: evidence}) AS value
}
WITH value, {entities: [m IN value | m.entity], evidence: COLLECT { UNWIND value AS m UNWIND m.evidence AS id RETURN DISTINCT id }} AS ids
CALL (ids) { UNWIND ids.entities AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.name]) AS v2 }
CALL (ids) { UNWIND ids.entities AS id MATCH (n3:Entity {id: id}) CALL (n3) { WITH * WHERE n3.kind IN $p9 WITH *, n3.canonicalId AS actor
  UNWIND $p10 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p11 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p12 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p13
  WITH r AS r6, sortKey AS k9
  OPTIONAL MATCH (n7:Entity {id: r6.toId})
  WITH * ORDER BY k9 DESC
  RETURN collect([false, 1.0, n7 IS NOT NULL, n7.name]) AS v5 } RETURN collect([false, 2.0, id, n3.kind, n3.id, CASE WHEN n3.kind IN $p14 THEN [false, 3.0, v5] END]) AS v4 }
CALL (ids) { UNWIND ids.evidence AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n10 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n12:Entity {id: n10.fromId})
  OPTIONAL MATCH (n14:Entity {id: n10.toId}) RETURN collect([false, 4.0, id, n10.type, n12 IS NOT NULL, n12.name, n14 IS NOT NULL, n14.name]) AS v11 }
RETURN value, [v2, v4, v11] AS nodes, head(COLLECT { UNWIND $p15 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) @name)
// 1: node((Relation) @to((Person) @name)?)
// 2: id node(__typename id @offices.Person)
// 3: rows
// 4: id node((Relation) type @from((Person) @name)? @to((Person) @name)?)
// {"p0":["country:iran"],"p1":["country:pakistan"],"p2":20,"p3":["country:iran"],"p4":5,"p5":5,"p6":["country:pakistan"],"p7":5,"p8":5,"p9":["PERSON"],"p10":["HOLDS_OFFICE"],"p11":50,"p12":50,"p13":50,"p14":["PERSON"],"p15":[{"argument":"a","id":"country:iran"},{"argument":"b","id":"country:pakistan"}]}
