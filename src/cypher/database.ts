/** Where a Neo4j database is and how to enter it. */
export interface DatabaseAddress {
  /** `bolt://host:port` for one server, `neo4j://…` for a cluster with routing. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}
