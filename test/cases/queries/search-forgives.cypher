CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.id] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity((Person) id)
// {"p0":"(abdolahian^4 OR abdolahian*^2 OR abdolahian~2)","p1":500,"p2":"abdolahian","p3":"abdolahian ","p4":"abdolahian","p5":[" abdolahian"],"p6":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.kind, n1.id, CASE WHEN n1.kind IN $p7 THEN head(COLLECT { MATCH (n1)-[:HAS_ID]->(x:ExternalId {scheme: $p8}) RETURN x.value ORDER BY x.value LIMIT 1 }) END] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity(__typename id iso3)
// {"p0":"(turkiye^4 OR turkiye*^2 OR turkiye~2)","p1":500,"p2":"turkiye","p3":"turkiye ","p4":"turkiye","p5":[" turkiye"],"p6":1,"p7":["COUNTRY"],"p8":"iso3166-1"}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.id] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity((Person) id)
// {"p0":"(turkiye^4 OR turkiye*^2 OR turkiye~2) (türki̇ye^4 OR türki̇ye*^2 OR türki̇ye~2)","p1":500,"p2":"turkiye","p3":"turkiye ","p4":"turkiye","p5":[" turkiye"],"p6":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) WHERE x.kind IN $p2
WITH x, s, closeness, CASE WHEN s.norm = $p3 THEN 5 WHEN s.norm STARTS WITH $p4 THEN 4 WHEN s.norm STARTS WITH $p5 THEN 3 WHEN all(word IN $p6 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p7
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.id] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity((Person) id)
// {"p0":"(balo^4 OR balo*^2 OR balo~1)","p1":500,"p2":["GROUP"],"p3":"balo","p4":"balo ","p5":"balo","p6":[" balo"],"p7":5}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.id] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity((Person) id)
// {"p0":"(iran^4 OR iran*^2 OR iran~1) (иран^4 OR иран*^2 OR иран~1)","p1":500,"p2":"iran","p3":"iran ","p4":"iran","p5":[" iran"],"p6":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.id] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity((Person) id)
// {"p0":"(bla^4 OR bla*^2)","p1":500,"p2":"bla","p3":"bla ","p4":"bla","p5":[" bla"],"p6":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.id] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity((Person) id)
// {"p0":"(a^4 OR a*^2) (and^4 OR and*^2) (b^4 OR b*^2) (or^4 OR or*^2) (c^4 OR c*^2) (\\(b^4 OR \\(b*^2) (\\\"c\\~\\*^4 OR \\\"c\\~\\**^2 OR \\\"c\\~\\*~2) (\\\\^4 OR \\\\*^2) (\\^^4 OR \\^*^2)","p1":500,"p2":"a and b or c","p3":"a and b or c ","p4":"a and b or c","p5":[" a"," and"," b"," or"," c"],"p6":1}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.id] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity((Person) id)
// {"p0":"(zzzzqqqq^4 OR zzzzqqqq*^2 OR zzzzqqqq~2)","p1":500,"p2":"zzzzqqqq","p3":"zzzzqqqq ","p4":"zzzzqqqq","p5":[" zzzzqqqq"],"p6":10}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true, n1.id] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: @entity((Person) id)
// {"p0":"\"\"","p1":500,"p2":"","p3":" ","p4":"","p5":[" "],"p6":10}
