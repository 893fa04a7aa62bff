import { deriveEvent } from '../derive/derive-event.ts'
import { differ, type Difference } from '../derive/difference.ts'
import { readStoredEvents } from '../derive/read-derived.ts'
import { readEvidence } from '../derive/read-evidence.ts'
import { catalogue } from '../record/relation-types.ts'
import type { Run } from '../cypher/statement.ts'
import { storeDifference } from './store-difference.ts'

/**
 * What the claims of events give now, against what is stored.
 * @param eventIds canonical events, and events that have just stopped being canonical: those are left with nothing
 */
export async function readDifference(run: Run, eventIds: readonly string[]): Promise<Difference> {
  const evidence = await readEvidence(run, eventIds)
  const stored = await readStoredEvents(run, eventIds)
  const derived = new Map(eventIds.map((eventId) => [eventId, deriveEvent(eventId, evidence.get(eventId) ?? [], catalogue)]))
  return differ(stored, derived)
}

/** Reads the claims of events, derives, and writes only the difference. */
export async function rederive(run: Run, eventIds: readonly string[], number: number): Promise<Difference> {
  const difference = await readDifference(run, [...new Set(eventIds)].sort())
  await storeDifference(run, difference, number)
  return difference
}
