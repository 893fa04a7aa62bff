import { isDeepStrictEqual } from 'node:util'
import type { EventSummary, Participation } from '../record/event.ts'
import type { Relation } from '../record/relation.ts'
import type { DerivedEvent } from './derive-event.ts'
import type { StoredEvents, StoredRelation } from './read-derived.ts'

/** What has to be written so that the stored relations agree with the claims. */
export interface Difference {
  readonly created: readonly Relation[]
  readonly changed: readonly { readonly before: StoredRelation; readonly after: Relation }[]
  readonly ended: readonly StoredRelation[]
  /** Null: the event has lost its last active claim. */
  readonly summaries: readonly { readonly eventId: string; readonly summary: EventSummary | null }[]
  readonly participants: readonly { readonly eventId: string; readonly sortKey: string; readonly participants: readonly Participation[] }[]
}

function sameRelation(stored: StoredRelation, derived: Relation): boolean {
  return isDeepStrictEqual(stored, { ...derived, recordedFrom: stored.recordedFrom })
}

/** Compares what is stored for some events with what their claims give now. Events without claims are in `derived` with nothing. */
export function differ(stored: StoredEvents, derived: ReadonlyMap<string, DerivedEvent>): Difference {
  const before = new Map(stored.relations.map((relation) => [relation.id, relation]))
  const after = new Map([...derived.values()].flatMap(({ relations }) => relations.map((relation) => [relation.id, relation] as const)))
  const difference = { created: [] as Relation[], changed: [] as Difference['changed'][number][], ended: stored.relations.filter(({ id }) => !after.has(id)), summaries: [] as Difference['summaries'][number][], participants: [] as Difference['participants'][number][] }
  for (const relation of after.values()) {
    const present = before.get(relation.id)
    if (present === undefined) difference.created.push(relation)
    else if (!sameRelation(present, relation)) difference.changed.push({ before: present, after: relation })
  }
  for (const [eventId, { summary, participants }] of derived) {
    const old = stored.summaries.get(eventId) ?? null
    const same = isDeepStrictEqual(old, summary)
    if (!same) difference.summaries.push({ eventId, summary })
    const moved = old?.sortKey !== summary?.sortKey
    if (moved || !isDeepStrictEqual(stored.participants.get(eventId) ?? [], participants)) difference.participants.push({ eventId, sortKey: summary?.sortKey ?? '', participants })
  }
  return difference
}

/** Whether there is anything to write. */
export function isEmpty(difference: Difference): boolean {
  return Object.values(difference as unknown as Record<string, readonly unknown[]>).every((list) => list.length === 0)
}
