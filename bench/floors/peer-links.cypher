// The peer reaches records by relationships only: for it, and for nobody else, records get links to both ends.
MATCH (r:Relation) WHERE NOT EXISTS { (r)-[:FROM]->() }
CALL (r) {
  MATCH (a:Entity {id: r.fromId}) MATCH (b:Entity {id: r.toId})
  CREATE (r)-[:FROM]->(a) CREATE (r)-[:TO]->(b) CREATE (a)-[:HAS_RELATION]->(r) CREATE (b)-[:HAS_RELATION]->(r)
} IN TRANSACTIONS OF 5000 ROWS
