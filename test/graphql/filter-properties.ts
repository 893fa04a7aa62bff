import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cypher, toStatement, type Run, type Transact } from '../../src/cypher/statement.ts'
import type { RelationFilterInput } from '../../src/plan/filter.ts'
import type { Claim } from '../../src/record/claim.ts'
import type { Entity } from '../../src/record/entity.ts'
import type { PublishedRelation } from '../../src/record/relation.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import { appendBatch } from '../../src/write/append.ts'
import { openToWrite } from '../database.ts'
import { ask } from './cases.ts'
import { predicateOf, type World } from './relation-predicate.ts'

const ids = ['country:a', 'country:b', 'organisation:ministry', 'organisation:office', 'organisation:outlet', 'group:c', 'group:d', 'person:minister', 'person:aide', 'person:crowd']
const places = [{ id: 'place:north', latitude: 40, longitude: 179 }, { id: 'place:south', latitude: -10, longitude: -179 }, { id: 'place:middle', latitude: 5, longitude: 20 }]
const days = ['2024-01-10', '2024-01-14', '2024-01-16', '2024-01-20', '2024-02-01']
const dates = [{}, ...days.map((on) => ({ on })), { on: '2024-01-10/2024-01-18' }, { on: '../2024-01-14' }, { on: '2024-01-16/..' }, { since: '2024-01-12' }, { since: '2023', until: '2024-01-15' }]
const acts = ['STRUCK', 'CONDEMNED', 'SPOKE_WITH', 'MET']
const standing = ['PART_OF', 'HOLDS_OFFICE', 'MEMBER_OF', 'LEADS', 'SPOKESPERSON_FOR', 'ALLIED_WITH']

const entity = fc.constantFrom(...ids)
const anyClaim = fc.record({
  predicate: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...acts) }, { weight: 1, arbitrary: fc.constantFrom(...standing) }),
  subject: entity,
  object: entity,
  role: fc.constantFrom('TARGET' as const, 'TERRITORY' as const),
  polarity: fc.constantFrom('ASSERTS' as const, 'ASSERTS' as const, 'ASSERTS' as const, 'DENIES' as const),
  directed: fc.constantFrom(undefined, true),
  when: fc.constantFrom(...dates.map(parseUncertainDate)),
  event: fc.nat({ max: 60 }),
  speaker: fc.option(entity),
  place: fc.option(fc.record({ at: fc.constantFrom(...places), own: fc.boolean() })),
})

type Drawn = typeof anyClaim extends fc.Arbitrary<infer T> ? T : never

function toClaim(drawn: Drawn, key: number): Claim {
  const { predicate, subject, object, role, polarity, directed, when, event, speaker, place } = drawn
  const isState = standing.includes(predicate)
  return {
    key: `c${key}`, kind: 'ACTION', predicate, polarity, modality: 'OCCURRED', when, means: [],
    ...(directed === undefined ? {} : { directed }),
    event: isState ? `state-${event}-${predicate}` : `e${event}`,
    subjects: [{ entityId: subject }],
    objects: [{ entityId: object, role }],
    places: place === null ? [] : [{ entityId: place.at.id, ...(place.own ? { latitude: 50, longitude: 50 } : {}) }],
    attribution: speaker === null ? [] : [{ speakerId: speaker, named: true, verb: 'said' }],
  }
}

function toEntity(id: string): Entity {
  const kind = (id.split(':')[0] ?? '').toUpperCase() as Entity['kind']
  return { id, kind, names: [{ text: id, kind: 'PREFERRED' }], externalIds: [{ scheme: 'test', value: id }], generic: id === 'person:crowd' }
}

const some = <T>(values: readonly T[], maxLength = 3): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength })
/** There once in so many times. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | null> => fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

/** Most conditions are absent from most filters, or nothing would be found. */
const anyFilter = fc
  .record({
    actors: fc.option(some([...ids, 'country:nobody'])),
    actorExternalIds: maybe(some(ids, 2).map((list) => list.map((value) => ({ scheme: 'test', value }))), 8),
    counterparts: maybe(some(ids, 4), 3),
    counterpartExternalIds: maybe(some(ids, 2).map((list) => list.map((value) => ({ scheme: 'test', value }))), 12),
    includeParts: fc.option(fc.boolean()),
    direction: maybe(fc.constantFrom('FROM' as const, 'TO' as const, 'BOTH' as const), 2),
    types: maybe(some([...acts, ...standing], 4), 4),
    typeGroups: maybe(some(['quad:4', 'cameo:19', 'standing', 'quad:1'], 2), 5),
    kinds: maybe(some(['COUNTRY' as const, 'PERSON' as const, 'GROUP' as const, 'ORGANISATION' as const]), 5),
    excludeGeneric: maybe(fc.boolean(), 5),
    period: maybe(some(days, 2), 3),
    openEnd: fc.boolean(),
    roles: maybe(some(['TARGET' as const, 'TERRITORY' as const], 2), 8),
    minPublishers: maybe(fc.nat({ max: 2 }), 8),
    minOrigins: maybe(fc.nat({ max: 2 }), 8),
    contested: maybe(fc.boolean(), 8),
    publishers: maybe(some(['organisation:outlet', 'organisation:office'], 2), 8),
    attributedTo: maybe(some(ids), 8),
    within: maybe(fc.constantFrom({ south: -20, west: 170, north: 45, east: -170 }, { south: 0, west: 0, north: 10, east: 60 }, { south: 45, west: 45, north: 90, east: 60 }), 6),
  })
  .map(({ period, openEnd, ...filter }): RelationFilterInput => {
    const [from, to] = [...(period ?? [])].sort()
    const given = { ...filter, ...(from === undefined ? {} : openEnd ? { to: from } : { from, to: to ?? null }) }
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  })

const question = fc.record({ filter: anyFilter, size: fc.integer({ min: 2, max: 9 }), orderBy: fc.constantFrom('NEWEST', 'OLDEST') })

let run: Run
let transact: Transact
let world: World

async function readWorld(): Promise<World> {
  const relations = (await run(toStatement(cypher`MATCH (r:Relation) RETURN properties(r) AS relation`))).map(({ relation }) => relation as PublishedRelation)
  const points = new Map<string, { latitude: number; longitude: number }[]>()
  for (const row of await run(toStatement(cypher`MATCH (c:Claim)-[p:PLACE]->(x) RETURN c.eventId AS eventId, coalesce(p.latitude, x.latitude) AS latitude, coalesce(p.longitude, x.longitude) AS longitude`))) {
    const { eventId, latitude, longitude } = row as unknown as { eventId: string; latitude: number; longitude: number }
    points.set(eventId, [...(points.get(eventId) ?? []), { latitude, longitude }])
  }
  return { relations, points, generic: new Set(['person:crowd']), externalIds: new Map(ids.map((id) => [`test:${id}`, id])) }
}

interface Page {
  readonly totalCount?: number
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
}

const source = `query ($filter: RelationFilter, $first: Int, $after: String, $last: Int, $before: String, $orderBy: RelationOrder, $counts: Boolean = false) {
  relations(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { totalCount @include(if: $counts) edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
}`

async function page(variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { result, statements } = await ask({ source, variables }, run)
  assert.deepEqual(result.errors ?? [], [])
  assert.equal(statements.length, 1)
  return (result.data as unknown as { relations: Page }).relations
}

const idsOf = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.id)

/** Filters that hold each condition once, and find something: what is drawn by chance may hold few. */
const everyCondition: readonly RelationFilterInput[] = [
  { actors: ['organisation:ministry', 'country:a', 'country:b', 'group:c'], includeParts: true, excludeGeneric: true, within: { south: -20, west: 170, north: 55, east: 60 }, minOrigins: 1 },
  { counterpartExternalIds: ids.slice(0, 6).map((value) => ({ scheme: 'test', value })), direction: 'FROM', roles: ['TARGET'], publishers: ['organisation:outlet', 'organisation:office'], contested: false },
  { actorExternalIds: ids.slice(0, 8).map((value) => ({ scheme: 'test', value })), kinds: ['COUNTRY', 'ORGANISATION', 'GROUP'], typeGroups: ['quad:1', 'quad:4'], from: '2024-01-14', minPublishers: 1 },
  { actors: ids.slice(0, 5), counterparts: ids.slice(3), attributedTo: ids.slice(0, 8), types: [...acts, 'HOLDS_OFFICE', 'PART_OF'], to: '2024-01-20' },
]

/** Compares what so many random filters, and those that hold each condition, find with what they find in memory. */
export function testFilters(filters: number): void {
  before(async () => {
    ({ run, transact } = await openToWrite())
    const [drawn = []] = fc.sample(fc.array(anyClaim, { minLength: 240, maxLength: 240 }), { seed: 20240119, numRuns: 1 })
    const document = (key: string, publisherId: string | undefined, from: number) => ({ document: { key, ...(publisherId === undefined ? {} : { publisherId }) }, claims: drawn.slice(from, from + 80).map((one, index) => toClaim(one, from + index)) })
    await appendBatch(transact, {
      writer: 'test', by: 'test',
      entities: [...ids.map(toEntity), ...places.map(({ id, ...at }) => ({ ...toEntity(id), ...at }))],
      documents: [document('d1', 'organisation:outlet', 0), document('d2', 'organisation:office', 80), document('d3', undefined, 160)],
    })
    world = await readWorld()
  })

  void test('any filter of relations finds what the same filter finds in memory, in order, in pages of any size from either end', async (t) => {
    let found = 0
    let withParts = 0
    await fc.assert(
      fc.asyncProperty(question, async ({ filter, size, orderBy }) => {
        const sorted = world.relations.filter(predicateOf(world, filter)).sort((left, right) => (left.sortKey < right.sortKey ? -1 : 1) * (orderBy === 'NEWEST' ? -1 : 1))
        const expected = sorted.map(({ id }) => id)
        const whole = await page({ filter, first: 500, orderBy, counts: true })
        assert.deepEqual(idsOf(whole), expected)
        assert.equal(whole.totalCount, expected.length)
      assert.ok(expected.length > 0 || !everyCondition.includes(filter), 'nothing passes')
        found += expected.length
        if (filter.includeParts === true) withParts += expected.length
        const step = Math.max(size, Math.ceil(expected.length / 4))
        const [forwards, backwards]: [string[], string[]] = [[], []]
        for (let after: string | null = null, more = true; more; ) {
          const next = await page({ filter, first: step, after, orderBy })
          forwards.push(...idsOf(next))
          ;[after, more] = [next.pageInfo.endCursor, next.pageInfo.hasNextPage]
        }
        for (let before: string | null = null, more = true; more; ) {
          const previous = await page({ filter, last: step, before, orderBy })
          backwards.unshift(...idsOf(previous))
          ;[before, more] = [previous.pageInfo.startCursor, previous.pageInfo.hasPreviousPage]
        }
        assert.deepEqual([forwards, backwards], [expected, expected])
      }),
      { numRuns: filters + everyCondition.length, examples: everyCondition.map((filter) => [{ filter, size: 4, orderBy: 'NEWEST' }]), endOnFailure: true, includeErrorInReport: true },
    )
    t.diagnostic(`${found} relations found among ${world.relations.length}, ${withParts} of them with parts`)
    assert.ok(found > 0 && withParts > 0)
  })

  void test('where days are asked for, what has no known day is left out: states too, which last to the end of time where no last day is known', async () => {
    const hasDay = ({ earliestOn, latestOn, endEarliestOn, endLatestOn }: PublishedRelation): boolean => [earliestOn, latestOn, endEarliestOn, endLatestOn].some((day) => day !== undefined)
    const undated = world.relations.filter((relation) => relation.standing && !hasDay(relation))
    assert.ok(undated.length > 0)
    for (const days of [{ from: '2024-01-10' }, { to: '2024-01-20' }, { from: '2024-01-10', to: '2024-01-20' }]) {
      const filter = { typeGroups: ['standing'], ...days }
      const found = idsOf(await page({ filter, first: 500, orderBy: 'OLDEST' }))
      assert.deepEqual(found, world.relations.filter(predicateOf(world, filter)).sort((left, right) => (left.sortKey < right.sortKey ? -1 : 1)).map(({ id }) => id))
      assert.deepEqual(undated.filter(({ id }) => found.includes(id)), [])
    }
  })

  void test('while others write, no relation comes twice and none is lost that was there throughout', async () => {
    const there = new Set((await page({ first: 500 })).edges.map(({ node }) => node.id))
    const reading = new AbortController()
    const writing = (async () => {
      for (let key = 0; !reading.signal.aborted; key++) {
        const claim = toClaim({ predicate: 'STRUCK', subject: 'country:a', object: 'group:c', role: 'TARGET', polarity: 'ASSERTS', directed: undefined, when: parseUncertainDate({ on: days[key % days.length] ?? '' }), event: 0, speaker: null, place: null }, 1000 + key)
        await appendBatch(transact, { writer: 'test', by: 'test', entities: [], documents: [{ document: { key: `w${key}` }, claims: [{ ...claim, event: `w${key}` }] }] })
      }
    })()
    const read: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const next = await page({ first: 7, after })
      read.push(...idsOf(next))
      ;[after, more] = [next.pageInfo.endCursor, next.pageInfo.hasNextPage]
    }
    reading.abort()
    await writing
    assert.equal(new Set(read).size, read.length)
    assert.deepEqual([...there].filter((id) => !read.includes(id)), [])
  })
}
