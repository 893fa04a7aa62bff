import { typeOfId } from '../record/labels.ts'
import type { ValuePlan } from '../plan/analyses.ts'
import type { Lookup, Named, RootPlan } from '../plan/plan.ts'
import { printBalance } from './print-balance.ts'
import { printBetween } from './print-between.ts'
import { printCandidates, printCandidatesOf } from './print-candidates.ts'
import { printCasualties } from './print-casualties.ts'
import { printEscalation } from './print-escalation.ts'
import { printMediators } from './print-mediators.ts'
import { printNeighbourhood } from './print-neighbourhood.ts'
import { printNetwork } from './print-network.ts'
import { printPaths } from './print-paths.ts'
import { printResponses } from './print-responses.ts'
import { printActivityOf, printDyadSeries } from './print-series.ts'
import { printPartnersOf } from './print-sums.ts'
import { printTieStrength } from './print-tie-strength.ts'
import { collectNodes } from './print-nodes.ts'
import type { Printer } from './printer.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

/**
 * Text that binds `value`, in which the ids of nodes stand for them, and `ids`, a map of the lists of those ids by name.
 * Each list holds an id once.
 */
function printComputed(printer: Printer, plan: ValuePlan): Fragment {
  switch (plan.of) {
    case 'dyadSeries':
      return printDyadSeries(plan)
    case 'activity':
      return printActivityOf(plan)
    case 'partners':
      return printPartnersOf(plan)
    case 'mediators':
      return printMediators(plan)
    case 'neighbourhood':
      return printNeighbourhood(plan)
    case 'between':
      return printBetween(plan)
    case 'network':
      return printNetwork(plan)
    case 'paths':
      return printPaths(plan)
    case 'responses':
      return printResponses(plan)
    case 'escalation':
      return printEscalation(plan)
    case 'tieStrength':
      return printTieStrength(plan)
    case 'balance':
      return printBalance(plan)
    case 'casualties':
      return printCasualties(printer, plan)
    case 'candidatesOf':
      return printCandidatesOf(plan)
    case 'candidates':
      return printCandidates(plan)
  }
}

/** The first of the entities, or of the events, named that is not there; null where all are. */
function printMissing(named: readonly Named[]): Fragment {
  if (named.length === 0) return cypher`null`
  const label = name(named.every(({ id }) => typeOfId(id) === 'Event') ? 'Event' : 'Entity')
  return cypher`head(COLLECT { UNWIND ${named} AS named WITH named WHERE NOT EXISTS { MATCH (:${label} {id: named.id}) } RETURN named })`
}

function printLookup(printer: Printer, { list, node }: Lookup): readonly [calls: Fragment, v: Fragment] {
  const [text, v] = collectNodes(printer, node)
  return [cypher`CALL (ids) { UNWIND ids.${name(list)} AS id ${text} }`, v]
}

/** The statement of a value: it is computed first, then each kind of node in it is read, each id once. */
export function printValue(printer: Printer, { value, named, lookups }: Extract<RootPlan, { kind: 'value' }>): Fragment {
  const printed = lookups.map((lookup) => printLookup(printer, lookup))
  return cypher`${printComputed(printer, value)}
${join(printed.map(([call]) => call), '\n')}
RETURN value, [${join(printed.map(([, v]) => v), ', ')}] AS nodes, ${printMissing(named)} AS missing`
}
