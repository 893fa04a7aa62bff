import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Statement } from '../../src/cypher/statement.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { tick } from '../../src/write/clock.ts'
import { openTestDatabase } from '../database.ts'
import { author } from '../write/author.ts'

const size = 1_000

describe('a statement with a look before it', () => {
  let connection: Connection
  before(async () => {
    connection = await openTestDatabase()
  })

  test('has what the look gave as parameters', async () => {
    const rows = await createRead(connection)({ text: 'RETURN $one + $two AS three', params: { two: 2 }, look: 'RETURN 1 AS one' })
    assert.deepEqual(rows, [{ three: 3 }])
  })

  // The database shows a transaction while it is being applied, nodes before the indexes that find them: a tenth of plain reads saw a part.
  test('sees a transaction whole, in the indexes too, of which the look saw anything', async () => {
    const transact = createTransact(connection)
    const run = createRead(connection)
    const counted: Statement = {
      look: "MATCH (k:Clock {id: 'clock'}) RETURN k.number AS upTo",
      text: "MATCH (d:Document) USING INDEX SEEK d:Document(recordedFrom, id) WHERE d.recordedFrom = $upTo AND d.id > '' WITH count(d) AS found RETURN found, $upTo AS number",
      params: {},
    }
    let isWriting = true
    const seen = new Set<unknown>()
    const readers = Array.from({ length: 3 }, async () => {
      while (isWriting) {
        const [row] = await run(counted)
        if (row?.['number'] === 0) continue
        assert.equal(row?.['found'], size)
        seen.add(row['number'])
      }
    })
    for (let round = 0; round < 30; round++) {
      await transact(async (write) => {
        const { number } = await tick(write, author)
        await write({ text: "UNWIND range(1, $size) AS i CREATE (d:Document {recordedFrom: $number, id: 'document:' + i + ':' + $number, title: 'some title'})", params: { size, number } })
      })
    }
    isWriting = false
    await Promise.all(readers)
    assert.ok(seen.size > 10)
  })
})
