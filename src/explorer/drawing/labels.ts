import type { NodeHoverDrawingFunction } from 'sigma/rendering'
import { palettes, type Palette, type Theme } from './palette.ts'
import { placeTexts, type Counted, type Named } from './place-texts.ts'

// Sigma calls what draws a hovered node with the drawing's settings alone, so the theme stands beside it.
let palette: Palette = palettes.light

export function setLabelTheme(theme: Theme): void {
  palette = palettes[theme]
}

type Context = CanvasRenderingContext2D

const nameSize = 12
const countSize = 10

/** Words with a rim of the colour of the ground, legible over lines. */
function write(context: Context, text: string, x: number, y: number, color: string): void {
  context.lineJoin = 'round'
  context.lineWidth = 3.5
  context.strokeStyle = palette.ground
  context.strokeText(text, x, y)
  context.fillStyle = color
  context.fillText(text, x, y)
}

/** A name, and how many more neighbours there are. */
interface Name {
  readonly label: string
  readonly more: number | null
  readonly isStrong: boolean
}

const moreOf = ({ more }: Pick<Name, 'more'>): string => (more === null || more === 0 ? '' : ` +${more.toLocaleString('en')}`)

/** How wide texts are is asked of the canvas once for each, while there are not too many of them. */
const mostWidths = 10_000
const widths = new Map<string, number>()

function widthOf(context: Context, font: string, text: string): number {
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = font
  const { width } = context.measureText(text)
  if (widths.size >= mostWidths) widths.clear()
  widths.set(key, width)
  return width
}

const nameFont = ({ isStrong }: Pick<Name, 'isStrong'>, family: string): string => `${isStrong ? '600' : '500'} ${nameSize}px ${family}`
const moreFont = (family: string): string => `600 ${nameSize - 2}px ${family}`
const countFont = (family: string): string => `600 ${countSize}px ${family}`

/** The name from a spot on and, small, how many more neighbours it has. */
function drawName(context: Context, name: Name, x: number, y: number, family: string): void {
  context.font = nameFont(name, family)
  write(context, name.label, x, y, palette.text)
  const more = moreOf(name)
  if (more === '') return
  context.font = moreFont(family)
  write(context, more, x + widthOf(context, nameFont(name, family), name.label), y, palette.cooperation)
}

/** What the pointer is on: a ring around it, and its name whatever else is near. */
export const drawHover: NodeHoverDrawingFunction = (context, data, { labelFont }) => {
  context.beginPath()
  context.arc(data.x, data.y, data.size + 5, 0, Math.PI * 2)
  context.lineWidth = 2
  context.strokeStyle = palette.accent
  context.stroke()
  const { more } = data as { readonly more?: number | null }
  drawName(context, { label: data.label ?? '', more: more ?? null, isStrong: true }, data.x + data.size + 4, data.y + nameSize / 3, labelFont)
}

/** How many relations a line stands for, around a spot. */
function drawCount(context: Context, text: string, width: number, x: number, y: number, family: string): void {
  context.fillStyle = palette.ground
  context.beginPath()
  context.roundRect(x - width / 2, y - countSize / 2 - 2, width, countSize + 4, 6)
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = palette.faint
  context.stroke()
  context.font = countFont(family)
  context.fillStyle = palette.text
  context.fillText(text, x - width / 2 + 4, y + countSize / 3)
}

/** An entity in the window, and a line between two of them. */
export interface DrawnName extends Name {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface DrawnCount {
  readonly from: string
  readonly to: string
  readonly text: string
}

/** The texts of a drawing, each where it stands. */
export type LaidTexts = ReturnType<typeof layTexts>

/**
 * Finds room for names and counts.
 * @param entities by their ids, those first that are to be named first
 */
export function layTexts(context: Context, entities: ReadonlyMap<string, DrawnName>, lines: readonly DrawnCount[], stage: { readonly width: number; readonly height: number }, family: string) {
  const named = new Map([...entities].map(([id, entity]) => [id, { ...entity, moreText: moreOf(entity), width: widthOf(context, nameFont(entity, family), entity.label) + (moreOf(entity) === '' ? 0 : widthOf(context, moreFont(family), moreOf(entity))) }]))
  const counted = lines.flatMap(({ from, to, text }): readonly (Counted & { readonly text: string })[] => {
    const [one, other]: readonly (Named | undefined)[] = [named.get(from), named.get(to)]
    return one === undefined || other === undefined ? [] : [{ from: one, to: other, text, width: widthOf(context, countFont(family), text) + 8 }]
  })
  return placeTexts([...named.values()], counted, stage)
}

/** Draws texts where room was found for them. */
export function drawTexts({ names, counts }: { readonly names: Context; readonly counts: Context }, placed: LaidTexts, family: string): void {
  for (const { of: { text, width }, spot } of placed.counts) drawCount(counts, text, width, spot.x, spot.y, family)
  for (const { of, spot } of placed.names) drawName(names, of, spot.x, spot.y, family)
}
