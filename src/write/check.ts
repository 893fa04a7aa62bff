import { isDeepStrictEqual } from 'node:util'
import { sumTies, type TieSum } from '../derive/derive-tie.ts'
import { isEmpty } from '../derive/difference.ts'
import { toTypedEdge, type TypedEdge } from '../derive/typed-edge.ts'
import type { Relation } from '../record/relation.ts'
import { withoutNulls } from '../record/without-nulls.ts'
import { catalogue } from '../record/relation-types.ts'
import { cypher, toStatement, type Run, type Transact } from '../cypher/statement.ts'
import { readOrphans, readWrongCanonicals, readWrongVersions } from './check-identity.ts'
import { readDifference } from './rederive.ts'

/** What does not hold in the database at hand; empty where everything does. */
export interface CheckReport {
  readonly events: number
  readonly entities: number
  /** Events whose stored relations are not what their claims give. */
  readonly wrongEvents: readonly string[]
  /** Ordered pairs whose tie is not the sum of their relations. */
  readonly wrongTies: readonly (readonly [fromId: string, toId: string])[]
  /** Ids of relations whose typed edge is missing, says something else or stands twice, and of edges without their relation. */
  readonly wrongEdges: readonly string[]
  /** Entities and events whose canonical id is not what the judgements give. */
  readonly wrongCanonicalIds: readonly string[]
  /** Relations without their event or one of their ends. */
  readonly orphans: readonly string[]
  /** Relations whose versions overlap, end before they begin or lie after the clock. */
  readonly wrongVersions: readonly string[]
}

const batchSize = 1000

/** Ids in order, a batch at a time. */
export async function* idBatches(run: Run, label: 'Event' | 'Entity', size = batchSize): AsyncGenerator<readonly string[]> {
  let after = ''
  for (;;) {
    const match = label === 'Event' ? cypher`MATCH (n:Event) WHERE n.id > ${after}` : cypher`MATCH (n:Entity) WHERE n.id > ${after}`
    const rows = await run(toStatement(cypher`${match} RETURN n.id AS id ORDER BY n.id LIMIT ${size}`))
    if (rows.length === 0) return
    const ids = rows.map(({ id }) => id as string)
    yield ids
    after = ids.at(-1) ?? after
  }
}

interface Edge extends TypedEdge {
  readonly type: string
  readonly toId: string
}

interface Outgoing {
  readonly id: string
  readonly relations: readonly Relation[]
  readonly ties: readonly TieSum[]
  readonly edges: readonly Edge[]
}

/** Everything derived that leaves some entities: records, ties, edges. */
async function readOutgoing(run: Run, ids: readonly string[]): Promise<readonly Outgoing[]> {
  const types = catalogue.types.map(({ label }) => label)
  const rows = await run(
    toStatement(cypher`UNWIND ${ids} AS id MATCH (e:Entity {id: id})
RETURN id, COLLECT { MATCH (r:Relation) WHERE r.fromId = id AND r.sortKey > '' RETURN r {.id, .type, .fromId, .toId, .standing, .earliestOn, .latestOn, .endLatestOn, .endKey, .goldsteinTenths, .quadCameo, .originCount, .contested} } AS relations,
  COLLECT { MATCH (e)-[t:TIE]->() RETURN t {.fromId, .toId, .events, firstOn: toString(t.firstOn), lastOn: toString(t.lastOn), .types, .goldsteinTenths, .positiveTenths, .negativeTenths, .q1, .q2, .q3, .q4} } AS ties,
  COLLECT { MATCH (e)-[s]->(o:Entity) WHERE type(s) IN ${types} RETURN {id: s.id, type: type(s), toId: o.id, earliest: toString(s.earliest), latest: toString(s.latest), goldstein: s.goldstein, origins: s.origins, contested: s.contested} } AS edges`),
  )
  return rows as unknown as readonly Outgoing[]
}

/** Ordered pairs whose tie is not what their relations add up to. */
function tiesThatDiffer({ relations, ties }: Outgoing): readonly (readonly [string, string])[] {
  const expected = new Map(sumTies(relations.map(withoutNulls)).map((sum) => [sum.toId, sum]))
  const stored = new Map(ties.map((tie) => [tie.toId, tie]))
  const ids = new Set([...expected.keys(), ...stored.keys()])
  const fromId = relations[0]?.fromId ?? ties[0]?.fromId ?? ''
  return [...ids].filter((toId) => !isDeepStrictEqual(expected.get(toId), stored.get(toId))).map((toId) => [fromId, toId] as const)
}

function edgeOfRelation(relation: Relation): Edge {
  return { ...toTypedEdge(relation), type: relation.type, toId: relation.toId }
}

function edgesThatDiffer({ relations, edges }: Outgoing): readonly string[] {
  const key = ({ id, type, toId, earliest, latest, goldstein, origins, contested }: Edge): string => JSON.stringify([id, type, toId, earliest, latest, goldstein, origins, contested])
  const expected = new Map(relations.map((relation) => [key(edgeOfRelation(withoutNulls(relation))), relation.id]))
  const stored = new Map(edges.map((edge) => [key(edge), edge.id]))
  const missing = [...expected].filter(([one]) => !stored.has(one))
  const surplus = [...stored].filter(([one]) => !expected.has(one))
  const twice = edges.length === stored.size ? [] : edges.filter((edge, index) => edges.findIndex((other) => key(other) === key(edge)) !== index).map(({ id }) => ['', id] as const)
  return [...new Set([...missing, ...surplus, ...twice].map(([, id]) => id))]
}

/** What leaves each entity of a batch and does not agree with its records. */
export async function checkEntities(run: Run, ids: readonly string[]): Promise<Pick<CheckReport, 'wrongTies' | 'wrongEdges'>> {
  const outgoing = await readOutgoing(run, ids)
  return { wrongTies: outgoing.flatMap(tiesThatDiffer), wrongEdges: outgoing.flatMap(edgesThatDiffer) }
}

/**
 * Checks that everything derived is what the claims give: relations, events and participants against claims, ties and typed edges against relations,
 * canonical ids against judgements; and that no relation hangs in the air and no two versions of one overlap.
 * Reads a batch at a time; each batch is one transaction, so writers may go on meanwhile.
 */
export async function check(transact: Transact, onProgress: (done: string) => void = () => undefined): Promise<CheckReport> {
  const read: Run = (statement) => transact((run) => run(statement))
  const report = {
    events: 0,
    entities: 0,
    wrongEvents: [] as string[],
    wrongTies: [] as CheckReport['wrongTies'][number][],
    wrongEdges: [] as string[],
    wrongCanonicalIds: (await readWrongCanonicals(read)).map(({ id }) => id),
    orphans: await readOrphans(read),
    wrongVersions: await readWrongVersions(read),
  }
  for await (const ids of idBatches(read, 'Event')) {
    const difference = await transact((run) => readDifference(run, ids))
    if (!isEmpty(difference)) report.wrongEvents.push(...eventsOf(difference))
    report.events += ids.length
    onProgress(`${String(report.events)} events`)
  }
  for await (const ids of idBatches(read, 'Entity')) {
    const { wrongTies, wrongEdges } = await transact((run) => checkEntities(run, ids))
    report.wrongTies.push(...wrongTies)
    report.wrongEdges.push(...wrongEdges)
    report.entities += ids.length
    onProgress(`${String(report.entities)} entities`)
  }
  return report
}

function eventsOf(difference: Awaited<ReturnType<typeof readDifference>>): readonly string[] {
  const { created, changed, ended, summaries, participants, earlierCreated, earlierEnded, earlierEventsCreated, earlierEventsEnded } = difference
  const relations = [...created, ...changed.map(({ after }) => after), ...ended, ...earlierCreated, ...earlierEnded]
  return [...new Set([...relations, ...summaries, ...participants, ...earlierEventsCreated, ...earlierEventsEnded].map(({ eventId }) => eventId))]
}
