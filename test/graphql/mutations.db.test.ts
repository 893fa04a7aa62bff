import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import type { Run } from '../../src/cypher/statement.ts'
import { createRead, createTransact } from '../../src/neo4j/run.ts'
import { check } from '../../src/write/check.ts'
import { readWholeGraph } from '../crash/whole-graph.ts'
import { openTestDatabase } from '../database.ts'
import { emptyGraph, readClock } from '../write/dump.ts'
import { createWriting, type Answer, type Writing } from './writing.ts'

/** What the payloads of these tests hold, as far as one or the other asks for it. */
interface Payload {
  readonly changed?: boolean
  readonly claims?: number
  readonly dataVersion?: string | null
  readonly document?: Answer | null
  readonly claim?: Answer | null
  readonly judgement?: Answer | null
  readonly effect?: Answer | null
  readonly userErrors?: readonly { readonly code: string; readonly path: readonly string[] }[]
}

let run: Run
let writing: Writing
let empty: () => Promise<void>
let assertInOrder: () => Promise<void>

before(async () => {
  const connection = await openTestDatabase()
  run = createRead(connection)
  writing = createWriting(connection)
  empty = () => createTransact(connection)(emptyGraph)
  assertInOrder = async () => {
    const { wrongEvents, wrongTies, wrongEdges } = await check(createTransact(connection))
    assert.deepEqual([wrongEvents, wrongTies, wrongEdges], [[], [], []])
  }
})
beforeEach(() => empty())

const country = (name: string) => ({ id: `country:${name}`, names: [{ text: name, kind: 'PREFERRED' }] })
const entities = [...['alder', 'birch', 'cedar'].map(country), { id: 'organisation:courier', names: [{ text: 'The Courier', kind: 'PREFERRED' }] }]
const claim = (key: string, more: Answer = {}) => ({ key, predicate: 'STRUCK', event: 'mill', subjects: [{ entity: 'country:alder' }], objects: [{ entity: 'country:birch' }], when: { on: '2024-03-01' }, ...more })
const document = (key: string, more: Answer = {}) => ({ key, title: 'A report', publisher: 'organisation:courier', publishedAt: '2024-03-02', ...more })

const add = `mutation ($document: DocumentInput!, $claims: [ClaimInput!]!, $entities: [EntityInput!]! = [], $dryRun: Boolean! = false) {
  written: addDocument(document: $document, claims: $claims, entities: $entities, dryRun: $dryRun) {
    changed claims dataVersion userErrors { code path message cure }
    document { id title publisher { id } claims { totalCount } }
    effect { appears ends weakens strengthens becomesContested settles changes complete relations { kinds before { support { claims } contested } after { type { label } from { id } to { id } support { claims } contested } } }
  }
}`
const effect = 'effect { appears ends weakens strengthens becomesContested settles changes relations { kinds before { id support { claims origins } } after { id support { claims origins } } } }'
const retractClaim = `mutation ($id: ID!, $dryRun: Boolean! = false) { written: retractClaim(id: $id, reason: "not so", dryRun: $dryRun) { changed claim { id status reason endedBy } ${effect} userErrors { code path } } }`
const correct = `mutation ($id: ID!, $claim: ClaimInput!, $dryRun: Boolean! = false) { written: correctClaim(id: $id, claim: $claim, reason: "it was Cedar", dryRun: $dryRun) { changed dataVersion claim { id corrects { id status endedBy reason } } ${effect} userErrors { code path } } }`
const judge = `mutation ($left: ID!, $right: ID!, $verdict: Verdict! = SAME, $dryRun: Boolean! = false) { written: judge(left: $left, right: $right, verdict: $verdict, reason: "one country", dryRun: $dryRun) { changed judgement { id verdict by reason pendingEvents endedAt left { id ... on Country { name } } right { id } } ${effect} userErrors { code path } } }`

async function send(source: string, variables: Answer = {}): Promise<Payload> {
  return (await writing.send(source, variables))['written'] as Payload
}

const seed = (): Promise<unknown> => send(add, { document: document('d1'), entities, claims: [claim('c1')] })

describe('adding a document', () => {
  test('gives the document, what appears and the version of the data; the same again changes nothing', async () => {
    const variables = { document: document('d1'), entities, claims: [claim('c1'), claim('c2', { kind: 'MEASURE', predicate: null, subjects: [], objects: [], quantity: { measure: 'killed', value: 3 } })] }
    const written = await send(add, variables)
    assert.deepEqual({ ...written, dataVersion: '' }, {
      changed: true,
      claims: 2,
      dataVersion: '',
      userErrors: [],
      document: { id: 'document:tester:d1', title: 'A report', publisher: { id: 'organisation:courier' }, claims: { totalCount: 2 } },
      effect: {
        ...{ appears: 1, ends: 0, weakens: 0, strengthens: 0, becomesContested: 0, settles: 0, changes: 0, complete: true },
        relations: [{ kinds: ['APPEARS'], before: null, after: { type: { label: 'STRUCK' }, from: { id: 'country:alder' }, to: { id: 'country:birch' }, support: { claims: 1 }, contested: false } }],
      },
    })
    assert.equal(written.dataVersion, String(await readClock(run)))
    const whole = await readWholeGraph(run)
    const again = await send(add, variables)
    assert.deepEqual([again.changed, again.claims, again.dataVersion, again.effect?.['appears'], again.document?.['id']], [false, 0, null, 0, 'document:tester:d1'])
    assert.deepEqual(await readWholeGraph(run), whole)
  })

  test('tells everything that is wrong at once, each with its place in the arguments, and writes nothing', async () => {
    const claims = [claim('c1', { predicate: 'STROKE', when: { on: '2024-02-31' } }), claim('c 2', { objects: [{ entity: 'country:alder' }] }), claim('c3', { places: [{ place: 'place:nowhere' }] })]
    const { userErrors, ...rest } = await send(add, { document: document('d1', { publishedAt: '2024-02-30' }), entities, claims })
    assert.deepEqual(userErrors?.map(({ code, path }) => [code, path.join('.')]), [
      ['BAD_DATE', 'claims.0.when'],
      ['BAD_INPUT', 'claims.1.objects.0.entity'],
      ['BAD_DATE', 'document.publishedAt'],
      ['UNKNOWN_TYPE', 'claims.0.predicate'],
      ['BAD_INPUT', 'claims.1.key'],
    ])
    assert.deepEqual(rest, { changed: false, claims: 0, dataVersion: null, document: null, effect: null })
    assert.deepEqual(await run({ text: 'MATCH (n) WHERE NOT n:Migration AND NOT n:Clock RETURN labels(n)', params: {} }), [])
    const missing = await send(add, { document: document('d1'), entities, claims: [claim('c1'), claim('c3', { places: [{ place: 'place:nowhere' }] })] })
    assert.deepEqual(missing.userErrors?.map(({ code, path }) => [code, path]), [['NOT_FOUND', ['claims', '1', 'places', '0', 'place']]])
  })

  test('keeps every character of a text as it is, whatever it would mean in Cypher or GraphQL', async () => {
    const text = `'}) DETACH DELETE n // "\`) { __typename } $p0 \\u0027 ; DROP CONSTRAINT write_number\n{{7*7}} \${1} <script>`
    await send(add, { document: document('d1', { title: text }), entities: [...entities, { id: 'person:bobby', names: [{ text, kind: 'PREFERRED' }], description: text }], claims: [claim('c1', { quote: { text }, locator: text, means: [text], subjects: [{ entity: 'country:alder', wording: text }], attribution: [{ role: text }], attributes: { [text]: text } })] })
    const { node, person } = await writing.send('{ node(id: "claim:tester:c1") { ... on Claim { quote { text } locator means subjects { wording } attribution { role } attributes document { title } } } person: node(id: "person:bobby") { ... on Person { name description } } }')
    assert.deepEqual(node, { quote: { text }, locator: text, means: [text], subjects: [{ wording: text }], attribution: [{ role: text }], attributes: { [text]: text }, document: { title: text } })
    assert.deepEqual(person, { name: text, description: text })
    await assertInOrder()
  })
})

describe('a dry run', () => {
  const writes: readonly (readonly [name: string, source: string, variables: (judgement: string) => Answer])[] = [
    ['adding a claim that denies', add, () => ({ document: document('d2', { publisher: null }), claims: [claim('c9', { polarity: 'DENIES', attribution: [{ speaker: 'country:birch', verb: 'denied' }] })] })],
    ['adding a claim that supports', add, () => ({ document: document('d2', { publisher: null }), claims: [claim('c9', { attribution: [{ speaker: 'country:birch' }] })] })],
    ['retracting a claim', retractClaim, () => ({ id: 'claim:tester:c1' })],
    ['retracting a document', `mutation ($id: ID!, $dryRun: Boolean! = false) { written: retractDocument(id: $id, reason: "withdrawn", dryRun: $dryRun) { changed claims document { id status reason endedBy } ${effect} userErrors { code } } }`, () => ({ id: 'document:tester:d1' })],
    ['correcting a claim', correct, () => ({ id: 'claim:tester:c1', claim: claim('c1b', { subjects: [{ entity: 'country:cedar' }] }) })],
    ['judging two countries to be one', judge, () => ({ left: 'country:alder', right: 'country:cedar' })],
    ['judging the ends of a relation to be one', judge, () => ({ left: 'country:alder', right: 'country:birch' })],
    ['ending a judgement', `mutation ($id: ID!, $dryRun: Boolean! = false) { written: endJudgement(id: $id, reason: "two", dryRun: $dryRun) { changed judgement { id endReason endedBy } ${effect} userErrors { code } } }`, (id) => ({ id })],
    ['saying that a document repeats another', `mutation ($dryRun: Boolean! = false) { written: linkDocument(id: "document:tester:d0", copyOf: "document:tester:d1", reason: "word for word", dryRun: $dryRun) { changed document { id copyOf { id } } ${effect} userErrors { code } } }`, () => ({})],
    ['amending an entity', `mutation ($dryRun: Boolean! = false) { written: saveEntity(entity: { id: "country:alder", names: [{ text: "Aldern" }], description: "a country" }, dryRun: $dryRun) { changed entity { id name description names { text kind } } userErrors { code } } }`, () => ({})],
  ]

  for (const [name, source, variables] of writes) {
    test(`of ${name} tells exactly what then happens, and leaves nothing`, async () => {
      await seed()
      await send(add, { document: document('d0', { publisher: 'country:cedar' }), claims: [claim('c0'), claim('x0', { event: 'bridge', subjects: [{ entity: 'country:birch' }], objects: [{ entity: 'country:cedar' }] })] })
      const { judgement } = await send(judge, { left: 'country:birch', right: 'organisation:courier' })
      assert.equal(judgement, null)
      const made = await send(judge, { left: 'country:birch', right: 'country:cedar' })
      const given = variables(made.judgement?.['id'] as string)
      const before = [await readWholeGraph(run), await readClock(run)]
      const dry = await send(source, { ...given, dryRun: true })
      assert.deepEqual([await readWholeGraph(run), await readClock(run)], before)
      const real = await send(source, given)
      const unnumbered = (answer: Answer): unknown => JSON.parse(JSON.stringify(answer).replaceAll(/judgement:[\w-]{22}/g, 'judgement'))
      assert.deepEqual(unnumbered({ ...dry, dataVersion: null }), unnumbered({ ...real, dataVersion: null }))
      assert.equal(real.changed, true, name)
      await writing.settled()
      await assertInOrder()
    })
  }
})

describe('changing evidence', () => {
  test('a correction twice changes nothing the second time; another one of the same claim is refused', async () => {
    await seed()
    const variables = { id: 'claim:tester:c1', claim: claim('c1b', { subjects: [{ entity: 'country:cedar' }] }) }
    const first = await send(correct, variables)
    assert.deepEqual(first.claim, { id: 'claim:tester:c1b', corrects: { id: 'claim:tester:c1', status: 'CORRECTED', endedBy: 'tester', reason: 'it was Cedar' } })
    assert.deepEqual(first.effect?.['appears'], 1)
    const again = await send(correct, variables)
    assert.deepEqual([again.changed, again.dataVersion, again.userErrors, again.claim], [false, null, [], first.claim])
    const other = await send(correct, { ...variables, claim: claim('c1c') })
    assert.deepEqual(other.userErrors, [{ code: 'ALREADY_ENDED', path: ['id'] }])
    const circle = await send(correct, { id: 'claim:tester:c1b', claim: claim('c1') })
    assert.deepEqual(circle.userErrors, [{ code: 'KEY_REUSED', path: ['claim', 'key'] }])
  })

  test('a link is taken back by null; its claims count for themselves again', async () => {
    await seed()
    await send(add, { document: document('d2', { publisher: null }), claims: [claim('c2')] })
    const link = (copyOf: string | null) => send('mutation ($copyOf: ID) { written: linkDocument(id: "document:tester:d2", copyOf: $copyOf, reason: "word for word") { changed document { copyOf { id } } effect { weakens strengthens } userErrors { code path } } }', { copyOf })
    assert.deepEqual(await link('document:tester:d1'), { changed: true, document: { copyOf: { id: 'document:tester:d1' } }, effect: { weakens: 1, strengthens: 0 }, userErrors: [] })
    assert.equal((await link('document:tester:d1')).changed, false)
    assert.deepEqual(await link(null), { changed: true, document: { copyOf: null }, effect: { weakens: 0, strengthens: 1 }, userErrors: [] })
    await assertInOrder()
  })

  test('redacted texts are in no node of the database, and relations stay', async () => {
    await seed()
    const secret = 'a name that a court has forbidden'
    await send(add, { document: document('d2', { title: secret, url: `https://example.org/${secret}` }), claims: [claim('c2', { quote: { text: secret }, locator: secret, subjects: [{ entity: 'country:alder', wording: secret }], attributes: { note: secret }, when: { on: '2024-03-01', text: secret } })] })
    await send('mutation { written: redact(id: "claim:tester:c2", reason: "court order") { changed } }')
    const done = await send('mutation { written: redact(id: "document:tester:d2", reason: "court order") { changed claims document { id title url } effect { ends weakens } userErrors { code } } }')
    assert.deepEqual(done, { changed: true, claims: 1, document: { id: 'document:tester:d2', title: null, url: null }, effect: { ends: 0, weakens: 0 }, userErrors: [] })
    assert.ok(!(await readWholeGraph(run)).some((line) => line.includes(secret)))
    await assertInOrder()
    const again = await send(add, { document: document('d2', { title: secret }), claims: [] })
    assert.deepEqual(again.userErrors?.map(({ code }) => code), ['KEY_REUSED'])
  })

  test('judgements stand with what they are about, in force and ended, and can be asked for by id', async () => {
    await seed()
    const made = await send(judge, { left: 'country:birch', right: 'country:cedar' })
    const id = made.judgement?.['id'] as string
    await writing.send('mutation ($id: ID!) { endJudgement(id: $id, reason: "two after all") { changed } }', { id })
    await send(judge, { left: 'country:cedar', right: 'country:birch', verdict: 'DISTINCT' })
    const shown = 'id verdict by reason endReason endedBy pendingEvents left { id } right { ... on Country { name } }'
    const { entity, node, event } = (await writing.send(`query ($id: ID!) { entity(by: { id: "country:birch" }) { judgements { ${shown} } } node(id: $id) { ... on Judgement { ${shown} } } event(id: "event:tester:mill") { judgements { id } } }`, { id })) as { readonly entity: { readonly judgements: readonly Answer[] }; readonly node: Answer; readonly event: Answer }
    const first = { id, verdict: 'SAME', by: 'tester', reason: 'one country', endReason: 'two after all', endedBy: 'tester', pendingEvents: 0, left: { id: 'country:birch' }, right: { name: 'cedar' } }
    assert.deepEqual(entity.judgements[0], first)
    assert.deepEqual([entity.judgements.length, entity.judgements[1]?.['verdict'], entity.judgements[1]?.['endReason']], [2, 'DISTINCT', null])
    assert.deepEqual(node, first)
    assert.deepEqual(event, { judgements: [] })
    const [row] = await run({ text: 'MATCH (j:Judgement {id: $id}) RETURN j.recordedFrom AS number', params: { id } })
    const then = new Date(Math.ceil((row?.['number'] as number) / 1000)).toISOString()
    const { relations } = await writing.send('query ($then: DateTime!) { relations(asOf: { recorded: $then }) { edges { node { to { ... on Country { judgements { id endedAt } } } } } } }', { then })
    assert.deepEqual(relations, { edges: [{ node: { to: { judgements: [{ id, endedAt: null }] } } }] })
  })

  test('several writes of one operation are taken one after the other', async () => {
    await seed()
    const answer = await writing.send(`mutation { one: retractClaim(id: "claim:tester:c1", reason: "no") { claim { status } userErrors { code } } two: retractClaim(id: "claim:tester:c1", reason: "no") { claim { status } userErrors { code } } }`)
    assert.deepEqual(answer, { one: { claim: { status: 'RETRACTED' }, userErrors: [] }, two: { claim: null, userErrors: [{ code: 'ALREADY_ENDED' }] } })
  })

  test('writers at the same time lose nothing', async () => {
    await seed()
    const written = await Promise.all(Array.from({ length: 12 }, (_one, index) => send(add, { document: document(`w${index}`), claims: [claim(`w${index}`)] })))
    assert.ok(written.every(({ changed }) => changed === true))
    const { relations } = await writing.send('{ relations { edges { node { support { claims } } } } }')
    assert.deepEqual(relations, { edges: [{ node: { support: { claims: 13 } } }] })
    await assertInOrder()
  })
})
