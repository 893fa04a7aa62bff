CALL () { MATCH (a)-[tie:TIE]->(b) WHERE tie.events >= $p0 WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId, tie.types LIMIT $p1 RETURN collect(tie) AS ties }
CALL (ties) { WITH ties WHERE size(ties) < $p2 RETURN size(ties) AS edges UNION ALL WITH ties WHERE size(ties) = $p3 CALL (ties) { MATCH (a)-[tie:TIE]->(b) RETURN count(tie) AS edges } RETURN edges }
CALL (ties) { UNWIND ties AS tie CALL (tie) {
      MATCH (r:Relation) WHERE r.dyad = CASE WHEN tie.fromId < tie.toId THEN tie.fromId + '|' + tie.toId ELSE tie.toId + '|' + tie.fromId END AND r.sortKey > '' AND r.fromId = tie.fromId
      RETURN r.sortKey AS key ORDER BY r.dyad DESC, r.sortKey DESC LIMIT $p4 } WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p5] AS relations }
CALL (ties) { UNWIND ties AS tie UNWIND [tie.fromId, tie.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes }
WITH nodes, relations, [] AS rest, [] AS expanded, size(ties) AS shown, edges - size(ties) AS omitted, 0 AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}} } AS ties
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
  OPTIONAL MATCH (n7:Entity {id: n3.toId}) RETURN collect([false, 1.0, id, n3.type, n5.id, n7.id, n3.earliestOn]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n9:Entity {id: id})  RETURN collect([true, id, n9.id]) AS v10 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n11:Entity {id: id})  RETURN collect([true, id, n11.id]) AS v12 }
RETURN value, [v2, v4, v10, v12] AS nodes, null AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":1,"p1":4,"p2":4,"p3":4,"p4":1,"p5":4,"p6":false,"p7":"limit: no more than 4 edges are shown, the strongest.","p8":"More ties join these entities than one answer shows.","p9":false,"p10":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found."}

CALL () { MATCH (a)-[tie:TIE]->(b) WHERE tie.events >= $p0 WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId, tie.types LIMIT $p1 RETURN collect(tie) AS ties }
CALL (ties) { WITH ties WHERE size(ties) < $p2 RETURN size(ties) AS edges UNION ALL WITH ties WHERE size(ties) = $p3 CALL (ties) { MATCH (a)-[tie:TIE]->(b) WHERE tie.events >= $p4 RETURN count(tie) AS edges } RETURN edges }
WITH *, [] AS relations
CALL (ties) { UNWIND ties AS tie UNWIND [tie.fromId, tie.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes }
WITH nodes, relations, [] AS rest, [] AS expanded, size(ties) AS shown, edges - size(ties) AS omitted, 0 AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, types: t.types} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p5,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p6 WHEN omittedTies > 0 THEN $p7 WHEN $p8 THEN $p9 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([true, id, n5.id]) AS v6 }
RETURN value, [v2, v4, v6] AS nodes, null AS missing
// 0: id node((Person) id)
// {"p0":3,"p1":1000,"p2":1000,"p3":1000,"p4":3,"p5":false,"p6":"limit: no more than 1000 edges are shown, the strongest.","p7":"More ties join these entities than one answer shows.","p8":false,"p9":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found."}

CALL () { MATCH (a)-[tie:TIE]->(b) WHERE tie.events >= $p0 AND split(a.id, ':')[0] IN $p1 AND NOT coalesce(a.generic, false) AND split(b.id, ':')[0] IN $p2 AND NOT coalesce(b.generic, false) WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId, tie.types LIMIT $p3 RETURN collect(tie) AS ties }
CALL (ties) { WITH ties WHERE size(ties) < $p4 RETURN size(ties) AS edges UNION ALL WITH ties WHERE size(ties) = $p5 CALL (ties) { MATCH (a)-[tie:TIE]->(b) WHERE tie.events >= $p6 AND split(a.id, ':')[0] IN $p7 AND NOT coalesce(a.generic, false) AND split(b.id, ':')[0] IN $p8 AND NOT coalesce(b.generic, false) RETURN count(tie) AS edges } RETURN edges }
WITH *, [] AS relations
CALL (ties) { UNWIND ties AS tie UNWIND [tie.fromId, tie.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes }
WITH nodes, relations, [] AS rest, [] AS expanded, size(ties) AS shown, edges - size(ties) AS omitted, 0 AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, types: t.types} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p9,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p10 WHEN omittedTies > 0 THEN $p11 WHEN $p12 THEN $p13 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([true, id, n5.id]) AS v6 }
RETURN value, [v2, v4, v6] AS nodes, null AS missing
// 0: id node((Person) id)
// {"p0":1,"p1":["group","country"],"p2":["group","country"],"p3":3,"p4":3,"p5":3,"p6":1,"p7":["group","country"],"p8":["group","country"],"p9":false,"p10":"limit: no more than 3 edges are shown, the strongest.","p11":"More ties join these entities than one answer shows.","p12":false,"p13":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found."}

CALL () { CALL () {
    MATCH (r:Relation) WHERE r.sortKey >= $p0 AND r.sortKey <= $p1 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.endKey >= $p2 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p3 RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r WITH fromId, toId, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS tie WITH tie WHERE tie.events >= $p4 WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId, tie.types LIMIT $p5 RETURN collect(tie) AS ties }
CALL (ties) { WITH ties WHERE size(ties) < $p6 RETURN size(ties) AS edges UNION ALL WITH ties WHERE size(ties) = $p7 CALL (ties) { CALL () {
    MATCH (r:Relation) WHERE r.sortKey >= $p8 AND r.sortKey <= $p9 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.endKey >= $p10 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p11 RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, count(r) AS events WHERE events >= $p12 RETURN count(*) AS edges } RETURN edges }
CALL (ties) { UNWIND ties AS tie WITH tie.newest AS key WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p13] AS relations }
CALL (ties) { UNWIND ties AS tie UNWIND [tie.fromId, tie.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes }
WITH nodes, relations, [] AS rest, [] AS expanded, size(ties) AS shown, edges - size(ties) AS omitted, 0 AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p14,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p15 WHEN omittedTies > 0 THEN $p16 WHEN $p17 THEN $p18 END}} AS value,
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
  OPTIONAL MATCH (n7:Entity {id: n3.toId}) RETURN collect([false, 1.0, id, n3.type, n5.id, n7.id, n3.earliestOn]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n9:Entity {id: id})  RETURN collect([true, id, n9.id]) AS v10 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n11:Entity {id: id})  RETURN collect([true, id, n11.id]) AS v12 }
RETURN value, [v2, v4, v10, v12] AS nodes, null AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":"2024-01-15","p1":"2024-01-21~","p2":"2024-01-15","p3":"2024-01-15","p4":1,"p5":4,"p6":4,"p7":4,"p8":"2024-01-15","p9":"2024-01-21~","p10":"2024-01-15","p11":"2024-01-15","p12":1,"p13":4,"p14":false,"p15":"limit: no more than 4 edges are shown, the strongest.","p16":"More ties join these entities than one answer shows.","p17":false,"p18":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found."}

CALL () { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r.type AS label, r WITH fromId, toId, label, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS tie WITH tie WHERE tie.events >= $p1 WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId, tie.types LIMIT $p2 RETURN collect(tie) AS ties }
CALL (ties) { WITH ties WHERE size(ties) < $p3 RETURN size(ties) AS edges UNION ALL WITH ties WHERE size(ties) = $p4 CALL (ties) { UNWIND $p5 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r.type AS label, count(r) AS events WHERE events >= $p6 RETURN count(*) AS edges } RETURN edges }
CALL (ties) { UNWIND ties AS tie WITH tie.newest AS key WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p7] AS relations }
CALL (ties) { UNWIND ties AS tie UNWIND [tie.fromId, tie.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes }
WITH nodes, relations, [] AS rest, [] AS expanded, size(ties) AS shown, edges - size(ties) AS omitted, 0 AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p8,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p9 WHEN omittedTies > 0 THEN $p10 WHEN $p11 THEN $p12 END}} AS value,
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
  OPTIONAL MATCH (n7:Entity {id: n3.toId}) RETURN collect([false, 1.0, id, n3.type, n5.id, n7.id, n3.earliestOn]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n9:Entity {id: id})  RETURN collect([true, id, n9.id]) AS v10 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n11:Entity {id: id})  RETURN collect([true, id, n11.id]) AS v12 }
RETURN value, [v2, v4, v10, v12] AS nodes, null AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"],"p1":1,"p2":4,"p3":4,"p4":4,"p5":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"],"p6":1,"p7":4,"p8":false,"p9":"limit: no more than 4 edges are shown, the strongest.","p10":"More ties join these entities than one answer shows.","p11":false,"p12":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found."}

CALL () { CALL () {
    MATCH (r:Relation) WHERE r.sortKey > '' RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r.type AS label, r WITH fromId, toId, label, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS tie WITH tie WHERE tie.events >= $p0 WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId, tie.types LIMIT $p1 RETURN collect(tie) AS ties }
CALL (ties) { WITH ties WHERE size(ties) < $p2 RETURN size(ties) AS edges UNION ALL WITH ties WHERE size(ties) = $p3 CALL (ties) { CALL () {
    MATCH (r:Relation) WHERE r.sortKey > '' RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r.type AS label, count(r) AS events WHERE events >= $p4 RETURN count(*) AS edges } RETURN edges }
WITH *, [] AS relations
CALL (ties) { UNWIND ties AS tie UNWIND [tie.fromId, tie.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes }
WITH nodes, relations, [] AS rest, [] AS expanded, size(ties) AS shown, edges - size(ties) AS omitted, 0 AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, types: t.types} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p5,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p6 WHEN omittedTies > 0 THEN $p7 WHEN $p8 THEN $p9 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([true, id, n5.id]) AS v6 }
RETURN value, [v2, v4, v6] AS nodes, null AS missing
// 0: id node((Person) id)
// {"p0":2,"p1":1000,"p2":1000,"p3":1000,"p4":2,"p5":false,"p6":"limit: no more than 1000 edges are shown, the strongest.","p7":"More ties join these entities than one answer shows.","p8":false,"p9":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found."}

CALL () { CALL () {
    MATCH (r:Relation) WHERE r.sortKey >= $p0 WITH r, r.sortKey AS sortKey ORDER BY sortKey DESC LIMIT $p1 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.endKey >= $p2 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p3 WITH r, r.sortKey AS sortKey ORDER BY sortKey DESC LIMIT $p4 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p5
  WITH r ORDER BY sortKey DESC RETURN collect({id: r.id, fromId: r.fromId, toId: r.toId}) AS found }
CALL (found) { WITH found WHERE size(found) <= $p6 RETURN size(found) AS edges UNION ALL WITH found WHERE size(found) > $p7 CALL (found) { CALL () {
    MATCH (r:Relation) WHERE r.sortKey >= $p8 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.endKey >= $p9 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p10 RETURN r
  }
  RETURN count(DISTINCT r) AS edges } RETURN edges }
WITH found[..$p11] AS shown, edges
CALL (shown) { UNWIND shown AS r UNWIND [r.fromId, r.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes }
WITH edges, nodes, [] AS ties, [r IN shown | r.id] AS relations
WITH nodes, relations, [] AS rest, [] AS expanded, size(relations) AS shown, edges - size(relations) AS omitted, 0 AS omittedTies, edges - size(relations) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p12,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p13 WHEN omittedTies > 0 THEN $p14 WHEN $p15 THEN $p16 END}} AS value,
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
  OPTIONAL MATCH (n7:Entity {id: n3.toId}) RETURN collect([false, 1.0, id, n3.type, n5.id, n7.id, n3.earliestOn]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n9:Entity {id: id})  RETURN collect([true, id, n9.id]) AS v10 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n11:Entity {id: id})  RETURN collect([true, id, n11.id]) AS v12 }
RETURN value, [v2, v4, v10, v12] AS nodes, null AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":"2024-01-17","p1":4,"p2":"2024-01-17","p3":"2024-01-17","p4":4,"p5":4,"p6":3,"p7":3,"p8":"2024-01-17","p9":"2024-01-17","p10":"2024-01-17","p11":3,"p12":false,"p13":"limit: no more than 3 relations are shown, the newest.","p14":"More ties join these entities than one answer shows.","p15":false,"p16":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found."}

CALL () { CALL () {
    MATCH (r:Relation) WHERE r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY sortKey DESC LIMIT $p0 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p1
  WITH r ORDER BY sortKey DESC RETURN collect({id: r.id, fromId: r.fromId, toId: r.toId}) AS found }
CALL (found) { WITH found WHERE size(found) <= $p2 RETURN size(found) AS edges UNION ALL WITH found WHERE size(found) > $p3 CALL (found) { MATCH (r:Relation) RETURN count(r) AS edges } RETURN edges }
WITH found[..$p4] AS shown, edges
CALL (shown) { UNWIND shown AS r UNWIND [r.fromId, r.toId] AS id WITH id, count(*) AS times ORDER BY id RETURN collect(id) AS nodes }
WITH edges, nodes, [] AS ties, [r IN shown | r.id] AS relations
WITH nodes, relations, [] AS rest, [] AS expanded, size(relations) AS shown, edges - size(relations) AS omitted, 0 AS omittedTies, edges - size(relations) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p5,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p6 WHEN omittedTies > 0 THEN $p7 WHEN $p8 THEN $p9 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n1 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n3:Entity {id: n1.fromId})
  OPTIONAL MATCH (n5:Entity {id: n1.toId}) RETURN collect([true, id, n1.type, n3.id, n5.id, n1.earliestOn]) AS v2 }
RETURN value, [v2] AS nodes, null AS missing
// 0: id node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":2,"p1":2,"p2":1,"p3":1,"p4":1,"p5":false,"p6":"limit: no more than 1 relations are shown, the newest.","p7":"More ties join these entities than one answer shows.","p8":false,"p9":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found."}
