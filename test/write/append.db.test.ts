import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { cypher, toStatement, type Fragment, type Row, type Run, type Transact } from '../../src/cypher/statement.ts'
import { ParleyError } from '../../src/errors.ts'
import type { Claim } from '../../src/record/claim.ts'
import { parseUncertainDate, unknownDate } from '../../src/record/uncertain-date.ts'
import { appendBatch } from '../../src/write/append.ts'
import type { Batch } from '../../src/write/batch.ts'
import { correctClaim } from '../../src/write/correct.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { retractClaim, retractDocument } from '../../src/write/retract.ts'
import { openToWrite } from '../database.ts'
import { country, report, strike } from './article-like.ts'
import { dump, emptyGraph, readClock, readTotals } from './dump.ts'
import { isEmpty } from '../../src/derive/difference.ts'
import { author } from './author.ts'

let run: Run
let transact: Transact
before(async () => {
  ({ run, transact } = await openToWrite())
})
beforeEach(() => transact(emptyGraph))

const ask = (fragment: Fragment): Promise<readonly Row[]> => run(toStatement(fragment))
const strikes = (): Promise<readonly Row[]> => ask(cypher`MATCH (a:Country)-[s:STRUCK]->(b:Country) MATCH (r:Relation {id: s.id}) RETURN a.name AS a, b.name AS b, r.claimCount AS claims, r.contested AS contested ORDER BY a, b, claims DESC`)

describe('adding a batch', () => {
  test('makes the relation, its edge and its tie', async () => {
    const done = await appendBatch(transact, report([strike({ key: 'c1' })]))
    const { difference, ...counts } = done
    assert.deepEqual(difference.created.map(({ type }) => type), ['STRUCK'])
    assert.deepEqual({ ...counts, number: null }, { number: null, entities: { added: 3, alreadyThere: 0 }, documents: { added: 1, alreadyThere: 0 }, claims: { added: 1, alreadyThere: 0 }, relations: { created: 1, changed: 0, ended: 0 } })
    assert.deepEqual(await strikes(), [{ a: 'iran', b: 'pakistan', claims: 1, contested: false }])
    assert.deepEqual(await ask(cypher`MATCH (a:Entity)-[t:TIE]->(b:Entity) RETURN a.id AS a, b.id AS b, t.events AS events, t.firstOn AS firstOn, t.q4 AS q4, t.negativeTenths AS tenths`), [
      { a: 'country:iran', b: 'country:pakistan', events: 1, firstOn: '2024-01-16', q4: 1, tenths: -100 },
    ])
  })

  test('leaves the preferred name of an entity as it is where a later batch brings only an alias', async () => {
    await appendBatch(transact, report([]))
    await appendBatch(transact, { ...report([]), entities: [{ ...country('iran'), names: [{ text: 'Persia', kind: 'FORMER' }] }] })
    assert.deepEqual(await ask(cypher`MATCH (:Country {id: 'country:iran'})-[:HAS_NAME]->(n) RETURN n.text AS text, n.kind AS kind ORDER BY text`), [{ text: 'Persia', kind: 'FORMER' }, { text: 'iran', kind: 'PREFERRED' }])
  })

  test('stores whole numbers as integers, for hand-written Cypher', async () => {
    await appendBatch(transact, report([strike({ key: 'c1' })]))
    const [row] = await ask(cypher`MATCH (r:Relation) MATCH (k:Clock) MATCH ()-[t:TIE]->() RETURN [valueType(r.claimCount), valueType(r.goldsteinTenths), valueType(k.number), valueType(r.recordedFrom), valueType(t.events)] AS types`)
    assert.deepEqual(row?.['types'], Array(5).fill('INTEGER NOT NULL'))
  })

  test('twice changes nothing, not even the clock', async () => {
    const batch = report([strike({ key: 'c1' }), strike({ key: 'c2', event: 'raid', predicate: 'CONDEMNED' })])
    await appendBatch(transact, batch)
    const before = [await dump(run), await readTotals(run), await readClock(run)]
    const { difference, ...again } = await appendBatch(transact, batch)
    assert.ok(isEmpty(difference))
    assert.deepEqual(again, { number: null, entities: { added: 0, alreadyThere: 3 }, documents: { added: 0, alreadyThere: 1 }, claims: { added: 0, alreadyThere: 2 }, relations: { created: 0, changed: 0, ended: 0 } })
    assert.deepEqual([await dump(run), await readTotals(run), await readClock(run)], before)
  })

  test('two claims about one event are one relation; two events of one pair two days apart stay two', async () => {
    const later = parseUncertainDate({ on: '2024-01-18' })
    await appendBatch(transact, report([strike({ key: 'c1', event: 'first' }), strike({ key: 'c2', event: 'first' }), strike({ key: 'c3', event: 'second', when: later }), strike({ key: 'c4', when: later })]))
    assert.deepEqual((await strikes()).map(({ claims }) => claims), [2, 1, 1])
  })

  test('a figure alone that names nobody stands in an event that is there, and in one that is new', async () => {
    const figure = (key: string, event: string): Claim => ({ key, kind: 'MEASURE', polarity: 'ASSERTS', modality: 'OCCURRED', event, quantity: { measure: 'killed', value: 2 }, subjects: [], objects: [], places: [], means: [], when: unknownDate, attribution: [] })
    await appendBatch(transact, report([strike({ key: 'c1', event: 'raid' })]))
    for (const event of ['raid', 'new']) await appendBatch(transact, { ...report([figure(`k-${event}`, event)], { key: event }), entities: [] })
    assert.deepEqual(await ask(cypher`MATCH (e:Event) RETURN e.id AS id, e.claimCount AS claims ORDER BY id`), [{ id: 'event:test:new', claims: 1 }, { id: 'event:test:raid', claims: 2 }])
  })

  test('an event without a name of its own is not one that a writer names alike', async () => {
    await appendBatch(transact, report([strike({ key: 'raid' }), strike({ key: 'c2', event: 'raid' })]))
    assert.equal((await strikes()).length, 2)
  })

  test('names gain what is new, external ids too', async () => {
    await appendBatch(transact, report([]))
    await appendBatch(transact, { ...report([]), entities: [{ ...country('iran'), names: [{ text: 'iran', kind: 'PREFERRED' }, { text: 'ایران', kind: 'ALIAS', language: 'fa' }], externalIds: [{ scheme: 'iso3166-1', value: 'IR' }] }] })
    assert.deepEqual(await ask(cypher`MATCH (e:Entity {id: 'country:iran'}) RETURN COLLECT { MATCH (e)-[:HAS_NAME]->(n) RETURN n.norm ORDER BY n.norm } AS names, COLLECT { MATCH (e)-[:HAS_ID]->(x) RETURN x.id } AS ids`), [{ names: ['iran', 'yrn'], ids: ['iso3166-1:IR'] }])
  })

  test('a copy of a copy is followed to the original, also within a batch', async () => {
    const batch = report([])
    await appendBatch(transact, { ...batch, documents: [...batch.documents, { document: { key: 'copy', copyOf: 'document:test:report' }, claims: [] }, { document: { key: 'copy2', copyOf: 'document:test:copy' }, claims: [] }] })
    assert.deepEqual((await ask(cypher`MATCH (d:Document) RETURN DISTINCT d.originalId AS original`)).map(({ original }) => original), ['document:test:report'])
  })
})

describe('what a batch may not do', () => {
  const cases: readonly (readonly [why: string, code: string, path: string, batch: Batch])[] = [
    ['an entity that nobody knows', 'NOT_FOUND', 'documents.0.claims.0.subjects.0.entityId', report([strike({ key: 'c9', subjects: [{ entityId: 'country:nowhere' }] })])],
    ['a type that the catalogue has not', 'UNKNOWN_TYPE', 'documents.0.claims.0.predicate', report([strike({ key: 'c9', predicate: 'STROKE' })])],
    ['an id of another kind', 'BAD_INPUT', 'entities.0.id', { ...report([]), entities: [{ ...country('iran'), id: 'person:iran' }] }],
    ['a quotation of 301 characters', 'BAD_INPUT', 'documents.0.claims.0.quote.text', report([strike({ key: 'c9', quote: { text: 'x'.repeat(301) } })])],
    ['no direction for an act that has one', 'BAD_INPUT', 'documents.0.claims.0.directed', report([strike({ key: 'c9', directed: false })])],
    ['the key of a claim with other content', 'KEY_REUSED', 'documents.0.claims.0', report([strike({ key: 'c1', locator: '¶9' })])],
    ['the key of a claim in another document', 'KEY_REUSED', 'documents.0.claims.0', report([strike({ key: 'c1' })], { key: 'another' })],
    ['the key of a document with other content', 'KEY_REUSED', 'documents.0.document', report([], { title: 'Another title' })],
    ['one key twice', 'KEY_REUSED', 'documents.0.claims.1.key', report([strike({ key: 'c8' }), strike({ key: 'c8' })])],
    ['one entity twice', 'KEY_REUSED', 'entities.1.id', { ...report([]), entities: [country('iran'), country('iran')] }],
    ['one external id for two', 'KEY_REUSED', 'entities.1.externalIds', { ...report([]), entities: ['iraq', 'iran'].map((name) => ({ ...country(name), externalIds: [{ scheme: 'cow', value: '645' }] })) }],
    ['an event of another writer that is not there', 'NOT_FOUND', 'documents.0.claims.0.event', report([strike({ key: 'c9', event: 'event:somebody:raid' })])],
    ['the id of another writer’s claim', 'BAD_INPUT', 'documents.0.claims.0.key', report([strike({ key: 'claim:somebody:c1' })])],
    ['a document that it copies and nobody knows', 'NOT_FOUND', 'documents.0.document.copyOf', report([], { key: 'copy', copyOf: 'document:test:nowhere' })],
    ['a day of publication that is none', 'BAD_DATE', 'documents.0.document.publishedAt', report([], { key: 'other', publishedAt: 'last Friday' })],
    ['a figure without a number', 'BAD_INPUT', 'documents.0.claims.0.quantity', report([{ ...strike({ key: 'c9' }), kind: 'MEASURE', predicate: undefined, quantity: { measure: 'killed' } } as never])],
    ['an act that names nobody', 'BAD_INPUT', 'documents.0.claims.0.subjects', report([strike({ key: 'c9', subjects: [], objects: [] })])],
    ['a step of a chain without a speaker or role', 'BAD_INPUT', 'documents.0.claims.0.attribution.0', report([strike({ key: 'c9', attribution: [{ named: false, verb: 'said' }] })])],
  ]

  for (const [why, code, path, batch] of cases) {
    test(`${why} is refused with ${code}, and nothing changes`, async () => {
      await appendBatch(transact, report([strike({ key: 'c1' })]))
      const before = [await dump(run), await readTotals(run), await readClock(run)]
      await assert.rejects(appendBatch(transact, batch), (error) => {
        assert.ok(error instanceof ParleyError)
        assert.equal(error.code, code)
        assert.ok((error.details['problems'] as readonly { path: string }[]).some((problem) => problem.path === path), error.message)
        return true
      })
      assert.deepEqual([await dump(run), await readTotals(run), await readClock(run)], before)
    })
  }

  test('a document that was retracted states nothing more', async () => {
    await appendBatch(transact, report([strike({ key: 'c1' })]))
    await retractDocument(transact, author, 'document:test:report', 'withdrawn')
    await assert.rejects(appendBatch(transact, report([strike({ key: 'c2' })])), (error) => error instanceof ParleyError && error.code === 'ALREADY_ENDED')
  })

  test('all problems are told at once', async () => {
    await assert.rejects(appendBatch(transact, report([strike({ key: 'c 1', predicate: 'STROKE' }), strike({ key: 'c2', modality: 'MAYBE' as never })])), (error) => error instanceof ParleyError && (error.details['problems'] as readonly unknown[]).length === 3)
  })
})

describe('ending and correcting', () => {
  const two = report([strike({ key: 'c1', event: 'raid' }), strike({ key: 'c2', event: 'raid' })])

  test('one of two claims lowers the counts; the other ends the relation, its edge, its tie and what the event shows', async () => {
    await appendBatch(transact, two)
    await retractClaim(transact, author, 'claim:test:c1', 'a mistake')
    assert.deepEqual((await strikes()).map(({ claims }) => claims), [1])
    await retractClaim(transact, author, 'claim:test:c2', 'a mistake too')
    assert.deepEqual(await ask(cypher`MATCH (e:Event) RETURN e.status AS status, COUNT { (e)-[:PARTICIPANT]->() } AS participants, COUNT { MATCH ()-[s:STRUCK|TIE]->() } AS edges, COUNT { MATCH (:Relation) } AS relations, COUNT { MATCH (:RelationWas) } AS versions`), [
      { status: null, participants: 0, edges: 0, relations: 0, versions: 2 },
    ])
    assert.deepEqual(await ask(cypher`MATCH (c:Claim {id: 'claim:test:c1'}) RETURN c.status AS status, c.reason AS reason, c.recordedTo > c.recordedFrom AS ended`), [{ status: 'RETRACTED', reason: 'a mistake', ended: true }])
  })

  test('a correction takes the place of a claim in its event', async () => {
    await appendBatch(transact, two)
    await correctClaim(transact, author, 'claim:test:c1', strike({ key: 'c3', objects: [{ entityId: 'country:iraq' }] }), 'it was Iraq')
    assert.deepEqual((await strikes()).map(({ b, claims }) => [b, claims]), [['iraq', 1], ['pakistan', 1]])
    assert.deepEqual(await ask(cypher`MATCH (new:Claim)-[:CORRECTS]->(old:Claim) RETURN new.eventId = old.eventId AS sameEvent, new.documentId = old.documentId AS sameDocument, old.status AS status`), [{ sameEvent: true, sameDocument: true, status: 'CORRECTED' }])
  })

  for (const [what, ending] of [
    ['correcting', () => correctClaim(transact, author, 'claim:test:c1', strike({ key: 'c4' }), 'again')],
    ['retracting', () => retractClaim(transact, author, 'claim:test:c1', 'again')],
  ] as const) {
    test(`${what} what has ended is refused, and so is what does not exist`, async () => {
      await assert.rejects(ending(), (error) => error instanceof ParleyError && error.code === 'NOT_FOUND')
      await appendBatch(transact, two)
      await retractClaim(transact, author, 'claim:test:c1', 'a mistake')
      await assert.rejects(ending(), (error) => error instanceof ParleyError && error.code === 'ALREADY_ENDED')
    })
  }
})

describe('judging', () => {
  const pair = { left: 'country:pakistan', right: 'country:iraq', verdict: 'SAME', reason: 'one and the same' } as const

  test('two ends to be one entity takes their relation away, and ending the judgement brings it back', async () => {
    await appendBatch(transact, report([strike({ key: 'c1', subjects: [{ entityId: 'country:iraq' }] }), strike({ key: 'c2', objects: [{ entityId: 'country:iraq' }] })]))
    const before = await dump(run)
    const { id } = await judge(transact, author, pair)
    assert.deepEqual((await strikes()).map(({ a, b }) => [a, b]), [['iran', 'iraq']], 'the older of two recorded at once is the one whose id comes first')
    await endJudgement(transact, author, id, 'they are two')
    assert.deepEqual(await dump(run), before)
  })

  test('two events to be one makes one relation of two', async () => {
    await appendBatch(transact, report([strike({ key: 'c1', event: 'x' }), strike({ key: 'c2', event: 'y' })]))
    await judge(transact, author, { ...pair, left: 'event:test:y', right: 'event:test:x' })
    assert.deepEqual((await strikes()).map(({ claims }) => claims), [2])
    await appendBatch(transact, { ...report([strike({ key: 'c3', event: 'y' })], { key: 'later' }), entities: [] })
    assert.deepEqual((await strikes()).map(({ claims }) => claims), [3], 'a claim about the joined event counts for the one that it was joined to')
  })

  test('speakers to be one person lowers the origins of what neither did', async () => {
    const said = (speakerId: string) => [{ speakerId, named: true, verb: 'said' }]
    await appendBatch(transact, report([strike({ key: 'c1', event: 'raid', objects: [{ entityId: 'country:iran' }, { entityId: 'country:pakistan' }], attribution: said('country:iraq') }), strike({ key: 'c2', event: 'raid', attribution: said('country:pakistan') })]))
    const origins = async (): Promise<unknown> => (await ask(cypher`MATCH (r:Relation) RETURN r.originCount AS origins`)).map((row) => row['origins'])
    assert.deepEqual(await origins(), [2])
    await judge(transact, author, pair)
    assert.deepEqual(await origins(), [1])
  })

  test('what was judged before, or would be the same and distinct at once, is refused', async () => {
    await appendBatch(transact, report([]))
    await judge(transact, author, pair)
    await assert.rejects(judge(transact, author, { ...pair, left: pair.right, right: pair.left }), (error) => error instanceof ParleyError && error.code === 'KEY_REUSED')
    await judge(transact, author, { ...pair, right: 'country:iran', verdict: 'DISTINCT' })
    await assert.rejects(judge(transact, author, { ...pair, left: 'country:iran', right: 'country:iraq' }), (error) => error instanceof ParleyError && error.code === 'BAD_INPUT')
    await assert.rejects(judge(transact, author, { ...pair, left: 'country:nowhere' }), (error) => error instanceof ParleyError && error.code === 'NOT_FOUND')
    await assert.rejects(judge(transact, author, { ...pair, right: 'event:test:raid' }), (error) => error instanceof ParleyError && error.code === 'BAD_INPUT')
  })
})
