import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { afterAllOf, changeKinds, readChangeKey, toChangeKey, type ChangeKind, type ChangePlace } from '../record/change.ts'
import { isInstant } from '../record/instant.ts'
import { entityTypes } from '../record/labels.ts'
import { ParleyError } from '../errors.ts'
import { planClaimFilter, planRelationFilter, type ClaimFilterInput, type RelationFilterInput } from './filter.ts'
import { keyPatterns, parseCursor, planPage, type PageArguments } from './page.ts'
import { nodePlaces, planObject, type Scope } from './plan-object.ts'
import type { ChangeFilter, ChangesPlan, Lookup, ReadType, ShownChange } from './plan.ts'
import { selectFields } from './select.ts'

/** Before everything. */
const start = afterAllOf(0)

/**
 * The place that `since` stands for: after the change of a cursor, or after all that was recorded by an instant; null where it is not given.
 * @throws ParleyError BAD_CURSOR
 */
function planSince(since: string | null | undefined): ChangePlace | null {
  if (since === null || since === undefined) return null
  if (isInstant(since)) return afterAllOf(Math.max(0, Date.parse(since) * 1000))
  const key = parseCursor(since, 'since', keyPatterns.changes, 'the cursor of a change, or an instant such as "2024-01-19T09:30:00Z"')
  return key === null ? null : readChangeKey(key)
}

function later(left: ChangePlace, right: ChangePlace): ChangePlace {
  return toChangeKey(left) > toChangeKey(right) ? left : right
}

/** What changes are about, by the first word of their kind. */
const subjects: Readonly<Record<string, { readonly list: string; readonly type: ReadType; readonly types: readonly string[] }>> = {
  ENTITY: { list: 'entities', type: 'Entity', types: Object.values(entityTypes) },
  DOCUMENT: { list: 'documents', type: 'Document', types: ['Document'] },
  CLAIM: { list: 'claims', type: 'Claim', types: ['Claim'] },
  JUDGEMENT: { list: 'judgements', type: 'Judgement', types: ['Judgement'] },
  RELATION: { list: 'relations', type: 'Relation', types: ['Relation'] },
}

/** The subjects asked of changes of some kinds, under whatever aliases; their lookups are added to the list. */
function planSubjects(scope: Scope, change: GraphQLObjectType, nodes: readonly FieldNode[], kinds: readonly ChangeKind[], lookups: Lookup[]): ShownChange['subjects'] {
  const asked = [...selectFields(scope.operation, change, nodes)].filter(([, [node]]) => node?.name.value === 'subject')
  const about = Object.entries(subjects).filter(([word]) => kinds.some((kind) => kind.startsWith(word)))
  return asked.map(([key, selected]) => {
    const own = about.map(([, { list, type, types }]) => {
      const node = planObject(type, scope, selected, types.map((name) => scope.operation.schema.getType(name) as GraphQLObjectType))
      return lookups.push({ list, node }) - 1
    })
    return { key: `@${key}`, lookups: own }
  })
}

function asksForFacts(scope: Scope, change: GraphQLObjectType, nodes: readonly FieldNode[]): boolean {
  return [...selectFields(scope.operation, change, nodes).values()].some(([node]) => node?.name.value === 'before' || node?.name.value === 'after')
}

function planKinds(kinds: readonly ChangeKind[] | null | undefined): readonly ChangeKind[] {
  if (kinds === null || kinds === undefined) return changeKinds
  if (kinds.length === 0) throw new ParleyError('BAD_INPUT', 'kinds: an empty list asks for nothing; leave it out to read all kinds.', { details: { argument: 'kinds', given: [] } })
  return changeKinds.filter((kind) => kinds.includes(kind))
}

/**
 * Reads a page of the change feed.
 * @throws ParleyError BAD_CURSOR, BAD_INPUT, BAD_PAGE, PAGE_TOO_LARGE
 */
export function planChanges(scope: Scope, connection: GraphQLObjectType, nodes: readonly FieldNode[], args: Readonly<Record<string, unknown>>): ChangesPlan {
  const given = args as Pick<PageArguments, 'first' | 'after'> & { readonly since?: string | null; readonly kinds?: readonly ChangeKind[] | null }
  const page = planPage({ first: given.first ?? null, after: given.after ?? null }, 'changes', false, scope.maxPage, true)
  const kinds = planKinds(given.kinds)
  const edge = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType
  const change = getNamedType(edge.getFields()['node']?.type) as GraphQLObjectType
  const lookups: Lookup[] = []
  const places = nodePlaces(scope, nodes, connection)
  return {
    kind: 'changes',
    kinds,
    after: later(planSince(given.since) ?? start, page.after === null ? start : readChangeKey(page.after)),
    limit: page.limit,
    filter: null,
    facts: places.some((place) => asksForFacts(scope, change, place.nodes)),
    shown: places.map((place) => ({ key: place.key, subjects: planSubjects(scope, change, place.nodes, kinds, lookups) })),
    lookups,
  }
}

/** What each subscription is about. */
const followed: Readonly<Record<string, { readonly kinds: readonly ChangeKind[]; readonly filter: (given: unknown) => ChangeFilter }>> = {
  relationChanged: { kinds: ['RELATION_APPEARED', 'RELATION_CHANGED', 'RELATION_ENDED'], filter: (given) => ({ of: 'relations', filter: planRelationFilter(given as RelationFilterInput | null, null) }) },
  claimAdded: { kinds: ['CLAIM_ADDED'], filter: (given) => ({ of: 'claims', filter: planAddedClaims(given as ClaimFilterInput | null) }) },
  documentCorrected: { kinds: ['CLAIM_CORRECTED', 'CLAIM_RETRACTED', 'DOCUMENT_RETRACTED'], filter: () => ({ of: 'documents' }) },
}

/** A claim that was added was active then, whatever became of it. */
function planAddedClaims(given: ClaimFilterInput | null): ReturnType<typeof planClaimFilter> {
  if ((given?.status ?? null) !== null) throw new ParleyError('BAD_INPUT', 'filter.status has no meaning here: every claim is active when it is added.', { details: { argument: 'filter.status', given: given?.status } })
  return planClaimFilter({ ...given, status: ['ACTIVE', 'CORRECTED', 'RETRACTED'] }, null)
}

/** A subscription: the stretches that it reads differ in nothing but where they begin. */
export interface Followed {
  /** Null: from now on. */
  readonly since: ChangePlace | null
  readonly changes: Omit<ChangesPlan, 'after'>
}

/**
 * Reads a subscription to changes.
 * @param limit how many changes are looked at in one statement
 * @throws ParleyError BAD_CURSOR, BAD_INPUT, UNKNOWN_TYPE, UNKNOWN_TYPE_GROUP
 */
export function planFollowed(scope: Scope, field: string, change: GraphQLObjectType, nodes: readonly FieldNode[], args: Readonly<Record<string, unknown>>, limit: number): Followed {
  const what = followed[field]
  if (what === undefined) throw new TypeError(`nothing to follow: ${field}`)
  const lookups: Lookup[] = []
  const subjects = planSubjects(scope, change, nodes, what.kinds, lookups)
  return {
    since: planSince(args['since'] as string | null | undefined),
    changes: { kind: 'changes', kinds: what.kinds, limit, filter: what.filter(args['filter'] ?? null), facts: asksForFacts(scope, change, nodes), shown: [{ key: 'node', subjects }], lookups },
  }
}
