CALL () {
  MATCH (given:Entity {id: $p0}) MATCH (x:Entity {id: given.canonicalId})
  CALL (x) {
    MATCH (m:Entity {canonicalId: x.id})
    CALL (m) { MATCH (j:Judgement) WHERE j.left = m.id AND j.recordedTo IS NULL RETURN j.right AS other UNION MATCH (j:Judgement) WHERE j.right = m.id AND j.recordedTo IS NULL RETURN j.left AS other }
    MATCH (o:Entity {id: other})
    RETURN collect(DISTINCT o.canonicalId) AS others
  }
  WITH x, others + x.id AS judged
  CALL (x, judged) {
    CALL (x) { MATCH (:Entity {canonicalId: x.id})-[:HAS_NAME]->(n:Name) WITH DISTINCT n ORDER BY n.kind <> 'PREFERRED', n.text, n.id LIMIT $p1 RETURN collect(n {.text, .norm, .kind}) AS names }
  CALL (x, names, judged) {
    UNWIND names AS n
    CALL (n) {
      MATCH (s:Name {norm: n.norm}) RETURN s.entityId AS id, 0 AS rank LIMIT $p2
      UNION
      WITH [w IN split(n.norm, ' ') WHERE NOT w IN $p3][..8] AS words WHERE n.norm =~ '[a-z0-9 ]+' AND any(w IN words WHERE size(w) > 1 AND NOT w IN $p4)
      CALL db.index.fulltext.queryNodes('name_text', reduce(q = '', w IN words | q + CASE WHEN size(w) = 1 THEN ' ' + w + '*' WHEN w IN $p5 THEN '' WHEN size(w) < 4 THEN ' +' + w WHEN size(w) < 6 THEN ' +(' + w + ' ' + w + '~1)' ELSE ' +(' + w + ' ' + w + '~2)' END), {limit: $p6}) YIELD node
      RETURN node.entityId AS id, 1 AS rank
      UNION
      WITH [w IN split(n.norm, ' ') WHERE NOT w IN $p7 | left(w, 1)] AS letters WHERE size(letters) > 2
      MATCH (s:Name {norm: reduce(all = '', letter IN letters | all + letter)}) RETURN s.entityId AS id, 1 AS rank LIMIT $p8
      UNION
      WITH [w IN split(n.norm, ' ') WHERE NOT w IN $p9][..8] AS words WHERE n.norm =~ '[a-z0-9 ]+' AND size(words) > 1
      CALL db.index.fulltext.queryNodes('name_text', reduce(q = '', w IN words | q + ' ' + w + CASE WHEN size(w) = 1 THEN '' ELSE ' ' + left(w, 1) END), {limit: $p10}) YIELD node
      WITH words, node WHERE all(w IN split(node.norm, ' ') WHERE w IN words OR w IN $p11 OR (size(w) = 1 AND any(own IN words WHERE own STARTS WITH w)))
      RETURN node.entityId AS id, 2 AS rank
    }
    MATCH (named:Entity {id: id}) WITH x, judged, named.canonicalId AS id, min(rank) AS rank WHERE NOT id IN judged
    MATCH (y:Entity {id: id}) WHERE y.kind = x.kind
    WITH y ORDER BY rank, y.id LIMIT $p12
    RETURN y
  }
    CALL (x, y) {
    WITH CASE WHEN COUNT { (x)-[:TIE]-() } <= COUNT { (y)-[:TIE]-() } THEN [x, y] ELSE [y, x] END AS pair
    WITH pair[0] AS few, pair[1] AS many
    CALL (few, many) {
      WITH few, many WHERE COUNT { (few)-[:TIE]-() } <= $p13
      MATCH (few)-[:TIE]-(p:Entity) WHERE p.id <> many.id
      WITH DISTINCT p, many
      WITH p, 1 / log(2.0 + COUNT { (p)-[:TIE]-() }) * log(2) AS weight, EXISTS { MATCH (r:Relation) WHERE r.dyad = CASE WHEN p.id < many.id THEN p.id + '|' + many.id ELSE many.id + '|' + p.id END AND r.sortKey > '' } AS isShared
      ORDER BY isShared DESC, weight DESC, p.id
      RETURN {all: count(p), shared: sum(CASE WHEN isShared THEN 1 ELSE 0 END), allWeight: sum(weight), sharedWeight: sum(CASE WHEN isShared THEN weight ELSE 0 END), names: collect(CASE WHEN isShared THEN p.name END)[..$p14]} AS shared
    }
    RETURN CASE WHEN COUNT { (few)-[:TIE]-() } <= $p15 THEN shared END AS counterparts
  }
    WITH names, y, counterparts, COLLECT { MATCH (:Entity {canonicalId: y.id})-[:HAS_NAME]->(n:Name) WITH DISTINCT n ORDER BY n.kind <> 'PREFERRED', n.text, n.id LIMIT $p16 RETURN n {.text, .norm, .kind} } AS otherNames, EXISTS { MATCH (r:Relation) WHERE r.dyad = CASE WHEN x.id < y.id THEN x.id + '|' + y.id ELSE y.id + '|' + x.id END AND r.sortKey > '' } AS isRelated
    RETURN collect({id: y.id, generic: coalesce(y.generic, false), names: otherNames, counterparts: counterparts, isRelated: isRelated}) AS others, head(collect(names)) AS names
  }
  WITH x, {id: x.id, kind: x.kind, key: x.id, generic: coalesce(x.generic, false), names: names, others: others} AS found ORDER BY x.id
  RETURN collect(found) AS value
}
WITH value, {nodes: COLLECT { UNWIND value AS f CALL (f) { RETURN f.id AS id UNION UNWIND f.others AS o RETURN o.id AS id } RETURN DISTINCT id }} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id}) CALL (n3) { WITH * WHERE n3.kind IN $p17 WITH *, n3.canonicalId AS actor
  UNWIND $p18 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v5 } RETURN collect([false, 1.0, id, n3.kind, n3.id, CASE WHEN n3.kind IN $p19 THEN n3.name END, CASE WHEN n3.kind IN $p20 THEN [false, 2.0, v5] END]) AS v4 }
RETURN value, [v2, v4] AS nodes, head(COLLECT { UNWIND $p21 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node(__typename id @name.Group @members.Group)
// 2: total
// {"p0":"group:balochistan-liberation-army","p1":12,"p2":50,"p3":["ad","al","an","and","as","ash","at","az","bin","da","de","del","der","di","do","dos","du","el","en","et","for","ibn","in","la","le","los","of","on","the","to","ul","und","ur","van","von"],"p4":["are","be","but","by","if","into","is","it","no","not","or","such","that","their","then","there","these","they","this","was","will","with"],"p5":["are","be","but","by","if","into","is","it","no","not","or","such","that","their","then","there","these","they","this","was","will","with"],"p6":60,"p7":["ad","al","an","and","as","ash","at","az","bin","da","de","del","der","di","do","dos","du","el","en","et","for","ibn","in","la","le","los","of","on","the","to","ul","und","ur","van","von"],"p8":50,"p9":["ad","al","an","and","as","ash","at","az","bin","da","de","del","der","di","do","dos","du","el","en","et","for","ibn","in","la","le","los","of","on","the","to","ul","und","ur","van","von"],"p10":100,"p11":["ad","al","an","and","as","ash","at","az","bin","da","de","del","der","di","do","dos","du","el","en","et","for","ibn","in","la","le","los","of","on","the","to","ul","und","ur","van","von"],"p12":60,"p13":500,"p14":5,"p15":500,"p16":40,"p17":["GROUP"],"p18":["MEMBER_OF"],"p19":["GROUP"],"p20":["GROUP"],"p21":[{"argument":"id","id":"group:balochistan-liberation-army"}]}

CALL () {
  MATCH (given:Event {id: $p0}) MATCH (x:Event {id: given.canonicalId})
  CALL (x) {
    MATCH (m:Event {canonicalId: x.id})
    CALL (m) { MATCH (j:Judgement) WHERE j.left = m.id AND j.recordedTo IS NULL RETURN j.right AS other UNION MATCH (j:Judgement) WHERE j.right = m.id AND j.recordedTo IS NULL RETURN j.left AS other }
    MATCH (o:Event {id: other})
    RETURN collect(DISTINCT o.canonicalId) AS others
  }
  WITH x, others + x.id AS judged
  CALL (x, judged) {
    MATCH (r:Relation {eventId: x.id})
    CALL (r) {
      WITH r, coalesce(r.earliestOn, toString(date(r.latestOn) - duration({days: $p1}))) AS first, coalesce(r.latestOn, toString(date(r.earliestOn) + duration({days: $p2}))) AS last WHERE NOT r.standing AND first IS NOT NULL
      CALL (r, first, last) {
        MATCH (o:Relation) WHERE o.dyad = r.dyad AND o.sortKey >= toString(date(first) + duration({days: $p3})) AND o.sortKey < toString(date(last) + duration({days: $p4})) + '~' RETURN o ORDER BY o.dyad, o.sortKey LIMIT $p5
        UNION ALL
        MATCH (o:Relation) WHERE o.dyad = r.dyad AND o.sortKey < '0001' RETURN o ORDER BY o.dyad, o.sortKey LIMIT $p6
      }
      WITH r, o, first, last WHERE o.type IN $p7[r.type] AND coalesce(o.earliestOn, toString(date(o.latestOn) - duration({days: $p8}))) <= toString(date(last) + duration({days: $p9})) AND coalesce(o.latestOn, toString(date(o.earliestOn) + duration({days: $p10}))) >= toString(date(first) + duration({days: $p11}))
      RETURN o, abs(duration.inDays(date(first), date(coalesce(o.earliestOn, toString(date(o.latestOn) - duration({days: $p12}))))).days) AS apart
      UNION ALL
      WITH r WHERE r.standing
      MATCH (o:Relation) WHERE o.fromId = r.fromId AND o.type = r.type AND o.sortKey > '' AND o.toId = r.toId
      RETURN o, 0 AS apart
    }
    WITH r, o, apart WHERE NOT o.eventId IN judged
    ORDER BY o.type <> r.type, apart, o.id
    WITH o.eventId AS id, head(collect({own: r {.type, .fromId, .directed, .standing, .earliestOn, .latestOn, .endEarliestOn, .endLatestOn, .precision, .edtf}, other: o {.type, .fromId, .directed, .standing, .earliestOn, .latestOn, .endEarliestOn, .endLatestOn, .precision, .edtf}, apart: apart})) AS pair
    ORDER BY pair.own.type <> pair.other.type, pair.apart, id
    WITH collect({id: id, pair: pair}) AS pairs
    UNWIND pairs[..$p13] AS one
    MATCH (y:Event {id: one.id})
    RETURN collect({id: y.id, key: y.sortKey,
      participants: COLLECT { MATCH (y)-[:PARTICIPANT]->(p:Entity) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      places: COLLECT { MATCH (:Event {canonicalId: y.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' MATCH (c)-[:PLACE]->(named:Entity) MATCH (p:Entity {id: named.canonicalId}) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      documents: COLLECT { MATCH (:Event {canonicalId: y.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' RETURN DISTINCT c.documentId }, own: one.pair.own, other: one.pair.other, besides: size(pairs) - 1}) AS others
  }
  WITH x, others, {id: x.id, key: x.sortKey,
      participants: COLLECT { MATCH (x)-[:PARTICIPANT]->(p:Entity) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      places: COLLECT { MATCH (:Event {canonicalId: x.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' MATCH (c)-[:PLACE]->(named:Entity) MATCH (p:Entity {id: named.canonicalId}) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      documents: COLLECT { MATCH (:Event {canonicalId: x.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' RETURN DISTINCT c.documentId }, others: others} AS found ORDER BY x.sortKey DESC
  RETURN collect(found) AS value
}
WITH value, {nodes: COLLECT { UNWIND value AS f CALL (f) { RETURN f.id AS id UNION UNWIND f.others AS o RETURN o.id AS id } RETURN DISTINCT id }} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (named:Event {id: id}) MATCH (n1:Event {id: named.canonicalId})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (named:Event {id: id}) MATCH (n3:Event {id: named.canonicalId})  RETURN collect([false, 1.0, id, n3.title, n3.edtf]) AS v4 }
RETURN value, [v2, v4] AS nodes, head(COLLECT { UNWIND $p14 AS named WITH named WHERE NOT EXISTS { MATCH (:Event {id: named.id}) } RETURN named }) AS missing
// 0: id node((Event) id)
// 1: id node((Event) title @when(edtf))
// {"p0":"event:seed:2024-01-19-pakistan-iran/iran-condemns","p1":31,"p2":31,"p3":-34,"p4":3,"p5":1000,"p6":1000,"p7":{"MADE_STATEMENT":["MADE_STATEMENT","CLAIMED_RESPONSIBILITY","DENIED","EXPRESSED_SYMPATHY"],"CLAIMED_RESPONSIBILITY":["MADE_STATEMENT","CLAIMED_RESPONSIBILITY","DENIED","EXPRESSED_SYMPATHY"],"DENIED":["MADE_STATEMENT","CLAIMED_RESPONSIBILITY","DENIED","EXPRESSED_SYMPATHY"],"EXPRESSED_SYMPATHY":["MADE_STATEMENT","CLAIMED_RESPONSIBILITY","DENIED","EXPRESSED_SYMPATHY"],"APPEALED_TO":["APPEALED_TO"],"EXPRESSED_DESIRE_TO_COOPERATE":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"PLEDGED_AID":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"AGREED_TO_MEET":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"OFFERED_TO_MEDIATE":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"MET":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"SPOKE_WITH":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"VISITED":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"MET_ABROAD":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"MEDIATED_BETWEEN":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"NEGOTIATED_WITH":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"RESTORED_RELATIONS":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"PRAISED":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"ESTABLISHED_RELATIONS":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"APOLOGISED_TO":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"SIGNED_AGREEMENT_WITH":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"COOPERATED_ECONOMICALLY":["COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","SHARED_INTELLIGENCE","COOPERATED_MATERIALLY"],"COOPERATED_MILITARILY":["COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","SHARED_INTELLIGENCE","COOPERATED_MATERIALLY"],"SHARED_INTELLIGENCE":["COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","SHARED_INTELLIGENCE","COOPERATED_MATERIALLY"],"GAVE_AID":["GAVE_AID","GAVE_MILITARY_AID"],"GAVE_MILITARY_AID":["GAVE_AID","GAVE_MILITARY_AID"],"RELEASED":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"EASED_SANCTIONS_ON":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"DECLARED_CEASEFIRE_WITH":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"WITHDREW_FORCES_FROM":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"INVESTIGATED":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY"],"DEMANDED":["DEMANDED"],"SUMMONED_DIPLOMAT_OF":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"CONDEMNED":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"ACCUSED":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"COMPLAINED_OFFICIALLY":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"REJECTED":["REJECTED"],"WARNED":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"THREATENED_SANCTIONS":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"THREATENED_FORCE":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"ISSUED_ULTIMATUM":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"PROTESTED_AGAINST":["PROTESTED_AGAINST"],"RAISED_ALERT_AGAINST":["RAISED_ALERT_AGAINST","MOBILISED_AGAINST","SHOWED_FORCE_AGAINST"],"MOBILISED_AGAINST":["RAISED_ALERT_AGAINST","MOBILISED_AGAINST","SHOWED_FORCE_AGAINST"],"DOWNGRADED_TIES_WITH":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"RECALLED_AMBASSADOR_FROM":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"EXPELLED_DIPLOMATS_OF":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"SANCTIONED":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","ARRESTED","SEIZED","BLOCKADED","OCCUPIED","ATTACKED_CYBER","REDUCED_RELATIONS_WITH"],"HALTED_TALKS_WITH":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"WITHDREW_FROM":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"ARRESTED":["SANCTIONED","ARRESTED","SEIZED","BLOCKADED","OCCUPIED","ATTACKED_CYBER","COERCED"],"SEIZED":["SANCTIONED","ARRESTED","SEIZED","BLOCKADED","OCCUPIED","ATTACKED_CYBER","COERCED"],"ABDUCTED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","ASSAULTED","ATTACKED"],"BOMBED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","ASSAULTED","ATTACKED"],"ASSASSINATED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","ASSAULTED","ATTACKED"],"KILLED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"FOUGHT":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"SHELLED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"STRUCK":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"BLOCKADED":["SANCTIONED","ARRESTED","SEIZED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED_CYBER","ATTACKED"],"OCCUPIED":["SANCTIONED","ARRESTED","SEIZED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED_CYBER","ATTACKED"],"ATTACKED_CYBER":["SANCTIONED","ARRESTED","SEIZED","BLOCKADED","OCCUPIED","ATTACKED_CYBER","COERCED"],"CONSULTED_WITH":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"HOSTED":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"AGREED_TO_DEESCALATE_WITH":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"AGREED_WITH":["AGREED_WITH"],"ATTENDED":["ATTENDED"],"CUT_SHORT_VISIT_TO":["CUT_SHORT_VISIT_TO"],"COOPERATED_DIPLOMATICALLY":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"COOPERATED_MATERIALLY":["COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","SHARED_INTELLIGENCE","COOPERATED_MATERIALLY"],"YIELDED_TO":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"DISAPPROVED_OF":["SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"THREATENED":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"SHOWED_FORCE_AGAINST":["RAISED_ALERT_AGAINST","MOBILISED_AGAINST","SHOWED_FORCE_AGAINST"],"REDUCED_RELATIONS_WITH":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"COERCED":["ARRESTED","SEIZED","ATTACKED_CYBER","COERCED"],"ASSAULTED":["ABDUCTED","BOMBED","ASSASSINATED","ASSAULTED"],"ATTACKED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"USED_MASS_VIOLENCE_AGAINST":["USED_MASS_VIOLENCE_AGAINST"],"REORGANISED":["REORGANISED"],"ESTABLISHED_BASE":["ESTABLISHED_BASE"],"ACTED":["ACTED"],"HOLDS_OFFICE":["HOLDS_OFFICE"],"MEMBER_OF":["MEMBER_OF"],"PART_OF":["PART_OF"],"LEADS":["LEADS"],"LOCATED_IN":["LOCATED_IN"],"ALLIED_WITH":["ALLIED_WITH"],"AT_WAR_WITH":["AT_WAR_WITH"],"SPOKESPERSON_FOR":["SPOKESPERSON_FOR"]},"p8":31,"p9":3,"p10":31,"p11":-3,"p12":31,"p13":40,"p14":[{"argument":"id","id":"event:seed:2024-01-19-pakistan-iran/iran-condemns"}]}

CALL () {
  UNWIND $p0 AS kind CALL (kind) { MATCH (x:Entity) WHERE x.kind = kind AND x.id > $p1 AND x.canonicalId = x.id WITH x ORDER BY x.kind, x.id LIMIT $p2 RETURN x }
  WITH x ORDER BY x.id LIMIT $p3
  CALL (x) {
    MATCH (m:Entity {canonicalId: x.id})
    CALL (m) { MATCH (j:Judgement) WHERE j.left = m.id AND j.recordedTo IS NULL RETURN j.right AS other UNION MATCH (j:Judgement) WHERE j.right = m.id AND j.recordedTo IS NULL RETURN j.left AS other }
    MATCH (o:Entity {id: other})
    RETURN collect(DISTINCT o.canonicalId) AS others
  }
  WITH x, others + x.id AS judged
  CALL (x, judged) {
    CALL (x) { MATCH (:Entity {canonicalId: x.id})-[:HAS_NAME]->(n:Name) WITH DISTINCT n ORDER BY n.kind <> 'PREFERRED', n.text, n.id LIMIT $p4 RETURN collect(n {.text, .norm, .kind}) AS names }
  CALL (x, names, judged) {
    UNWIND names AS n
    CALL (n) {
      MATCH (s:Name {norm: n.norm}) RETURN s.entityId AS id, 0 AS rank LIMIT $p5
      UNION
      WITH [w IN split(n.norm, ' ') WHERE NOT w IN $p6][..8] AS words WHERE n.norm =~ '[a-z0-9 ]+' AND any(w IN words WHERE size(w) > 1 AND NOT w IN $p7)
      CALL db.index.fulltext.queryNodes('name_text', reduce(q = '', w IN words | q + CASE WHEN size(w) = 1 THEN ' ' + w + '*' WHEN w IN $p8 THEN '' WHEN size(w) < 4 THEN ' +' + w WHEN size(w) < 6 THEN ' +(' + w + ' ' + w + '~1)' ELSE ' +(' + w + ' ' + w + '~2)' END), {limit: $p9}) YIELD node
      RETURN node.entityId AS id, 1 AS rank
      UNION
      WITH [w IN split(n.norm, ' ') WHERE NOT w IN $p10 | left(w, 1)] AS letters WHERE size(letters) > 2
      MATCH (s:Name {norm: reduce(all = '', letter IN letters | all + letter)}) RETURN s.entityId AS id, 1 AS rank LIMIT $p11
    }
    MATCH (named:Entity {id: id}) WITH x, judged, named.canonicalId AS id, min(rank) AS rank WHERE NOT id IN judged
    MATCH (y:Entity {id: id}) WHERE y.kind = x.kind
    WITH y ORDER BY rank, y.id LIMIT $p12
    RETURN y
  }
    CALL (x, y) {
    WITH CASE WHEN COUNT { (x)-[:TIE]-() } <= COUNT { (y)-[:TIE]-() } THEN [x, y] ELSE [y, x] END AS pair
    WITH pair[0] AS few, pair[1] AS many
    CALL (few, many) {
      WITH few, many WHERE COUNT { (few)-[:TIE]-() } <= $p13
      MATCH (few)-[:TIE]-(p:Entity) WHERE p.id <> many.id
      WITH DISTINCT p, many
      WITH p, 1 / log(2.0 + COUNT { (p)-[:TIE]-() }) * log(2) AS weight, EXISTS { MATCH (r:Relation) WHERE r.dyad = CASE WHEN p.id < many.id THEN p.id + '|' + many.id ELSE many.id + '|' + p.id END AND r.sortKey > '' } AS isShared
      ORDER BY isShared DESC, weight DESC, p.id
      RETURN {all: count(p), shared: sum(CASE WHEN isShared THEN 1 ELSE 0 END), allWeight: sum(weight), sharedWeight: sum(CASE WHEN isShared THEN weight ELSE 0 END), names: collect(CASE WHEN isShared THEN p.name END)[..$p14]} AS shared
    }
    RETURN CASE WHEN COUNT { (few)-[:TIE]-() } <= $p15 THEN shared END AS counterparts
  }
    WITH names, y, counterparts, COLLECT { MATCH (:Entity {canonicalId: y.id})-[:HAS_NAME]->(n:Name) WITH DISTINCT n ORDER BY n.kind <> 'PREFERRED', n.text, n.id LIMIT $p16 RETURN n {.text, .norm, .kind} } AS otherNames, EXISTS { MATCH (r:Relation) WHERE r.dyad = CASE WHEN x.id < y.id THEN x.id + '|' + y.id ELSE y.id + '|' + x.id END AND r.sortKey > '' } AS isRelated
    RETURN collect({id: y.id, generic: coalesce(y.generic, false), names: otherNames, counterparts: counterparts, isRelated: isRelated}) AS others, head(collect(names)) AS names
  }
  WITH x, {id: x.id, kind: x.kind, key: x.id, generic: coalesce(x.generic, false), names: names, others: others} AS found ORDER BY x.id
  RETURN collect(found) AS value
}
WITH value, {nodes: COLLECT { UNWIND value AS f CALL (f) { RETURN f.id AS id UNION UNWIND f.others AS o RETURN o.id AS id } RETURN DISTINCT id }} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.kind, n1.id, CASE WHEN n1.kind IN $p17 THEN n1.name END, CASE WHEN n1.kind IN $p18 THEN n1.name END]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([false, 1.0, id, n3.id]) AS v4 }
RETURN value, [v2, v4] AS nodes, null AS missing
// 0: id node(__typename id @name.Person @name.Organisation)
// 1: id node((Person) id)
// {"p0":["ORGANISATION","PERSON"],"p1":"","p2":51,"p3":51,"p4":12,"p5":50,"p6":["ad","al","an","and","as","ash","at","az","bin","da","de","del","der","di","do","dos","du","el","en","et","for","ibn","in","la","le","los","of","on","the","to","ul","und","ur","van","von"],"p7":["are","be","but","by","if","into","is","it","no","not","or","such","that","their","then","there","these","they","this","was","will","with"],"p8":["are","be","but","by","if","into","is","it","no","not","or","such","that","their","then","there","these","they","this","was","will","with"],"p9":60,"p10":["ad","al","an","and","as","ash","at","az","bin","da","de","del","der","di","do","dos","du","el","en","et","for","ibn","in","la","le","los","of","on","the","to","ul","und","ur","van","von"],"p11":50,"p12":60,"p13":500,"p14":5,"p15":500,"p16":40,"p17":["PERSON"],"p18":["ORGANISATION"]}

CALL () {
  MATCH (x:Event) WHERE x.sortKey > '' WITH x ORDER BY x.sortKey DESC LIMIT $p0
  CALL (x) {
    MATCH (m:Event {canonicalId: x.id})
    CALL (m) { MATCH (j:Judgement) WHERE j.left = m.id AND j.recordedTo IS NULL RETURN j.right AS other UNION MATCH (j:Judgement) WHERE j.right = m.id AND j.recordedTo IS NULL RETURN j.left AS other }
    MATCH (o:Event {id: other})
    RETURN collect(DISTINCT o.canonicalId) AS others
  }
  WITH x, others + x.id AS judged
  CALL (x, judged) {
    MATCH (r:Relation {eventId: x.id})
    CALL (r) {
      WITH r, coalesce(r.earliestOn, toString(date(r.latestOn) - duration({days: $p1}))) AS first, coalesce(r.latestOn, toString(date(r.earliestOn) + duration({days: $p2}))) AS last WHERE NOT r.standing AND first IS NOT NULL
      CALL (r, first, last) {
        MATCH (o:Relation) WHERE o.dyad = r.dyad AND o.sortKey >= toString(date(first) + duration({days: $p3})) AND o.sortKey < toString(date(last) + duration({days: $p4})) + '~' RETURN o ORDER BY o.dyad, o.sortKey LIMIT $p5
        UNION ALL
        MATCH (o:Relation) WHERE o.dyad = r.dyad AND o.sortKey < '0001' RETURN o ORDER BY o.dyad, o.sortKey LIMIT $p6
      }
      WITH r, o, first, last WHERE o.type IN $p7[r.type] AND coalesce(o.earliestOn, toString(date(o.latestOn) - duration({days: $p8}))) <= toString(date(last) + duration({days: $p9})) AND coalesce(o.latestOn, toString(date(o.earliestOn) + duration({days: $p10}))) >= toString(date(first) + duration({days: $p11}))
      RETURN o, abs(duration.inDays(date(first), date(coalesce(o.earliestOn, toString(date(o.latestOn) - duration({days: $p12}))))).days) AS apart
      UNION ALL
      WITH r WHERE r.standing
      MATCH (o:Relation) WHERE o.fromId = r.fromId AND o.type = r.type AND o.sortKey > '' AND o.toId = r.toId
      RETURN o, 0 AS apart
    }
    WITH r, o, apart WHERE NOT o.eventId IN judged
    ORDER BY o.type <> r.type, apart, o.id
    WITH o.eventId AS id, head(collect({own: r {.type, .fromId, .directed, .standing, .earliestOn, .latestOn, .endEarliestOn, .endLatestOn, .precision, .edtf}, other: o {.type, .fromId, .directed, .standing, .earliestOn, .latestOn, .endEarliestOn, .endLatestOn, .precision, .edtf}, apart: apart})) AS pair
    ORDER BY pair.own.type <> pair.other.type, pair.apart, id
    WITH collect({id: id, pair: pair}) AS pairs
    UNWIND pairs[..$p13] AS one
    MATCH (y:Event {id: one.id})
    RETURN collect({id: y.id, key: y.sortKey,
      participants: COLLECT { MATCH (y)-[:PARTICIPANT]->(p:Entity) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      places: COLLECT { MATCH (:Event {canonicalId: y.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' MATCH (c)-[:PLACE]->(named:Entity) MATCH (p:Entity {id: named.canonicalId}) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      documents: COLLECT { MATCH (:Event {canonicalId: y.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' RETURN DISTINCT c.documentId }, own: one.pair.own, other: one.pair.other, besides: size(pairs) - 1}) AS others
  }
  WITH x, others, {id: x.id, key: x.sortKey,
      participants: COLLECT { MATCH (x)-[:PARTICIPANT]->(p:Entity) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      places: COLLECT { MATCH (:Event {canonicalId: x.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' MATCH (c)-[:PLACE]->(named:Entity) MATCH (p:Entity {id: named.canonicalId}) WITH DISTINCT p ORDER BY p.id RETURN p {.id, .name} },
      documents: COLLECT { MATCH (:Event {canonicalId: x.id})<-[:ABOUT]-(c:Claim) WHERE c.status = 'ACTIVE' RETURN DISTINCT c.documentId }, others: others} AS found ORDER BY x.sortKey DESC
  RETURN collect(found) AS value
}
WITH value, {nodes: COLLECT { UNWIND value AS f CALL (f) { RETURN f.id AS id UNION UNWIND f.others AS o RETURN o.id AS id } RETURN DISTINCT id }} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (named:Event {id: id}) MATCH (n1:Event {id: named.canonicalId})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (named:Event {id: id}) MATCH (n3:Event {id: named.canonicalId})  RETURN collect([true, id, n3.id]) AS v4 }
RETURN value, [v2, v4] AS nodes, null AS missing
// 0: id node((Event) id)
// {"p0":201,"p1":31,"p2":31,"p3":-34,"p4":3,"p5":1000,"p6":1000,"p7":{"MADE_STATEMENT":["MADE_STATEMENT","CLAIMED_RESPONSIBILITY","DENIED","EXPRESSED_SYMPATHY"],"CLAIMED_RESPONSIBILITY":["MADE_STATEMENT","CLAIMED_RESPONSIBILITY","DENIED","EXPRESSED_SYMPATHY"],"DENIED":["MADE_STATEMENT","CLAIMED_RESPONSIBILITY","DENIED","EXPRESSED_SYMPATHY"],"EXPRESSED_SYMPATHY":["MADE_STATEMENT","CLAIMED_RESPONSIBILITY","DENIED","EXPRESSED_SYMPATHY"],"APPEALED_TO":["APPEALED_TO"],"EXPRESSED_DESIRE_TO_COOPERATE":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"PLEDGED_AID":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"AGREED_TO_MEET":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"OFFERED_TO_MEDIATE":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"MET":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"SPOKE_WITH":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"VISITED":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"MET_ABROAD":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"MEDIATED_BETWEEN":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"NEGOTIATED_WITH":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"RESTORED_RELATIONS":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"PRAISED":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"ESTABLISHED_RELATIONS":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"APOLOGISED_TO":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"SIGNED_AGREEMENT_WITH":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"COOPERATED_ECONOMICALLY":["COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","SHARED_INTELLIGENCE","COOPERATED_MATERIALLY"],"COOPERATED_MILITARILY":["COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","SHARED_INTELLIGENCE","COOPERATED_MATERIALLY"],"SHARED_INTELLIGENCE":["COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","SHARED_INTELLIGENCE","COOPERATED_MATERIALLY"],"GAVE_AID":["GAVE_AID","GAVE_MILITARY_AID"],"GAVE_MILITARY_AID":["GAVE_AID","GAVE_MILITARY_AID"],"RELEASED":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"EASED_SANCTIONS_ON":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"DECLARED_CEASEFIRE_WITH":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"WITHDREW_FORCES_FROM":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"INVESTIGATED":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY"],"DEMANDED":["DEMANDED"],"SUMMONED_DIPLOMAT_OF":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"CONDEMNED":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"ACCUSED":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"COMPLAINED_OFFICIALLY":["INVESTIGATED","SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"REJECTED":["REJECTED"],"WARNED":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"THREATENED_SANCTIONS":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"THREATENED_FORCE":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"ISSUED_ULTIMATUM":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"PROTESTED_AGAINST":["PROTESTED_AGAINST"],"RAISED_ALERT_AGAINST":["RAISED_ALERT_AGAINST","MOBILISED_AGAINST","SHOWED_FORCE_AGAINST"],"MOBILISED_AGAINST":["RAISED_ALERT_AGAINST","MOBILISED_AGAINST","SHOWED_FORCE_AGAINST"],"DOWNGRADED_TIES_WITH":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"RECALLED_AMBASSADOR_FROM":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"EXPELLED_DIPLOMATS_OF":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"SANCTIONED":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","ARRESTED","SEIZED","BLOCKADED","OCCUPIED","ATTACKED_CYBER","REDUCED_RELATIONS_WITH"],"HALTED_TALKS_WITH":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"WITHDREW_FROM":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"ARRESTED":["SANCTIONED","ARRESTED","SEIZED","BLOCKADED","OCCUPIED","ATTACKED_CYBER","COERCED"],"SEIZED":["SANCTIONED","ARRESTED","SEIZED","BLOCKADED","OCCUPIED","ATTACKED_CYBER","COERCED"],"ABDUCTED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","ASSAULTED","ATTACKED"],"BOMBED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","ASSAULTED","ATTACKED"],"ASSASSINATED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","ASSAULTED","ATTACKED"],"KILLED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"FOUGHT":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"SHELLED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"STRUCK":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"BLOCKADED":["SANCTIONED","ARRESTED","SEIZED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED_CYBER","ATTACKED"],"OCCUPIED":["SANCTIONED","ARRESTED","SEIZED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED_CYBER","ATTACKED"],"ATTACKED_CYBER":["SANCTIONED","ARRESTED","SEIZED","BLOCKADED","OCCUPIED","ATTACKED_CYBER","COERCED"],"CONSULTED_WITH":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"HOSTED":["MET","SPOKE_WITH","VISITED","MET_ABROAD","MEDIATED_BETWEEN","NEGOTIATED_WITH","CONSULTED_WITH","HOSTED"],"AGREED_TO_DEESCALATE_WITH":["EXPRESSED_DESIRE_TO_COOPERATE","PLEDGED_AID","AGREED_TO_MEET","OFFERED_TO_MEDIATE","AGREED_TO_DEESCALATE_WITH"],"AGREED_WITH":["AGREED_WITH"],"ATTENDED":["ATTENDED"],"CUT_SHORT_VISIT_TO":["CUT_SHORT_VISIT_TO"],"COOPERATED_DIPLOMATICALLY":["RESTORED_RELATIONS","PRAISED","ESTABLISHED_RELATIONS","APOLOGISED_TO","SIGNED_AGREEMENT_WITH","COOPERATED_DIPLOMATICALLY"],"COOPERATED_MATERIALLY":["COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","SHARED_INTELLIGENCE","COOPERATED_MATERIALLY"],"YIELDED_TO":["RELEASED","EASED_SANCTIONS_ON","DECLARED_CEASEFIRE_WITH","WITHDREW_FORCES_FROM","YIELDED_TO"],"DISAPPROVED_OF":["SUMMONED_DIPLOMAT_OF","CONDEMNED","ACCUSED","COMPLAINED_OFFICIALLY","DISAPPROVED_OF"],"THREATENED":["WARNED","THREATENED_SANCTIONS","THREATENED_FORCE","ISSUED_ULTIMATUM","THREATENED"],"SHOWED_FORCE_AGAINST":["RAISED_ALERT_AGAINST","MOBILISED_AGAINST","SHOWED_FORCE_AGAINST"],"REDUCED_RELATIONS_WITH":["DOWNGRADED_TIES_WITH","RECALLED_AMBASSADOR_FROM","EXPELLED_DIPLOMATS_OF","SANCTIONED","HALTED_TALKS_WITH","WITHDREW_FROM","REDUCED_RELATIONS_WITH"],"COERCED":["ARRESTED","SEIZED","ATTACKED_CYBER","COERCED"],"ASSAULTED":["ABDUCTED","BOMBED","ASSASSINATED","ASSAULTED"],"ATTACKED":["ABDUCTED","BOMBED","ASSASSINATED","KILLED","FOUGHT","SHELLED","STRUCK","BLOCKADED","OCCUPIED","ATTACKED"],"USED_MASS_VIOLENCE_AGAINST":["USED_MASS_VIOLENCE_AGAINST"],"REORGANISED":["REORGANISED"],"ESTABLISHED_BASE":["ESTABLISHED_BASE"],"ACTED":["ACTED"],"HOLDS_OFFICE":["HOLDS_OFFICE"],"MEMBER_OF":["MEMBER_OF"],"PART_OF":["PART_OF"],"LEADS":["LEADS"],"LOCATED_IN":["LOCATED_IN"],"ALLIED_WITH":["ALLIED_WITH"],"AT_WAR_WITH":["AT_WAR_WITH"],"SPOKESPERSON_FOR":["SPOKESPERSON_FOR"]},"p8":31,"p9":3,"p10":31,"p11":-3,"p12":31,"p13":40}
