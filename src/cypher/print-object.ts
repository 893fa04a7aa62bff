import type { Clock } from '../plan/clock.ts'
import type { ConnectionPlan, FieldPlan, ObjectPlan, Read } from '../plan/plan.ts'
import { printOrder } from './bounds.ts'
import { endingOf } from './print-clock.ts'
import { printClaimCount, printClaimRows } from './print-claims.ts'
import { printDocumentCount, printDocumentRows, printEntityCount, printEntityRows } from './print-entities.ts'
import { printEventCount, printEventRows } from './print-events.ts'
import { printEvidence } from './print-evidence.ts'
import { printExplanation } from './print-explanation.ts'
import { printImpact } from './print-impact.ts'
import { links, lists, uniqueLinks } from './print-links.ts'
import { printMap, printWhere, type Printed, type Printer } from './printer.ts'
import { printRelationCount, printRelationRows } from './print-relations.ts'
import { printActivity, printPartners } from './print-sums.ts'
import { cypher, empty, join, name, type Fragment } from './statement.ts'

/** Where the printing stands: the node at hand, and inside a list the relationship that led there. */
interface At {
  readonly printer: Printer
  readonly node: Fragment
  readonly edge: Fragment | null
  /** Where plain fields are read from. */
  readonly plain: Fragment
  readonly event: Fragment | null
  readonly clock: Clock | null
}

/** A node as a map: subqueries for what hangs on it, then the map itself. */
export function printObject(printer: Printer, node: Fragment, plan: ObjectPlan): Printed {
  const at: At = { printer, node, edge: null, plain: node, event: plan.type === 'Event' ? node : null, clock: plan.clock }
  const fields = printFields(at, plan.fields)
  const type = plan.type === 'Entity' ? plan.standIn : plan.type
  return { calls: fields.calls, value: type === null ? printMap([['__typename', cypher`${node}.kind`], ...fields.entries]) : printMap(fields.entries, type) }
}

export interface Fields {
  readonly calls: Fragment
  readonly entries: readonly (readonly [string, Fragment])[]
}

function printFields(at: At, fields: readonly FieldPlan[]): Fields {
  const printed = fields.map((field) => [field, printRead(at, field)] as const)
  return {
    calls: join(
      printed.map(([, { calls }]) => calls).filter(({ pieces }) => pieces.length > 0),
      '\n  ',
    ),
    entries: printed.map(([{ key, kinds }, { value }]) => [key, kinds === null ? value : cypher`CASE WHEN ${at.node}.kind IN ${kinds} THEN ${value} END`] as const),
  }
}

/** Fields of something that is not a node itself but is about one, such as a hit of a search. */
export function printFieldsOf(printer: Printer, node: Fragment, fields: readonly FieldPlan[]): Fields {
  return printFields({ printer, node, edge: null, plain: node, event: null, clock: null }, fields)
}

/** The number of rows in the whole list. */
export function printConnectionCount(plan: ConnectionPlan, owner: Fragment | null, v: Fragment): Fragment {
  return cypher`${printCount(plan, owner)} AS ${v}`
}

/** A subquery that sees the variables at hand and, for a field of some kinds of entity only, runs for those. */
function call(at: At, { kinds }: Pick<FieldPlan, 'kinds'>, body: Fragment): Fragment {
  const variables = join([...new Set([at.node, at.edge, at.event].filter((variable) => variable !== null))], ', ')
  const only = kinds === null ? empty : cypher`WITH * WHERE ${at.node}.kind IN ${kinds} `
  return cypher`CALL (${variables}) { ${only}${body} }`
}

function value(fragment: Fragment): Printed {
  return { calls: empty, value: fragment }
}

function printRead(at: At, field: FieldPlan): Printed {
  const { read } = field
  switch (read.kind) {
    case 'property':
      return value(cypher`${at.plain}.${name(read.property)}`)
    case 'ending':
      return value(endingOf(at.node, read.property, at.clock))
    case 'current':
      return value(cypher`(${at.node}:Relation)`)
    case 'part':
      return value(printPart(at, read))
    case 'nameIn':
      return value(
        cypher`coalesce(head(COLLECT { MATCH (${at.node})-[:HAS_NAME]->(x:Name {language: ${read.language}}) RETURN x.text ORDER BY x.kind <> 'PREFERRED', x.text LIMIT 1 }), ${at.node}.name)`,
      )
    case 'externalId':
      return value(cypher`head(COLLECT { MATCH (${at.node})-[:HAS_ID]->(x:ExternalId {scheme: ${read.scheme}}) RETURN x.value ORDER BY x.value LIMIT 1 })`)
    case 'target':
      return printObject(at.printer, at.node, read.node)
    case 'link':
      return printLink(at, field, read)
    case 'either': {
      const printed = read.links.map((link) => printLink(at, field, link))
      return { calls: join(printed.map(({ calls }) => calls), '\n  '), value: cypher`coalesce(${join(printed.map((one) => one.value), ', ')})` }
    }
    case 'list':
      return printList(at, field, read)
    case 'chain':
      return printChain(at, field, read)
    case 'evidence':
      return printEvidence(at.printer, at.node, read, printObject)
    case 'partners': {
      const v = at.printer.variable('v')
      return { calls: call(at, field, printPartners(at.printer, at.node, read, printFieldsOf, v)), value: v }
    }
    case 'activity': {
      const v = at.printer.variable('v')
      return { calls: call(at, field, printActivity(at.node, read, v)), value: v }
    }
    case 'explanation':
      return printExplanation(at.printer, at.node, read, printObject)
    case 'impact':
      return printImpact(at.printer, at.node, read, printObject)
    case 'connection':
      return printConnection(at, field, read)
  }
}

function printPart(at: At, read: Extract<Read, { kind: 'part' }>): Fragment {
  const map = printMap(read.properties.map(([key, property]) => [key, cypher`${at.node}.${name(property)}`] as const))
  return read.present === null ? map : printWhere(cypher`${at.node}.${name(read.present)} IS NOT NULL`, map)
}

/** The name of the id of a node, where it is asked for whatever the kind. */
function idOf({ fields }: ObjectPlan): string | undefined {
  return fields.find(({ read, kinds }) => read.kind === 'property' && read.property === 'id' && kinds === null)?.key
}

function printLink(at: At, field: FieldPlan, read: Extract<Read, { kind: 'link' }>): Printed {
  const x = at.printer.variable('n')
  const v = at.printer.variable('v')
  const object = printObject(at.printer, x, read.node)
  const match = links[read.link](at.node, x, read.node.clock)
  if (uniqueLinks.has(read.link) && read.node.clock === null) {
    const only = field.kinds === null ? empty : cypher` WHERE ${at.node}.kind IN ${field.kinds}`
    const calls = [cypher`OPTIONAL ${match}${only}`, object.calls].filter(({ pieces }) => pieces.length > 0)
    return { calls: join(calls, '\n  '), value: printWhere(cypher`${x} IS NOT NULL`, object.value, idOf(read.node)) }
  }
  return { calls: call(at, field, cypher`${match} ${object.calls} RETURN head(collect(${object.value})) AS ${v}`), value: v }
}

function printList(at: At, field: FieldPlan, read: Extract<Read, { kind: 'list' }>): Printed {
  const pattern = lists[read.list]
  const [m, x, v] = [at.printer.variable('m'), at.printer.variable('n'), at.printer.variable('v')]
  const edge = pattern.plain === 'edge' ? m : null
  const item = printFields({ printer: at.printer, node: x, edge, plain: edge ?? x, event: at.event, clock: at.clock }, read.fields)
  const bound = join([x, ...(edge === null ? [] : [edge]), ...(at.event === null ? [] : [at.event])], ', ')
  return {
    calls: call(at, field, cypher`${pattern.match(at, m, x)} WITH ${bound} ORDER BY ${pattern.order(m, x)} ${item.calls} RETURN collect(${printMap(item.entries)}) AS ${v}`),
    value: v,
  }
}

function printChain(at: At, field: FieldPlan, read: Extract<Read, { kind: 'chain' }>): Printed {
  if (read.speakers.length === 0) return value(printMap([['chain', cypher`${at.node}.chain`]]))
  const [a, x, v] = [at.printer.variable('m'), at.printer.variable('n'), at.printer.variable('v')]
  const speaker = printFields({ printer: at.printer, node: x, edge: a, plain: x, event: null, clock: at.clock }, read.speakers)
  const body = cypher`MATCH (${at.node})-[${a}:ATTRIBUTED_TO]->(${x}:Entity) ${speaker.calls} RETURN collect(${printMap([['order', cypher`${a}.order`], ...speaker.entries])}) AS ${v}`
  return {
    calls: call(at, field, body),
    value: printMap([
      ['chain', cypher`${at.node}.chain`],
      ['speakers', v],
    ]),
  }
}

/** The variable of a row and what it is sorted by, in each kind of list. */
const rowsOf = { relations: ['r', cypher`sortKey`], claims: ['c', cypher`c.sortKey`], events: ['e', cypher`e.sortKey`], entities: ['e', cypher`e.id`], documents: ['d', cypher`d.sortKey`] } as const

function printRows(plan: ConnectionPlan, owner: Fragment | null): Fragment {
  if (plan.of === 'relations') return printRelationRows(plan, owner)
  if (plan.of === 'claims') return printClaimRows(plan, owner)
  if (plan.of === 'events') return printEventRows(plan)
  if (plan.of === 'entities') return printEntityRows(plan)
  return printDocumentRows(plan)
}

function printCount(plan: ConnectionPlan, owner: Fragment | null): Fragment {
  if (plan.of === 'relations') return printRelationCount(plan, owner)
  if (plan.of === 'claims') return printClaimCount(plan, owner)
  if (plan.of === 'events') return printEventCount(plan)
  if (plan.of === 'entities') return printEntityCount(plan)
  return printDocumentCount(plan)
}

/** The rows of a page as one list, in the order in which they were read, each a map with its key as `cursor` where one is asked for. */
export function printConnectionRows(printer: Printer, plan: ConnectionPlan, owner: Fragment | null, v: Fragment): Fragment {
  const [row, key] = rowsOf[plan.of]
  const x = printer.variable(row)
  const objects = plan.nodes.map(({ key: nodeKey, node }) => [nodeKey, printObject(printer, x, node)] as const)
  const calls = join(
    objects.map(([, object]) => object.calls),
    '\n  ',
  )
  const sortKey = printer.variable('k')
  const map = printMap([...(plan.cursors ? [['cursor', sortKey] as const] : []), ...objects.map(([nodeKey, object]) => [nodeKey, object.value] as const)])
  return cypher`${printRows(plan, owner)}
  WITH ${name(row)} AS ${x}, ${key} AS ${sortKey}
  ${calls}
  WITH * ORDER BY ${printOrder(plan.page, [sortKey])}
  RETURN collect(${map}) AS ${v}`
}

function printConnection(at: At, field: FieldPlan, plan: ConnectionPlan): Printed {
  const entries: (readonly [string, Fragment])[] = []
  const calls: Fragment[] = []
  if (plan.rows) {
    const v = at.printer.variable('v')
    calls.push(call(at, field, printConnectionRows(at.printer, plan, at.node, v)))
    entries.push(['rows', v])
  }
  if (plan.totalCount) {
    const v = at.printer.variable('v')
    calls.push(call(at, field, printConnectionCount(plan, at.node, v)))
    entries.push(['total', v])
  }
  return { calls: join(calls, '\n  '), value: printMap(entries) }
}
