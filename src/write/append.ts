import { keyedId } from '../record/ids.ts'
import { joinDifferences, onlyCreated, type Difference } from '../derive/difference.ts'
import { runAll, type Run, type Transact } from '../cypher/statement.ts'
import type { AppendReport, Batch } from './batch.ts'
import { checkAgainst } from './check-against.ts'
import { checkBatch, refuse } from './check-batch.ts'
import { tick, untick } from './clock.ts'
import { deriveNewEvents } from './new-events.ts'
import { namedIds, place, type Placed } from './placed.ts'
import { readPresent, type Present, type PresentEntity } from './read-present.ts'
import { readDifference } from './rederive.ts'
import { toClaimRow, toDocumentRow, toEntityRow, toEntityVersion, type EntityRow } from './rows.ts'
import { storeDifference } from './store-difference.ts'
import { createClaims, createEventsWithClaims, storeDocuments, storeEntities } from './store-evidence.ts'

function isAmended(row: EntityRow, there: PresentEntity): boolean {
  const fields = ['name', 'description', 'generic', 'latitude', 'longitude'] as const
  const differs = fields.some((field) => row.properties[field] !== undefined && row.properties[field] !== there[field])
  return differs || row.names.some(({ id, kind }) => !there.names.some((name) => name.id === id && name.kind === kind)) || row.externalIds.some(({ id }) => !there.externalIds.some((externalId) => externalId.id === id))
}

/** What of a batch is not there yet. */
export function newIn(batch: Batch, placed: readonly Placed[], present: Present) {
  const rows = batch.entities.map(toEntityRow)
  return {
    created: rows.filter(({ properties }) => !present.entities.has(properties.id)),
    amended: rows.flatMap((row) => {
      const there = present.entities.get(row.properties.id)
      return there !== undefined && isAmended(row, there) ? [{ row, before: toEntityVersion(row.properties.id, there) }] : []
    }),
    documents: batch.documents.filter(({ document }) => !present.documents.has(keyedId('document', batch.writer, document.key))),
    claims: placed.filter(({ id }) => !present.claims.has(id)),
  }
}

export type New = ReturnType<typeof newIn>

function reportOf(batch: Batch, placed: readonly Placed[], fresh: New, number: number | null, difference: Difference): AppendReport {
  const counts = (added: number, all: number) => ({ added, alreadyThere: all - added })
  return {
    number,
    entities: counts(fresh.created.length, batch.entities.length),
    documents: counts(fresh.documents.length, batch.documents.length),
    claims: counts(fresh.claims.length, placed.length),
    addedClaims: fresh.claims.map(({ id }) => id),
    relations: { created: difference.created.length, changed: difference.changed.length, ended: difference.ended.length },
    difference,
  }
}

/** Whether all of a batch was there before: it then takes no number of the clock. */
export function isNothing(fresh: New): boolean {
  return Object.values(fresh).every((list) => list.length === 0)
}

/**
 * Writes what is new. Where nothing of it touches an event that is there, nothing has to be read back, and all statements are sent at once: the database never waits for the next.
 * @param onSent told when it only remains to wait for the database
 */
async function store(run: Run, batch: Batch, fresh: New, present: Present, number: number, onSent: () => void): Promise<Difference> {
  const { writer, by } = batch
  const added = deriveNewEvents(batch, fresh.claims.filter(({ eventId }) => !present.events.has(eventId)), present, number)
  const others = fresh.claims.filter(({ eventId }) => present.events.has(eventId))
  const stored = runAll(run, [
    ...storeEntities(fresh.created, fresh.amended, number),
    ...storeDocuments(fresh.documents.map(({ document }) => toDocumentRow(writer, by, document)), number),
    ...(added.rows.length > 0 ? [createEventsWithClaims(added.rows)] : []),
    ...(others.length > 0 ? [createClaims(others.map(({ claim, documentId, order }) => toClaimRow(writer, by, documentId, claim, order, number)))] : []),
  ])
  const created = onlyCreated(added.relations, added.earlierRelations, added.earlierEvents)
  if (others.length === 0) {
    const all = Promise.all([stored, storeDifference(run, created, number)])
    onSent()
    await all
    return created
  }
  await stored
  const difference = joinDifferences([created, await readDifference(run, others.map(({ eventId }) => present.events.get(eventId) ?? eventId))])
  const rest = storeDifference(run, difference, number)
  onSent()
  await rest
  return difference
}

/**
 * Adds entities, documents and claims, and brings the relations of the events that they touch up to date.
 * All of it is kept, or none. What is already there with the same content is left as it is, so the same batch twice changes nothing.
 * @param onSent told when it only remains to wait for the database, which takes the longest: whoever has more to write can get it ready meanwhile
 * @throws ParleyError BAD_INPUT, BAD_DATE, UNKNOWN_TYPE, NOT_FOUND, KEY_REUSED, ALREADY_ENDED, each with all problems as details
 */
export async function appendBatch(transact: Transact, batch: Batch, onSent: () => void = () => undefined): Promise<AppendReport> {
  refuse(checkBatch(batch))
  const placed = place(batch)
  return transact(async (run) => {
    const [now, present] = await Promise.all([tick(run, batch), readPresent(run, namedIds(batch, placed))])
    refuse(checkAgainst(batch, placed, present))
    const fresh = newIn(batch, placed, present)
    if (isNothing(fresh)) {
      await untick(run, now)
      return reportOf(batch, placed, fresh, null, onlyCreated([]))
    }
    return reportOf(batch, placed, fresh, now.number, await store(run, batch, fresh, present, now.number, onSent))
  })
}
