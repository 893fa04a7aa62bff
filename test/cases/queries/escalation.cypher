CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND r.type IN $p2 RETURN r
  }
  WITH $p3[r.type] AS step, left(left(r.sortKey, 10), 7) AS month, count(*) AS events, min(r.sortKey) AS key
  RETURN collect([step, CASE WHEN month > '0001' THEN month END, events, key]) AS rows
}
WITH rows, COLLECT {
  UNWIND rows AS row WITH row ORDER BY row[1] IS NULL, row[3]
  WITH row[0] AS step, head(collect(row[3])) AS key
  RETURN {step: step, relation: 'relation:' + substring(key, 11)}
} AS firsts
WITH {rows: rows, firsts: firsts} AS value, {relations: [f IN firsts | f.relation]} AS ids
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n1 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n3:Entity {id: n1.fromId})
  OPTIONAL MATCH (n5:Entity {id: n1.toId}) RETURN collect([true, id, n1.type, n3 IS NOT NULL, n3.name, n5 IS NOT NULL, n5.name, n1.edtf]) AS v2 }
RETURN value, [v2] AS nodes, head(COLLECT { UNWIND $p4 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Relation) type @from((Person) @name)? @to((Person) @name)? @when(edtf))
// {"p0":["country:pakistan"],"p1":["country:iran"],"p2":["ABDUCTED","ACCUSED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","DEMANDED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","ISSUED_ULTIMATUM","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","WARNED","WITHDREW_FROM"],"p3":{"DEMANDED":1,"SUMMONED_DIPLOMAT_OF":2,"CONDEMNED":2,"ACCUSED":2,"COMPLAINED_OFFICIALLY":2,"DISAPPROVED_OF":2,"REJECTED":3,"WARNED":4,"THREATENED_SANCTIONS":4,"THREATENED_FORCE":4,"ISSUED_ULTIMATUM":4,"THREATENED":4,"PROTESTED_AGAINST":5,"RAISED_ALERT_AGAINST":6,"MOBILISED_AGAINST":6,"SHOWED_FORCE_AGAINST":6,"DOWNGRADED_TIES_WITH":7,"RECALLED_AMBASSADOR_FROM":7,"EXPELLED_DIPLOMATS_OF":7,"SANCTIONED":7,"HALTED_TALKS_WITH":7,"WITHDREW_FROM":7,"REDUCED_RELATIONS_WITH":7,"ARRESTED":8,"SEIZED":8,"ATTACKED_CYBER":8,"COERCED":8,"ABDUCTED":9,"BOMBED":9,"ASSASSINATED":9,"ASSAULTED":9,"KILLED":10,"FOUGHT":10,"SHELLED":10,"STRUCK":10,"BLOCKADED":10,"OCCUPIED":10,"ATTACKED":10,"USED_MASS_VIOLENCE_AGAINST":11},"p4":[{"argument":"a","id":"country:iran"},{"argument":"b","id":"country:pakistan"}]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > $p2 AND r.sortKey < $p3 AND r.type IN $p4 RETURN r
  }
  WITH $p5[r.type] AS step, left(left(r.sortKey, 10), 7) AS month, count(*) AS events, min(r.sortKey) AS key
  RETURN collect([step, CASE WHEN month > '0001' THEN month END, events, key]) AS rows
}
WITH rows, COLLECT {
  UNWIND rows AS row WITH row ORDER BY row[1] IS NULL, row[3]
  WITH row[0] AS step, head(collect(row[3])) AS key
  RETURN {step: step, relation: 'relation:' + substring(key, 11)}
} AS firsts
WITH {rows: rows, firsts: firsts} AS value, {relations: [f IN firsts | f.relation]} AS ids

RETURN value, [] AS nodes, head(COLLECT { UNWIND $p6 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// {"p0":["country:pakistan"],"p1":["country:iran","organisation:iran-foreign-ministry"],"p2":"2024-01-17","p3":"2024-03-01~","p4":["ABDUCTED","ACCUSED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","DEMANDED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","ISSUED_ULTIMATUM","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","WARNED","WITHDREW_FROM"],"p5":{"DEMANDED":1,"SUMMONED_DIPLOMAT_OF":2,"CONDEMNED":2,"ACCUSED":2,"COMPLAINED_OFFICIALLY":2,"DISAPPROVED_OF":2,"REJECTED":3,"WARNED":4,"THREATENED_SANCTIONS":4,"THREATENED_FORCE":4,"ISSUED_ULTIMATUM":4,"THREATENED":4,"PROTESTED_AGAINST":5,"RAISED_ALERT_AGAINST":6,"MOBILISED_AGAINST":6,"SHOWED_FORCE_AGAINST":6,"DOWNGRADED_TIES_WITH":7,"RECALLED_AMBASSADOR_FROM":7,"EXPELLED_DIPLOMATS_OF":7,"SANCTIONED":7,"HALTED_TALKS_WITH":7,"WITHDREW_FROM":7,"REDUCED_RELATIONS_WITH":7,"ARRESTED":8,"SEIZED":8,"ATTACKED_CYBER":8,"COERCED":8,"ABDUCTED":9,"BOMBED":9,"ASSASSINATED":9,"ASSAULTED":9,"KILLED":10,"FOUGHT":10,"SHELLED":10,"STRUCK":10,"BLOCKADED":10,"OCCUPIED":10,"ATTACKED":10,"USED_MASS_VIOLENCE_AGAINST":11},"p6":[{"argument":"a","id":"country:iran"},{"argument":"a","id":"organisation:iran-foreign-ministry"},{"argument":"b","id":"country:pakistan"}]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > $p2 AND r.sortKey < $p3 RETURN r
  }
  WITH left(r.sortKey, 10) AS day, coalesce(r.goldsteinTenths, 0) AS tenths
  WITH day, count(*) AS events, sum(CASE WHEN tenths > 0 THEN tenths ELSE 0 END) AS above, sum(CASE WHEN tenths < 0 THEN tenths ELSE 0 END) AS below ORDER BY day
  RETURN collect([day, events, above, below]) AS value
}
WITH value, {} AS ids

RETURN value, [] AS nodes, head(COLLECT { UNWIND $p4 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// {"p0":["country:pakistan"],"p1":["country:iran"],"p2":"0001-01-01","p3":"2024-01-26~","p4":[{"argument":"a","id":"country:iran"},{"argument":"b","id":"country:pakistan"}]}

CALL () {
  CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > $p2 AND r.sortKey < $p3 RETURN r
  }
  WITH left(r.sortKey, 10) AS day, coalesce(r.goldsteinTenths, 0) AS tenths
  WITH day, count(*) AS events, sum(CASE WHEN tenths > 0 THEN tenths ELSE 0 END) AS above, sum(CASE WHEN tenths < 0 THEN tenths ELSE 0 END) AS below ORDER BY day
  RETURN collect([day, events, above, below]) AS value
}
WITH value, {} AS ids

RETURN value, [] AS nodes, head(COLLECT { UNWIND $p4 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// {"p0":["country:pakistan"],"p1":["country:iran"],"p2":"0001-01-01","p3":"2024-01-15~","p4":[{"argument":"a","id":"country:iran"},{"argument":"b","id":"country:pakistan"}]}
