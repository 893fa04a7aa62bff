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
// {"p0":"(iran^4 OR iran*^2 OR iran~1)","p1":500,"p2":"iran","p3":"iran ","p4":"iran","p5":[" iran"],"p6":6}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: 
// {"p0":"(pak^4 OR pak*^2)","p1":500,"p2":"pak","p3":"pak ","p4":"pak","p5":[" pak"],"p6":6}

CALL db.index.fulltext.queryNodes('name_text', $p0, {limit: $p1}) YIELD node AS s, score AS closeness
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) 
WITH x, s, closeness, CASE WHEN s.norm = $p2 THEN 5 WHEN s.norm STARTS WITH $p3 THEN 4 WHEN s.norm STARTS WITH $p4 THEN 3 WHEN all(word IN $p5 WHERE ' ' + s.norm CONTAINS word) THEN 2 ELSE 1 END AS rank
ORDER BY rank DESC, closeness DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, rank: rank, closeness: closeness})) AS best
WITH x, best, log10(1.0 + COUNT { (x)-[:TIE]-() }) AS known
WITH x, best.text AS matchedName, CASE WHEN best.rank = 1 THEN 10.0 * best.closeness * (1.0 + known) / (best.closeness * (1.0 + known) + 100.0) ELSE 10.0 * best.rank + known END AS score
ORDER BY score DESC, size(matchedName), x.id LIMIT $p6
WITH x AS n1, matchedName, score

RETURN matchedName, score, [true] AS entities ORDER BY score DESC, size(matchedName), n1.id
// 0: 
// {"p0":"(foreign^4 OR foreign*^2 OR foreign~2) (min^4 OR min*^2)","p1":500,"p2":"foreign min","p3":"foreign min ","p4":"foreign min","p5":[" foreign"," min"],"p6":6}
