CALL (*) { CALL (*) {
    CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN x UNION UNWIND $p1 AS id MATCH (:ExternalId {id: id})<-[:HAS_ID]-(x:Entity) RETURN x }
    RETURN collect(DISTINCT x.canonicalId) AS actors
  }
  UNWIND actors AS actor
  UNWIND $p2 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v1 }
RETURN [true, v1] AS page
// 0: total
// {"p0":[],"p1":["iso3166-1:PAK"],"p2":["AGREED_TO_DEESCALATE_WITH","AGREED_TO_MEET","APOLOGISED_TO","APPEALED_TO","CLAIMED_RESPONSIBILITY","CONSULTED_WITH","COOPERATED_DIPLOMATICALLY","DENIED","ESTABLISHED_RELATIONS","EXPRESSED_DESIRE_TO_COOPERATE","EXPRESSED_SYMPATHY","HOSTED","MADE_STATEMENT","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","OFFERED_TO_MEDIATE","PLEDGED_AID","PRAISED","RESTORED_RELATIONS","SIGNED_AGREEMENT_WITH","SPOKE_WITH","VISITED"]}

CALL (*) {
    CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN x UNION UNWIND $p1 AS id MATCH (:ExternalId {id: id})<-[:HAS_ID]-(x:Entity) RETURN x }
    RETURN collect(DISTINCT x.canonicalId) AS actors
  }
CALL (actors) {
    WITH [id IN actors | {id: id, first: $p2, last: $p3}] AS level0
    CALL (level0) {
      UNWIND level0 AS whole UNWIND $p4 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p5) > whole.first THEN coalesce(s.earliestOn, $p6) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p7) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p8) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level1
    }
    CALL (level1) {
      UNWIND level1 AS whole UNWIND $p9 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p10) > whole.first THEN coalesce(s.earliestOn, $p11) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p12) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p13) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level2
    }
    CALL (level2) {
      UNWIND level2 AS whole UNWIND $p14 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p15) > whole.first THEN coalesce(s.earliestOn, $p16) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p17) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p18) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level3
    }
    CALL (level3) {
      UNWIND level3 AS whole UNWIND $p19 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p20) > whole.first THEN coalesce(s.earliestOn, $p21) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p22) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p23) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level4
    }
    WITH level0, level1 + level2 + level3 + level4 AS inner
    WITH level0 + inner AS wholes, inner
    CALL (wholes) {
      UNWIND wholes AS whole UNWIND $p24 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p25) > whole.first THEN coalesce(s.earliestOn, $p26) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p27) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p28) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS officials
    }
    CALL (inner) {
      UNWIND inner AS whole UNWIND $p29 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p30) > whole.first THEN coalesce(s.earliestOn, $p31) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p32) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p33) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS members
    }
    RETURN wholes + officials + members AS actorParts
  }
CALL (*) { UNWIND actorParts AS actorPart WITH *, actorPart.id AS actor
  UNWIND $p34 AS type
  CALL (actor, actorPart, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' AND coalesce(r.earliestOn, $p35) <= actorPart.last AND coalesce(left(r.endKey, 10), r.earliestOn, $p36) >= actorPart.first WITH r, r.sortKey AS sortKey ORDER BY r.fromId DESC, r.type DESC, sortKey DESC LIMIT $p37 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND coalesce(r.earliestOn, $p38) <= actorPart.last AND coalesce(left(r.endKey, 10), r.earliestOn, $p39) >= actorPart.first WITH r, r.sortKey AS sortKey ORDER BY r.toId DESC, r.type DESC, sortKey DESC LIMIT $p40 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p41
  WITH r AS r2, sortKey AS k7
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  WITH * ORDER BY k7 DESC
  RETURN collect([true, r2.type, n3.id, n5.id]) AS v1 }
CALL (*) { UNWIND actorParts AS actorPart WITH *, actorPart.id AS actor
  UNWIND $p42 AS type
  CALL (actor, actorPart, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' AND coalesce(r.earliestOn, $p43) <= actorPart.last AND coalesce(left(r.endKey, 10), r.earliestOn, $p44) >= actorPart.first RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND coalesce(r.earliestOn, $p45) <= actorPart.last AND coalesce(left(r.endKey, 10), r.earliestOn, $p46) >= actorPart.first RETURN r
  }
  RETURN count(DISTINCT r) AS v8 }
RETURN [false, 1.0, v1, v8] AS page
// 0: node((Relation) type @from((Person) id)?id @to((Person) id)?id)
// 1: rows total
// {"p0":[],"p1":["iso3166-1:PAK"],"p2":"0001-01-01","p3":"9999-12-31","p4":["PART_OF"],"p5":"0001-01-01","p6":"0001-01-01","p7":"9999-12-31","p8":"9999-12-31","p9":["PART_OF"],"p10":"0001-01-01","p11":"0001-01-01","p12":"9999-12-31","p13":"9999-12-31","p14":["PART_OF"],"p15":"0001-01-01","p16":"0001-01-01","p17":"9999-12-31","p18":"9999-12-31","p19":["PART_OF"],"p20":"0001-01-01","p21":"0001-01-01","p22":"9999-12-31","p23":"9999-12-31","p24":["HOLDS_OFFICE","LEADS","SPOKESPERSON_FOR"],"p25":"0001-01-01","p26":"0001-01-01","p27":"9999-12-31","p28":"9999-12-31","p29":["MEMBER_OF"],"p30":"0001-01-01","p31":"0001-01-01","p32":"9999-12-31","p33":"9999-12-31","p34":["AGREED_TO_DEESCALATE_WITH","AGREED_TO_MEET","APOLOGISED_TO","APPEALED_TO","CLAIMED_RESPONSIBILITY","CONSULTED_WITH","COOPERATED_DIPLOMATICALLY","DENIED","ESTABLISHED_RELATIONS","EXPRESSED_DESIRE_TO_COOPERATE","EXPRESSED_SYMPATHY","HOSTED","MADE_STATEMENT","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","OFFERED_TO_MEDIATE","PLEDGED_AID","PRAISED","RESTORED_RELATIONS","SIGNED_AGREEMENT_WITH","SPOKE_WITH","VISITED"],"p35":"0001-01-01","p36":"9999-12-31","p37":50,"p38":"0001-01-01","p39":"9999-12-31","p40":50,"p41":50,"p42":["AGREED_TO_DEESCALATE_WITH","AGREED_TO_MEET","APOLOGISED_TO","APPEALED_TO","CLAIMED_RESPONSIBILITY","CONSULTED_WITH","COOPERATED_DIPLOMATICALLY","DENIED","ESTABLISHED_RELATIONS","EXPRESSED_DESIRE_TO_COOPERATE","EXPRESSED_SYMPATHY","HOSTED","MADE_STATEMENT","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","OFFERED_TO_MEDIATE","PLEDGED_AID","PRAISED","RESTORED_RELATIONS","SIGNED_AGREEMENT_WITH","SPOKE_WITH","VISITED"],"p43":"0001-01-01","p44":"9999-12-31","p45":"0001-01-01","p46":"9999-12-31"}

CALL (*) { CALL (*) { UNWIND $p0 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS others }
  CALL (*) { UNWIND $p1 AS id MATCH (x:Entity {id: id}) RETURN collect(DISTINCT x.canonicalId) AS actors }
  CALL (actors) {
    WITH [id IN actors | {id: id, first: $p2, last: $p3}] AS level0
    CALL (level0) {
      UNWIND level0 AS whole UNWIND $p4 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p5) > whole.first THEN coalesce(s.earliestOn, $p6) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p7) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p8) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level1
    }
    CALL (level1) {
      UNWIND level1 AS whole UNWIND $p9 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p10) > whole.first THEN coalesce(s.earliestOn, $p11) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p12) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p13) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level2
    }
    CALL (level2) {
      UNWIND level2 AS whole UNWIND $p14 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p15) > whole.first THEN coalesce(s.earliestOn, $p16) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p17) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p18) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level3
    }
    CALL (level3) {
      UNWIND level3 AS whole UNWIND $p19 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p20) > whole.first THEN coalesce(s.earliestOn, $p21) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p22) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p23) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level4
    }
    WITH level0, level1 + level2 + level3 + level4 AS inner
    WITH level0 + inner AS wholes, inner
    CALL (wholes) {
      UNWIND wholes AS whole UNWIND $p24 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p25) > whole.first THEN coalesce(s.earliestOn, $p26) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p27) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p28) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS officials
    }
    CALL (inner) {
      UNWIND inner AS whole UNWIND $p29 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p30) > whole.first THEN coalesce(s.earliestOn, $p31) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p32) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p33) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS members
    }
    RETURN wholes + officials + members AS actorParts
  }
  CALL (others) {
    WITH [id IN others | {id: id, first: $p34, last: $p35}] AS level0
    CALL (level0) {
      UNWIND level0 AS whole UNWIND $p36 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p37) > whole.first THEN coalesce(s.earliestOn, $p38) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p39) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p40) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level1
    }
    CALL (level1) {
      UNWIND level1 AS whole UNWIND $p41 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p42) > whole.first THEN coalesce(s.earliestOn, $p43) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p44) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p45) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level2
    }
    CALL (level2) {
      UNWIND level2 AS whole UNWIND $p46 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p47) > whole.first THEN coalesce(s.earliestOn, $p48) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p49) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p50) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level3
    }
    CALL (level3) {
      UNWIND level3 AS whole UNWIND $p51 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p52) > whole.first THEN coalesce(s.earliestOn, $p53) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p54) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p55) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS level4
    }
    WITH level0, level1 + level2 + level3 + level4 AS inner
    WITH level0 + inner AS wholes, inner
    CALL (wholes) {
      UNWIND wholes AS whole UNWIND $p56 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p57) > whole.first THEN coalesce(s.earliestOn, $p58) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p59) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p60) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS officials
    }
    CALL (inner) {
      UNWIND inner AS whole UNWIND $p61 AS office
      CALL (whole, office) { MATCH (s:Relation) WHERE s.toId = whole.id AND s.type = office AND s.sortKey > '' RETURN s }
      WITH s.fromId AS id, CASE WHEN coalesce(s.earliestOn, $p62) > whole.first THEN coalesce(s.earliestOn, $p63) ELSE whole.first END AS first, CASE WHEN coalesce(left(s.endKey, 10), s.earliestOn, $p64) < whole.last THEN coalesce(left(s.endKey, 10), s.earliestOn, $p65) ELSE whole.last END AS last
      WHERE first <= last RETURN collect(DISTINCT {id: id, first: first, last: last}) AS members
    }
    RETURN wholes + officials + members AS otherParts
  }
  UNWIND actorParts AS actorPart WITH *, actorPart.id AS actor
  UNWIND otherParts AS otherPart WITH *, otherPart.id AS other
  CALL (actor, actorPart, other, otherPart) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND r.type IN $p66 AND coalesce(r.earliestOn, $p67) <= actorPart.last AND coalesce(left(r.endKey, 10), r.earliestOn, $p68) >= actorPart.first AND coalesce(r.earliestOn, $p69) <= otherPart.last AND coalesce(left(r.endKey, 10), r.earliestOn, $p70) >= otherPart.first WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p71 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p72
  WITH r AS r2, sortKey AS k7
  OPTIONAL MATCH (n3:Entity {id: r2.fromId})
  OPTIONAL MATCH (n5:Entity {id: r2.toId})
  WITH * ORDER BY k7 DESC
  RETURN collect([true, n3.id, n5.id]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Relation) @from((Person) id)?id @to((Person) id)?id)
// 1: rows
// {"p0":["country:iran"],"p1":["country:pakistan"],"p2":"0001-01-01","p3":"9999-12-31","p4":["PART_OF"],"p5":"0001-01-01","p6":"0001-01-01","p7":"9999-12-31","p8":"9999-12-31","p9":["PART_OF"],"p10":"0001-01-01","p11":"0001-01-01","p12":"9999-12-31","p13":"9999-12-31","p14":["PART_OF"],"p15":"0001-01-01","p16":"0001-01-01","p17":"9999-12-31","p18":"9999-12-31","p19":["PART_OF"],"p20":"0001-01-01","p21":"0001-01-01","p22":"9999-12-31","p23":"9999-12-31","p24":["HOLDS_OFFICE","LEADS","SPOKESPERSON_FOR"],"p25":"0001-01-01","p26":"0001-01-01","p27":"9999-12-31","p28":"9999-12-31","p29":["MEMBER_OF"],"p30":"0001-01-01","p31":"0001-01-01","p32":"9999-12-31","p33":"9999-12-31","p34":"0001-01-01","p35":"9999-12-31","p36":["PART_OF"],"p37":"0001-01-01","p38":"0001-01-01","p39":"9999-12-31","p40":"9999-12-31","p41":["PART_OF"],"p42":"0001-01-01","p43":"0001-01-01","p44":"9999-12-31","p45":"9999-12-31","p46":["PART_OF"],"p47":"0001-01-01","p48":"0001-01-01","p49":"9999-12-31","p50":"9999-12-31","p51":["PART_OF"],"p52":"0001-01-01","p53":"0001-01-01","p54":"9999-12-31","p55":"9999-12-31","p56":["HOLDS_OFFICE","LEADS","SPOKESPERSON_FOR"],"p57":"0001-01-01","p58":"0001-01-01","p59":"9999-12-31","p60":"9999-12-31","p61":["MEMBER_OF"],"p62":"0001-01-01","p63":"0001-01-01","p64":"9999-12-31","p65":"9999-12-31","p66":["SPOKE_WITH"],"p67":"0001-01-01","p68":"9999-12-31","p69":"0001-01-01","p70":"9999-12-31","p71":50,"p72":50}

CALL (*) { CALL (*) { UNWIND $p0 AS id OPTIONAL MATCH (x:Entity {id: id}) RETURN collect(DISTINCT coalesce(x.canonicalId, id)) AS participants }
  WITH *, head(participants) AS participant MATCH (who:Entity {canonicalId: participant}) MATCH (who)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.sortKey > '' AND c.status IN $p1 AND coalesce(c.predicate, '') IN $p2 AND all(id IN participants WHERE id IN COLLECT { MATCH (c)-[:SUBJECT|OBJECT]->(named:Entity) RETURN named.canonicalId })
  RETURN count(DISTINCT c) AS v1 }
RETURN [true, v1] AS page
// 0: total
// {"p0":["country:iran","country:pakistan"],"p1":["ACTIVE"],"p2":["STRUCK"]}
