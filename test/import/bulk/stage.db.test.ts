import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Run, Transact } from '../../../src/cypher/statement.ts'
import { openLedger } from '../../../src/import/bulk/ledger.ts'
import { createStage } from '../../../src/import/bulk/stage.ts'
import { importSource } from '../../../src/import/import-source.ts'
import { createBulkStore, createOnlineStore, type Store } from '../../../src/import/store.ts'
import type { Batch } from '../../../src/write/batch.ts'
import { openToWrite } from '../../database.ts'
import { scratchFolder } from '../../local-neo4j/scratch.ts'
import { emptyGraph } from '../../write/dump.ts'
import { emptyTally, startPlay, takeStep } from '../../write/play-history.ts'
import { historyOfImports } from '../../write/random-history.ts'
import { assertSameLines, createGraphInMemory, readGraph, toLines } from './graph-lines.ts'
import { toTable } from '../import-rows.ts'
import { samples } from '../samples.ts'
import { writeAtOnce } from './write-at-once.ts'
import { always } from '../../always.ts'

const histories = 4
const stepsOfHistory = 24
const scratch = scratchFolder()
let ledgers = 0

async function stage(load: (append: Store['append'], findOwners: Store['findOwners']) => Promise<void>): Promise<readonly string[]> {
  const graph = createGraphInMemory()
  const ledger = await openLedger(join(scratch, String(ledgers++)))
  const { append, findOwners, finish } = createStage(graph.sink, ledger, Date.now() * 1000, writeAtOnce(graph.sink))
  await load(append, findOwners)
  await finish()
  await ledger.close()
  return toLines(graph.read())
}

function stageLines(batches: readonly Batch[]): Promise<readonly string[]> {
  return stage(async (append) => {
    for (const batch of batches) await append(batch)
  })
}

describe('a graph written down for the importer', () => {
  let run: Run
  let transact: Transact
  before(async () => {
    ({ run, transact } = await openToWrite())
  })

  test('is what the write path makes of the same batches: versions, stages of publication, ties and numbers of the clock too', async (t) => {
    const tally = { ...emptyTally(), closed: 0, amended: 0 }
    await fc.assert(
      fc.asyncProperty(historyOfImports(stepsOfHistory), async (history) => {
        await transact(emptyGraph)
        const play = await startPlay(run, transact, tally)
        for (const step of history) await takeStep(play, step)
        const wanted = toLines(await readGraph(run))
        tally.closed += wanted.filter((line) => line.startsWith('[["RelationWas"]')).length
        tally.amended += wanted.filter((line) => line.startsWith('[["EntityWas"]')).length
        assertSameLines(await stageLines([...play.appended, ...play.appended.slice(-1)]), wanted)
      }),
      { numRuns: histories, examples: always(historyOfImports(stepsOfHistory), Math.ceil(histories / 2), 1), endOnFailure: true, includeErrorInReport: true },
    )
    t.diagnostic(`${histories} histories held ${JSON.stringify(tally)}`)
    for (const what of ['denials', 'copies', 'closed', 'amended', 'amend'] as const) assert.ok(tally[what] > 0, `the histories held no ${what}`)
  })

  for (const { name, source, form, rows, code, neededColumn } of samples.filter(({ form, source }) => form.name !== 'GDELT 2.0 mentions' && source.name !== 'aliases')) {
    test(`of a file of ${name} is what the online import of that file makes, with the same rows refused`, async () => {
      const bad = [...(code === undefined ? [] : [{ ...rows[0], [code.column]: code.unknown }]), { ...rows[0], [neededColumn]: 'no day' }]
      const path = join(scratch, 'file.txt')
      writeFileSync(path, toTable(form.columns, [...rows, ...bad, ...rows.slice(0, 1)], form.separators[0] ?? ','))
      const importInto = async (store: Store): Promise<unknown> => {
        const refused: unknown[] = []
        const { rows: counts } = await importSource({ store, source, path, maxRejects: 10, claimsPerBatch: 4, onRefused: ({ place, refusal }) => void refused.push([place.line, refusal]) })
        return { counts, refused }
      }
      await transact(emptyGraph)
      const online = await importInto(createOnlineStore(transact))
      const staged = await stage(async (append, findOwners) => assert.deepEqual(await importInto(createBulkStore(append, findOwners)), online))
      assertSameLines(staged, toLines(await readGraph(run)))
    })
  }
})
