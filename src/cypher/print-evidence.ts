import type { ObjectPlan, Read } from '../plan/plan.ts'
import { dateProperties } from '../record/relation.ts'
import { canonicalOf, matchClaimsAbout } from './print-canonical.ts'
import { claimIsActive, endingOf } from './print-clock.ts'
import { printKeyedMap, printMap, type Printed, type Printer } from './printer.ts'
import { cypher, join, name, type Fragment } from './statement.ts'

const properties = [
  ...['id', 'kind', 'predicate', 'polarity', 'modality', 'directed', 'chain', 'sortKey', 'documentId'],
  ...['measure', 'value', 'low', 'high', 'unit', 'group'],
  ...[...dateProperties, 'dateText', 'timeZone'],
]

/**
 * The active claims of an event, with the canonical ids of all that they name, and the nodes that the derived value shows.
 * `print` is handed in because a node is printed with all that hangs on it, evidence among it.
 */
export function printEvidence(printer: Printer, event: Fragment, read: Extract<Read, { kind: 'evidence' }>, print: (printer: Printer, node: Fragment, plan: ObjectPlan) => Printed): Printed {
  const [c, origin, v] = [printer.variable('c'), printer.variable('o'), printer.variable('v')]
  const nodes = read.nodes.map(({ key, of, node }) => [key, of, print(printer, of === 'claim' ? c : origin, node)] as const)
  const calls = nodes.map(([, of, { calls: own }]) => (of === 'claim' ? own : cypher`${own}`))
  const kind = read.claims === 'measures' ? cypher` AND ${c}.kind = 'MEASURE'` : cypher``
  const facts = printKeyedMap([
    ...properties.map((property) => [property, cypher`${c}.${name(property)}`] as const),
    ['status', endingOf(c, 'status', read.clock)],
    ['originId', cypher`${origin}.id`],
    ['publishedAt', cypher`d.publishedAt`],
    ['subjects', cypher`COLLECT { MATCH (${c})-[m:SUBJECT]->(x:Entity) RETURN ${canonicalOf(name('x'), read.clock)} ORDER BY m.order }`],
    ['objects', cypher`COLLECT { MATCH (${c})-[m:OBJECT]->(x:Entity) RETURN ${canonicalOf(name('x'), read.clock)} ORDER BY m.order }`],
  ])
  const shown = printMap(nodes.map(([key, of, { value }]) => [key, of === 'claim' ? value : cypher`CASE WHEN ${origin} IS NULL THEN null ELSE ${value} END`] as const))
  return {
    calls: cypher`CALL (${event}) {
      ${matchClaimsAbout(cypher`${event}.id`, c, read.clock)} WHERE ${claimIsActive(c, read.clock)}${kind}
      MATCH (d:Document {id: ${c}.documentId})
      OPTIONAL MATCH (${c})-[:ATTRIBUTED_TO {last: true}]->(spoken:Entity)
      OPTIONAL MATCH (${origin}:Entity {id: ${canonicalOf(name('spoken'), read.clock)}})
      WITH ${c}, d, ${origin} ORDER BY ${c}.sortKey
      ${join(calls, '\n      ')}
      RETURN collect({facts: ${facts}, nodes: ${shown}}) AS ${v}
    }`,
    value: v,
  }
}
