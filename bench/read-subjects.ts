import { cypher, toStatement, type Run } from '../src/cypher/statement.ts'

/** Who and what the workloads ask about, chosen by the data at hand and the same at each run. */
export interface Subjects {
  readonly busiestId: string
  readonly busiestName: string
  readonly busiestRelations: number
  /** Of the pairs that are on bad terms, the one that has most to do with each other: there are mediators only between such. */
  readonly hostileIds: readonly [string, string]
  /** Sorts after every key. */
  readonly newest: string
  /** How many relations of the busiest stand before its page 100, or before its last full page where it has fewer. */
  readonly deepPlace: number
  /** The key of the last of them. */
  readonly deepBefore: string
  /** 100 entities of at least ten relations, evenly taken from all in the order of their ids. */
  readonly spreadIds: readonly string[]
}

const pageSize = 50

function spread<T>(list: readonly T[], count: number): readonly T[] {
  return Array.from({ length: Math.min(count, list.length) }, (_, index) => list[Math.floor((index * list.length) / count)]).filter((one) => one !== undefined)
}

export async function readSubjects(run: Run): Promise<Subjects> {
  const rows = await run(
    toStatement(cypher`MATCH (e:Entity) CALL (e) { MATCH (e)-[t:TIE]-() RETURN sum(t.events) AS relations } WITH e, relations WHERE relations >= 10 RETURN e.id AS id, e.name AS name, relations ORDER BY id`),
  )
  const entities = rows as unknown as readonly { readonly id: string; readonly name: string; readonly relations: number }[]
  const [busiest] = [...entities].sort((left, right) => right.relations - left.relations)
  const [pair] = await run(
    toStatement(cypher`MATCH (one:Entity)-[t:TIE]-(other:Entity) WHERE one.id < other.id
WITH one.id AS one, other.id AS other, sum(t.events) AS relations, sum(t.goldsteinTenths) AS tenths WHERE tenths < 0
RETURN one, other ORDER BY relations DESC, one, other LIMIT 1`),
  )
  if (busiest === undefined || pair === undefined) throw new Error('The graph holds no entity of ten relations, or no two on bad terms.')
  const hostileIds = [pair['one'] as string, pair['other'] as string] as const
  const deepPlace = (Math.min(100, Math.floor(busiest.relations / pageSize)) - 1) * pageSize
  const [row] = await run(
    toStatement(cypher`CALL () { MATCH (r:Relation) WHERE r.fromId = ${busiest.id} AND r.sortKey > '' RETURN r.sortKey AS key UNION ALL MATCH (r:Relation) WHERE r.toId = ${busiest.id} AND r.sortKey > '' RETURN r.sortKey AS key }
WITH key ORDER BY key DESC SKIP ${deepPlace - 1} LIMIT 1 RETURN key`),
  )
  return { busiestId: busiest.id, busiestName: busiest.name, busiestRelations: busiest.relations, hostileIds, newest: '~', deepPlace, deepBefore: row?.['key'] as string, spreadIds: spread(entities, 100).map(({ id }) => id) }
}
