import type { RelationFilter } from '../plan/filter.ts'
import type { RelationsPlan } from '../plan/plan.ts'
import { endOfDay, from, printBounds, printOrder, unbounded, upTo, withinPage, type Bounds } from './bounds.ts'
import { canonicalIds } from './print-canonical.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

type End = 'fromId' | 'toId'

/** One seek of an index: the equal columns in front of the sort key, and what else must hold. */
interface Branch {
  readonly equal: readonly (readonly [column: 'fromId' | 'toId' | 'type' | 'dyad', variable: string])[]
  readonly where: readonly Fragment[]
  /** The end at which the other entity stands; null where no end is the actor's. */
  readonly other: End | null
}

/** Text that binds `r` to the relations of the page, in no promised order. `owner` is the entity or event that the list hangs on. */
export function printRelationRows(plan: RelationsPlan, owner: Fragment | null): Fragment {
  const { page } = plan
  const branches = windowsOf(plan.filter, page).flatMap((window) =>
    branchesOf(plan).map((branch) => {
      const keys = [...branch.equal.map(([column]) => cypher`r.${name(column)}`), cypher`r.sortKey`]
      return cypher`${printMatch(plan, branch, window)} WITH r ORDER BY ${printOrder(page, keys)} LIMIT ${limitOf(page.size)} RETURN r`
    }),
  )
  return cypher`${printScope(plan, owner)}${inCall(plan, branches)}
  WITH DISTINCT r ORDER BY ${printOrder(page, [cypher`r.sortKey`])} LIMIT ${limitOf(page.size)}`
}

/** Text that returns the number of relations in the whole list; the caller gives it its name. */
export function printRelationCount(plan: RelationsScope, owner: Fragment | null): Fragment {
  return cypher`${printAllRelations(plan, owner)}
  RETURN count(DISTINCT r)`
}

/** Text that binds `r` to every relation of the list, some of them twice; below an entity `actor` stays bound to its canonical id. */
export function printAllRelations(plan: RelationsScope, owner: Fragment | null): Fragment {
  const branches = windowsOf(plan.filter, null).flatMap((window) => branchesOf(plan).map((branch) => cypher`${printMatch(plan, branch, window)} RETURN r`))
  return cypher`${printScope(plan, owner)}${inCall(plan, branches)}`
}

/** Which relations, and what they hang on, whether they come in pages or not. */
export type RelationsScope = Pick<RelationsPlan, 'within' | 'filter'>

/** One more than the page, to see whether there is a next one. */
export function limitOf(size: number): Fragment {
  return cypher`${size + 1}`
}

/** The variables that every branch may use: the actor, the other, a type, and lists of canonical ids. */
function scopeOf(plan: RelationsScope): readonly string[] {
  const { filter } = plan
  const scope: string[] = []
  if (plan.within === 'Event') scope.push('event')
  if (hasActor(plan)) scope.push('actor')
  if (plan.within === 'Event' && filter.actors !== null) scope.push('actors')
  if (filter.counterparts !== null) scope.push(hasActor(plan) ? 'other' : 'others')
  if (unwindsTypes(plan)) scope.push('type')
  if (filter.publishers !== null) scope.push('publishers')
  if (filter.attributedTo !== null) scope.push('speakers')
  return scope
}

function hasActor(plan: RelationsScope): boolean {
  return plan.within === 'Entity' || (plan.within === 'root' && plan.filter.actors !== null)
}

function unwindsTypes(plan: RelationsScope): boolean {
  return plan.filter.types !== null && plan.within !== 'Event' && !(hasActor(plan) && plan.filter.counterparts !== null)
}

function printScope(plan: RelationsScope, owner: Fragment | null): Fragment {
  const { filter } = plan
  const lines: Fragment[] = []
  if (filter.publishers !== null) lines.push(canonicalIds(filter.publishers, 'publishers'))
  if (filter.attributedTo !== null) lines.push(canonicalIds(filter.attributedTo, 'speakers'))
  if (filter.counterparts !== null) lines.push(canonicalIds(filter.counterparts, 'others'))
  if (filter.actors !== null) lines.push(canonicalIds(filter.actors, 'actors'))
  if (plan.within === 'Event' && owner !== null) lines.push(cypher`WITH *, ${owner}.id AS event`)
  if (plan.within === 'Entity' && owner !== null) lines.push(cypher`WITH *, ${owner}.canonicalId AS actor`)
  else if (hasActor(plan)) lines.push(cypher`UNWIND actors AS actor`)
  if (hasActor(plan) && filter.counterparts !== null) lines.push(cypher`UNWIND others AS other`)
  if (unwindsTypes(plan)) lines.push(cypher`UNWIND ${filter.types} AS type`)
  return lines.length === 0 ? empty : cypher`${join(lines, '\n  ')}\n  `
}

function inCall(plan: RelationsScope, branches: readonly Fragment[]): Fragment {
  if (branches.length === 0) return cypher`CALL () { UNWIND [] AS r RETURN r }`
  return cypher`CALL (${variables(scopeOf(plan))}) {
    ${join(branches, '\n    UNION ALL\n    ')}
  }`
}

function variables(names: readonly string[]): Fragment {
  return join(names.map(name), ', ')
}

/** Which indexes to seek. */
function branchesOf(plan: RelationsScope): readonly Branch[] {
  const { filter } = plan
  if (plan.within === 'Event') return [{ equal: [], where: [cypher`r.eventId = event`, ...eventEnds(filter)], other: null }]
  if (!hasActor(plan)) {
    const equal = filter.types === null ? [] : ([['type', 'type']] as const)
    return [{ equal, where: filter.counterparts === null ? [] : [cypher`(r.fromId IN others OR r.toId IN others)`], other: null }]
  }
  if (filter.counterparts !== null) {
    return [{ equal: [['dyad', 'CASE WHEN actor < other THEN actor + \'|\' + other ELSE other + \'|\' + actor END']], where: [...dyadDirection(filter), ...typeIn(filter)], other: null }]
  }
  const type = filter.types === null ? [] : ([['type', 'type']] as const)
  const end = (column: End, undirectedOnly: boolean): Branch => ({
    equal: [[column, 'actor'], ...type],
    where: undirectedOnly ? [cypher`NOT r.directed`] : [],
    other: column === 'fromId' ? 'toId' : 'fromId',
  })
  return [end('fromId', filter.direction === 'TO'), end('toId', filter.direction === 'FROM')]
}

function typeIn(filter: RelationFilter): Fragment[] {
  return filter.types === null ? [] : [cypher`r.type IN ${filter.types}`]
}

function dyadDirection(filter: RelationFilter): Fragment[] {
  if (filter.direction === 'BOTH') return []
  return [filter.direction === 'FROM' ? cypher`(r.fromId = actor OR NOT r.directed)` : cypher`(r.toId = actor OR NOT r.directed)`]
}

/** Below an event the relations are few: their ends and types are conditions, not seeks. */
function eventEnds(filter: RelationFilter): Fragment[] {
  const ends = (list: Fragment): Fragment => {
    if (filter.direction === 'FROM') return cypher`(r.fromId IN ${list} OR (NOT r.directed AND r.toId IN ${list}))`
    if (filter.direction === 'TO') return cypher`(r.toId IN ${list} OR (NOT r.directed AND r.fromId IN ${list}))`
    return cypher`(r.fromId IN ${list} OR r.toId IN ${list})`
  }
  const conditions = typeIn(filter)
  if (filter.actors !== null) conditions.push(ends(name('actors')))
  if (filter.counterparts !== null) conditions.push(cypher`(r.fromId IN others OR r.toId IN others)`)
  return conditions
}

/** A stretch of keys to seek. `spanning` are the relations that began before it and reach into it. */
interface Window {
  readonly bounds: Bounds
  readonly endsFrom: string | null
}

/**
 * Overlap with `from` to `to`: what begins in it, by its sort key; and what began before and reaches into it, by its end key,
 * which only relations of more than one day have.
 */
function windowsOf(filter: RelationFilter, page: RelationsPlan['page'] | null): readonly Window[] {
  const all = upTo(upTo(unbounded, endOfDay(filter.to), true), endOfDay(filter.validOn), true)
  const bounds = page === null ? all : withinPage(all, page)
  const starting = { bounds: from(bounds, filter.from, true), endsFrom: null }
  if (filter.from === null) return [starting]
  return [starting, { bounds: upTo(bounds, filter.from, false), endsFrom: filter.from }]
}

function printMatch(plan: RelationsScope, branch: Branch, window: Window): Fragment {
  const equal = branch.equal.map(([column, value]) => ({ pieces: [`r.${column} = ${value}`] }))
  const spanning = window.endsFrom === null ? [] : [cypher`r.endKey >= ${window.endsFrom}`]
  const where = [...equal, ...spanning, printBounds(cypher`r.sortKey`, window.bounds), ...branch.where, ...printConditions(plan.filter, branch.other)]
  return cypher`MATCH (r:Relation) WHERE ${join(where, ' AND ')}`
}

/** What no index answers. */
function printConditions(filter: RelationFilter, other: End | null): Fragment[] {
  const conditions: Fragment[] = []
  if (filter.kinds !== null) {
    const kindOf = (end: End): Fragment => cypher`split(r.${name(end)}, ':')[0] IN ${filter.kinds}`
    conditions.push(...(other === null ? [kindOf('fromId'), kindOf('toId')] : [kindOf(other)]))
  }
  if (filter.from === null && filter.to !== null) conditions.push(cypher`(r.earliestOn IS NOT NULL OR r.endKey IS NOT NULL)`)
  if (filter.validOn !== null) conditions.push(cypher`(NOT r.standing OR coalesce(r.endKey, r.sortKey) >= ${filter.validOn})`)
  if (filter.roles !== null) conditions.push(cypher`any(role IN r.roles WHERE role IN ${filter.roles})`)
  if (filter.minPublishers !== null) conditions.push(cypher`r.publisherCount >= ${filter.minPublishers}`)
  if (filter.minOrigins !== null) conditions.push(cypher`r.originCount >= ${filter.minOrigins}`)
  if (filter.contested !== null) conditions.push(cypher`r.contested = ${filter.contested}`)
  if (filter.publishers !== null) conditions.push(cypher`any(id IN r.publisherIds WHERE id IN publishers)`)
  if (filter.attributedTo !== null) conditions.push(cypher`any(id IN r.speakerIds WHERE id IN speakers)`)
  if (filter.excludeGeneric) conditions.push(cypher`NOT EXISTS { MATCH (g:Entity) WHERE g.id IN [r.fromId, r.toId] AND g.generic }`)
  return conditions
}
