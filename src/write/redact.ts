import { ParleyError } from '../errors.ts'
import { typeOfId } from '../record/labels.ts'
import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'
import type { Author } from './author.ts'
import { tick } from './clock.ts'

/** What was taken out. */
export interface Redaction {
  readonly number: number
  readonly documentId: string
  /** Claims whose texts were taken out. */
  readonly claims: number
}

/**
 * The texts of a claim. Its hash goes with them: it would confirm a guess of what they were, and while it does not fit, nobody enters the
 * same claim again by its key. Where they were taken out before, it stays said who did that and why.
 */
async function redactClaims(run: Run, ids: readonly string[], { by }: Author, reason: string, number: number): Promise<void> {
  await run(
    toStatement(cypher`UNWIND ${ids} AS id MATCH (c:Claim {id: id}) WHERE c.redactedAt IS NULL
SET c.redactedAt = ${number}, c.redactedBy = ${by}, c.redactReason = ${reason}, c.hash = 'redacted'
REMOVE c.quoteText, c.quoteLanguage, c.quoteTranslation, c.locator, c.attributes, c.dateText
WITH c MATCH (c)-[m:SUBJECT|OBJECT|PLACE]->() REMOVE m.wording`),
  )
}

async function redactDocument(run: Run, id: string, { by }: Author, reason: string, number: number): Promise<void> {
  await run(
    toStatement(cypher`MATCH (d:Document {id: ${id}}) WHERE d.redactedAt IS NULL
SET d.redactedAt = ${number}, d.redactedBy = ${by}, d.redactReason = ${reason}, d.hash = 'redacted'
REMOVE d.title, d.url, d.archivedUrl, d.sha256`),
  )
}

async function readRedacted(run: Run, id: string): Promise<{ readonly documentId: string; readonly claims: readonly string[] }> {
  const type = typeOfId(id)
  if (type !== 'Document' && type !== 'Claim') throw new ParleyError('BAD_INPUT', `${JSON.stringify(id)} is not the id of a document or claim.`, { details: { argument: 'id', given: id } })
  const [row] = await run(
    toStatement(
      type === 'Claim'
        ? cypher`MATCH (c:Claim {id: ${id}}) RETURN c.documentId AS documentId, [c.id] AS claims`
        : cypher`MATCH (d:Document {id: ${id}}) RETURN d.id AS documentId, COLLECT { MATCH (c:Claim {documentId: d.id}) WHERE c.sortKey > '' RETURN c.id } AS claims`,
    ),
  )
  if (row === undefined) throw new ParleyError('NOT_FOUND', `There is no ${type === 'Claim' ? 'claim' : 'document'} ${JSON.stringify(id)}.`, { details: { argument: 'id', given: id } })
  return row as unknown as { documentId: string; claims: readonly string[] }
}

/**
 * Takes out the texts of a claim, or of a document with all its claims, for good and in every state of the record: what was said of whom stays.
 * The one write that overwrites.
 * @throws ParleyError NOT_FOUND, BAD_INPUT
 */
export async function redact(transact: Transact, author: Author, id: string, reason: string): Promise<Redaction> {
  return transact(async (run) => {
    const { number } = await tick(run, author)
    const { documentId, claims } = await readRedacted(run, id)
    await redactClaims(run, claims, author, reason, number)
    if (typeOfId(id) === 'Document') await redactDocument(run, id, author, reason, number)
    return { number, documentId, claims: claims.length }
  })
}
