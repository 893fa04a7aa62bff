MATCH (s:Name {norm: $p0})<-[:HAS_NAME]-(z:Entity) MATCH (y:Entity {id: z.canonicalId}) WITH DISTINCT y AS n1 ORDER BY n1.id LIMIT 21 CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey <= $p2 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p3) RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey <= $p4 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p5) RETURN r
  }
  RETURN count(DISTINCT r) AS v2 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p6 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey <= $p7 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p8) WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p9 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey <= $p10 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p11) WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p12 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p13
  WITH r AS r4
  CALL (r4) { MATCH (n5:Entity {id: r4.fromId})  RETURN head(collect({`__typename`: n5.kind, `id`: n5.id})) AS v6 }
  CALL (r4) { MATCH (n7:Entity {id: r4.toId})  RETURN head(collect({`__typename`: n7.kind, `id`: n7.id})) AS v8 }
  RETURN collect({`cursor`: r4.sortKey, `node`: {`__typename`: 'Relation', `@from`: v6, `@to`: v8}}) AS v3 }
  CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p14 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey <= $p15 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p16) WITH r ORDER BY r.fromId DESC, r.type DESC, r.sortKey DESC LIMIT $p17 RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey <= $p18 AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p19) WITH r ORDER BY r.toId DESC, r.type DESC, r.sortKey DESC LIMIT $p20 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p21
  WITH r AS r10
  CALL (r10) { MATCH (n11:Entity {id: r10.fromId})  RETURN head(collect({`__typename`: n11.kind, `id`: n11.id})) AS v12 }
  CALL (r10) { MATCH (n13:Entity {id: r10.toId})  RETURN head(collect({`__typename`: n13.kind, `id`: n13.id})) AS v14 }
  CALL (r10) { MATCH (n15:Event {id: r10.eventId}) CALL (n15) { WITH *, n15.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey <= $p22 AND r.eventId = event AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p23) RETURN r
  }
  RETURN count(DISTINCT r) AS v17 } RETURN head(collect({`__typename`: 'Event', `@relations`: {`total`: v17}})) AS v16 }
  RETURN collect({`cursor`: r10.sortKey, `node`: {`__typename`: 'Relation', `@from`: v12, `@to`: v14, `@event`: v16}}) AS v9 } RETURN n1.id AS id, n1.name AS name, n1.kind AS kind, n1.description AS description, {`__typename`: n1.kind, `@before`: {`total`: v2}, `@tuesday`: {`rows`: v3}, `@wednesday`: {`rows`: v9}} AS node
// {"p0":"pakistan","p1":["ATTACKED","BLOCKADED","FOUGHT","KILLED","OCCUPIED","SHELLED","STRUCK"],"p2":"2024-01-15~","p3":"2024-01-15","p4":"2024-01-15~","p5":"2024-01-15","p6":["ATTACKED","BLOCKADED","FOUGHT","KILLED","OCCUPIED","SHELLED","STRUCK"],"p7":"2024-01-16~","p8":"2024-01-16","p9":51,"p10":"2024-01-16~","p11":"2024-01-16","p12":51,"p13":51,"p14":["ATTACKED","BLOCKADED","FOUGHT","KILLED","OCCUPIED","SHELLED","STRUCK"],"p15":"2024-01-17~","p16":"2024-01-17","p17":51,"p18":"2024-01-17~","p19":"2024-01-17","p20":51,"p21":51,"p22":"2024-01-17~","p23":"2024-01-17"}

CALL () { MATCH (e:Event) WHERE e.sortKey <= $p0 AND coalesce(e.endLatestOn, CASE WHEN e.status = 'ONGOING' OR e.latestOn IS NULL AND e.earliestOn IS NOT NULL THEN '9999-12-31' ELSE e.latestOn END) >= $p1 WITH e ORDER BY e.sortKey DESC LIMIT $p2
  WITH DISTINCT e ORDER BY e.sortKey DESC LIMIT $p3
  WITH e AS e2
  CALL (e2) { WITH *, e2.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey <= $p4 AND r.eventId = event AND (NOT r.standing OR coalesce(r.endKey, r.sortKey) >= $p5) WITH r ORDER BY r.sortKey DESC LIMIT $p6 RETURN r
  }
  WITH DISTINCT r ORDER BY r.sortKey DESC LIMIT $p7
  WITH r AS r4
  
  RETURN collect({`cursor`: r4.sortKey, `node`: {`__typename`: 'Relation', `type`: r4.type}}) AS v3 }
  RETURN collect({`cursor`: e2.sortKey, `node`: {`__typename`: 'Event', `title`: e2.title, `@relations`: {`rows`: v3}}}) AS v1 }
RETURN {`rows`: v1} AS page
// {"p0":"2024-01-16~","p1":"2024-01-16","p2":51,"p3":51,"p4":"2024-01-16~","p5":"2024-01-16","p6":51,"p7":51}
