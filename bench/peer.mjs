import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

/**
 * @neo4j/graphql as a process of its own, over the same graph: `node bench/peer.mjs one|interface`.
 * Prints its address when it answers. The database comes from NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.
 */

const fields = `id: ID!
  name: String!
  relations: [Relation!]! @relationship(type: "HAS_RELATION", direction: OUT)`

const relation = `type Relation @node {
  id: ID!
  type: String!
  earliestOn: String
  sortKey: String!
  from: [Entity!]! @relationship(type: "FROM", direction: OUT)
  to: [Entity!]! @relationship(type: "TO", direction: OUT)
}`

/** One type for all entities: the fastest that it can be. */
const one = `type Entity @node { ${fields} }\n${relation}`

/** An interface with the five kinds, as a schema for people would have it. */
const kinds = ['Person', 'Country', 'Group', 'Organisation', 'Place']
const byKind = `interface Entity {
  id: ID!
  name: String!
  relations: [Relation!]! @declareRelationship
}
${kinds.map((kind) => `type ${kind} implements Entity @node(labels: ["${kind}", "Entity"]) { ${fields} }`).join('\n')}
${relation}`

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD))
const schema = await new Neo4jGraphQL({ typeDefs: process.argv[2] === 'interface' ? byKind : one, driver }).getSchema()
const server = new ApolloServer({ schema })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' }, context: () => Promise.resolve({ executionContext: driver }) })
console.log(url)
