import { palettes, shapes, toneOf, widthOf, type Theme } from '../drawing/palette.ts'
import type { Spot } from '../drawing/inside.ts'
import type { Kind } from '../scene.ts'
import type { Bundle, ShownEntity } from '../subgraph.ts'

/** A drawing as it stands in the window. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly theme: Theme
  readonly title: string
  readonly nodes: readonly { readonly entity: ShownEntity; readonly spot: Spot; readonly radius: number }[]
  readonly lines: readonly Bundle[]
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
const round = (value: number): string => String(Math.round(value * 10) / 10)
const points = (spots: readonly Spot[]): string => spots.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')

function drawShape(kind: Kind, { x, y }: Spot, r: number, color: string, ground: string): string {
  const look = `fill="${color}" stroke="${ground}" stroke-width="1.25"`
  const outlines: readonly (readonly (readonly [number, number])[])[] = [
    [],
    [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
    [[0, -1.21], [1.21, 0], [0, 1.21], [-1.21, 0]],
    [[0, -1.14], [1.3, 0.84], [-1.3, 0.84]],
    [[-0.54, -0.94], [0.54, -0.94], [1.08, 0], [0.54, 0.94], [-0.54, 0.94], [-1.08, 0]],
  ]
  const outline = outlines[shapes[kind]] ?? []
  if (outline.length === 0) return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${look}/>`
  return `<polygon points="${points(outline.map(([dx, dy]) => ({ x: x + dx * r, y: y + dy * r })))}" ${look}/>`
}

/** The point of a line at one of its ends. */
function drawPoint(from: Spot, to: Spot, radius: number, width: number, color: string): string {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [courseX, courseY] = [(to.x - from.x) / far, (to.y - from.y) / far]
  const tip = { x: to.x - courseX * (radius + 1.5), y: to.y - courseY * (radius + 1.5) }
  const [long, wide] = [3 + width * 2.2, (3 + width * 2.2) * 0.55]
  const base = { x: tip.x - courseX * long, y: tip.y - courseY * long }
  return `<polygon points="${points([tip, { x: base.x - courseY * wide, y: base.y + courseX * wide }, { x: base.x + courseY * wide, y: base.y - courseX * wide }])}" fill="${color}"/>`
}

function drawLine(bundle: Bundle, from: Drawn['nodes'][number], to: Drawn['nodes'][number], theme: Theme): string {
  const palette = palettes[theme]
  const [color, width] = [palette[toneOf(bundle)], widthOf(bundle.origins)]
  const dots = bundle.contested === true ? ` stroke-dasharray="${round(width)} ${round(width * 1.6)}"` : ''
  const line = `<line x1="${round(from.spot.x)}" y1="${round(from.spot.y)}" x2="${round(to.spot.x)}" y2="${round(to.spot.y)}" stroke="${color}" stroke-width="${width}"${dots}/>`
  const ends = [...(bundle.toOther > 0 ? [drawPoint(from.spot, to.spot, to.radius, width, color)] : []), ...(bundle.toOne > 0 ? [drawPoint(to.spot, from.spot, from.radius, width, color)] : [])]
  const [middleX, middleY] = [(from.spot.x + to.spot.x) / 2, (from.spot.y + to.spot.y) / 2]
  const count = bundle.count > 1 ? `<text x="${round(middleX)}" y="${round(middleY + 3.5)}" text-anchor="middle" font-size="10" font-weight="600" fill="${palette.text}" stroke="${palette.ground}" stroke-width="4" paint-order="stroke">${bundle.count}</text>` : ''
  return `<g><title>${escape(`${from.entity.name} – ${to.entity.name}: ${bundle.types.join(', ')}`)}</title>${line}${ends.join('')}${count}</g>`
}

/** The drawing as SVG: what is in the window, in its colours, with names that stay text. */
export function drawSvg({ width, height, theme, title, nodes, lines }: Drawn): string {
  const palette = palettes[theme]
  const known = new Map(nodes.map((node) => [node.entity.id, node]))
  const drawn = lines.map((bundle) => {
    const [from, to] = [known.get(bundle.one), known.get(bundle.other)]
    return from === undefined || to === undefined || from === to ? '' : drawLine(bundle, from, to, theme)
  })
  const shapesDrawn = nodes.map(({ entity, spot, radius }) => `<g><title>${escape(entity.name)}</title>${drawShape(entity.kind, spot, radius, palette.kinds[entity.kind], palette.ground)}</g>`)
  const names = nodes.map(({ entity, spot, radius }) => `<text x="${round(spot.x + radius + 4)}" y="${round(spot.y + 4)}">${escape(entity.name)}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12"><title>${escape(title)}</title>
<rect width="100%" height="100%" fill="${palette.ground}"/>
<g>${drawn.join('\n')}</g>
<g>${shapesDrawn.join('\n')}</g>
<g fill="${palette.text}" stroke="${palette.ground}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${names.join('\n')}</g>
</svg>
`
}
