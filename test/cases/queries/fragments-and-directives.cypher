CALL () { UNWIND $p0 AS type
  CALL (type) {
    MATCH (r:Relation) WHERE r.type = type AND r.sortKey > '' WITH r ORDER BY r.type DESC, r.sortKey DESC LIMIT $p1 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p2
  WITH r AS r2
  CALL (r2) { MATCH (n3:Entity {id: r2.fromId})  RETURN head(collect({`__typename`: n3.kind, `id`: n3.id, `@name`: coalesce(head(COLLECT { MATCH (n3)-[:HAS_NAME]->(x:Name {language: $p3}) RETURN x.text ORDER BY x.kind <> 'PREFERRED', x.text LIMIT 1 }), n3.name)})) AS v4 }
  CALL (r2) { MATCH (n5:Entity {id: r2.toId})  RETURN head(collect({`__typename`: n5.kind, `id`: n5.id, `@name`: coalesce(head(COLLECT { MATCH (n5)-[:HAS_NAME]->(x:Name {language: $p4}) RETURN x.text ORDER BY x.kind <> 'PREFERRED', x.text LIMIT 1 }), n5.name)})) AS v6 }
  RETURN collect({`cursor`: r2.sortKey, `node`: {`__typename`: 'Relation', `@from`: v4, `@to`: v6, `@support`: {`origins`: r2.originCount}}}) AS v1 }
RETURN {`rows`: v1} AS page
// {"p0":["AGREED_TO_DEESCALATE_WITH"],"p1":2,"p2":2,"p3":"en","p4":"en"}
