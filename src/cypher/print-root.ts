import { nodeTypes } from '../record/labels.ts'
import type { RootPlan } from '../plan/plan.ts'
import { printConnectionCount, printConnectionRows, printFieldsOf, printObject } from './print-object.ts'
import { createPrinter, printMap, type Printer } from './printer.ts'
import { cypher, empty, join, name, toStatement, type Fragment, type Statement } from './statement.ts'

/**
 * The one statement that answers a root field. Its rows by kind of plan:
 * `byId`: one row an id that exists, `{id, node}`; `entityBy…`: one row a candidate, `{node, id, name, kind}`;
 * `search`: `{matchedName, score, …entities}`; `page`: one row `{rows?, total?}`; `service`: one row of counts.
 */
export function printRoot(plan: RootPlan): Statement {
  const printer = createPrinter()
  return toStatement(printPlan(printer, plan))
}

function printPlan(printer: Printer, plan: RootPlan): Fragment {
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
    return cypher`UNWIND ${ids} AS id ${matchById(node.type, x)} ${object.calls} RETURN id, ${object.value} AS node`
  })
  return branches.length === 0 ? cypher`UNWIND [] AS id RETURN id, null AS node` : join(branches, '\nUNION ALL\n')
}

/** An event is shown as the one it was joined to; a relation that has ended as its last version. */
function matchById(type: string, x: Fragment): Fragment {
  if (type === 'Event') return cypher`MATCH (named:Event {id: id}) MATCH (${x}:Event {id: named.canonicalId})`
  if (type !== 'Relation') return cypher`MATCH (${x}:${name(type)} {id: id})`
  return cypher`CALL (id) {
    MATCH (r:Relation {id: id}) RETURN r, 0 AS rank
    UNION ALL
    MATCH (r:RelationWas) WHERE r.id = id AND r.recordedTo > 0 WITH r ORDER BY r.id DESC, r.recordedTo DESC LIMIT 1 RETURN r, 1 AS rank
  } WITH id, r AS ${x} ORDER BY rank LIMIT 1`
}

function printEntity(printer: Printer, match: Fragment, plan: Extract<RootPlan, { kind: 'entityByExternalId' | 'entityByName' }>): Fragment {
  const x = printer.variable('n')
  const object = printObject(printer, x, plan.node)
  return cypher`${match} WITH DISTINCT y AS ${x} ORDER BY ${x}.id LIMIT 21 ${object.calls} RETURN ${x}.id AS id, ${x}.name AS name, ${x}.kind AS kind, ${x}.description AS description, ${object.value} AS node`
}

function printPage(printer: Printer, { connection }: Extract<RootPlan, { kind: 'page' }>): Fragment {
  const parts: Fragment[] = []
  const entries: (readonly [string, Fragment])[] = []
  if (connection.rows) {
    const v = printer.variable('v')
    parts.push(cypher`CALL () { ${printConnectionRows(printer, connection, null, v)} }`)
    entries.push(['rows', v])
  }
  if (connection.totalCount) {
    const v = printer.variable('v')
    parts.push(cypher`CALL () { ${printConnectionCount(connection, null, v)} }`)
    entries.push(['total', v])
  }
  return cypher`${join(parts, '\n')}\nRETURN ${printMap(entries)} AS page`
}

/**
 * Names by full text: each word as it stands, as the beginning of a word, and with typing errors, in falling weight.
 * Among equal matches, the entity with more ties comes first.
 */
function printSearch(printer: Printer, plan: Extract<RootPlan, { kind: 'search' }>): Fragment {
  const x = printer.variable('n')
  const fields = printFieldsOf(printer, x, plan.entities)
  const kinds = plan.kinds.length === 0 ? empty : cypher`WHERE x.kind IN ${plan.kinds}`
  return cypher`CALL db.index.fulltext.queryNodes('name_text', ${searchText(plan.norm, plan.text)}, {limit: 500}) YIELD node AS s, score
MATCH (y:Entity {id: s.entityId}) MATCH (x:Entity {id: y.canonicalId}) ${kinds}
WITH x, s, score * CASE WHEN s.norm = ${plan.norm} THEN 4.0 WHEN s.norm STARTS WITH ${plan.norm} THEN 2.0 ELSE 1.0 END AS match ORDER BY match DESC, s.kind <> 'PREFERRED', s.text
WITH x, head(collect({text: s.text, match: match})) AS best
WITH x, best.text AS matchedName, best.match * (1.0 + log10(1.0 + COUNT { (x)-[:TIE]-() })) AS score ORDER BY score DESC, x.id LIMIT ${plan.limit}
WITH x AS ${x}, matchedName, score
${fields.calls}
RETURN matchedName, score, ${printMap(fields.entries)} AS entities ORDER BY score DESC, ${x}.id`
}

/** A query of Lucene. Each word is quoted or escaped, so that what a user types is never its syntax. */
function searchText(norm: string, text: string): string {
  const words = [...new Set([...norm.split(/\s+/), ...text.toLowerCase().split(/\s+/)])].filter((word) => word !== '')
  const escaped = words.map((word) => word.replace(/[+\-!(){}[\]^"~*?:\\/&|<>=]/g, '\\$&'))
  const alternatives = escaped.map((word) => {
    const fuzzy = word.length < 4 ? '' : ` OR ${word}~${word.length < 7 ? '1' : '2'}`
    return `(${word}^4 OR ${word}*^2${fuzzy})`
  })
  return alternatives.length === 0 ? '""' : alternatives.join(' ')
}

const serviceCounts = cypher`CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Document) RETURN count(n) AS documents }
CALL () { MATCH (n:Claim) RETURN count(n) AS claims }
CALL () { MATCH (n:Event) RETURN count(n) AS events }
CALL () { MATCH (n:Relation) RETURN count(n) AS relations }
MATCH (k:Clock {id: 'clock'})
RETURN {entities: entities, documents: documents, claims: claims, events: events, relations: relations} AS counts, k.number AS number`
