import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import type { Run } from '../../src/cypher/statement.ts'
import { parseUncertainDate, unknownDate } from '../../src/record/uncertain-date.ts'
import type { Claim } from '../../src/record/claim.ts'
import { appendBatch } from '../../src/write/append.ts'
import { judge } from '../../src/write/judge.ts'
import { retractClaim } from '../../src/write/retract.ts'
import type { Transact } from '../../src/cypher/statement.ts'
import { openToWrite } from '../database.ts'
import { ask } from './cases.ts'
import { author } from '../write/author.ts'

let run: Run
let transact: Transact

const group = (id: string) => ({ id: `group:${id}`, kind: 'GROUP' as const, names: [{ text: id, kind: 'PREFERRED' as const }] })

/** "north STRUCK south on 2024-03-05": an act of its own event. */
function act(sentence: string, more: Partial<Claim> = {}): Claim {
  const [subject = '', predicate = '', object = '', on = ''] = sentence.split(' ')
  return {
    key: sentence.replaceAll(' ', '-'), kind: 'ACTION', predicate, polarity: 'ASSERTS', modality: 'OCCURRED',
    subjects: [{ entityId: `group:${subject}` }], objects: [{ entityId: `group:${object}` }], places: [], means: [],
    when: on === '' ? unknownDate : parseUncertainDate({ on }), attribution: [], ...more,
  }
}

function killed(event: string, value: number): Claim {
  return { key: `killed-${event}-${value}`, kind: 'MEASURE', polarity: 'ASSERTS', modality: 'OCCURRED', subjects: [], objects: [], places: [], means: [], when: unknownDate, attribution: [], event, quantity: { measure: 'killed', value } }
}

async function question(source: string): Promise<Readonly<Record<string, unknown>>> {
  const { result } = await ask({ source, variables: {} }, run)
  assert.deepEqual(result.errors ?? [], [])
  return JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>
}

before(async () => {
  ({ run, transact } = await openToWrite())
  const claims = [
    act('north STRUCK south 2024-03-05', { event: 'raid' }), act('south CONDEMNED north 2024-03-07'), act('south SHELLED north 2024-04-01', { event: 'shelling' }),
    act('north MET south 2024-05', { directed: false }), act('north ACCUSED south'),
    act('envoy MEDIATED_BETWEEN north 2024-04-02'), act('envoy MEDIATED_BETWEEN south 2024-04-03'), act('envoy WARNED south'),
    act('merchant SIGNED_AGREEMENT_WITH north 2024-01-10'), act('south GAVE_AID merchant 2024-02-10'), act('merchant ACCUSED north 2024-02-11'),
    act('friend PRAISED north 2024-01-10'), act('friend ACCUSED south 2024-01-10'),
    killed('raid', 7), killed('shelling', 2),
  ]
  await appendBatch(transact, { writer: 'test', by: 'test', entities: ['north', 'south', 'envoy', 'merchant', 'friend', 'southerners'].map(group), documents: [{ document: { key: 'd1' }, claims }] })
})

void test('mediators are those who mediated toward both, and those on good terms with both of two on bad terms', async () => {
  const shown = '{ entity { id } towardA towardB evidence { from { id } to { id } type { label } } }'
  assert.deepEqual(await question(`{ explicit: mediators(a: "group:north", b: "group:south") ${shown} }`), {
    explicit: [{
      entity: { id: 'group:envoy' }, towardA: 1, towardB: 1,
      evidence: [{ from: { id: 'group:envoy' }, to: { id: 'group:north' }, type: { label: 'MEDIATED_BETWEEN' } }, { from: { id: 'group:envoy' }, to: { id: 'group:south' }, type: { label: 'MEDIATED_BETWEEN' } }],
    }],
  })
  const between = '{ entity { id } towardA towardB }'
  assert.deepEqual(await question(`{ indirect: mediators(a: "group:north", b: "group:south", mode: INDIRECT) ${between} }`), {
    indirect: [{ entity: { id: 'group:envoy' }, towardA: 1, towardB: 2 }, { entity: { id: 'group:merchant' }, towardA: 2, towardB: 1 }],
  })
})

void test('between two who are not on bad terms, or were not in those days, nobody is an indirect mediator', async () => {
  assert.deepEqual(await question('{ friends: mediators(a: "group:north", b: "group:merchant", mode: INDIRECT) { towardA } early: mediators(a: "group:north", b: "group:south", mode: INDIRECT, to: "2024-02-28") { towardA } }'), { friends: [], early: [] })
})

void test('a series says how many are imprecise, undirected, undated or without weight', async () => {
  const { dyadSeries } = (await question('{ dyadSeries(a: ["group:north"], b: ["group:south"], by: WEEK) { points { start forward { events sum } backward { events sum } } impreciseEvents undirectedEvents undatedEvents unscaledEvents } }')) as { dyadSeries: { points: { forward: { events: number }; backward: { events: number } }[] } & Record<string, number> }
  const { points, ...counts } = dyadSeries
  assert.deepEqual(counts, { impreciseEvents: 1, undirectedEvents: 1, undatedEvents: 1, unscaledEvents: 0 })
  assert.equal(points.length, 9)
  assert.deepEqual([points[0], points[4], points[8]], [
    { start: '2024-03-04', forward: { events: 1, sum: -10 }, backward: { events: 1, sum: -2 } },
    { start: '2024-04-01', forward: { events: 0, sum: 0 }, backward: { events: 1, sum: -10 } },
    { start: '2024-04-29', forward: { events: 1, sum: 1 }, backward: { events: 1, sum: 1 } },
  ])
})

void test('a step of the ladder that was reached on an unknown day has evidence and no day', async () => {
  interface Ladder { readonly steps: readonly { readonly relation: unknown }[]; readonly monthly: readonly unknown[] }
  const shown = '{ steps { step firstOn relation { type { label } } } monthly { month highestStep events } }'
  const { both, unknown } = (await question(`{ both: escalation(a: ["group:south"], b: ["group:north"]) ${shown} unknown: escalation(a: ["group:envoy"], b: ["group:south"]) ${shown} }`)) as { both: Ladder; unknown: Ladder }
  assert.deepEqual(both.steps.filter(({ relation }) => relation !== null), [
    { step: 2, firstOn: '2024-03-07', relation: { type: { label: 'CONDEMNED' } } },
    { step: 10, firstOn: '2024-03-05', relation: { type: { label: 'STRUCK' } } },
  ])
  assert.deepEqual(both.monthly, [{ month: '2024-03-01', highestStep: 10, events: 2 }, { month: '2024-04-01', highestStep: 10, events: 1 }])
  assert.deepEqual(unknown.steps.filter(({ relation }) => relation !== null), [{ step: 4, firstOn: null, relation: { type: { label: 'WARNED' } } }])
  assert.deepEqual(unknown.monthly, [])
})

void test('triads are counted by their signs', async () => {
  // north–south −, north–merchant +, south–merchant +; north–envoy +, south–envoy +; north–friend +, south–friend −
  assert.deepEqual(await question('{ balance { ppp pmm ppm mmm completeness { complete shown omitted } } }'), { balance: { ppp: 0, pmm: 1, ppm: 2, mmm: 0, completeness: { complete: true, shown: 7, omitted: 0 } } })
})

void test('the ledger holds what claims give figures of, the newest first, and no event whose figures were withdrawn', async () => {
  const source = '{ casualties { event { id } measures { low high } } }'
  const raid = { event: { id: 'event:test:raid' }, measures: [{ low: 7, high: 7 }] }
  assert.deepEqual(await question(source), { casualties: [{ event: { id: 'event:test:shelling' }, measures: [{ low: 2, high: 2 }] }, raid] })
  assert.deepEqual(await question('{ casualties(filter: { to: "2024-03-31", participants: ["group:south"] }) { event { id } } }'), { casualties: [{ event: { id: 'event:test:raid' } }] })
  await retractClaim(transact, author, 'claim:test:killed-shelling-2', 'not so')
  assert.deepEqual(await question(source), { casualties: [raid] })
})

void test('a merged entity stands for all that it was merged from, under either id', async () => {
  await appendBatch(transact, { writer: 'test', by: 'test', entities: [], documents: [{ document: { key: 'd2' }, claims: [act('north SHELLED southerners 2024-03-06')] }] })
  await judge(transact, author, { left: 'group:south', right: 'group:southerners', verdict: 'SAME', reason: 'one group' })
  const points = '{ points { start forward { events } } }'
  const { one, other } = await question(`{ one: dyadSeries(a: ["group:north"], b: ["group:south"], to: "2024-03-31") ${points} other: dyadSeries(a: ["group:north"], b: ["group:southerners", "group:south"], to: "2024-03-31") ${points} }`)
  assert.deepEqual(one, { points: [{ start: '2024-03-01', forward: { events: 2 } }] })
  assert.deepEqual(other, one)
})
