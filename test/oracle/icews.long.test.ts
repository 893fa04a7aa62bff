import { after, before, describe, test } from 'node:test'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Run } from '../../src/cypher/statement.ts'
import { connect, type Connection } from '../../src/neo4j/connect.ts'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { appendBatch } from '../../src/write/append.ts'
import { openTestDatabase } from '../database.ts'
import { assertTelling, compareAnswers, runOracle } from './compare.ts'
import { generateRows } from './generate-rows.ts'
import { printRows, readRows, toBatches } from './rows.ts'

/**
 * ICEWS 2014, which may not be distributed: PARLEY_TEST_ICEWS names the folder of `icews14_events.tsv.gz`. Where it is not given, 20,000 invented events stand in.
 * PARLEY_TEST_ICEWS_URI and PARLEY_TEST_ICEWS_PASSWORD may name a database that holds the events already; it is only read.
 */
const folder = process.env['PARLEY_TEST_ICEWS'] ?? ''
const loaded = process.env['PARLEY_TEST_ICEWS_URI']
const events = join(folder, 'icews14_events.tsv.gz')

describe(folder === '' ? 'analyses of 20,000 invented events (PARLEY_TEST_ICEWS does not name the folder of ICEWS 2014)' : 'analyses of ICEWS 2014', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'parley-icews-'))
  const file = folder === '' ? join(scratch, 'rows.tsv') : events
  let run: Run
  let given: Connection | undefined

  async function load(): Promise<Run> {
    const connection = await openTestDatabase()
    const transact = createTransact(connection)
    const bytes = readFileSync(file)
    const rows = readRows((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
    for (const batch of toBatches(rows, 1_000)) await appendBatch(transact, batch)
    return createRead(connection)
  }

  before(async () => {
    if (folder === '') writeFileSync(file, printRows(generateRows(2014, 20_000)))
    else if (!existsSync(events)) throw new Error(`PARLEY_TEST_ICEWS names ${folder}, which has no icews14_events.tsv.gz`)
    if (loaded !== undefined && folder !== '') given = connect({ uri: loaded, user: 'neo4j', password: process.env['PARLEY_TEST_ICEWS_PASSWORD'] ?? '', database: 'neo4j' })
    run = given === undefined ? await load() : createRead(given)
  })
  after(async () => {
    rmSync(scratch, { recursive: true })
    await given?.close()
  })

  test('are what plain Python computes from the rows, to the last event', async (context) => {
    const names = await run({ text: "MATCH (x:ExternalId {scheme: 'icews'})<-[:HAS_ID]-(e:Entity) RETURN x.value AS name, e.id AS id", params: {} })
    const states = await run({ text: "MATCH (r:Relation) WHERE r.type = 'PART_OF' AND r.sortKey > '' RETURN r.fromId AS part, r.toId AS whole", params: {} })
    const counts = await compareAnswers(run, runOracle({
      rows: file,
      ids: Object.fromEntries(names.map(({ name, id }) => [name as string, id as string])),
      standing: states.map(({ part, whole }) => [part as string, 'PART_OF', whole as string] as const),
    }))
    context.diagnostic(`answers that hold something: ${JSON.stringify(counts)}`)
    assertTelling(counts)
  })
})
