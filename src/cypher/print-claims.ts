import type { ClaimFilter } from '../plan/filter.ts'
import type { ClaimsPlan } from '../plan/plan.ts'
import { printBounds, printOrder, unbounded, withinPage } from './bounds.ts'
import { canonicalIds, memberIds } from './print-canonical.ts'
import { limitOf } from './print-relations.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/** Text that binds `c` to the claims of the page. `owner` is the relation, event or document that the list hangs on. */
export function printClaimRows(plan: ClaimsPlan, owner: Fragment | null): Fragment {
  const order = printOrder(plan.page, [cypher`c.sortKey`])
  return cypher`${printLists(plan.filter)}${printSource(plan, owner, true)}
  WITH DISTINCT c ORDER BY ${order} LIMIT ${limitOf(plan.page.size)}`
}

/** Text that returns the number of claims in the whole list; the caller gives it its name. */
export function printClaimCount(plan: ClaimsPlan, owner: Fragment | null): Fragment {
  return cypher`${printLists(plan.filter)}${printSource(plan, owner, false)}
  RETURN count(DISTINCT c)`
}

function printLists(filter: ClaimFilter): Fragment {
  const lines: Fragment[] = []
  if (filter.publishers !== null) lines.push(canonicalIds(filter.publishers, 'publishers'))
  if (filter.attributedTo !== null) lines.push(memberIds(filter.attributedTo, 'speakers'))
  return lines.length === 0 ? cypher`` : cypher`${join(lines, '\n  ')}\n  `
}

/**
 * The claims that assert or deny a relation, as the derivation counts them: of its event and type, naming its ends,
 * from either side where the relation or the claim has no direction. Without objects a denial is of all that its subject did,
 * without subjects of all that was done to its objects, and an assertion without direction joins its subjects with each other.
 */
function claimsOfRelation(relation: Fragment): Fragment {
  const names = (link: string, end: string): Fragment => cypher`EXISTS { MATCH (c)-[:${name(link)}]->(:Entity {canonicalId: ${relation}.${name(end)}}) }`
  const across = (subject: string, object: string): Fragment =>
    cypher`(${names('SUBJECT', subject)} OR (c.polarity = 'DENIES' AND NOT EXISTS { MATCH (c)-[:SUBJECT]->() })) AND (${names('OBJECT', object)} OR (c.polarity = 'DENIES' AND NOT EXISTS { MATCH (c)-[:OBJECT]->() }))`
  return cypher`MATCH (:Event {canonicalId: ${relation}.eventId})<-[:ABOUT]-(c:Claim)
    WHERE c.predicate = ${relation}.type AND c.modality IN ['OCCURRED', 'ONGOING'] AND (${across('fromId', 'toId')}
      OR (NOT (${relation}.directed AND c.directed) AND ${across('toId', 'fromId')})
      OR (NOT c.directed AND ${names('SUBJECT', 'fromId')} AND ${names('SUBJECT', 'toId')} AND NOT EXISTS { MATCH (c)-[:OBJECT]->() }))`
}

/** Where the claims are read from: an index that already has their order, where the list can be long. */
function printSource(plan: ClaimsPlan, owner: Fragment | null, paged: boolean): Fragment {
  const { filter } = plan
  const bounds = paged ? withinPage(unbounded, plan.page) : unbounded
  const rest = printConditions(filter)
  const and = (conditions: readonly Fragment[]): Fragment => join([...conditions, ...rest], ' AND ')
  const limited = (keys: readonly Fragment[]): Fragment => (paged ? cypher`WITH c ORDER BY ${printOrder(plan.page, keys)} LIMIT ${limitOf(plan.page.size)} RETURN c` : cypher`RETURN c`)
  const key = printBounds(cypher`c.sortKey`, bounds)
  const spoken = filter.attributedTo === null ? [] : [cypher`EXISTS { MATCH (c)-[a:ATTRIBUTED_TO]->() WHERE a.speakerId IN speakers }`]
  const stated = filter.documents === null ? [] : [cypher`c.documentId IN ${filter.documents}`]
  if (owner !== null && plan.within === 'Relation') return cypher`${claimsOfRelation(owner)} AND ${and([key, ...spoken, ...stated])}`
  if (owner !== null && plan.within === 'Event') return cypher`MATCH (:Event {canonicalId: ${owner}.id})<-[:ABOUT]-(c:Claim) WHERE ${and([key, ...spoken, ...stated])}`
  if (owner !== null) return cypher`CALL (${owner}) { MATCH (c:Claim) WHERE c.documentId = ${owner}.id AND ${and([key, ...spoken, ...stated])} ${limited([cypher`c.documentId`, cypher`c.sortKey`])} }`
  if (filter.documents !== null) {
    return cypher`UNWIND ${filter.documents} AS document CALL (*) { MATCH (c:Claim) WHERE c.documentId = document AND ${and([key, ...spoken])} ${limited([cypher`c.documentId`, cypher`c.sortKey`])} }`
  }
  if (filter.attributedTo !== null) return printSpoken(plan, bounds, rest, paged)
  return cypher`CALL (*) { MATCH (c:Claim) WHERE ${and([key])} ${limited([cypher`c.sortKey`])} }`
}

/**
 * Everything that rests on the word of some speakers, by the index over their attributions,
 * which holds one edge for each claim and speaker, at whatever steps of the chain.
 */
function printSpoken(plan: ClaimsPlan, bounds: Parameters<typeof printBounds>[1], rest: readonly Fragment[], paged: boolean): Fragment {
  const where = [cypher`a.speakerId = speaker`, printBounds(cypher`a.sortKey`, bounds), ...rest]
  const limited = paged ? cypher`WITH c, a ORDER BY ${printOrder(plan.page, [cypher`a.speakerId`, cypher`a.sortKey`])} LIMIT ${limitOf(plan.page.size)} RETURN c` : cypher`RETURN c`
  return cypher`UNWIND speakers AS speaker CALL (*) { MATCH (c:Claim)-[a:ATTRIBUTED_TO]->() WHERE ${join(where, ' AND ')} ${limited} }`
}

function printConditions(filter: ClaimFilter): Fragment[] {
  const conditions: Fragment[] = [cypher`c.status IN ${filter.status}`]
  if (filter.kinds !== null) conditions.push(cypher`c.kind IN ${filter.kinds}`)
  if (filter.polarity !== null) conditions.push(cypher`c.polarity = ${filter.polarity}`)
  if (filter.text !== null) conditions.push(cypher`toLower(c.quoteText) CONTAINS toLower(${filter.text})`)
  if (filter.publishers !== null) conditions.push(cypher`EXISTS { MATCH (:Document {id: c.documentId})-[:PUBLISHED_BY]->(p:Entity) WHERE p.canonicalId IN publishers }`)
  return conditions
}
