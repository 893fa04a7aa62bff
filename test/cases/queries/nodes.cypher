UNWIND $p0 AS id MATCH (n1:Document {id: id})  RETURN id, [true, n1.id, n1.title] AS node
UNION ALL
UNWIND $p1 AS id MATCH (n2:Entity {id: id})  RETURN id, [false, 1.0, n2.kind, n2.id, n2.name, CASE WHEN n2.kind IN $p2 THEN head(COLLECT { MATCH (n2)-[:HAS_ID]->(x:ExternalId {scheme: $p3}) RETURN x.value ORDER BY x.value LIMIT 1 }) END] AS node
UNION ALL
UNWIND $p4 AS id MATCH (named:Event {id: id}) MATCH (n3:Event {id: named.canonicalId}) CALL (n3) { MATCH (n3)-[m4:PARTICIPANT]->(n5:Entity) WITH n5, m4, n3 ORDER BY m4.part DESC, n5.id  RETURN collect([false, 2.0, n5.id, m4.part]) AS v6 }
  CALL (n3) { WITH *, n3.id AS event
  CALL (event) {
    MATCH (r:Relation) WHERE r.sortKey > '' AND r.eventId = event RETURN r
  }
  RETURN count(DISTINCT r) AS v7 } RETURN id, [false, 3.0, n3.id, n3.title, v6, v7] AS node
// 0: (Document) id title
// 1: __typename id @name iso3
// 2: @entity((Person) id) part
// 3: (Event) id title @participants @relations(total)
// {"p0":["document:seed:2024-01-19-pakistan-iran"],"p1":["country:iran","group:jaish-al-adl"],"p2":["COUNTRY"],"p3":"iso3166-1","p4":["event:seed:2024-01-19-pakistan-iran/attacks-in-iran"]}

UNWIND $p0 AS id MATCH (n1:Entity {id: id}) CALL (n1) { WITH *, n1.canonicalId AS actor
  UNWIND $p1 AS type
  CALL (actor, type) {
    MATCH (r:Relation) WHERE r.fromId = actor AND r.type = type AND r.sortKey > '' RETURN r
    UNION ALL
    MATCH (r:Relation) WHERE r.toId = actor AND r.type = type AND r.sortKey > '' AND NOT r.directed RETURN r
  }
  RETURN count(DISTINCT r) AS v2 } RETURN id, [true, n1.kind, n1.name, v2] AS node
// 0: __typename @name @offices(total)
// {"p0":["person:hakan-fidan"],"p1":["HOLDS_OFFICE"]}

UNWIND $p0 AS id MATCH (n1:Entity {id: id})  RETURN id, [true, n1.id] AS node
// 0: (Group) id
// {"p0":["person:hakan-fidan","group:jaish-al-adl"]}
