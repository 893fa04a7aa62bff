import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate } from '../../src/neo4j/migrate.ts'
import { createRunAlone } from '../../src/neo4j/run.ts'
import { openTestDatabase } from '../database.ts'

/** What a crash leaves that comes after the index of a constraint was made and before the constraint was. */
void test('a migration that was cut off within a constraint is finished by the next', async () => {
  const run = createRunAlone(await openTestDatabase())
  const ask = (text: string) => run({ text, params: {} })
  await ask('MATCH (m:Migration) DELETE m')
  await ask('DROP CONSTRAINT external_id')
  await ask('CREATE INDEX external_id FOR (n:ExternalId) ON (n.id)')
  await assert.rejects(ask('CREATE CONSTRAINT external_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE n.id IS UNIQUE'), /already exists/)
  const { applied } = await migrate(run)
  assert.ok(applied.includes(1))
  assert.deepEqual(await ask("SHOW CONSTRAINTS YIELD name WHERE name = 'external_id' RETURN name"), [{ name: 'external_id' }])
})
