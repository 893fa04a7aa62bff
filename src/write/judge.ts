import { canonicalIds, type Member, type SamePair } from '../derive/canonical.ts'
import { ParleyError } from '../errors.ts'
import { hash } from '../record/ids.ts'
import { typeOfId } from '../record/labels.ts'
import { cypher, toStatement, type Fragment, type Run, type Transact } from '../cypher/statement.ts'
import type { Difference } from '../derive/difference.ts'
import { tick } from './clock.ts'
import { rederive } from './rederive.ts'

export type Verdict = 'SAME' | 'DISTINCT'

/** A judgement as it is handed in: two entities, or two events. */
export interface Judgement {
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly by: string
  readonly reason: string
}

/** What a judgement came to. */
export interface Judged {
  readonly id: string
  readonly number: number
  readonly difference: Difference
}

type Kind = 'ENTITY' | 'EVENT'

const labels: Readonly<Record<Kind, Fragment>> = { ENTITY: cypher`Entity`, EVENT: cypher`Event` }

function kindOf({ left, right }: Judgement): Kind {
  const kinds = [left, right].map((id) => (typeOfId(id) === 'Event' ? 'EVENT' : ['Document', 'Claim', 'Relation', null].includes(typeOfId(id)) ? null : 'ENTITY'))
  const [kind] = kinds
  if (kind === undefined || kind === null || kinds[1] !== kind || left === right) {
    throw new ParleyError('BAD_INPUT', `${JSON.stringify(left)} and ${JSON.stringify(right)} are not two entities or two events.`, { details: { given: [left, right] } })
  }
  return kind
}

interface Component {
  readonly members: readonly (Member & { readonly canonicalId: string })[]
  readonly judgements: readonly (SamePair & { readonly id: string; readonly verdict: Verdict })[]
}

/** All that are joined to any of these by judgements in force, and the judgements about them. */
async function readComponent(run: Run, kind: Kind, ids: readonly string[]): Promise<Component> {
  const members = await run(
    toStatement(cypher`UNWIND ${ids} AS id MATCH (n:${labels[kind]} {id: id}) WITH DISTINCT n.canonicalId AS canonicalId
MATCH (m:${labels[kind]} {canonicalId: canonicalId}) RETURN m.id AS id, m.recordedFrom AS recordedFrom, m.canonicalId AS canonicalId`),
  )
  const judgements = await run(
    toStatement(cypher`UNWIND ${members.map(({ id }) => id)} AS id
CALL (id) { MATCH (j:Judgement {left: id}) RETURN j UNION MATCH (j:Judgement {right: id}) RETURN j }
WITH DISTINCT j WHERE j.recordedTo IS NULL RETURN j.id AS id, j.left AS left, j.right AS right, j.verdict AS verdict`),
  )
  return { members, judgements } as unknown as Component
}

/** Sets the canonical ids of a component anew, and gives the ones whose id changed. */
async function storeCanonical(run: Run, kind: Kind, { members, judgements }: Component): Promise<readonly string[]> {
  const canonical = canonicalIds(members, judgements.filter(({ verdict }) => verdict === 'SAME'))
  const changed = members.filter(({ id, canonicalId }) => canonical.get(id) !== canonicalId)
  const rows = changed.map(({ id }) => ({ id, canonicalId: canonical.get(id) }))
  if (rows.length > 0) await run(toStatement(cypher`UNWIND ${rows} AS row MATCH (n:${labels[kind]} {id: row.id}) SET n.canonicalId = row.canonicalId`))
  return changed.map(({ id }) => id)
}

/** Events with claims that name one of these entities, are spoken by one, or stand in a document that one published, or in a copy of it. */
async function eventsOfEntities(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await run(
    toStatement(cypher`UNWIND ${ids} AS id MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(c:Claim) RETURN c
  UNION
  MATCH (e)<-[:PUBLISHED_BY]-(o:Document) MATCH (d:Document)-[:COPY_OF*0..]->(o) MATCH (d)-[:STATES]->(c:Claim) RETURN c
}
WITH DISTINCT c.eventId AS eventId MATCH (x:Event {id: eventId}) RETURN DISTINCT x.canonicalId AS id`),
  )
  return rows.map(({ id }) => id as string)
}

async function rederiveTouched(run: Run, kind: Kind, before: Component, changed: readonly string[], number: number): Promise<Difference> {
  if (kind === 'ENTITY') return rederive(run, await eventsOfEntities(run, changed), number)
  return rederive(run, before.members.map(({ id }) => id), number)
}

function assertAllowed(kind: Kind, judgement: Judgement, { members, judgements }: Component): void {
  for (const id of [judgement.left, judgement.right]) {
    if (!members.some((member) => member.id === id)) throw new ParleyError('NOT_FOUND', `There is no ${kind === 'EVENT' ? 'event' : 'entity'} ${JSON.stringify(id)}.`, { details: { given: id } })
  }
  const about = (pair: SamePair): boolean => [pair.left, pair.right].sort().join(' ') === [judgement.left, judgement.right].sort().join(' ')
  const earlier = judgements.find(about)
  if (earlier !== undefined) throw new ParleyError('KEY_REUSED', `${judgement.left} and ${judgement.right} were judged ${earlier.verdict} before; end ${earlier.id} first.`, { details: { judgement: earlier.id } })
  const after = canonicalIds(members, [...judgements.filter(({ verdict }) => verdict === 'SAME'), ...(judgement.verdict === 'SAME' ? [judgement] : [])])
  const distinct = [...judgements.filter(({ verdict }) => verdict === 'DISTINCT'), ...(judgement.verdict === 'DISTINCT' ? [{ ...judgement, id: 'this judgement' }] : [])]
  const against = distinct.find(({ left, right }) => after.has(left) && after.get(left) === after.get(right))
  if (against !== undefined) throw new ParleyError('BAD_INPUT', `${against.left} and ${against.right} would be the same and distinct at once (${against.id}).`, { details: { judgement: against.id } })
}

/**
 * Judges two entities or two events to be the same, or to be distinct. Claims stay as they are; relations follow.
 * @throws ParleyError BAD_INPUT, NOT_FOUND, KEY_REUSED
 */
export async function judge(transact: Transact, judgement: Judgement): Promise<Judged> {
  const kind = kindOf(judgement)
  return transact(async (run) => {
    const { number } = await tick(run)
    const before = await readComponent(run, kind, [judgement.left, judgement.right])
    assertAllowed(kind, judgement, before)
    const id = `judgement:${hash(judgement.left, judgement.right, String(number))}`
    await run(toStatement(cypher`CREATE (j:Judgement) SET j = ${{ ...judgement, id, kind, recordedFrom: number }}`))
    const changed = await storeCanonical(run, kind, { members: before.members, judgements: [...before.judgements, { ...judgement, id }] })
    return { id, number, difference: await rederiveTouched(run, kind, before, changed, number) }
  })
}

/**
 * Ends a judgement. Everything current is again as it would be without it.
 * @throws ParleyError NOT_FOUND, ALREADY_ENDED
 */
export async function endJudgement(transact: Transact, id: string, by: string, reason: string): Promise<Judged> {
  return transact(async (run) => {
    const { number } = await tick(run)
    const [row] = await run(toStatement(cypher`MATCH (j:Judgement {id: ${id}}) RETURN j.kind AS kind, j.left AS left, j.right AS right, j.recordedTo IS NULL AS active`))
    if (row === undefined) throw new ParleyError('NOT_FOUND', `There is no judgement ${JSON.stringify(id)}.`, { details: { given: id } })
    if (row['active'] !== true) throw new ParleyError('ALREADY_ENDED', `${id} was ended before.`, { details: { given: id } })
    const kind = row['kind'] as Kind
    const before = await readComponent(run, kind, [row['left'] as string, row['right'] as string])
    await run(toStatement(cypher`MATCH (j:Judgement {id: ${id}}) SET j.recordedTo = ${number}, j.endedBy = ${by}, j.endReason = ${reason}`))
    const changed = await storeCanonical(run, kind, { members: before.members, judgements: before.judgements.filter((other) => other.id !== id) })
    return { id, number, difference: await rederiveTouched(run, kind, before, changed, number) }
  })
}
