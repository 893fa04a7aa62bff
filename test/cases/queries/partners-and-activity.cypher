UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { MATCH (own:Entity {id: n1.canonicalId})
  CALL (own) { MATCH (own)-[t:TIE]->(x:Entity) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x:Entity) RETURN x, t }
  WITH x.id AS other, sum(t.events) AS events, toString(min(t.firstOn)) AS firstOn, toString(max(t.lastOn)) AS lastOn, sum(t.goldsteinTenths) AS tenths
  ORDER BY events DESC, other LIMIT $p1
  MATCH (n3:Entity {id: other})
  
  WITH * ORDER BY events DESC, other
  RETURN collect({`events`: events, `firstOn`: nullIf(firstOn, '0001-01-01'), `lastOn`: nullIf(lastOn, '9999-12-31'), `goldsteinSum`: toFloat(tenths) / 10, `@entity`: {`__typename`: n3.kind, `id`: n3.id, `@name`: n3.name}}) AS v2 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p2 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
  }
  WITH DISTINCT r, actor
  WITH CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS other, count(r) AS events,
    min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)) AS firstOn,
    max(coalesce(left(r.endKey, 10), r.earliestOn)) AS lastOn, sum(coalesce(r.goldsteinTenths, 0)) AS tenths
  ORDER BY events DESC, other LIMIT $p3
  MATCH (n5:Entity {id: other})
  
  WITH * ORDER BY events DESC, other
  RETURN collect({`events`: events, `firstOn`: nullIf(firstOn, '0001-01-01'), `lastOn`: nullIf(lastOn, '9999-12-31'), `goldsteinSum`: toFloat(tenths) / 10, `@entity`: {`__typename`: n5.kind, `id`: n5.id}}) AS v4 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey <= $p4 AND split(r.toId, ':')[0] IN $p5 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p6) RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey <= $p7 AND split(r.fromId, ':')[0] IN $p8 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p9) RETURN r
  }
  WITH DISTINCT r, actor
  WITH CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS other, count(r) AS events,
    min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)) AS firstOn,
    max(coalesce(left(r.endKey, 10), r.earliestOn)) AS lastOn, sum(coalesce(r.goldsteinTenths, 0)) AS tenths
  ORDER BY events DESC, other LIMIT $p10
  MATCH (n7:Entity {id: other})
  
  WITH * ORDER BY events DESC, other
  RETURN collect({`events`: events, `firstOn`: nullIf(firstOn, '0001-01-01'), `lastOn`: nullIf(lastOn, '9999-12-31'), `goldsteinSum`: toFloat(tenths) / 10, `@entity`: {`__typename`: n7.kind, `id`: n7.id}}) AS v6 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p11 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
  WITH DISTINCT r WHERE r.earliestOn IS NOT NULL
  WITH toString(date.truncate($p12, date(r.earliestOn))) AS start, count(r) AS events
  RETURN collect({start: start, events: events}) AS v8 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
  WITH DISTINCT r WHERE r.earliestOn IS NOT NULL
  WITH toString(date.truncate($p13, date(r.earliestOn))) AS start, count(r) AS events
  RETURN collect({start: start, events: events}) AS v9 }
  CALL (n1) { CALL () { UNWIND $p14 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  WITH *, n1.canonicalId AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' RETURN r
  }
  WITH DISTINCT r WHERE r.earliestOn IS NOT NULL
  WITH toString(date.truncate($p15, date(r.earliestOn))) AS start, count(r) AS events
  RETURN collect({start: start, events: events}) AS v10 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p16 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
  WITH DISTINCT r WHERE r.earliestOn IS NOT NULL
  WITH toString(date.truncate($p17, date(r.earliestOn))) AS start, count(r) AS events
  RETURN collect({start: start, events: events}) AS v11 } RETURN id, {`__typename`: n1.kind, `@partners`: v2, `@struck`: v4, `@then`: v6, `@days`: v8, `@weeks`: v9, `@quarters`: v10, `@none`: v11} AS node
// {"p0":["country:pakistan"],"p1":5,"p2":["STRUCK"],"p3":20,"p4":"2024-01-16~","p5":["country"],"p6":"2024-01-16","p7":"2024-01-16~","p8":["country"],"p9":"2024-01-16","p10":20,"p11":["ABDUCTED","ACCUSED","AGREED_TO_DEESCALATE_WITH","AGREED_TO_MEET","APOLOGISED_TO","APPEALED_TO","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","CLAIMED_RESPONSIBILITY","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","CONSULTED_WITH","COOPERATED_DIPLOMATICALLY","DEMANDED","DENIED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","ESTABLISHED_RELATIONS","EXPELLED_DIPLOMATS_OF","EXPRESSED_DESIRE_TO_COOPERATE","EXPRESSED_SYMPATHY","FOUGHT","HALTED_TALKS_WITH","HOSTED","INVESTIGATED","ISSUED_ULTIMATUM","KILLED","MADE_STATEMENT","MEDIATED_BETWEEN","MET","MET_ABROAD","MOBILISED_AGAINST","NEGOTIATED_WITH","OCCUPIED","OFFERED_TO_MEDIATE","PLEDGED_AID","PRAISED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","RESTORED_RELATIONS","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","SIGNED_AGREEMENT_WITH","SPOKE_WITH","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","VISITED","WARNED","WITHDREW_FROM"],"p12":"day","p13":"week","p14":["country:iran"],"p15":"quarter","p16":["MEMBER_OF"],"p17":"year"}
