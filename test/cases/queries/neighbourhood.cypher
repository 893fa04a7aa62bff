CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    CALL (f) { MATCH (f)-[tie:TIE]->(x) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) RETURN x.id AS far, tie }
    WITH *, null AS newest
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p1 - size(kept0) + size(kept0)] AS kept1
}
WITH kept0 + kept1 AS nodes, kept0 AS expanded, size(kept0) AS middle, found1 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes RETURN collect(DISTINCT row.tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p2] AS ties }
WITH *, [] AS relations
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  CALL (near) { MATCH (f:Entity {id: near})
      WITH *, f.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
      WITH r.type AS type, count(DISTINCT r) AS events ORDER BY events DESC, type
      RETURN collect({type: type, events: events}) AS byType }
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p3,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p4 WHEN omittedTies > 0 THEN $p5 WHEN $p6 THEN $p7 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([true, id, n5.id]) AS v6 }
CALL (ids) { UNWIND ids.expanded AS id MATCH (n7:Entity {id: id})  RETURN collect([true, id, n7.id]) AS v8 }
RETURN value, [v2, v4, v6, v8] AS nodes, head(COLLECT { UNWIND $p8 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":["country:iran"],"p1":300,"p2":1204,"p3":false,"p4":"limit: no more than 300 neighbours are shown, the first by EVENTS.","p5":"More ties join these entities than one answer shows.","p6":false,"p7":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p8":[{"argument":"ids","id":"country:iran"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    CALL (f) { MATCH (f)-[tie:TIE]->(x) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) RETURN x.id AS far, tie }
    WITH *, null AS newest
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p1 - size(kept0) + size(kept0)] AS kept1
}
WITH kept0 + kept1 AS nodes, kept0 AS expanded, size(kept0) AS middle, found1 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes RETURN collect(DISTINCT row.tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p2] AS ties }
CALL (ties) { UNWIND ties AS tie CALL (tie) {
      MATCH (r:Relation) WHERE r.dyad = CASE WHEN tie.fromId < tie.toId THEN tie.fromId + '|' + tie.toId ELSE tie.toId + '|' + tie.fromId END AND r.sortKey > '' AND r.fromId = tie.fromId
      RETURN r.sortKey AS key ORDER BY r.dyad DESC, r.sortKey DESC LIMIT $p3 } WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p4] AS relations }
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  WITH *, [] AS byType
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p5,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p6 WHEN omittedTies > 0 THEN $p7 WHEN $p8 THEN $p9 END}} AS value,
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
CALL (ids) { UNWIND ids.expanded AS id MATCH (n13:Entity {id: id})  RETURN collect([true, id, n13.id]) AS v14 }
RETURN value, [v2, v4, v10, v12, v14] AS nodes, head(COLLECT { UNWIND $p10 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":["country:iran"],"p1":3,"p2":16,"p3":1,"p4":16,"p5":false,"p6":"limit: no more than 3 neighbours are shown, the first by EVENTS.","p7":"More ties join these entities than one answer shows.","p8":false,"p9":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p10":[{"argument":"ids","id":"country:iran"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    CALL (f) { MATCH (f)-[tie:TIE]->(x) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) RETURN x.id AS far, tie }
    CALL (near, far) { MATCH (r:Relation) WHERE r.dyad = CASE WHEN near < far THEN near + '|' + far ELSE far + '|' + near END AND r.sortKey > '' RETURN r.sortKey AS newest ORDER BY r.dyad DESC, r.sortKey DESC LIMIT 1 }
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, left(max(row.newest), 10) AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p1 - size(kept0) + size(kept0)] AS kept1
}
WITH kept0 + kept1 AS nodes, kept0 AS expanded, size(kept0) AS middle, found1 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes RETURN collect(DISTINCT row.tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p2] AS ties }
WITH *, [] AS relations
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  WITH *, [] AS byType
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p3,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p4 WHEN omittedTies > 0 THEN $p5 WHEN $p6 THEN $p7 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
RETURN value, [v2] AS nodes, head(COLLECT { UNWIND $p8 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":["country:iran"],"p1":3,"p2":16,"p3":false,"p4":"limit: no more than 3 neighbours are shown, the first by RECENT.","p5":"More ties join these entities than one answer shows.","p6":false,"p7":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p8":[{"argument":"ids","id":"country:iran"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    CALL (f) { WITH *, f.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey > '' RETURN r
  }
      WITH DISTINCT r, actor
      WITH r.fromId AS fromId, r.toId AS toId, CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS far, r
      WITH fromId, toId, far, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS tie
      RETURN far, tie, tie.newest AS newest }
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, max(row.tie.origins) AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p1 - size(kept0) + size(kept0)] AS kept1
}
WITH kept0 + kept1 AS nodes, kept0 AS expanded, size(kept0) AS middle, found1 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes WITH row.tie AS tie ORDER BY tie.events DESC WITH tie.fromId AS fromId, tie.toId AS toId, head(collect(tie)) AS tie RETURN collect(tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p2] AS ties }
WITH *, [] AS relations
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  WITH *, [] AS byType
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p3,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p4 WHEN omittedTies > 0 THEN $p5 WHEN $p6 THEN $p7 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
RETURN value, [v2] AS nodes, head(COLLECT { UNWIND $p8 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":["country:iran"],"p1":3,"p2":16,"p3":false,"p4":"limit: no more than 3 neighbours are shown, the first by ORIGINS.","p5":"More ties join these entities than one answer shows.","p6":false,"p7":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p8":[{"argument":"ids","id":"country:iran"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    CALL (f) { MATCH (f)-[tie:TIE]->(x) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) RETURN x.id AS far, tie }
    WITH *, null AS newest
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p1 - size(kept0) + size(kept0)] AS kept1
}
CALL (kept1) {
    UNWIND kept1 AS near MATCH (f:Entity {id: near})
    CALL (f) { MATCH (f)-[tie:TIE]->(x) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) RETURN x.id AS far, tie }
    WITH *, null AS newest
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found2
}
CALL (kept0, kept1, found1, found2) {
  WITH kept0 + kept1 AS before
  UNWIND found1 + found2 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p2 - size(kept0 + kept1) + size(kept0)] AS kept2
}
WITH kept0 + kept1 + kept2 AS nodes, kept0 + kept1 AS expanded, size(kept0) AS middle, found1 + found2 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes RETURN collect(DISTINCT row.tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p3] AS ties }
CALL (ties) { UNWIND ties AS tie CALL (tie) {
      MATCH (r:Relation) WHERE r.dyad = CASE WHEN tie.fromId < tie.toId THEN tie.fromId + '|' + tie.toId ELSE tie.toId + '|' + tie.fromId END AND r.sortKey > '' AND r.fromId = tie.fromId
      RETURN r.sortKey AS key ORDER BY r.dyad DESC, r.sortKey DESC LIMIT $p4 } WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p5] AS relations }
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  WITH *, [] AS byType
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events} } AS ties
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
CALL (ids) { UNWIND ids.expanded AS id MATCH (n13:Entity {id: id})  RETURN collect([true, id, n13.id]) AS v14 }
RETURN value, [v2, v4, v10, v12, v14] AS nodes, head(COLLECT { UNWIND $p11 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":["country:iran","person:hakan-fidan"],"p1":3,"p2":6,"p3":32,"p4":1,"p5":32,"p6":false,"p7":"limit: no more than 6 neighbours are shown, the first by EVENTS. What lies behind those left out was not looked at and is not counted.","p8":"More ties join these entities than one answer shows.","p9":false,"p10":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p11":[{"argument":"ids","id":"country:iran"},{"argument":"ids","id":"person:hakan-fidan"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    CALL (f) { MATCH (f)-[tie:TIE]->(x) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) RETURN x.id AS far, tie }
    WITH *, null AS newest
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p1 - size(kept0) + size(kept0)] AS kept1
}
CALL (kept1) {
    UNWIND kept1 AS near MATCH (f:Entity {id: near})
    CALL (f) { MATCH (f)-[tie:TIE]->(x) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) RETURN x.id AS far, tie }
    WITH *, null AS newest
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found2
}
CALL (kept0, kept1, found1, found2) {
  WITH kept0 + kept1 AS before
  UNWIND found1 + found2 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p2 - size(kept0 + kept1) + size(kept0)] AS kept2
}
CALL (kept2) {
    UNWIND kept2 AS near MATCH (f:Entity {id: near})
    CALL (f) { MATCH (f)-[tie:TIE]->(x) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) RETURN x.id AS far, tie }
    WITH *, null AS newest
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found3
}
CALL (kept0, kept1, kept2, found1, found2, found3) {
  WITH kept0 + kept1 + kept2 AS before
  UNWIND found1 + found2 + found3 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p3 - size(kept0 + kept1 + kept2) + size(kept0)] AS kept3
}
WITH kept0 + kept1 + kept2 + kept3 AS nodes, kept0 + kept1 + kept2 AS expanded, size(kept0) AS middle, found1 + found2 + found3 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes RETURN collect(DISTINCT row.tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p4] AS ties }
WITH *, [] AS relations
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  WITH *, [] AS byType
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p5,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p6 WHEN omittedTies > 0 THEN $p7 WHEN $p8 THEN $p9 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
RETURN value, [v2] AS nodes, head(COLLECT { UNWIND $p10 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":["person:hakan-fidan"],"p1":167,"p2":334,"p3":500,"p4":2004,"p5":false,"p6":"limit: no more than 500 neighbours are shown, the first by EVENTS. What lies behind those left out was not looked at and is not counted.","p7":"More ties join these entities than one answer shows.","p8":false,"p9":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p10":[{"argument":"ids","id":"person:hakan-fidan"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    CALL (f) { WITH *, f.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey >= $p2 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey >= $p3 AND NOT r.directed RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.endKey >= $p4 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p5 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.endKey >= $p6 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p7 AND NOT r.directed RETURN r
  }
      WITH DISTINCT r, actor
      WITH r.fromId AS fromId, r.toId AS toId, CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS far, r
      WITH fromId, toId, far, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS tie
      RETURN far, tie, tie.newest AS newest }
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p8 - size(kept0) + size(kept0)] AS kept1
}
CALL (kept1) {
    UNWIND kept1 AS near MATCH (f:Entity {id: near})
    CALL (f) { WITH *, f.canonicalId AS actor
  UNWIND $p9 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey >= $p10 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey >= $p11 AND NOT r.directed RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.endKey >= $p12 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p13 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.endKey >= $p14 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p15 AND NOT r.directed RETURN r
  }
      WITH DISTINCT r, actor
      WITH r.fromId AS fromId, r.toId AS toId, CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS far, r
      WITH fromId, toId, far, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS tie
      RETURN far, tie, tie.newest AS newest }
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found2
}
CALL (kept0, kept1, found1, found2) {
  WITH kept0 + kept1 AS before
  UNWIND found1 + found2 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p16 - size(kept0 + kept1) + size(kept0)] AS kept2
}
WITH kept0 + kept1 + kept2 AS nodes, kept0 + kept1 AS expanded, size(kept0) AS middle, found1 + found2 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes WITH row.tie AS tie ORDER BY tie.events DESC WITH tie.fromId AS fromId, tie.toId AS toId, head(collect(tie)) AS tie RETURN collect(tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p17] AS ties }
CALL (ties) { UNWIND ties AS tie WITH tie.newest AS key WITH key ORDER BY key DESC WITH collect('relation:' + substring(key, 11)) AS sorted RETURN sorted[..$p18] AS relations }
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  CALL (near) { MATCH (f:Entity {id: near})
      WITH *, f.canonicalId AS actor
  UNWIND $p19 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey >= $p20 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey >= $p21 AND NOT r.directed RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.endKey >= $p22 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p23 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.endKey >= $p24 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p25 AND NOT r.directed RETURN r
  }
      WITH r.type AS type, count(DISTINCT r) AS events ORDER BY events DESC, type
      RETURN collect({type: type, events: events}) AS byType }
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {from: t.fromId, to: t.toId, events: t.events} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p26,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p27 WHEN omittedTies > 0 THEN $p28 WHEN $p29 THEN $p30 END}} AS value,
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
CALL (ids) { UNWIND ids.expanded AS id MATCH (n13:Entity {id: id})  RETURN collect([true, id, n13.id]) AS v14 }
RETURN value, [v2, v4, v10, v12, v14] AS nodes, head(COLLECT { UNWIND $p31 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type @from((Person) id)?id @to((Person) id)?id @when(earliestOn))
// {"p0":["country:iran"],"p1":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"],"p2":"2024-01-01","p3":"2024-01-01","p4":"2024-01-01","p5":"2024-01-01","p6":"2024-01-01","p7":"2024-01-01","p8":2,"p9":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"],"p10":"2024-01-01","p11":"2024-01-01","p12":"2024-01-01","p13":"2024-01-01","p14":"2024-01-01","p15":"2024-01-01","p16":4,"p17":20,"p18":20,"p19":["ABDUCTED","ARRESTED","ASSASSINATED","ASSAULTED","ATTACKED","ATTACKED_CYBER","BLOCKADED","BOMBED","COERCED","DOWNGRADED_TIES_WITH","EXPELLED_DIPLOMATS_OF","FOUGHT","HALTED_TALKS_WITH","KILLED","MOBILISED_AGAINST","OCCUPIED","PROTESTED_AGAINST","RAISED_ALERT_AGAINST","RECALLED_AMBASSADOR_FROM","REDUCED_RELATIONS_WITH","SANCTIONED","SEIZED","SHELLED","SHOWED_FORCE_AGAINST","STRUCK","USED_MASS_VIOLENCE_AGAINST","WITHDREW_FROM"],"p20":"2024-01-01","p21":"2024-01-01","p22":"2024-01-01","p23":"2024-01-01","p24":"2024-01-01","p25":"2024-01-01","p26":false,"p27":"limit: no more than 4 neighbours are shown, the first by EVENTS. What lies behind those left out was not looked at and is not counted.","p28":"More ties join these entities than one answer shows.","p29":false,"p30":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p31":[{"argument":"ids","id":"country:iran"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    WITH * WHERE NOT coalesce(f.generic, false)
    CALL (f) { MATCH (f)-[tie:TIE]->(x) WHERE split(x.id, ':')[0] IN $p1 AND NOT coalesce(x.generic, false) RETURN x.id AS far, tie UNION ALL MATCH (f)<-[tie:TIE]-(x) WHERE split(x.id, ':')[0] IN $p2 AND NOT coalesce(x.generic, false) RETURN x.id AS far, tie }
    WITH *, null AS newest
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p3 - size(kept0) + size(kept0)] AS kept1
}
WITH kept0 + kept1 AS nodes, kept0 AS expanded, size(kept0) AS middle, found1 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes RETURN collect(DISTINCT row.tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p4] AS ties }
WITH *, [] AS relations
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  WITH *, [] AS byType
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p5,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p6 WHEN omittedTies > 0 THEN $p7 WHEN $p8 THEN $p9 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
RETURN value, [v2] AS nodes, head(COLLECT { UNWIND $p10 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":["country:iran"],"p1":["group"],"p2":["group"],"p3":300,"p4":1204,"p5":false,"p6":"limit: no more than 300 neighbours are shown, the first by EVENTS.","p7":"More ties join these entities than one answer shows.","p8":false,"p9":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p10":[{"argument":"ids","id":"country:iran"}]}

CALL () { UNWIND $p0 AS id MATCH (x:Entity {id: id}) WITH DISTINCT x.canonicalId AS id ORDER BY id RETURN collect(id) AS kept0 }
CALL (kept0) {
    UNWIND kept0 AS near MATCH (f:Entity {id: near})
    CALL (f) { WITH *, f.canonicalId AS actor
  CALL (actor) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.sortKey <= $p1 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p2) RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.sortKey <= $p3 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p4) RETURN r
  }
      WITH DISTINCT r, actor
      WITH r.fromId AS fromId, r.toId AS toId, CASE WHEN r.fromId = actor THEN r.toId ELSE r.fromId END AS far, r
      WITH fromId, toId, far, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS tie
      RETURN far, tie, tie.newest AS newest }
    RETURN collect({near: near, far: far, tie: tie, newest: newest}) AS found1
}
CALL (kept0, found1) {
  WITH kept0 AS before
  UNWIND found1 AS row WITH row, before WHERE NOT row.far IN before
  WITH row.far AS far, sum(row.tie.events) AS events, 0 AS best ORDER BY best DESC, events DESC, far
  WITH collect(far) AS ranked
  RETURN ranked[..$p5 - size(kept0) + size(kept0)] AS kept1
}
WITH kept0 + kept1 AS nodes, kept0 AS expanded, size(kept0) AS middle, found1 AS rows
CALL (rows, nodes) { UNWIND rows AS row WITH row WHERE row.far IN nodes WITH row.tie AS tie ORDER BY tie.events DESC WITH tie.fromId AS fromId, tie.toId AS toId, head(collect(tie)) AS tie RETURN collect(tie) AS found }
CALL (found) { UNWIND found AS tie WITH tie ORDER BY tie.events DESC, tie.fromId, tie.toId WITH collect(tie) AS sorted RETURN sorted[..$p6] AS ties }
WITH *, [] AS relations
CALL (rows, nodes) { UNWIND rows AS row WITH DISTINCT row.far AS far WHERE NOT far IN nodes RETURN count(far) AS omitted }
CALL (rows, nodes, expanded) {
  UNWIND rows + [id IN expanded | {near: id}] AS row
  WITH row.near AS near, count(DISTINCT row.far) AS neighbours, count(DISTINCT CASE WHEN row.far IN nodes THEN row.far END) AS shown
  WITH *, [] AS byType
  WITH * ORDER BY near
  RETURN collect({entity: near, shown: shown, omitted: neighbours - shown, byType: byType}) AS rest
}
WITH nodes, relations, rest AS rest, expanded AS expanded, size(nodes) - middle AS shown, omitted AS omitted, size(found) - size(ties) AS omittedTies, reduce(sum = 0, tie IN ties | sum + tie.events) - size(ties) AS omittedRelations,
  COLLECT { UNWIND ties AS t RETURN {} } AS ties
WITH {nodes: nodes, relations: relations, ties: ties, rest: rest, omittedTies: omittedTies, omittedRelations: omittedRelations, completeness: {complete: omitted = 0 AND omittedTies = 0 AND NOT $p7,
  shown: shown, omitted: omitted, reason: CASE WHEN omitted > 0 THEN $p8 WHEN omittedTies > 0 THEN $p9 WHEN $p10 THEN $p11 END}} AS value,
  {nodes: nodes, relations: relations, expanded: expanded} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.name]) AS v2 }
RETURN value, [v2] AS nodes, head(COLLECT { UNWIND $p12 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) @name)
// {"p0":["country:iran"],"p1":"2024-01-16~","p2":"2024-01-16","p3":"2024-01-16~","p4":"2024-01-16","p5":300,"p6":1204,"p7":false,"p8":"limit: no more than 300 neighbours are shown, the first by EVENTS.","p9":"More ties join these entities than one answer shows.","p10":false,"p11":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p12":[{"argument":"ids","id":"country:iran"}]}
