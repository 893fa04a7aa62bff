import type { Clock } from '../plan/clock.ts'
import type { ClaimFilter } from '../plan/filter.ts'
import type { ClaimsPlan } from '../plan/plan.ts'
import { typesOfGroup } from '../record/relation-types.ts'
import { hasKnownDay, printBounds, printOrder, unbounded, upTo, withinPage } from './bounds.ts'
import { canonicalIds, canonicalIdsOfAll, canonicalOf, matchClaimsAbout, matchMembers, memberIds } from './print-canonical.ts'
import { claimIsThere, endingOf } from './print-clock.ts'
import { claimIsWithin } from './print-places.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/** Text that binds `c` to the claims of the page. `owner` is the relation, event or document that the list hangs on. */
export function printClaimRows(plan: ClaimsPlan, owner: Fragment | null): Fragment {
  const order = printOrder(plan.page, [cypher`c.sortKey`])
  return cypher`${printClaimLists(plan.filter)}${printSource(plan, owner, true)}
  WITH DISTINCT c ORDER BY ${order} LIMIT ${plan.page.limit}`
}

/** Text that returns the number of claims in the whole list; the caller gives it its name. */
export function printClaimCount(plan: ClaimsPlan, owner: Fragment | null): Fragment {
  return cypher`${printClaimLists(plan.filter)}${printSource(plan, owner, false)}
  RETURN count(DISTINCT c)`
}

/** Text that binds the lists of entities that a filter of claims names. */
export function printClaimLists(filter: ClaimFilter): Fragment {
  const lines: Fragment[] = []
  if (filter.publishers !== null) lines.push(canonicalIds(filter.publishers, 'publishers', filter.clock))
  if (filter.attributedTo !== null) lines.push(memberIds(filter.attributedTo, 'speakers', filter.clock))
  if (filter.participants !== null) lines.push(canonicalIdsOfAll(filter.participants, 'participants', filter.clock))
  return lines.length === 0 ? cypher`` : cypher`${join(lines, '\n  ')}\n  `
}

/**
 * The claims that assert or deny a relation, as the derivation counts them: of its event and type, naming its ends,
 * from either side where the relation or the claim has no direction. Without objects a denial is of all that its subject did,
 * without subjects of all that was done to its objects, and an assertion without direction joins its subjects with each other.
 * The predicate stands in an expression, so that the planner does not come in by the index over all claims of a type: those of one event are few.
 * Whom a claim names is listed once and then asked of: with a subquery for each question the planner tries every order of them, for seconds.
 */
export function claimsOfRelation(relation: Fragment, conditions: Fragment, clock: Clock | null): Fragment {
  const named = (link: string): Fragment => cypher`COLLECT { MATCH (c)-[:${name(link)}]->(named:Entity) RETURN ${canonicalOf(name('named'), clock)} }`
  const across = (subject: string, object: string): Fragment =>
    cypher`(${relation}.${name(subject)} IN subjects OR (c.polarity = 'DENIES' AND subjects = [])) AND (${relation}.${name(object)} IN objects OR (c.polarity = 'DENIES' AND objects = []))`
  return cypher`${matchClaimsAbout(cypher`${relation}.eventId`, name('c'), clock)}
    WHERE coalesce(c.predicate, '') = ${relation}.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND ${conditions}
    WITH *, ${named('SUBJECT')} AS subjects, ${named('OBJECT')} AS objects
    WITH * WHERE (${across('fromId', 'toId')})
      OR (NOT (${relation}.directed AND c.directed) AND ${across('toId', 'fromId')})
      OR (NOT c.directed AND ${relation}.fromId IN subjects AND ${relation}.toId IN subjects AND objects = [])`
}

/** Claims are sorted by when they were recorded, so the clock is a bound of their keys. `~` sorts after the space that follows the number. */
function lastKeyOf(clock: Clock | null): string | null {
  const recorded = clock?.recorded ?? null
  return recorded === null ? null : `${String(recorded).padStart(16, '0')}~`
}

/** Where the claims are read from: an index that already has their order, where the list can be long. */
function printSource(plan: ClaimsPlan, owner: Fragment | null, paged: boolean): Fragment {
  const { filter } = plan
  const recorded = upTo(unbounded, lastKeyOf(filter.clock), true)
  const bounds = paged ? withinPage(recorded, plan.page) : recorded
  const rest = printConditions(filter)
  const and = (conditions: readonly Fragment[]): Fragment => join([...conditions, ...rest], ' AND ')
  const limited = (keys: readonly Fragment[]): Fragment => (paged ? cypher`WITH c ORDER BY ${printOrder(plan.page, keys)} LIMIT ${plan.page.limit} RETURN c` : cypher`RETURN c`)
  const key = printBounds(cypher`c.sortKey`, bounds)
  const [spoken, stated] = [spokenBy(filter), statedIn(filter)]
  if (owner !== null && plan.within === 'Relation') return claimsOfRelation(owner, and([key, ...spoken, ...stated]), filter.clock)
  if (owner !== null && plan.within === 'Event') return cypher`${matchClaimsAbout(cypher`${owner}.id`, name('c'), filter.clock)} WHERE ${and([key, ...spoken, ...stated])}`
  if (owner !== null) return cypher`CALL (*) { MATCH (c:Claim) WHERE c.documentId = ${owner}.id AND ${and([key, ...spoken, ...stated])} ${limited([cypher`c.documentId`, cypher`c.sortKey`])} }`
  if (filter.documents !== null) {
    return cypher`UNWIND ${filter.documents} AS document CALL (*) { MATCH (c:Claim) WHERE c.documentId = document AND ${and([key, ...spoken])} ${limited([cypher`c.documentId`, cypher`c.sortKey`])} }`
  }
  if (filter.attributedTo !== null) return printSpoken(plan, bounds, rest, paged)
  if (filter.participants !== null) {
    return cypher`WITH *, head(participants) AS participant ${matchMembers('Entity', name('participant'), name('who'), filter.clock)} MATCH (who)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE ${and([key])}`
  }
  if (filter.types !== null) return cypher`UNWIND ${filter.types} AS type CALL (*) { MATCH (c:Claim) WHERE ${and([cypher`c.predicate = type`, key])} ${limited([cypher`c.predicate`, cypher`c.sortKey`])} }`
  return cypher`CALL (*) { MATCH (c:Claim) WHERE ${and([key])} ${limited([cypher`c.sortKey`])} }`
}

/**
 * Everything that rests on the word of some speakers, by the index over their attributions,
 * which holds one edge for each claim and speaker, at whatever steps of the chain.
 */
function printSpoken(plan: ClaimsPlan, bounds: Parameters<typeof printBounds>[1], rest: readonly Fragment[], paged: boolean): Fragment {
  const where = [cypher`a.speakerId = speaker`, printBounds(cypher`a.sortKey`, bounds), ...rest]
  const limited = paged ? cypher`WITH c, a ORDER BY ${printOrder(plan.page, [cypher`a.speakerId`, cypher`a.sortKey`])} LIMIT ${plan.page.limit} RETURN c` : cypher`RETURN c`
  return cypher`UNWIND speakers AS speaker CALL (*) { MATCH (c:Claim)-[a:ATTRIBUTED_TO]->() WHERE ${join(where, ' AND ')} ${limited} }`
}

/** What must hold of the claim `c`, wherever it was found. */
export function claimPasses(filter: ClaimFilter): Fragment {
  return join([...spokenBy(filter), ...statedIn(filter), ...printConditions(filter)], ' AND ')
}

function spokenBy({ attributedTo }: ClaimFilter): readonly Fragment[] {
  return attributedTo === null ? [] : [cypher`EXISTS { MATCH (c)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId IN speakers }`]
}

function statedIn({ documents }: ClaimFilter): readonly Fragment[] {
  return documents === null ? [] : [cypher`c.documentId IN ${documents}`]
}

function printConditions(filter: ClaimFilter): Fragment[] {
  const conditions: Fragment[] = [cypher`${endingOf(name('c'), 'status', filter.clock)} IN ${filter.status}`, ...claimIsThere(name('c'), filter.clock)]
  if (filter.kinds !== null) conditions.push(cypher`c.kind IN ${filter.kinds}`)
  if (filter.polarity !== null) conditions.push(cypher`c.polarity = ${filter.polarity}`)
  if (filter.types !== null) conditions.push(cypher`coalesce(c.predicate, '') IN ${filter.types}`)
  if (filter.participants !== null) conditions.push(cypher`all(id IN participants WHERE id IN COLLECT { MATCH (c)-[:SUBJECT|OBJECT]->(named:Entity) RETURN ${canonicalOf(name('named'), filter.clock)} })`) // an EXISTS with a subquery in its WHERE takes four times as long to plan
  conditions.push(...daysOverlap(filter))
  if (filter.within !== null) conditions.push(claimIsWithin(name('c'), filter.within))
  if (filter.text !== null) conditions.push(cypher`toLower(c.quoteText) CONTAINS toLower(${filter.text})`)
  if (filter.publishers !== null) conditions.push(cypher`EXISTS { MATCH (:Document {id: c.documentId})-[:PUBLISHED_BY]->(p:Entity) WHERE ${canonicalOf(name('p'), filter.clock)} IN publishers }`)
  return conditions
}

/** Overlap with `from` to `to`. A standing state lasts until its end, an act until its last day; what is not known may have been. */
function daysOverlap({ from, to }: ClaimFilter): Fragment[] {
  if (from === null && to === null) return []
  const last = cypher`coalesce(CASE WHEN c.predicate IN ${typesOfGroup('standing') ?? []} THEN c.endLatestOn ELSE c.latestOn END, '9999-12-31')`
  return [
    hasKnownDay(name('c')),
    ...(from === null ? [] : [cypher`${last} >= ${from}`]),
    ...(to === null ? [] : [cypher`coalesce(c.earliestOn, '0001-01-01') <= ${to}`]),
  ]
}
