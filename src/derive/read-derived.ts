import type { EarlierEvent, Participation, PublishedSummary } from '../record/event.ts'
import type { EarlierRelation, PublishedRelation } from '../record/relation.ts'
import { withoutNulls } from '../record/without-nulls.ts'
import { cypher, toStatement, type Run, type Statement } from '../cypher/statement.ts'

/** A current relation as it is stored, with the number at which this version of it began; the first version has that number once more. */
export type StoredRelation = PublishedRelation & { readonly recordedFrom: number; readonly appearedFrom?: number }

/** What an earlier stage of publication said of a relation, as it is stored. */
export type StoredEarlier = EarlierRelation & { readonly recordedFrom: number }

/** What is stored now for some events: everything that the derivation makes. */
export interface StoredEvents {
  readonly relations: readonly StoredRelation[]
  readonly summaries: ReadonlyMap<string, PublishedSummary | null>
  readonly participants: ReadonlyMap<string, readonly Participation[]>
  readonly earlierRelations: readonly StoredEarlier[]
  readonly earlierEvents: readonly EarlierEvent[]
}

/** The current relations of events, and what earlier stages of publication said of them. */
function relationsOfEvents(eventIds: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${eventIds} AS eventId
CALL (eventId) { MATCH (r:Relation {eventId: eventId}) RETURN r UNION ALL MATCH (r:RelationEarlier {eventId: eventId}) RETURN r }
RETURN properties(r) AS relation`)
}

/** The derived part of events, who is stored as taking part, and both as earlier stages of publication had them. */
function summariesOfEvents(eventIds: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${eventIds} AS eventId MATCH (e:Event {id: eventId})
RETURN e.id AS id, e {${summaryOf}} AS summary, COLLECT { MATCH (e)-[p:PARTICIPANT]->() RETURN {entityId: p.entityId, part: p.part} ORDER BY p.entityId, p.part } AS participants,
  COLLECT { MATCH (w:EventEarlier {id: e.id})
    RETURN {summary: w {${summaryOf}, .publishedTo}, participants: COLLECT { MATCH (w)-[p:TOOK_PART]->() RETURN {entityId: p.entityId, part: p.part} ORDER BY p.entityId, p.part }} } AS earlier`)
}

/** What the derivation puts on an event. */
export const summaryOf = cypher`.status, .types, .claimCount, .tooMany, .earliestOn, .latestOn, .endEarliestOn, .endLatestOn, .earliestAt, .latestAt, .precision, .edtf, .sortKey, .figuresKey, .publishedFrom`

interface SummaryRow {
  readonly id: string
  readonly summary: Readonly<Record<keyof PublishedSummary, unknown>>
  readonly participants: readonly Participation[]
  readonly earlier: readonly { readonly summary: EarlierEvent['summary']; readonly participants: readonly Participation[] }[]
}

export async function readStoredEvents(run: Run, eventIds: readonly string[]): Promise<StoredEvents> {
  const relations = (await run(relationsOfEvents(eventIds))).map(({ relation }) => relation as StoredRelation | StoredEarlier)
  const rows = (await run(summariesOfEvents(eventIds))) as unknown as readonly SummaryRow[]
  return {
    relations: relations.filter((relation) => !('publishedTo' in relation)),
    earlierRelations: relations.filter((relation) => 'publishedTo' in relation),
    summaries: new Map(rows.map(({ id, summary }) => [id, summary.sortKey === null ? null : (withoutNulls(summary) as unknown as PublishedSummary)])),
    participants: new Map(rows.map(({ id, participants }) => [id, participants])),
    earlierEvents: rows.flatMap(({ id, earlier }) => earlier.map(({ summary, participants }) => ({ eventId: id, summary: withoutNulls(summary), participants }))),
  }
}
