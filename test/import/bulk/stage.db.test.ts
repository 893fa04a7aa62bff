import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Run, Transact } from '../../../src/cypher/statement.ts'
import { openLedger } from '../../../src/import/bulk/ledger.ts'
import { createStage } from '../../../src/import/bulk/stage.ts'
import type { Batch } from '../../../src/write/batch.ts'
import { openToWrite } from '../../database.ts'
import { scratchFolder } from '../../local-neo4j/scratch.ts'
import { emptyGraph } from '../../write/dump.ts'
import { emptyTally, startPlay, takeStep } from '../../write/play-history.ts'
import { historyOfImports } from '../../write/random-history.ts'
import { assertSameLines, createGraphInMemory, readGraph, toLines } from './graph-lines.ts'
import { always } from '../../always.ts'

const histories = 4
const stepsOfHistory = 24
const scratch = scratchFolder()
let ledgers = 0

async function stageLines(batches: readonly Batch[]): Promise<readonly string[]> {
  const graph = createGraphInMemory()
  const ledger = await openLedger(join(scratch, String(ledgers++)))
  const stage = createStage(graph.sink, ledger, Date.now() * 1000)
  for (const batch of batches) await stage.append(batch)
  await stage.finish()
  await ledger.close()
  return toLines(graph.read())
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
})
