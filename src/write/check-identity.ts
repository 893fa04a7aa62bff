import { canonicalIds, type Member, type SamePair } from '../derive/canonical.ts'
import { cypher, toStatement, type Run } from '../cypher/statement.ts'

/** A canonical id that is not what the judgements in force give. */
export interface WrongCanonical {
  readonly label: 'Entity' | 'Event'
  readonly id: string
  readonly canonicalId: string
}

async function readJudged(run: Run, label: WrongCanonical['label']): Promise<{ readonly same: readonly SamePair[]; readonly members: readonly (Member & { readonly canonicalId: string })[] }> {
  const kind = label === 'Entity' ? 'ENTITY' : 'EVENT'
  const same = (await run(toStatement(cypher`MATCH (j:Judgement) WHERE j.recordedTo IS NULL AND j.verdict = 'SAME' AND j.kind = ${kind} RETURN j.left AS left, j.right AS right`))) as unknown as readonly SamePair[]
  const judged = [...new Set(same.flatMap(({ left, right }) => [left, right]))]
  const moved = label === 'Entity' ? cypher`MATCH (n:Entity) WHERE n.canonicalId <> n.id` : cypher`MATCH (n:Event) WHERE n.canonicalId <> n.id`
  const named = label === 'Entity' ? cypher`UNWIND ${judged} AS id MATCH (n:Entity {id: id})` : cypher`UNWIND ${judged} AS id MATCH (n:Event {id: id})`
  const rows = await run(toStatement(cypher`CALL () { ${moved} RETURN n UNION ${named} RETURN n } RETURN n.id AS id, n.recordedFrom AS recordedFrom, n.canonicalId AS canonicalId`))
  return { same, members: rows as unknown as readonly (Member & { readonly canonicalId: string })[] }
}

/** The canonical ids that are not what the judgements in force give, with what they should be. */
export async function readWrongCanonicals(run: Run): Promise<readonly WrongCanonical[]> {
  const wrong: WrongCanonical[] = []
  for (const label of ['Entity', 'Event'] as const) {
    const { same, members } = await readJudged(run, label)
    const canonical = canonicalIds(members, same)
    for (const { id, canonicalId } of members) if (canonical.get(id) !== canonicalId) wrong.push({ label, id, canonicalId: canonical.get(id) ?? id })
  }
  return wrong
}

/** Ids of relations without their event or one of their ends. */
export async function readOrphans(run: Run): Promise<readonly string[]> {
  const rows = await run(
    toStatement(cypher`MATCH (r:Relation)
WHERE NOT EXISTS { (:Event {id: r.eventId}) } OR NOT EXISTS { (:Entity {id: r.fromId}) } OR NOT EXISTS { (:Entity {id: r.toId}) } RETURN r.id AS id ORDER BY id`),
  )
  return rows.map(({ id }) => id as string)
}

/**
 * Ids of relations with versions that overlap, end before they begin, or lie after the clock. Versions with `publishedTo` stood beside
 * the current one; `rederive` compares those that still do.
 */
export async function readWrongVersions(run: Run): Promise<readonly string[]> {
  const rows = await run(
    toStatement(cypher`MATCH (k:Clock {id: 'clock'})
CALL (k) {
  MATCH (r:Relation) WHERE r.recordedFrom > k.number RETURN r.id AS id
  UNION
  MATCH (r:Relation) MATCH (w:RelationWas) WHERE w.id = r.id AND w.recordedTo > r.recordedFrom AND w.publishedTo IS NULL RETURN r.id AS id
  UNION
  MATCH (w:RelationWas) WHERE w.recordedTo <= w.recordedFrom OR w.recordedTo > k.number RETURN w.id AS id
  UNION
  MATCH (w:RelationWas) MATCH (v:RelationWas) WHERE v.id = w.id AND v.recordedTo > w.recordedFrom AND v.recordedTo < w.recordedTo AND w.publishedTo IS NULL AND v.publishedTo IS NULL RETURN w.id AS id
  UNION
  MATCH (w:RelationWas) WITH w.id AS id, w.recordedTo AS recordedTo, w.publishedFrom AS publishedFrom, w.publishedTo AS publishedTo, count(*) AS versions WHERE versions > 1 RETURN id
} RETURN DISTINCT id ORDER BY id`),
  )
  return rows.map(({ id }) => id as string)
}
