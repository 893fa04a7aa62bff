CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, score * CASE WHEN s.norm = $p1 THEN 4.0 WHEN s.norm STARTS WITH $p2 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p3
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id}} AS entities ORDER BY score DESC, n1.id
// {"p0":"(abdolahian^4 OR abdolahian*^2 OR abdolahian~2)","p1":"abdolahian","p2":"abdolahian","p3":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, score * CASE WHEN s.norm = $p1 THEN 4.0 WHEN s.norm STARTS WITH $p2 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p3
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id, `iso3`: CASE WHEN n1.kind IN $p4 THEN head(COLLECT { MATCH (n1)-[:HAS_ID]->(x:ExternalId {scheme: $p5}) RETURN x.value ORDER BY x.value LIMIT 1 }) END}} AS entities ORDER BY score DESC, n1.id
// {"p0":"(turkiye^4 OR turkiye*^2 OR turkiye~2)","p1":"turkiye","p2":"turkiye","p3":1,"p4":["COUNTRY"],"p5":"iso3166-1"}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, score * CASE WHEN s.norm = $p1 THEN 4.0 WHEN s.norm STARTS WITH $p2 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p3
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id}} AS entities ORDER BY score DESC, n1.id
// {"p0":"(turkiye^4 OR turkiye*^2 OR turkiye~2) (türki̇ye^4 OR türki̇ye*^2 OR türki̇ye~2)","p1":"turkiye","p2":"turkiye","p3":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) WHERE x.kind IN $p1
WITH x, s, score * CASE WHEN s.norm = $p2 THEN 4.0 WHEN s.norm STARTS WITH $p3 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p4
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id}} AS entities ORDER BY score DESC, n1.id
// {"p0":"(balo^4 OR balo*^2 OR balo~1)","p1":["GROUP"],"p2":"balo","p3":"balo","p4":5}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, score * CASE WHEN s.norm = $p1 THEN 4.0 WHEN s.norm STARTS WITH $p2 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p3
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id}} AS entities ORDER BY score DESC, n1.id
// {"p0":"(iran^4 OR iran*^2 OR iran~1) (иран^4 OR иран*^2 OR иран~1)","p1":"iran","p2":"iran","p3":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, score * CASE WHEN s.norm = $p1 THEN 4.0 WHEN s.norm STARTS WITH $p2 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p3
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id}} AS entities ORDER BY score DESC, n1.id
// {"p0":"(bla^4 OR bla*^2)","p1":"bla","p2":"bla","p3":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, score * CASE WHEN s.norm = $p1 THEN 4.0 WHEN s.norm STARTS WITH $p2 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p3
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id}} AS entities ORDER BY score DESC, n1.id
// {"p0":"(a^4 OR a*^2) (and^4 OR and*^2) (b^4 OR b*^2) (or^4 OR or*^2) (c^4 OR c*^2) (\\(b^4 OR \\(b*^2) (\\\"c\\~\\*^4 OR \\\"c\\~\\**^2 OR \\\"c\\~\\*~2) (\\\\^4 OR \\\\*^2) (\\^^4 OR \\^*^2)","p1":"a and b or c","p2":"a and b or c","p3":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, score * CASE WHEN s.norm = $p1 THEN 4.0 WHEN s.norm STARTS WITH $p2 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p3
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id}} AS entities ORDER BY score DESC, n1.id
// {"p0":"(zzzzqqqq^4 OR zzzzqqqq*^2 OR zzzzqqqq~2)","p1":"zzzzqqqq","p2":"zzzzqqqq","p3":10}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, score * CASE WHEN s.norm = $p1 THEN 4.0 WHEN s.norm STARTS WITH $p2 THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT $p3
WITH x AS n1, matchedName, score

RETURN matchedName, score, {`@entity`: {`__typename`: n1.kind, `id`: n1.id}} AS entities ORDER BY score DESC, n1.id
// {"p0":"\"\"","p1":"","p2":"","p3":10}
