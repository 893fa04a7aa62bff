import type { Renderer } from '../drawing/renderer.ts'
import { palettes, type Theme } from '../drawing/palette.ts'
import type { Shown } from '../subgraph.ts'
import { drawSvg } from './draw-svg.ts'

/** The drawing as it stands, as SVG. */
export function toSvg({ sigma }: Renderer, { entities, bundles }: Shown, theme: Theme, title: string): string {
  const { width, height } = sigma.getDimensions()
  const nodes = entities.flatMap((entity) => {
    const place = sigma.getNodeDisplayData(entity.id)
    return place === undefined ? [] : [{ entity, spot: sigma.framedGraphToViewport(place), radius: sigma.scaleSize(place.size) }]
  })
  return drawSvg({ width, height, theme, title, nodes, lines: bundles })
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
