import { derivePublished } from '../derive/derive-published.ts'
import { differ, onlyCreated, type Difference } from '../derive/difference.ts'
import { readStoredEvents } from '../derive/read-derived.ts'
import { readEvidence } from '../derive/read-evidence.ts'
import { catalogue } from '../record/relation-types.ts'
import type { Run } from '../cypher/statement.ts'
import { storeDifference } from './store-difference.ts'

/**
 * What the claims of events give now, against what is stored.
 * @param named canonical events, each as often as it may be, and events that have just stopped being canonical: those are left with nothing
 */
export async function readDifference(run: Run, named: readonly string[]): Promise<Difference> {
  if (named.length === 0) return onlyCreated([])
  const eventIds = [...new Set(named)].sort()
  const evidence = await readEvidence(run, eventIds)
  const stored = await readStoredEvents(run, eventIds)
  const derived = new Map(eventIds.map((eventId) => [eventId, derivePublished(eventId, evidence.get(eventId) ?? [], catalogue)]))
  return differ(stored, derived)
}

/** Reads the claims of events, derives, and writes only the difference. */
export async function rederive(run: Run, eventIds: readonly string[], number: number): Promise<Difference> {
  const difference = await readDifference(run, eventIds)
  await storeDifference(run, difference, number)
  return difference
}
