import type { ResponsesPlan } from '../plan/analyses.ts'
import { dayOfRelation } from './print-period.ts'
import { printAllRelations } from './print-relations.ts'
import { cypher, type Fragment } from './statement.ts'

/**
 * Text that binds `value` to pairs of ids: an act and what followed it, the newest act first, and of one act the earliest response.
 * Responses are sought once for each day with acts, the newest first, and no further than the pairs that are asked for.
 */
export function printResponses({ trigger, response, withinDays, limit }: ResponsesPlan): Fragment {
  const began = { from: cypher`day`, to: cypher`toString(date(day) + duration({days: ${withinDays}})) + '~'`, sees: ['day'] }
  return cypher`CALL () {
  CALL () {
    ${printAllRelations({ within: 'root', filter: trigger }, null)}
    WITH DISTINCT r WITH r, ${dayOfRelation} AS day WHERE day > '0001'
    RETURN day, collect([r.sortKey, r.id, r.eventId]) AS acts
  }
  WITH day, acts ORDER BY day DESC
  CALL (day) {
    ${printAllRelations({ within: 'root', filter: response, began }, null)}
    WITH DISTINCT r RETURN collect([r.sortKey, r.id, r.eventId]) AS answers
  }
  UNWIND acts AS act UNWIND answers AS answer
  WITH day, act, answer WHERE act[2] <> answer[2]
  ORDER BY day DESC, act[0] DESC, answer[0] LIMIT ${limit}
  WITH act[1] AS trigger, answer[1] AS response, duration.inDays(date(day), date(left(answer[0], 10))).days AS days
  RETURN collect({trigger: trigger, response: response, days: days}) AS value
}
WITH value, {triggers: COLLECT { UNWIND value AS p RETURN DISTINCT p.trigger }, responses: COLLECT { UNWIND value AS p RETURN DISTINCT p.response }} AS ids`
}
