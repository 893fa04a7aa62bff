MATCH (s:Name {norm: $p0})<-[:HAS_NAME]-(z:Entity) MATCH (y:Entity {id: z.canonicalId}) WITH DISTINCT y AS n1 ORDER BY n1.id LIMIT 21 CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey <= $p2 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p3) RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey <= $p4 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p5) RETURN r
  }
  RETURN count(DISTINCT r) AS v2 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p6 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey <= $p7 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p8) WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p9 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey <= $p10 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p11) WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p12 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p13
  WITH r AS r4, sortKey AS k9
  OPTIONAL MATCH (n5:Entity {id: r4.fromId})
  OPTIONAL MATCH (n7:Entity {id: r4.toId})
  WITH * ORDER BY k9 DESC
  RETURN collect([true, n5.id, n7.id]) AS v3 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p14 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey <= $p15 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p16) WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p17 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey <= $p18 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p19) WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p20 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p21
  WITH r AS r11, sortKey AS k19
  OPTIONAL MATCH (n12:Entity {id: r11.fromId})
  OPTIONAL MATCH (n14:Entity {id: r11.toId})
  OPTIONAL MATCH (n16:Event {id: r11.eventId})
  CALL (n16) { WITH *, n16.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey <= $p22 AND r.eventId = event AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p23) RETURN r
  }
  RETURN count(DISTINCT r) AS v18 }
  WITH * ORDER BY k19 DESC
  RETURN collect([false, 1.0, n12.id, n14.id, n16 IS NOT NULL, v18]) AS v10 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey <= $p24 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p25) WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, sortKey DESC LIMIT $p26 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey <= $p27 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p28) WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, sortKey DESC LIMIT $p29 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p30
  WITH r AS r21, sortKey AS k26
  OPTIONAL MATCH (n22:Entity {id: r21.fromId})
  OPTIONAL MATCH (n24:Entity {id: r21.toId})
  WITH * ORDER BY k26 DESC
  RETURN collect([false, 2.0, r21.type, n22.id, n24.id, r21.earliestOn, r21.endLatestOn]) AS v20 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey <= $p31 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p32) RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey <= $p33 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p34) RETURN r
  }
  RETURN count(DISTINCT r) AS v27 } RETURN n1.id AS id, n1.name AS name, n1.kind AS kind, n1.description AS description, [false, 3.0, v2, v3, v10, v20, v27] AS node
// 0: node((Relation) @from((Person) id)?id @to((Person) id)?id)
// 1: node((Relation) @from((Person) id)?id @to((Person) id)?id @event((Event) @relations(total))?)
// 2: node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn endLatestOn))
// 3: (Person) @before(total) @tuesday(rows) @wednesday(rows) @friday(rows total)
// {"p0":"pakistan","p1":["ATTACKED","BLOCKADED","FOUGHT","KILLED","OCCUPIED","SHELLED","STRUCK"],"p2":"2024-01-15~","p3":"2024-01-15","p4":"2024-01-15~","p5":"2024-01-15","p6":["ATTACKED","BLOCKADED","FOUGHT","KILLED","OCCUPIED","SHELLED","STRUCK"],"p7":"2024-01-16~","p8":"2024-01-16","p9":50,"p10":"2024-01-16~","p11":"2024-01-16","p12":50,"p13":50,"p14":["ATTACKED","BLOCKADED","FOUGHT","KILLED","OCCUPIED","SHELLED","STRUCK"],"p15":"2024-01-17~","p16":"2024-01-17","p17":50,"p18":"2024-01-17~","p19":"2024-01-17","p20":50,"p21":50,"p22":"2024-01-17~","p23":"2024-01-17","p24":"2024-01-19~","p25":"2024-01-19","p26":3,"p27":"2024-01-19~","p28":"2024-01-19","p29":3,"p30":3,"p31":"2024-01-19~","p32":"2024-01-19","p33":"2024-01-19~","p34":"2024-01-19"}

CALL (*) { MATCH (e:Event) WHERE e.sortKey <= $p0 AND (e.earliestOn IS NOT NULL OR e.latestOn IS NOT NULL OR e.endEarliestOn IS NOT NULL OR e.endLatestOn IS NOT NULL) AND coalesce(e.endLatestOn, CASE WHEN e.status = 'ONGOING' OR e.latestOn IS NULL AND e.earliestOn IS NOT NULL THEN '9999-12-31' ELSE e.latestOn END) >= $p1 WITH e ORDER BY e.sortKey DESC LIMIT $p2
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT $p3
  WITH e AS e2, e.sortKey AS k6
  CALL (e2) { WITH *, e2.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey <= $p4 AND r.eventId = event AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p5) WITH r, r.sortKey AS sortKey ORDER BY sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7
  WITH r AS r4, sortKey AS k5
  
  WITH * ORDER BY k5 DESC
  RETURN collect([true, r4.type]) AS v3 }
  WITH * ORDER BY k6 DESC
  RETURN collect([false, 1.0, e2.title, v3]) AS v1 }
RETURN [false, 2.0, v1] AS page
// 0: node((Relation) type)
// 1: node((Event) title @relations(rows))
// 2: rows
// {"p0":"2024-01-16~","p1":"2024-01-16","p2":50,"p3":50,"p4":"2024-01-16~","p5":"2024-01-16","p6":50,"p7":50}
