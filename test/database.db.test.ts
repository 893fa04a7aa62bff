import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { cypher, toStatement, type Run } from '../src/cypher/statement.ts'
import type { Connection } from '../src/neo4j/connect.ts'
import { createRunAlone } from '../src/neo4j/run.ts'
import { openTestDatabase } from './database.ts'

describe('the test database', () => {
  let connection: Connection
  let run: Run
  before(async () => {
    connection = await openTestDatabase()
    run = createRunAlone(connection)
  })

  test('has the schema and no data', async () => {
    const [row] = await run(toStatement(cypher`MATCH (n) WHERE NOT n:Migration RETURN collect(labels(n)[0]) AS labels, sum(n.number) AS clock`))
    assert.deepEqual(row, { labels: ['Clock'], clock: 0 })
    const [constraint] = await run(toStatement(cypher`SHOW CONSTRAINTS YIELD name WHERE name = 'claim_id' RETURN count(*) AS count`))
    assert.equal(constraint?.['count'], 1)
  })

  test('is emptied by the next file that opens it', async () => {
    await run(toStatement(cypher`UNWIND range(1, 2000) AS i CREATE (:Claim {id: 'claim:test:' + i}) WITH i MATCH (c:Clock) SET c.number = i`))
    const startedAt = performance.now()
    await openTestDatabase()
    const [row] = await run(toStatement(cypher`MATCH (c:Clock) RETURN c.number AS clock, COUNT { MATCH (n:Claim) } AS claims`))
    assert.deepEqual(row, { clock: 0, claims: 0 })
    console.log(`emptied in ${Math.round(performance.now() - startedAt)} ms`)
  })
})
