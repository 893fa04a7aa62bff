import type { Relation } from '../record/relation.ts'
import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'
import { checkEntities, idBatches } from './check.ts'
import { readWrongCanonicals } from './check-identity.ts'
import { ownAuthor } from './author.ts'
import { tick, untick } from './clock.ts'
import { rederive } from './rederive.ts'
import { isEmpty } from '../derive/difference.ts'
import { finishJudgements } from './rederive-later.ts'
import { storeCanonicalIds } from './store-canonical.ts'
import { edgeOf } from './store-difference.ts'
import { recomputeTies } from './store-ties.ts'

/** How much a rebuild had to change; all zero where everything agreed with the claims. */
export interface RebuildReport {
  readonly canonicalIds: number
  readonly events: number
  readonly relations: number
  readonly ties: number
  readonly edges: number
}

/** Takes away every typed edge that these entities have of some relations, and makes the ones of their records again. */
async function restoreEdges(run: Run, entityIds: readonly string[], ids: readonly string[]): Promise<void> {
  await run(toStatement(cypher`UNWIND ${entityIds} AS entityId MATCH (:Entity {id: entityId})-[s]->(:Entity) WHERE s.id IN ${ids} DELETE s`))
  const rows = (await run(toStatement(cypher`UNWIND ${ids} AS id MATCH (r:Relation {id: id}) RETURN properties(r) AS relation`))).map(({ relation }) => relation as Relation)
  await run(toStatement(cypher`UNWIND ${rows} AS row MATCH (a:Entity {id: row.fromId}) MATCH (b:Entity {id: row.toId}) CREATE (a)-[:$(row.type) ${edgeOf}]->(b)`))
}

/**
 * Makes everything that is derived and current anew from the claims and judgements: canonical ids, relations, events, participants, then ties and typed edges.
 * Where all agreed, nothing changes. Closed versions are history and are left alone.
 */
export async function rebuild(transact: Transact, onProgress: (done: string) => void = () => undefined): Promise<RebuildReport> {
  const read: Run = (statement) => transact((run) => run(statement))
  await finishJudgements(transact)
  const wrong = await transact(async (run) => {
    const now = await tick(run, ownAuthor)
    const found = await readWrongCanonicals(run)
    if (found.length === 0) await untick(run, now)
    for (const label of ['Entity', 'Event'] as const) await storeCanonicalIds(run, label, found.filter((row) => row.label === label), now.number)
    return found
  })
  const report = { canonicalIds: wrong.length, events: 0, relations: 0, ties: 0, edges: 0 }
  let done = 0
  for await (const ids of idBatches(read, 'Event')) {
    const difference = await transact(async (run) => {
      const now = await tick(run, ownAuthor)
      const changed = await rederive(run, ids, now.number)
      if (isEmpty(changed)) await untick(run, now)
      return changed
    })
    report.relations += difference.created.length + difference.changed.length + difference.ended.length
    report.events += difference.summaries.length
    onProgress(`${String((done += ids.length))} events`)
  }
  for await (const ids of idBatches(read, 'Entity')) {
    const { wrongTies, wrongEdges } = await transact(async (run) => {
      const wrong = await checkEntities(run, ids)
      if (wrong.wrongTies.length > 0) await run(recomputeTies(wrong.wrongTies.map(([fromId, toId]) => ({ fromId, toId }))))
      if (wrong.wrongEdges.length > 0) await restoreEdges(run, ids, wrong.wrongEdges)
      return wrong
    })
    report.ties += wrongTies.length
    report.edges += wrongEdges.length
  }
  return report
}
