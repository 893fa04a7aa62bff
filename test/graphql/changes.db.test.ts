import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { migrate } from '../../src/neo4j/migrate.ts'
import { createProfile, createRunAlone } from '../../src/neo4j/run.ts'
import { appendBatch } from '../../src/write/append.ts'
import { correctClaim } from '../../src/write/correct.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { linkDocument } from '../../src/write/link-document.ts'
import { redact } from '../../src/write/redact.ts'
import { retractClaim, retractDocument } from '../../src/write/retract.ts'
import { openToWrite } from '../database.ts'
import { writeGeneratedGraph } from '../generated-graph.ts'
import { report, strike } from '../write/article-like.ts'
import { ask } from './cases.ts'
import { readChanges, readChangesPage, type Told } from './read-changes.ts'

const author = { writer: 'test', by: 'an editor', request: 'request-1' }

let connection: Connection
let run: Run
let transact: Transact
before(async () => {
  ({ connection, run, transact } = await openToWrite())
})

/** What a change tells besides its place. */
function shown({ kind, subjectId, before: was, after, by, writer, request }: Told): unknown {
  return { kind, subjectId, before: was, after, told: [by, writer, request] }
}

describe('what a change tells', () => {
  let since: string | null = null
  /** The changes that some work makes, without those before it. */
  async function changesOf(work: () => Promise<unknown>): Promise<readonly Told[]> {
    await work()
    const told = await readChanges(run, { since })
    since = told.at(-1)?.cursor ?? since
    return told
  }
  const kindsOf = (told: readonly Told[]): readonly string[] => told.map(({ kind, subjectId }) => `${kind} ${subjectId.replace(/^relation:.*/, 'relation')}`)
  const factsOf = (told: readonly Told[], kind: string): readonly [unknown, unknown] => {
    const found = told.filter((change) => change.kind === kind)
    assert.equal(found.length, 1, kind)
    return [found[0]?.before, found[0]?.after]
  }

  test('of a batch: entities, documents and claims in the order given, then what follows', async () => {
    const told = await changesOf(() => appendBatch(transact, { ...report([strike({ key: 'c2', event: 'raid' }), strike({ key: 'c1', event: 'raid', quote: { text: 'They struck.' }, attribution: [{ speakerId: 'country:iraq', named: true, verb: 'said' }] })], { publishedAt: '2024-01-17', publisherId: 'country:iraq' }), ...author }))
    assert.deepEqual(kindsOf(told), ['ENTITY_ADDED country:iran', 'ENTITY_ADDED country:iraq', 'ENTITY_ADDED country:pakistan', 'DOCUMENT_ADDED document:test:report', 'CLAIM_ADDED claim:test:c2', 'CLAIM_ADDED claim:test:c1', 'RELATION_APPEARED relation'])
    assert.equal(new Set(told.map(({ number }) => number)).size, 1)
    assert.deepEqual(new Set(told.map(({ by, writer, request }) => [by, writer, request].join())), new Set(['an editor,test,request-1']))
    assert.deepEqual(factsOf(told, 'DOCUMENT_ADDED'), [null, { id: 'document:test:report', title: 'A report', publisher: 'country:iraq', publishedAt: '2024-01-17T00:00:00.000Z', recordedBy: 'an editor', status: 'ACTIVE' }])
    assert.deepEqual(told[5]?.after, {
      id: 'claim:test:c1', kind: 'ACTION', predicate: 'STRUCK', document: 'document:test:report', event: 'event:test:raid', polarity: 'ASSERTS', modality: 'OCCURRED', directed: true,
      subjects: [{ entity: 'country:iran' }], objects: [{ entity: 'country:pakistan', role: 'TARGET' }], places: [], means: [],
      when: { earliestOn: '2024-01-16', latestOn: '2024-01-16', precision: 'DAY', edtf: '2024-01-16' },
      attribution: [{ speaker: 'country:iraq', named: true, verb: 'said' }], quote: { text: 'They struck.' }, recordedBy: 'an editor', status: 'ACTIVE',
    })
    const [was, now] = factsOf(told, 'RELATION_APPEARED') as readonly [null, Record<string, unknown>]
    assert.equal(was, null)
    assert.deepEqual(now, {
      id: told.at(-1)?.subjectId, type: 'STRUCK', from: 'country:iran', to: 'country:pakistan', event: 'event:test:raid', roles: ['TARGET'], directed: true,
      when: { earliestOn: '2024-01-16', latestOn: '2024-01-16', precision: 'DAY', edtf: '2024-01-16' },
      support: { claims: 2, denials: 0, publishers: 1, origins: 1, unattributed: 1 }, contested: false, publishers: ['country:iraq'], speakers: ['country:iraq'],
      goldstein: -10, quads: { CAMEO: 4, GDELT: 4 }, firstPublishedAt: '2024-01-17T00:00:00.000Z', saidSince: '2024-01-17T00:00:00.000Z',
    })
  })

  test('of an amendment: the names and identifiers before and after', async () => {
    const told = await changesOf(() => appendBatch(transact, { ...author, entities: [{ id: 'country:iran', kind: 'COUNTRY', names: [{ text: 'Iran', kind: 'PREFERRED', language: 'en' }], description: 'a country', externalIds: [{ scheme: 'cow', value: '630' }] }], documents: [] }))
    assert.deepEqual(told.map(shown), [
      {
        kind: 'ENTITY_AMENDED',
        subjectId: 'country:iran',
        before: { id: 'country:iran', kind: 'COUNTRY', name: 'iran', generic: false, names: [{ text: 'iran', kind: 'PREFERRED' }], externalIds: [] },
        after: { id: 'country:iran', kind: 'COUNTRY', name: 'Iran', description: 'a country', generic: false, names: [{ text: 'Iran', kind: 'PREFERRED', language: 'en' }, { text: 'iran', kind: 'ALIAS' }], externalIds: [{ scheme: 'cow', value: '630' }] },
        told: ['an editor', 'test', 'request-1'],
      },
    ])
  })

  test('of a denial: the relation is contested now', async () => {
    const told = await changesOf(() => appendBatch(transact, { ...author, entities: [], documents: [{ document: { key: 'second' }, claims: [strike({ key: 'c3', event: 'raid', polarity: 'DENIES' })] }] }))
    assert.deepEqual(kindsOf(told), ['DOCUMENT_ADDED document:test:second', 'CLAIM_ADDED claim:test:c3', 'RELATION_CHANGED relation'])
    const [was, now] = factsOf(told, 'RELATION_CHANGED') as readonly [Record<string, unknown>, Record<string, unknown>]
    assert.deepEqual([was['contested'], now['contested']], [false, true])
    assert.deepEqual(now['support'], { claims: 2, denials: 1, publishers: 1, origins: 1, unattributed: 1 })
  })

  test('of a correction: each of the two claims names the other', async () => {
    const told = await changesOf(() => correctClaim(transact, author, 'claim:test:c2', strike({ key: 'c4', objects: [{ entityId: 'country:iraq' }] }), 'the other neighbour'))
    assert.deepEqual(kindsOf(told), ['CLAIM_ADDED claim:test:c4', 'CLAIM_CORRECTED claim:test:c2', 'RELATION_APPEARED relation', 'RELATION_CHANGED relation'])
    const [was, now] = factsOf(told, 'CLAIM_CORRECTED') as readonly [Record<string, unknown>, Record<string, unknown>]
    assert.equal(was['status'], 'ACTIVE')
    assert.deepEqual(now, { ...was, status: 'CORRECTED', reason: 'the other neighbour', endedBy: 'an editor', correctedBy: 'claim:test:c4' })
    assert.equal((factsOf(told, 'CLAIM_ADDED')[1] as Record<string, unknown>)['corrects'], 'claim:test:c2')
  })

  test('of a retraction: the claim with the reason, and the relation that ended', async () => {
    const told = await changesOf(() => retractClaim(transact, author, 'claim:test:c4', 'a mistake'))
    assert.deepEqual(kindsOf(told), ['CLAIM_RETRACTED claim:test:c4', 'RELATION_ENDED relation'])
    const [was, now] = factsOf(told, 'CLAIM_RETRACTED') as readonly [Record<string, unknown>, unknown]
    assert.deepEqual(now, { ...was, status: 'RETRACTED', reason: 'a mistake', endedBy: 'an editor' })
    const [ended, nothing] = factsOf(told, 'RELATION_ENDED') as readonly [Record<string, unknown>, null]
    assert.deepEqual([ended['to'], nothing], ['country:iraq', null])
  })

  test('of a link: what the document was said to repeat before and now, and why', async () => {
    const link = (copyOf: string | null, reason: string) => () => linkDocument(transact, author, 'document:test:second', { copyOf }, reason)
    const first = await changesOf(link('document:test:report', 'word for word'))
    assert.deepEqual(kindsOf(first), ['DOCUMENT_LINKED document:test:second'])
    const facts = { id: 'document:test:second', recordedBy: 'an editor', status: 'ACTIVE' }
    assert.deepEqual(factsOf(first, 'DOCUMENT_LINKED'), [facts, { ...facts, copyOf: 'document:test:report', linkReason: 'word for word' }])
    const second = await changesOf(link(null, 'not so'))
    assert.deepEqual(factsOf(second, 'DOCUMENT_LINKED'), [{ ...facts, copyOf: 'document:test:report', linkReason: 'word for word' }, { ...facts, linkReason: 'not so' }])
    const [added] = (await readChanges(run, { kinds: ['DOCUMENT_ADDED'] })).filter(({ subjectId }) => subjectId === 'document:test:second')
    assert.deepEqual(added?.after, facts)
  })

  test('of judgements: what was judged and why', async () => {
    let id = ''
    const made = await changesOf(async () => ({ id } = await judge(transact, author, { left: 'country:iraq', right: 'country:pakistan', verdict: 'SAME', reason: 'tried' })))
    const facts = { id, about: 'ENTITY', left: 'country:iraq', right: 'country:pakistan', verdict: 'SAME', reason: 'tried', by: 'an editor' }
    assert.deepEqual(factsOf(made, 'JUDGEMENT_MADE'), [null, facts])
    assert.deepEqual(kindsOf(made), [`JUDGEMENT_MADE ${id}`, 'RELATION_APPEARED relation', 'RELATION_ENDED relation'])
    const ended = await changesOf(() => endJudgement(transact, author, id, 'not so'))
    assert.deepEqual(factsOf(ended, 'JUDGEMENT_ENDED'), [facts, { ...facts, endReason: 'not so', endedBy: 'an editor' }])
    assert.deepEqual(kindsOf(ended), [`JUDGEMENT_ENDED ${id}`, 'RELATION_APPEARED relation', 'RELATION_ENDED relation'])
    const { result } = await ask({ source: '{ changes(kinds: [JUDGEMENT_MADE]) { edges { node { subject { id ... on Judgement { verdict endReason left { id } } } subjectId } } } }', variables: {} }, run)
    assert.deepEqual(JSON.parse(JSON.stringify(result.data)), { changes: { edges: [{ node: { subject: { id, verdict: 'SAME', endReason: 'not so', left: { id: 'country:iraq' } }, subjectId: id } }] } })
  })

  test('of a document that is withdrawn: it and its claims, with one reason', async () => {
    const told = await changesOf(() => retractDocument(transact, author, 'document:test:report', 'invented'))
    assert.deepEqual(kindsOf(told), ['CLAIM_RETRACTED claim:test:c1', 'DOCUMENT_RETRACTED document:test:report', 'RELATION_ENDED relation'])
    const [was, now] = factsOf(told, 'DOCUMENT_RETRACTED') as readonly [Record<string, unknown>, unknown]
    assert.deepEqual(now, { ...was, status: 'RETRACTED', reason: 'invented', endedBy: 'an editor' })
  })

  test('of redacted texts: that they are gone, here and in what was told before', async () => {
    const told = await changesOf(() => redact(transact, author, 'document:test:report', 'court order'))
    assert.deepEqual(kindsOf(told), ['CLAIM_REDACTED claim:test:c1', 'CLAIM_REDACTED claim:test:c2', 'CLAIM_REDACTED claim:test:c4', 'DOCUMENT_REDACTED document:test:report'])
    const [was, now] = factsOf(told, 'DOCUMENT_REDACTED') as readonly [Record<string, unknown>, unknown]
    assert.equal(was['title'], undefined)
    assert.deepEqual(now, { ...was, redactedBy: 'an editor', redactReason: 'court order' })
    assert.doesNotMatch(JSON.stringify(await readChanges(run)), /They struck|A report/)
    assert.deepEqual(kindsOf(await changesOf(() => redact(transact, author, 'claim:test:c1', 'again'))), [])
  })

  test('and the subject is what it is now, whatever was told of it', async () => {
    const { result } = await ask({ source: '{ changes(kinds: [CLAIM_ADDED, RELATION_APPEARED, ENTITY_ADDED], first: 6) { edges { node { kind subject { id ... on Claim { status correctedBy { id } } ... on Relation { current } ... on Entity { name } } } } } }', variables: {} }, run)
    const { changes } = JSON.parse(JSON.stringify(result.data)) as { changes: { edges: { node: { kind: string; subject: Record<string, unknown> } }[] } }
    assert.deepEqual(changes.edges.map(({ node }) => node.subject).filter((subject) => !('current' in subject)), [
      { id: 'country:iran', name: 'Iran' }, { id: 'country:iraq', name: 'iraq' }, { id: 'country:pakistan', name: 'pakistan' },
      { id: 'claim:test:c2', status: 'CORRECTED', correctedBy: { id: 'claim:test:c4' } }, { id: 'claim:test:c1', status: 'RETRACTED', correctedBy: null },
    ])
    assert.deepEqual(changes.edges.map(({ node }) => node.subject['current']).filter((current) => current !== undefined), [false])
  })

  test('is the same after a database of an earlier schema was brought up to date, but for who wrote where only the evidence says it', async () => {
    const told = await readChanges(run)
    const alone = createRunAlone(connection)
    await alone({ text: 'MATCH (r:Relation|RelationWas) REMOVE r.appearedFrom, r.closed', params: {} })
    await alone({ text: 'MATCH (w:Write) DELETE w', params: {} })
    await alone({ text: 'MATCH (m:Migration {version: 7}) DELETE m', params: {} })
    assert.deepEqual((await migrate(alone)).applied, [7])
    const known = (change: Told): Told => ({ ...change, by: /^(ENTITY|RELATION)_|LINKED$/.test(change.kind) ? null : change.by, writer: null, request: null })
    assert.deepEqual(await readChanges(run), told.map(known))
  })
})

describe('a page of a long feed', () => {
  before(async () => {
    await writeGeneratedGraph(transact, { entities: 300, claims: 1_200 })
    await createRunAlone(connection)({ text: 'CALL db.prepareForReplanning(60)', params: {} })
  })

  test('costs as much at its end, and in the middle of a large transaction, as at its beginning', async () => {
    const profile = createProfile(connection)
    const size = 20
    const hits = async (given: Readonly<Record<string, unknown>>): Promise<number> => {
      let total = 0
      const counted: Run = async (statement) => {
        const { rows, databaseHits } = await profile(statement)
        total += databaseHits
        return rows
      }
      const { edges } = await readChangesPage(counted, { first: size, ...given })
      assert.equal(edges.length, size)
      return total
    }
    const all = await readChanges(run)
    assert.ok(all.length > 2_400)
    const relations = all.filter(({ kind }) => kind === 'RELATION_APPEARED')
    const places = [0, 600, 1_200, 1_800, all.length - size - 1].map((place) => all[place]?.cursor)
    const costs = [await hits({}), ...(await Promise.all(places.map((after) => hits({ after }))))]
    // 14 seeks of a page each, and for each change of the page what it tells: far from the thousands that a transaction holds.
    assert.ok(Math.max(...costs) < 14 * 3 * size + 60 * size, costs.join(' '))
    const ofKind = await Promise.all([0, Math.floor(relations.length / 2), relations.length - size - 1].map((place) => hits({ after: relations[place]?.cursor, kinds: ['RELATION_APPEARED'] })))
    assert.ok(Math.max(...ofKind) <= 1.3 * Math.min(...ofKind), ofKind.join(' '))
  })
})

describe('a reader that follows the feed while others write', () => {
  test('is told everything once, though a transaction becomes visible piece by piece', async () => {
    const start = (await readChanges(run)).at(-1)?.cursor
    let isWriting = true
    const writers = Array.from({ length: 3 }, async (_, writer) => {
      for (let batch = 0; batch < 4; batch++) {
        const key = `w${writer}-${batch}`
        const claims = Array.from({ length: 30 }, (__, index) => strike({ key: `${key}-${index}`, event: index % 4 === 0 ? `shared-${index}` : `${key}-${index}` }))
        await appendBatch(transact, { ...report(claims, { key }), entities: [] })
        if (batch % 3 === 2) await retractDocument(transact, author, `document:test:${key}`, 'a test')
      }
    })
    const follow = async (size: number): Promise<readonly Told[]> => {
      const told: Told[] = []
      for (let after = start; ; ) {
        const isLast = !isWriting
        const { edges, pageInfo } = await readChangesPage(run, { first: size, after })
        told.push(...edges.map(({ node }) => node))
        after = pageInfo.endCursor ?? after
        if (isLast && !pageInfo.hasNextPage) return told
      }
    }
    const readers = [follow(7), follow(100), follow(500)]
    await Promise.all(writers)
    isWriting = false
    const all = await readChanges(run, { since: start })
    assert.ok(all.length > 12 * 60)
    for (const told of await Promise.all(readers)) assert.deepEqual(told.map(({ id }) => id), all.map(({ id }) => id))
  })
})
