import { toCursor } from '../plan/page.ts'
import type { ChangesPlan } from '../plan/plan.ts'
import { kindOf, toChangeKey, type ChangeKind, type ChangePlace, type ChangeSubject } from '../record/change.ts'
import { instantOf } from '../record/instant.ts'
import { tell, type Facts, type Stored } from './change-facts.ts'
import type { Connection } from './connection.ts'
import { nodesOf, toFound, type Found, type FoundRows } from './hydrate.ts'

/** A change as the statement gave it. */
interface ChangeRow extends ChangePlace {
  readonly id: string
  readonly by: string | null
  readonly writer: string | null
  readonly request: string | null
  readonly before?: Stored | null
  readonly after?: Stored | null
}

/** The row of a stretch of the feed. */
export interface ChangesRow {
  readonly changes: readonly ChangeRow[]
  readonly nodes: readonly FoundRows[]
  readonly looked: number
  readonly last: ChangePlace | null
  readonly upTo: number
}

/** A change with its key in the feed, and what is shown of it under each path of response keys. */
export interface ShownRow extends Readonly<Record<string, unknown>> {
  readonly cursor: string
}

function subjectOf(kind: ChangeKind): ChangeSubject {
  return kind.slice(0, kind.indexOf('_')) as ChangeSubject
}

/** Kinds by which something begins. */
function isBeginning(kind: ChangeKind): boolean {
  return /_(ADDED|MADE|APPEARED)$/.test(kind)
}

/**
 * What was said of the subject before and after: null where there was nothing. Of a relation or an entity both are stored; of a document,
 * what its links were; of all else, what had not happened yet is left out.
 */
function toldBy(kind: ChangeKind, { number, before, after }: ChangeRow): { readonly before: Facts | null; readonly after: Facts | null } {
  const subject = subjectOf(kind)
  const told = (stored: Stored | null | undefined, at: number): Facts | null => (stored === null || stored === undefined ? null : tell[subject](stored, at))
  if (subject === 'RELATION' || subject === 'ENTITY') return { before: told(before, number), after: told(after, number) }
  const earlier = subject === 'DOCUMENT' && after && before ? { ...after, links: before } : after
  return { before: isBeginning(kind) ? null : told(earlier, number - 1), after: told(after, number) }
}

function toRow(row: ChangeRow, { shown }: Pick<ChangesPlan, 'shown'>, found: readonly Found[]): ShownRow {
  const kind = kindOf(row.rank)
  if (kind === null) throw new TypeError(`no kind of change: ${row.rank}`)
  const key = toChangeKey(row)
  const cursor = toCursor(key)
  const change = { id: `change:${cursor}`, cursor, number: String(row.number), at: instantOf(row.number), by: row.by, writer: row.writer, request: row.request, kind, subjectId: row.id, ...toldBy(kind, row) }
  const nodeOf = (lookups: readonly number[]): unknown => lookups.map((lookup) => nodesOf(row.id, found[lookup] ?? new Map())).find((node) => node !== null) ?? null
  return { cursor: key, ...Object.fromEntries(shown.map(({ key: place, subjects }) => [place, { ...change, ...Object.fromEntries(subjects.map((subject) => [subject.key, nodeOf(subject.lookups)])) }])) }
}

/** The changes of a stretch in their order, each with what was asked of it. */
export function toShownRows({ changes, nodes }: Pick<ChangesRow, 'changes' | 'nodes'>, plan: Pick<ChangesPlan, 'shown'>): readonly ShownRow[] {
  const found = nodes.map(toFound)
  return changes.map((row) => toRow(row, plan, found))
}

/** The page of the feed: it was read with one more than asked for, in its order. */
export function toChangeConnection(row: ChangesRow | undefined, plan: ChangesPlan, after: string | null): Connection {
  const rows = row === undefined ? [] : toShownRows(row, plan)
  const edges = rows.slice(0, plan.limit - 1)
  const cursorOf = (shown: ShownRow | undefined): string | null => (shown === undefined ? null : toCursor(shown.cursor))
  return { edges, pageInfo: { hasNextPage: rows.length >= plan.limit, hasPreviousPage: after !== null, startCursor: cursorOf(edges[0]), endCursor: cursorOf(edges.at(-1)) }, totalCount: null }
}
