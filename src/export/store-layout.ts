import { cypher, toStatement, type Run, type Stream, type Transact } from '../cypher/statement.ts'
import { placeNodes } from './layout.ts'

const placesAtOnce = 5_000

const allTies = toStatement(cypher`MATCH (a:Entity)-[t:TIE]->(b:Entity) RETURN a.id AS source, b.id AS target, t.events AS weight`)
const allEntities = toStatement(cypher`MATCH (e:Entity) WHERE e.canonicalId = e.id AND EXISTS { (e)-[:TIE]-() } RETURN e.id AS id ORDER BY id`)

/** What was placed. */
export interface StoredLayout {
  readonly nodes: number
  readonly edges: number
}

/**
 * Places all entities that have relations and stores where, as `layoutX` and `layoutY`: no part of the data, so it takes no number of the recorded clock.
 * Networks of more nodes than are placed while somebody waits are shown so.
 */
export async function storeLayout(run: Run, stream: Stream, transact: Transact): Promise<StoredLayout> {
  const ids = (await run(allEntities)).map(({ id }) => id as string)
  const numbers = new Map(ids.map((id, index) => [id, index]))
  const edges: [number, number, number][] = []
  for await (const ties of stream(allTies)) {
    for (const { source, target, weight } of ties) {
      const [from, to] = [numbers.get(source as string), numbers.get(target as string)]
      if (from !== undefined && to !== undefined) edges.push([from, to, weight as number])
    }
  }
  edges.sort(([one, other], [nextOne, nextOther]) => one - nextOne || other - nextOther) // in whatever order the database has them, the places are the same
  const places = await placeNodes({ nodes: ids.length, edges })
  for (let start = 0; start < ids.length; start += placesAtOnce) {
    const rows = ids.slice(start, start + placesAtOnce).map((id, index) => ({ id, x: places[2 * (start + index)], y: places[2 * (start + index) + 1] }))
    await transact((write) => write(toStatement(cypher`UNWIND ${rows} AS row MATCH (e:Entity {id: row.id}) SET e.layoutX = toFloat(row.x), e.layoutY = toFloat(row.y)`)))
  }
  return { nodes: ids.length, edges: edges.length }
}
