import type { Spot } from '../drawing/inside.ts'

/** An entity of a drawing; its shape by the number of palette.ts. */
export interface SvgNode {
  readonly name: string
  readonly shape: number
  readonly spot: Spot
  readonly radius: number
  readonly color: string
  readonly rim: string
  readonly rimWidth: number
}

/** A line of a drawing, in the terms of drawing/edge-program.ts. */
export interface SvgLine {
  readonly title: string
  readonly source: Pick<SvgNode, 'spot' | 'radius'>
  readonly target: Pick<SvgNode, 'spot' | 'radius'>
  readonly width: number
  readonly color: string
  readonly bend: number
  readonly isDotted: boolean
  readonly pointsAtSource: boolean
  readonly pointsAtTarget: boolean
}

/** A text, from the left of its line of writing on; `more` is written behind it, small. */
export interface SvgText {
  readonly text: string
  readonly more: string
  readonly spot: Spot
  readonly width: number
  readonly isStrong: boolean
}

/** A drawing as it stands in the window, what lies below first. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly ground: string
  readonly ink: string
  readonly faint: string
  /** Of how many more neighbours there are. */
  readonly moreInk: string
  readonly nodes: readonly SvgNode[]
  readonly lines: readonly SvgLine[]
  readonly names: readonly SvgText[]
  /** How many relations lines stand for, each around its spot. */
  readonly counts: readonly Pick<SvgText, 'text' | 'spot' | 'width'>[]
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
const round = (value: number): string => String(Math.round(value * 10) / 10)
const at = ({ x, y }: Spot): string => `${round(x)},${round(y)}`
const points = (spots: readonly Spot[]): string => spots.map(at).join(' ')
const mixed = (one: Spot, other: Spot, share: number): Spot => ({ x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share })

function drawNode({ name, shape, spot: { x, y }, radius: r, color, rim, rimWidth }: SvgNode): string {
  const look = `fill="${color}" stroke="${rim}" stroke-width="${round(rimWidth)}"`
  const outlines: readonly (readonly (readonly [number, number])[])[] = [
    [],
    [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
    [[0, -1.21], [1.21, 0], [0, 1.21], [-1.21, 0]],
    [[0, -1.14], [1.3, 0.84], [-1.3, 0.84]],
    [[-0.54, -0.94], [0.54, -0.94], [1.08, 0], [0.54, 0.94], [-0.54, 0.94], [-1.08, 0]],
  ]
  const outline = outlines[shape] ?? []
  const drawn = outline.length === 0 ? `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" ${look}/>` : `<polygon points="${points(outline.map(([dx, dy]) => ({ x: x + dx * r, y: y + dy * r })))}" ${look}/>`
  return `<g><title>${escape(name)}</title>${drawn}</g>`
}

/** The point of a line: its tip, and the two corners of its base. */
function drawPoint(tip: Spot, base: Spot, color: string): string {
  const [dx, dy] = [(tip.x - base.x) * 0.55, (tip.y - base.y) * 0.55]
  return `<polygon points="${points([tip, { x: base.x - dy, y: base.y + dx }, { x: base.x + dy, y: base.y - dx }])}" fill="${color}"/>`
}

/** A line from rim to rim, as drawing/edge-program.ts has it: what is bent is a quadratic curve. */
function drawLine({ title, source, target, width, color, bend, isDotted, pointsAtSource, pointsAtTarget }: SvgLine): string {
  const [from, to] = [source.spot, target.spot]
  const [wayX, wayY] = [to.x - from.x, to.y - from.y]
  const control = { x: (from.x + to.x) / 2 + wayY * bend, y: (from.y + to.y) / 2 - wayX * bend }
  const around = Math.max(Math.hypot(wayX, wayY), 1) * (1 + 0.6 * bend * bend)
  const tip = Math.min(3 + width * 2.2, 0.4 * Math.max(around - source.radius - target.radius - 3, 0))
  const [first, last] = [(source.radius + 1.5) / around, 1 - (target.radius + 1.5) / around]
  const begin = first + (pointsAtSource ? tip / around : 0)
  const end = Math.max(begin, last - (pointsAtTarget ? tip / around : 0))
  /** What stands for the curve between two of its places: both alike, a place on it; otherwise the control point between them. */
  const blossom = (one: number, other: number): Spot => mixed(mixed(from, control, one), mixed(control, to, one), other)
  const place = (share: number): Spot => blossom(share, share)
  const period = 5 + width * 1.25
  const dots = isDotted ? ` stroke-dasharray="${round(period * 0.54)} ${round(period * 0.46)}"` : ''
  const course = bend === 0 ? `L${at(place(end))}` : `Q${at(blossom(begin, end))} ${at(place(end))}`
  const ends = [...(pointsAtSource ? [drawPoint(place(first), place(begin), color)] : []), ...(pointsAtTarget ? [drawPoint(place(last), place(end), color)] : [])]
  return `<g><title>${escape(title)}</title><path d="M${at(place(begin))} ${course}" fill="none" stroke="${color}" stroke-width="${round(width)}"${dots}/>${ends.join('')}</g>`
}

/** A name on a plate of the ground: legible over lines in every reader, unlike a rim by `paint-order`, which some paint over the letters. */
function drawName({ text, more, spot, width, isStrong }: SvgText, { ground, moreInk }: Drawn): string {
  const rest = more === '' ? '' : `<tspan font-size="10" font-weight="600" fill="${moreInk}">${escape(more)}</tspan>`
  return `<rect x="${round(spot.x - 1)}" y="${round(spot.y - 11)}" width="${round(width + 2)}" height="15" rx="2" fill="${ground}" fill-opacity="0.8"/><text x="${round(spot.x)}" y="${round(spot.y)}"${isStrong ? ' font-weight="600"' : ''}>${escape(text)}${rest}</text>`
}

function drawCount({ text, spot, width }: Drawn['counts'][number], { ground, faint }: Drawn): string {
  return `<rect x="${round(spot.x - width / 2)}" y="${round(spot.y - 7)}" width="${round(width)}" height="14" rx="6" fill="${ground}" stroke="${faint}"/><text x="${round(spot.x)}" y="${round(spot.y + 3.3)}" text-anchor="middle" font-size="10" font-weight="600">${escape(text)}</text>`
}

/** The drawing as SVG: what is in the window, in its colours, with names that stay text. */
export function drawSvg(drawn: Drawn): string {
  const { width, height, title, ground, ink, nodes, lines, names, counts } = drawn
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12"><title>${escape(title)}</title>
<rect width="100%" height="100%" fill="${ground}"/>
<g>${lines.map(drawLine).join('\n')}</g>
<g fill="${ink}">${counts.map((count) => drawCount(count, drawn)).join('\n')}</g>
<g stroke-linejoin="round">${nodes.map(drawNode).join('\n')}</g>
<g fill="${ink}">${names.map((name) => drawName(name, drawn)).join('\n')}</g>
</svg>
`
}
