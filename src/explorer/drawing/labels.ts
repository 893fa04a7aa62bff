import type { EdgeLabelDrawingFunction, NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import { palettes, type Palette, type Theme } from './palette.ts'

// Sigma calls these with the drawing's settings alone, so the theme stands beside them.
let palette: Palette = palettes.light

export function setLabelTheme(theme: Theme): void {
  palette = palettes[theme]
}

type Context = Parameters<NodeLabelDrawingFunction>[0]

/** Words with a rim of the colour of the ground, legible over lines. */
function write(context: Context, text: string, x: number, y: number, color: string): void {
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = palette.ground
  context.strokeText(text, x, y)
  context.fillStyle = color
  context.fillText(text, x, y)
}

/** The name beside the node and, small, how many more neighbours it has. */
export const drawLabel: NodeLabelDrawingFunction = (context, data, { labelSize, labelFont, labelWeight }) => {
  const { label, more, isStrong } = data as { readonly label: string | null; readonly more?: number | null; readonly isStrong?: boolean }
  if (label === null) return
  context.font = `${isStrong === true ? '600' : labelWeight} ${labelSize}px ${labelFont}`
  const [x, y] = [data.x + data.size + 4, data.y + labelSize / 3]
  write(context, label, x, y, palette.text)
  if (more === null || more === undefined || more === 0) return
  const width = context.measureText(label).width
  context.font = `600 ${labelSize - 2}px ${labelFont}`
  write(context, ` +${more.toLocaleString('en')}`, x + width, y, palette.cooperation)
}

/** What the pointer is on: a ring around it, and its name whatever else is near. */
export const drawHover: NodeHoverDrawingFunction = (context, data, settings) => {
  context.beginPath()
  context.arc(data.x, data.y, data.size + 5, 0, Math.PI * 2)
  context.lineWidth = 2
  context.strokeStyle = palette.accent
  context.stroke()
  drawLabel(context, { ...data, isStrong: true }, settings)
}

/** How many relations a line stands for, in its middle. */
export const drawCount: EdgeLabelDrawingFunction = (context, { label }, source, target, { edgeLabelSize, edgeLabelFont }) => {
  if (typeof label !== 'string' || label === '') return
  const length = Math.hypot(target.x - source.x, target.y - source.y)
  context.font = `600 ${edgeLabelSize}px ${edgeLabelFont}`
  const width = context.measureText(label).width + 8
  if (length < width + source.size + target.size + 12) return
  const [x, y] = [(source.x + target.x) / 2, (source.y + target.y) / 2]
  context.fillStyle = palette.ground
  context.beginPath()
  context.roundRect(x - width / 2, y - edgeLabelSize / 2 - 2, width, edgeLabelSize + 4, 6)
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = palette.faint
  context.stroke()
  context.fillStyle = palette.text
  context.fillText(label, x - width / 2 + 4, y + edgeLabelSize / 3)
}
