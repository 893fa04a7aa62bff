import { keyedId } from '../record/ids.ts'
import type { Difference } from '../derive/difference.ts'
import type { Run, Transact } from '../cypher/statement.ts'
import type { AppendReport, Batch } from './batch.ts'
import { checkBatch, refuse, type Problem } from './check-batch.ts'
import { tick, untick } from './clock.ts'
import { readPresent, type Present, type PresentEntity } from './read-present.ts'
import { rederive } from './rederive.ts'
import { claimHash, contentHash, eventIdOf, toClaimRow, toDocumentRow, toEntityRow, type EntityRow } from './rows.ts'
import { createEvents, storeClaims, storeDocuments, storeEntities } from './store-evidence.ts'

/** One claim of a batch with where it stands in it. */
interface Placed {
  readonly id: string
  readonly eventId: string
  readonly documentId: string
  readonly path: string
  readonly order: number
  readonly claim: Batch['documents'][number]['claims'][number]
}

function place(batch: Batch): readonly Placed[] {
  let order = 0
  return batch.documents.flatMap(({ document, claims }, index) =>
    claims.map((claim, at) => ({
      id: keyedId('claim', batch.writer, claim.key),
      eventId: eventIdOf(batch.writer, claim),
      documentId: keyedId('document', batch.writer, document.key),
      path: `documents.${index}.claims.${at}`,
      order: order++,
      claim,
    })),
  )
}

/** Every entity that a batch names, with the place that names it first. */
function namedEntities(batch: Batch, placed: readonly Placed[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  const add = (id: string | undefined, path: string): void => {
    if (id !== undefined && !named.has(id)) named.set(id, path)
  }
  batch.documents.forEach(({ document }, index) => add(document.publisherId, `documents.${index}.document.publisherId`))
  for (const { claim, path } of placed) {
    for (const [list, mentions] of Object.entries({ subjects: claim.subjects, objects: claim.objects, places: claim.places })) mentions.forEach(({ entityId }, index) => add(entityId, `${path}.${list}.${index}.entityId`))
    claim.attribution.forEach(({ speakerId }, index) => add(speakerId, `${path}.attribution.${index}.speakerId`))
  }
  return named
}

function readPresentOf(run: Run, batch: Batch, placed: readonly Placed[]): Promise<Present> {
  const documents = batch.documents.flatMap(({ document }) => [keyedId('document', batch.writer, document.key), document.copyOf, document.revises])
  const events = [...placed.map(({ eventId }) => eventId), ...batch.documents.flatMap(({ events: titled }) => (titled ?? []).map(({ key }) => keyedId('event', batch.writer, key)))]
  return readPresent(run, {
    entities: [...new Set([...namedEntities(batch, placed).keys(), ...batch.entities.map(({ id }) => id)])],
    externalIds: batch.entities.flatMap(({ externalIds }) => (externalIds ?? []).map(({ scheme, value }) => `${scheme}:${value}`)),
    documents: [...new Set(documents.filter((id) => id !== undefined))],
    claims: placed.map(({ id }) => id),
    events: [...new Set(events)],
  })
}

/** What is wrong with a batch in view of what is already there. */
function checkAgainst(batch: Batch, placed: readonly Placed[], present: Present): readonly Problem[] {
  const problems: Problem[] = []
  const own = new Set(batch.entities.map(({ id }) => id))
  for (const [id, path] of namedEntities(batch, placed)) {
    if (!own.has(id) && !present.entities.has(id)) problems.push({ code: 'NOT_FOUND', path, message: `There is no entity ${JSON.stringify(id)}, neither here nor in the batch.` })
  }
  batch.entities.forEach((entity, index) => {
    const there = present.entities.get(entity.id)
    if (there !== undefined && there.kind !== entity.kind) problems.push({ code: 'KEY_REUSED', path: `entities.${index}.kind`, message: `${entity.id} is a ${there.kind}.` })
    for (const { scheme, value } of entity.externalIds ?? []) {
      const owner = present.externalIds.get(`${scheme}:${value}`) ?? batch.entities.slice(0, index).find((other) => other.externalIds?.some((one) => one.scheme === scheme && one.value === value))?.id
      if (owner !== undefined && owner !== entity.id) problems.push({ code: 'KEY_REUSED', path: `entities.${index}.externalIds`, message: `${scheme} ${value} belongs to ${owner}.` })
    }
  })
  batch.documents.forEach(({ document }, index) => {
    const id = keyedId('document', batch.writer, document.key)
    const there = present.documents.get(id)
    if (there !== undefined && there.hash !== contentHash(document)) problems.push({ code: 'KEY_REUSED', path: `documents.${index}.document`, message: `${id} is already there and says something else.` })
    const earlier = new Set(batch.documents.slice(0, index).map((other) => keyedId('document', batch.writer, other.document.key)))
    for (const field of ['copyOf', 'revises'] as const) {
      const other = document[field]
      if (other !== undefined && !present.documents.has(other) && !earlier.has(other)) problems.push({ code: 'NOT_FOUND', path: `documents.${index}.document.${field}`, message: `There is no document ${JSON.stringify(other)}.` })
    }
  })
  return [...problems, ...placed.flatMap((one) => checkClaimAgainst(batch.writer, one, present))]
}

function checkClaimAgainst(writer: string, { id, claim, path, documentId, eventId }: Placed, present: Present): readonly Problem[] {
  const hash = present.claims.get(id)
  if (hash !== undefined) {
    if (hash === claimHash(documentId, claim)) return []
    return [{ code: 'KEY_REUSED', path, message: `${id} is already there and says something else, or stands in another document; correct it, or give the new claim a key of its own.` }]
  }
  if (present.documents.get(documentId)?.active === false) return [{ code: 'ALREADY_ENDED', path, message: `${documentId} was retracted; it states nothing more.` }]
  if (!eventId.startsWith(`event:${writer}:`) && !present.events.has(eventId)) return [{ code: 'NOT_FOUND', path: `${path}.event`, message: `There is no event ${JSON.stringify(eventId)}.` }]
  return []
}

function isAmended(row: EntityRow, there: PresentEntity): boolean {
  const fields = ['name', 'description', 'generic', 'latitude', 'longitude'] as const
  const differs = fields.some((field) => row.properties[field] !== undefined && row.properties[field] !== there[field])
  return differs || row.names.some(({ id, kind }) => !there.names.some((name) => name.id === id && name.kind === kind)) || row.externalIds.some(({ id }) => !there.externalIds.includes(id))
}

/** What of a batch is not there yet. */
function newIn(batch: Batch, placed: readonly Placed[], present: Present) {
  const rows = batch.entities.map(toEntityRow)
  return {
    created: rows.filter(({ properties }) => !present.entities.has(properties.id)),
    amended: rows.filter((row) => {
      const there = present.entities.get(row.properties.id)
      return there !== undefined && isAmended(row, there)
    }),
    documents: batch.documents.filter(({ document }) => !present.documents.has(keyedId('document', batch.writer, document.key))),
    claims: placed.filter(({ id }) => !present.claims.has(id)),
  }
}

type New = ReturnType<typeof newIn>

function reportOf(batch: Batch, placed: readonly Placed[], fresh: New, number: number | null, difference: Difference | null): AppendReport {
  const counts = (added: number, all: number) => ({ added, alreadyThere: all - added })
  return {
    number,
    entities: counts(fresh.created.length, batch.entities.length),
    documents: counts(fresh.documents.length, batch.documents.length),
    claims: counts(fresh.claims.length, placed.length),
    relations: { created: difference?.created.length ?? 0, changed: difference?.changed.length ?? 0, ended: difference?.ended.length ?? 0 },
  }
}

function isNothing(fresh: New): boolean {
  return Object.values(fresh).every((list) => list.length === 0)
}

async function store(run: Run, batch: Batch, fresh: New, present: Present, number: number): Promise<Difference> {
  await storeEntities(run, fresh.created, fresh.amended, number)
  await storeDocuments(run, fresh.documents.map(({ document }) => toDocumentRow(batch.writer, batch.by, document)), number)
  const titles = new Map(batch.documents.flatMap(({ events }) => (events ?? []).map(({ key, title }) => [keyedId('event', batch.writer, key), title ?? null] as const)))
  const events = [...new Set(fresh.claims.map(({ eventId }) => eventId))].filter((id) => !present.events.has(id))
  if (events.length > 0) await run(createEvents(events.map((id) => ({ id, title: titles.get(id) ?? null })), number))
  if (fresh.claims.length > 0) {
    await storeClaims(run, fresh.claims.map(({ claim, documentId, order }) => toClaimRow(batch.writer, batch.by, documentId, claim, order, number)))
  }
  return rederive(run, fresh.claims.map(({ eventId }) => present.events.get(eventId) ?? eventId), number)
}

/**
 * Adds entities, documents and claims, and brings the relations of the events that they touch up to date.
 * All of it is kept, or none. What is already there with the same content is left as it is, so the same batch twice changes nothing.
 * @throws ParleyError BAD_INPUT, BAD_DATE, UNKNOWN_TYPE, NOT_FOUND, KEY_REUSED, ALREADY_ENDED, each with all problems as details
 */
export async function appendBatch(transact: Transact, batch: Batch): Promise<AppendReport> {
  refuse(checkBatch(batch))
  const placed = place(batch)
  return transact(async (run) => {
    const now = await tick(run)
    const present = await readPresentOf(run, batch, placed)
    refuse(checkAgainst(batch, placed, present))
    const fresh = newIn(batch, placed, present)
    if (isNothing(fresh)) {
      await untick(run, now)
      return reportOf(batch, placed, fresh, null, null)
    }
    return reportOf(batch, placed, fresh, now.number, await store(run, batch, fresh, present, now.number))
  })
}
