MATCH (s:Name {norm: $p0})<-[:HAS_NAME]-(z:Entity) MATCH (y:Entity {id: z.canonicalId}) WITH DISTINCT y AS n1 ORDER BY n1.id LIMIT 21  RETURN n1.id AS id, n1.name AS name, n1.kind AS kind, n1.description AS description, [true, n1.kind, n1.id, n1.name, CASE WHEN n1.kind IN $p1 THEN head(COLLECT { MATCH (n1)-[:HAS_ID]->(x:ExternalId {scheme: $p2}) RETURN x.value ORDER BY x.value LIMIT 1 }) END] AS node
// 0: __typename id @name iso3
// {"p0":"turkiye","p1":["COUNTRY"],"p2":"iso3166-1"}

MATCH (s:Name {norm: $p0})<-[:HAS_NAME]-(z:Entity) MATCH (y:Entity {id: z.canonicalId}) WITH DISTINCT y AS n1 ORDER BY n1.id LIMIT 21 CALL (n1) { MATCH (n1)-[:HAS_NAME]->(n3:Name) WITH n3 ORDER BY n3.kind <> 'PREFERRED', n3.text, n3.id  RETURN collect([true, n3.text, n3.kind]) AS v4 } RETURN n1.id AS id, n1.name AS name, n1.kind AS kind, n1.description AS description, [false, 1.0, n1.id, n1.name, v4] AS node
// 0: text kind
// 1: (Person) id @name @names
// {"p0":"soghat"}

MATCH (:ExternalId {id: $p0})<-[:HAS_ID]-(y:Entity) WITH DISTINCT y AS n1 ORDER BY n1.id LIMIT 21 CALL (n1) { MATCH (n1)-[:HAS_ID]->(n3:ExternalId) WITH n3 ORDER BY n3.id  RETURN collect([true, n3.scheme, n3.value]) AS v4 }
  OPTIONAL MATCH (n5:Entity {id: n1.canonicalId}) RETURN n1.id AS id, n1.name AS name, n1.kind AS kind, n1.description AS description, [false, 1.0, n1.id, v4, n1.generic, n1.description, n5.id] AS node
// 0: scheme value
// 1: (Person) id @externalIds generic description @canonical((Person) id)?id
// {"p0":"iso3166-1:PAK"}

MATCH (s:Name {norm: $p0})<-[:HAS_NAME]-(z:Entity) MATCH (y:Entity {id: z.canonicalId}) WITH DISTINCT y AS n1 ORDER BY n1.id LIMIT 21  RETURN n1.id AS id, n1.name AS name, n1.kind AS kind, n1.description AS description, [true, n1.id] AS node
// 0: (Person) id
// {"p0":"nobody of this name"}

UNWIND $p0 AS id MATCH (n1:Entity {id: id})  RETURN id, [true, n1.kind, n1.id] AS node
// 0: __typename id
// {"p0":["person:nobody"]}

CALL (*) { UNWIND $p0 AS kind
  CALL (kind) { MATCH (e:Entity) WHERE e.kind = kind AND e.id > '' AND e.canonicalId = e.id WITH e ORDER BY e.kind, e.id LIMIT $p1 RETURN e }
  WITH DISTINCT e ORDER BY e.id LIMIT $p2
  WITH e AS e2, e.id AS k4
  CALL (e2) { WITH * WHERE e2.kind IN $p3 WITH *, e2.canonicalId AS actor
  UNWIND $p4 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' RETURN r
  }
  RETURN count(DISTINCT r) AS v3 }
  WITH * ORDER BY k4
  RETURN collect([true, e2.kind, e2.id, CASE WHEN e2.kind IN $p5 THEN [false, 1.0, v3] END]) AS v1 }
CALL (*) { UNWIND $p6 AS kind
  CALL (kind) { MATCH (e:Entity) WHERE e.kind = kind AND e.id > '' AND e.canonicalId = e.id RETURN e }
  RETURN count(DISTINCT e) AS v5 }
RETURN [false, 2.0, v1, v5] AS page
// 0: node(__typename id @members.Group)
// 1: total
// 2: rows total
// {"p0":["GROUP"],"p1":50,"p2":50,"p3":["GROUP"],"p4":["MEMBER_OF"],"p5":["GROUP"],"p6":["GROUP"]}

CALL (*) { MATCH (e:Entity) WHERE e.id > $p0 AND e.canonicalId = e.id WITH e ORDER BY e.id LIMIT $p1
  WITH DISTINCT e ORDER BY e.id LIMIT $p2
  WITH e AS e2, e.id AS k3
  
  WITH * ORDER BY k3
  RETURN collect([true, k3, e2.id]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: cursor node((Person) id)
// 1: rows
// {"p0":"country:iran","p1":3,"p2":3}

CALL (*) { MATCH (n:Name) WHERE n.norm STARTS WITH $p0 WITH DISTINCT n.entityId AS named
  MATCH (x:Entity {id: named}) MATCH (e:Entity {id: x.canonicalId}) WHERE e.id > '' AND e.canonicalId = e.id
  WITH DISTINCT e ORDER BY e.id LIMIT $p1
  WITH e AS e2, e.id AS k3
  
  WITH * ORDER BY k3
  RETURN collect([true, e2.id]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Person) id)
// 1: rows
// {"p0":"ira","p1":50}

CALL (*) { UNWIND $p0 AS kind
  CALL (kind) { MATCH (e:Entity) WHERE e.kind = kind AND e.id > '' AND e.canonicalId = e.id AND EXISTS { MATCH (e)-[:HAS_ID]->(:ExternalId {scheme: $p1}) } WITH e ORDER BY e.kind DESC, e.id DESC LIMIT $p2 RETURN e }
  WITH DISTINCT e ORDER BY e.id DESC LIMIT $p3
  WITH e AS e2, e.id AS k3
  
  WITH * ORDER BY k3 DESC
  RETURN collect([true, e2.id]) AS v1 }
RETURN [false, 1.0, v1] AS page
// 0: node((Person) id)
// 1: rows
// {"p0":["COUNTRY"],"p1":"cow","p2":1,"p3":1}
