import { nodeTypes } from '../record/labels.ts'
import type { ChangesPlan, ConnectionPlan, RootPlan } from '../plan/plan.ts'
import { matchById } from './match-by-id.ts'
import { printChanges } from './print-changes.ts'
import { printImpactOfSpeaker } from './print-impact.ts'
import { printConnectionCount, printConnectionRows, printObject } from './print-object.ts'
import { printRelationLists } from './print-relations.ts'
import { createPrinter, printMap, type Printer } from './printer.ts'
import { printSearch } from './print-search.ts'
import { printValue } from './print-value.ts'
import { cypher, join, toStatement, type Fragment, type Statement } from './statement.ts'

/**
 * The one statement that answers a root field. Its rows by kind of plan:
 * `byId`: one row an id that exists, `{id, node}`; `entityBy…`: one row a candidate, `{node, id, name, kind}`;
 * `search`: `{matchedName, score, …entities}`; `page`: one row `{rows?, total?}`; `value`: one row `{value, nodes}`; `impactOfSpeaker`: one row `{impact}`, or none;
 * `changes`: one row, as `printChanges` says; `service`: one row of counts.
 */
export function printRoot(plan: RootPlan): Statement {
  if (plan.kind === 'changes') return printChanges(plan)
  const printer = createPrinter()
  return toStatement(printPlan(printer, plan))
}

function printPlan(printer: Printer, plan: Exclude<RootPlan, ChangesPlan>): Fragment {
  switch (plan.kind) {
    case 'byId':
      return printByIds(printer, plan)
    case 'entityByExternalId':
      return printEntity(printer, cypher`MATCH (:ExternalId {id: ${`${plan.scheme}:${plan.value}`}})<-[:HAS_ID]-(y:Entity)`, plan)
    case 'entityByName':
      return printEntity(printer, cypher`MATCH (s:Name {norm: ${plan.norm}})<-[:HAS_NAME]-(z:Entity) MATCH (y:Entity {id: z.canonicalId})`, plan)
    case 'search':
      return printSearch(printer, plan)
    case 'page':
      return printPage(printer, plan)
    case 'value':
      return printValue(printer, plan)
    case 'impactOfSpeaker':
      return printImpactOfSpeaker(printer, plan.speaker, plan.read, printObject)
    case 'service':
      return serviceCounts
  }
}

/** Ids are looked up by the label that their prefix names: a look-up without a label would scan everything. */
function printByIds(printer: Printer, plan: Extract<RootPlan, { kind: 'byId' }>): Fragment {
  const branches = plan.nodes.map((node) => {
    const x = printer.variable('n')
    const prefixes = node.type === 'Entity' ? ['person:', 'country:', 'group:', 'organisation:', 'place:'] : [`${nodeTypes[node.type].prefix}:`]
    const ids = plan.ids.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))
    const object = printObject(printer, x, node)
    return cypher`UNWIND ${ids} AS id ${matchById(node.type, x, node.clock)} ${object.calls} RETURN id, ${object.value} AS node`
  })
  return branches.length === 0 ? cypher`UNWIND [] AS id RETURN id, null AS node` : join(branches, '\nUNION ALL\n')
}

function printEntity(printer: Printer, match: Fragment, plan: Extract<RootPlan, { kind: 'entityByExternalId' | 'entityByName' }>): Fragment {
  const x = printer.variable('n')
  const object = printObject(printer, x, plan.node)
  return cypher`${match} WITH DISTINCT y AS ${x} ORDER BY ${x}.id LIMIT 21 ${object.calls} RETURN ${x}.id AS id, ${x}.name AS name, ${x}.kind AS kind, ${x}.description AS description, ${object.value} AS node`
}

/** What rows and count both need of a filter is found once: with parts, that is most of the text and much of the work. */
function printLists(connection: ConnectionPlan): readonly [lists: readonly Fragment[], connection: ConnectionPlan] {
  if (connection.of !== 'relations' || !connection.rows || !connection.totalCount) return [[], connection]
  const bound = { ...connection, areListsBound: true }
  return [[printRelationLists(connection)], bound]
}

function printPage(printer: Printer, plan: Extract<RootPlan, { kind: 'page' }>): Fragment {
  const [lists, connection] = printLists(plan.connection)
  const parts = lists.filter(({ pieces }) => pieces.length > 0)
  const entries: (readonly [string, Fragment])[] = []
  if (connection.rows) {
    const v = printer.variable('v')
    parts.push(cypher`CALL (*) { ${printConnectionRows(printer, connection, null, v)} }`)
    entries.push(['rows', v])
  }
  if (connection.totalCount) {
    const v = printer.variable('v')
    parts.push(cypher`CALL (*) { ${printConnectionCount(connection, null, v)} }`)
    entries.push(['total', v])
  }
  return cypher`${join(parts, '\n')}\nRETURN ${printMap(entries)} AS page`
}

const serviceCounts = cypher`CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL (*) { MATCH (n:Document) RETURN count(n) AS documents }
CALL (*) { MATCH (n:Claim) RETURN count(n) AS claims }
CALL (*) { MATCH (n:Event) RETURN count(n) AS events }
CALL (*) { MATCH (n:Relation) RETURN count(n) AS relations }
MATCH (k:Clock {id: 'clock'})
RETURN {entities: entities, documents: documents, claims: claims, events: events, relations: relations} AS counts, k.number AS number`
