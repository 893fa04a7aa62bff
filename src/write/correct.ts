import { ParleyError } from '../errors.ts'
import type { Claim } from '../record/claim.ts'
import { keyedId } from '../record/ids.ts'
import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'
import type { Difference } from '../derive/difference.ts'
import { checkBatch, refuse } from './check-batch.ts'
import { tick } from './clock.ts'
import { endClaims } from './retract.ts'
import { rederive } from './rederive.ts'
import { toClaimRow } from './rows.ts'
import { createEvents, storeClaims } from './store-evidence.ts'

/** Who writes, and under which name space of keys. */
export interface Author {
  readonly writer: string
  readonly by: string
}

interface Corrected {
  readonly documentId: string
  readonly eventId: string
  readonly canonicalEventId: string
  readonly active: boolean
}

async function readCorrected(run: Run, id: string): Promise<Corrected> {
  const [row] = await run(toStatement(cypher`MATCH (c:Claim {id: ${id}}) MATCH (e:Event {id: c.eventId}) RETURN c.documentId AS documentId, c.eventId AS eventId, e.canonicalId AS canonicalEventId, c.recordedTo IS NULL AS active`))
  if (row === undefined) throw new ParleyError('NOT_FOUND', `There is no claim ${JSON.stringify(id)}.`, { details: { given: id } })
  const found = row as unknown as Corrected
  if (!found.active) throw new ParleyError('ALREADY_ENDED', `${id} was corrected or retracted before.`, { details: { given: id } })
  return found
}

async function assertKnown(run: Run, author: Author, claim: Claim, eventId: string): Promise<void> {
  const ids = [...claim.subjects, ...claim.objects, ...claim.places].map(({ entityId }) => entityId)
  const named = [...ids, ...claim.attribution.map(({ speakerId }) => speakerId).filter((id) => id !== undefined)]
  const [row] = await run(
    toStatement(cypher`RETURN COLLECT { UNWIND ${named} AS id WITH id WHERE NOT EXISTS { (:Entity {id: id}) } RETURN id } AS missing, EXISTS { (:Claim {id: ${keyedId('claim', author.writer, claim.key)}}) } AS taken,
  EXISTS { (:Event {id: ${eventId}}) } AS eventThere`),
  )
  const [missing] = row?.['missing'] as readonly string[]
  if (missing !== undefined) throw new ParleyError('NOT_FOUND', `There is no entity ${JSON.stringify(missing)}.`, { details: { given: missing } })
  if (row?.['eventThere'] !== true && !eventId.startsWith(`event:${author.writer}:`)) throw new ParleyError('NOT_FOUND', `There is no event ${JSON.stringify(eventId)}.`, { details: { given: eventId } })
  if (row?.['taken'] === true) throw new ParleyError('KEY_REUSED', `The key ${JSON.stringify(claim.key)} is taken; a correction is a claim of its own.`, { details: { given: claim.key } })
}

/**
 * Puts a claim in the place of another, of the same document. The old one stays, ended with the reason.
 * A correction that names no event stays with the event of the old claim.
 * @returns the id of the new claim, and what changed
 * @throws ParleyError NOT_FOUND, ALREADY_ENDED, KEY_REUSED and those of `appendBatch`
 */
export async function correctClaim(transact: Transact, author: Author, id: string, claim: Claim, reason: string): Promise<{ readonly id: string; readonly number: number; readonly difference: Difference }> {
  refuse(checkBatch({ ...author, entities: [], documents: [{ document: { key: 'corrected' }, claims: [claim] }] }))
  return transact(async (run) => {
    const { number } = await tick(run)
    const old = await readCorrected(run, id)
    const row = toClaimRow(author.writer, author.by, old.documentId, { ...claim, event: claim.event ?? old.eventId }, 0, number)
    await assertKnown(run, author, claim, row.properties.eventId)
    await endClaims(run, [id], 'CORRECTED', reason, number)
    await run(createEvents([{ id: row.properties.eventId, title: null }], number))
    await storeClaims(run, [row])
    const [event] = await run(toStatement(cypher`MATCH (old:Claim {id: ${id}}) MATCH (new:Claim {id: ${row.properties.id}}) CREATE (new)-[:CORRECTS]->(old) WITH new MATCH (e:Event {id: new.eventId}) RETURN e.canonicalId AS id`))
    const difference = await rederive(run, [old.canonicalEventId, event?.['id'] as string], number)
    return { id: row.properties.id, number, difference }
  })
}
