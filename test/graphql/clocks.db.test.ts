import { before, test } from 'node:test'
import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import type { Claim } from '../../src/record/claim.ts'
import { parseUncertainDate } from '../../src/record/uncertain-date.ts'
import { appendBatch } from '../../src/write/append.ts'
import { correctClaim } from '../../src/write/correct.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { retractDocument } from '../../src/write/retract.ts'
import { compactJson } from '../compact-json.ts'
import { openToWrite } from '../database.ts'
import { ask, assertGolden } from './cases.ts'
import { author } from '../write/author.ts'

let run: Run
let transact: Transact

const claim = (key: string, subject: string, more: Partial<Claim> = {}): Claim => ({
  key, kind: 'ACTION', predicate: 'STRUCK', polarity: 'ASSERTS', modality: 'OCCURRED', event: 'mill',
  subjects: [{ entityId: subject }], objects: [{ entityId: 'country:birch' }], places: [], means: [], when: parseUncertainDate({ on: '2024-03-01' }), attribution: [], ...more,
})
const killed = (key: string, value: number): Claim => ({
  key, kind: 'MEASURE', polarity: 'ASSERTS', modality: 'OCCURRED', event: 'mill', quantity: { measure: 'killed', value },
  subjects: [], objects: [], places: [], means: [], when: parseUncertainDate({ on: '2024-03-01' }), attribution: [],
})
const country = (name: string) => ({ id: `country:${name}`, kind: 'COUNTRY' as const, names: [{ text: name, kind: 'PREFERRED' as const }] })
const outlet = (name: string) => ({ id: `organisation:${name}`, kind: 'ORGANISATION' as const, names: [{ text: name, kind: 'PREFERRED' as const }] })

function report(day: number, publisherId: string, claims: readonly Claim[]) {
  const document = { key: `day-${day}`, publisherId, publishedAt: `2024-03-0${day}T18:00:00Z` }
  return appendBatch(transact, { writer: 'test', by: 'test', entities: [country('alder'), country('birch'), country('cedar'), country('birch-state'), outlet('courier'), outlet('gazette')], documents: [{ document, claims }] })
}

let judgement = ''

/** Five days of work on one event, and what each does. */
const steps: Readonly<Record<string, () => Promise<unknown>>> = {
  'Friday: the Courier reports that Alder struck Birch': () => report(1, 'organisation:courier', [claim('c1', 'country:alder'), killed('k1', 5)]),
  'Saturday: the Gazette says so too': () => report(2, 'organisation:gazette', [claim('c2', 'country:alder', { when: parseUncertainDate({ on: '2024-03-01/2024-03-02' }) }), killed('k2', 7)]),
  'Sunday: Birch denies it': () => report(3, 'organisation:courier', [claim('c3', 'country:alder', { polarity: 'DENIES', attribution: [{ speakerId: 'country:birch', named: true, verb: 'denied' }] })]),
  'Monday: the Courier corrects itself, it was Cedar': () => correctClaim(transact, author, 'claim:test:c1', claim('c1b', 'country:cedar'), 'the wrong country'),
  'Tuesday: the Gazette withdraws its report': () => retractDocument(transact, author, 'document:test:day-2', 'not confirmed'),
  'Wednesday: two countries are judged the same': async () => {
    judgement = (await judge(transact, author, { left: 'country:cedar', right: 'country:alder', verdict: 'SAME', reason: 'one country' })).id
  },
  'Thursday: they are two after all': () => endJudgement(transact, author, judgement, 'they are two'),
}

async function question(asOf: Readonly<Record<string, string>> | null): Promise<unknown> {
  const source = `query ($asOf: AsOf) {
    relations(asOf: $asOf) { edges { node { from { id } when { earliestOn latestOn } support { claims denials publishers } contested current claims { edges { node { id } } } } } }
    events(asOf: $asOf) { edges { node { status measures { measure low high } disputes { about } participants { part entity { id } } } } }
    claims(asOf: $asOf, filter: { status: [ACTIVE, CORRECTED, RETRACTED] }) { edges { node { id status reason correctedBy { id } } } }
  }`
  const { result } = await ask({ source, variables: { asOf } }, run)
  assert.deepEqual(result.errors ?? [], [])
  return JSON.parse(JSON.stringify(result.data))
}

/** `current` is the only field that may say another thing later. */
function withoutCurrent(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => (key === 'current' ? undefined : value))
}

before(async () => {
  ({ run, transact } = await openToWrite())
})

void test('three reports, a correction, a retraction and a judgement: the answers at each day, under each clock', async () => {
  const answers: Record<string, unknown> = {}
  const asked: { readonly step: string; readonly recorded: string; readonly answer: string }[] = []
  for (const [step, take] of Object.entries(steps)) {
    await take()
    await setTimeout(2)
    const recorded = new Date().toISOString()
    asked.push({ step, recorded, answer: withoutCurrent(await question(null)) })
    await setTimeout(2)
    for (const earlier of asked) assert.equal(withoutCurrent(await question({ recorded: earlier.recorded })), earlier.answer, `${earlier.step}, asked after ${step}`)
  }
  for (const { step, recorded } of asked) answers[`recorded, ${step}`] = await question({ recorded })
  for (const day of [1, 2, 3]) {
    const published = `2024-03-0${day}T23:00:00Z`
    answers[`published by day ${day}`] = await question({ published })
    answers[`published by day ${day}, as recorded on Sunday`] = await question({ published, recorded: asked[2]?.recorded ?? '' })
  }
  answers['published before everything'] = await question({ published: '2024-02-28T00:00:00Z' })
  answers['valid on the day before'] = await question({ valid: '2024-02-29' })
  assertGolden('../clocks/three-reports', 'json', `${compactJson(answers)}\n`)
})
