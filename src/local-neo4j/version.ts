/** The Neo4j that Parley runs. `docker-compose.yml` names the same one; a test holds the two together. */
export const neo4jVersion = '5.26.29'

/** The versions of Java that this Neo4j supports. */
export const javaVersions: readonly number[] = [17, 21]
