import { cpus, loadavg, totalmem } from 'node:os'
import type { Result, Trips } from './measure.ts'
import type { Workload } from './workloads.ts'

export interface Circumstances {
  readonly java: string
  readonly neo4j: string
  readonly data: string
  readonly rounds: number
  readonly seconds: number
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function resultRow({ contender, connections, failure, requestsPerSecond, ofFloor, p50Ms, p99Ms, ownCpuMs, neo4jCpuMs }: Result, trips: readonly Trips[]): readonly string[] {
  if (failure !== null) return [contender, String(connections), `fails: ${failure.replaceAll('|', '\\|')}`, '', '', '', '', '', '']
  const counted = trips.find((one) => one.contender === contender)
  return [contender, String(connections), round(requestsPerSecond), round(ofFloor), round(p50Ms), round(p99Ms), round(ownCpuMs), round(neo4jCpuMs), counted === undefined ? '' : `${round(counted.statements)} / ${round(counted.roundTrips)}`]
}

const head = ['who', 'connections', 'requests/s', 'of the floor', 'p50 ms', 'p99 ms', 'own CPU ms', 'Neo4j CPU ms', 'statements / round trips']

/** The results as a page; of the machine it says what bears on them. */
export function printResults(workloads: readonly Workload[], results: readonly Result[], trips: readonly Trips[], { java, neo4j, data, rounds, seconds }: Circumstances): string {
  const [cpu] = cpus()
  const sections = workloads.map(({ name, what }) => {
    const own = trips.filter(({ workload }) => workload === name)
    return `## ${name}: ${what}\n\n${table(head, results.filter(({ workload }) => workload === name).map((result) => resultRow(result, own)))}`
  })
  return `# Results

Written by \`npm run bench\`. Medians of ${rounds} rounds of ${seconds} s; in each round all contenders take their turn, so what else the machine does falls on all alike: read the ratios.
Answers were compared and equal. CPU is for one request, of the contender's own process and of Neo4j; for the floor, its own is the process that measures.

${table(['', ''], [['data', data], ['machine', `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB of memory`], ['load of the machine at the end', loadavg().map((load) => load.toFixed(1)).join(', ')], ['Node', process.version], ['Java', java], ['Neo4j', neo4j]])}

${sections.join('\n\n')}
`
}
