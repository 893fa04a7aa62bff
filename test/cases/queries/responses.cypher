CALL () {
  CALL () {
    CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
  }
    WITH DISTINCT r WITH r, left(r.sortKey, 10) AS day WHERE day > '0001'
    RETURN day, collect([r.sortKey, r.id, r.eventId]) AS acts
  }
  WITH day, acts ORDER BY day DESC
  CALL (day) {
    CALL (*) { UNWIND $p2 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  UNWIND $p3 AS type
  CALL (day, actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > day AND r.sortKey < toString(date(day) + duration({days: $p4})) + '~' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > day AND r.sortKey < toString(date(day) + duration({days: $p5})) + '~' AND NOT r.directed RETURN r
  }
    WITH DISTINCT r RETURN collect([r.sortKey, r.id, r.eventId]) AS answers
  }
  UNWIND acts AS act UNWIND answers AS answer
  WITH day, act, answer WHERE act[2] <> answer[2]
  ORDER BY day DESC, act[0] DESC, answer[0] LIMIT $p6
  WITH act[1] AS trigger, answer[1] AS response, duration.inDays(date(day), date(left(answer[0], 10))).days AS days
  RETURN collect({trigger: trigger, response: response, days: days}) AS value
}
WITH value, {triggers: COLLECT { UNWIND value AS p RETURN DISTINCT p.trigger }, responses: COLLECT { UNWIND value AS p RETURN DISTINCT p.response }} AS ids
CALL (ids) { UNWIND ids.triggers AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n1 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n3:Entity {id: n1.toId}) RETURN collect([true, id, n1.type, n3 IS NOT NULL, n3.name, n1.edtf]) AS v2 }
CALL (ids) { UNWIND ids.responses AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n5 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n7:Entity {id: n5.toId}) RETURN collect([true, id, n5.type, n7 IS NOT NULL, n7.name, n5.edtf]) AS v6 }
RETURN value, [v2, v6] AS nodes, null AS missing
// 0: id node((Relation) type @to((Person) @name)? @when(edtf))
// {"p0":["country:iran"],"p1":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"],"p2":["country:pakistan"],"p3":["ABDUCTED","ACCUSED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","DEMANDED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","INVESTIGATED","ISSUED_ULTIMATUM","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","WARNED","WITHDREW_FROM"],"p4":3,"p5":3,"p6":8}

CALL () {
  CALL () {
    CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' AND NOT r.directed RETURN r
  }
    WITH DISTINCT r WITH r, left(r.sortKey, 10) AS day WHERE day > '0001'
    RETURN day, collect([r.sortKey, r.id, r.eventId]) AS acts
  }
  WITH day, acts ORDER BY day DESC
  CALL (day) {
    CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  CALL (day, actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > day AND r.sortKey < toString(date(day) + duration({days: $p2})) + '~' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > day AND r.sortKey < toString(date(day) + duration({days: $p3})) + '~' AND NOT r.directed RETURN r
  }
    WITH DISTINCT r RETURN collect([r.sortKey, r.id, r.eventId]) AS answers
  }
  UNWIND acts AS act UNWIND answers AS answer
  WITH day, act, answer WHERE act[2] <> answer[2]
  ORDER BY day DESC, act[0] DESC, answer[0] LIMIT $p4
  WITH act[1] AS trigger, answer[1] AS response, duration.inDays(date(day), date(left(answer[0], 10))).days AS days
  RETURN collect({trigger: trigger, response: response, days: days}) AS value
}
WITH value, {triggers: COLLECT { UNWIND value AS p RETURN DISTINCT p.trigger }, responses: COLLECT { UNWIND value AS p RETURN DISTINCT p.response }} AS ids
CALL (ids) { UNWIND ids.triggers AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n1 ORDER BY rank LIMIT 1
  }  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.responses AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n3 ORDER BY rank LIMIT 1
  }  RETURN collect([true, id, n3.id]) AS v4 }
RETURN value, [v2, v4] AS nodes, null AS missing
// 0: id node((Relation) id)
// {"p0":["country:iran"],"p1":["country:iran"],"p2":0,"p3":0,"p4":2}

CALL () {
  CALL () {
    CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
    WITH DISTINCT r WITH r, left(r.sortKey, 10) AS day WHERE day > '0001'
    RETURN day, collect([r.sortKey, r.id, r.eventId]) AS acts
  }
  WITH day, acts ORDER BY day DESC
  CALL (day) {
    CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  UNWIND actors AS actor
  CALL (day, actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > day AND r.sortKey < toString(date(day) + duration({days: $p2})) + '~' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > day AND r.sortKey < toString(date(day) + duration({days: $p3})) + '~' RETURN r
  }
    WITH DISTINCT r RETURN collect([r.sortKey, r.id, r.eventId]) AS answers
  }
  UNWIND acts AS act UNWIND answers AS answer
  WITH day, act, answer WHERE act[2] <> answer[2]
  ORDER BY day DESC, act[0] DESC, answer[0] LIMIT $p4
  WITH act[1] AS trigger, answer[1] AS response, duration.inDays(date(day), date(left(answer[0], 10))).days AS days
  RETURN collect({trigger: trigger, response: response, days: days}) AS value
}
WITH value, {triggers: COLLECT { UNWIND value AS p RETURN DISTINCT p.trigger }, responses: COLLECT { UNWIND value AS p RETURN DISTINCT p.response }} AS ids

RETURN value, [] AS nodes, null AS missing
// {"p0":["country:nowhere"],"p1":["country:iran"],"p2":10,"p3":10,"p4":100}
