import neo4j from 'neo4j-driver'
import type { DatabaseAddress } from '../src/cypher/database.ts'
import { createHttpClient } from './ask-http.ts'
import { readFloor } from './read-floor.ts'
import { spawnService } from './spawn-service.ts'
import type { Workload } from './workloads.ts'

/** One of those who are compared, ready to answer. */
export interface Contender {
  readonly name: string
  /** Of its process; the floor runs in ours. */
  readonly pid: number
  /** Null: it has no such question. */
  readonly ask: (workload: Workload) => Question | null
  readonly close: () => Promise<void>
}

/** A question, put to one of them. */
export interface Question {
  /** Asks once: the answer as rows that are comparable between contenders. */
  readonly read: () => Promise<unknown>
  /** Asks in a loop: as `read`, but with as little work of ours as can be. */
  readonly repeat: () => Promise<unknown>
}

type Start = (address: DatabaseAddress) => Promise<Contender>

/** The driver with hand-written statements: no HTTP, no GraphQL. */
const startFloor: Start = (address) => {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { disableLosslessIntegers: true })
  const ask = ({ floor }: Workload) => {
    const text = readFloor(floor.statement)
    const params = Object.fromEntries(Object.entries(floor.params).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]))
    const repeat = async () => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: -1 })
      try {
        const { records } = await session.run(text, params)
        return records.map((record) => record.toObject())
      } finally {
        await session.close()
      }
    }
    return { repeat, read: async () => floor.toRows(await repeat()) }
  }
  return Promise.resolve({ name: 'floor', pid: process.pid, ask, close: () => driver.close() })
}

function startHttp(name: string, words: readonly string[], path: string, side: 'parley' | 'peer'): Start {
  return async (address) => {
    const service = await spawnService(words, address, path)
    const client = createHttpClient(service.url)
    return {
      name,
      pid: service.pid,
      ask: (workload) => {
        const question = workload[side]
        if (question === null) return null
        const { query, variables, toRows } = question
        return { read: async () => toRows(await client.ask(query, variables)), repeat: client.repeat(query, variables) }
      },
      close: () => {
        client.close()
        return service.stop()
      },
    }
  }
}

/** All who are compared, the floor first: all others are measured against it. */
export const contenders: readonly Start[] = [
  startFloor,
  startHttp('Parley', ['dist/main.js'], '/graphql', 'parley'),
  startHttp('@neo4j/graphql, one type', ['bench/peer.mjs', 'one'], '/', 'peer'),
  startHttp('@neo4j/graphql, interface', ['bench/peer.mjs', 'interface'], '/', 'peer'),
]
