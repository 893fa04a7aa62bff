CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' RETURN r
  }
  WITH r, actor, other, left(r.sortKey, 10) AS first
  WITH r, actor, other, CASE WHEN first < '0001' THEN null ELSE first END AS day
  WITH r, actor, other, day, CASE WHEN actor < other
      THEN CASE WHEN r.fromId = other THEN 'backward' WHEN r.directed THEN 'forward' ELSE 'both' END
      ELSE CASE WHEN r.fromId = actor THEN 'forward' WHEN r.directed THEN 'backward' ELSE 'both' END END AS way, r.type AS type, r.latestOn AS latest
  
  WITH day, way, type, latest, count(*) AS perDay
  WITH day AS start, way, type, sum(perDay) AS events, sum(CASE WHEN day IS NOT NULL AND (latest IS NULL OR latest <> day) THEN perDay ELSE 0 END) AS late
  RETURN collect([start, way, type, events, late]) AS rows
}
CALL (rows) {
  UNWIND [row IN rows WHERE row[0] IS NOT NULL] AS row
  WITH min(row[0]) AS first, max(row[0]) AS last
  CALL (first, last) {
    MATCH (r:Relation) WHERE r.sortKey > first AND r.sortKey < toString(date(last) + duration({days: 1})) RETURN r
  }
  WITH left(r.sortKey, 10) AS day, count(*) AS perDay
  WITH day AS start, sum(perDay) AS events
  RETURN collect([start, events]) AS everything
}
WITH rows, everything
WITH {rows: rows, all: everything} AS value, {} AS ids

RETURN value, [] AS nodes, head(COLLECT { UNWIND $p2 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// {"p0":["country:pakistan"],"p1":["country:iran"],"p2":[{"argument":"a","id":"country:iran"},{"argument":"b","id":"country:pakistan"}]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > $p2 AND r.sortKey < $p3 RETURN r
  }
  WITH r, actor, other, left(r.sortKey, 10) AS first
  WITH r, actor, other, CASE WHEN first < '0001' THEN null ELSE first END AS day
  WITH r, actor, other, day, CASE WHEN actor < other
      THEN CASE WHEN r.fromId = other THEN 'backward' WHEN r.directed THEN 'forward' ELSE 'both' END
      ELSE CASE WHEN r.fromId = actor THEN 'forward' WHEN r.directed THEN 'backward' ELSE 'both' END END AS way, r.type AS type, null AS latest
  
  WITH day, way, type, latest, count(*) AS perDay
  WITH CASE WHEN day IS NOT NULL THEN toString(date.truncate($p4, date(day))) END AS start, way, type, sum(perDay) AS events, sum(CASE WHEN false THEN perDay ELSE 0 END) AS late
  RETURN collect([start, way, type, events, late]) AS rows
}
CALL (rows) {
  UNWIND [row IN rows WHERE row[0] IS NOT NULL] AS row
  WITH min(row[0]) AS first, max(row[0]) AS last
  CALL (first, last) {
    MATCH (r:Relation) WHERE r.sortKey > $p5 AND r.sortKey < $p6 RETURN r
  }
  WITH left(r.sortKey, 10) AS day, count(*) AS perDay
  WITH CASE WHEN day IS NOT NULL THEN toString(date.truncate($p7, date(day))) END AS start, sum(perDay) AS events
  RETURN collect([start, events]) AS everything
}
WITH rows, everything
WITH {rows: rows, all: everything} AS value, {} AS ids

RETURN value, [] AS nodes, head(COLLECT { UNWIND $p8 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// {"p0":["country:iran"],"p1":["country:pakistan"],"p2":"2024-01-01","p3":"2024-02-04~","p4":"week","p5":"2024-01-01","p6":"2024-02-04~","p7":"week","p8":[{"argument":"a","id":"country:pakistan"},{"argument":"b","id":"country:iran"}]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND r.type IN $p2 RETURN r
  }
  WITH r, actor, other, left(r.sortKey, 10) AS first
  WITH r, actor, other, CASE WHEN first < '0001' THEN null ELSE first END AS day
  WITH r, actor, other, day, CASE WHEN actor < other
      THEN CASE WHEN r.fromId = other THEN 'backward' WHEN r.directed THEN 'forward' ELSE 'both' END
      ELSE CASE WHEN r.fromId = actor THEN 'forward' WHEN r.directed THEN 'backward' ELSE 'both' END END AS way, r.type AS type, null AS latest
  WITH actor, other, way, type, day, CASE WHEN day IS NULL THEN r.id END AS apart, min(latest) AS latest
  WITH day, way, type, latest, count(*) AS perDay
  WITH left(day, 4) + '-01-01' AS start, way, type, sum(perDay) AS events, sum(CASE WHEN false THEN perDay ELSE 0 END) AS late
  RETURN collect([start, way, type, events, late]) AS rows
}
WITH rows, null AS everything
WITH {rows: rows, all: everything} AS value, {} AS ids

RETURN value, [] AS nodes, head(COLLECT { UNWIND $p3 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// {"p0":["country:pakistan","group:jaish-al-adl"],"p1":["country:iran","organisation:irna"],"p2":["ABDUCTED","ACCUSED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","DEMANDED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","INVESTIGATED","ISSUED_ULTIMATUM","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","WARNED","WITHDREW_FROM"],"p3":[{"argument":"a","id":"country:iran"},{"argument":"a","id":"organisation:irna"},{"argument":"b","id":"country:pakistan"},{"argument":"b","id":"group:jaish-al-adl"}]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > $p2 AND r.sortKey < $p3 RETURN r
  }
  WITH r, actor, other, left(r.sortKey, 10) AS first
  WITH r, actor, other, CASE WHEN first < '0001' THEN null ELSE first END AS day
  WITH r, actor, other, day, CASE WHEN actor < other
      THEN CASE WHEN r.fromId = other THEN 'backward' WHEN r.directed THEN 'forward' ELSE 'both' END
      ELSE CASE WHEN r.fromId = actor THEN 'forward' WHEN r.directed THEN 'backward' ELSE 'both' END END AS way, r.type AS type, null AS latest
  
  WITH day, way, type, latest, count(*) AS perDay
  WITH left(day, 7) + '-01' AS start, way, type, sum(perDay) AS events, sum(CASE WHEN false THEN perDay ELSE 0 END) AS late
  RETURN collect([start, way, type, events, late]) AS rows
}
WITH rows, null AS everything
WITH {rows: rows, all: everything} AS value, {} AS ids

RETURN value, [] AS nodes, head(COLLECT { UNWIND $p4 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// {"p0":["country:uganda"],"p1":["country:iran"],"p2":"2024-01-01","p3":"2024-03-31~","p4":[{"argument":"a","id":"country:iran"},{"argument":"b","id":"country:uganda"}]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' RETURN r
  }
  WITH r, actor, other, left(r.sortKey, 10) AS first
  WITH r, actor, other, CASE WHEN first < '0001' THEN null ELSE first END AS day
  WITH r, actor, other, day, CASE WHEN actor < other
      THEN CASE WHEN r.fromId = other THEN 'backward' WHEN r.directed THEN 'forward' ELSE 'both' END
      ELSE CASE WHEN r.fromId = actor THEN 'forward' WHEN r.directed THEN 'backward' ELSE 'both' END END AS way, r.type AS type, null AS latest
  
  WITH day, way, type, latest, count(*) AS perDay
  WITH left(day, 7) + '-01' AS start, way, type, sum(perDay) AS events, sum(CASE WHEN false THEN perDay ELSE 0 END) AS late
  RETURN collect([start, way, type, events, late]) AS rows
}
WITH rows, null AS everything
WITH {rows: rows, all: everything} AS value, {} AS ids

RETURN value, [] AS nodes, head(COLLECT { UNWIND $p2 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// {"p0":["country:uganda"],"p1":["country:iran"],"p2":[{"argument":"a","id":"country:iran"},{"argument":"b","id":"country:uganda"}]}
