import { readFileSync } from 'node:fs'
import { Neo4jContainer } from '@testcontainers/neo4j'
import { parse } from 'yaml'
import { givenAddress, startTestNeo4j } from '../test/test-neo4j.ts'

/** The Neo4j of one test run, with the variables by which test files find it. */
export interface TestServer {
  readonly variables: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

function variablesFor(uri: string, user: string, password: string): Readonly<Record<string, string>> {
  return { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password, NEO4J_TEST_DATABASE: 'neo4j', PARLEY_TEST_OWNED: '1' }
}

/** The image that `docker compose up` uses too: docker-compose.yml is the one place that names it. */
export function readComposeImage(): string {
  const compose = parse(readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8')) as { services: { neo4j: { image: string } } }
  return compose.services.neo4j.image
}

async function startContainer(report: (message: string) => void): Promise<TestServer> {
  const image = readComposeImage()
  report(`Starting a container of ${image} …`)
  const container = await new Neo4jContainer(image).withEnvironment({ NEO4J_server_memory_heap_max__size: '400m', NEO4J_server_memory_pagecache_size: '64m' }).start()
  report(`The container is up at ${container.getBoltUri()}.`)
  return {
    variables: variablesFor(container.getBoltUri(), container.getUsername(), container.getPassword()),
    stop: async () => {
      await container.stop()
    },
  }
}

async function startManaged(report: (message: string) => void): Promise<TestServer> {
  const { address, stop } = await startTestNeo4j(report)
  return { variables: variablesFor(address.uri, address.user, address.password), stop }
}

/**
 * The Neo4j for a test run: NEO4J_TEST_URI where it is given, otherwise what PARLEY_TEST_DATABASE names.
 * @throws Error where neither can be had; tests are never skipped for want of a database
 */
export async function startTestServer(report: (message: string) => void): Promise<TestServer> {
  const given = givenAddress()
  if (given !== null) {
    report(`Using the Neo4j at ${given.uri}: its database is emptied by the tests.`)
    return { variables: {}, stop: () => Promise.resolve() }
  }
  const kind = process.env['PARLEY_TEST_DATABASE'] ?? 'local'
  if (kind === 'docker') return startContainer(report)
  if (kind === 'local') return startManaged(report)
  throw new Error(`PARLEY_TEST_DATABASE is ${JSON.stringify(kind)}: give local or docker.`)
}
