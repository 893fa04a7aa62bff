import assert from 'node:assert/strict'
import type { Run, Transact } from '../../src/cypher/statement.ts'
import { ParleyError } from '../../src/errors.ts'
import type { Hop } from '../../src/record/attribution.ts'
import type { Claim } from '../../src/record/claim.ts'
import type { DocumentWithClaims } from '../../src/record/document.ts'
import type { Entity } from '../../src/record/entity.ts'
import { appendBatch } from '../../src/write/append.ts'
import type { Batch } from '../../src/write/batch.ts'
import { correctClaim } from '../../src/write/correct.ts'
import { endJudgement, judge } from '../../src/write/judge.ts'
import { retractClaim, retractDocument } from '../../src/write/retract.ts'
import { dump, readClock, readRecords, readTotals, without } from './dump.ts'
import { emptyModel, expectedOf, mayJudge, type Model } from './model.ts'
import type { Step, StepClaim, StepDocument } from './random-history.ts'

/** What the database said of its relations at one number of the clock. */
interface Seen {
  readonly number: number
  readonly relations: readonly Readonly<Record<string, unknown>>[]
}

/** How much of each a history held; added up over a run. */
export type Tally = Record<Step['kind'] | 'merges' | 'unmerges' | 'denials' | 'copies' | 'refusedJudgements' | 'relationsEnded' | 'relationsChanged' | 'earlier' | 'listed', number>

export function emptyTally(): Tally {
  return { append: 0, addClaim: 0, repeat: 0, refused: 0, crash: 0, correct: 0, retractClaim: 0, retractDocument: 0, judge: 0, endJudgement: 0, amend: 0, merges: 0, unmerges: 0, denials: 0, copies: 0, refusedJudgements: 0, relationsEnded: 0, relationsChanged: 0, earlier: 0, listed: 0 }
}

/** A history under way. */
export interface Play {
  readonly run: Run
  readonly transact: Transact
  readonly model: Model
  readonly batches: Batch[]
  /** Everything that was appended, amendments too, in its order. */
  readonly appended: Batch[]
  readonly seen: Seen[]
  readonly tally: Tally
  keys: number
}

const writer = 'history'
const by = 'a test'
const author = { writer, by }

/** Two of a kind can be the same; two older ones come in an earlier transaction. */
const cast: readonly (readonly Entity['id'][])[] = [
  ['country:a', 'country:b', 'group:c', 'organisation:outlet'],
  ['country:a2', 'group:c2', 'organisation:agency', 'person:speaker', 'person:speaker2'],
]

function toEntity(id: string): Entity {
  return { id, kind: (id.split(':')[0] ?? '').toUpperCase() as Entity['kind'], names: [{ text: id, kind: 'PREFERRED' }] }
}

function pick<T>(list: readonly T[], place: number): T | undefined {
  return list.length === 0 ? undefined : list[place % list.length]
}

export async function startPlay(run: Run, transact: Transact, tally: Tally): Promise<Play> {
  const play: Play = { run, transact, model: emptyModel(), batches: [], appended: [], seen: [], tally, keys: 0 }
  for (const ids of cast) {
    const batch = { writer, by, entities: ids.map(toEntity), documents: [] }
    play.appended.push(batch)
    const { number } = await appendBatch(transact, batch)
    play.model.entities.push(...ids.map((id) => ({ id, recordedFrom: number ?? NaN })))
  }
  return play
}

function toClaim(play: Play, step: StepClaim): Claim {
  const entity = (place: number): string => pick(play.model.entities, place)?.id ?? ''
  const attribution = step.chain.map((hop, index): Hop => ({ named: typeof hop === 'number', verb: index === 0 ? 'reported' : 'said', ...(typeof hop === 'number' ? { speakerId: entity(hop) } : { role: hop }) }))
  return {
    key: `c${play.keys++}`,
    kind: step.kind,
    ...(step.kind === 'ACTION' ? { predicate: step.predicate } : { quantity: { measure: 'killed', value: step.subjects.length } }),
    polarity: step.polarity,
    modality: step.modality,
    ...(step.directed === undefined ? {} : { directed: step.directed }),
    ...(step.event === null ? {} : { event: `e${step.event}` }),
    subjects: step.subjects.map((place) => ({ entityId: entity(place), wording: `number ${place}` })),
    objects: step.objects.map(({ entity: place, role }) => ({ entityId: entity(place), ...(role === undefined ? {} : { role }) })),
    places: [],
    means: [],
    when: step.when,
    attribution,
  }
}

function toDocuments(play: Play, steps: readonly StepDocument[]): readonly DocumentWithClaims[] {
  return steps.map(({ publisher, copyOf, publishedAt, claims }) => {
    const copied = copyOf === null ? undefined : pick(play.model.documents, copyOf)?.id
    const publisherId = publisher === null ? undefined : pick(play.model.entities, publisher)?.id
    return {
      document: { key: `d${play.keys++}`, ...(publisherId === undefined ? {} : { publisherId }), ...(copied === undefined ? {} : { copyOf: copied }), ...(publishedAt === undefined ? {} : { publishedAt }) },
      claims: claims.map((claim) => toClaim(play, claim)),
    }
  })
}

function eventIdOf(claim: Claim, without: string): string {
  return claim.event === undefined ? without : claim.event.startsWith('event:') ? claim.event : `event:${writer}:${claim.event}`
}

/** Notes in the model what was handed in and is now kept. Events come into being with the first claim about them. */
function note(play: Play, { document, claims }: DocumentWithClaims, number: number): void {
  const documentId = document.key.startsWith('document:') ? document.key : `document:${writer}:${document.key}`
  if (!play.model.documents.some(({ id }) => id === documentId)) {
    play.model.documents.push({ id: documentId, key: document.key, publisherId: document.publisherId, copyOf: document.copyOf, publishedAt: document.publishedAt, recordedFrom: number, active: true })
    if (document.copyOf !== undefined) play.tally.copies++
  }
  for (const claim of claims) noteClaim(play, claim, documentId, eventIdOf(claim, `event:${writer}:~${claim.key}`), number)
}

function noteClaim(play: Play, claim: Claim, documentId: string, eventId: string, number: number): void {
  if (!play.model.events.some(({ id }) => id === eventId)) play.model.events.push({ id: eventId, recordedFrom: number })
  play.model.claims.push({ id: `claim:${writer}:${claim.key}`, documentId, eventId, claim, active: true })
  if (claim.polarity === 'DENIES') play.tally.denials++
}

async function append(play: Play, batch: Batch): Promise<void> {
  const { number, claims } = await appendBatch(play.transact, batch)
  assert.equal(claims.alreadyThere, 0)
  play.batches.push(batch)
  play.appended.push(batch)
  for (const document of batch.documents) note(play, document, number ?? NaN)
}

/** Runs something that must leave everything as it was, closed versions and the clock too. */
async function changingNothing(play: Play, work: () => Promise<unknown>): Promise<void> {
  const before = [await dump(play.run), await readTotals(play.run), await readClock(play.run)]
  await work()
  assert.deepEqual([await dump(play.run), await readTotals(play.run), await readClock(play.run)], before)
}

const crashed = new Error('the process ended')

/** A transaction whose process ends after some statements. */
function crashing(transact: Transact, afterStatements: number): Transact {
  return (work) =>
    transact((run) => {
      let count = 0
      return work(async (statement) => {
        if (count++ >= afterStatements) throw crashed
        return run(statement)
      })
    })
}

async function refuse(play: Play, documents: readonly DocumentWithClaims[]): Promise<void> {
  const [last] = documents.slice(-1)
  const claim = last?.claims.at(-1)
  if (last === undefined || claim === undefined) return
  const unknown: Claim = { ...claim, key: 'unknown', subjects: [{ entityId: 'person:nobody' }] }
  const batch = { writer, by, entities: [toEntity('person:new')], documents: [...documents.slice(0, -1), { ...last, claims: [...last.claims, unknown] }] }
  await changingNothing(play, () => assert.rejects(appendBatch(play.transact, batch), (error) => error instanceof ParleyError && error.code === 'NOT_FOUND'))
}

/** Half of the merges run in small batches. */
function batchSizeOf(place: number): number {
  return place % 2 === 0 ? 2 : 1000
}

async function judgeStep(play: Play, step: Extract<Step, { kind: 'judge' }>): Promise<void> {
  const pool = step.of === 'ENTITY' ? play.model.entities : play.model.events
  const [left, right] = [pick(pool, step.left)?.id, pick(pool, step.right)?.id]
  if (left === undefined || right === undefined) return
  const judgement = { left, right, verdict: step.verdict, by, reason: 'a test' }
  if (!mayJudge(play.model, { ...judgement, kind: step.of })) {
    play.tally.refusedJudgements++
    return changingNothing(play, () => assert.rejects(judge(play.transact, author, judgement), ParleyError))
  }
  const { id } = await judge(play.transact, author, judgement, batchSizeOf(step.left))
  if (step.verdict === 'SAME') play.tally.merges++
  play.model.judgements.push({ id, kind: step.of, left, right, verdict: step.verdict, active: true })
}

async function correctStep(play: Play, step: Extract<Step, { kind: 'correct' }>): Promise<void> {
  const old = pick(play.model.claims, step.claim)
  if (old === undefined) return
  const claim = toClaim(play, step.by)
  const correcting = () => correctClaim(play.transact, author, old.id, claim, 'a test')
  if (!old.active) return changingNothing(play, () => assert.rejects(correcting(), (error) => error instanceof ParleyError && error.code === 'ALREADY_ENDED'))
  const { number } = await correcting()
  old.active = false
  assert.ok(number !== null)
  noteClaim(play, claim, old.documentId, eventIdOf(claim, old.eventId), number)
}

async function retractStep(play: Play, step: Extract<Step, { kind: 'retractClaim' | 'retractDocument' }>): Promise<void> {
  const found = step.kind === 'retractClaim' ? pick(play.model.claims, step.claim) : pick(play.model.documents, step.document)
  if (found === undefined) return
  const retracting = () => (step.kind === 'retractClaim' ? retractClaim : retractDocument)(play.transact, author, found.id, 'a test')
  if (!found.active) return changingNothing(play, () => assert.rejects(retracting(), (error) => error instanceof ParleyError && error.code === 'ALREADY_ENDED'))
  await retracting()
  found.active = false
  if (step.kind === 'retractDocument') for (const claim of play.model.claims) if (claim.documentId === found.id) claim.active = false
}

async function addClaimStep(play: Play, step: Extract<Step, { kind: 'addClaim' }>): Promise<void> {
  const document = pick(play.model.documents, step.document)
  const given = play.batches.flatMap(({ documents }) => documents).find((one) => one.document.key === document?.key)
  if (document === undefined || given === undefined) return
  const batch = { writer, by, entities: [], documents: [{ document: given.document, claims: [toClaim(play, step.claim)] }] }
  if (!document.active) return changingNothing(play, () => assert.rejects(appendBatch(play.transact, batch), (error) => error instanceof ParleyError && error.code === 'ALREADY_ENDED'))
  await append(play, batch)
}

async function endStep(play: Play, place: number): Promise<void> {
  const judgement = pick(play.model.judgements, place)
  if (judgement === undefined) return
  const ending = () => endJudgement(play.transact, author, judgement.id, 'a test', batchSizeOf(place))
  if (!judgement.active) return changingNothing(play, () => assert.rejects(ending(), (error) => error instanceof ParleyError && error.code === 'ALREADY_ENDED'))
  await ending()
  if (judgement.verdict === 'SAME') play.tally.unmerges++
  judgement.active = false
}

async function amendStep(play: Play, { entity, by: given }: Extract<Step, { kind: 'amend' }>): Promise<void> {
  const id = pick(play.model.entities, entity)?.id
  if (id === undefined) return
  const { language, ...name } = { ...given.name, text: `${id} ${given.name.text}` }
  const own = name.kind === 'PREFERRED' ? [] : toEntity(id).names
  const amended: Entity = {
    ...toEntity(id),
    names: [...own, { ...name, ...(language === undefined ? {} : { language }) }],
    ...(given.description === undefined ? {} : { description: given.description }),
    ...(given.generic === undefined ? {} : { generic: given.generic }),
    ...(given.hasExternalId ? { externalIds: [{ scheme: 'test', value: `${id}-${given.name.text}` }] } : {}),
  }
  const batch = { writer, by, entities: [amended], documents: [] }
  play.appended.push(batch)
  await appendBatch(play.transact, batch)
}

async function take(play: Play, step: Step): Promise<void> {
  switch (step.kind) {
    case 'append':
      return append(play, { writer, by, entities: [], documents: toDocuments(play, step.documents) })
    case 'addClaim':
      return addClaimStep(play, step)
    case 'repeat': {
      const batch = pick(play.batches, step.batch)
      if (batch !== undefined) await changingNothing(play, () => appendBatch(play.transact, batch))
      return
    }
    case 'refused':
      return refuse(play, toDocuments(play, step.documents))
    case 'crash': {
      const batch = { writer, by, entities: [toEntity('person:new')], documents: toDocuments(play, step.documents) }
      // A batch of few statements may be through before the crash: then it must be refused as a whole by its end.
      const transact = crashing((work) => play.transact(async (run) => { await work(run); throw crashed }), step.afterStatements)
      return changingNothing(play, () => assert.rejects(appendBatch(transact, batch), (error) => error === crashed))
    }
    case 'correct':
      return correctStep(play, step)
    case 'retractClaim':
    case 'retractDocument':
      return retractStep(play, step)
    case 'judge':
      return judgeStep(play, step)
    case 'endJudgement':
      return endStep(play, step.judgement)
    case 'amend':
      return amendStep(play, step)
  }
}

/** Compares what is stored with what the model gives: relations, events with their participants, canonical ids. */
export async function assertAgrees(play: Play): Promise<Seen['relations']> {
  const { relations, events, entities, earlierRelations, earlierEvents } = await readRecords(play.run)
  const expected = expectedOf(play.model)
  assert.deepEqual(relations.map((relation) => without(relation, 'recordedFrom')), expected.relations)
  assert.deepEqual(earlierRelations.map((relation) => without(relation, 'recordedFrom')), expected.earlierRelations)
  assert.deepEqual(earlierEvents, expected.earlierEvents)
  play.tally.earlier += earlierRelations.length
  assert.deepEqual(Object.fromEntries(entities.map(({ id, entity }) => [id, (entity as { canonicalId: string }).canonicalId])), expected.entities)
  const stored = events.map(({ id, event, participants }) => {
    const { canonicalId, ...properties } = event as Readonly<Record<string, unknown>>
    const summary = Object.fromEntries(Object.entries(properties).filter(([key]) => !['id', 'title', 'recordedFrom', 'derivedFrom'].includes(key)))
    const parts = (participants as readonly { entityId: string; part: string; sortKey: string; at: string }[]).map(({ entityId, part, sortKey, at }) => {
      assert.deepEqual([sortKey, at], [summary['sortKey'], entityId])
      return { entityId, part }
    })
    return [id, { canonicalId, summary: Object.keys(summary).length === 0 ? null : summary, participants: parts }]
  })
  assert.deepEqual(Object.fromEntries(stored), expected.events)
  return relations
}

/** Takes each step, without looking whether the database says what it should. */
export async function takeStep(play: Play, step: Step): Promise<void> {
  await take(play, step)
  play.tally[step.kind]++
}

/** Takes each step and looks after each whether the database says what it should. */
export async function playHistory(play: Play, history: readonly Step[]): Promise<void> {
  for (const step of history) {
    await takeStep(play, step)
    play.seen.push({ relations: await assertAgrees(play), number: await readClock(play.run) })
  }
}
