UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { MATCH (own:Entity {id: n1.canonicalId}) WITH [own] AS owns
  UNWIND owns AS own CALL (own) { MATCH (own)-[t:TIE]->(x) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x) RETURN x, t }
  WITH owns, x, t WHERE NOT x IN owns
  WITH x, sum(t.events) AS events, collect(t) AS ties ORDER BY events DESC
  WITH collect({x: x, events: events, ties: ties}) AS all
  UNWIND [one IN all WHERE one.events >= last(all[..$p1]).events] AS one
  WITH one.x.id AS other, one.events AS events, one.ties AS ties ORDER BY events DESC, other LIMIT $p2
  UNWIND ties AS t
  WITH other, events, toString(min(t.firstOn)) AS firstOn, toString(max(t.lastOn)) AS lastOn, sum(t.goldsteinTenths) AS tenths
  MATCH (n3:Entity {id: other})
  
  WITH * ORDER BY events DESC, other
  RETURN collect([true, events, nullIf(firstOn, '0001-01-01'), nullIf(lastOn, '9999-12-31'), toFloat(tenths) / 10, n3.id, n3.name]) AS v2 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p3 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
  }
  WITH DISTINCT r, actor
  WITH CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS other, count(*) AS events,
    min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)) AS firstOn,
    max(coalesce(left(r.endKey, 10), r.earliestOn)) AS lastOn, sum(coalesce(r.goldsteinTenths, 0)) AS tenths
  ORDER BY events DESC, other LIMIT $p4
  MATCH (n5:Entity {id: other})
  
  WITH * ORDER BY events DESC, other
  RETURN collect([false, 1.0, events, nullIf(firstOn, '0001-01-01'), nullIf(lastOn, '9999-12-31'), toFloat(tenths) / 10, n5.id]) AS v4 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey <= $p5 AND split(r.toId, ':')[0] IN $p6 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p7) RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey <= $p8 AND split(r.fromId, ':')[0] IN $p9 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p10) RETURN r
  }
  WITH DISTINCT r, actor
  WITH CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS other, count(*) AS events,
    min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)) AS firstOn,
    max(coalesce(left(r.endKey, 10), r.earliestOn)) AS lastOn, sum(coalesce(r.goldsteinTenths, 0)) AS tenths
  ORDER BY events DESC, other LIMIT $p11
  MATCH (n7:Entity {id: other})
  
  WITH * ORDER BY events DESC, other
  RETURN collect([false, 2.0, events, n7.id]) AS v6 }
  CALL (n1) { MATCH (own:Entity {id: n1.canonicalId}) WITH [own] AS owns
  UNWIND owns AS own CALL (own) { MATCH (own)-[t:TIE]->(x) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x) RETURN x, t }
  WITH owns, x, t WHERE NOT x IN owns
  WITH x, sum(t.events) AS events ORDER BY events DESC
  WITH collect({x: x, events: events}) AS all
  UNWIND [one IN all WHERE one.events >= last(all[..$p12]).events] AS one
  WITH one.x.id AS other, one.events AS events ORDER BY events DESC, other LIMIT $p13
  MATCH (n9:Entity {id: other})
  
  WITH * ORDER BY events DESC, other
  RETURN collect([false, 3.0, events, n9.name]) AS v8 }
  CALL (n1) { MATCH (own:Entity {id: n1.canonicalId}) WITH [own] AS owns
  UNWIND owns AS own CALL (own) { MATCH (own)-[t:TIE]->(x) RETURN x, t UNION ALL MATCH (own)<-[t:TIE]-(x) RETURN x, t }
  WITH owns, x, t WHERE NOT x IN owns
  WITH x, sum(t.events) AS events ORDER BY events DESC
  WITH collect({x: x, events: events}) AS all
  UNWIND [one IN all WHERE one.events >= last(all[..$p14]).events] AS one
  WITH one.x.id AS other, one.events AS events ORDER BY events DESC, other LIMIT $p15
  MATCH (n11:Entity {id: other})
  
  WITH * ORDER BY events DESC, other
  RETURN collect([false, 4.0]) AS v10 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p16 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN left(r.sortKey, 10) AS day
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN left(r.sortKey, 10) AS day
  }
  WITH day WHERE day > '0001'
  WITH day, count(*) AS perDay
  WITH day AS start, sum(perDay) AS events
  RETURN collect({start: start, events: events}) AS v12 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN left(r.sortKey, 10) AS day
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN left(r.sortKey, 10) AS day
  }
  WITH day WHERE day > '0001'
  WITH day, count(*) AS perDay
  WITH CASE WHEN day IS NOT NULL THEN toString(date.truncate($p17, date(day))) END AS start, sum(perDay) AS events
  RETURN collect({start: start, events: events}) AS v13 }
  CALL (n1) { CALL (*) { UNWIND $p18 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  WITH *, n1.canonicalId AS actor
  UNWIND others AS other
  CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' RETURN left(r.sortKey, 10) AS day
  }
  WITH day WHERE day > '0001'
  WITH day, count(*) AS perDay
  WITH CASE WHEN day IS NOT NULL THEN toString(date.truncate($p19, date(day))) END AS start, sum(perDay) AS events
  RETURN collect({start: start, events: events}) AS v14 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p20 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN left(r.sortKey, 10) AS day
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN left(r.sortKey, 10) AS day
  }
  WITH day WHERE day > '0001'
  WITH day, count(*) AS perDay
  WITH left(day, 4) + '-01-01' AS start, sum(perDay) AS events
  RETURN collect({start: start, events: events}) AS v15 } RETURN id, [false, 5.0, n1.kind, v2, v4, v6, v8, v10, v12, v13, v14, v15] AS node
// 0: events firstOn lastOn goldsteinSum @entity((Person) id @name)
// 1: events firstOn lastOn goldsteinSum @entity((Person) id)
// 2: events @entity((Person) id)
// 3: events @entity((Person) @name)
// 4: 
// 5: __typename @partners @struck @then @most @bare @days @weeks @quarters @none
// {"p0":["country:pakistan"],"p1":5,"p2":5,"p3":["STRUCK"],"p4":20,"p5":"2024-01-16~","p6":["country"],"p7":"2024-01-16","p8":"2024-01-16~","p9":["country"],"p10":"2024-01-16","p11":20,"p12":2,"p13":2,"p14":2,"p15":2,"p16":["ABDUCTED","ACCUSED","AGREED_TO_DEESCALATE_WITH","AGREED_TO_MEET","APOLOGISED_TO","APPEALED_TO","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","CLAIMED_RESPONSIBILITY","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","CONSULTED_WITH","COOPERATED_DIPLOMATICALLY","DEMANDED","DENIED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","ESTABLISHED_RELATIONS","EXPELLED_DIPLOMATS_OF","EXPRESSED_DESIRE_TO_COOPERATE","EXPRESSED_SYMPATHY","FOUGHT","HALTED_TALKS_WITH","HOSTED","INVESTIGATED","ISSUED_ULTIMATUM","KILLED","MADE_STATEMENT","MEDIATED_BETWEEN","MET","MET_ABROAD","MOBILISED_AGAINST","NEGOTIATED_WITH","OCCUPIED","OFFERED_TO_MEDIATE","PLEDGED_AID","PRAISED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","RESTORED_RELATIONS","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","SIGNED_AGREEMENT_WITH","SPOKE_WITH","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","VISITED","WARNED","WITHDREW_FROM"],"p17":"week","p18":["country:iran"],"p19":"quarter","p20":["MEMBER_OF"]}
