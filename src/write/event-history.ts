import { derivePublished } from '../derive/derive-published.ts'
import { differ, type Difference } from '../derive/difference.ts'
import type { Evidence } from '../derive/evidence.ts'
import type { StoredEarlier, StoredRelation } from '../derive/read-derived.ts'
import type { EarlierEvent, Participation, PublishedSummary } from '../record/event.ts'
import type { EarlierRelation, PublishedRelation } from '../record/relation.ts'
import { catalogue } from '../record/relation-types.ts'

/** What one batch said of an event. */
export interface EventStep {
  /** Of the recorded clock. */
  readonly number: number
  /** Its new claims. */
  readonly claims: readonly Evidence[]
}

/** A version of a relation that is no longer so: either `closed`, or `publishedTo` where it was an earlier stage of publication. */
export type ClosedRelation = (PublishedRelation | EarlierRelation) & { readonly recordedFrom: number; readonly appearedFrom?: number; readonly recordedTo: number; readonly closed?: 'CHANGED' | 'ENDED' }

/** What an event shows, or showed, with who takes part. */
export interface EventVersion {
  readonly summary: PublishedSummary & { readonly publishedTo?: number }
  readonly participants: readonly Participation[]
  readonly recordedFrom: number
  readonly recordedTo?: number
}

/** All that is stored of one event that is its own canonical one: docs/graph.md says what each part is. */
export interface EventState {
  readonly id: string
  readonly title: string | undefined
  readonly recordedFrom: number
  readonly derivedFrom?: number
  readonly summary: PublishedSummary | null
  readonly participants: readonly Participation[]
  readonly relations: readonly StoredRelation[]
  readonly earlierRelations: readonly StoredEarlier[]
  readonly closedRelations: readonly ClosedRelation[]
  readonly earlierEvents: readonly EventVersion[]
  readonly closedEvents: readonly EventVersion[]
}

function appeared(relation: PublishedRelation, number: number): StoredRelation {
  return { ...relation, recordedFrom: number, appearedFrom: number }
}

/** An event that begins with these claims. */
export function beginEvent(id: string, title: string | undefined, { number, claims }: EventStep): EventState {
  const { summary, relations, participants, earlierRelations, earlierEvents } = derivePublished(id, claims, catalogue)
  return {
    id,
    title,
    recordedFrom: number,
    summary,
    participants,
    relations: relations.map((relation) => appeared(relation, number)),
    earlierRelations: earlierRelations.map((relation) => ({ ...relation, recordedFrom: number })),
    closedRelations: [],
    earlierEvents: earlierEvents.map((event) => ({ summary: event.summary, participants: event.participants, recordedFrom: number })),
    closedEvents: [],
  }
}

function changeRelations(state: EventState, { created, changed, ended, earlierCreated, earlierEnded }: Difference, number: number): Pick<EventState, 'relations' | 'earlierRelations' | 'closedRelations'> {
  const after = new Map(changed.map((change) => [change.after.id, change.after]))
  const gone = new Set(ended.map(({ id }) => id))
  const keyOf = ({ id, publishedFrom }: EarlierRelation): string => `${id} ${publishedFrom}`
  const earlierGone = new Set(earlierEnded.map(keyOf))
  const close = (closed: 'CHANGED' | 'ENDED', relation: StoredRelation): ClosedRelation => ({ ...relation, recordedTo: number, closed })
  return {
    relations: [
      ...state.relations.filter(({ id }) => !gone.has(id)).map((relation) => {
        const now = after.get(relation.id)
        return now === undefined ? relation : { ...now, recordedFrom: number }
      }),
      ...created.map((relation) => appeared(relation, number)),
    ],
    earlierRelations: [...state.earlierRelations.filter((relation) => !earlierGone.has(keyOf(relation))), ...earlierCreated.map((relation) => ({ ...relation, recordedFrom: number }))],
    closedRelations: [
      ...state.closedRelations,
      ...state.relations.flatMap((relation) => (after.has(relation.id) ? [close('CHANGED', relation)] : gone.has(relation.id) ? [close('ENDED', relation)] : [])),
      ...state.earlierRelations.filter((relation) => earlierGone.has(keyOf(relation))).map((relation) => ({ ...relation, recordedTo: number })),
    ],
  }
}

function changeSummary(state: EventState, { summaries, participants, replacedEvents, earlierEventsCreated, earlierEventsEnded }: Difference, number: number): Partial<EventState> & Pick<EventState, 'earlierEvents' | 'closedEvents'> {
  const gone = new Set(earlierEventsEnded.map(({ summary }) => summary.publishedFrom))
  const isGone = ({ summary }: EventVersion): boolean => gone.has(summary.publishedFrom)
  const { summary } = state
  const shown = replacedEvents.length === 0 || summary === null ? [] : [{ summary, participants: state.participants, recordedFrom: state.derivedFrom ?? state.recordedFrom, recordedTo: number }]
  const [newSummary] = summaries
  const [newParticipants] = participants
  return {
    ...(shown.length > 0 || newSummary !== undefined ? { derivedFrom: number } : {}),
    ...(newSummary === undefined ? {} : { summary: newSummary.summary }),
    ...(newParticipants === undefined ? {} : { participants: newParticipants.participants }),
    earlierEvents: [...state.earlierEvents.filter((event) => !isGone(event)), ...earlierEventsCreated.map((event) => ({ summary: event.summary, participants: event.participants, recordedFrom: number }))],
    closedEvents: [...state.closedEvents, ...shown, ...state.earlierEvents.filter(isGone).map((event) => ({ ...event, recordedTo: number }))],
  }
}

/**
 * What a later batch makes of an event: the counterpart, without a database, of `storeDifference`. A test holds the two together.
 * @param evidence all claims of the event, those of this batch too
 * @param number greater than that of every batch before
 */
function continueEvent(state: EventState, evidence: readonly Evidence[], number: number): EventState {
  const { id, relations, summary, participants, earlierRelations } = state
  const earlierEvents = state.earlierEvents.map((event) => ({ eventId: id, summary: event.summary, participants: event.participants }) as EarlierEvent)
  const stored = { relations, summaries: new Map([[id, summary]]), participants: new Map([[id, participants]]), earlierRelations, earlierEvents }
  const difference = differ(stored, new Map([[id, derivePublished(id, evidence, catalogue)]]))
  return { ...state, ...changeRelations(state, difference, number), ...changeSummary(state, difference, number) }
}

/**
 * One event as the write path leaves it after all batches that spoke of it.
 * @param steps in the order of their numbers; at least one
 */
export function foldEvent(id: string, title: string | undefined, [first, ...later]: readonly [EventStep, ...EventStep[]]): EventState {
  let state = beginEvent(id, title, first)
  let evidence = first.claims
  for (const { number, claims } of later) {
    evidence = [...evidence, ...claims]
    state = continueEvent(state, evidence, number)
  }
  return state
}
