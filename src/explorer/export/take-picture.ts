import type { Renderer } from '../drawing/renderer.ts'
import { palettes, type Theme } from '../drawing/palette.ts'
import { drawSvg } from './draw-svg.ts'

/** The drawing as it stands, as SVG. */
export function toSvg({ sigma, texts }: Renderer, theme: Theme, title: string): string {
  const { ground, text, faint, cooperation } = palettes[theme]
  const graph = sigma.getGraph()
  const nodes = new Map(
    graph.mapNodes((id, { label, shape, rim, rimWidth, color, zIndex }) => {
      const place = sigma.getNodeDisplayData(id) ?? { x: 0, y: 0, size: 0 }
      return [id, { name: label ?? id, shape, rim, rimWidth, color: color ?? text, layer: zIndex ?? 0, spot: sigma.framedGraphToViewport(place), radius: sigma.scaleSize(place.size) }] as const
    }),
  )
  const lines = graph.mapEdges((_, { bundle, size, color, zIndex, bend, isDotted, pointsAtSource, pointsAtTarget }, from, to) => {
    const [source, target] = [nodes.get(from), nodes.get(to)]
    if (source === undefined || target === undefined || source === target) return []
    return [{ title: `${source.name} – ${target.name}: ${bundle.types.join(', ')}`, source, target, width: sigma.scaleSize(size ?? 1), color: color ?? text, layer: zIndex ?? 0, bend, isDotted, pointsAtSource, pointsAtTarget }]
  })
  const { names, counts } = texts() ?? { names: [], counts: [] }
  return drawSvg({
    ...sigma.getDimensions(), title, ground, ink: text, faint, moreInk: cooperation,
    nodes: [...nodes.values()].sort((one, other) => one.layer - other.layer), lines: lines.flat().sort((one, other) => one.layer - other.layer),
    names: names.map(({ of: { label, moreText, width, isStrong }, spot }) => ({ text: label, more: moreText, spot, width, isStrong })),
    counts: counts.map(({ of: { text: count, width }, spot }) => ({ text: count, spot, width })),
  })
}

/** The drawing as it stands, as PNG in the resolution of the screen. */
export async function toPng({ sigma }: Renderer, theme: Theme): Promise<Blob> {
  const canvases = sigma.getCanvases()
  const { width = 0, height = 0 } = canvases['edges'] ?? {}
  const picture = document.createElement('canvas')
  picture.width = width
  picture.height = height
  const context = picture.getContext('2d')
  if (context === null) throw new Error('This browser makes no pictures.')
  context.fillStyle = palettes[theme].ground
  context.fillRect(0, 0, width, height)
  sigma.refresh() // draws at once, and WebGL keeps what it drew only until the window is drawn
  for (const layer of ['edges', 'edgeLabels', 'nodes', 'labels']) {
    const canvas = canvases[layer]
    if (canvas !== undefined && canvas.width > 0) context.drawImage(canvas, 0, 0, width, height)
  }
  return new Promise((resolve, reject) => picture.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be packed.')) : resolve(blob)), 'image/png'))
}
