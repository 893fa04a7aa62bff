import { UndirectedGraph } from 'graphology'
import imported from 'graphology-layout-forceatlas2'

/** A graph to place: nodes by their numbers, and edges with how strongly they pull. */
export interface LayoutInput {
  readonly nodes: number
  readonly edges: readonly (readonly [source: number, target: number, weight: number])[]
}

const forceAtlas2 = imported as unknown as (typeof imported)['default'] // what is exported is the function; its types say otherwise

/** The angle at which points on a spiral never fall into rows. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** Fewer rounds for more nodes: each takes longer, and the shape is there sooner than the last detail. */
function iterationsFor(nodes: number): number {
  return nodes <= 200 ? 600 : nodes <= 1_000 ? 300 : nodes <= 5_000 ? 120 : 60
}

/** The graph with its nodes on a spiral: a start that is the same each time, for from the same start ForceAtlas2 always comes to the same end. */
function buildGraph({ nodes, edges }: LayoutInput): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (let index = 0; index < nodes; index++) graph.addNode(index, { x: Math.sqrt(index) * Math.cos(index * goldenAngle), y: Math.sqrt(index) * Math.sin(index * goldenAngle) })
  for (const [source, target, weight] of edges) {
    if (source === target) continue
    const edge = graph.edge(source, target)
    if (edge === undefined) graph.addEdge(source, target, { weight })
    else graph.updateEdgeAttribute(edge, 'weight', (known) => Number(known) + weight)
  }
  return graph
}

/** Places the nodes and returns x and y of each, around the middle, with as much room on the average for a small graph as for a large one. */
export function place(input: LayoutInput): Float64Array {
  const graph = buildGraph(input)
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: input.nodes > 500, adjustSizes: false, linLogMode: false, edgeWeightInfluence: 0.4, strongGravityMode: true, gravity: 0.05, scalingRatio: 10 }
  const placed = input.nodes < 2 ? {} : forceAtlas2(graph, { iterations: iterationsFor(input.nodes), settings })
  const points = Array.from({ length: input.nodes }, (_, index) => placed[index] ?? { x: 0, y: 0 })
  const mean = (axis: 'x' | 'y'): number => points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length)
  const [middleX, middleY] = [mean('x'), mean('y')]
  const spread = Math.sqrt(points.reduce((sum, { x, y }) => sum + (x - middleX) ** 2 + (y - middleY) ** 2, 0) / Math.max(1, points.length))
  const scale = spread === 0 ? 0 : (60 * Math.sqrt(input.nodes)) / spread
  return Float64Array.from(points.flatMap(({ x, y }) => [x - middleX, y - middleY].map((value) => Math.round(value * scale * 100) / 100)))
}
