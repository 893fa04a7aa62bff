import { parseConfig } from '../src/config.ts'
import { startManaged } from '../src/database.ts'
import { connect } from '../src/neo4j/connect.ts'
import { createProfile } from '../src/neo4j/run.ts'
import { ask } from '../test/graphql/cases.ts'
import { createHttpClient } from './ask-http.ts'
import { median } from './median.ts'
import { spawnService } from './spawn-service.ts'

/**
 * What one question takes over one connection, warm, and how many database hits, on the graph in PARLEY_DATA, which is only read:
 *
 *     PARLEY_DATA=folder npx tsx bench/scale.ts
 *
 * It knows the names of ICEWS. The same on graphs of several sizes tells what grows with the graph.
 */
const { config } = parseConfig({ PARLEY_NEO4J_HEAP: '2g', PARLEY_NEO4J_PAGECACHE: '3g', ...process.env })
const rounds = 25
const [busiest, iran, tajikistan, china, japan] = ['united-states', 'iran', 'tajikistan', 'china', 'japan'].map((name) => `country:${name}`)

/** Pages and how many of 500 lie before the far one. */
const ofBusiest = { query: 'query ($id: ID!, $size: Int!, $after: String) { relations(filter: { actors: [$id] }, first: $size, after: $after) { edges { node { id from { name } to { name } } } pageInfo { endCursor hasNextPage } } }', before: 50 }
const ofAll = { query: 'query ($size: Int!, $after: String) { relations(first: $size, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }', before: 100 }
const series = 'query ($a: [ID!]!, $b: [ID!]!, $from: Date, $to: Date) { dyadSeries(a: $a, b: $b, by: MONTH, from: $from, to: $to) { points { start } } }'
const search = 'query ($text: String!) { search(text: $text, first: 10) { entity { id name } } }'

type Variables = Readonly<Record<string, unknown>>

const neo4j = await startManaged(config, console.error)
const connection = connect(neo4j.address)
const service = await spawnService(['dist/main.js'], neo4j.address, '/graphql')
const client = createHttpClient(service.url)

async function cursorBeyond({ query, before }: typeof ofAll, variables: Variables): Promise<string> {
  let after: string | null = null
  for (let page = 0; page < before; page++) {
    const { relations } = (await client.ask(query, { ...variables, size: 500, after })) as { readonly relations: { readonly pageInfo: { readonly endCursor: string } } }
    after = relations.pageInfo.endCursor
  }
  return after ?? ''
}

async function countHits(query: string, variables: Variables): Promise<number> {
  const profile = createProfile(connection)
  let hits = 0
  await ask({ source: query, variables }, async (statement) => {
    const { rows, databaseHits } = await profile(statement)
    hits += databaseHits
    return rows
  }, 'graphql-js')
  return hits
}

async function time(repeat: () => Promise<void>): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < 2 * rounds; round++) {
    const start = performance.now()
    await repeat()
    times.push(performance.now() - start)
  }
  return times.slice(rounds) // the first are to warm up
}

try {
  const questions: readonly (readonly [what: string, query: string, variables: Variables])[] = [
    ['page 1 of the busiest', ofBusiest.query, { id: busiest, size: 50 }],
    ['a far page of the busiest', ofBusiest.query, { id: busiest, size: 50, after: await cursorBeyond(ofBusiest, { id: busiest }) }],
    ['page 1 of all relations', ofAll.query, { size: 50 }],
    ['a far page of all relations', ofAll.query, { size: 50, after: await cursorBeyond(ofAll, {}) }],
    ['neighbourhood of the busiest', 'query ($ids: [ID!]!) { neighbourhood(ids: $ids, depth: 1, limit: 500) { nodes { id name } ties { events } omittedTies omittedRelations } }', { ids: [busiest] }],
    ['paths', 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, k: 10, maxLength: 4) { paths { length hops { from { id } to { id } } } } }', { from: iran, to: tajikistan }],
    ['dyad series of all years', series, { a: [china], b: [japan] }],
    ['dyad series of one year', series, { a: [china], b: [japan], from: '2014-01-01', to: '2014-12-31' }],
    ['partners of the busiest', 'query ($id: ID!) { partners(actors: [$id], first: 20) { entity { id name } events } }', { id: busiest }],
    ['mediators, indirect', 'query ($a: ID!, $b: ID!) { mediators(a: $a, b: $b, mode: INDIRECT, first: 20) { entity { id } towardA towardB } }', { a: iran, b: busiest }],
    ...['Barack Obama', 'turk', 'police india', 'Afganistan'].map((text) => [`search for ${text}`, search, { text }] as const),
  ]
  for (const [what, query, variables] of questions) {
    const times = await time(client.repeat(query, variables))
    console.log(`${what}: median ${median(times).toFixed(1)} ms, best ${Math.min(...times).toFixed(1)} ms, ${await countHits(query, variables)} database hits`)
  }
} finally {
  client.close()
  await service.stop()
  await connection.close()
  await neo4j.stop()
}
