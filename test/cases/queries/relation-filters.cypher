CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
CALL (*) { UNWIND actors AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p2 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p3 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p4
  WITH r AS r2, sortKey AS k5
  OPTIONAL MATCH (n3:Entity {id: r2.toId})
  WITH * ORDER BY k5 DESC
  RETURN collect([true, r2.type, n3.id]) AS v1 }
CALL (*) { UNWIND actors AS actor
  UNWIND $p5 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
  }
  RETURN count(DISTINCT r) AS v6 }
RETURN [false, 1.0, v1, v6] AS page
// 0: node((Relation) type @to((Person) id)?id)
// 1: rows total
// {"p0":["country:iran"],"p1":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"],"p2":50,"p3":50,"p4":50,"p5":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"]}

CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
CALL (*) { UNWIND actors AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p2 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p3 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p4
  WITH r AS r2, sortKey AS k5
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  WITH * ORDER BY k5 DESC
  RETURN collect([true, n3.id]) AS v1 }
CALL (*) { UNWIND actors AS actor
  UNWIND $p5 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v6 }
RETURN [false, 1.0, v1, v6] AS page
// 0: node((Relation) @from((Person) id)?id)
// 1: rows total
// {"p0":["country:iran"],"p1":["STRUCK"],"p2":50,"p3":50,"p4":50,"p5":["STRUCK"]}

CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND (r.fromId = actor OR NOT r.directed) AND r.type IN $p2 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p3 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p4
  WITH r AS r2, sortKey AS k3
  
  WITH * ORDER BY k3 DESC
  RETURN collect([true, r2.type]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Relation) type)
// 1: rows
// {"p0":["country:pakistan"],"p1":["country:iran"],"p2":["CONDEMNED","STRUCK"],"p3":50,"p4":50}

CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' AND split(r.toId, ':')[0] IN $p1 WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, sortKey DESC LIMIT $p2 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' AND split(r.fromId, ':')[0] IN $p3 WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, sortKey DESC LIMIT $p4 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p5
  WITH r AS r2, sortKey AS k7
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  WITH * ORDER BY k7 DESC
  RETURN collect([true, n3.id, n5.id]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Relation) @from((Person) id)?id @to((Person) id)?id)
// 1: rows
// {"p0":["country:iran","country:pakistan"],"p1":["group"],"p2":50,"p3":["group"],"p4":50,"p5":50}

CALL (*) { CALL () {
    MATCH (r:Relation) WHERE r.sortKey > '' AND split(r.fromId, ':')[0] IN $p0 AND split(r.toId, ':')[0] IN $p1 WITH r, r.sortKey AS sortKey ORDER BY sortKey DESC LIMIT $p2 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p3
  WITH r AS r2, sortKey AS k7
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  WITH * ORDER BY k7 DESC
  RETURN collect([true, n3.id, n5.id]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Relation) @from((Person) id)?id @to((Person) id)?id)
// 1: rows
// {"p0":["person"],"p1":["person"],"p2":50,"p3":50}

CALL (*) { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey >= $p1 AND r.sortKey <= $p2 WITH r, r.sortKey AS sortKey ORDER BY r.type DESC, sortKey DESC LIMIT $p3 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.type = type AND r.endKey >= $p4 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p5 WITH r, r.sortKey AS sortKey ORDER BY r.type DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7
  WITH r AS r2, sortKey AS k7
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  WITH * ORDER BY k7 DESC
  RETURN collect([true, n3.id, n5.id]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Relation) @from((Person) id)?id @to((Person) id)?id)
// 1: rows
// {"p0":["STRUCK"],"p1":"2024-01-17","p2":"2024-01-17~","p3":50,"p4":"2024-01-17","p5":"2024-01-17","p6":50,"p7":50}

CALL (*) { CALL () {
    MATCH (r:Relation) WHERE r.sortKey <= $p0 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) RETURN r
  }
  RETURN count(DISTINCT r) AS v1 }
RETURN [true, v1] AS page
// 0: total
// {"p0":"2024-01-16~"}

CALL (*) { CALL () {
    MATCH (r:Relation) WHERE r.sortKey > '' AND any(role IN r.roles WHERE role IN $p0) AND r.publisherCount >= $p1 AND r.originCount >= $p2 AND r.contested = $p3 AND NOT EXISTS { MATCH (g:Entity) WHERE g.id IN [r.fromId, r.toId] AND g.generic } WITH r, r.sortKey AS sortKey ORDER BY sortKey DESC LIMIT $p4 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p5
  WITH r AS r2, sortKey AS k5
  OPTIONAL MATCH (n3:Entity {id: r2.toId})
  WITH * ORDER BY k5 DESC
  RETURN collect([true, n3.id, r2.originCount]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Relation) @to((Person) id)?id @support(origins))
// 1: rows
// {"p0":["TERRITORY"],"p1":1,"p2":2,"p3":false,"p4":50,"p5":50}

CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS publishers }
  CALL (publishers) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND any(id IN r.publisherIds WHERE id IN publishers) RETURN r
  }
  RETURN count(DISTINCT r) AS v1 }
RETURN [true, v1] AS page
// 0: total
// {"p0":["organisation:reuters"]}
