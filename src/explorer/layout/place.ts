import { UndirectedGraph } from 'graphology'
import imported, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import { scalePlaces, spreadPlaces, type Stage } from './spread.ts'

/** What the package exports; its types say it in a way that holds for bundlers or for Node, but not for both. */
interface ForceAtlas2 {
  readonly assign: (graph: UndirectedGraph, options: { readonly iterations: number; readonly settings: ForceAtlas2Settings }) => void
  readonly inferSettings: (graph: UndirectedGraph) => ForceAtlas2Settings
}

const forceAtlas2 = imported as unknown as ForceAtlas2

/** A graph to place. Nodes go by their number in `ids`. */
export interface PlaceInput {
  readonly ids: readonly string[]
  readonly edges: readonly (readonly [one: number, other: number, weight: number])[]
  /** Where somebody stood before. */
  readonly known: Readonly<Record<string, readonly [x: number, y: number]>>
  /** Who was put somewhere by hand, and stays there. */
  readonly pinned: Readonly<Record<string, readonly [x: number, y: number]>>
  /** What it is to be drawn in. */
  readonly stage: Stage
}

/** x and y of each node in turn. */
export type Places = Float64Array

/** The angle at which points on a spiral never fall into rows. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** How many rounds a graph is given: fewer for more nodes, for each round takes longer. */
function roundsFor(nodes: number): number {
  return nodes <= 100 ? 600 : nodes <= 500 ? 400 : nodes <= 1_000 ? 250 : 150
}

/** Where a node starts: where it stood, or beside a neighbour that stood somewhere, or on a spiral. Always alike, so the same graph always comes to the same places. */
function startsOf({ ids, edges, known, pinned }: PlaceInput): readonly (readonly [number, number])[] {
  const starts = ids.map((id) => pinned[id] ?? known[id] ?? null)
  const beside = new Map<number, number>()
  for (const [one, other] of edges) {
    if (starts[one] === null && starts[other] !== null && !beside.has(one)) beside.set(one, other)
    if (starts[other] === null && starts[one] !== null && !beside.has(other)) beside.set(other, one)
  }
  return starts.map((start, index) => {
    if (start !== null) return start
    const [x, y] = starts[beside.get(index) ?? -1] ?? [0, 0]
    const radius = (beside.has(index) ? 20 : 10) * Math.sqrt(index + 1)
    return [x + radius * Math.cos(index * goldenAngle), y + radius * Math.sin(index * goldenAngle)]
  })
}

function toGraph(input: PlaceInput): UndirectedGraph {
  const graph = new UndirectedGraph()
  startsOf(input).forEach(([x, y], index) => graph.addNode(index, { x, y, size: 8, fixed: input.pinned[input.ids[index] ?? ''] !== undefined }))
  for (const [one, other, weight] of input.edges) if (one !== other && !graph.hasEdge(one, other)) graph.addEdge(one, other, { weight: 1 + Math.log2(weight) })
  return graph
}

/**
 * Places a graph by ForceAtlas2, some rounds at a time.
 * @returns the places after each some rounds, the last of them the final ones
 */
export function* place(input: PlaceInput): Generator<Places> {
  const nodes = input.ids.length
  const graph = toGraph(input)
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: nodes > 400, strongGravityMode: true, gravity: 0.12, scalingRatio: 10, slowDown: 2 + Math.log(nodes + 1), edgeWeightInfluence: 0.4 }
  const isFixed = (index: number): boolean => (input.ids[index] ?? '') in input.pinned
  const hasPins = Object.keys(input.pinned).length > 0
  const isKnown = input.ids.length > 0 && input.ids.every((id) => id in input.known || id in input.pinned)
  const rounds = nodes < 2 ? 0 : isKnown ? Math.ceil(roundsFor(nodes) / 4) : roundsFor(nodes)
  const read = (): Places => Float64Array.from(graph.nodes().flatMap((node) => [Number(graph.getNodeAttribute(node, 'x')), Number(graph.getNodeAttribute(node, 'y'))]))
  const atOnce = nodes > 500 ? 10 : 25
  for (let done = 0; done < rounds; done += atOnce) {
    forceAtlas2.assign(graph, { iterations: Math.min(atOnce, rounds - done), settings })
    yield hasPins || isKnown ? read() : scalePlaces(read())
  }
  // Who was put somewhere by hand, or is in a picture that one knows, is not scaled away from there.
  yield spreadPlaces(hasPins || isKnown ? read() : scalePlaces(read()), input.stage, isFixed)
}
