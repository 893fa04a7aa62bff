import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseConfig } from '../src/config.ts'
import { startManaged } from '../src/database.ts'
import type { Run } from '../src/cypher/statement.ts'
import { connect } from '../src/neo4j/connect.ts'
import { migrate } from '../src/neo4j/migrate.ts'
import { createRead, createRunAlone, createTransact } from '../src/neo4j/run.ts'
import { beginEnding, beginJudgement, finishJudgement, type Begun } from '../src/write/judge.ts'
import { readEventRows } from './event-rows.ts'
import { generateEvents } from './generate-events.ts'
import { loadEvents } from './load-events.ts'
import { median } from './median.ts'

/**
 * How long it takes to merge the two busiest actors of one kind, and to take that back, and what readers notice of it:
 *
 *     npx tsx bench/merge.ts [--events events.tsv.gz] [--count 100000]
 *
 * One reader asks for the newest relations of both all the while. The graph stays in .cache/bench-merge-neo4j (or PARLEY_DATA) for the next run.
 */
const { values } = parseArgs({ options: { events: { type: 'string' }, count: { type: 'string', default: '100000' } } })
const author = { writer: 'bench', by: 'bench' }
const { config } = parseConfig({ PARLEY_DATA: join(process.cwd(), '.cache', 'bench-merge-neo4j'), PARLEY_NEO4J_HEAP: '2g', PARLEY_NEO4J_PAGECACHE: '1g', ...process.env })

const busiest = `MATCH (e:Entity)-[t:TIE]-() WITH e, sum(t.events) AS relations
RETURN e.id AS id, e.kind AS kind, relations ORDER BY relations DESC LIMIT 20`

const newest = `UNWIND $ids AS id CALL (id) { MATCH (r:Relation) WHERE r.fromId = id AND r.sortKey > '' WITH r ORDER BY r.fromId DESC, r.sortKey DESC LIMIT 50 RETURN r } RETURN count(r) AS count`

/** Reads without a pause until it is told to stop; gives the time of each read in milliseconds. */
function startReader(run: Run, ids: readonly string[]): { readonly stop: () => Promise<readonly number[]> } {
  const state = { isOver: false }
  const reading = (async () => {
    const times: number[] = []
    while (!state.isOver) {
      const start = performance.now()
      await run({ text: newest, params: { ids } })
      times.push(performance.now() - start)
    }
    return times
  })()
  return {
    stop: () => {
      state.isOver = true
      return reading
    },
  }
}

function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `${times.length} reads, median ${median(times).toFixed(1)} ms, 99 % ${at(0.99)} ms, slowest ${at(1)} ms`
}

const neo4j = await startManaged(config, console.error)
const connection = connect(neo4j.address)
try {
  await migrate(createRunAlone(connection))
  const [transact, run] = [createTransact(connection), createRead(connection)]
  const rows = values.events === undefined ? generateEvents(Number(values.count)) : readEventRows(values.events)
  await loadEvents(transact, rows, 1000, console.error)
  const ranked = (await run({ text: busiest, params: {} })) as unknown as readonly { id: string; kind: string; relations: number }[]
  const [first] = ranked
  const second = ranked.slice(1).find(({ kind }) => kind === first?.kind)
  if (first === undefined || second === undefined) throw new Error('the graph has no two entities of one kind')
  console.log(`${rows.length} events; ${first.id} (${first.relations} relations) and ${second.id} (${second.relations})`)
  const idle = startReader(run, [first.id, second.id])
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  console.log(`readers before: ${describeTimes(await idle.stop())}`)
  const measure = async (name: string, begin: () => Promise<Begun>): Promise<Begun> => {
    const reader = startReader(run, [first.id, second.id])
    const start = performance.now()
    const begun = await begin()
    const answered = performance.now()
    await finishJudgement(transact, author, begun)
    const done = performance.now()
    console.log(`${name}: answered after ${((answered - start) / 1000).toFixed(1)} s with ${begun.left.length} events to follow, done after ${((done - start) / 1000).toFixed(1)} s; readers meanwhile: ${describeTimes(await reader.stop())}`)
    return begun
  }
  const { id } = await measure('merging', () => beginJudgement(transact, author, { left: first.id, right: second.id, verdict: 'SAME', reason: 'a benchmark' }))
  await measure('unmerging', () => beginEnding(transact, author, id, 'a benchmark'))
} finally {
  await connection.close()
  await neo4j.stop()
}
