import { isDeepStrictEqual } from 'node:util'
import type { EarlierEvent, Participation, PublishedSummary } from '../record/event.ts'
import type { EarlierRelation, PublishedRelation } from '../record/relation.ts'
import type { PublishedEvent } from './derive-published.ts'
import type { StoredEarlier, StoredEvents, StoredRelation } from './read-derived.ts'

/** What has to be written so that the stored relations agree with the claims. */
export interface Difference {
  readonly created: readonly PublishedRelation[]
  readonly changed: readonly { readonly before: StoredRelation; readonly after: PublishedRelation }[]
  readonly ended: readonly StoredRelation[]
  /** Null: the event has lost its last active claim. */
  readonly summaries: readonly { readonly eventId: string; readonly summary: PublishedSummary | null }[]
  readonly participants: readonly { readonly eventId: string; readonly sortKey: string; readonly participants: readonly Participation[] }[]
  /** Events whose stored summary or participants give way to others, or to none. */
  readonly replacedEvents: readonly string[]
  /** What earlier stages of publication said, where that is new or no longer so. */
  readonly earlierCreated: readonly EarlierRelation[]
  readonly earlierEnded: readonly StoredEarlier[]
  readonly earlierEventsCreated: readonly EarlierEvent[]
  readonly earlierEventsEnded: readonly EarlierEvent[]
}

function sameRelation(stored: StoredRelation, derived: PublishedRelation): boolean {
  const { recordedFrom, appearedFrom } = stored
  return isDeepStrictEqual(stored, { ...derived, recordedFrom, ...(appearedFrom === undefined ? {} : { appearedFrom }) })
}

function differRelations(stored: StoredEvents, derived: readonly PublishedEvent[]): Pick<Difference, 'created' | 'changed' | 'ended'> {
  const before = new Map(stored.relations.map((relation) => [relation.id, relation]))
  const after = new Map(derived.flatMap(({ relations }) => relations.map((relation) => [relation.id, relation] as const)))
  const difference = { created: [] as PublishedRelation[], changed: [] as Difference['changed'][number][], ended: stored.relations.filter(({ id }) => !after.has(id)) }
  for (const relation of after.values()) {
    const present = before.get(relation.id)
    if (present === undefined) difference.created.push(relation)
    else if (!sameRelation(present, relation)) difference.changed.push({ before: present, after: relation })
  }
  return difference
}

function differEvents(stored: StoredEvents, derived: ReadonlyMap<string, PublishedEvent>): Pick<Difference, 'summaries' | 'participants' | 'replacedEvents'> {
  const difference = { summaries: [] as Difference['summaries'][number][], participants: [] as Difference['participants'][number][], replacedEvents: [] as string[] }
  for (const [eventId, { summary, participants }] of derived) {
    const old = stored.summaries.get(eventId) ?? null
    const same = isDeepStrictEqual(old, summary)
    if (!same) difference.summaries.push({ eventId, summary })
    const moved = old?.sortKey !== summary?.sortKey || !isDeepStrictEqual(stored.participants.get(eventId) ?? [], participants)
    if (moved) difference.participants.push({ eventId, sortKey: summary?.sortKey ?? '', participants })
    if (old !== null && (moved || !same)) difference.replacedEvents.push(eventId)
  }
  return difference
}

/** What is in one list and not, with the same content, in the other. */
function missing<T>(list: readonly T[], other: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const byKey = new Map(other.map((one) => [keyOf(one), one]))
  return list.filter((one) => !isDeepStrictEqual(one, byKey.get(keyOf(one))))
}

function withoutStamp(stored: StoredEarlier): EarlierRelation {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key !== 'recordedFrom')) as unknown as EarlierRelation
}

function differEarlier(stored: StoredEvents, derived: readonly PublishedEvent[]): Pick<Difference, 'earlierCreated' | 'earlierEnded' | 'earlierEventsCreated' | 'earlierEventsEnded'> {
  const relationKey = ({ id, publishedFrom }: EarlierRelation): string => `${id} ${publishedFrom}`
  const eventKey = ({ eventId, summary }: EarlierEvent): string => `${eventId} ${summary.publishedFrom}`
  const before = stored.earlierRelations.map(withoutStamp)
  const after = derived.flatMap(({ earlierRelations }) => earlierRelations)
  const ended = new Set(missing(before, after, relationKey).map(relationKey))
  const events = derived.flatMap(({ earlierEvents }) => earlierEvents)
  return {
    earlierCreated: missing(after, before, relationKey),
    earlierEnded: stored.earlierRelations.filter((relation) => ended.has(relationKey(relation))),
    earlierEventsCreated: missing(events, stored.earlierEvents, eventKey),
    earlierEventsEnded: missing(stored.earlierEvents, events, eventKey),
  }
}

/** Compares what is stored for some events with what their claims give now. Events without claims are in `derived` with nothing. */
export function differ(stored: StoredEvents, derived: ReadonlyMap<string, PublishedEvent>): Difference {
  const events = [...derived.values()]
  return { ...differRelations(stored, events), ...differEvents(stored, derived), ...differEarlier(stored, events) }
}

/** Whether there is anything to write. */
export function isEmpty(difference: Difference): boolean {
  return Object.values(difference as unknown as Record<string, readonly unknown[]>).every((list) => list.length === 0)
}

/** Several as one. */
export function joinDifferences(differences: readonly Difference[]): Difference {
  return {
    created: differences.flatMap(({ created }) => created),
    changed: differences.flatMap(({ changed }) => changed),
    ended: differences.flatMap(({ ended }) => ended),
    summaries: differences.flatMap(({ summaries }) => summaries),
    participants: differences.flatMap(({ participants }) => participants),
    replacedEvents: differences.flatMap(({ replacedEvents }) => replacedEvents),
    earlierCreated: differences.flatMap(({ earlierCreated }) => earlierCreated),
    earlierEnded: differences.flatMap(({ earlierEnded }) => earlierEnded),
    earlierEventsCreated: differences.flatMap(({ earlierEventsCreated }) => earlierEventsCreated),
    earlierEventsEnded: differences.flatMap(({ earlierEventsEnded }) => earlierEventsEnded),
  }
}

/** Relations that begin, of events that were not there, with what earlier stages of publication said of them. */
export function onlyCreated(created: readonly PublishedRelation[], earlierCreated: readonly EarlierRelation[] = [], earlierEventsCreated: readonly EarlierEvent[] = []): Difference {
  return { created, changed: [], ended: [], summaries: [], participants: [], replacedEvents: [], earlierCreated, earlierEnded: [], earlierEventsCreated, earlierEventsEnded: [] }
}
