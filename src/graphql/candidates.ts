import { stretch } from '../cypher/print-candidates.ts'
import type { Candidate } from '../derive/candidate.ts'
import { compareEntities, type ComparedEntity, type OtherEntity } from '../derive/entity-candidates.ts'
import { compareEvents, type ComparedEvent, type OtherEvent } from '../derive/event-candidates.ts'
import { isFoundByName } from '../derive/found-by-name.ts'
import type { CandidatesOfPlan, CandidatesPlan } from '../plan/analyses.ts'
import { toCursor } from '../plan/page.ts'
import type { EntityKind } from '../record/entity.ts'
import { withoutNulls } from '../record/without-nulls.ts'

/** One entity or event, by whose key pages are read, with those that it may be the same as: see `src/cypher/print-entity-candidates.ts`. */
type Found = { readonly key: string } & (
  | (ComparedEntity & { readonly kind: EntityKind; readonly others: readonly OtherEntity[] })
  | (ComparedEvent & { readonly others: readonly (OtherEvent & { readonly key: string })[] })
)

function compare(found: Found, { withinDays }: Pick<CandidatesPlan, 'withinDays'>): readonly Candidate[] {
  if ('kind' in found) return found.others.flatMap((other) => compareEntities(found, other, found.kind) ?? [])
  return found.others.flatMap(({ own, other, ...event }) => compareEvents(found, { ...event, own: withoutNulls(own), other: withoutNulls(other) }, withinDays) ?? [])
}

/** The candidates of one, the likeliest first; of equally likely ones by their ids. */
export function toCandidatesOf(plan: CandidatesOfPlan, value: unknown): readonly Candidate[] {
  const [found] = value as readonly Found[]
  if (found === undefined) return []
  const candidates = compare(found, plan).filter(({ score }) => score >= plan.minScore)
  return [...candidates].sort((left, right) => right.score - left.score || (left.right < right.right ? -1 : 1)).slice(0, plan.limit)
}

/** Each pair is found from both, or from the one with the shorter name alone: it is shown at the first of the two that finds it. */
function isShownHere(found: Found, { right }: Candidate): boolean {
  if (!('kind' in found)) return found.others.some(({ id, key }) => id === right && key < found.key)
  const other = found.others.find(({ id }) => id === right)
  return other !== undefined && (found.id < right || !isFoundByName(other.names, found.names))
}

interface Row {
  readonly cursor: string
  readonly node: Candidate
}

/** The pairs of one, in the order of the list. */
function rowsOf(found: Found, plan: CandidatesPlan): readonly Row[] {
  const shown = compare(found, plan).filter((candidate) => candidate.score >= plan.minScore && isShownHere(found, candidate))
  const order = plan.page.descending ? -1 : 1
  return shown.map((node) => ({ cursor: `${found.key} ${node.right}`, node })).sort((left, right) => (left.cursor < right.cursor ? -order : order))
}

/** A page of pairs. Where the stretch that it looked at gave less than a page, its end is behind the last one looked at. */
export function toCandidates(plan: CandidatesPlan, value: unknown): Readonly<Record<string, unknown>> {
  const all = value as readonly Found[]
  const looked = all.slice(0, stretch[plan.kind])
  const { after, limit: size, descending } = plan.page
  const isAfter = ({ cursor }: Row): boolean => after === null || (descending ? cursor < after : cursor > after)
  const rows = looked.flatMap((found) => rowsOf(found, plan)).filter(isAfter)
  const edges = rows.slice(0, size).map(({ cursor, node }) => ({ cursor: toCursor(cursor), node }))
  const isCut = rows.length > size
  const isMore = isCut || all.length > looked.length
  const last = looked.at(-1)
  const end = isCut || last === undefined ? (edges.at(-1)?.cursor ?? null) : toCursor(`${last.key} ${descending ? '!' : '~'}`)
  return { edges, pageInfo: { hasNextPage: isMore, hasPreviousPage: after !== null, startCursor: edges[0]?.cursor ?? null, endCursor: end } }
}
