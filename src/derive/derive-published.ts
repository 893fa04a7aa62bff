import { isDeepStrictEqual } from 'node:util'
import type { EarlierEvent, Participation, PublishedSummary } from '../record/event.ts'
import type { EarlierRelation, PublishedRelation } from '../record/relation.ts'
import type { Catalogue } from '../record/relation-types.ts'
import { deriveEvent, type DerivedEvent } from './derive-event.ts'
import type { Evidence } from './evidence.ts'

/** What follows from the claims of one event, and what followed from those published by each earlier instant. */
export interface PublishedEvent {
  /** Null where no claim is active. */
  readonly summary: PublishedSummary | null
  /** In the order of their ids. */
  readonly relations: readonly PublishedRelation[]
  /** In the order of entity and part. */
  readonly participants: readonly Participation[]
  /** In the order of their ids, then of publication. */
  readonly earlierRelations: readonly EarlierRelation[]
  /** In the order of publication. */
  readonly earlierEvents: readonly EarlierEvent[]
}

/** What all that was published at an instant and before comes to. */
interface Stage {
  readonly at: number
  readonly event: DerivedEvent
}

/** A stretch of publication in which something stayed as it was; without an end it still is. */
interface Span<T> {
  readonly value: T
  readonly publishedFrom: number
  readonly publishedTo?: number
}

/** Follows one thing through the stages; undefined where a stage has it not. */
function spansOf<T>(stages: readonly Stage[], valueAt: (event: DerivedEvent) => T | undefined): readonly Span<T>[] {
  const spans: Span<T>[] = []
  let open: Span<T> | undefined
  for (const { at, event } of stages) {
    const value = valueAt(event)
    if (isDeepStrictEqual(open?.value, value)) continue
    if (open !== undefined) spans.push({ ...open, publishedTo: at })
    open = value === undefined ? undefined : { value, publishedFrom: at }
  }
  return open === undefined ? spans : [...spans, open]
}

function stagesOf(eventId: string, claims: readonly Evidence[], types: Pick<Catalogue, 'byLabel'>): readonly Stage[] {
  const instants = [...new Set(claims.map(({ publishedFrom }) => publishedFrom))].sort((left, right) => left - right)
  return instants.map((at) => ({ at, event: deriveEvent(eventId, claims.filter(({ publishedFrom }) => publishedFrom <= at), types) }))
}

/** An event of which all was published at one instant: nothing has to be compared. */
function atOnce({ summary, relations, participants }: DerivedEvent, publishedFrom: number): PublishedEvent {
  return {
    summary: summary === null ? null : { ...summary, publishedFrom },
    relations: relations.map((relation) => ({ ...relation, publishedFrom })),
    participants,
    earlierRelations: [],
    earlierEvents: [],
  }
}

/**
 * The one derivation, at every stage of publication. Neighbouring stages that say the same are one.
 * Where all claims were published at once, which is the common case, there is one stage and nothing earlier.
 */
export function derivePublished(eventId: string, claims: readonly Evidence[], types: Pick<Catalogue, 'byLabel'>): PublishedEvent {
  const [first] = claims
  if (first !== undefined && claims.every(({ publishedFrom }) => publishedFrom === first.publishedFrom)) return atOnce(deriveEvent(eventId, claims, types), first.publishedFrom)
  const stages = stagesOf(eventId, claims, types)
  const byId = new Map(stages.map(({ event }) => [event, new Map(event.relations.map((relation) => [relation.id, relation]))]))
  const ids = [...new Set(stages.flatMap(({ event }) => event.relations.map(({ id }) => id)))].sort()
  const relations = ids.flatMap((id) => spansOf(stages, (event) => byId.get(event)?.get(id))).map(({ value, ...span }) => ({ ...value, ...span }))
  const events = spansOf(stages, ({ summary, participants }) => (summary === null ? undefined : { summary, participants })).map(({ value: { summary, participants }, ...span }) => ({ eventId, summary: { ...summary, ...span }, participants }))
  const now = events.find(({ summary }) => summary.publishedTo === undefined)
  return {
    summary: now?.summary ?? null,
    relations: relations.filter(({ publishedTo }) => publishedTo === undefined),
    participants: now?.participants ?? [],
    earlierRelations: relations.filter((relation): relation is EarlierRelation => relation.publishedTo !== undefined),
    earlierEvents: events.filter((event): event is EarlierEvent => event.summary.publishedTo !== undefined),
  }
}
