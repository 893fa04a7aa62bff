import { keyedId } from '../record/ids.ts'
import type { Batch } from './batch.ts'
import type { Problem } from './check-batch.ts'
import { namedEntities, type Placed } from './placed.ts'
import type { Present } from './read-present.ts'
import { claimHash, contentHash } from './rows.ts'

function checkEntities(batch: Batch, placed: readonly Placed[], present: Present): readonly Problem[] {
  const problems: Problem[] = []
  const own = new Set(batch.entities.map(({ id }) => id))
  for (const [id, path] of namedEntities(batch, placed)) {
    if (!own.has(id) && !present.canonicalIds.has(id)) problems.push({ code: 'NOT_FOUND', path, message: `There is no entity ${JSON.stringify(id)}, neither here nor in the batch.` })
  }
  const owners = new Map(present.externalIds)
  batch.entities.forEach((entity, index) => {
    const there = present.entities.get(entity.id)
    if (there === undefined && !entity.names.some(({ kind }) => kind === 'PREFERRED')) problems.push({ code: 'BAD_INPUT', path: `entities.${index}.names`, message: `${entity.id} is new: it needs exactly one PREFERRED name.` })
    if (there !== undefined && there.kind !== entity.kind) problems.push({ code: 'KEY_REUSED', path: `entities.${index}.kind`, message: `${entity.id} is a ${there.kind}.` })
    for (const { scheme, value } of entity.externalIds ?? []) {
      const owner = owners.get(`${scheme}:${value}`) ?? entity.id
      owners.set(`${scheme}:${value}`, owner)
      if (owner !== entity.id) problems.push({ code: 'KEY_REUSED', path: `entities.${index}.externalIds`, message: `${scheme} ${value} belongs to ${owner}.` })
    }
  })
  return problems
}

function checkDocuments({ writer, documents }: Batch, present: Present): readonly Problem[] {
  const problems: Problem[] = []
  const earlier = new Set<string>()
  documents.forEach(({ document }, index) => {
    const id = keyedId('document', writer, document.key)
    const there = present.documents.get(id)
    if (there !== undefined && there.hash !== contentHash(document)) problems.push({ code: 'KEY_REUSED', path: `documents.${index}.document`, message: `${id} is already there and says something else.`, there: 'DOCUMENT' })
    for (const field of ['copyOf', 'revises'] as const) {
      const other = document[field]
      if (other !== undefined && !present.documents.has(other) && !earlier.has(other)) problems.push({ code: 'NOT_FOUND', path: `documents.${index}.document.${field}`, message: `There is no document ${JSON.stringify(other)}.` })
    }
    earlier.add(id)
  })
  return problems
}

function checkClaim(writer: string, { id, claim, path, documentId, eventId }: Placed, present: Present): readonly Problem[] {
  const hash = present.claims.get(id)
  if (hash !== undefined) {
    if (hash === claimHash(documentId, claim)) return []
    return [{ code: 'KEY_REUSED', path, message: `${id} is already there and says something else, or stands in another document; correct it, or give the new claim a key of its own.`, there: 'CLAIM' }]
  }
  if (present.documents.get(documentId)?.active === false) return [{ code: 'ALREADY_ENDED', path, message: `${documentId} was retracted; it states nothing more.` }]
  if (!eventId.startsWith(`event:${writer}:`) && !present.events.has(eventId)) return [{ code: 'NOT_FOUND', path: `${path}.event`, message: `There is no event ${JSON.stringify(eventId)}.` }]
  return []
}

/** What is wrong with a batch in view of what is already there. */
export function checkAgainst(batch: Batch, placed: readonly Placed[], present: Present): readonly Problem[] {
  return [...checkEntities(batch, placed, present), ...checkDocuments(batch, present), ...placed.flatMap((one) => checkClaim(batch.writer, one, present))]
}
