import type { RelationFilter } from '../plan/filter.ts'
import { tieFields, type TieField } from '../plan/subgraphs.ts'
import { dyadOf } from './print-relations.ts'
import { printKeyedMap } from './printer.ts'
import { cypher, join, type Fragment } from './statement.ts'

/**
 * Ties inside a statement: the relationships of the database, or maps that hold the same of the relations that a filter lets pass.
 * Both are read alike, so that what follows need not know which it has.
 */

/** Ties have no history: which pairs have any is asked of today's, whatever the clock. */
export function isOfThePast({ clock }: RelationFilter): boolean {
  return (clock?.recorded ?? null) !== null
}

/** Why an answer about the past may lack something. */
export const pastReason = 'asOf.recorded: only pairs that have relations today are looked at; those whose last relation has ended since are not found.'

function count(condition: Fragment): Fragment {
  return cypher`sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`
}

function total(condition: Fragment): Fragment {
  return cypher`sum(CASE WHEN ${condition} THEN r.goldsteinTenths ELSE 0 END)`
}

/** What an ordered pair's relations `r` add up to, as properties of a tie; besides `newest`, the greatest sort key, and `origins`, the most that one of them has. */
export const tieOfRelations: Fragment = cypher`{fromId: fromId, toId: toId, events: count(r),
    firstOn: min(coalesce(r.earliestOn, CASE WHEN r.endKey IS NOT NULL THEN '0001-01-01' END)), lastOn: max(coalesce(left(r.endKey, 10), r.earliestOn)),
    types: collect(DISTINCT r.type), goldsteinTenths: sum(coalesce(r.goldsteinTenths, 0)),
    positiveTenths: ${total(cypher`r.goldsteinTenths > 0`)}, negativeTenths: ${total(cypher`r.goldsteinTenths < 0`)},
    q1: ${count(cypher`r.quadCameo = 1`)}, q2: ${count(cypher`r.quadCameo = 2`)}, q3: ${count(cypher`r.quadCameo = 3`)}, q4: ${count(cypher`r.quadCameo = 4`)},
    newest: max(r.sortKey), origins: max(r.originCount)}`

const shownFields: Readonly<Record<TieField, Fragment>> = {
  from: cypher`t.fromId`,
  to: cypher`t.toId`,
  events: cypher`t.events`,
  firstOn: cypher`nullIf(toString(t.firstOn), '0001-01-01')`,
  lastOn: cypher`nullIf(toString(t.lastOn), '9999-12-31')`,
  types: cypher`t.types`,
  goldsteinSum: cypher`t.goldsteinTenths / 10.0`,
  positiveSum: cypher`t.positiveTenths / 10.0`,
  negativeSum: cypher`t.negativeTenths / 10.0`,
  quads: cypher`{q1: t.q1, q2: t.q2, q3: t.q3, q4: t.q4}`,
}

/** The tie `t` as the API shows it, with these of its fields; of its ends, the ids. */
export function printTie(fields: readonly TieField[] = tieFields): Fragment {
  return printKeyedMap(fields.map((field) => [field, shownFields[field]]))
}

/** Text that binds `key` to the sort keys of the newest relations from `tie.fromId` to `tie.toId`, at most `limit` of them. */
export function newestOfTie(limit: number): Fragment {
  return cypher`CALL (tie) {
      MATCH (r:Relation) WHERE r.dyad = ${{ pieces: [dyadOf('tie.fromId', 'tie.toId')] }} AND r.sortKey > '' AND r.fromId = tie.fromId
      RETURN r.sortKey AS key ORDER BY r.dyad DESC, r.sortKey DESC LIMIT ${limit} }`
}

/** The id of the relation with the sort key `key`: behind the day stands what is behind the prefix of the id. */
export const idOfKey: Fragment = cypher`'relation:' + substring(key, 11)`

/** What a filter asks of one who stands at the other end; null where anybody may. */
export function endCondition({ kinds, excludeGeneric }: Pick<RelationFilter, 'kinds' | 'excludeGeneric'>, x: Fragment): Fragment | null {
  const conditions: Fragment[] = []
  if (kinds !== null) conditions.push(cypher`split(${x}.id, ':')[0] IN ${kinds}`)
  if (excludeGeneric) conditions.push(cypher`NOT coalesce(${x}.generic, false)`)
  return conditions.length === 0 ? null : join(conditions, ' AND ')
}
