// Who is on good terms with both of two: two expansions over ties, then one aggregation.
CALL () {
  MATCH (:Entity {id: $a})-[t:TIE]-(x:Entity)
  WITH x.id AS id, sum(t.events) AS events, sum(t.goldsteinTenths) AS tenths WHERE tenths > 0
  RETURN id, events AS towardA, 0 AS towardB
  UNION ALL
  MATCH (:Entity {id: $b})-[t:TIE]-(x:Entity)
  WITH x.id AS id, sum(t.events) AS events, sum(t.goldsteinTenths) AS tenths WHERE tenths > 0
  RETURN id, 0 AS towardA, events AS towardB
}
WITH id, sum(towardA) AS towardA, sum(towardB) AS towardB WHERE towardA > 0 AND towardB > 0
RETURN id, towardA, towardB
ORDER BY CASE WHEN towardA < towardB THEN towardA ELSE towardB END DESC, towardA + towardB DESC, id LIMIT $size
