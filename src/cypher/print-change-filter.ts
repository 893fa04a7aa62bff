import { changeRanks } from '../record/change.ts'
import type { RelationFilter } from '../plan/filter.ts'
import type { ChangeFilter } from '../plan/plan.ts'
import { endOfDay, hasKnownDay } from './bounds.ts'
import { matchNextVersion } from './print-change-facts.ts'
import { printClaimLists, claimPasses } from './print-claims.ts'
import { printParts, wasPart } from './print-parts.ts'
import { eventIsNamedWithin } from './print-places.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

/** A filter of changes: lists that it names, bound before, and text that keeps the changes that pass. */
interface PrintedFilter {
  readonly lists: Fragment
  readonly calls: Fragment
}

/** Until when the canonical id of now holds. */
const openEnd = 9_999_999_999_999_999

/**
 * Binds `variable` to the canonical ids that stood for some entities, each with the numbers between which it did. A version of a relation
 * has the ids of when it was written, so whoever is asked for may have had another one then.
 */
function canonicalHistory(ids: readonly string[], externalIds: readonly string[], variable: string): Fragment {
  const was = cypher`MATCH (w:CanonicalWas) WHERE w.memberId = y.id AND w.recordedTo > 0`
  return cypher`CALL () {
  CALL () { UNWIND ${ids} AS id MATCH (y:Entity {id: id}) RETURN y UNION UNWIND ${externalIds} AS id MATCH (:ExternalId {id: id})<-[:HAS_ID]-(y:Entity) RETURN y }
  CALL (y) {
    ${was} RETURN w.canonicalId AS held, w.recordedFrom AS since, w.recordedTo AS until
    UNION ALL
    RETURN y.canonicalId AS held, coalesce(head(COLLECT { ${was} RETURN w.recordedTo AS last ORDER BY w.memberId DESC, w.recordedTo DESC LIMIT 1 }), 0) AS since, ${openEnd} AS until
  }
  RETURN collect({id: held, since: since, until: until}) AS ${name(variable)}
}
`
}

/** Whether `one` stood for somebody when the version `r` was written or, of a version that ends with the change, just before it. */
const heldThen = cypher`((one.since <= r.recordedFrom AND r.recordedFrom < one.until) OR (r.recordedFrom < number AND one.since < number AND number <= one.until))`

type List = 'actors' | 'others'

function hasActors({ actors, actorExternalIds }: RelationFilter): boolean {
  return actors !== null || actorExternalIds !== null
}

function hasOthers({ counterparts, counterpartExternalIds }: RelationFilter): boolean {
  return counterparts !== null || counterpartExternalIds !== null
}

function printLists(filter: RelationFilter): Fragment {
  const ends: readonly (readonly [List, boolean, readonly string[], readonly string[]])[] = [
    ['actors', hasActors(filter), filter.actors ?? [], filter.actorExternalIds ?? []],
    ['others', hasOthers(filter), filter.counterparts ?? [], filter.counterpartExternalIds ?? []],
  ]
  const given = ends.filter(([, isGiven]) => isGiven)
  const parts = ([list]: (typeof ends)[number]): Fragment =>
    cypher`WITH *, [one IN ${name(list)} WHERE one.until = ${openEnd} | one.id] AS ${name(`${list}Now`)} ${printParts(name(`${list}Now`), `${list}Parts`, null)}\n`
  return join(
    [
      ...given.map(([list, , ids, externalIds]) => canonicalHistory(ids, externalIds, list)),
      ...(filter.includeParts ? given.map(parts) : []),
      ...(filter.publishers === null ? [] : [canonicalHistory(filter.publishers, [], 'publishers')]),
      ...(filter.attributedTo === null ? [] : [canonicalHistory(filter.attributedTo, [], 'speakers')]),
    ],
    '',
  )
}

/** Which of the two ends the actor and the other are at, with the kind of whoever else is there. */
function ends(filter: RelationFilter): readonly Fragment[] {
  const isAt = (list: List, end: 'fromId' | 'toId'): Fragment => {
    const at = cypher`r.${name(end)}`
    const own = cypher`any(one IN ${name(list)} WHERE one.id = ${at} AND ${heldThen})`
    return filter.includeParts ? cypher`(${own} OR any(part IN ${name(`${list}Parts`)} WHERE part.id = ${at} AND ${wasPart('part')}))` : own
  }
  const kindIs = (end: 'fromId' | 'toId'): readonly Fragment[] => (filter.kinds === null ? [] : [cypher`split(r.${name(end)}, ':')[0] IN ${filter.kinds}`])
  const [actors, others] = [hasActors(filter), hasOthers(filter)]
  if (!actors && !others) return [...kindIs('fromId'), ...kindIs('toId')]
  const stand = (actorAt: 'fromId' | 'toId', otherAt: 'fromId' | 'toId'): Fragment => {
    const conditions = [...(actors ? [isAt('actors', actorAt)] : []), ...(others ? [isAt('others', otherAt)] : []), ...kindIs(actors ? otherAt : actorAt)]
    return cypher`(${join(conditions, ' AND ')})`
  }
  const [forwards, backwards] = [stand('fromId', 'toId'), stand('toId', 'fromId')]
  const way = { FROM: cypher`(${forwards} OR (NOT r.directed AND ${backwards}))`, TO: cypher`(${backwards} OR (NOT r.directed AND ${forwards}))`, BOTH: cypher`(${forwards} OR ${backwards})` }
  return [way[filter.direction]]
}

function days({ from, to }: RelationFilter): readonly Fragment[] {
  if (from === null && to === null) return []
  return [hasKnownDay(name('r')), ...(from === null ? [] : [cypher`(r.sortKey >= ${from} OR r.endKey >= ${from})`]), ...(to === null ? [] : [cypher`r.sortKey <= ${endOfDay(to)}`])]
}

/** What must hold of the version `r` of a relation. */
function relationPasses(filter: RelationFilter): Fragment {
  const conditions = [
    cypher`r IS NOT NULL`,
    ...(filter.types === null ? [] : [cypher`r.type IN ${filter.types}`]),
    ...ends(filter),
    ...days(filter),
    ...(filter.roles === null ? [] : [cypher`any(role IN r.roles WHERE role IN ${filter.roles})`]),
    ...(filter.minPublishers === null ? [] : [cypher`r.publisherCount >= ${filter.minPublishers}`]),
    ...(filter.minOrigins === null ? [] : [cypher`r.originCount >= ${filter.minOrigins}`]),
    ...(filter.contested === null ? [] : [cypher`r.contested = ${filter.contested}`]),
    ...(filter.publishers === null ? [] : [cypher`any(one IN publishers WHERE one.id IN r.publisherIds AND ${heldThen})`]),
    ...(filter.attributedTo === null ? [] : [cypher`any(one IN speakers WHERE one.id IN r.speakerIds AND ${heldThen})`]),
    ...(filter.within === null ? [] : [eventIsNamedWithin(cypher`r.eventId`, filter.within)]),
    ...(filter.excludeGeneric ? [cypher`NOT EXISTS { MATCH (g:Entity) WHERE g.id IN [r.fromId, r.toId] AND g.generic }`] : []),
  ]
  return join(conditions, ' AND ')
}

/** Whether a claim was retracted by itself, and not along with its document. */
const aloneOrOther = cypher`WITH * WHERE rank <> ${changeRanks.CLAIM_RETRACTED} OR NOT EXISTS { MATCH (d:Document {id: x.documentId}) WHERE d.recordedTo = number }`

/** A filter as text over `x`, `id`, `number` and `rank`. A relation passes by what was said of it before the change or after it. */
export function printChangeFilter(given: ChangeFilter): PrintedFilter {
  if (given.of === 'documents') return { lists: empty, calls: aloneOrOther }
  if (given.of === 'claims') return { lists: printClaimLists(given.filter), calls: cypher`WITH *, x AS c WHERE ${claimPasses(given.filter)}` }
  return {
    lists: printLists(given.filter),
    calls: cypher`${matchNextVersion}
  CALL (*) { UNWIND [x, next] AS r WITH * WHERE ${relationPasses(given.filter)} RETURN count(*) > 0 AS passes }
  WITH * WHERE passes`,
  }
}
