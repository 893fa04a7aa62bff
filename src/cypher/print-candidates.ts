import type { CandidatesOfPlan, CandidatesPlan } from '../plan/analyses.ts'
import { printEntityCandidates } from './print-entity-candidates.ts'
import { printEventCandidates } from './print-event-candidates.ts'
import { cypher, name, type Fragment } from './statement.ts'

/** So many entities or events does a page of pairs look at: what is found of one costs a few milliseconds. */
export const stretch = { ENTITY: 50, EVENT: 200 } as const

/** Text that binds `value` to the one asked for with its candidates: a list of one. */
export function printCandidatesOf(plan: CandidatesOfPlan): Fragment {
  const label = name(plan.kind === 'EVENT' ? 'Event' : 'Entity')
  return cypher`CALL () {
  MATCH (given:${label} {id: ${plan.id}}) MATCH (x:${label} {id: given.canonicalId})
  ${plan.kind === 'EVENT' ? printEventCandidates(plan.withinDays) : printEntityCandidates('both')}
  RETURN collect(found) AS value
}
${idsOfFound}`
}

/** The stretch of entities or events that a page looks at, in their order, each with its candidates. */
export function printCandidates(plan: CandidatesPlan): Fragment {
  const isEvent = plan.kind === 'EVENT'
  return cypher`CALL () {
  ${isEvent ? eventsFrom(plan) : entitiesFrom(plan)}
  ${isEvent ? printEventCandidates(plan.withinDays) : printEntityCandidates('shorter')}
  RETURN collect(found) AS value
}
${idsOfFound}`
}

const idsOfFound = cypher`WITH value, {nodes: COLLECT { UNWIND value AS f CALL (f) { RETURN f.id AS id UNION UNWIND f.others AS o RETURN o.id AS id } RETURN DISTINCT id }} AS ids`

/** The key of the left one of the pair that the page comes after, and whether all its pairs have been shown. */
function leftOf({ page: { after } }: CandidatesPlan): { readonly key: string | null; readonly isDone: boolean } {
  if (after === null) return { key: null, isDone: true }
  const at = after.lastIndexOf(' ')
  return { key: after.slice(0, at), isDone: ['~', '!'].includes(after.slice(at + 1)) }
}

function entitiesFrom(plan: CandidatesPlan): Fragment {
  const { key, isDone } = leftOf(plan)
  const bound = isDone ? cypher`x.id > ${key ?? ''}` : cypher`x.id >= ${key}`
  const limited = (keys: Fragment): Fragment => cypher`AND ${bound} AND x.canonicalId = x.id WITH x ORDER BY ${keys} LIMIT ${stretch.ENTITY + 1}`
  const seek = plan.kinds === null
    ? cypher`MATCH (x:Entity) WHERE x.id IS NOT NULL ${limited(cypher`x.id`)}`
    : cypher`UNWIND ${plan.kinds} AS kind CALL (kind) { MATCH (x:Entity) WHERE x.kind = kind ${limited(cypher`x.kind, x.id`)} RETURN x }`
  return cypher`${seek}
  WITH x ORDER BY x.id LIMIT ${stretch.ENTITY + 1}`
}

function eventsFrom(plan: CandidatesPlan): Fragment {
  const { key, isDone } = leftOf(plan)
  const bound = key === null ? cypher`x.sortKey > ''` : isDone ? cypher`x.sortKey < ${key}` : cypher`x.sortKey <= ${key}`
  return cypher`MATCH (x:Event) WHERE ${bound} WITH x ORDER BY x.sortKey DESC LIMIT ${stretch.EVENT + 1}`
}
