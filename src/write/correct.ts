import { ParleyError } from '../errors.ts'
import type { Claim } from '../record/claim.ts'
import { keyedId } from '../record/ids.ts'
import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'
import { onlyCreated, type Difference } from '../derive/difference.ts'
import type { Author } from './author.ts'
import type { Batch } from './batch.ts'
import { checkBatch, refuse, type Problem } from './check-batch.ts'
import { tick, untick } from './clock.ts'
import { namedEntities, place } from './placed.ts'
import { endClaims } from './retract.ts'
import { rederive } from './rederive.ts'
import { toClaimRow } from './rows.ts'
import { createClaims, createEvents } from './store-evidence.ts'

interface Corrected {
  readonly documentId: string
  readonly eventId: string
  readonly canonicalEventId: string
  readonly active: boolean
}

/** What a correction came to. */
export interface Correction {
  readonly id: string
  /** Null where the same correction was made before. */
  readonly number: number | null
  readonly difference: Difference
}

const claimPath = 'documents.0.claims.0'

async function readCorrected(run: Run, id: string): Promise<Corrected> {
  const [row] = await run(toStatement(cypher`MATCH (c:Claim {id: ${id}}) MATCH (e:Event {id: c.eventId}) RETURN c.documentId AS documentId, c.eventId AS eventId, e.canonicalId AS canonicalEventId, c.recordedTo IS NULL AS active`))
  if (row === undefined) throw new ParleyError('NOT_FOUND', `There is no claim ${JSON.stringify(id)}.`, { details: { given: id } })
  return row as unknown as Corrected
}

/** What is wrong with a correction in view of what is there. The claim stands alone in a batch. */
async function checkKnown(run: Run, batch: Batch, claim: Claim, eventId: string): Promise<readonly Problem[]> {
  const named = namedEntities(batch, place(batch))
  const [row] = await run(
    toStatement(cypher`RETURN COLLECT { UNWIND ${[...named.keys()]} AS id WITH id WHERE NOT EXISTS { (:Entity {id: id}) } RETURN id } AS missing, EXISTS { (:Claim {id: ${keyedId('claim', batch.writer, claim.key)}}) } AS taken,
  EXISTS { (:Event {id: ${eventId}}) } AS eventThere`),
  )
  const problems = (row?.['missing'] as readonly string[]).map((id): Problem => ({ code: 'NOT_FOUND', path: named.get(id) ?? claimPath, message: `There is no entity ${JSON.stringify(id)}.` }))
  if (row?.['eventThere'] !== true && !eventId.startsWith(`event:${batch.writer}:`)) problems.push({ code: 'NOT_FOUND', path: `${claimPath}.event`, message: `There is no event ${JSON.stringify(eventId)}.` })
  if (row?.['taken'] === true) problems.push({ code: 'KEY_REUSED', path: `${claimPath}.key`, message: `The key ${JSON.stringify(claim.key)} is taken; a correction is a claim of its own.` })
  return problems
}

/** The correction itself where it was made before, word for word. */
async function readEarlier(run: Run, id: string, newId: string, hash: string): Promise<boolean> {
  const [row] = await run(toStatement(cypher`MATCH (c:Claim {id: ${newId}})-[:CORRECTS]->(old:Claim {id: ${id}}) RETURN c.hash = ${hash} AS same`))
  return row?.['same'] === true
}

/**
 * Puts a claim in the place of another, of the same document. The old one stays, ended with the reason.
 * A correction that names no event stays with the event of the old claim. The same correction twice changes nothing.
 * @throws ParleyError NOT_FOUND, ALREADY_ENDED, KEY_REUSED and those of `appendBatch`
 */
export async function correctClaim(transact: Transact, author: Author, id: string, claim: Claim, reason: string): Promise<Correction> {
  const batch: Batch = { ...author, entities: [], documents: [{ document: { key: 'corrected' }, claims: [claim] }] }
  refuse(checkBatch(batch))
  return transact(async (run) => {
    const now = await tick(run, author)
    const { number } = now
    const old = await readCorrected(run, id)
    const row = toClaimRow(author.writer, author.by, old.documentId, { ...claim, event: claim.event ?? old.eventId }, 0, number)
    if (!old.active) {
      if (!(await readEarlier(run, id, row.properties.id, row.properties.hash))) throw new ParleyError('ALREADY_ENDED', `${id} was corrected or retracted before.`, { details: { given: id } })
      await untick(run, now)
      return { id: row.properties.id, number: null, difference: onlyCreated([]) }
    }
    refuse(await checkKnown(run, batch, claim, row.properties.eventId))
    await endClaims(run, [id], 'CORRECTED', author.by, reason, number)
    await run(createEvents([{ id: row.properties.eventId, title: null }], number))
    await run(createClaims([row]))
    const [event] = await run(toStatement(cypher`MATCH (old:Claim {id: ${id}}) MATCH (new:Claim {id: ${row.properties.id}}) CREATE (new)-[:CORRECTS]->(old) WITH new MATCH (e:Event {id: new.eventId}) RETURN e.canonicalId AS id`))
    const difference = await rederive(run, [old.canonicalEventId, event?.['id'] as string], number)
    return { id: row.properties.id, number, difference }
  })
}
