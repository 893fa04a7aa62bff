import type { Clock } from '../plan/clock.ts'
import type { RelationFilter } from '../plan/filter.ts'
import type { NetworkPlan, TablePlan } from '../plan/plan-export.ts'
import { matchById } from '../cypher/match-by-id.ts'
import { canonicalIds } from '../cypher/print-canonical.ts'
import { printAllRelations } from '../cypher/print-relations.ts'
import { cypher, join, name, toStatement, type Fragment, type Run, type Statement, type Stream } from '../cypher/statement.ts'
import { aggregateColumns, edgeKeys, printGroups } from './aggregate-columns.ts'
import type { Cells, Network, ReadColumn, Table } from './columns.ts'
import { allRelations, nodeColumns, printEntityPart } from './entity-columns.ts'
import type { LayoutInput } from './force-atlas.ts'
import { mostPlaced, placeNodes, spiral } from './layout.ts'
import { createReadAsOf } from './read-as-of.ts'
import { createFinish, printCount, readTable } from './read-table.ts'
import { printEvidence, relationColumns } from './relation-columns.ts'

/** How many entities one statement reads, and how many relations at least, unless they are all: what is drawn together stays small enough for the memory of the database. */
const entitiesAtOnce = 500
const relationsAtOnce = 5_000

/** A node, and what its relations add up to. */
export interface End {
  readonly id: string
  /** How many relations it is the first end of. */
  readonly out: number
  readonly events: number
  readonly first: string | null
  readonly last: string | null
}

/** A network of which is known who belongs to it. */
interface Scope {
  readonly plan: NetworkPlan
  /** Both ends of a relation are among these; null: among all. */
  readonly among: readonly string[] | null
  /** Who is a node whether or not it has a relation. */
  readonly alone: readonly string[]
}

function namesEnds({ actors, actorExternalIds, counterparts, counterpartExternalIds }: RelationFilter): boolean {
  return [actors, actorExternalIds, counterparts, counterpartExternalIds].some((given) => given !== null)
}

/** Text that binds `r` to the relations of a network, each once: all, or those that begin at some entities. */
function printRelations({ plan: { filter, named }, among }: Scope, from: readonly string[] | null): Fragment {
  const begins = from === null ? [] : [cypher`r.fromId IN ${from}`]
  if (named !== null) return cypher`UNWIND ${named.relations} AS id ${matchById('Relation', name('r'), filter.clock)} WITH DISTINCT r${where(begins)}`
  if (namesEnds(filter)) return cypher`${printAllRelations({ within: 'root', filter }, null)} WITH DISTINCT r${where(begins)}`
  const actors = from ?? among
  if (actors === null) return printAllRelations({ within: 'root', filter }, null) // each comes once; a set of all of them would fill the memory of the database
  const inside = among === null ? begins : [cypher`r.fromId IN ${from ?? among}`, cypher`r.toId IN ${among}`]
  return cypher`${printAllRelations({ within: 'root', filter: { ...filter, actors, direction: 'FROM' } }, null)} WITH DISTINCT r${where(inside)}`
}

function where(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, ' AND ')}`
}

/** Who belongs to the network whatever else does: who is named or at most so many steps away. */
async function readAround({ filter, around, named }: NetworkPlan, run: Run): Promise<readonly string[] | null> {
  const ids = named?.nodes ?? around?.ids ?? null
  if (ids === null) return null
  const [row] = await run(toStatement(cypher`${canonicalIds(ids, 'ids', filter.clock)} RETURN ids`))
  let frontier = row?.['ids'] as readonly string[]
  const found = new Set(frontier)
  for (let step = 0; step < (around?.depth ?? 0); step++) {
    const next: string[] = []
    for (const actors of inChunks(frontier)) {
      const far = await run(toStatement(cypher`${printAllRelations({ within: 'root', filter: { ...filter, actors } }, null)} UNWIND [r.fromId, r.toId] AS id RETURN DISTINCT id`))
      next.push(...far.map(({ id }) => id as string).filter((id) => !found.has(id)))
      for (const id of next) found.add(id)
    }
    frontier = next
  }
  return [...found].sort()
}

/** Items, so many at once that one statement reads them. */
export function inChunks<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / entitiesAtOnce) }, (_, index) => items.slice(index * entitiesAtOnce, (index + 1) * entitiesAtOnce))
}

/** Entities that relations begin at, so many at once that they have enough of them. */
function inBatches(ends: readonly End[]): readonly (readonly string[])[] {
  const batches: string[][] = []
  let left = 0
  for (const { id, out } of ends) {
    if (out === 0) continue
    if (left <= 0) left = batches.push([]) > 0 ? relationsAtOnce : 0
    batches.at(-1)?.push(id)
    left -= out
  }
  return batches
}

const last = cypher`coalesce(r.endLatestOn, r.latestOn, r.earliestOn)`

/** All ends of the relations of a network, in the order of their ids. Those around somebody are there even where they have none. */
async function readAllEnds(scope: Scope, stream: Stream): Promise<readonly End[]> {
  const relations = cypher`${printRelations(scope, null)} UNWIND [[r.fromId, 1], [r.toId, 0]] AS end RETURN end[0] AS id, end[1] AS out, 1 AS events, r.earliestOn AS first, ${last} AS last`
  const alone = cypher`UNWIND ${scope.alone} AS id RETURN id, 0 AS out, 0 AS events, null AS first, null AS last`
  const ends: End[] = []
  for await (const rows of stream(toStatement(cypher`CALL () { ${relations} UNION ALL ${alone} } WITH id, sum(out) AS out, sum(events) AS events, min(first) AS first, max(last) AS last RETURN id, out, events, first, last ORDER BY id`))) ends.push(...(rows as unknown as readonly End[]))
  return ends
}

function later(one: string | null, other: string | null, sign: 1 | -1): string | null {
  if (one === null || other === null) return one ?? other
  return (one < other) === (sign === 1) ? other : one
}

/** The ends of those edges that stand for enough relations. */
async function readStrongEnds(scope: Scope, all: readonly End[], run: Run): Promise<readonly End[]> {
  const ends = new Map<string, End>()
  const add = (id: string, out: number, { events, first, last: lastDay }: Pick<End, 'events' | 'first' | 'last'>): void => {
    const known = ends.get(id) ?? { id, out: 0, events: 0, first: null, last: null }
    ends.set(id, { id, out: known.out + out, events: known.events + events, first: later(known.first, first, -1), last: later(known.last, lastDay, 1) })
  }
  for (const batch of inBatches(all)) {
    const edges = await run(toStatement(cypher`${printRelations(scope, batch)} ${printGroups(scope.plan)} RETURN g.fromId AS fromId, g.toId AS toId, g.events AS events, g.first AS first, g.last AS last`))
    for (const edge of edges as unknown as readonly (Pick<End, 'events' | 'first' | 'last'> & { readonly fromId: string; readonly toId: string })[]) {
      add(edge.fromId, edge.events, edge)
      add(edge.toId, 0, edge)
    }
  }
  for (const id of scope.alone) if (!ends.has(id)) add(id, 0, { events: 0, first: null, last: null })
  return [...ends.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** The statement for the rows of entities as nodes, with what their relations add up to. */
export function printNodes(ends: readonly Omit<End, 'out'>[], clock: Clock | null): Statement {
  const parts = [...new Set(nodeColumns.map(({ part }) => part))].filter((part) => part !== null && part !== 'sums')
  return toStatement(cypher`UNWIND ${ends.map(({ id, events, first, last: lastDay }) => [id, events, first, lastDay])} AS end
MATCH (e:Entity {id: end[0]})
WITH e, [end[1], end[2], end[3]] AS sums ORDER BY e.id
${join(parts.map((part) => printEntityPart(part as never, clock)), '\n')}
RETURN [${join(nodeColumns.map(({ value }) => value), ', ')}] AS cells`)
}

function printEdges(scope: Scope, from: readonly string[], columns: readonly ReadColumn[]): Statement {
  const cells = cypher`RETURN [${join(columns.map(({ value }) => value), ', ')}] AS cells`
  const relations = printRelations(scope, from)
  if (scope.plan.aggregation === 'none') return toStatement(cypher`${relations} WITH r ORDER BY r.fromId, r.sortKey ${printEvidence(scope.plan.filter.clock)} ${cells}`)
  return toStatement(cypher`${relations} ${printGroups(scope.plan)} WITH g ORDER BY g.fromId, g.toId, g.key ${cells}`)
}

/** Which nodes pull at each other, and how strongly, by their numbers in the list of ends. */
async function readPairs(scope: Scope, ends: readonly End[], batches: readonly (readonly string[])[], run: Run): Promise<LayoutInput> {
  const numbers = new Map(ends.map(({ id }, index) => [id, index]))
  const edges: [number, number, number][] = []
  for (const batch of batches) {
    const pairs = await run(toStatement(cypher`${printRelations(scope, batch)} WITH r.fromId AS fromId, r.toId AS toId, count(r) AS weight RETURN fromId, toId, weight ORDER BY fromId, toId`))
    for (const { fromId, toId, weight } of pairs) {
      const [source, target] = [numbers.get(fromId as string), numbers.get(toId as string)]
      if (source !== undefined && target !== undefined) edges.push([source, target, weight as number])
    }
  }
  return { nodes: ends.length, edges }
}

const [xCell, yCell] = [nodeColumns.findIndex(({ name: own }) => own === 'x'), nodeColumns.findIndex(({ name: own }) => own === 'y')]

/** Rows of nodes with their places: those computed for this network or, where there are none, those that are stored; a spiral for who has neither. */
export async function* placed(rows: AsyncIterable<readonly Cells[]>, places: Float64Array | null): AsyncGenerator<readonly Cells[]> {
  let index = 0
  for await (const stretch of rows) {
    yield stretch.map((cells) => {
      const [x, y] = places !== null ? [places[2 * index], places[2 * index + 1]] : [cells[xCell], cells[yCell]]
      const [elseX, elseY] = spiral(index++)
      const own = cells.slice()
      own[xCell] = x ?? elseX
      own[yCell] = y ?? elseY
      return own
    })
  }
}

/** A table over what is read. */
export function toTable(of: Table['of'], columns: Table['columns'], read: () => AsyncIterator<readonly Cells[]>): Table {
  return { of, columns, stretches: { [Symbol.asyncIterator]: read } }
}

async function* readEach<T>(pieces: () => Promise<readonly T[]>, print: (piece: T, scope: Scope) => Statement, columns: readonly ReadColumn[], scope: Scope, run: Run): AsyncGenerator<readonly Cells[]> {
  const { plan } = scope
  const finish = createFinish(columns, run, plan.filter.clock)
  const readAsOf = createReadAsOf(run, plan.filter.clock)
  const at = (clock: Clock | null): Scope => ({ ...scope, plan: { ...plan, filter: { ...plan.filter, clock } } })
  for (const piece of await pieces()) yield await finish((await readAsOf((clock) => print(piece, at(clock)))).map(({ cells }) => cells as unknown[]))
}

/** The same value for all who ask. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined
  return () => (value ??= read())
}

async function countAggregates(scope: Scope, batches: readonly (readonly string[])[], run: Run): Promise<number> {
  let total = 0
  for (const batch of batches) {
    const [row] = await run(toStatement(cypher`${printRelations(scope, batch)} WITH r.fromId AS fromId, r.toId AS toId, r.directed AS directed, ${edgeKeys[scope.plan.aggregation]} AS part, count(r) AS events WHERE events >= ${scope.plan.minEvents} RETURN count(*) AS total`))
    total += row?.['total'] as number
  }
  return total
}

/** What a network is read by. */
export interface Readers {
  readonly run: Run
  readonly stream: Stream
  /** Ends a layout that nobody waits for any longer. */
  readonly signal: AbortSignal
}

/**
 * Opens a network: nodes in the order of their ids, then edges, relations from the first day on, all others by their ends.
 * What is held of it is a line for each node.
 */
export async function openNetwork(plan: NetworkPlan, readers: Readers): Promise<Network> {
  const among = await readAround(plan, readers.run)
  return openScope({ plan, among, alone: among ?? [] }, readers)
}

/** Entities as nodes, whether or not they have a relation, and as edges the relations among them. */
export async function openEntities(plan: Extract<TablePlan, { of: 'entities' }>, readers: Readers): Promise<Network> {
  const ids: string[] = []
  for await (const rows of readTable(plan, ['id'], readers.run).stretches) for (const [id] of rows) ids.push(id as string)
  const { clock, ...conditions } = plan.filter
  const isAll = plan.ids === null && Object.values(conditions).every((condition) => condition === null)
  const relations: NetworkPlan = { of: 'network', filter: allRelations(clock), aggregation: 'none', minEvents: 1, around: null, named: null }
  return openScope({ plan: relations, among: isAll ? null : ids, alone: ids }, readers)
}

function openScope(scope: Scope, { run, stream, signal }: Readers): Network {
  const { plan } = scope
  const isAll = plan.aggregation === 'none' && scope.among === null
  const columns = plan.aggregation === 'none' ? relationColumns : aggregateColumns
  const allEnds = once(() => readAllEnds(scope, stream))
  const ends = once(async () => (plan.minEvents === 1 ? allEnds() : readStrongEnds(scope, await allEnds(), run)))
  const batches = async (): Promise<readonly (readonly string[])[]> => inBatches(await allEnds())
  const places = once(async () => {
    const nodes = await ends()
    return nodes.length > mostPlaced ? null : placeNodes(await readPairs(scope, nodes, await batches(), run), signal)
  })
  async function* nodes(): AsyncGenerator<readonly Cells[]> {
    const at = await places()
    yield* placed(readEach(async () => inChunks(await ends()), (piece, own) => printNodes(piece, own.plan.filter.clock), nodeColumns, scope, run), at)
  }
  return {
    nodes: toTable('nodes', nodeColumns, nodes),
    edges: isAll ? readTable({ of: 'relations', filter: plan.filter, ids: null }, null, run) : toTable('edges', columns, () => readEach(batches, (batch, own) => printEdges(own, batch, columns), columns, scope, run)),
    countNodes: async () => (await ends()).length,
    countEdges: async () => (isAll ? ((await run(printCount({ of: 'relations', filter: plan.filter, ids: null })))[0]?.['total'] as number) : countAggregates(scope, await batches(), run)),
  }
}
