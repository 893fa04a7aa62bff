import { canonicalIds, type SamePair } from '../derive/canonical.ts'
import { ParleyError } from '../errors.ts'
import { hash } from '../record/ids.ts'
import { entityKindOf, typeOfId } from '../record/labels.ts'
import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'
import { joinDifferences, type Difference } from '../derive/difference.ts'
import type { Author } from './author.ts'
import { tick } from './clock.ts'
import { readComponent, readTouched, storeCanonical, type Component, type JudgedKind, type Verdict } from './component.ts'
import { rederive } from './rederive.ts'
import { eventsPerTransaction, rederiveLater, storePending } from './rederive-later.ts'

/** A judgement as it is handed in: two entities, or two events. */
export interface Judgement {
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly reason: string
}

/** What a judgement came to. */
export interface Judged {
  readonly id: string
  readonly number: number
  readonly difference: Difference
}

function kindOf({ left, right }: Judgement): JudgedKind {
  const type = typeOfId(left)
  const isJudged = type === 'Event' || entityKindOf(left) !== null
  if (!isJudged || typeOfId(right) !== type || left === right) {
    throw new ParleyError('BAD_INPUT', `${JSON.stringify(left)} and ${JSON.stringify(right)} are not two entities of one kind or two events.`, { details: { argument: 'right', given: [left, right] } })
  }
  return type === 'Event' ? 'EVENT' : 'ENTITY'
}

function assertAllowed(kind: JudgedKind, judgement: Judgement, { members, judgements }: Component): void {
  for (const argument of ['left', 'right'] as const) {
    const id = judgement[argument]
    if (!members.some((member) => member.id === id)) throw new ParleyError('NOT_FOUND', `There is no ${kind === 'EVENT' ? 'event' : 'entity'} ${JSON.stringify(id)}.`, { details: { argument, given: id } })
  }
  const about = (pair: SamePair): boolean => [pair.left, pair.right].sort().join(' ') === [judgement.left, judgement.right].sort().join(' ')
  const earlier = judgements.find(about)
  if (earlier !== undefined) throw new ParleyError('KEY_REUSED', `${judgement.left} and ${judgement.right} were judged ${earlier.verdict} before; end ${earlier.id} first.`, { details: { argument: 'right', judgement: earlier.id } })
  const after = canonicalIds(members, [...judgements.filter(({ verdict }) => verdict === 'SAME'), ...(judgement.verdict === 'SAME' ? [judgement] : [])])
  const distinct = [...judgements.filter(({ verdict }) => verdict === 'DISTINCT'), ...(judgement.verdict === 'DISTINCT' ? [{ ...judgement, id: 'this judgement' }] : [])]
  const against = distinct.find(({ left, right }) => after.has(left) && after.get(left) === after.get(right))
  if (against !== undefined) throw new ParleyError('BAD_INPUT', `${against.left} and ${against.right} would be the same and distinct at once (${against.id}).`, { details: { argument: 'right', judgement: against.id } })
}

/** A judgement that has been written, with the events that still show what held before it. */
export interface Begun extends Judged {
  readonly left: readonly string[]
}

/** The part of a judgement that happens at once: canonical ids, and as many of the touched events as one transaction takes. */
async function begin(run: Run, judged: Pick<Judged, 'id' | 'number'>, kind: JudgedKind, before: Component, judgements: Component['judgements'], batchSize: number): Promise<Begun> {
  const changed = await storeCanonical(run, kind, { members: before.members, judgements }, judged.number)
  const touched = await readTouched(run, kind, before, changed)
  const left = touched.slice(batchSize)
  if (left.length > 0) await storePending(run, judged.id, left.length)
  return { ...judged, left, difference: await rederive(run, touched.slice(0, batchSize), judged.number) }
}

/** Brings the events that a judgement has left up to date, in transactions of their own. */
export async function finishJudgement(transact: Transact, author: Author, { left, difference, ...judged }: Begun, batchSize = eventsPerTransaction): Promise<Judged> {
  return left.length === 0 ? { ...judged, difference } : { ...judged, difference: joinDifferences([difference, await rederiveLater(transact, author, judged.id, left, batchSize)]) }
}

/**
 * The first transaction of `judge`: the judgement itself, and as many of the events that it touches as one transaction takes.
 * @throws ParleyError BAD_INPUT, NOT_FOUND, KEY_REUSED
 */
export async function beginJudgement(transact: Transact, author: Author, judgement: Judgement, batchSize = eventsPerTransaction): Promise<Begun> {
  const kind = kindOf(judgement)
  return transact(async (run) => {
    const { number } = await tick(run, author)
    const before = await readComponent(run, kind, [judgement.left, judgement.right])
    assertAllowed(kind, judgement, before)
    const id = `judgement:${hash(judgement.left, judgement.right, String(number))}`
    await run(toStatement(cypher`CREATE (j:Judgement) SET j = ${{ ...judgement, id, kind, by: author.by, recordedFrom: number }}`))
    return begin(run, { id, number }, kind, before, [...before.judgements, { ...judgement, id }], batchSize)
  })
}

/**
 * Judges two entities or two events to be the same, or to be distinct. Claims stay as they are; relations follow.
 * Where more than `batchSize` events are touched, they follow in several transactions: meanwhile the judgement's `pendingEvents`
 * says how many are left, and `finishJudgements` goes on after a crash.
 * @throws ParleyError BAD_INPUT, NOT_FOUND, KEY_REUSED
 */
export async function judge(transact: Transact, author: Author, judgement: Judgement, batchSize = eventsPerTransaction): Promise<Judged> {
  return finishJudgement(transact, author, await beginJudgement(transact, author, judgement, batchSize), batchSize)
}

/**
 * The first transaction of `endJudgement`.
 * @throws ParleyError NOT_FOUND, ALREADY_ENDED
 */
export async function beginEnding(transact: Transact, author: Author, id: string, reason: string, batchSize = eventsPerTransaction): Promise<Begun> {
  return transact(async (run) => {
    const { number } = await tick(run, author)
    const [row] = await run(toStatement(cypher`MATCH (j:Judgement {id: ${id}}) RETURN j.kind AS kind, j.left AS left, j.right AS right, j.recordedTo IS NULL AS active`))
    if (row === undefined) throw new ParleyError('NOT_FOUND', `There is no judgement ${JSON.stringify(id)}.`, { details: { given: id } })
    if (row['active'] !== true) throw new ParleyError('ALREADY_ENDED', `${id} was ended before.`, { details: { given: id } })
    const kind = row['kind'] as JudgedKind
    const before = await readComponent(run, kind, [row['left'] as string, row['right'] as string])
    await run(toStatement(cypher`MATCH (j:Judgement {id: ${id}}) SET j.recordedTo = ${number}, j.endedBy = ${author.by}, j.endReason = ${reason}`))
    return begin(run, { id, number }, kind, before, before.judgements.filter((other) => other.id !== id), batchSize)
  })
}

/**
 * Ends a judgement. Everything current is again as it would be without it; in batches, as in `judge`.
 * @throws ParleyError NOT_FOUND, ALREADY_ENDED
 */
export async function endJudgement(transact: Transact, author: Author, id: string, reason: string, batchSize = eventsPerTransaction): Promise<Judged> {
  return finishJudgement(transact, author, await beginEnding(transact, author, id, reason, batchSize), batchSize)
}
