import { ParleyError } from '../errors.ts'
import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'
import type { Difference } from '../derive/difference.ts'
import type { Author } from './author.ts'
import { tick } from './clock.ts'
import { rederive } from './rederive.ts'

/** What ending claims came to. */
export interface Retraction {
  readonly number: number
  /** How many claims ended. */
  readonly claims: number
  readonly difference: Difference
}

/** Ends claims; they stay, with who ended them and why. */
export async function endClaims(run: Run, ids: readonly string[], status: 'CORRECTED' | 'RETRACTED', by: string, reason: string, number: number): Promise<void> {
  await run(toStatement(cypher`UNWIND ${ids} AS id MATCH (c:Claim {id: id}) SET c.status = ${status}, c.recordedTo = ${number}, c.endedBy = ${by}, c.reason = ${reason}`))
}

async function readEvents(run: Run, claimIds: readonly string[]): Promise<readonly string[]> {
  const rows = await run(toStatement(cypher`UNWIND ${claimIds} AS id MATCH (c:Claim {id: id}) MATCH (e:Event {id: c.eventId}) RETURN DISTINCT e.canonicalId AS id`))
  return rows.map(({ id }) => id as string)
}

/**
 * Withdraws a claim.
 * @throws ParleyError NOT_FOUND, ALREADY_ENDED
 */
export async function retractClaim(transact: Transact, author: Author, id: string, reason: string): Promise<Retraction> {
  return transact(async (run) => {
    const { number } = await tick(run, author)
    const [row] = await run(toStatement(cypher`MATCH (c:Claim {id: ${id}}) RETURN c.recordedTo IS NULL AS active`))
    assertActive(row?.['active'], 'claim', id)
    await endClaims(run, [id], 'RETRACTED', author.by, reason, number)
    return { number, claims: 1, difference: await rederive(run, await readEvents(run, [id]), number) }
  })
}

/**
 * Withdraws a document with all that it states.
 * @throws ParleyError NOT_FOUND, ALREADY_ENDED
 */
export async function retractDocument(transact: Transact, author: Author, id: string, reason: string): Promise<Retraction> {
  return transact(async (run) => {
    const { number } = await tick(run, author)
    const [row] = await run(toStatement(cypher`MATCH (d:Document {id: ${id}}) RETURN d.recordedTo IS NULL AS active, COLLECT { MATCH (c:Claim {documentId: d.id}) WHERE c.sortKey > '' AND c.recordedTo IS NULL RETURN c.id } AS claims`))
    assertActive(row?.['active'], 'document', id)
    const claims = row?.['claims'] as readonly string[]
    await run(toStatement(cypher`MATCH (d:Document {id: ${id}}) SET d.status = 'RETRACTED', d.recordedTo = ${number}, d.endedBy = ${author.by}, d.reason = ${reason}`))
    await endClaims(run, claims, 'RETRACTED', author.by, reason, number)
    return { number, claims: claims.length, difference: await rederive(run, await readEvents(run, claims), number) }
  })
}

function assertActive(active: unknown, what: string, id: string): void {
  if (active === undefined) throw new ParleyError('NOT_FOUND', `There is no ${what} ${JSON.stringify(id)}.`, { details: { given: id } })
  if (active !== true) throw new ParleyError('ALREADY_ENDED', `${id} was corrected or retracted before.`, { details: { given: id } })
}
