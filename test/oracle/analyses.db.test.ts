import { before, describe, test } from 'node:test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { appendBatch } from '../../src/write/append.ts'
import { openTestDatabase } from '../database.ts'
import { assertTelling, compareAnswers, runOracle } from './compare.ts'
import { generateRows } from './generate-rows.ts'
import { idOf, printRows, toBatches } from './rows.ts'

describe('analyses of invented events', () => {
  const rows = generateRows(14, 2_500)
  let run: Run
  before(async () => {
    const connection = await openTestDatabase()
    run = createRead(connection)
    const transact = createTransact(connection)
    for (const batch of toBatches(rows, 500)) await appendBatch(transact, batch)
  })

  test('are what plain Python computes from the rows', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-rows-'))
    try {
      const file = join(folder, 'rows.tsv')
      writeFileSync(file, printRows(rows))
      const ids = Object.fromEntries(rows.flatMap(({ source, target }) => [source, target]).map((name) => [name, idOf(name)]))
      const counts = await compareAnswers(run, runOracle({ rows: file, ids, standing: [] }))
      context.diagnostic(`answers that hold something: ${JSON.stringify(counts)}`)
      assertTelling(counts)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
