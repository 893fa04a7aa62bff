import { cypher, toStatement, type Row, type Run } from '../../src/cypher/statement.ts'
import { catalogue } from '../../src/record/relation-types.ts'

type Properties = Readonly<Record<string, unknown>>

/** Everything derived and current, without when it was recorded; equal dumps mean equal answers. */
export interface Dump {
  readonly relations: readonly Properties[]
  readonly edges: readonly Row[]
  readonly ties: readonly Row[]
  readonly events: readonly Row[]
  readonly entities: readonly Row[]
  /** What earlier stages of publication said. */
  readonly earlierRelations: readonly Properties[]
  readonly earlierEvents: readonly Properties[]
}

export function without(properties: Properties, key: string): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([one]) => one !== key))
}

/** Current relations in the order of their ids, with `recordedFrom`; whether a version is the first of its relation is for the change feed. */
async function readRelations(run: Run): Promise<readonly Properties[]> {
  const rows = await run(toStatement(cypher`MATCH (r:Relation) RETURN properties(r) AS relation ORDER BY r.id`))
  return rows.map(({ relation }) => without(relation as Properties, 'appearedFrom'))
}

export async function readClock(run: Run): Promise<number> {
  const [row] = await run(toStatement(cypher`MATCH (k:Clock {id: 'clock'}) RETURN k.number AS number, size(keys(k)) AS keys`))
  return row?.['number'] as number
}

type Records = Omit<Dump, 'edges' | 'ties'>

/** Everything derived and current. */
export async function dump(run: Run): Promise<Dump> {
  const types = catalogue.types.map(({ label }) => label)
  const { relations, earlierRelations, events, ...records } = await readRecords(run)
  return {
    relations: relations.map((relation) => without(relation, 'recordedFrom')),
    edges: await run(toStatement(cypher`MATCH (a:Entity)-[s]->(b:Entity) WHERE type(s) IN ${types} RETURN a.id AS fromId, type(s) AS type, b.id AS toId, properties(s) AS edge ORDER BY s.id`)),
    ties: await run(toStatement(cypher`MATCH (a:Entity)-[t:TIE]->(b:Entity) RETURN a.id AS a, b.id AS b, properties(t) AS tie ORDER BY a, b`)),
    earlierRelations: earlierRelations.map((relation) => without(relation, 'recordedFrom')),
    events: events.map(({ event, ...row }) => ({ ...row, event: without(event as Properties, 'derivedFrom') })),
    ...records,
  }
}

/** What is derived, without the edges and ties that follow from it; relations with `recordedFrom`. */
export async function readRecords(run: Run): Promise<Records> {
  return {
    relations: await readRelations(run),
    events: await run(
      toStatement(cypher`MATCH (e:Event) RETURN e.id AS id, properties(e) AS event,
COLLECT { MATCH (e)-[p:PARTICIPANT]->(x:Entity) RETURN {entityId: p.entityId, part: p.part, sortKey: p.sortKey, at: x.id} ORDER BY p.entityId, p.part } AS participants ORDER BY id`),
    ),
    earlierRelations: (await run(toStatement(cypher`MATCH (r:RelationEarlier) RETURN properties(r) AS relation ORDER BY r.id, r.publishedFrom`))).map(({ relation }) => relation as Properties),
    earlierEvents: (await run(
      toStatement(cypher`MATCH (e:EventEarlier) RETURN e.id AS eventId, properties(e) AS summary,
COLLECT { MATCH (e)-[p:TOOK_PART]->(x:Entity) WHERE p.sortKey = e.sortKey AND x.id = p.entityId RETURN {entityId: p.entityId, part: p.part} ORDER BY p.entityId, p.part } AS participants ORDER BY e.id, e.publishedFrom`),
    )).map(({ summary, ...event }) => ({ ...event, summary: ['id', 'title', 'recordedFrom'].reduce(without, summary as Properties) })),
    entities: await run(toStatement(cypher`MATCH (e:Entity) RETURN e.id AS id, properties(e) AS entity, COLLECT { MATCH (e)-[:HAS_NAME]->(n) RETURN n.id ORDER BY n.id } AS names ORDER BY id`)),
  }
}

/** How much there is of everything, evidence too: what a refused batch must leave as it was. */
export async function readTotals(run: Run): Promise<readonly Row[]> {
  return run(toStatement(cypher`MATCH (n) WITH labels(n) AS labels, count(*) AS nodes, sum(COUNT { (n)--() }) AS ends RETURN labels, nodes, ends ORDER BY labels`))
}

export async function emptyGraph(run: Run): Promise<void> {
  await run(toStatement(cypher`MATCH (n) WHERE NOT n:Migration AND NOT n:Clock DETACH DELETE n`))
}
