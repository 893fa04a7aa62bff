import { derivePublished } from '../../src/derive/derive-published.ts'
import type { Evidence } from '../../src/derive/evidence.ts'
import type { Claim } from '../../src/record/claim.ts'
import type { EarlierEvent, Participation, PublishedSummary } from '../../src/record/event.ts'
import type { EarlierRelation, PublishedRelation } from '../../src/record/relation.ts'
import { catalogue } from '../../src/record/relation-types.ts'

/**
 * What a history should have left, kept in memory and told in the plainest way: lists of what was handed in and judged.
 * The database must agree with it after every step.
 */
export interface Model {
  readonly entities: Aged[]
  readonly events: Aged[]
  readonly documents: ModelDocument[]
  readonly claims: ModelClaim[]
  readonly judgements: ModelJudgement[]
}

export interface Aged {
  readonly id: string
  readonly recordedFrom: number
}

export interface ModelDocument {
  readonly id: string
  readonly key: string
  readonly publisherId: string | undefined
  readonly copyOf: string | undefined
  readonly publishedAt: string | undefined
  readonly recordedFrom: number
  active: boolean
}

export interface ModelClaim {
  readonly id: string
  readonly documentId: string
  readonly eventId: string
  readonly claim: Claim
  active: boolean
}

export interface ModelJudgement {
  readonly id: string
  readonly kind: 'ENTITY' | 'EVENT'
  readonly left: string
  readonly right: string
  readonly verdict: 'SAME' | 'DISTINCT'
  active: boolean
}

export function emptyModel(): Model {
  return { entities: [], events: [], documents: [], claims: [], judgements: [] }
}

/** All that judgements in force join to one, found by walking them until nothing is added. */
function joinedTo(id: string, same: readonly Pick<ModelJudgement, 'left' | 'right'>[]): ReadonlySet<string> {
  const joined = new Set([id])
  for (;;) {
    const next = same.flatMap(({ left, right }) => (joined.has(left) !== joined.has(right) ? [left, right] : []))
    if (next.length === 0) return joined
    for (const one of next) joined.add(one)
  }
}

/** The canonical id of each: the oldest of those that judgements join to it. */
function canonicalOf(aged: readonly Aged[], judgements: readonly Pick<ModelJudgement, 'left' | 'right'>[]): ReadonlyMap<string, string> {
  return new Map(
    aged.map(({ id }) => {
      const joined = joinedTo(id, judgements)
      const [oldest] = aged.filter((one) => joined.has(one.id)).sort((left, right) => left.recordedFrom - right.recordedFrom || (left.id < right.id ? -1 : 1))
      return [id, oldest?.id ?? id]
    }),
  )
}

function sameJudgements({ judgements }: Model, kind: 'ENTITY' | 'EVENT'): readonly ModelJudgement[] {
  return judgements.filter((judgement) => judgement.active && judgement.kind === kind && judgement.verdict === 'SAME')
}

/** Whether two may be judged: they are of one kind, no judgement stands on them, and none would make a pair both the same and distinct. */
export function mayJudge(model: Model, judgement: Omit<ModelJudgement, 'id' | 'active'>): boolean {
  const { kind, left, right, verdict } = judgement
  if (left === right || left.split(':')[0] !== right.split(':')[0]) return false
  const standing = model.judgements.filter((other) => other.active && other.kind === kind)
  if (standing.some((other) => [other.left, other.right].sort().join() === [left, right].sort().join())) return false
  const all = [...standing, { ...judgement, id: '', active: true }]
  const same = all.filter((other) => other.verdict === 'SAME')
  return !all.some((other) => other.verdict === 'DISTINCT' && joinedTo(other.left, same).has(other.right)) && (verdict === 'SAME' || !joinedTo(left, same).has(right))
}

function originalOf(model: Model, document: ModelDocument): ModelDocument {
  const copied = model.documents.find(({ id }) => id === document.copyOf)
  return copied === undefined ? document : originalOf(model, copied)
}

function toEvidence(model: Model, { id, claim, documentId }: ModelClaim, canonical: ReadonlyMap<string, string>): Evidence {
  const document = model.documents.find((one) => one.id === documentId)
  if (document === undefined) throw new Error(`no document ${documentId}`)
  const original = originalOf(model, document)
  const entity = (given: string): string => canonical.get(given) ?? given
  const objects = claim.objects.map(({ entityId, role }) => ({ id: entity(entityId), role: role ?? ('TARGET' as const) }))
  return {
    id,
    kind: claim.kind,
    predicate: claim.predicate ?? null,
    polarity: claim.polarity,
    modality: claim.modality,
    directed: claim.directed ?? null,
    subjects: [...new Set(claim.subjects.map(({ entityId }) => entity(entityId)))],
    objects: objects.filter((object, index) => objects.findIndex((other) => other.id === object.id && other.role === object.role) === index),
    ...claim.when,
    originalId: original.id,
    publisherId: original.publisherId === undefined ? null : entity(original.publisherId),
    publishedAt: document.publishedAt ?? null,
    publishedFrom: document.publishedAt === undefined ? document.recordedFrom : Date.parse(document.publishedAt) * 1000,
    chain: claim.attribution.map(({ speakerId, role }) => ({ ...(speakerId === undefined ? {} : { speakerId: entity(speakerId) }), ...(role === undefined ? {} : { role }) })),
  }
}

export interface Expected {
  readonly relations: readonly PublishedRelation[]
  readonly earlierRelations: readonly EarlierRelation[]
  readonly earlierEvents: readonly EarlierEvent[]
  readonly events: Readonly<Record<string, { readonly canonicalId: string; readonly summary: PublishedSummary | null; readonly participants: readonly Participation[] }>>
  readonly entities: Readonly<Record<string, string>>
}

/** What the derived data must now be. */
export function expectedOf(model: Model): Expected {
  const entities = canonicalOf(model.entities, sameJudgements(model, 'ENTITY'))
  const events = canonicalOf(model.events, sameJudgements(model, 'EVENT'))
  const derived = model.events.map(({ id }) => {
    const claims = model.claims.filter(({ active, eventId }) => active && events.get(eventId) === id).map((claim) => toEvidence(model, claim, entities))
    return { id, canonicalId: events.get(id) ?? id, ...derivePublished(id, claims, catalogue) }
  })
  return {
    relations: derived.flatMap(({ relations }) => relations).sort((left, right) => (left.id < right.id ? -1 : 1)),
    earlierRelations: derived.flatMap(({ earlierRelations }) => earlierRelations).sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : left.publishedFrom - right.publishedFrom)),
    earlierEvents: derived.flatMap(({ earlierEvents }) => earlierEvents).sort((left, right) => (left.eventId < right.eventId ? -1 : left.eventId > right.eventId ? 1 : left.summary.publishedFrom - right.summary.publishedFrom)),
    events: Object.fromEntries(derived.map(({ id, canonicalId, summary, participants }) => [id, { canonicalId, summary, participants }])),
    entities: Object.fromEntries(entities),
  }
}

/** The model with only the claims of documents published by then. A document that does not say when was published when it was recorded. */
export function publishedBy(model: Model, published: string): Model {
  const there = new Set(model.documents.filter(({ publishedAt, recordedFrom }) => (publishedAt === undefined ? recordedFrom : Date.parse(publishedAt) * 1000) <= Date.parse(published) * 1000).map(({ id }) => id))
  return { ...model, claims: model.claims.filter(({ documentId }) => there.has(documentId)) }
}

const days = ['earliestOn', 'latestOn', 'endEarliestOn', 'endLatestOn', 'earliestAt', 'latestAt'] as const

/** The relations that a model gives, as the API shows them, newest first. */
export function relationsOf(model: Model): readonly unknown[] {
  const { relations } = expectedOf(model)
  return [...relations]
    .sort((left, right) => (left.sortKey > right.sortKey ? -1 : 1))
    .map(({ id, type, fromId, toId, roles, directed, contested, claimCount, denialCount, publisherCount, originCount, unattributedCount, ...date }) => ({
      id,
      type: { label: type },
      from: { id: fromId },
      to: { id: toId },
      roles,
      directed,
      contested,
      when: { ...Object.fromEntries(days.map((day) => [day, date[day] ?? null])), precision: date.precision, edtf: date.edtf },
      support: { claims: claimCount, denials: denialCount, publishers: publisherCount, origins: originCount, unattributed: unattributedCount },
      asserting: { totalCount: claimCount },
    }))
}

/** The events that a model gives, as the API shows them, newest first. */
export function eventsOf(model: Model): readonly unknown[] {
  const { events } = expectedOf(model)
  return Object.entries(events)
    .flatMap(([id, { summary, participants }]) => (summary === null ? [] : [{ id, summary, participants }]))
    .sort((left, right) => (left.summary.sortKey > right.summary.sortKey ? -1 : 1))
    .map(({ id, summary, participants }) => ({
      id,
      status: summary.status,
      types: summary.types.map((label) => ({ label })),
      tooManyParticipants: summary.tooMany,
      when: { earliestOn: summary.earliestOn ?? null, latestOn: summary.latestOn ?? null, precision: summary.precision, edtf: summary.edtf },
      participants: [...participants].sort((left, right) => (left.part === right.part ? (left.entityId < right.entityId ? -1 : 1) : left.part > right.part ? -1 : 1)).map(({ part, entityId }) => ({ part, entity: { id: entityId } })),
    }))
}
