import type { Run, Transact } from '../cypher/statement.ts'
import { noteUse, readKey, type KeyRecord } from './key-records.ts'

/** Keys as callers show them, by their hash. */
export interface KeyStore {
  /** Whether there was such a key when it was last looked for. */
  isKnown(hash: string): boolean
  /** The key with this hash, or null. What was read less than five seconds ago is not read again. */
  find(hash: string): Promise<KeyRecord | null>
  /** Notes, at most once a minute, that the key was used. Nobody waits for it. */
  noteUse(hash: string): void
}

/** How long a key that was revoked elsewhere may still be taken here. */
export const freshMs = 5_000
/** How exactly it is noted when a key was last used. */
const usePrecisionMs = 60_000

interface Known {
  readonly record: Promise<KeyRecord | null>
  readonly readAt: number
  usedAt: number
}

/**
 * Keys of the database, of which those that there are stay in memory for a few seconds: what is not there is never remembered,
 * so guesses take no memory.
 * @param now milliseconds since 1970
 */
export function createKeyStore(read: Run, transact: Transact, now: () => number = Date.now): KeyStore {
  const known = new Map<string, Known>()
  const look = (hash: string, usedAt: number): Promise<KeyRecord | null> => {
    const record = readKey(read, hash)
    known.set(hash, { record, readAt: now(), usedAt })
    record.then(
      (found) => (found === null ? known.delete(hash) : true),
      () => known.delete(hash),
    )
    return record
  }
  return {
    isKnown: (hash) => known.has(hash),
    find: (hash) => {
      const there = known.get(hash)
      return there !== undefined && now() - there.readAt < freshMs ? there.record : look(hash, there?.usedAt ?? 0)
    },
    noteUse: (hash) => {
      const there = known.get(hash)
      if (there === undefined || now() - there.usedAt < usePrecisionMs) return
      there.usedAt = now()
      const since = new Date(now() - usePrecisionMs).toISOString() // another instance may have noted it
      noteUse(transact, hash, new Date(now()).toISOString(), since).catch(() => undefined) // the next use notes it; that the database is gone, answers tell
    },
  }
}
