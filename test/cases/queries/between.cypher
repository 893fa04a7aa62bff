CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS nodes }
CALL (nodes) { UNWIND nodes AS near MATCH (f:Entity {id: near})-[tie:TIE]->(x) WHERE x.id IN nodes RETURN collect(tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p1] AS ties }
CALL (found) { UNWIND found AS tie CALL (tie) {
      MATCH (r:Relation) WHERE r.dyad = CASE WHEN tie.fromId < tie.toId THEN tie.fromId + '|' + tie.toId ELSE tie.toId + '|' + tie.fromId END AND r.sortKey > '' AND r.fromId = tie.fromId
      RETURN r.sortKey AS key ORDER BY r.dyad DESC, r.sortKey DESC LIMIT $p2 } WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p3] AS relations }
WITH *, reduce(sum = 0, tie IN found | sum + tie.events) AS all
WITH *, CASE WHEN all > $p4 THEN all - $p5 ELSE 0 END AS left
WITH nodes, relations, [] AS rest, [] AS expanded, all - left AS shown, left AS omitted, size(found) - size(ties) AS omittedTies, left AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p6,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p7 WHEN omittedTies > 0 THEN $p8 WHEN $p9 THEN $p10 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n3 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n5:Entity {id: n3.fromId})
  OPTIONAL MATCH (n7:Entity {id: n3.toId}) RETURN collect([false, 1.0, id, n3.id, n3.type, n5.id, n7.id, n3.earliestOn]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n9:Entity {id: id})  RETURN collect([true, id, n9.id]) AS v10 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n11:Entity {id: id})  RETURN collect([true, id, n11.id]) AS v12 }
RETURN value, [v2, v4, v10, v12] AS nodes, head(COLLECT { UNWIND $p11 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) id type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":["country:iran","country:pakistan","group:jaish-al-adl","person:hakan-fidan"],"p1":1000,"p2":1000,"p3":1000,"p4":1000,"p5":1000,"p6":false,"p7":"limit: no more than 1000 relations are shown, the newest.","p8":"More ties join these entities than one answer shows.","p9":false,"p10":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p11":[{"argument":"ids","id":"country:iran"},{"argument":"ids","id":"country:pakistan"},{"argument":"ids","id":"group:jaish-al-adl"},{"argument":"ids","id":"person:hakan-fidan"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS nodes }
CALL (nodes) { UNWIND nodes AS near MATCH (f:Entity {id: near})-[tie:TIE]->(x) WHERE x.id IN nodes RETURN collect(tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p1] AS ties }
CALL (found) { UNWIND found AS tie CALL (tie) {
      MATCH (r:Relation) WHERE r.dyad = CASE WHEN tie.fromId < tie.toId THEN tie.fromId + '|' + tie.toId ELSE tie.toId + '|' + tie.fromId END AND r.sortKey > '' AND r.fromId = tie.fromId
      RETURN r.sortKey AS key ORDER BY r.dyad DESC, r.sortKey DESC LIMIT $p2 } WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p3] AS relations }
WITH *, reduce(sum = 0, tie IN found | sum + tie.events) AS all
WITH *, CASE WHEN all > $p4 THEN all - $p5 ELSE 0 END AS left
WITH nodes, relations, [] AS rest, [] AS expanded, all - left AS shown, left AS omitted, size(found) - size(ties) AS omittedTies, left AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p6,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p7 WHEN omittedTies > 0 THEN $p8 WHEN $p9 THEN $p10 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n3 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n5:Entity {id: n3.fromId})
  OPTIONAL MATCH (n7:Entity {id: n3.toId}) RETURN collect([false, 1.0, id, n3.id, n3.type, n5.id, n7.id, n3.earliestOn]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n9:Entity {id: id})  RETURN collect([true, id, n9.id]) AS v10 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n11:Entity {id: id})  RETURN collect([true, id, n11.id]) AS v12 }
RETURN value, [v2, v4, v10, v12] AS nodes, head(COLLECT { UNWIND $p11 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) id type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":["country:iran","country:pakistan","group:jaish-al-adl","person:hakan-fidan"],"p1":2,"p2":2,"p3":2,"p4":2,"p5":2,"p6":false,"p7":"limit: no more than 2 relations are shown, the newest.","p8":"More ties join these entities than one answer shows.","p9":false,"p10":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p11":[{"argument":"ids","id":"country:iran"},{"argument":"ids","id":"country:pakistan"},{"argument":"ids","id":"group:jaish-al-adl"},{"argument":"ids","id":"person:hakan-fidan"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS nodes }
CALL (nodes) {
  UNWIND nodes AS near MATCH (f:Entity {id: near})-[:TIE]->(x) WHERE x.id IN nodes
  WITH DISTINCT CASE WHEN near < x.id THEN near ELSE x.id END AS actor, CASE WHEN near < x.id THEN x.id ELSE near END AS other
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey >= $p1 AND r.sortKey <= $p2 AND r.type IN $p3 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.endKey >= $p4 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p5 AND r.type IN $p6 RETURN r
  }
    WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r WITH fromId, toId, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS tie, collect(r.sortKey) AS keys
    RETURN tie {.*, keys: keys} AS tie }
  RETURN collect(tie) AS found
}
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p7] AS ties }
CALL (found) { UNWIND found AS tie UNWIND tie.keys AS key WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p8] AS relations }
WITH *, reduce(sum = 0, tie IN found | sum + tie.events) AS all
WITH *, CASE WHEN all > $p9 THEN all - $p10 ELSE 0 END AS left
WITH nodes, relations, [] AS rest, [] AS expanded, all - left AS shown, left AS omitted, size(found) - size(ties) AS omittedTies, left AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p11,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p12 WHEN omittedTies > 0 THEN $p13 WHEN $p14 THEN $p15 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n3 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n5:Entity {id: n3.fromId})
  OPTIONAL MATCH (n7:Entity {id: n3.toId}) RETURN collect([false, 1.0, id, n3.id, n3.type, n5.id, n7.id, n3.earliestOn]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n9:Entity {id: id})  RETURN collect([true, id, n9.id]) AS v10 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n11:Entity {id: id})  RETURN collect([true, id, n11.id]) AS v12 }
RETURN value, [v2, v4, v10, v12] AS nodes, head(COLLECT { UNWIND $p16 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) id type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":["country:iran","country:pakistan","group:jaish-al-adl","person:hakan-fidan"],"p1":"2024-01-16","p2":"2024-01-17~","p3":["ABDUCTED","ACCUSED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","DEMANDED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","INVESTIGATED","ISSUED_ULTIMATUM","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","WARNED","WITHDREW_FROM"],"p4":"2024-01-16","p5":"2024-01-16","p6":["ABDUCTED","ACCUSED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","COMPLAINED_OFFICIALLY","CONDEMNED","DEMANDED","DISAPPROVED_OF","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","INVESTIGATED","ISSUED_ULTIMATUM","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","REJECTED","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","SUMMONED_DIPLOMAT_OF","THREATENED","THREATENED_FORCE","THREATENED_SANCTIONS","USED_MASS_VIOLENCE_AGAINST","WARNED","WITHDREW_FROM"],"p7":3,"p8":3,"p9":3,"p10":3,"p11":false,"p12":"limit: no more than 3 relations are shown, the newest.","p13":"More ties join these entities than one answer shows.","p14":false,"p15":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p16":[{"argument":"ids","id":"country:iran"},{"argument":"ids","id":"country:pakistan"},{"argument":"ids","id":"group:jaish-al-adl"},{"argument":"ids","id":"person:hakan-fidan"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS nodes }
CALL (nodes) { UNWIND nodes AS near MATCH (f:Entity {id: near})-[tie:TIE]->(x) WHERE x.id IN nodes AND split(f.id, ':')[0] IN $p1 AND split(x.id, ':')[0] IN $p2 RETURN collect(tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p3] AS ties }
WITH *, [] AS relations
WITH *, reduce(sum = 0, tie IN found | sum + tie.events) AS all
WITH *, CASE WHEN all > $p4 THEN all - $p5 ELSE 0 END AS left
WITH nodes, relations, [] AS rest, [] AS expanded, all - left AS shown, left AS omitted, size(found) - size(ties) AS omittedTies, left AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p6,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p7 WHEN omittedTies > 0 THEN $p8 WHEN $p9 THEN $p10 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.name]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.name]) AS v4 }
RETURN value, [v2, v4] AS nodes, head(COLLECT { UNWIND $p11 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) @name)
// {"p0":["country:iran","country:pakistan","group:jaish-al-adl","person:hakan-fidan"],"p1":["country"],"p2":["country"],"p3":1000,"p4":1000,"p5":1000,"p6":false,"p7":"limit: no more than 1000 relations are shown, the newest.","p8":"More ties join these entities than one answer shows.","p9":false,"p10":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p11":[{"argument":"ids","id":"country:iran"},{"argument":"ids","id":"country:pakistan"},{"argument":"ids","id":"group:jaish-al-adl"},{"argument":"ids","id":"person:hakan-fidan"}]}
