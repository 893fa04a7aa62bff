import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readComposeImage } from '../../scripts/test-server.ts'
import { neo4jVersion } from '../../src/local-neo4j/version.ts'

test('the managed Neo4j and the one of docker-compose.yml are the same', () => {
  assert.equal(readComposeImage(), `neo4j:${neo4jVersion}-community`)
})
