import type { NetworkPlan } from '../plan/plan-export.ts'
import { canonicalIds } from '../cypher/print-canonical.ts'
import { printAllRelations, printRelationCount } from '../cypher/print-relations.ts'
import { cypher, join, name, toStatement, type Fragment, type Run, type Statement, type Stream } from '../cypher/statement.ts'
import { aggregateColumns, printGroups } from './aggregate-columns.ts'
import type { Cells, Column, Network, ReadColumn, Table } from './columns.ts'
import { nodeColumns, printEntityPart } from './entity-columns.ts'
import { readTable } from './read-table.ts'
import { printRelationPart, relationColumns } from './relation-columns.ts'

/** How many entities are expanded by one statement. */
const expandedAtOnce = 500

/** A network whose nodes are known: around some entities those that the steps outward found, otherwise all that have an edge. */
interface Scope {
  readonly plan: NetworkPlan
  readonly among: readonly string[] | null
}

/** Text that binds `r` to the relations of a network, each once. */
function printRelations({ plan: { filter }, among }: Scope): Fragment {
  if (among !== null) return cypher`${printAllRelations({ within: 'root', filter: { ...filter, actors: among, direction: 'FROM' } }, null)} WITH DISTINCT r WHERE r.fromId IN ${among} AND r.toId IN ${among}`
  const canRepeat = filter.actors !== null || filter.actorExternalIds !== null || filter.counterparts !== null || filter.counterpartExternalIds !== null
  const relations = printAllRelations({ within: 'root', filter }, null)
  return canRepeat ? cypher`${relations} WITH DISTINCT r` : relations // a set of all of them would fill the memory of the database
}

/** Who is at most so many steps away. */
async function readAround({ filter, around }: NetworkPlan, run: Run): Promise<readonly string[] | null> {
  if (around === null) return null
  const [row] = await run(toStatement(cypher`${canonicalIds(around.ids, 'ids', filter.clock)} RETURN ids`))
  let frontier = row?.['ids'] as readonly string[]
  const found = new Set(frontier)
  for (let step = 0; step < around.depth; step++) {
    const next: string[] = []
    for (let start = 0; start < frontier.length; start += expandedAtOnce) {
      const actors = frontier.slice(start, start + expandedAtOnce)
      const far = await run(toStatement(cypher`${printAllRelations({ within: 'root', filter: { ...filter, actors } }, null)} UNWIND [r.fromId, r.toId] AS id RETURN DISTINCT id`))
      for (const { id } of far) {
        if (found.has(id as string)) continue
        found.add(id as string)
        next.push(id as string)
      }
    }
    frontier = next
  }
  return [...found].sort()
}

/** Text that binds `g` to the edges of a network that draws relations together. */
function printAggregates(scope: Scope): Fragment {
  return cypher`${printRelations(scope)} ${printGroups(scope.plan)}`
}

function isPlain({ plan: { aggregation } }: Scope): boolean {
  return aggregation === 'none'
}

/** Text that binds `id` and `sums` to each node and what its relations add up to. */
function printEnds(scope: Scope): Fragment {
  const ends = isPlain(scope)
    ? cypher`${printRelations(scope)} WITH r.fromId AS fromId, r.toId AS toId, r.earliestOn AS first, coalesce(r.endLatestOn, r.latestOn, r.earliestOn) AS last, 1 AS events`
    : cypher`${printAggregates(scope)} WITH g.fromId AS fromId, g.toId AS toId, g.first AS first, g.last AS last, g.events AS events`
  // Those in the middle are there even where they have no edge.
  const all = scope.among === null ? cypher`${ends} UNWIND [fromId, toId] AS id` : cypher`CALL () { ${ends} UNWIND [fromId, toId] AS id RETURN id, events, first, last UNION ALL UNWIND ${scope.among} AS id RETURN id, 0 AS events, null AS first, null AS last }`
  return cypher`${all} WITH id, [sum(events), min(first), max(last)] AS sums`
}

function printNodes(scope: Scope): Statement {
  const parts = [...new Set(nodeColumns.map(({ part }) => part))].filter((part) => part !== null && part !== 'sums')
  return toStatement(cypher`${printEnds(scope)}
MATCH (e:Entity {id: id})
WITH e, sums ORDER BY e.id
${join(parts.map((part) => printEntityPart(part as never, scope.plan.filter.clock)), '\n')}
RETURN [${join(nodeColumns.map(({ value }) => value), ', ')}] AS cells`)
}

function printEdges(scope: Scope, columns: readonly ReadColumn[]): Statement {
  const { clock } = scope.plan.filter
  const parts = [...new Set(columns.map(({ part }) => part))].filter((part) => part !== null)
  const cells = cypher`RETURN [${join(columns.map(({ value }) => value), ', ')}] AS cells`
  if (isPlain(scope)) return toStatement(cypher`${printRelations(scope)} WITH r ORDER BY r.sortKey
${join(parts.map((part) => printRelationPart(part as never, clock)), '\n')}
${cells}`)
  const ends = parts.map((part) => cypher`MATCH (${name(part === 'from' ? 'a' : 'b')}:Entity {id: g.${name(`${part}Id`)}})`)
  return toStatement(cypher`${printAggregates(scope)} WITH g ORDER BY g.events DESC, g.fromId, g.toId, g.key
${join(ends, '\n')}
${cells}`)
}

function toTable(of: 'nodes' | 'edges', columns: readonly Column[], statement: Statement, stream: Stream): Table {
  async function* stretches(): AsyncGenerator<readonly Cells[]> {
    for await (const rows of stream(statement)) yield rows.map(({ cells }) => cells as Cells)
  }
  return { of, columns, stretches: { [Symbol.asyncIterator]: stretches } }
}

async function countOf(run: Run, statement: Statement): Promise<number> {
  const [row] = await run(statement)
  return row?.['total'] as number
}

/**
 * Opens a network: nodes in the order of their ids, then edges: relations from the first day on, what was drawn together from the strongest on.
 * Its tables can be read more than once.
 */
export async function openNetwork(plan: NetworkPlan, run: Run, stream: Stream): Promise<Network> {
  const scope: Scope = { plan, among: await readAround(plan, run) }
  const columns = isPlain(scope) ? relationColumns : aggregateColumns
  const edges = isPlain(scope) && scope.among === null ? readTable({ of: 'relations', filter: plan.filter }, null, run) : toTable('edges', columns, printEdges(scope, columns), stream)
  const counted = !isPlain(scope)
    ? cypher`${printAggregates(scope)} RETURN count(g)`
    : scope.among === null
      ? printRelationCount({ within: 'root', filter: plan.filter }, null)
      : cypher`${printRelations(scope)} RETURN count(r)`
  return {
    nodes: toTable('nodes', nodeColumns, printNodes(scope), stream),
    edges,
    countNodes: () => countOf(run, toStatement(cypher`${printEnds(scope)} RETURN count(*) AS total`)),
    countEdges: () => countOf(run, toStatement(cypher`${counted} AS total`)),
  }
}
