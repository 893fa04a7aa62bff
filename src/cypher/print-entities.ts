import { normalise } from '../record/name-norm.ts'
import type { DocumentsPlan, EntitiesPlan } from '../plan/plan.ts'
import { from, printBounds, printOrder, unbounded, upTo, withinPage } from './bounds.ts'
import { canonicalIds, canonicalOf } from './print-canonical.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/** Text that binds `e` to the entities of the page. */
export function printEntityRows(plan: EntitiesPlan): Fragment {
  return cypher`${printEntitySource(plan, true)}
  WITH DISTINCT e ORDER BY ${printOrder(plan.page, [cypher`e.id`])} LIMIT ${plan.page.limit}`
}

/** Text that returns the number of entities in the whole list; the caller gives it its name. */
export function printEntityCount(plan: EntitiesPlan): Fragment {
  return cypher`${printEntitySource(plan, false)}
  RETURN count(DISTINCT e)`
}

function printEntitySource(plan: EntitiesPlan, paged: boolean): Fragment {
  const { filter, page } = plan
  const bounds = printBounds(cypher`e.id`, paged ? withinPage(unbounded, page) : unbounded)
  const recorded = filter.clock?.recorded ?? null
  const rest: Fragment[] = [cypher`${canonicalOf(name('e'), filter.clock)} = e.id`, ...(recorded === null ? [] : [cypher`e.recordedFrom <= ${recorded}`])]
  if (filter.generic !== null) rest.push(cypher`coalesce(e.generic, false) = ${filter.generic}`)
  if (filter.scheme !== null) rest.push(cypher`EXISTS { MATCH (e)-[:HAS_ID]->(:ExternalId {scheme: ${filter.scheme}}) }`)
  const limited = (keys: readonly Fragment[]): Fragment => (paged ? cypher` WITH e ORDER BY ${printOrder(page, keys)} LIMIT ${page.limit}` : cypher``)
  if (filter.text !== null) {
    const kind = filter.kinds === null ? [] : [cypher`e.kind IN ${filter.kinds}`]
    return cypher`MATCH (n:Name) WHERE n.norm STARTS WITH ${normalise(filter.text)} WITH DISTINCT n.entityId AS named
  MATCH (x:Entity {id: named}) MATCH (e:Entity {id: ${canonicalOf(name('x'), filter.clock)}}) WHERE ${join([bounds, ...kind, ...rest], ' AND ')}`
  }
  if (filter.kinds === null) return cypher`MATCH (e:Entity) WHERE ${join([bounds, ...rest], ' AND ')}${limited([cypher`e.id`])}`
  return cypher`UNWIND ${filter.kinds} AS kind
  CALL (kind) { MATCH (e:Entity) WHERE ${join([cypher`e.kind = kind`, bounds, ...rest], ' AND ')}${limited([cypher`e.kind`, cypher`e.id`])} RETURN e }`
}

/** Text that binds `d` to the documents of the page. */
export function printDocumentRows(plan: DocumentsPlan): Fragment {
  return cypher`${printDocumentSource(plan, true)}
  WITH DISTINCT d ORDER BY ${printOrder(plan.page, [cypher`d.sortKey`])} LIMIT ${plan.page.limit}`
}

/** Text that returns the number of documents in the whole list; the caller gives it its name. */
export function printDocumentCount(plan: DocumentsPlan): Fragment {
  return cypher`${printDocumentSource(plan, false)}
  RETURN count(DISTINCT d)`
}

function printDocumentSource(plan: DocumentsPlan, paged: boolean): Fragment {
  const { filter, page } = plan
  const published = upTo(from(unbounded, filter.from, true), filter.to === null ? null : `${filter.to}~`, true)
  const bounds = printBounds(cypher`d.sortKey`, paged ? withinPage(published, page) : published)
  const rest = filter.text === null ? [] : [cypher`toLower(d.title) CONTAINS toLower(${filter.text})`]
  const limited = (keys: readonly Fragment[]): Fragment => (paged ? cypher` WITH d ORDER BY ${printOrder(page, keys)} LIMIT ${page.limit}` : cypher``)
  if (filter.publishers === null) return cypher`MATCH (d:Document) WHERE ${join([bounds, ...rest], ' AND ')}${limited([cypher`d.sortKey`])}`
  return cypher`${canonicalIds(filter.publishers, 'publishers')} UNWIND publishers AS canonical MATCH (p:Entity {canonicalId: canonical})
  CALL (p) { MATCH (d:Document) WHERE ${join([cypher`d.publisherId = p.id`, bounds, ...rest], ' AND ')}${limited([cypher`d.publisherId`, cypher`d.sortKey`])} RETURN d }`
}
