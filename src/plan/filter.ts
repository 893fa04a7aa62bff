import type { EntityKind } from '../record/entity.ts'
import type { ClaimKind, ClaimStatus, ObjectRole, Polarity } from '../record/claim.ts'
import { entityKindOf, entityTypes, nodeTypes, typeOfId } from '../record/labels.ts'
import { catalogue, typesOfGroup } from '../record/relation-types.ts'
import { ParleyError } from '../errors.ts'
import { planClock, type AsOf, type Clock } from './clock.ts'

/** WGS 84 degrees. West of a box is greater than its east where it crosses the 180th meridian. */
export interface Box {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

interface ExternalIdInput {
  readonly scheme: string
  readonly value: string
}

/** Which relations, ready to be printed: types resolved, ids checked, the clock of the field merged in. Null: no condition. */
export interface RelationFilter {
  readonly types: readonly string[] | null
  readonly actors: readonly string[] | null
  /** Ids of other schemes as `scheme:value`, beside `actors`. */
  readonly actorExternalIds: readonly string[] | null
  readonly counterparts: readonly string[] | null
  readonly counterpartExternalIds: readonly string[] | null
  /** Whether actors and counterparts stand for their parts too. */
  readonly includeParts: boolean
  readonly direction: 'FROM' | 'TO' | 'BOTH'
  readonly kinds: readonly string[] | null
  readonly excludeGeneric: boolean
  readonly from: string | null
  readonly to: string | null
  readonly roles: readonly ObjectRole[] | null
  readonly minPublishers: number | null
  readonly minOrigins: number | null
  readonly contested: boolean | null
  readonly publishers: readonly string[] | null
  readonly attributedTo: readonly string[] | null
  readonly within: Box | null
  /** What held on this day. */
  readonly validOn: string | null
  readonly clock: Clock | null
}

export interface EventFilter {
  readonly types: readonly string[] | null
  readonly participants: readonly string[] | null
  readonly within: Box | null
  readonly from: string | null
  readonly to: string | null
  readonly status: readonly string[] | null
  readonly validOn: string | null
  readonly clock: Clock | null
}

export interface ClaimFilter {
  readonly types: readonly string[] | null
  readonly participants: readonly string[] | null
  readonly from: string | null
  readonly to: string | null
  readonly within: Box | null
  readonly kinds: readonly ClaimKind[] | null
  readonly polarity: Polarity | null
  readonly status: readonly ClaimStatus[]
  readonly documents: readonly string[] | null
  readonly publishers: readonly string[] | null
  readonly attributedTo: readonly string[] | null
  readonly text: string | null
  readonly clock: Clock | null
}

export interface EntityFilter {
  readonly kinds: readonly EntityKind[] | null
  readonly text: string | null
  readonly scheme: string | null
  readonly generic: boolean | null
  /** Who was there then, and not yet one with another. Names are searched as they are now. */
  readonly clock: Clock | null
}

export interface DocumentFilter {
  readonly publishers: readonly string[] | null
  readonly from: string | null
  readonly to: string | null
  readonly text: string | null
}

type Given<T> = { readonly [key in keyof T]?: T[key] | null }

export type RelationFilterInput = Given<Omit<RelationFilter, 'kinds' | 'actorExternalIds' | 'counterpartExternalIds' | 'validOn' | 'clock'>> & {
  readonly actorExternalIds?: readonly ExternalIdInput[] | null
  readonly counterpartExternalIds?: readonly ExternalIdInput[] | null
  readonly kinds?: readonly EntityKind[] | null
  readonly typeGroups?: readonly string[] | null
}
export type EventFilterInput = Given<Omit<EventFilter, 'validOn' | 'clock'>> & { readonly typeGroups?: readonly string[] | null }
export type ClaimFilterInput = Given<Omit<ClaimFilter, 'clock'>> & { readonly typeGroups?: readonly string[] | null }
export type EntityFilterInput = Given<Omit<EntityFilter, 'clock'>>
export type DocumentFilterInput = Given<DocumentFilter>

/** Labels and groups of labels as one list of labels; null where neither is given. */
function planTypes(types: readonly string[] | null | undefined, groups: readonly string[] | null | undefined): readonly string[] | null {
  if ((types ?? null) === null && (groups ?? null) === null) return null
  for (const label of types ?? []) {
    if (!catalogue.byLabel.has(label)) {
      throw new ParleyError('UNKNOWN_TYPE', `${JSON.stringify(label)} is not a relation type of the catalogue.`, { details: { given: label, argument: 'types' } })
    }
  }
  const grouped = (groups ?? []).flatMap((group) => typesOf(group))
  return [...new Set([...(types ?? []), ...grouped])].sort()
}

/**
 * The labels of a group of types.
 * @throws ParleyError UNKNOWN_TYPE_GROUP
 */
export function typesOf(group: string): readonly string[] {
  const labels = typesOfGroup(group)
  if (labels === null) {
    throw new ParleyError('UNKNOWN_TYPE_GROUP', `${JSON.stringify(group)} is not a group of relation types.`, { details: { given: group, argument: 'typeGroups' } })
  }
  return labels
}

/**
 * Ids, each once and in order. Refuses an id whose prefix shows that it cannot be one of these.
 * @throws ParleyError BAD_INPUT
 */
export function idsOf(ids: readonly string[] | null | undefined, argument: string, isOurs: (id: string) => boolean, what: string): readonly string[] | null {
  if (ids === null || ids === undefined) return null
  for (const id of ids) {
    if (!isOurs(id)) throw new ParleyError('BAD_INPUT', `${argument}: ${JSON.stringify(id)} is not the id of ${what}.`, { details: { given: id, argument } })
  }
  return [...new Set(ids)].sort()
}

export function isEntityId(id: string): boolean {
  return entityKindOf(id) !== null
}

/**
 * Ids of entities, each once and in order; null where none are asked for.
 * @throws ParleyError BAD_INPUT for an id that cannot be one
 */
export function entityIds(ids: readonly string[] | null | undefined, argument: string): readonly string[] | null {
  return idsOf(ids, argument, isEntityId, 'an entity, such as "country:iran"')
}

function externalIds(ids: readonly ExternalIdInput[] | null | undefined, argument: string): readonly string[] | null {
  if (ids === null || ids === undefined) return null
  for (const { scheme, value } of ids) {
    if (!/^[a-z0-9][a-z0-9._-]*$/.test(scheme) || value.trim() === '') throw new ParleyError('BAD_INPUT', `${argument}: ${JSON.stringify({ scheme, value })} is not an identifier in a scheme, such as { scheme: "iso3166-1", value: "IRN" }.`, { details: { given: { scheme, value }, argument } })
  }
  return [...new Set(ids.map(({ scheme, value }) => `${scheme}:${value}`))].sort()
}

function planBox(box: Box | null | undefined): Box | null {
  if (box === null || box === undefined) return null
  const { south, west, north, east } = box
  if (!(south >= -90 && south <= north && north <= 90)) throw new ParleyError('BAD_INPUT', `within: south ${String(south)} and north ${String(north)} are not two latitudes in order.`, { details: { given: { south, north }, allowed: '-90 up to 90, south first', argument: 'within' } })
  if (!(Math.abs(west) <= 180 && Math.abs(east) <= 180)) throw new ParleyError('BAD_INPUT', `within: west ${String(west)} or east ${String(east)} is not a longitude.`, { details: { given: { west, east }, allowed: '-180 to 180', argument: 'within' } })
  return { south, west, north, east }
}

function atLeast(value: number | null | undefined, argument: string): number | null {
  if (value === null || value === undefined) return null
  if (value < 0) throw new ParleyError('BAD_INPUT', `${argument}: ${String(value)} is negative.`, { details: { given: value, argument } })
  return value
}

/** @throws ParleyError BAD_INPUT */
export function assertInOrder(from: string | null, to: string | null): void {
  if (from !== null && to !== null && from > to) throw new ParleyError('BAD_INPUT', `from: ${from} is after to: ${to}.`, { details: { argument: 'from', given: from, allowed: `up to ${to}` } })
}

/**
 * Reads a filter of relations.
 * @throws ParleyError UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP, BAD_INPUT
 */
export function planRelationFilter(given: RelationFilterInput | null | undefined, asOf: AsOf | null): RelationFilter {
  const from = given?.from ?? null
  const to = given?.to ?? null
  assertInOrder(from, to)
  return {
    types: planTypes(given?.types, given?.typeGroups),
    actors: entityIds(given?.actors, 'actors'),
    actorExternalIds: externalIds(given?.actorExternalIds, 'actorExternalIds'),
    counterparts: entityIds(given?.counterparts, 'counterparts'),
    counterpartExternalIds: externalIds(given?.counterpartExternalIds, 'counterpartExternalIds'),
    includeParts: given?.includeParts ?? false,
    direction: given?.direction ?? 'BOTH',
    kinds: given?.kinds?.map((kind) => nodeTypes[entityTypes[kind]].prefix) ?? null,
    excludeGeneric: given?.excludeGeneric ?? false,
    from,
    to,
    roles: given?.roles ?? null,
    minPublishers: atLeast(given?.minPublishers, 'minPublishers'),
    minOrigins: atLeast(given?.minOrigins, 'minOrigins'),
    contested: given?.contested ?? null,
    publishers: entityIds(given?.publishers, 'publishers'),
    attributedTo: entityIds(given?.attributedTo, 'attributedTo'),
    within: planBox(given?.within),
    validOn: asOf?.valid ?? null,
    clock: planClock(asOf),
  }
}

/** Whether every relation passes, as things are now: ties have no history. */
export function isUnfiltered(filter: RelationFilter): boolean {
  const { direction, excludeGeneric, includeParts, ...conditions } = filter
  return direction === 'BOTH' && !excludeGeneric && !includeParts && Object.values(conditions).every((condition) => condition === null)
}

/** Whether every relation of its actors passes, so that ties, which are their sums, have the answer. */
export function asksForAllOfActors(filter: RelationFilter): boolean {
  return isUnfiltered({ ...filter, actors: null })
}

/** Whether it depends on nothing but the two ends whether a relation passes, so that ties have the answer. */
export function asksOnlyForEnds(filter: RelationFilter): boolean {
  return isUnfiltered({ ...filter, kinds: null, excludeGeneric: false })
}

/**
 * Reads a filter of events.
 * @throws ParleyError UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP, BAD_INPUT
 */
export function planEventFilter(given: EventFilterInput | null | undefined, asOf: AsOf | null): EventFilter {
  const from = given?.from ?? null
  const to = given?.to ?? null
  assertInOrder(from, to)
  return {
    types: planTypes(given?.types, given?.typeGroups),
    participants: entityIds(given?.participants, 'participants'),
    from,
    to,
    status: given?.status ?? null,
    within: planBox(given?.within),
    validOn: asOf?.valid ?? null,
    clock: planClock(asOf),
  }
}

/**
 * Reads a filter of claims. What was said is not tied to what held, so `valid` says nothing of them.
 * @throws ParleyError UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP, BAD_INPUT
 */
export function planClaimFilter(given: ClaimFilterInput | null | undefined, asOf: AsOf | null): ClaimFilter {
  const from = given?.from ?? null
  const to = given?.to ?? null
  assertInOrder(from, to)
  return {
    types: planTypes(given?.types, given?.typeGroups),
    participants: entityIds(given?.participants, 'participants'),
    from,
    to,
    within: planBox(given?.within),
    kinds: given?.kinds ?? null,
    polarity: given?.polarity ?? null,
    status: given?.status ?? ['ACTIVE'],
    documents: idsOf(given?.documents, 'documents', (id) => typeOfId(id) === 'Document', 'a document'),
    publishers: entityIds(given?.publishers, 'publishers'),
    attributedTo: entityIds(given?.attributedTo, 'attributedTo'),
    text: given?.text ?? null,
    clock: planClock(asOf),
  }
}

export function planEntityFilter(given: EntityFilterInput | null | undefined, clock: Clock | null = null): EntityFilter {
  return { kinds: given?.kinds ?? null, text: given?.text ?? null, scheme: given?.scheme ?? null, generic: given?.generic ?? null, clock }
}

/**
 * Reads a filter of documents.
 * @throws ParleyError BAD_INPUT
 */
export function planDocumentFilter(given: DocumentFilterInput | null | undefined): DocumentFilter {
  const from = given?.from ?? null
  const to = given?.to ?? null
  assertInOrder(from, to)
  return { publishers: entityIds(given?.publishers, 'publishers'), from, to, text: given?.text ?? null }
}
