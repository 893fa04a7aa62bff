import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { after, before, describe, test } from 'node:test'
import { cypher, toStatement, type Run, type Transact } from '../../src/cypher/statement.ts'
import { ParleyError } from '../../src/errors.ts'
import { loadSeed } from '../../src/import/load-seed.ts'
import type { SeedProblem } from '../../src/import/seed-problem.ts'
import { createRunAlone, createTransact } from '../../src/neo4j/run.ts'
import { ownVoice, type Hop } from '../../src/record/attribution.ts'
import { openTestDatabase } from '../database.ts'
import { readArticleExpectations, type ExpectedClaim } from './article-expectations.ts'

interface StoredRelation {
  readonly from: string
  readonly type: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly claims: readonly { readonly chain: string; readonly locator: string }[]
}

const expected = readArticleExpectations()

/** All nodes and relationships with everything that they hold, in an order that does not depend on the database. */
async function dumpEverything(run: Run): Promise<string> {
  const nodes = await run(toStatement(cypher`MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties`))
  const edges = await run(toStatement(cypher`MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties`))
  const sorted = (value: unknown): string => JSON.stringify(value, (_key, entry: unknown) => (entry !== null && typeof entry === 'object' && !Array.isArray(entry) ? Object.fromEntries(Object.entries(entry).sort(([one], [two]) => (one < two ? -1 : 1))) : entry))
  return [...nodes, ...edges].map(sorted).sort().join('\n')
}

function printed(chain: readonly Hop[], para: number): string {
  return `${chain.map(({ speakerId, role }) => speakerId ?? (role === ownVoice ? 'the report' : 'unnamed')).join(' → ')} ¶${para}`
}

function expectedSupport(claims: readonly ExpectedClaim[]): readonly string[] {
  return claims.map(({ says, para }) => `${says.join(' → ')} ¶${para}`).sort()
}

function storedSupport({ claims }: StoredRelation): readonly string[] {
  return claims.map(({ chain, locator }) => printed(JSON.parse(chain) as Hop[], Number(/\d+/.exec(locator)?.[0]))).sort()
}

/** Relations with the asserting claims that name both their ends. */
const relationsWithClaims = toStatement(cypher`MATCH (r:Relation)
RETURN r.fromId AS from, r.type AS type, r.toId AS to, properties(r) AS properties,
  COLLECT { MATCH (c:Claim)-[:ABOUT]->(:Event {id: r.eventId}) WHERE c.predicate = r.type
    AND EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {id: r.fromId}) } AND EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {id: r.toId}) }
    RETURN c {.chain, .locator} } AS claims`)

async function refusal(work: Promise<unknown>): Promise<ParleyError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ParleyError, 'it was not refused')
  return error
}

describe('loading the article', () => {
  let run: Run
  let transact: Transact
  let relations: readonly StoredRelation[]
  const folder = mkdtempSync(join(tmpdir(), 'parley-seed-'))
  after(() => rmSync(folder, { recursive: true }))

  before(async () => {
    const connection = await openTestDatabase()
    run = createRunAlone(connection)
    transact = createTransact(connection)
    const messages: string[] = []
    const [report] = await loadSeed({ transact, onProgress: (message) => messages.push(message) })
    assert.equal(messages.length, 1)
    assert.deepEqual(report?.relations, { created: 45, changed: 0, ended: 0 })
    relations = (await run(relationsWithClaims)) as unknown as readonly StoredRelation[]
  })

  const find = (from: string, type: string, to: string, directed: boolean): StoredRelation => {
    const found = relations.filter((one) => one.type === type && ((one.from === from && one.to === to) || (!directed && one.from === to && one.to === from)))
    const [only, ...more] = found
    assert.ok(only !== undefined && more.length === 0, `${from} ${type} ${to} is stored ${found.length} times`)
    return only
  }

  for (const { row, from, type, to, role, days, directed = true, claims } of expected.rows) {
    test(`stores row ${row}: ${from} ${type} ${to}`, () => {
      const { properties, ...relation } = find(from, type, to, directed)
      const { earliestOn = null, latestOn = null, ...own } = properties
      assert.deepEqual([earliestOn, latestOn], days)
      assert.deepEqual(own['roles'], [role])
      assert.equal(own['directed'], directed)
      assert.equal(own['claimCount'], claims.length)
      assert.equal(own['originCount'], new Set(claims.map(({ says }) => says.at(-1))).size)
      assert.deepEqual([own['publisherCount'], own['denialCount'], own['unattributedCount'], own['contested']], [1, 0, 0, false])
      assert.deepEqual(own['speakerIds'], [...new Set(claims.flatMap(({ says }) => says).filter((speaker) => speaker !== 'the report'))].sort())
      assert.deepEqual(storedSupport({ ...relation, properties }), expectedSupport(claims))
    })
  }

  test('makes one event of the rows that are of one event', () => {
    const events = new Map<string, Set<unknown>>()
    for (const { from, type, to, event, directed = true } of expected.rows) events.set(event, (events.get(event) ?? new Set()).add(find(from, type, to, directed).properties['eventId']))
    assert.deepEqual([...events].filter(([, ids]) => ids.size !== 1), [])
    assert.equal(new Set([...events.values()].flatMap((ids) => [...ids])).size, events.size)
  })

  test('stores the standing states, and no relation besides those expected', () => {
    for (const { from, type, to, claims } of expected.standing) {
      const relation = find(from, type, to, true)
      assert.deepEqual(storedSupport(relation), expectedSupport(claims))
      assert.equal(relation.properties['standing'], true)
    }
    assert.equal(relations.length, expected.rows.length + expected.standing.length)
  })

  test('stores each relation as an edge that a hand-written statement finds', async () => {
    const rows = await run(toStatement(cypher`MATCH (:Country {name: 'Pakistan'})-[s:STRUCK]->(b) RETURN b.name AS struck, s.origins AS origins, toString(s.earliest) AS day ORDER BY struck`))
    assert.deepEqual(rows, [
      { struck: 'Balochistan Liberation Army', origins: 3, day: '2024-01-17' },
      { struck: 'Balochistan Liberation Front', origins: 3, day: '2024-01-17' },
      { struck: 'Iran', origins: 2, day: '2024-01-17' },
    ])
  })

  test('gives claims without a relation an event and participants', async () => {
    const [planned] = await run(toStatement(cypher`MATCH (e:Event {title: "Pakistan's National Security Committee is to meet"}) RETURN e.status AS status, e.earliestOn AS day, e.claimCount AS claims, COLLECT { MATCH (e)-[p:PARTICIPANT]->() RETURN p.part + ' ' + p.entityId ORDER BY p.part, p.entityId } AS participants`))
    assert.deepEqual(planned, {
      status: 'PLANNED',
      day: '2024-01-19',
      claims: 3,
      participants: ['OBJECT organisation:pakistan-national-security-committee', 'SUBJECT organisation:pakistan-national-security-committee', 'SUBJECT person:anwaarul-haq-kakar', 'SUBJECT person:syed-asim-munir'],
    })
    const [unknown] = await run(toStatement(cypher`MATCH (e:Event {title: 'Attacks in Iran that Iran answered'}) RETURN e.status AS status, COUNT { MATCH (r:Relation {eventId: e.id}) } AS relations, COLLECT { MATCH (e)-[p:PARTICIPANT]->() RETURN p.entityId } AS participants`))
    assert.deepEqual(unknown, { status: 'HAPPENED', relations: 0, participants: ['country:iran'] })
  })

  test('keeps the figures in the order in which they were said', async () => {
    const rows = await run(toStatement(cypher`MATCH (c:Claim {kind: 'MEASURE'}) RETURN c.measure AS measure, c.value AS value, c.group AS group, c.chain AS chain, c.locator AS locator ORDER BY c.sortKey`))
    assert.deepEqual(
      rows.map(({ chain, locator, ...own }) => ({ ...own, says: (JSON.parse(chain as string) as Hop[]).map(({ speakerId }) => speakerId), para: Number(/\d+/.exec(locator as string)?.[0]) })),
      expected.measures,
    )
  })

  test('finds everything that rests on the word of IRNA', async () => {
    const rows = await run(toStatement(cypher`MATCH (c:Claim)-[:ATTRIBUTED_TO]->(:Organisation {id: 'organisation:irna'}) RETURN c.locator AS locator, count(*) AS claims ORDER BY locator`))
    assert.deepEqual(rows, [
      { locator: '¶28', claims: 2 },
      { locator: '¶29', claims: 2 },
      { locator: '¶7', claims: 3 },
    ])
  })

  test('a second load changes nothing', async () => {
    const earlier = await dumpEverything(run)
    const [report] = await loadSeed({ transact })
    assert.equal(await dumpEverything(run), earlier)
    assert.deepEqual([report?.number, report?.claims], [null, { added: 0, alreadyThere: 70 }])
  })

  const copyOf = (name: string, edit: (text: string) => string): string => {
    const file = join(folder, name)
    const edited = edit(readFileSync(new URL('../../seed/documents/2024-01-19-pakistan-iran.yaml', import.meta.url), 'utf8'))
    writeFileSync(file, edited)
    return file
  }

  test('refuses a claim that was edited after it was loaded, says what differs, and changes nothing', async () => {
    const earlier = await dumpEverything(run)
    const file = copyOf('2024-01-19-pakistan-iran.yaml', (text) => text.replace('did: DOWNGRADED_TIES_WITH', 'did: REDUCED_RELATIONS_WITH').replace('para: 18\n', 'para: 18\n    means: telephone\n'))
    const error = await refusal(loadSeed({ transact, files: [file] }))
    const problems = error.details['problems'] as readonly SeedProblem[]
    assert.deepEqual(problems.map(({ code, field }) => [code, field]), [['KEY_REUSED', 'claims.14'], ['KEY_REUSED', 'claims.39']])
    assert.match(problems[0]?.message ?? '', /did: stored is DOWNGRADED_TIES_WITH, given is REDUCED_RELATIONS_WITH\. A stored claim is never overwritten\./)
    assert.match(problems[1]?.message ?? '', /means: stored is \[\], given is \["telephone"\]/)
    assert.match(error.message, /2024-01-19-pakistan-iran\.yaml:\d+ claims\.14: /)
    assert.equal(await dumpEverything(run), earlier)
  })

  test('puts a correction in the place of a claim, once', async () => {
    const correction = `
  - key: "18.1-corrected"
    corrects: "18.1"
    reason: The means were left out.
    who: Jalil Abbas Jilani
    did: SPOKE_WITH
    whom: Hakan Fidan
    means: telephone
    para: 18
    says: Foreign Office
    on: ../2024-01-19
    event: jilani-fidan
`
    const file = copyOf('2024-01-19-pakistan-iran.yaml', (text) => `${text.trimEnd()}\n${correction}`)
    const [report] = await loadSeed({ transact, files: [file] })
    assert.deepEqual(report?.corrections, { added: 1, alreadyThere: 0 })
    const rows = await run(toStatement(cypher`MATCH (c:Claim)-[:ABOUT]->(:Event {title: 'The foreign ministers of Pakistan and Türkiye speak'}) RETURN c.status AS status, c.reason AS reason, c.means AS means ORDER BY status`))
    assert.deepEqual(rows, [
      { status: 'ACTIVE', reason: null, means: ['telephone'] },
      { status: 'CORRECTED', reason: 'The means were left out.', means: [] },
    ])
    const earlier = await dumpEverything(run)
    const [again] = await loadSeed({ transact, files: [file] })
    assert.deepEqual(again?.corrections, { added: 0, alreadyThere: 1 })
    assert.equal(await dumpEverything(run), earlier)
  })
})

describe('loading the second report of the docs', () => {
  test('after the article adds its own entities only, and a denial contests what it names', async () => {
    const connection = await openTestDatabase()
    const [run, transact] = [createRunAlone(connection), createTransact(connection)]
    await loadSeed({ transact })
    const [report] = await loadSeed({ transact, files: [fileURLToPath(new URL('../../docs/examples/second-report.yaml', import.meta.url))] })
    assert.deepEqual([report?.entities, report?.claims], [{ added: 13, alreadyThere: 0 }, { added: 17, alreadyThere: 0 }])
    const rows = await run(toStatement(cypher`MATCH (r:Relation {type: 'SHELLED'}) RETURN r.fromId AS from, r.toId AS to, r.contested AS contested, r.claimCount AS claims, r.denialCount AS denials, r.publisherIds AS publishers ORDER BY from`))
    assert.deepEqual(rows, [
      { from: 'group:river-front', to: 'country:northland', contested: false, claims: 2, denials: 0, publishers: ['organisation:north-press'] },
      { from: 'organisation:army-of-southland', to: 'country:northland', contested: true, claims: 1, denials: 1, publishers: ['organisation:north-press'] },
    ])
  })
})
