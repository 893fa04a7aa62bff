// How many relations of an entity began in each month.
CALL () {
  MATCH (r:Relation) WHERE r.fromId = $id AND r.sortKey > '' RETURN r.earliestOn AS day
  UNION ALL
  MATCH (r:Relation) WHERE r.toId = $id AND r.sortKey > '' RETURN r.earliestOn AS day
}
WITH left(day, 7) AS month WHERE month IS NOT NULL
RETURN month + '-01' AS start, count(*) AS events ORDER BY start
