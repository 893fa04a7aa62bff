import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseConfig } from '../src/config.ts'
import { startManaged } from '../src/database.ts'
import { connect } from '../src/neo4j/connect.ts'
import { migrate } from '../src/neo4j/migrate.ts'
import { createRead, createRunAlone, createTransact } from '../src/neo4j/run.ts'
import { contenders } from './contenders.ts'
import { readEventRows } from './event-rows.ts'
import { generateEvents } from './generate-events.ts'
import { loadEvents } from './load-events.ts'
import { countTrips, measureWorkload, type Result } from './measure.ts'
import { printResults } from './print-results.ts'
import { readFloor } from './read-floor.ts'
import { readSubjects } from './read-subjects.ts'
import { toWorkloads } from './workloads.ts'

/**
 * `npm run bench`: the floor, Parley and its peer, side by side on one graph.
 *
 *     npm run bench -- [--events events.tsv.gz] [--rounds 5] [--seconds 1.5] [--only W1,W3]
 *
 * The graph is in a Neo4j of the benchmark's own, in `.cache/bench-neo4j` or PARLEY_DATA; it is loaded through the write path when it is empty,
 * from the file of events or, without one, with events that are generated. Results go to bench/RESULTS.md.
 */
const { values } = parseArgs({
  options: { events: { type: 'string' }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '1.5' }, only: { type: 'string' }, out: { type: 'string', default: 'bench/RESULTS.md' } },
})
const report = (message: string): void => console.error(message)

const dataFolder = join(process.cwd(), '.cache', 'bench-neo4j')
const { config } = parseConfig({ PARLEY_DATA: dataFolder, PARLEY_NEO4J_HEAP: '1g', PARLEY_NEO4J_PAGECACHE: '1g', ...process.env })
if (!existsSync('bench/node_modules')) execFileSync('npm', ['ci', '--prefix', 'bench'], { stdio: 'inherit' })
execFileSync(process.execPath, ['scripts/build.mjs', '--always'], { stdio: 'inherit' })
const neo4j = await startManaged(config, report)
const connection = connect(neo4j.address)
try {
  const alone = createRunAlone(connection)
  await migrate(alone)
  const [{ relations } = { relations: 0 }] = await alone({ text: 'MATCH (:Relation) RETURN count(*) AS relations', params: {} })
  if (relations === 0) await loadEvents(createTransact(connection), values.events === undefined ? generateEvents(90_000) : readEventRows(values.events), 1000, report)
  await alone({ text: readFloor('peer-links'), params: {} })
  await alone({ text: 'CALL db.awaitIndexes(600)', params: {} })

  const subjects = await readSubjects(createRead(connection))
  const only = values.only?.split(',')
  const named = toWorkloads(subjects)
  const unknown = only?.filter((name) => !named.some((workload) => workload.name === name)) ?? []
  if (unknown.length > 0) throw new Error(`No workload is called ${unknown.join(' or ')}; there are ${named.map(({ name }) => name).join(', ')}.`)
  const workloads = named.filter(({ name }) => only === undefined || only.includes(name))
  const results: Result[] = []
  const rounds = Number(values.rounds)
  const seconds = Number(values.seconds)
  const all = await Promise.all(contenders.map((start) => start(neo4j.address)))
  try {
    for (const workload of workloads) {
      report(`${workload.name}: ${workload.what}`)
      const measured = await measureWorkload(workload, all, { rounds, durationMs: seconds * 1000, neo4jPid: neo4j.pid })
      for (const { contender, connections, requestsPerSecond, ofFloor, p50Ms, ownCpuMs, neo4jCpuMs, failure } of measured) {
        report(`  ${contender}, ${connections}: ${failure ?? `${requestsPerSecond.toFixed(0)}/s, ${ofFloor.toFixed(2)} of the floor, p50 ${p50Ms.toFixed(1)} ms, CPU ${ownCpuMs.toFixed(2)} + ${neo4jCpuMs.toFixed(2)} ms`}`)
      }
      results.push(...measured)
    }
  } finally {
    await Promise.all(all.map((contender) => contender.close()))
  }
  const trips = await countTrips(workloads, contenders, neo4j.address)

  const [server] = await alone({ text: "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] + ' ' + edition AS version", params: {} })
  const [counts] = await alone({ text: 'MATCH (r:Relation) WITH count(r) AS relations MATCH (e:Entity) RETURN relations, count(e) AS entities', params: {} })
  const source = values.events === undefined ? 'generated (bench/generate-events.ts)' : (values.events.split('/').at(-1) ?? '')
  const [java = ''] = execFileSync('java', ['--version'], { encoding: 'utf8' }).split('\n')
  const data = `${source}: ${String(counts?.['relations'])} relations between ${String(counts?.['entities'])} entities; the busiest has ${subjects.busiestRelations}`
  writeFileSync(values.out, printResults(workloads, results, trips, { java, neo4j: String(server?.['version']), data, rounds, seconds }))
} finally {
  await connection.close()
  await neo4j.stop()
}
