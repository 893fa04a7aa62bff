import type { CasualtiesPlan } from '../plan/analyses.ts'
import { printEventsWithFigures } from './print-events.ts'
import { printEvidence } from './print-evidence.ts'
import { printObject } from './print-object.ts'
import type { Printer } from './printer.ts'
import { cypher, name, type Fragment } from './statement.ts'

/** Text that binds `value` to events, the newest first, each with the claims that give its figures, as `Event.measures` reads them. */
export function printCasualties(printer: Printer, { filter, limit }: CasualtiesPlan): Fragment {
  const evidence = printEvidence(printer, name('e'), { kind: 'evidence', claims: 'measures', clock: filter.clock, nodes: [] }, printObject)
  return cypher`CALL () {
  ${printEventsWithFigures(filter, limit)}
  ${evidence.calls}
  WITH e, ${evidence.value} AS evidence ORDER BY e.sortKey DESC
  RETURN collect({event: e.id, evidence: evidence}) AS value
}
WITH value, {
  events: [c IN value | c.event],
  claims: COLLECT { UNWIND value AS c UNWIND c.evidence AS claim RETURN DISTINCT claim.facts.id },
  origins: COLLECT { UNWIND value AS c UNWIND c.evidence AS claim WITH claim.facts.originId AS id WHERE id IS NOT NULL RETURN DISTINCT id }
} AS ids`
}
