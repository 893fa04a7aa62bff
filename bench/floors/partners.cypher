// With whom an entity has most to do: the sums are the ties.
MATCH (e:Entity {id: $id})
CALL (e) { MATCH (e)-[t:TIE]->(x:Entity) RETURN x, t UNION ALL MATCH (e)<-[t:TIE]-(x:Entity) RETURN x, t }
WITH x.id AS other, sum(t.events) AS events
ORDER BY events DESC, other LIMIT $size
MATCH (x:Entity {id: other})
RETURN other AS id, x.name AS name, events ORDER BY events DESC, id
