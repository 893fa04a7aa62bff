import { ParleyError } from '../errors.ts'
import type { Problem } from '../write/check-batch.ts'
import { keyedId } from '../record/ids.ts'
import type { Directory, Resolution } from './directory.ts'
import type { Entry } from './read-records.ts'
import type { Refusal } from './row.ts'
import type { Source } from './source.ts'
import type { StatedRecord } from './source-record.ts'
import type { Appended, Store } from './store.ts'
import { toBatch, type Prepared } from './to-batch.ts'

/** A row that says something, as opposed to one that takes something back. */
export interface StatedEntry extends Entry {
  readonly record: StatedRecord
}

/** What writing some rows came to. */
export interface Written {
  /** Null where no row was left to write. */
  readonly report: Appended | null
  /** Rows that were kept, or were there already. */
  readonly kept: readonly StatedEntry[]
  /** Whether something of a kept row was not there before. */
  readonly isNew: (entry: StatedEntry) => boolean
  /** Rows that are there already and say something else. */
  readonly conflicts: readonly StatedEntry[]
  readonly refused: readonly { readonly entry: StatedEntry; readonly refusal: Refusal }[]
}

/** Whether a problem says that a claim is there already with another content. */
function isConflict({ there }: Problem): boolean {
  return there === 'CLAIM'
}

function toRefusal({ code, message, path, there }: Problem): Refusal {
  if (there === 'DOCUMENT') return { kind: 'says something else', reason: 'the report that the row was taken from is there already with another title, address or publisher; it may have been imported with another mapping' }
  const field = path.split('.').slice(4).join('.')
  return { kind: code.toLowerCase().replaceAll('_', ' '), reason: `${field === '' ? '' : `${field}: `}${message}` }
}

/** Sorts out the rows that a batch was refused for. */
function sortOut(entries: readonly StatedEntry[], { recordsAt }: Prepared, problems: readonly Problem[]): { readonly rest: readonly StatedEntry[]; readonly conflicts: readonly StatedEntry[]; readonly refused: Written['refused'] } {
  const faults = new Map<number, Problem>()
  for (const problem of problems) {
    for (const index of recordsAt(problem.path)) {
      const earlier = faults.get(index)
      if (earlier === undefined || isConflict(earlier)) faults.set(index, problem)
    }
  }
  const conflicts = entries.filter((_entry, index) => {
    const problem = faults.get(index)
    return problem !== undefined && isConflict(problem)
  })
  const refused = entries.flatMap((entry, index) => {
    const problem = faults.get(index)
    return problem === undefined || isConflict(problem) ? [] : [{ entry, refusal: toRefusal(problem) }]
  })
  return { rest: entries.filter((_entry, index) => !faults.has(index)), conflicts, refused }
}

function createIsNew(writer: string, { addedClaims, number }: Appended, { ids, entities }: Resolution): Written['isNew'] {
  const claims = new Set(addedClaims)
  const isAmended = number !== null // of names it is only known whether a batch brought any
  const written = new Set(entities.map(({ id }) => id))
  return ({ record }) => record.claims.some(({ key }) => claims.has(keyedId('claim', writer, key))) || (isAmended && (record.aliases ?? []).length > 0) || (record.claims.length === 0 && record.entities.some(({ ref }) => written.has(ids.get(ref) ?? '')))
}

/**
 * Writes rows in one transaction. The write path takes a batch as a whole or not at all, and tells all that is wrong with it; rows that it refuses are left out,
 * and the others are handed in again.
 */
export async function writeRecords({ append }: Store, source: Source, directory: Directory, entries: readonly StatedEntry[], onSent: () => void): Promise<Written> {
  let rest = entries
  const conflicts: StatedEntry[] = []
  const refused: Written['refused'][number][] = []
  while (rest.length > 0) {
    const resolution = await directory.resolve([source.publisher, ...rest.flatMap(({ record }) => record.entities)], rest.flatMap(({ record }) => record.refs ?? []))
    const isMissing = ({ record }: StatedEntry): boolean => (record.refs ?? []).some((ref) => !resolution.ids.has(ref))
    const missing = rest.filter(isMissing)
    if (missing.length > 0) {
      refused.push(...missing.map((entry) => ({ entry, refusal: { kind: 'entity not there', reason: `there is no entity ${String(entry.record.refs?.find((ref) => !resolution.ids.has(ref)))} yet; import the rows that have it first`, waits: true } })))
      rest = rest.filter((entry) => !isMissing(entry))
      continue
    }
    const prepared = toBatch(source, rest.map(({ record }) => record), resolution)
    try {
      const report = await append(prepared.batch, onSent)
      directory.keep(resolution)
      return { report, kept: rest, isNew: createIsNew(source.name, report, resolution), conflicts, refused }
    } catch (error) {
      const problems = error instanceof ParleyError ? (error.details['problems'] as readonly Problem[] | undefined) : undefined
      if (problems === undefined) throw error
      const sorted = sortOut(rest, prepared, problems)
      if (sorted.rest.length === rest.length) throw error
      conflicts.push(...sorted.conflicts)
      refused.push(...sorted.refused)
      rest = sorted.rest
    }
  }
  return { report: null, kept: [], isNew: () => false, conflicts, refused }
}
