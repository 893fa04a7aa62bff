CALL () { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r ORDER BY r.type DESC, r.sortKey DESC LIMIT $p1 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p2
  WITH r AS r2
  
  CALL (r2) { MATCH (n3:Entity {id: r2.fromId})  RETURN head(collect({`__typename`: n3.kind, `id`: n3.id})) AS v4 }
  CALL (r2) { MATCH (n5:Entity {id: r2.toId}) CALL (n5) { WITH * WHERE n5.kind IN $p3 WITH *, n5.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v7 }
  CALL (n5) { WITH * WHERE n5.kind IN $p4 WITH *, n5.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v8 } RETURN head(collect({`__typename`: n5.kind, `iso3`: CASE WHEN n5.kind IN $p5 THEN head(COLLECT { MATCH (n5)-[:HAS_ID]->(x:ExternalId {scheme: $p6}) RETURN x.value ORDER BY x.value LIMIT 1 }) END, `@list.Country`: CASE WHEN n5.kind IN $p7 THEN {`total`: v7} END, `description`: CASE WHEN n5.kind IN $p8 THEN n5.description END, `@list.Group`: CASE WHEN n5.kind IN $p9 THEN {`total`: v8} END})) AS v6 }
  RETURN collect({`cursor`: r2.sortKey, `a.node`: {`__typename`: 'Relation', `id`: r2.id}, `a.other`: {`__typename`: 'Relation', `@from`: v4}, `b.node`: {`__typename`: 'Relation', `@to`: v6}}) AS v1 }
RETURN {`rows`: v1} AS page
// {"p0":["STRUCK"],"p1":3,"p2":3,"p3":["COUNTRY"],"p4":["GROUP"],"p5":["COUNTRY"],"p6":"iso3166-1","p7":["COUNTRY"],"p8":["GROUP"],"p9":["GROUP"]}
