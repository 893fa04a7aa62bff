// Who bears such a name: the full-text index, then by how the name matches, then the best known first.
CALL db.index.fulltext.queryNodes('name_text', $lucene, {limit: 500}) YIELD node AS s, score
MATCH (x:Entity {id: s.entityId})
WITH x, s.norm AS norm, CASE WHEN s.norm = $norm THEN 5 WHEN s.norm STARTS WITH $norm + ' ' THEN 4 WHEN s.norm STARTS WITH $norm THEN 3 ELSE 2 END AS rank
WHERE all(word IN split($norm, ' ') WHERE ' ' + norm CONTAINS ' ' + word)
WITH x, max(rank) AS rank
WITH x, 10.0 * rank + log10(1.0 + COUNT { (x)-[:TIE]-() }) AS score
ORDER BY score DESC, size(x.name), x.id LIMIT $size
RETURN x.id AS id, x.name AS name
