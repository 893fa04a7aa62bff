import type { RelationFilter } from '../plan/filter.ts'
import type { RelationsPlan } from '../plan/plan.ts'
import { endOfDay, from, hasKnownDay, printBounds, printOrder, unbounded, upTo, withinPage, type Bounds } from './bounds.ts'
import { canonicalIds, canonicalIdsOfAny, canonicalOf } from './print-canonical.ts'
import { statesOf } from './print-clock.ts'
import { printParts, wasPart } from './print-parts.ts'
import { eventIsWithin } from './print-places.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

type End = 'fromId' | 'toId'

/** One seek of an index: the equal columns in front of the sort key, and what else must hold. */
interface Branch {
  readonly equal: readonly (readonly [column: 'fromId' | 'toId' | 'type' | 'dyad', variable: string])[]
  readonly where: readonly Fragment[]
  /** The ids of those whose kind counts: the other end or, where no end is the actor's, both. */
  readonly others: readonly string[]
}

/**
 * Text that binds `r` to the relations of the page, in no promised order, and `sortKey` to their sort keys. `owner` is the entity or event that the list hangs on.
 * The key is taken along from the index that was sought: whatever asks for `r.sortKey` later has it read from the store, for each relation at each end.
 */
export function printRelationRows(given: RelationsScope & Pick<RelationsPlan, 'page'>, owner: Fragment | null): Fragment {
  const plan = { ...given, filter: seekable(given) }
  const { page } = plan
  const branches = windowsOf(plan.filter, page).flatMap((window) =>
    branchesOf(plan).flatMap((branch) => {
      const keys = [...branch.equal.map(([column]) => cypher`r.${name(column)}`), cypher`sortKey`]
      return printMatches(plan, branch, window, printLookups(plan.filter)).map((match) => cypher`${match} WITH r, r.sortKey AS sortKey ORDER BY ${printOrder(page, keys)} LIMIT ${page.limit} RETURN r, sortKey`)
    }),
  )
  return cypher`${printScope(plan, owner)}${inCall(plan, branches)}
  WITH DISTINCT r, sortKey ORDER BY ${printOrder(page, [cypher`sortKey`])} LIMIT ${page.limit}`
}

/** Text that returns the number of relations in the whole list; the caller gives it its name. */
export function printRelationCount(plan: RelationsScope, owner: Fragment | null): Fragment {
  return cypher`${printAllRelations(plan, owner)}
  RETURN count(DISTINCT r)`
}

/**
 * Text that binds `r` to every relation of the list, some of them twice. Where there is an actor, given or above, `actor` stays bound to its
 * canonical id or, with `includeParts`, to that of the part. Within a pair the caller has bound `actor` and `other`.
 *
 * `r` is a node with all the properties of a relation, whatever the clock: `:Relation`, or under a clock the state that held then, which may
 * be `:RelationWas` or `:RelationEarlier`. Days, counts, weights and ends are those that were so then; `r.id` names the relation, not the state.
 * @param read what is returned of each instead, such as what the index that was sought has of it, which nothing knows beyond the subquery
 */
export function printAllRelations(given: RelationsScope, owner: Fragment | null, read?: Fragment): Fragment {
  const plan = { ...given, filter: seekable(given) }
  const windows = plan.began === undefined ? windowsOf(plan.filter, null) : [{ bounds: unbounded, endsFrom: null }]
  const lookups = printLookups(plan.filter)
  const [within, after] = read === undefined ? [[], lookups] : [lookups, []]
  const branches = windows.flatMap((window) => branchesOf(plan).flatMap((branch) => printMatches(plan, branch, window, within).map((match) => cypher`${match} RETURN ${read ?? name('r')}`)))
  return cypher`${printScope(plan, owner)}${inCall(plan, branches)}${after.length === 0 ? empty : cypher`\n  WITH * WHERE ${join(after, ' AND ')}`}`
}

const flipped = { FROM: 'TO', TO: 'FROM', BOTH: 'BOTH' } as const

function hasActors({ actors, actorExternalIds }: RelationFilter): boolean {
  return actors !== null || actorExternalIds !== null
}

function hasOthers({ counterparts, counterpartExternalIds }: RelationFilter): boolean {
  return counterparts !== null || counterpartExternalIds !== null
}

/** Counterparts alone are sought as actors are, from the other end. */
function seekable({ within, filter }: RelationsScope): RelationFilter {
  if (within !== 'root' || hasActors(filter) || !hasOthers(filter)) return filter
  return { ...filter, actors: filter.counterparts, actorExternalIds: filter.counterpartExternalIds, counterparts: null, counterpartExternalIds: null, direction: flipped[filter.direction] }
}

/** Which relations, and what they hang on, whether they come in pages or not. */
export interface RelationsScope extends Pick<RelationsPlan, 'within' | 'filter'> {
  /** Only those whose first possible day lies between two: the filter must name no days of its own. */
  readonly began?: Began
  /** Whether the caller has bound the lists of the filter, by `printRelationLists`. */
  readonly areListsBound?: boolean
}

/** Sort keys between two expressions, which may use variables of the statement; null where a side is open. */
export interface Began {
  readonly from: Fragment | null
  readonly to: Fragment | null
  /** The variables that the two expressions use. */
  readonly sees: readonly string[]
}

/** What began between two calendar days, both included. Where one is given, what has no known first day is left out. */
export function beganBetween(from: string | null, to: string | null): Began {
  const first = from ?? (to === null ? null : '0001-01-01')
  return { from: first === null ? null : cypher`${first}`, to: to === null ? null : cypher`${endOfDay(to)}`, sees: [] }
}

/** The variables that every branch may use: the actor, the other, a type, and lists of canonical ids. */
function scopeOf(plan: RelationsScope): readonly string[] {
  const { filter } = plan
  const scope: string[] = [...(plan.began?.sees ?? [])]
  if (plan.within === 'Event') scope.push('event')
  const parts = filter.includeParts
  if (hasActor(plan)) scope.push('actor', ...(parts ? ['actorPart'] : []))
  if (plan.within === 'Event' && hasActors(filter)) scope.push(parts ? 'actorParts' : 'actors')
  if (plan.within === 'Pair') scope.push('other')
  else if (hasOthers(filter) && hasActor(plan)) scope.push('other', ...(parts ? ['otherPart'] : []))
  else if (hasOthers(filter)) scope.push(parts ? 'otherParts' : 'others')
  if (unwindsTypes(plan)) scope.push('type')
  if (filter.publishers !== null) scope.push('publishers')
  if (filter.attributedTo !== null) scope.push('speakers')
  return scope
}

function hasActor(plan: RelationsScope): boolean {
  return plan.within === 'Entity' || plan.within === 'Pair' || (plan.within === 'root' && hasActors(plan.filter))
}

/** Whether both ends are known, so that the index of the dyad answers. */
function isDyad(plan: RelationsScope): boolean {
  return plan.within === 'Pair' || (hasActor(plan) && hasOthers(plan.filter))
}

function unwindsTypes(plan: RelationsScope): boolean {
  return plan.filter.types !== null && plan.within !== 'Event' && !isDyad(plan)
}

/** Text that binds the lists of entities that the filter of a list at the root names, once for its rows and its count. */
export function printRelationLists(plan: RelationsScope): Fragment {
  return join(printLists({ ...plan, filter: seekable(plan) }, null), '\n')
}

function printLists(plan: RelationsScope, owner: Fragment | null): readonly Fragment[] {
  const { filter } = plan
  const lines: Fragment[] = []
  if (filter.publishers !== null) lines.push(canonicalIds(filter.publishers, 'publishers', filter.clock))
  if (filter.attributedTo !== null) lines.push(canonicalIds(filter.attributedTo, 'speakers', filter.clock))
  if (hasOthers(filter)) lines.push(canonicalIdsOfAny(filter.counterparts, filter.counterpartExternalIds, 'others', filter.clock))
  if (hasActors(filter)) lines.push(canonicalIdsOfAny(filter.actors, filter.actorExternalIds, 'actors', filter.clock))
  if (plan.within === 'Event' && owner !== null) lines.push(cypher`WITH *, ${owner}.id AS event`)
  if (filter.includeParts && plan.within !== 'Pair') lines.push(...printPartsOfEnds(plan, owner))
  return lines
}

function printScope(plan: RelationsScope, owner: Fragment | null): Fragment {
  const lines = [...(plan.areListsBound === true ? [] : printLists(plan, owner)), ...(plan.within === 'Pair' ? [] : printEnds(plan, owner))]
  return lines.length === 0 ? empty : cypher`${join(lines, '\n  ')}\n  `
}

/** A row for each actor, with each other and each type, that is sought. */
function printEnds(plan: RelationsScope, owner: Fragment | null): readonly Fragment[] {
  const { filter } = plan
  const lines: Fragment[] = []
  const isBoth = hasActor(plan) && hasOthers(filter)
  if (filter.includeParts) {
    if (hasActor(plan)) lines.push(cypher`UNWIND actorParts AS actorPart WITH *, actorPart.id AS actor`)
    if (isBoth) lines.push(cypher`UNWIND otherParts AS otherPart WITH *, otherPart.id AS other`)
  } else {
    if (plan.within === 'Entity' && owner !== null) lines.push(cypher`WITH *, ${canonicalOf(owner, filter.clock)} AS actor`)
    else if (hasActor(plan)) lines.push(cypher`UNWIND actors AS actor`)
    if (isBoth) lines.push(cypher`UNWIND others AS other`)
  }
  if (unwindsTypes(plan)) lines.push(cypher`UNWIND ${filter.types} AS type`)
  return lines
}

/** Lists of actors and others with their parts. */
function printPartsOfEnds(plan: RelationsScope, owner: Fragment | null): readonly Fragment[] {
  const { filter } = plan
  const lines: Fragment[] = []
  if (plan.within === 'Entity' && owner !== null) lines.push(cypher`WITH *, [${canonicalOf(owner, filter.clock)}] AS actors`)
  if (hasActor(plan) || hasActors(filter)) lines.push(printParts(name('actors'), 'actorParts', filter.clock))
  if (hasOthers(filter)) lines.push(printParts(name('others'), 'otherParts', filter.clock))
  return lines
}

function inCall(plan: RelationsScope, branches: readonly Fragment[]): Fragment {
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
  if (plan.within === 'Event') return [{ equal: [], where: [cypher`r.eventId = event`, ...eventEnds(filter)], others: ['r.fromId', 'r.toId'] }]
  const type = filter.types === null ? [] : ([['type', 'type']] as const)
  if (!hasActor(plan)) return [{ equal: type, where: [], others: ['r.fromId', 'r.toId'] }]
  const partly = filter.includeParts ? [wasPart('actorPart'), ...(hasOthers(filter) ? [wasPart('otherPart')] : [])] : []
  if (isDyad(plan)) {
    return [{ equal: [['dyad', dyadOf('actor', 'other')]], where: [...dyadDirection(filter), ...typeIn(filter), ...partly], others: ['other'] }]
  }
  const end = (column: End, undirectedOnly: boolean): Branch => ({
    equal: [[column, 'actor'], ...type],
    where: [...(undirectedOnly ? [cypher`NOT r.directed`] : []), ...partly],
    others: [column === 'fromId' ? 'r.toId' : 'r.fromId'],
  })
  return [end('fromId', filter.direction === 'TO'), end('toId', filter.direction === 'FROM')]
}

/** The key of a pair, from two variables with its ids. */
export function dyadOf(one: string, other: string): string {
  return `CASE WHEN ${one} < ${other} THEN ${one} + '|' + ${other} ELSE ${other} + '|' + ${one} END`
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
  const has = (end: End, list: 'actor' | 'other'): Fragment => (filter.includeParts ? cypher`any(part IN ${name(`${list}Parts`)} WHERE part.id = r.${name(end)} AND ${wasPart('part')})` : cypher`r.${name(end)} IN ${name(`${list}s`)}`)
  const stand = (actorAt: End, otherAt: End): Fragment => {
    const conditions = [...(hasActors(filter) ? [has(actorAt, 'actor')] : []), ...(hasOthers(filter) ? [has(otherAt, 'other')] : [])]
    return join(conditions, ' AND ')
  }
  if (!hasActors(filter) && !hasOthers(filter)) return typeIn(filter)
  const [forwards, backwards] = [stand('fromId', 'toId'), stand('toId', 'fromId')]
  const way = { FROM: cypher`(${forwards} OR (NOT r.directed AND ${backwards}))`, TO: cypher`(${backwards} OR (NOT r.directed AND ${forwards}))`, BOTH: cypher`(${forwards} OR ${backwards})` }
  return [...typeIn(filter), way[filter.direction]]
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

/** The seek of a branch in each place where relations stand that hold under the clock, with what else must hold besides the conditions of the filter. */
function printMatches(plan: RelationsScope, branch: Branch, window: Window, rest: readonly Fragment[]): readonly Fragment[] {
  const equal = branch.equal.map(([column, value]) => ({ pieces: [`r.${column} = ${value}`] }))
  const spanning = window.endsFrom === null ? [] : [cypher`r.endKey >= ${window.endsFrom}`, hasKnownDay(name('r'))]
  const days = plan.began === undefined ? printBounds(cypher`r.sortKey`, window.bounds) : printBegan(plan.began, plan.filter.validOn)
  const where = [...equal, ...spanning, days, ...branch.where, ...printConditions(plan.filter, branch.others), ...rest]
  return statesOf('Relation', name('r'), plan.filter.clock).map(({ label, holds }) => cypher`MATCH (r:${label}) WHERE ${join([...where, ...holds], ' AND ')}`)
}

/** One condition at each end, for the planner seeks with one and filters with two. */
function printBegan({ from, to }: Began, validOn: string | null): Fragment {
  const lower = from ?? cypher`''`
  if (validOn === null) return to === null ? cypher`r.sortKey > ${lower}` : cypher`r.sortKey > ${lower} AND r.sortKey < ${to}`
  const valid = endOfDay(validOn)
  return to === null ? cypher`r.sortKey > ${lower} AND r.sortKey < ${valid}` : cypher`r.sortKey > ${lower} AND r.sortKey < CASE WHEN ${to} < ${valid} THEN ${to} ELSE ${valid} END`
}

/** What no index answers, and a relation tells by itself. */
function printConditions(filter: RelationFilter, others: Branch['others']): Fragment[] {
  const conditions: Fragment[] = []
  if (filter.kinds !== null) conditions.push(...others.map((other) => cypher`split(${{ pieces: [other] }}, ':')[0] IN ${filter.kinds}`))
  if (filter.from === null && filter.to !== null) conditions.push(hasKnownDay(name('r')))
  if (filter.validOn !== null) conditions.push(cypher`(NOT r.standing OR coalesce(r.endKey, r.sortKey) >= ${filter.validOn})`)
  if (filter.roles !== null) conditions.push(cypher`any(role IN r.roles WHERE role IN ${filter.roles})`)
  if (filter.minPublishers !== null) conditions.push(cypher`r.publisherCount >= ${filter.minPublishers}`)
  if (filter.minOrigins !== null) conditions.push(cypher`r.originCount >= ${filter.minOrigins}`)
  if (filter.contested !== null) conditions.push(cypher`r.contested = ${filter.contested}`)
  if (filter.publishers !== null) conditions.push(cypher`any(id IN r.publisherIds WHERE id IN publishers)`)
  if (filter.attributedTo !== null) conditions.push(cypher`any(id IN r.speakerIds WHERE id IN speakers)`)
  return conditions
}

/** What takes a look at other nodes: long to plan, so that it stands once behind all seeks where none of them ends at a limit. */
function printLookups(filter: RelationFilter): readonly Fragment[] {
  const conditions: Fragment[] = []
  if (filter.within !== null) conditions.push(eventIsWithin(cypher`r.eventId`, filter.within, filter.clock))
  if (filter.excludeGeneric) conditions.push(cypher`NOT EXISTS { MATCH (g:Entity) WHERE g.id IN [r.fromId, r.toId] AND g.generic }`)
  return conditions
}
