import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'
import { joinDifferences, type Difference } from '../derive/difference.ts'
import { ownAuthor, type Author } from './author.ts'
import { tick } from './clock.ts'
import { readComponent, readTouched, type JudgedKind } from './component.ts'
import { rederive } from './rederive.ts'

/**
 * How many events one transaction re-derives. A judgement about two busy actors touches tens of thousands:
 * in one transaction that takes a gigabyte and holds every other writer for minutes.
 */
export const eventsPerTransaction = 1000

/** Says on a judgement how many events still show what held before it; nothing where none does. */
export async function storePending(run: Run, judgementId: string, events: number): Promise<void> {
  await run(toStatement(cypher`MATCH (j:Judgement {id: ${judgementId}}) SET j.pendingEvents = ${events === 0 ? null : events}`))
}

/** An event may have been joined to another since it was listed: then both are brought up to date. */
async function withCanonical(run: Run, eventIds: readonly string[]): Promise<readonly string[]> {
  const rows = await run(toStatement(cypher`UNWIND ${eventIds} AS id MATCH (e:Event {id: id}) RETURN e.canonicalId AS id`))
  return [...eventIds, ...rows.map(({ id }) => id as string)]
}

/** Brings events up to date after a judgement, a transaction for each batch, and says on the judgement how far it is. */
export async function rederiveLater(transact: Transact, author: Author, judgementId: string, eventIds: readonly string[], batchSize: number): Promise<Difference> {
  const differences: Difference[] = []
  for (let done = 0; done < eventIds.length; done += batchSize) {
    const batch = eventIds.slice(done, done + batchSize)
    differences.push(
      await transact(async (run) => {
        const { number } = await tick(run, author)
        await storePending(run, judgementId, Math.max(0, eventIds.length - done - batchSize))
        return rederive(run, await withCanonical(run, batch), number)
      }),
    )
  }
  return joinDifferences(differences)
}

/**
 * Finishes judgements that a crash has left half-way. To be called before the service answers.
 * @returns how many there were
 */
export async function finishJudgements(transact: Transact, batchSize = eventsPerTransaction): Promise<number> {
  const pending = await transact((run) =>
    run(toStatement(cypher`MATCH (j:Judgement) WHERE j.pendingEvents IS NOT NULL RETURN j.id AS id, j.kind AS kind, j.left AS left, j.right AS right ORDER BY j.recordedFrom`)),
  )
  for (const judgement of pending) {
    const { id, kind, left, right } = judgement as unknown as { readonly id: string; readonly kind: JudgedKind; readonly left: string; readonly right: string }
    const touched = await transact(async (run) => {
      const component = await readComponent(run, kind, [left, right])
      return readTouched(run, kind, component, component.members.map((member) => member.id))
    })
    await rederiveLater(transact, ownAuthor, id, touched, batchSize)
  }
  return pending.length
}
