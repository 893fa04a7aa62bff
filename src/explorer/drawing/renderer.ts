import { MultiGraph } from 'graphology'
import Sigma from 'sigma'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { nothingShown, type Shown, type ShownEntity, type Bundle, type RelationAnswer } from '../subgraph.ts'
import { isStill } from './camera.ts'
import { BentProgram, StraightProgram, type EdgeLooks } from './edge-program.ts'
import { drawTexts, layTexts, setLabelTheme, type DrawnName, type LaidTexts } from './labels.ts'
import { ShapeProgram, type NodeLooks } from './node-program.ts'
import { mix, palettes, shapes, toneOf, widthOf, type Theme } from './palette.ts'

type Point = readonly [x: number, y: number]
type NodeAttributes = Partial<NodeDisplayData> & NodeLooks & { readonly more: number | null; readonly isMarked: boolean }
type EdgeAttributes = Partial<EdgeDisplayData> & EdgeLooks & { readonly bundle: Bundle; readonly relation: string | null }
type DrawnGraph = MultiGraph<NodeAttributes, EdgeAttributes>

/** What is marked in a drawing. */
export interface Marks {
  /** Entities that are looked at. */
  readonly strong: ReadonlySet<string>
  /** The bundle that is opened into its relations, by its key; and those that are drawn of them. */
  readonly opened: string | null
  readonly curves: readonly RelationAnswer[]
  /** The relation that is looked at. */
  readonly relation: string | null
  /** The bundles along the paths that are looked at, by their keys. */
  readonly onPaths: ReadonlySet<string>
  /** The entities along them: marked, but named only where there is room. */
  readonly passed: ReadonlySet<string>
  readonly pinned: ReadonlySet<string>
  readonly chosen: ReadonlySet<string>
}

/** The radii of entities by how many relations they have in the picture, up to the most that one has. */
function createSizes(entities: readonly ShownEntity[], scale: number): (relations: number) => number {
  const most = entities.reduce((so, { relations }) => Math.max(so, relations), 1)
  const factor = Math.min(2.2, 12.5 / Math.log2(1 + most))
  return (relations) => (5.5 + factor * Math.log2(1 + relations)) * scale
}

function nodeAttributes(entity: ShownEntity, place: Point, theme: Theme, { strong, passed, pinned, chosen }: Marks, size: number): NodeAttributes {
  const palette = palettes[theme]
  const isStrong = strong.has(entity.id)
  const isMarked = isStrong || chosen.has(entity.id)
  return {
    x: place[0], y: place[1], label: entity.name, size, color: palette.kinds[entity.kind], type: 'shape', shape: shapes[entity.kind],
    rim: isMarked || passed.has(entity.id) || pinned.has(entity.id) ? (chosen.has(entity.id) ? palette.chosen : palette.accent) : palette.ground, rimWidth: isMarked || passed.has(entity.id) ? 3 : pinned.has(entity.id) ? 2 : 1.25, zIndex: isMarked ? 2 : 1, isMarked, more: entity.more,
  }
}

function edgeAttributes(bundle: Bundle, theme: Theme, { strong, onPaths }: Marks, isCrowded: boolean): EdgeAttributes {
  const isDim = onPaths.size > 0 ? !onPaths.has(bundle.key) : strong.size > 0 && !strong.has(bundle.one) && !strong.has(bundle.other)
  const palette = palettes[theme]
  return {
    type: 'straight', size: widthOf(bundle.origins) * (isCrowded ? 0.6 : 1), color: isDim ? palette.faint : mix(palette[toneOf(bundle)], palette.ground, isCrowded ? 0.35 : 0), zIndex: isDim ? 0 : 1,
    bend: 0, isDotted: bundle.contested === true, pointsAtSource: bundle.toOne > 0, pointsAtTarget: bundle.toOther > 0, bundle, relation: null,
  }
}

/** Of more lines than this each is thinner and paler, so that entities stand out from them. */
const manyLines = 600

/** Nodes are smaller where there is less room: in a small window down to half, and where each of many has less than its share. */
function scaleFor(width: number, height: number, nodes: number): number {
  const side = Math.sqrt(width * height)
  return Math.min(1, Math.max(0.5, side / 720)) * Math.min(1, Math.max(0.25, side / Math.sqrt(nodes) / 48))
}

/** How far each of several curves bends, the first ones least. */
function bendOf(index: number, of: number): number {
  return of === 1 ? 0 : (index - (of - 1) / 2) * Math.min(0.16, 1.4 / of)
}

function curveAttributes(bundle: Bundle, relation: RelationAnswer, index: number, of: number, theme: Theme, { relation: looked }: Marks): EdgeAttributes {
  const isForward = relation.from.id === bundle.one
  const isLooked = relation.id === looked
  const palette = palettes[theme]
  return {
    type: 'bent', size: widthOf(relation.support.origins) + (isLooked ? 1.5 : 0), color: isLooked ? palette.accent : palette[toneOf(bundle)], zIndex: isLooked ? 3 : 2,
    bend: bendOf(index, of), isDotted: relation.contested, pointsAtSource: relation.directed && !isForward, pointsAtTarget: relation.directed && isForward, bundle, relation: relation.id,
  }
}

/** Makes the graph of the drawing the same as what is shown. Nodes that stay keep their places. */
function syncGraph(graph: DrawnGraph, { entities, bundles }: Shown, places: ReadonlyMap<string, Point>, theme: Theme, marks: Marks, sizeOf: (relations: number) => number): void {
  const ids = new Set(entities.map(({ id }) => id))
  for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id)
  graph.clearEdges()
  for (const entity of entities) graph.mergeNode(entity.id, nodeAttributes(entity, places.get(entity.id) ?? [0, 0], theme, marks, sizeOf(entity.relations)))
  for (const bundle of bundles) {
    const curves = bundle.key === marks.opened && bundle.one !== bundle.other ? marks.curves : []
    if (curves.length < 2) {
      const isLooked = bundle.key === marks.opened
      graph.addEdgeWithKey(bundle.key, bundle.one, bundle.other, { ...edgeAttributes(bundle, theme, marks, bundles.length > manyLines), ...(isLooked ? { color: palettes[theme].accent, zIndex: 3 } : {}) })
    } else curves.forEach((relation, index) => graph.addEdgeWithKey(relation.id, bundle.one, bundle.other, curveAttributes(bundle, relation, index, curves.length, theme, marks)))
  }
}

/** What the person does with the pointer. */
export interface Pointing {
  readonly openEntity: (id: string) => void
  readonly choose: (id: string) => void
  readonly openBundle: (bundle: Bundle, relation: string | null) => void
  readonly openNothing: () => void
  readonly expand: (id: string) => void
  readonly pin: (id: string, place: Point) => void
  readonly hover: (text: string | null) => void
}

/** A drawing in an element of the page. */
export interface Renderer {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>
  /** Names and counts as they stand in the window. */
  readonly texts: () => LaidTexts | null
  /** Draws what is shown; the camera looks at all who are `framed`, be they shown or not. */
  readonly show: (shown: Shown, places: ReadonlyMap<string, Point>, theme: Theme, marks: Marks, framed: readonly string[]) => void
  /** Moves those who are drawn. */
  readonly move: (places: ReadonlyMap<string, Point>) => void
  /** Looks at somebody who is out of sight. */
  readonly reveal: (id: string) => void
  readonly end: () => void
}

/** Whether this browser can draw at all. */
export function canDraw(page: Document): boolean {
  try {
    return page.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}

function describeBundle({ bundle }: EdgeAttributes, graph: DrawnGraph): string {
  const names = [bundle.one, bundle.other].map((id) => graph.getNodeAttribute(id, 'label') ?? id)
  return `${names.join(' – ')}: ${bundle.count.toLocaleString('en')} ${bundle.count === 1 ? 'relation' : 'relations'}${bundle.contested === true ? ', contested' : ''}`
}

const isWithShift = (event: MouseEvent | TouchEvent): boolean => event.shiftKey

function listen(sigma: Sigma<NodeAttributes, EdgeAttributes>, graph: DrawnGraph, pointing: Pointing): void {
  let dragged: { readonly id: string; moved: boolean } | null = null
  sigma.on('clickNode', ({ node, event }) => (isWithShift(event.original) ? pointing.choose(node) : pointing.openEntity(node)))
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault()
    // Two quick clicks with Shift on different nodes come as one double click.
    if (isWithShift(payload.event.original)) pointing.choose(payload.node)
    else pointing.expand(payload.node)
  })
  sigma.on('clickEdge', ({ edge }) => pointing.openBundle(graph.getEdgeAttribute(edge, 'bundle'), graph.getEdgeAttribute(edge, 'relation')))
  sigma.on('clickStage', () => pointing.openNothing())
  sigma.on('enterEdge', ({ edge }) => pointing.hover(describeBundle(graph.getEdgeAttributes(edge), graph)))
  sigma.on('leaveEdge', () => pointing.hover(null))
  sigma.on('downNode', ({ node, event }) => {
    dragged = { id: node, moved: false }
    event.preventSigmaDefault()
  })
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return
    dragged.moved = true
    graph.mergeNodeAttributes(dragged.id, sigma.viewportToGraph(event))
    event.preventSigmaDefault()
  })
  const drop = (): void => {
    if (dragged?.moved === true) {
      const { x = 0, y = 0 } = graph.getNodeAttributes(dragged.id)
      pointing.pin(dragged.id, [Math.round(x), Math.round(y)])
    }
    dragged = null
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
}

/** How much room names need to the right of the last node, in pixels. */
const nameRoom = 120

/** Shows all of some places, with room for the names of those on the right. */
function frame(sigma: Sigma<NodeAttributes, EdgeAttributes>, framed: readonly string[], places: ReadonlyMap<string, Point>, width: number): void {
  const points = framed.flatMap((id) => places.get(id) ?? [])
  if (points.length === 0) return
  const [xs, ys] = [points.filter((_, index) => index % 2 === 0), points.filter((_, index) => index % 2 === 1)]
  const extent = (values: readonly number[]): [number, number] => [values.reduce((one, other) => Math.min(one, other), Infinity), values.reduce((one, other) => Math.max(one, other), -Infinity)]
  const [left, right] = extent(xs)
  sigma.setCustomBBox({ x: [left, right + ((right - left) * nameRoom) / Math.max(width, 2 * nameRoom)], y: extent(ys) })
}

/** Names and counts as they stand in the window, those of the busiest first; null where there is nothing to measure them by. */
function findTexts(sigma: Sigma<NodeAttributes, EdgeAttributes>, { entities, bundles }: Shown, font: string, opened: string | null): LaidTexts | null {
  const names = sigma.getCanvases()['labels']?.getContext('2d')
  if (!names) return null
  const drawn = new Map<string, DrawnName>()
  for (const { id, name } of entities) {
    const place = sigma.getNodeDisplayData(id) as (NodeDisplayData & NodeAttributes) | undefined
    if (place !== undefined) drawn.set(id, { ...sigma.framedGraphToViewport(place), radius: sigma.scaleSize(place.size), label: name, more: place.more, isStrong: place.isMarked })
  }
  const lines = bundles.filter(({ key, count }) => count > 1 && key !== opened)
  return layTexts(names, drawn, lines.map(({ one, other, count }) => ({ from: one, to: other, text: count.toLocaleString('en') })), sigma.getDimensions(), font)
}

/** Writes texts over each picture of the camera. */
function writeTexts(sigma: Sigma<NodeAttributes, EdgeAttributes>, texts: LaidTexts | null, font: string): void {
  const [names, counts] = ['labels', 'edgeLabels'].map((layer) => sigma.getCanvases()[layer]?.getContext('2d'))
  if (names && counts && texts !== null) drawTexts({ names, counts }, texts, font)
}

/** What is shown, those with most relations first: they are named first. */
function inOrder(shown: Shown): Shown {
  return { ...shown, entities: [...shown.entities].sort((one, other) => other.relations - one.relations), bundles: [...shown.bundles].sort((one, other) => other.count - one.count) }
}

/** @throws Error where there is no WebGL 2 */
export function startRenderer(container: HTMLElement, pointing: Pointing): Renderer {
  const graph: DrawnGraph = new MultiGraph()
  const font = getComputedStyle(container).fontFamily
  const sigma = new Sigma(graph, container, {
    nodeProgramClasses: { shape: ShapeProgram as never }, nodeHoverProgramClasses: { shape: ShapeProgram as never }, edgeProgramClasses: { straight: StraightProgram as never, bent: BentProgram as never },
    defaultNodeType: 'shape', defaultEdgeType: 'straight', enableEdgeEvents: true, renderLabels: false, zIndex: true, zoomToSizeRatioFunction: (ratio) => ratio ** 0.35, stagePadding: 48, labelFont: font,
    ...(isStill() ? { zoomDuration: 1, inertiaDuration: 1, doubleClickZoomingDuration: 1 } : {}), minEdgeThickness: 1, maxCameraRatio: 4, minCameraRatio: 0.02, allowInvalidContainer: true,
  })
  let drawn = { shown: nothingShown, framed: [] as readonly string[], opened: null as string | null }
  const texts = (): LaidTexts | null => findTexts(sigma, drawn.shown, font, drawn.opened)
  sigma.on('afterRender', () => writeTexts(sigma, texts(), font))
  listen(sigma, graph, pointing)
  Object.assign(container, { sigma }) // who scripts the page, as its tests do, finds there where everybody stands
  return {
    sigma,
    texts,
    show: (shown, places, theme, marks, framed) => {
      const { clientWidth, clientHeight } = container
      drawn = { shown: inOrder(shown), framed, opened: marks.opened }
      setLabelTheme(theme)
      syncGraph(graph, shown, places, theme, marks, createSizes(shown.entities, scaleFor(clientWidth, clientHeight, framed.length)))
      frame(sigma, framed, places, clientWidth)
      sigma.refresh()
    },
    move: (places) => {
      frame(sigma, drawn.framed, places, container.clientWidth)
      graph.updateEachNodeAttributes((id, attributes) => {
        const [x, y] = places.get(id) ?? [attributes.x ?? 0, attributes.y ?? 0]
        return { ...attributes, x, y }
      })
    },
    reveal: (id) => {
      const place = sigma.getNodeDisplayData(id)
      if (place === undefined) return
      const [{ x, y }, { width, height }] = [sigma.framedGraphToViewport(place), sigma.getDimensions()]
      if (x < 20 || y < 20 || x > width - 20 || y > height - 20) sigma.getCamera().setState({ x: place.x, y: place.y })
    },
    end: () => sigma.kill(),
  }
}
