WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 100 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a){1,6}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
WITH *, candidates AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p3] AS chosen }
WITH *, CASE WHEN size(chosen) = $p4 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p5 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { MATCH (e:Entity {id: actor}) CALL (other) { MATCH (z:Entity {id: other}) RETURN z } MATCH (e)-[t:TIE]-(z) WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p8, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p9 WHEN more > 0 THEN $p10 WHEN $p11 THEN $p12 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id, n1.name]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id, n3.name]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([false, 1.0, id, n5.id]) AS v6 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n7:Entity {id: id})  RETURN collect([false, 1.0, id, n7.id]) AS v8 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n9 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n11:Entity {id: n9.fromId})
  OPTIONAL MATCH (n13:Entity {id: n9.toId})
  CALL (n9) { MATCH (:Event {canonicalId: n9.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = n9.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.sortKey > '' AND c.status IN $p13
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((n9.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (n9.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (n9.directed AND c.directed) AND (n9.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (n9.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND n9.fromId IN subjects AND n9.toId IN subjects AND objects = [])
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p14
  WITH c AS c16, c.sortKey AS k17
  
  WITH * ORDER BY k17
  RETURN collect([false, 2.0, c16.locator]) AS v15 } RETURN collect([false, 3.0, id, n9.id, n9.type, n11.id, n13.id, v15]) AS v10 }
RETURN value, [v2, v4, v6, v8, v10] AS nodes, head(COLLECT { UNWIND $p15 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id @name)
// 1: id node((Person) id)
// 2: node((Claim) locator)
// 3: id node((Relation) id type @from((Person) id)?id @to((Person) id)?id @claims(rows))
// {"p0":"person:hakan-fidan","p1":"group:jaish-al-adl","p2":[],"p3":5,"p4":5,"p5":100,"p6":5,"p7":5,"p8":false,"p9":"The search ended at the 100 shortest ways that it found: there may be more.","p10":"k: no more than 5 paths are shown; others are as short as the last of them.","p11":false,"p12":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p13":["ACTIVE"],"p14":50,"p15":[{"argument":"from","id":"person:hakan-fidan"},{"argument":"to","id":"group:jaish-al-adl"}]}

WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 100 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a AND NOT y IN avoided){1,6}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
WITH *, candidates AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p3] AS chosen }
WITH *, CASE WHEN size(chosen) = $p4 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p5 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { MATCH (e:Entity {id: actor}) CALL (other) { MATCH (z:Entity {id: other}) RETURN z } MATCH (e)-[t:TIE]-(z) WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p8, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p9 WHEN more > 0 THEN $p10 WHEN $p11 THEN $p12 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([true, id, n5.id]) AS v6 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n7 ORDER BY rank LIMIT 1
  }  RETURN collect([false, 1.0, id, n7.type]) AS v8 }
RETURN value, [v2, v4, v6, v8] AS nodes, head(COLLECT { UNWIND $p13 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type)
// {"p0":"person:hakan-fidan","p1":"group:jaish-al-adl","p2":["country:iran"],"p3":3,"p4":3,"p5":100,"p6":5,"p7":5,"p8":false,"p9":"The search ended at the 100 shortest ways that it found: there may be more.","p10":"k: no more than 3 paths are shown; others are as short as the last of them.","p11":false,"p12":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p13":[{"argument":"from","id":"person:hakan-fidan"},{"argument":"to","id":"group:jaish-al-adl"},{"argument":"avoid","id":"country:iran"}]}

WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 100 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a){1,6}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
WITH *, candidates AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p3] AS chosen }
WITH *, CASE WHEN size(chosen) = $p4 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p5 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { MATCH (e:Entity {id: actor}) CALL (other) { MATCH (z:Entity {id: other}) RETURN z } MATCH (e)-[t:TIE]-(z) WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p8, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p9 WHEN more > 0 THEN $p10 WHEN $p11 THEN $p12 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
RETURN value, [v2, v4] AS nodes, head(COLLECT { UNWIND $p13 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":"person:hakan-fidan","p1":"country:iran","p2":[],"p3":1,"p4":1,"p5":100,"p6":5,"p7":5,"p8":false,"p9":"The search ended at the 100 shortest ways that it found: there may be more.","p10":"k: no more than 1 paths are shown; others are as short as the last of them.","p11":false,"p12":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p13":[{"argument":"from","id":"person:hakan-fidan"},{"argument":"to","id":"country:iran"}]}

WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 100 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a AND (y = b OR split(y.id, ':')[0] IN $p3 AND NOT coalesce(y.generic, false))){1,6}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
WITH *, candidates AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p4] AS chosen }
WITH *, CASE WHEN size(chosen) = $p5 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p6 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { MATCH (e:Entity {id: actor}) CALL (other) { MATCH (z:Entity {id: other}) RETURN z } MATCH (e)-[t:TIE]-(z) WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p7 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p8 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p9, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p10 WHEN more > 0 THEN $p11 WHEN $p12 THEN $p13 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([true, id, n5.id]) AS v6 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n7 ORDER BY rank LIMIT 1
  }  RETURN collect([false, 1.0, id, n7.type]) AS v8 }
RETURN value, [v2, v4, v6, v8] AS nodes, head(COLLECT { UNWIND $p14 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type)
// {"p0":"country:turkiye","p1":"country:iran","p2":[],"p3":["person"],"p4":3,"p5":3,"p6":100,"p7":5,"p8":5,"p9":false,"p10":"The search ended at the 100 shortest ways that it found: there may be more.","p11":"k: no more than 3 paths are shown; others are as short as the last of them.","p12":false,"p13":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p14":[{"argument":"from","id":"country:turkiye"},{"argument":"to","id":"country:iran"}]}

WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 400 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a AND any(type IN t.types WHERE type IN $p3) AND t.lastOn >= date($p4)){1,6}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
CALL (candidates) {
  UNWIND candidates AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey >= $p5 AND r.type IN $p6 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p7 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.endKey >= $p8 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p9 AND r.type IN $p10 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p11 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p12 RETURN count(r) AS passing }
  WITH actor, other WHERE passing > 0
  RETURN collect(actor + '|' + other) AS steps
}
WITH *, [c IN candidates WHERE all(i IN range(0, size(c.way) - 2) WHERE c.way[i] + '|' + c.way[i + 1] IN steps)] AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p13] AS chosen }
WITH *, CASE WHEN size(chosen) = $p14 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p15 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey >= $p16 AND r.type IN $p17 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.endKey >= $p18 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p19 AND r.type IN $p20 RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r WITH fromId, toId, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS t WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey >= $p21 AND r.type IN $p22 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p23 RETURN r, sortKey
    UNION ALL
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.endKey >= $p24 AND (r.earliestOn IS NOT NULL OR r.latestOn IS NOT NULL OR r.endEarliestOn IS NOT NULL OR r.endLatestOn IS NOT NULL) AND r.sortKey < $p25 AND r.type IN $p26 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p27 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p28 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p29, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p30 WHEN more > 0 THEN $p31 WHEN $p32 THEN $p33 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([true, id, n5.id]) AS v6 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n7 ORDER BY rank LIMIT 1
  }  RETURN collect([false, 1.0, id, n7.type]) AS v8 }
RETURN value, [v2, v4, v6, v8] AS nodes, head(COLLECT { UNWIND $p34 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type)
// {"p0":"person:hakan-fidan","p1":"person:hossein-amir-abdollahian","p2":[],"p3":["CONSULTED_WITH","HOSTED","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","SPOKE_WITH","VISITED"],"p4":"2024-01-16","p5":"2024-01-16","p6":["CONSULTED_WITH","HOSTED","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","SPOKE_WITH","VISITED"],"p7":1,"p8":"2024-01-16","p9":"2024-01-16","p10":["CONSULTED_WITH","HOSTED","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","SPOKE_WITH","VISITED"],"p11":1,"p12":1,"p13":3,"p14":3,"p15":400,"p16":"2024-01-16","p17":["CONSULTED_WITH","HOSTED","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","SPOKE_WITH","VISITED"],"p18":"2024-01-16","p19":"2024-01-16","p20":["CONSULTED_WITH","HOSTED","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","SPOKE_WITH","VISITED"],"p21":"2024-01-16","p22":["CONSULTED_WITH","HOSTED","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","SPOKE_WITH","VISITED"],"p23":5,"p24":"2024-01-16","p25":"2024-01-16","p26":["CONSULTED_WITH","HOSTED","MEDIATED_BETWEEN","MET","MET_ABROAD","NEGOTIATED_WITH","SPOKE_WITH","VISITED"],"p27":5,"p28":5,"p29":false,"p30":"The search ended at the 400 shortest ways that it found, of which some have a step without a relation that passes the filter: there may be more.","p31":"k: no more than 3 paths are shown; others are as short as the last of them.","p32":false,"p33":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p34":[{"argument":"from","id":"person:hakan-fidan"},{"argument":"to","id":"person:hossein-amir-abdollahian"}]}

WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 400 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a AND any(type IN t.types WHERE type IN $p3) AND (startNode(t) = x OR any(type IN t.types WHERE type IN $p4))){1,6}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
CALL (candidates) {
  UNWIND candidates AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND (r.fromId = actor OR NOT r.directed) AND r.type IN $p5 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7 RETURN count(r) AS passing }
  WITH actor, other WHERE passing > 0
  RETURN collect(actor + '|' + other) AS steps
}
WITH *, [c IN candidates WHERE all(i IN range(0, size(c.way) - 2) WHERE c.way[i] + '|' + c.way[i + 1] IN steps)] AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p8] AS chosen }
WITH *, CASE WHEN size(chosen) = $p9 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p10 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND (r.fromId = actor OR NOT r.directed) AND r.type IN $p11 RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r WITH fromId, toId, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS t WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND (r.fromId = actor OR NOT r.directed) AND r.type IN $p12 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p13 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p14 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p15, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p16 WHEN more > 0 THEN $p17 WHEN $p18 THEN $p19 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([true, id, n5.id]) AS v6 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n7 ORDER BY rank LIMIT 1
  }  RETURN collect([false, 1.0, id, n7.type]) AS v8 }
RETURN value, [v2, v4, v6, v8] AS nodes, head(COLLECT { UNWIND $p20 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// 1: id node((Relation) type)
// {"p0":"country:iran","p1":"group:jaish-al-adl","p2":[],"p3":["STRUCK"],"p4":["AGREED_TO_MEET","MET","SPOKE_WITH","MET_ABROAD","NEGOTIATED_WITH","RESTORED_RELATIONS","ESTABLISHED_RELATIONS","SIGNED_AGREEMENT_WITH","COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","DECLARED_CEASEFIRE_WITH","FOUGHT","CONSULTED_WITH","AGREED_TO_DEESCALATE_WITH","AGREED_WITH","COOPERATED_DIPLOMATICALLY","COOPERATED_MATERIALLY","ALLIED_WITH","AT_WAR_WITH"],"p5":["STRUCK"],"p6":1,"p7":1,"p8":3,"p9":3,"p10":400,"p11":["STRUCK"],"p12":["STRUCK"],"p13":5,"p14":5,"p15":false,"p16":"The search ended at the 400 shortest ways that it found, of which some have a step without a relation that passes the filter: there may be more.","p17":"k: no more than 3 paths are shown; others are as short as the last of them.","p18":false,"p19":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p20":[{"argument":"from","id":"country:iran"},{"argument":"to","id":"group:jaish-al-adl"}]}

WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 400 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a AND any(type IN t.types WHERE type IN $p3) AND (endNode(t) = x OR any(type IN t.types WHERE type IN $p4))){1,6}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
CALL (candidates) {
  UNWIND candidates AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND (r.toId = actor OR NOT r.directed) AND r.type IN $p5 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7 RETURN count(r) AS passing }
  WITH actor, other WHERE passing > 0
  RETURN collect(actor + '|' + other) AS steps
}
WITH *, [c IN candidates WHERE all(i IN range(0, size(c.way) - 2) WHERE c.way[i] + '|' + c.way[i + 1] IN steps)] AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p8] AS chosen }
WITH *, CASE WHEN size(chosen) = $p9 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p10 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND (r.toId = actor OR NOT r.directed) AND r.type IN $p11 RETURN r
  } WITH DISTINCT r WITH r.fromId AS fromId, r.toId AS toId, r WITH fromId, toId, {fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: sum(CASE WHEN r.goldsteinTenths > 0 THEN r.goldsteinTenths ELSE 0 END), negativeTenths: sum(CASE WHEN r.goldsteinTenths < 0 THEN r.goldsteinTenths ELSE 0 END),
    q1: sum(CASE WHEN r.quadCameo = 1 THEN 1 ELSE 0 END), q2: sum(CASE WHEN r.quadCameo = 2 THEN 1 ELSE 0 END), q3: sum(CASE WHEN r.quadCameo = 3 THEN 1 ELSE 0 END), q4: sum(CASE WHEN r.quadCameo = 4 THEN 1 ELSE 0 END),
    newest: max(r.sortKey), origins: max(r.originCount)} AS t WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' AND (r.toId = actor OR NOT r.directed) AND r.type IN $p12 WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p13 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p14 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p15, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p16 WHEN more > 0 THEN $p17 WHEN $p18 THEN $p19 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
RETURN value, [v2, v4] AS nodes, head(COLLECT { UNWIND $p20 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":"group:jaish-al-adl","p1":"country:iran","p2":[],"p3":["STRUCK"],"p4":["AGREED_TO_MEET","MET","SPOKE_WITH","MET_ABROAD","NEGOTIATED_WITH","RESTORED_RELATIONS","ESTABLISHED_RELATIONS","SIGNED_AGREEMENT_WITH","COOPERATED_ECONOMICALLY","COOPERATED_MILITARILY","DECLARED_CEASEFIRE_WITH","FOUGHT","CONSULTED_WITH","AGREED_TO_DEESCALATE_WITH","AGREED_WITH","COOPERATED_DIPLOMATICALLY","COOPERATED_MATERIALLY","ALLIED_WITH","AT_WAR_WITH"],"p5":["STRUCK"],"p6":1,"p7":1,"p8":3,"p9":3,"p10":400,"p11":["STRUCK"],"p12":["STRUCK"],"p13":5,"p14":5,"p15":false,"p16":"The search ended at the 400 shortest ways that it found, of which some have a step without a relation that passes the filter: there may be more.","p17":"k: no more than 3 paths are shown; others are as short as the last of them.","p18":false,"p19":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p20":[{"argument":"from","id":"group:jaish-al-adl"},{"argument":"to","id":"country:iran"}]}

WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 100 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a){1,1}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
WITH *, candidates AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p3] AS chosen }
WITH *, CASE WHEN size(chosen) = $p4 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p5 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { MATCH (e:Entity {id: actor}) CALL (other) { MATCH (z:Entity {id: other}) RETURN z } MATCH (e)-[t:TIE]-(z) WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p8, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p9 WHEN more > 0 THEN $p10 WHEN $p11 THEN $p12 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id]) AS v4 }
RETURN value, [v2, v4] AS nodes, head(COLLECT { UNWIND $p13 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id)
// {"p0":"person:hakan-fidan","p1":"group:jaish-al-adl","p2":[],"p3":3,"p4":3,"p5":100,"p6":5,"p7":5,"p8":false,"p9":"The search ended at the 100 shortest ways that it found: there may be more.","p10":"k: no more than 3 paths are shown; others are as short as the last of them.","p11":false,"p12":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p13":[{"argument":"from","id":"person:hakan-fidan"},{"argument":"to","id":"group:jaish-al-adl"}]}

WITH head(COLLECT { MATCH (e:Entity {id: $p0}) RETURN e.canonicalId }) AS fromId, head(COLLECT { MATCH (e:Entity {id: $p1}) RETURN e.canonicalId }) AS toId
CALL (fromId, toId) {
  CALL (fromId, toId) {
    WITH fromId WHERE fromId = toId RETURN [fromId] AS way, 0 AS weakest
    UNION ALL
    MATCH (a:Entity {id: fromId}) WHERE fromId <> toId
    CALL (a) { UNWIND $p2 AS id MATCH (e:Entity {id: id}) MATCH (z:Entity {id: e.canonicalId}) RETURN collect(z) AS avoided }
    WITH a, avoided, head(COLLECT { MATCH (e:Entity {id: toId}) RETURN e }) AS b
    MATCH p = SHORTEST 100 (a)((x)-[t:TIE]-(y) WHERE x <> b AND y <> a){1,6}(b)
    RETURN [n IN nodes(p) | n.id] AS way, reduce(least = null, e IN relationships(p) | CASE WHEN least < e.events THEN least ELSE e.events END) AS weakest
  }
  WITH way, max(weakest) AS weakest, count(*) AS times
  RETURN [c IN collect({way: way, weakest: weakest}) WHERE all(id IN c.way WHERE single(same IN c.way WHERE same = id))] AS candidates, coalesce(sum(times), 0) AS walked
}
WITH *, candidates AS ways
CALL (ways) { UNWIND ways AS c WITH c ORDER BY size(c.way), c.weakest DESC, c.way WITH collect(c) AS sorted RETURN sorted[..$p3] AS chosen }
WITH *, CASE WHEN size(chosen) = $p4 THEN size(chosen[-1].way) END AS longest
WITH *, CASE WHEN longest IS NULL THEN 0 ELSE size([c IN ways WHERE size(c.way) <= longest]) - size(chosen) END AS more,
  walked = $p5 AND (longest IS NULL OR NOT any(c IN candidates WHERE size(c.way) > longest)) AS cut
CALL (chosen) {
  UNWIND chosen AS c UNWIND range(0, size(c.way) - 2) AS i WITH DISTINCT c.way[i] AS actor, c.way[i + 1] AS other
  CALL (actor, other) { MATCH (e:Entity {id: actor}) CALL (other) { MATCH (z:Entity {id: other}) RETURN z } MATCH (e)-[t:TIE]-(z) WITH t ORDER BY t.fromId = actor DESC LIMIT 1 RETURN t }
  CALL (actor, other) { CALL (actor, other) {
    MATCH (r:Relation) WHERE r.dyad = CASE WHEN actor < other THEN actor + '|' + other ELSE other + '|' + actor END AND r.sortKey > '' WITH r, r.sortKey AS sortKey ORDER BY r.dyad DESC, sortKey DESC LIMIT $p6 RETURN r, sortKey
  }
  WITH DISTINCT r, sortKey ORDER BY sortKey DESC LIMIT $p7 WITH r ORDER BY sortKey DESC RETURN collect(r.id) AS evidence }
  RETURN collect({from: actor, to: other, tie: {from: t.fromId, to: t.toId, events: t.events, firstOn: nullIf(toString(t.firstOn), '0001-01-01'), lastOn: nullIf(toString(t.lastOn), '9999-12-31'), types: t.types, goldsteinSum: t.goldsteinTenths / 10.0, positiveSum: t.positiveTenths / 10.0, negativeSum: t.negativeTenths / 10.0, quads: {q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}}, evidence: evidence}) AS hops
}
CALL (chosen) { UNWIND chosen AS c UNWIND c.way AS id WITH id, count(*) AS times RETURN collect(id) AS nodes }
CALL (hops) { UNWIND hops AS h UNWIND h.evidence AS id WITH id, count(*) AS times RETURN collect(id) AS relations }
WITH *, [c IN chosen | {length: size(c.way) - 1, hops: [i IN range(0, size(c.way) - 2) | head([h IN hops WHERE h.from = c.way[i] AND h.to = c.way[i + 1]])]}] AS paths
WITH {paths: paths, completeness: {complete: more = 0 AND NOT cut AND NOT $p8, shown: size(paths), omitted: more,
  reason: CASE WHEN cut THEN $p9 WHEN more > 0 THEN $p10 WHEN $p11 THEN $p12 END}} AS value,
  {nodes: nodes, relations: relations} AS ids
CALL (ids) { UNWIND ids.nodes AS id MATCH (n1:Entity {id: id})  RETURN collect([true, id, n1.id, n1.name]) AS v2 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n3:Entity {id: id})  RETURN collect([true, id, n3.id, n3.name]) AS v4 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n5:Entity {id: id})  RETURN collect([false, 1.0, id, n5.id]) AS v6 }
CALL (ids) { UNWIND ids.nodes AS id MATCH (n7:Entity {id: id})  RETURN collect([false, 1.0, id, n7.id]) AS v8 }
CALL (ids) { UNWIND ids.relations AS id CALL (id) {
    CALL (id) {
      MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
      UNION ALL
      MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 AND r.publishedTo IS NULL WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
    }
    RETURN r AS n9 ORDER BY rank LIMIT 1
  } OPTIONAL MATCH (n11:Entity {id: n9.fromId})
  OPTIONAL MATCH (n13:Entity {id: n9.toId})
  CALL (n9) { MATCH (:Event {canonicalId: n9.eventId})<-[:ABOUT]-(c:Claim)
    WHERE coalesce(c.predicate, '') = n9.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND c.sortKey > '' AND c.status IN $p13
    WITH *, COLLECT { MATCH (c)-[:SUBJECT]->(named:Entity) RETURN named.canonicalId } AS subjects, COLLECT { MATCH (c)-[:OBJECT]->(named:Entity) RETURN named.canonicalId } AS objects
    WITH * WHERE ((n9.fromId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (n9.toId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT (n9.directed AND c.directed) AND (n9.toId IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (n9.fromId IN objects OR (c.polarity = 'DENIES' AND objects = [])))
      OR (NOT c.directed AND n9.fromId IN subjects AND n9.toId IN subjects AND objects = [])
  WITH DISTINCT c ORDER BY c.sortKey LIMIT $p14
  WITH c AS c16, c.sortKey AS k17
  
  WITH * ORDER BY k17
  RETURN collect([false, 2.0, c16.locator]) AS v15 } RETURN collect([false, 3.0, id, n9.id, n9.type, n11.id, n13.id, v15]) AS v10 }
RETURN value, [v2, v4, v6, v8, v10] AS nodes, head(COLLECT { UNWIND $p15 AS named WITH named WHERE NOT EXISTS { MATCH (:Entity {id: named.id}) } RETURN named }) AS missing
// 0: id node((Person) id @name)
// 1: id node((Person) id)
// 2: node((Claim) locator)
// 3: id node((Relation) id type @from((Person) id)?id @to((Person) id)?id @claims(rows))
// {"p0":"country:iran","p1":"country:iran","p2":[],"p3":5,"p4":5,"p5":100,"p6":5,"p7":5,"p8":false,"p9":"The search ended at the 100 shortest ways that it found: there may be more.","p10":"k: no more than 5 paths are shown; others are as short as the last of them.","p11":false,"p12":"asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.","p13":["ACTIVE"],"p14":50,"p15":[{"argument":"from","id":"country:iran"},{"argument":"to","id":"country:iran"}]}
