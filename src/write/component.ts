import { canonicalIds, type Member, type SamePair } from '../derive/canonical.ts'
import { cypher, toStatement, type Fragment, type Run } from '../cypher/statement.ts'
import { storeCanonicalIds } from './store-canonical.ts'

export type Verdict = 'SAME' | 'DISTINCT'

/** What a judgement is about. */
export type JudgedKind = 'ENTITY' | 'EVENT'

const judgedLabels: Readonly<Record<JudgedKind, Fragment>> = { ENTITY: cypher`Entity`, EVENT: cypher`Event` }

/** Entities or events that judgements join, and the judgements about them. */
export interface Component {
  readonly members: readonly (Member & { readonly canonicalId: string })[]
  readonly judgements: readonly (SamePair & { readonly id: string; readonly verdict: Verdict })[]
}

/** All that are joined to any of these by judgements in force, and the judgements about them. */
export async function readComponent(run: Run, kind: JudgedKind, ids: readonly string[]): Promise<Component> {
  const members = await run(
    toStatement(cypher`UNWIND ${ids} AS id MATCH (n:${judgedLabels[kind]} {id: id}) WITH DISTINCT n.canonicalId AS canonicalId
MATCH (m:${judgedLabels[kind]} {canonicalId: canonicalId}) RETURN m.id AS id, m.recordedFrom AS recordedFrom, m.canonicalId AS canonicalId`),
  )
  const judgements = await run(
    toStatement(cypher`UNWIND ${members.map(({ id }) => id)} AS id
CALL (id) { MATCH (j:Judgement {left: id}) RETURN j UNION MATCH (j:Judgement {right: id}) RETURN j }
WITH DISTINCT j WHERE j.recordedTo IS NULL RETURN j.id AS id, j.left AS left, j.right AS right, j.verdict AS verdict`),
  )
  return { members, judgements } as unknown as Component
}

/** Sets the canonical ids of a component anew, and gives the ones whose id changed. */
export async function storeCanonical(run: Run, kind: JudgedKind, { members, judgements }: Component, number: number): Promise<readonly string[]> {
  const canonical = canonicalIds(members, judgements.filter(({ verdict }) => verdict === 'SAME'))
  const changed = members.filter(({ id, canonicalId }) => canonical.get(id) !== canonicalId)
  await storeCanonicalIds(run, kind === 'EVENT' ? 'Event' : 'Entity', changed.map(({ id }) => ({ id, canonicalId: canonical.get(id) ?? id })), number)
  return changed.map(({ id }) => id)
}

/**
 * The events that a change of canonical ids touches. For events: all of the component. For entities: events with claims that name one of
 * `changed`, are spoken by one, or stand in a document that one published, or in a copy of it.
 */
export async function readTouched(run: Run, kind: JudgedKind, component: Component, changed: readonly string[]): Promise<readonly string[]> {
  if (kind === 'EVENT') return component.members.map(({ id }) => id)
  const rows = await run(
    toStatement(cypher`UNWIND ${changed} AS id MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(c:Claim) RETURN c
  UNION
  MATCH (e)<-[:PUBLISHED_BY]-(o:Document) MATCH (d:Document)-[:COPY_OF*0..]->(o) MATCH (d)-[:STATES]->(c:Claim) RETURN c
}
WITH DISTINCT c.eventId AS eventId MATCH (x:Event {id: eventId}) RETURN DISTINCT x.canonicalId AS id ORDER BY id`),
  )
  return rows.map(({ id }) => id as string)
}
