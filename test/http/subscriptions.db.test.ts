import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { createClockWatch } from '../../src/graphql/clock-watch.ts'
import { createRead } from '../../src/neo4j/run.ts'
import { appendBatch } from '../../src/write/append.ts'
import { correctClaim } from '../../src/write/correct.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { retractClaim, retractDocument } from '../../src/write/retract.ts'
import { openToWrite } from '../database.ts'
import { readChanges } from '../graphql/read-changes.ts'
import { report, strike } from '../write/article-like.ts'
import { author } from '../write/author.ts'
import { connectTo, follow, listen } from './follow.ts'
import { contextWithoutDatabase, createTestServer } from './server-parts.ts'

let connection: Connection
let run: Run
let transact: Transact
before(async () => {
  ({ connection, run, transact } = await openToWrite())
  await appendBatch(transact, report([]))
})

/** An instance of the service on the database of the tests. */
async function serve(): Promise<{ readonly app: FastifyInstance; readonly port: number }> {
  const app = await createTestServer({
    contextFor: (signal) => ({ ...contextWithoutDatabase(), run: createRead(connection, { signal }) }),
    watch: createClockWatch(run, (error) => assert.fail(String(error)), 40),
  })
  return { app, port: await listen(app) }
}

let keys = 0
/** A document that states some strikes, each an event of its own; the ids of its claims. */
async function tell(count: number, own: Parameters<typeof strike>[0] | object = {}): Promise<{ readonly document: string; readonly claims: readonly string[] }> {
  const key = `d${keys++}`
  const claims = Array.from({ length: count }, (_, index) => strike({ key: `${key}-${index}`, ...own }))
  await appendBatch(transact, { ...report(claims, { key }), entities: [] })
  return { document: `document:test:${key}`, claims: claims.map((claim) => `claim:test:${claim.key}`) }
}

const whole = 'id cursor number at by writer request kind subjectId before after'
const relations = `subscription ($filter: RelationFilter, $since: String) { relationChanged(filter: $filter, since: $since) { ${whole} } }`
const claims = 'subscription ($filter: ClaimFilter, $since: String) { claimAdded(filter: $filter, since: $since) { cursor kind subjectId } }'
const relationKinds = ['RELATION_APPEARED', 'RELATION_CHANGED', 'RELATION_ENDED']

const shortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300))
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a subscription', () => {
  test('tells what comes from now on, with any selection of its subject', async () => {
    await tell(1)
    const { app, port } = await serve()
    const client = connectTo(port)
    const added = follow(client, 'subscription { told: claimAdded { kind subjectId subject { __typename id ... on Claim { event { relations { edges { node { type { label } from { name } to { name } } } } } } } } }')
    await shortly()
    const { claims: [claim] } = await tell(1)
    assert.deepEqual(plain(await added.take(1)), [
      { kind: 'CLAIM_ADDED', subjectId: claim, subject: { __typename: 'Claim', id: claim, event: { relations: { edges: [{ node: { type: { label: 'STRUCK' }, from: { name: 'iran' }, to: { name: 'pakistan' } } }] } } } },
    ])
    await client.dispose()
    await app.close()
  })

  test('from the beginning tells what `changes` tells, and goes on', async () => {
    const { app, port } = await serve()
    const client = connectTo(port)
    const { document, claims: [claim = ''] } = await tell(120)
    await retractClaim(transact, author, claim, 'a mistake')
    const expected = await readChanges(run, { kinds: relationKinds })
    const followed = follow(client, relations, { since: '2000-01-01' })
    assert.deepEqual(plain(await followed.take(expected.length)), expected)
    await retractDocument(transact, author, document, 'a test')
    assert.deepEqual((await followed.take(119)).map(({ kind }) => kind), Array.from({ length: 119 }, () => 'RELATION_ENDED'))
    await client.dispose()
    await app.close()
  })

  test('resumes from a cursor after the connection was lost, and after the service was started again: nothing is missed, nothing told twice', async () => {
    const first = await serve()
    const [{ cursor: since } = {}] = (await readChanges(run)).slice(-1)
    const told: string[] = []
    const take = async (port: number, from: string | undefined, count: number): Promise<string> => {
      const client = connectTo(port)
      const taken = await follow(client, claims, { since: from }).take(count)
      await client.dispose()
      told.push(...taken.map(({ subjectId }) => String(subjectId)))
      return String(taken.at(-1)?.['cursor'])
    }
    const written = [...(await tell(7)).claims]
    let last = await take(first.port, since, 3)
    written.push(...(await tell(5)).claims)
    last = await take(first.port, last, 6)
    written.push(...(await tell(4)).claims)
    await first.app.close()
    written.push(...(await tell(3)).claims)
    const second = await serve()
    await take(second.port, last, 10)
    assert.deepEqual(told, written)
    await second.app.close()
  })

  test('is told the same by every instance of the service, whichever of them wrote', async () => {
    const instances = [await serve(), await serve()]
    const [{ cursor: since } = {}] = (await readChanges(run)).slice(-1)
    const clients = instances.map(({ port }) => connectTo(port))
    const followed = clients.map((client) => follow(client, claims, { since }))
    const written = await Promise.all(Array.from({ length: 6 }, () => tell(5)))
    const told = await Promise.all(followed.map((one) => one.take(30)))
    assert.deepEqual(told[0], told[1])
    assert.deepEqual(new Set(told[0]?.map(({ subjectId }) => subjectId)), new Set(written.flatMap((one) => one.claims)))
    for (const client of clients) await client.dispose()
    await Promise.all(instances.map(({ app }) => app.close()))
  })

  test('to documents tells corrections and withdrawals, and of a document that is withdrawn nothing but that', async () => {
    const { app, port } = await serve()
    const client = connectTo(port)
    const [{ cursor: since } = {}] = (await readChanges(run)).slice(-1)
    const { document, claims: [one = '', other = ''] } = await tell(4)
    await correctClaim(transact, author, one, strike({ key: `${one.slice(11)}-again` }), 'a slip')
    await retractClaim(transact, author, other, 'a mistake')
    await retractDocument(transact, author, document, 'invented')
    const told = await follow(client, 'subscription ($since: String) { documentCorrected(since: $since) { kind subjectId subject { ... on Claim { document { id } } ... on Document { id } } } }', { since }).take(3)
    assert.deepEqual(plain(told), [
      { kind: 'CLAIM_CORRECTED', subjectId: one, subject: { document: { id: document } } },
      { kind: 'CLAIM_RETRACTED', subjectId: other, subject: { document: { id: document } } },
      { kind: 'DOCUMENT_RETRACTED', subjectId: document, subject: { id: document } },
    ])
    await client.dispose()
    await app.close()
  })
})

describe('a filter of what is followed', () => {
  test('goes by what was said before or by what is said now', async () => {
    const { app, port } = await serve()
    const client = connectTo(port)
    const [{ cursor: since } = {}] = (await readChanges(run)).slice(-1)
    const event = `e${keys++}`
    const condemned = await tell(1, { event, predicate: 'CONDEMNED' })
    const struck = await tell(1, { event })
    await tell(1, { event, polarity: 'DENIES' })
    await retractClaim(transact, author, struck.claims[0] ?? '', 'a mistake')
    await retractClaim(transact, author, condemned.claims[0] ?? '', 'a mistake')
    const kindsFor = async (filter: object, count: number): Promise<readonly unknown[]> => (await follow(client, relations, { since, filter }).take(count)).map(({ kind, before: was, after }) => `${String(kind)} ${((after ?? was) as { type: string }).type}`)
    const changed = ['RELATION_APPEARED STRUCK', 'RELATION_CHANGED STRUCK', 'RELATION_ENDED STRUCK']
    assert.deepEqual(await kindsFor({ types: ['STRUCK'] }, 3), changed)
    assert.deepEqual(await kindsFor({ contested: true }, 2), changed.slice(1))
    assert.deepEqual(await kindsFor({ contested: false }, 4), ['RELATION_APPEARED CONDEMNED', ...changed.slice(0, 2), 'RELATION_ENDED CONDEMNED'])
    assert.deepEqual(await kindsFor({ types: ['CONDEMNED'], actors: ['country:iran'], direction: 'FROM', counterparts: ['country:pakistan'], kinds: ['COUNTRY'], excludeGeneric: true, from: '2024-01-16', to: '2024-01-16', roles: ['TARGET'], minOrigins: 0, minPublishers: 1 }, 2), ['RELATION_APPEARED CONDEMNED', 'RELATION_ENDED CONDEMNED'])
    await client.dispose()
    await app.close()
  })

  test('finds an actor under the id that it had then, through a merge and its end', async () => {
    const { app, port } = await serve()
    const client = connectTo(port)
    const [{ cursor: since } = {}] = (await readChanges(run)).slice(-1)
    const apart = await tell(1, { event: `e${keys++}`, subjects: [{ entityId: 'country:iraq' }] })
    const { id } = await judge(transact, author, { left: 'country:iraq', right: 'country:iran', verdict: 'SAME', reason: 'tried' })
    const both = await tell(1, { event: `e${keys++}`, subjects: [{ entityId: 'country:iraq' }] })
    await endJudgement(transact, author, id, 'not so')
    await retractDocument(transact, author, both.document, 'a test')
    await retractDocument(transact, author, apart.document, 'a test')
    const told = await follow(client, relations, { since, filter: { actors: ['country:iraq'], direction: 'FROM' } }).take(10)
    const ends = told.map(({ kind, before: was, after }) => `${String(kind).slice(9)} ${((after ?? was) as { from: string }).from}`)
    const [first, ...rest] = ends
    assert.equal(first, 'APPEARED country:iraq')
    const count = (what: string): number => rest.filter((end) => end === what).length
    // Once merged, once alone again, and with what was written meanwhile: each appears and ends under each id that it had.
    assert.deepEqual([count('APPEARED country:iran'), count('ENDED country:iraq'), count('APPEARED country:iraq'), count('ENDED country:iran')], [2, 3, 2, 2])
    await client.dispose()
    await app.close()
  })

  test('of claims goes by type, participant, speaker and document', async () => {
    const { app, port } = await serve()
    const client = connectTo(port)
    const [{ cursor: since } = {}] = (await readChanges(run)).slice(-1)
    const plainOne = await tell(1)
    const said = await tell(1, { predicate: 'CONDEMNED', attribution: [{ speakerId: 'country:iraq', named: true, verb: 'said' }] })
    const other = await tell(1, { objects: [{ entityId: 'country:iraq' }], quote: { text: 'Nobody was hurt' } })
    const only = async (filter: object): Promise<unknown> => (await follow(client, claims, { since, filter }).take(1))[0]?.['subjectId']
    assert.equal(await only({ types: ['CONDEMNED'] }), said.claims[0])
    assert.equal(await only({ attributedTo: ['country:iraq'] }), said.claims[0])
    assert.equal(await only({ participants: ['country:iraq', 'country:iran'] }), other.claims[0])
    assert.equal(await only({ text: 'nobody' }), other.claims[0])
    assert.equal(await only({ documents: [plainOne.document] }), plainOne.claims[0])
    assert.equal(await only({ kinds: ['ACTION'], polarity: 'ASSERTS', from: '2024-01-16' }), plainOne.claims[0])
    await client.dispose()
    await app.close()
  })
})
