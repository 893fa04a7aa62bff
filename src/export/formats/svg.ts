import { citationOf, type About } from '../about.ts'
import { nodeColors } from '../colors.ts'
import type { Cell, Cells, Network, Table } from '../columns.ts'
import type { NetworkFormat, Options } from '../format.ts'
import { placeLabels, type Dot } from '../place-labels.ts'
import { escapeXml } from '../text.ts'
import { titleOf } from '../title.ts'

/** Colours of edges by what the acts add up to on Goldstein's scale, told apart with every kind of colour vision. */
const tones = { conflict: '#b2182b', cooperation: '#2166ac', neutral: '#777777' } as const
type Tone = keyof typeof tones

const margin = 40
/** For the legend, at the foot. */
const footHeight = 64

interface Line {
  readonly source: string
  readonly target: string
  readonly label: string
  readonly weight: number
  readonly isDirected: boolean
  readonly tone: Tone
}

interface Node {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly degree: number
  readonly x: number
  readonly y: number
}

async function readRows<T>({ columns, stretches }: Table, toValue: (read: (name: string) => Cell) => T): Promise<readonly T[]> {
  const places = new Map(columns.map(({ name }, index) => [name, index]))
  const values: T[] = []
  const reader = (cells: Cells) => (name: string): Cell => cells[places.get(name) ?? -1] ?? null
  for await (const rows of stretches) for (const cells of rows) values.push(toValue(reader(cells)))
  return values
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : '')

function toNode(read: (name: string) => Cell): Node {
  return { id: textOf(read('id')), label: textOf(read('label')), kind: textOf(read('entity_type')), degree: Number(read('degree') ?? 0), x: Number(read('x') ?? 0), y: -Number(read('y') ?? 0) }
}

function toLine(read: (name: string) => Cell): Line {
  const goldstein = Number(read('goldstein') ?? 0)
  return { source: textOf(read('source')), target: textOf(read('target')), label: textOf(read('label')), weight: Number(read('weight') ?? 1), isDirected: read('directed') !== false, tone: goldstein < 0 ? 'conflict' : goldstein > 0 ? 'cooperation' : 'neutral' }
}

/** Puts the nodes into the picture, as large as they fit. */
function toDots(nodes: readonly Node[], width: number, height: number): readonly (Dot & Node)[] {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [spanX, spanY] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1]
  const scale = Math.min((width - 4 * margin) / spanX, (height - footHeight - 3 * margin) / spanY)
  const [offsetX, offsetY] = [(width - spanX * scale) / 2, (height - footHeight - spanY * scale) / 2]
  const most = Math.max(1, ...nodes.map(({ degree }) => degree))
  return nodes.map((node) => ({ ...node, x: offsetX + (node.x - left) * scale, y: offsetY + (node.y - top) * scale, radius: 4 + 12 * Math.sqrt(node.degree / most) }))
}

const round = (value: number): string => String(Math.round(value * 10) / 10)

/** A line that bends to its right, so that the one back does not lie upon it, from rim to rim. */
function printLine(line: Line, from: Dot, to: Dot): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length < from.radius + to.radius) return ''
  const bend = line.isDirected ? 0.12 : 0
  const [controlX, controlY] = [(from.x + to.x) / 2 - dy * bend, (from.y + to.y) / 2 + dx * bend]
  const rim = (dot: Dot, gap: number): readonly [number, number] => {
    const [towardsX, towardsY] = [controlX - dot.x, controlY - dot.y]
    const reach = (dot.radius + gap) / Math.hypot(towardsX, towardsY)
    return [dot.x + towardsX * reach, dot.y + towardsY * reach]
  }
  const width = 0.8 + Math.min(5, Math.log2(line.weight))
  const [x1, y1] = rim(from, 1)
  const [x2, y2] = rim(to, line.isDirected ? 3 + width : 1)
  const arrow = line.isDirected ? ` marker-end="url(#${line.tone})"` : ''
  return `<path d="M${round(x1)} ${round(y1)}Q${round(controlX)} ${round(controlY)} ${round(x2)} ${round(y2)}" stroke="${tones[line.tone]}" stroke-width="${round(width)}"${arrow}><title>${escapeXml(line.label)}</title></path>\n`
}

function printDot({ x, y, radius, label, kind, degree }: Dot & Node): string {
  const color = nodeColors[kind as keyof typeof nodeColors] as string | undefined
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${color ?? '#999999'}"><title>${escapeXml(`${label} (${kind.toLowerCase()}, ${String(degree)} relations)`)}</title></circle>\n`
}

function printLegend(nodes: readonly Node[], lines: readonly Line[], height: number): string {
  const kinds = Object.keys(nodeColors).filter((kind) => nodes.some((node) => node.kind === kind))
  const used = (Object.keys(tones) as Tone[]).filter((tone) => lines.some((line) => line.tone === tone))
  const y = height - footHeight / 2
  let x = margin
  let text = ''
  const add = (mark: string, name: string): void => {
    text += `${mark}<text x="${round(x + 14)}" y="${round(y + 4)}">${name}</text>`
    x += 34 + 7 * name.length
  }
  for (const kind of kinds) add(`<circle cx="${round(x)}" cy="${round(y)}" r="6" fill="${nodeColors[kind as keyof typeof nodeColors]}"/>`, kind.toLowerCase())
  for (const tone of used) add(`<path d="M${round(x - 10)} ${round(y)}h18" stroke="${tones[tone]}" stroke-width="3"/>`, tone)
  return `<g font-size="12" fill="#333333">${text}</g>\n`
}

function describe(nodes: readonly Node[], lines: readonly Line[]): string {
  const busiest = nodes.toSorted((one, other) => other.degree - one.degree).slice(0, 5)
  return `A network of ${String(nodes.length)} entities and ${String(lines.length)} edges. Those with most relations: ${busiest.map(({ label, degree }) => `${label} (${String(degree)})`).join(', ')}.`
}

async function* writeNetwork(network: Network, about: About, { size = '1200x900' }: Options): AsyncGenerator<string> {
  const [width = 1200, height = 900] = size.split('x').map(Number)
  const nodes = await readRows(network.nodes, toNode)
  const lines = await readRows(network.edges, toLine)
  const dots = toDots(nodes, width, height)
  const byId = new Map(dots.map((dot) => [dot.id, dot]))
  const markers = Object.entries(tones).map(([tone, color]) => `<marker id="${tone}" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${color}"/></marker>`).join('')
  yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-labelledby="title description" font-family="system-ui, 'Segoe UI', 'Noto Sans', sans-serif">\n`
  yield `<title id="title">${escapeXml(titleOf(about.query))}</title>\n<desc id="description">${escapeXml(describe(nodes, lines))}</desc>\n<metadata>${escapeXml(citationOf(about).text)}</metadata>\n<defs>${markers}</defs>\n<rect width="100%" height="100%" fill="#ffffff"/>\n`
  yield `<g fill="none" stroke-opacity="0.55" stroke-linecap="round">\n${lines.map((line) => drawn(line, byId)).join('')}</g>\n`
  yield `<g stroke="#ffffff" stroke-width="1.5">\n${dots.map(printDot).join('')}</g>\n`
  const labels = placeLabels(dots, { width, height: height - footHeight })
  const texts = labels.map(({ text, x, y, size: points }) => `<text x="${round(x)}" y="${round(y)}" font-size="${String(points)}">${escapeXml(text)}</text>\n`).join('')
  // A rim and then the letters: `paint-order` would do it with one text, but Word, LibreOffice and Cairo do not know it and paint the rim over the letters.
  yield `<g fill="none" stroke="#ffffff" stroke-width="3" stroke-linejoin="round" text-anchor="middle" aria-hidden="true">\n${texts}</g>\n<g fill="#111111" text-anchor="middle">\n${texts}</g>\n`
  yield `${printLegend(nodes, lines, height)}<text x="${String(width - margin)}" y="${String(height - 12)}" font-size="10" fill="#666666" text-anchor="end">${escapeXml(`Parley, as recorded ${about.asOf.recorded.slice(0, 16).replace('T', ' ')} UTC, query ${about.queryHash}`)}</text>\n</svg>\n`
}

function drawn(line: Line, dots: ReadonlyMap<string, Dot>): string {
  const [from, to] = [dots.get(line.source), dots.get(line.target)]
  return from === undefined || to === undefined ? '' : printLine(line, from, to)
}

/** A picture for reports: labels that do not cover each other, a legend, and words for those who do not see it. */
export const svg: NetworkFormat = {
  extension: 'svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  options: { size: ['1200x900', '800x600', '1600x1200', '2400x1600'] },
  mostNodes: 1_000,
  holds: 'network',
  write: writeNetwork,
}
