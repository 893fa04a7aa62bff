import { ParleyError } from '../errors.ts'
import { cypher, name, toStatement, type Fragment, type Run, type Transact } from '../cypher/statement.ts'
import { onlyCreated, type Difference } from '../derive/difference.ts'
import type { Author } from './author.ts'
import { tick, untick } from './clock.ts'
import { rederive } from './rederive.ts'

/** What a document is said to repeat and to revise: an id, null to take it back, or left out to leave it. */
export interface DocumentLinks {
  readonly copyOf?: string | null
  readonly revises?: string | null
}

/** What a link came to. */
export interface Linked {
  /** Null where all was so before. */
  readonly number: number | null
  readonly difference: Difference
}

const linkTypes = { copyOf: ['COPY_OF', 'copyOfId'], revises: ['REVISES', 'revisesId'] } as const

type LinkName = keyof typeof linkTypes

const linkNames: readonly LinkName[] = ['copyOf', 'revises']

/** The ids of a document and of all that it is linked to by this kind of link, itself first. */
function following(id: string, type: Fragment): Fragment {
  return cypher`COLLECT { MATCH (:Document {id: ${id}})-[l:${type}*0..]->(d:Document) WHERE all(one IN l WHERE one.recordedTo IS NULL) RETURN DISTINCT d.id }`
}

async function assertMayLink(run: Run, id: string, links: DocumentLinks): Promise<DocumentLinks> {
  const given = linkNames.flatMap((link) => (typeof links[link] === 'string' ? [{ link, other: links[link] }] : []))
  const [row] = await run(
    toStatement(cypher`OPTIONAL MATCH (d:Document {id: ${id}})
RETURN d.id AS found, d.copyOfId AS copyOf, d.revisesId AS revises, d.recordedTo IS NULL AS active, COLLECT { UNWIND ${given.map(({ other }) => other)} AS id WITH id WHERE NOT EXISTS { (:Document {id: id}) } RETURN id } AS missing`),
  )
  if (row?.['found'] === null) throw new ParleyError('NOT_FOUND', `There is no document ${JSON.stringify(id)}.`, { details: { argument: 'id', given: id } })
  if (row?.['active'] !== true) throw new ParleyError('ALREADY_ENDED', `${id} was retracted before.`, { details: { argument: 'id', given: id } })
  for (const { link, other } of given) {
    if ((row['missing'] as readonly string[]).includes(other)) throw new ParleyError('NOT_FOUND', `There is no document ${JSON.stringify(other)}.`, { details: { argument: link, given: other } })
    const [circle] = await run(toStatement(cypher`RETURN ${following(other, name(linkTypes[link][0]))} AS ids`))
    if ((circle?.['ids'] as readonly string[]).includes(id)) throw new ParleyError('BAD_INPUT', `${other} ${link === 'copyOf' ? 'repeats' : 'revises'} ${id} itself, directly or over others: a document cannot come before its own original.`, { details: { argument: link, given: other } })
  }
  return { copyOf: row['copyOf'] as string | null, revises: row['revises'] as string | null }
}

/** Keeps what a document was said to repeat and to revise until now. The versions follow each other without a gap, from the number at which it was recorded. */
async function closeLinks(run: Run, id: string, reason: string, number: number): Promise<void> {
  await run(
    toStatement(cypher`MATCH (d:Document {id: ${id}})
WITH d, coalesce(head(COLLECT { MATCH (w:DocumentWas) WHERE w.id = d.id AND w.recordedTo > 0 RETURN w.recordedTo AS last ORDER BY w.id DESC, w.recordedTo DESC LIMIT 1 }), d.recordedFrom) AS since
CREATE (:DocumentWas {id: d.id, copyOfId: d.copyOfId, revisesId: d.revisesId, linkReason: d.linkReason, recordedFrom: since, recordedTo: ${number}})
SET d.linkReason = ${reason}`),
  )
}

async function storeLink(run: Run, id: string, link: LinkName, other: string | null, number: number): Promise<void> {
  const [type, property] = linkTypes[link]
  await run(toStatement(cypher`MATCH (d:Document {id: ${id}})-[l:${name(type)}]->() WHERE l.recordedTo IS NULL SET l.recordedTo = ${number}`))
  await run(toStatement(cypher`MATCH (d:Document {id: ${id}}) SET d.${name(property)} = ${other}`))
  if (other !== null) await run(toStatement(cypher`MATCH (d:Document {id: ${id}}) MATCH (o:Document {id: ${other}}) CREATE (d)-[:${name(type)} {recordedFrom: ${number}}]->(o)`))
}

/** Follows the copies anew for a document and all that repeat it, and gives the events that they speak of. */
async function storeOriginals(run: Run, id: string): Promise<readonly string[]> {
  const [row] = await run(
    toStatement(cypher`MATCH (d:Document {id: ${id}}) OPTIONAL MATCH (o:Document {id: d.copyOfId}) WITH d, coalesce(o.originalId, d.id) AS originalId
MATCH (copy:Document)-[l:COPY_OF*0..]->(d) WHERE all(one IN l WHERE one.recordedTo IS NULL) WITH DISTINCT copy, originalId SET copy.originalId = originalId
WITH collect(copy) AS copies
RETURN COLLECT { UNWIND copies AS copy MATCH (copy)-[:STATES]->(c:Claim) WHERE c.recordedTo IS NULL MATCH (e:Event {id: c.eventId}) RETURN DISTINCT e.canonicalId } AS events`),
  )
  return row?.['events'] as readonly string[]
}

/**
 * Says that a document repeats or revises another one, or takes that back. Relations follow: the claims of a copy count for the origins of its original.
 * @throws ParleyError NOT_FOUND, ALREADY_ENDED, BAD_INPUT for a circle
 */
export async function linkDocument(transact: Transact, author: Author, id: string, links: DocumentLinks, reason: string): Promise<Linked> {
  return transact(async (run) => {
    const now = await tick(run, author)
    const before = await assertMayLink(run, id, links)
    const changed = linkNames.filter((link) => links[link] !== undefined && links[link] !== before[link])
    if (changed.length === 0) {
      await untick(run, now)
      return { number: null, difference: onlyCreated([]) }
    }
    await closeLinks(run, id, reason, now.number)
    for (const link of changed) await storeLink(run, id, link, links[link] ?? null, now.number)
    const events = changed.includes('copyOf') ? await storeOriginals(run, id) : []
    return { number: now.number, difference: await rederive(run, events, now.number) }
  })
}
