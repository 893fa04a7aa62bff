import { isDeepStrictEqual } from 'node:util'
import type { DatabaseAddress } from '../src/cypher/database.ts'
import { runClosedLoop } from './closed-loop.ts'
import type { Contender, contenders as startAll } from './contenders.ts'
import { startBoltCounter } from './count-bolt.ts'
import { cpuTimeMs } from './cpu-time.ts'
import { median } from './median.ts'
import type { Workload } from './workloads.ts'

const connectionCounts = [1, 8] as const

/** One contender on one workload with one number of connections, the median of its rounds. */
export interface Result {
  readonly workload: string
  readonly contender: string
  readonly connections: number
  readonly requestsPerSecond: number
  /** Of the floor in the same round. */
  readonly ofFloor: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** CPU for a request, of the contender's process and of Neo4j's. */
  readonly ownCpuMs: number
  readonly neo4jCpuMs: number
  /** Why there are no numbers; null where there are. */
  readonly failure: string | null
}

type Round = Omit<Result, 'workload' | 'contender' | 'connections' | 'failure'>

function medians(rounds: readonly Round[]): Round {
  const of = (key: keyof Round): number => median(rounds.map((round) => round[key]))
  return { requestsPerSecond: of('requestsPerSecond'), ofFloor: of('ofFloor'), p50Ms: of('p50Ms'), p99Ms: of('p99Ms'), ownCpuMs: of('ownCpuMs'), neo4jCpuMs: of('neo4jCpuMs') }
}

const noNumbers: Round = { requestsPerSecond: 0, ofFloor: 0, p50Ms: 0, p99Ms: 0, ownCpuMs: 0, neo4jCpuMs: 0 }

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 120) ?? ''
}

/**
 * Answers of all, compared with those of the first.
 * @returns the contenders that have no such question or cannot answer, with why
 * @throws Error where two answers differ: then there is nothing to compare
 */
async function compareAnswers(workload: Workload, all: readonly Contender[]): Promise<ReadonlyMap<string, string>> {
  const failures = new Map<string, string>()
  let expected: unknown
  for (const contender of all) {
    const ask = contender.ask(workload)
    if (ask === null) continue
    try {
      const rows = await ask.read()
      expected ??= rows
      if (!isDeepStrictEqual(rows, expected)) throw new TypeError(`${workload.name}: ${contender.name} answers otherwise than the floor: ${JSON.stringify(rows).slice(0, 400)} … ${JSON.stringify(expected).slice(0, 400)}`)
    } catch (error) {
      if (error instanceof TypeError) throw error
      failures.set(contender.name, messageOf(error))
    }
  }
  return failures
}

async function measureOnce(contender: Contender, ask: () => Promise<unknown>, connections: number, durationMs: number, neo4jPid: number): Promise<Omit<Round, 'ofFloor'>> {
  const [own, neo4j] = [cpuTimeMs(contender.pid), cpuTimeMs(neo4jPid)]
  const { requests, requestsPerSecond, p50Ms, p99Ms } = await runClosedLoop(ask, connections, durationMs)
  return { requestsPerSecond, p50Ms, p99Ms, ownCpuMs: (cpuTimeMs(contender.pid) - own) / requests, neo4jCpuMs: (cpuTimeMs(neo4jPid) - neo4j) / requests }
}

/** All contenders on one workload, one after the other in each round, so that what else the machine does falls on all alike. */
export async function measureWorkload(workload: Workload, all: readonly Contender[], options: { readonly rounds: number; readonly durationMs: number; readonly neo4jPid: number }): Promise<readonly Result[]> {
  const failures = new Map(await compareAnswers(workload, all))
  const results: Result[] = []
  for (const connections of connectionCounts) {
    const rounds = new Map(all.map(({ name }) => [name, [] as Round[]]))
    for (let round = -1; round < options.rounds; round++) {
      let floor = 0
      for (const contender of all) {
        const ask = contender.ask(workload)
        if (ask === null || failures.has(contender.name)) continue
        try {
          const measured = await measureOnce(contender, ask.repeat, connections, options.durationMs, options.neo4jPid)
          if (floor === 0) floor = measured.requestsPerSecond
          if (round >= 0) rounds.get(contender.name)?.push({ ...measured, ofFloor: measured.requestsPerSecond / floor }) // the first round warms up
        } catch (error) {
          failures.set(contender.name, messageOf(error))
        }
      }
    }
    for (const contender of all) {
      if (contender.ask(workload) === null) continue
      const failure = failures.get(contender.name) ?? null
      results.push({ workload: workload.name, contender: contender.name, connections, failure, ...(failure === null ? medians(rounds.get(contender.name) ?? []) : noNumbers) })
    }
  }
  return results
}

/** Statements and round trips of one answer. */
export interface Trips {
  readonly workload: string
  readonly contender: string
  readonly statements: number
  readonly roundTrips: number
}

const counted = 10

/** Counts what each contender sends to Neo4j for a question, in a run of its own. */
export async function countTrips(workloads: readonly Workload[], starts: typeof startAll, address: DatabaseAddress): Promise<readonly Trips[]> {
  const trips: Trips[] = []
  for (const start of starts) {
    const counter = await startBoltCounter(address.uri)
    const contender = await start({ ...address, uri: counter.uri })
    for (const workload of workloads) {
      const ask = contender.ask(workload)
      if (ask === null) continue
      try {
        await ask.read() // connects
        const before = counter.read()
        for (let index = 0; index < counted; index++) await ask.read()
        const after = counter.read()
        trips.push({ workload: workload.name, contender: contender.name, statements: (after.statements - before.statements) / counted, roundTrips: (after.roundTrips - before.roundTrips) / counted })
      } catch {
        continue // told among the results
      }
    }
    await contender.close()
    counter.close()
  }
  return trips
}
