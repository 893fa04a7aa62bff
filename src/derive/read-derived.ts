import type { EventSummary, Participation } from '../record/event.ts'
import type { Relation } from '../record/relation.ts'
import { cypher, toStatement, type Run, type Statement } from '../cypher/statement.ts'

/** A current relation as it is stored, with the number at which this version of it began. */
export type StoredRelation = Relation & { readonly recordedFrom: number }

/** What is stored now for some events: everything that the derivation makes. */
export interface StoredEvents {
  readonly relations: readonly StoredRelation[]
  readonly summaries: ReadonlyMap<string, EventSummary | null>
  readonly participants: ReadonlyMap<string, readonly Participation[]>
}

/** The current relations of events. */
function relationsOfEvents(eventIds: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${eventIds} AS eventId MATCH (r:Relation {eventId: eventId}) RETURN properties(r) AS relation`)
}

/** The derived part of events, and who is stored as taking part. */
function summariesOfEvents(eventIds: readonly string[]): Statement {
  return toStatement(cypher`UNWIND ${eventIds} AS eventId MATCH (e:Event {id: eventId})
RETURN e.id AS id, e {.status, .types, .claimCount, .tooMany, .earliestOn, .latestOn, .endEarliestOn, .endLatestOn, .earliestAt, .latestAt, .precision, .edtf, .sortKey} AS summary,
  COLLECT { MATCH (e)-[p:PARTICIPANT]->() RETURN {entityId: p.entityId, part: p.part} ORDER BY p.entityId, p.part } AS participants`)
}

function withoutNulls<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null)) as T
}

export async function readStoredEvents(run: Run, eventIds: readonly string[]): Promise<StoredEvents> {
  const relations = (await run(relationsOfEvents(eventIds))).map(({ relation }) => relation as StoredRelation)
  const rows = (await run(summariesOfEvents(eventIds))) as readonly { id: string; summary: Readonly<Record<keyof EventSummary, unknown>>; participants: readonly Participation[] }[]
  return {
    relations,
    summaries: new Map(rows.map(({ id, summary }) => [id, summary.sortKey === null ? null : (withoutNulls(summary) as EventSummary)])),
    participants: new Map(rows.map(({ id, participants }) => [id, participants])),
  }
}
