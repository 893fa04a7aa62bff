import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ParleyError } from '../../src/errors.ts'
import { cypher, toStatement, type Run } from '../../src/cypher/statement.ts'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { appendBatch } from '../../src/write/append.ts'
import { openTestDatabase } from '../database.ts'
import { ask } from './cases.ts'
import { sumsOf, surroundingsOf, waysBetween, weakestOf, type Edge } from './graph-oracle.ts'
import { everybody, randomGraph } from './random-graph.ts'

const allEdges = toStatement(cypher`MATCH (r:Relation) RETURN r.id AS id, r.type AS type, r.fromId AS from, r.toId AS to, r.directed AS directed, left(r.sortKey, 10) AS day, r.originCount AS origins, coalesce(r.goldsteinTenths, 0) AS goldsteinTenths`)

let run: Run
let edges: readonly Edge[]
interface Subgraph {
  readonly nodes: readonly { readonly id: string }[]
  readonly relations: readonly { readonly id: string }[]
  readonly ties: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string }; readonly events: number; readonly types: readonly string[]; readonly goldsteinSum: number; readonly positiveSum: number; readonly negativeSum: number }[]
  readonly rest: readonly { readonly entity: { readonly id: string }; readonly shown: number; readonly omitted: number }[]
  readonly completeness: { readonly complete: boolean; readonly shown: number; readonly omitted: number }
  readonly omittedTies: number
  readonly omittedRelations: number
}

interface Paths {
  readonly paths: readonly { readonly length: number; readonly hops: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string }; readonly evidence: readonly { readonly id: string }[] }[] }[]
  readonly completeness: Subgraph['completeness']
}

async function answer<T>(field: string, variables: Readonly<Record<string, unknown>>, types: Readonly<Record<string, string>>, selection: string): Promise<T> {
  const head = Object.entries(types).map(([name, type]) => `$${name}: ${type}`).join(', ')
  const args = Object.keys(types).map((name) => `${name}: $${name}`).join(', ')
  const { result } = await ask({ source: `query (${head}) { ${field}(${args}) { ${selection} } }`, variables }, run)
  assert.deepEqual(result.errors ?? [], [])
  return JSON.parse(JSON.stringify((result.data as Record<string, unknown>)[field])) as T
}

const parts = 'nodes { id } relations { id } ties { from { id } to { id } events types goldsteinSum positiveSum negativeSum } rest { entity { id } shown omitted } completeness { complete shown omitted } omittedTies omittedRelations'

/** The edges that a filter lets pass, as the list of relations has them. */
async function passing(filter: Readonly<Record<string, unknown>>): Promise<readonly Edge[]> {
  const { edges: found } = await answer<{ edges: readonly { node: { id: string } }[] }>('relations', { filter, first: 500 }, { filter: 'RelationFilter', first: 'Int' }, 'edges { node { id } }')
  const ids = new Set(found.map(({ node }) => node.id))
  return edges.filter(({ id }) => ids.has(id))
}

const anyFilter = fc.constantFrom({}, {}, { types: ['STRUCK', 'SPOKE_WITH'] }, { typeGroups: ['quad:1'] }, { from: '2024-01-10', to: '2024-01-18' }, { minOrigins: 2 }, { typeGroups: ['standing'] })
const anybody = fc.constantFrom(...everybody)
const anyDirection = fc.constantFrom('BOTH', 'FROM', 'TO')
const ends = { from: 'ID!', to: 'ID!', maxLength: 'Int', k: 'Int', filter: 'RelationFilter', avoid: '[ID!]' }
const hops = 'paths { length hops { from { id } to { id } evidence { id } } } completeness { complete shown omitted }'
const waysOf = ({ paths }: Paths): readonly (readonly string[])[] => paths.map((path) => [path.hops[0]?.from.id ?? '', ...path.hops.map(({ to }) => to.id)])

/**
 * A few of many, new ones each run, beside those given: what questions have in common with each other so that their statement is the same.
 * To have a statement planned takes longer than to have it answered for many entities.
 */
function someOf<T>(arbitrary: fc.Arbitrary<T>, count: number, ...given: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...given, ...fc.sample(arbitrary, count - given.length))
}

/** Asks so many random questions of each kind about a graph, of so many shapes, and compares the answers with what a walk in memory finds. */
export function testGraph(questions: number, shapes: number): void {
  before(async () => {
    const connection = await openTestDatabase()
    run = createRead(connection)
    await appendBatch(createTransact(connection), randomGraph(7))
    edges = (await run(allEdges)) as unknown as readonly Edge[]
    assert.ok(edges.length > 60 && edges.some(({ directed }) => !directed))
  })

  void test('a neighbourhood is what a walk over all relations finds, with what it leaves out', async () => {
    const shape = fc.record({ depth: fc.integer({ min: 1, max: 3 }), rank: fc.constantFrom('EVENTS', 'RECENT', 'ORIGINS'), filter: anyFilter, direction: anyDirection })
    const question = fc.record({ shape: someOf(shape, shapes), ids: fc.uniqueArray(anybody, { minLength: 1, maxLength: 3 }), limit: fc.integer({ min: 1, max: 12 }) })
    let omitted = 0
    await fc.assert(
      fc.asyncProperty(question, async ({ shape: { depth, rank, filter, direction }, ids, limit }) => {
        const variables = { ids, depth, limit, rank, filter: direction === 'BOTH' ? filter : { ...filter, direction } }
        const found = await answer<Subgraph>('neighbourhood', variables, { ids: '[ID!]!', depth: 'Int', limit: 'Int', rank: 'Rank', filter: 'RelationFilter' }, parts)
        const expected = surroundingsOf(await passing(filter), ids, depth, limit, rank, direction)
        assert.deepEqual(found.nodes.map(({ id }) => id), expected.nodes)
        assert.deepEqual(found.rest.map(({ entity, ...counts }) => ({ entity: entity.id, ...counts })), expected.rest)
        assert.deepEqual([found.completeness.shown, found.completeness.omitted], [expected.nodes.length - ids.length, expected.omitted])
        assert.equal(found.ties.length + found.omittedTies, expected.ties.size)
        for (const { from, to, events } of found.ties) assert.equal(events, expected.ties.get(`${from.id}|${to.id}`))
        assert.equal(found.relations.length, found.ties.length)
        assert.equal(found.completeness.complete, expected.omitted === 0 && found.omittedTies === 0)
        omitted += expected.omitted
      }),
      { numRuns: questions },
    )
    assert.ok(omitted > 0, 'nothing was ever left out')
  })

  void test('between a set is every relation with both ends in it', async () => {
    const question = fc.record({ ids: fc.uniqueArray(anybody, { minLength: 2, maxLength: 8 }), limit: fc.integer({ min: 1, max: 40 }), filter: someOf(anyFilter, shapes) })
    await fc.assert(
      fc.asyncProperty(question, async ({ ids, limit, filter }) => {
        const found = await answer<Subgraph>('between', { ids, limit, filter }, { ids: '[ID!]!', limit: 'Int', filter: 'RelationFilter' }, parts)
        const inside = (await passing(filter)).filter(({ from, to }) => (ids as readonly string[]).includes(from) && (ids as readonly string[]).includes(to))
        const sums = sumsOf(inside, ({ from, to }) => `${from}|${to}`)
        assert.deepEqual(found.ties.map(({ from, to, events }) => [`${from.id}|${to.id}`, events]), sums.slice(0, limit).map(({ pair, events }) => [pair, events]))
        assert.equal(found.omittedTies, Math.max(0, sums.length - limit))
        assert.equal(found.relations.length, Math.min(limit, inside.length))
        assert.equal(found.completeness.omitted, Math.max(0, inside.length - limit))
        const days = found.relations.map(({ id }) => inside.find((edge) => edge.id === id)?.day ?? 'not among them')
        assert.deepEqual(days, inside.map(({ day }) => day).sort().reverse().slice(0, limit))
      }),
      { numRuns: questions },
    )
  })

  void test('a network has the sums of each pair, or of each pair and type', async () => {
    const shape = fc.record({ collapse: fc.constantFrom('PAIR', 'TYPE'), filter: anyFilter })
    const question = fc.record({ shape: someOf(shape, shapes), minEvents: fc.integer({ min: 1, max: 3 }), limit: fc.integer({ min: 1, max: 60 }) })
    await fc.assert(
      fc.asyncProperty(question, async ({ shape: { collapse, filter }, minEvents, limit }) => {
        const found = await answer<Subgraph>('network', { collapse, minEvents, limit, filter }, { collapse: 'Collapse', minEvents: 'Int', limit: 'Int', filter: 'RelationFilter' }, parts)
        const key = collapse === 'TYPE' ? ({ from, to, type }: Edge) => `${from}|${to}|${type}` : ({ from, to }: Edge) => `${from}|${to}`
        const sums = sumsOf(await passing(filter), key).filter(({ events }) => events >= minEvents)
        const shown = found.ties.map(({ from, to, types, events, goldsteinSum, positiveSum, negativeSum }) => ({ pair: [from.id, to.id, ...(collapse === 'TYPE' ? types : [])].join('|'), events, goldstein: goldsteinSum, positive: positiveSum, negative: negativeSum }))
        assert.deepEqual(shown, sums.slice(0, limit))
        assert.equal(found.completeness.omitted, Math.max(0, sums.length - limit))
      }),
      { numRuns: questions },
    )
  })

  void test('paths are the shortest of all ways, in their order', async () => {
    const shape = fc.record({ maxLength: fc.integer({ min: 1, max: 3 }), avoid: fc.subarray(['group:d', 'organisation:g']), excludeGeneric: fc.boolean() })
    const question = fc.record({ shape: someOf(shape, shapes, { maxLength: 3, avoid: ['group:d'], excludeGeneric: false }), ends: fc.uniqueArray(anybody, { minLength: 2, maxLength: 2 }), k: fc.integer({ min: 1, max: 6 }) })
    let longest = 0
    await fc.assert(
      fc.asyncProperty(question, async ({ shape: { maxLength, avoid, excludeGeneric }, ends: [from = '', to = ''], k }) => {
        fc.pre(!avoid.includes(from) && !avoid.includes(to))
        const found = await answer<Paths>('paths', { from, to, maxLength, k, avoid, filter: { excludeGeneric } }, ends, hops)
        const mayPass = (id: string): boolean => !avoid.includes(id) && !(excludeGeneric && id === 'person:k')
        const all = waysBetween(edges, from, to, maxLength, 'BOTH', mayPass)
        const sorted = [...all].sort((a, b) => a.length - b.length || weakestOf(edges, b) - weakestOf(edges, a) || (a.join() < b.join() ? -1 : 1))
        assert.deepEqual(waysOf(found).map((way) => way.length), sorted.slice(0, k).map((way) => way.length))
        if (found.completeness.omitted > 0 || found.completeness.complete) {
          assert.deepEqual(waysOf(found), sorted.slice(0, k))
        }
        longest = Math.max(longest, ...found.paths.map(({ length }) => length))
      }),
      { numRuns: questions },
    )
    assert.ok(longest > 1, 'no path was longer than one step')
  })

  void test('every step of a path through a filter has relations that pass it, and no shorter way is passed over', async () => {
    const shape = fc.record({ maxLength: fc.integer({ min: 1, max: 3 }), filter: anyFilter, direction: anyDirection })
    const question = fc.record({ shape: someOf(shape, shapes, { maxLength: 1, filter: { minOrigins: 2 }, direction: 'FROM' }, { maxLength: 3, filter: {}, direction: 'BOTH' }), ends: fc.uniqueArray(anybody, { minLength: 2, maxLength: 2 }) })
    let none = 0
    await fc.assert(
      fc.asyncProperty(question, async ({ shape: { maxLength, filter, direction }, ends: [from = '', to = ''] }) => {
        const found = await answer<Paths>('paths', { from, to, maxLength, k: 50, avoid: [], filter: { ...filter, direction } }, ends, hops)
        const pass = await passing(filter)
        const all = waysBetween(pass, from, to, maxLength, direction, () => true)
        const byLength = all.map((way) => way.length).sort((a, b) => a - b)
        assert.deepEqual(waysOf(found).map((way) => way.length), byLength.slice(0, 50))
        for (const { evidence, ...hop } of found.paths.flatMap((path) => path.hops)) {
          assert.ok(evidence.length > 0)
          for (const { id } of evidence) {
            const edge = pass.find((one) => one.id === id)
            assert.deepEqual([edge?.from, edge?.to].sort(), [hop.from.id, hop.to.id].sort())
          }
        }
        if (found.paths.length === 0) none++
      }),
      { numRuns: questions },
    )
    assert.ok(none > 0 && none < questions, `${none} of ${questions} had no path`)
  })

  void test('nobody is not somebody without relations', async () => {
    for (const [source, argument] of [
      ['{ neighbourhood(ids: ["country:a", "country:nobody"]) { nodes { id } } }', 'ids'],
      ['{ between(ids: ["country:a", "country:nobody"]) { nodes { id } } }', 'ids'],
      ['{ paths(from: "country:nobody", to: "country:a") { paths { length } } }', 'from'],
      ['{ paths(from: "country:a", to: "country:nobody") { paths { length } } }', 'to'],
      ['{ paths(from: "country:a", to: "country:b", avoid: ["country:nobody"]) { paths { length } } }', 'avoid'],
    ] as const) {
      const { result } = await ask({ source, variables: {} }, run)
      const error = result.errors?.[0]?.originalError
      assert.ok(error instanceof ParleyError, source)
      assert.deepEqual([error.code, error.details['argument'], error.details['given']], ['NOT_FOUND', argument, 'country:nobody'])
    }
    const alone = await answer<Subgraph>('neighbourhood', { ids: ['person:alone'] }, { ids: '[ID!]!' }, parts)
    assert.deepEqual([alone.nodes, alone.rest], [[{ id: 'person:alone' }], [{ entity: { id: 'person:alone' }, shown: 0, omitted: 0 }]])
  })
}
