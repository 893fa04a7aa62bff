/** How much room a node has to have for itself and its name, in pixels, where there is enough of it: names stand to the right, so it is wide and low. */
const room = { x: 150, y: 17 }

/** How much of the window may be full at most; in a smaller one there are fewer names. */
const mostFull = 0.5

/** What of the window is left free around the drawing, in pixels: drawing/renderer.ts. */
const free = { x: 216, y: 96 }

/** How many nodes are moved apart: beyond, names are not shown for all anyway. */
const mostSpread = 600

/** The window that the places are for, in pixels. */
export interface Stage {
  readonly width: number
  readonly height: number
}

/** Scales places around their middle, so that a small graph has as much room on the average as a large one. */
export function scalePlaces(places: Float64Array): Float64Array {
  const nodes = places.length / 2
  if (nodes === 0) return places
  const middle = [0, 1].map((axis) => places.reduce((sum, value, index) => sum + (index % 2 === axis ? value : 0), 0) / nodes)
  const moved = places.map((value, index) => value - (middle[index % 2] ?? 0))
  const spread = Math.sqrt(moved.reduce((sum, value) => sum + value * value, 0) / nodes)
  return spread === 0 ? moved : moved.map((value) => (value * 52 * Math.sqrt(nodes)) / spread)
}

/** How many units of the layout a pixel is when all places are in the window. */
function unitsPerPixel(places: Float64Array, { width, height }: Stage): number {
  const extent = (axis: number): number => {
    const values = places.filter((_, index) => index % 2 === axis)
    return values.reduce((most, value) => Math.max(most, value), -Infinity) - values.reduce((least, value) => Math.min(least, value), Infinity)
  }
  return Math.max(extent(0) / Math.max(100, width - free.x), extent(1) / Math.max(100, height - free.y))
}

/** The room of each of so many nodes in a window, in pixels. */
function roomOf(nodes: number, { width, height }: Stage): Readonly<Record<'x' | 'y', number>> {
  const area = Math.max(100, width - free.x) * Math.max(100, height - free.y)
  const share = Math.min(1, Math.sqrt((mostFull * area) / (nodes * room.x * room.y)))
  return { x: room.x * share, y: room.y * share }
}

/** Moves two apart by half of what they lack of room, along the axis on which they lack less; false where they lack nothing. */
function part(places: Float64Array, one: number, other: number, own: Readonly<Record<'x' | 'y', number>>, isFixed: (index: number) => boolean): boolean {
  const at = (index: number): number => places[index] ?? 0
  const [x, y] = [at(2 * other) - at(2 * one), at(2 * other + 1) - at(2 * one + 1)]
  const [lackX, lackY] = [own.x - Math.abs(x), own.y - Math.abs(y)]
  if (lackX <= 0 || lackY <= 0) return false
  const axis = lackX < lackY ? 0 : 1
  const by = (axis === 0 ? lackX : lackY) * ((axis === 0 ? x : y) < 0 ? -0.25 : 0.25)
  if (!isFixed(one)) places[2 * one + axis] = at(2 * one + axis) - by
  if (!isFixed(other)) places[2 * other + axis] = at(2 * other + axis) + by
  return true
}

/**
 * Moves nodes apart that stand in each other's room, a little at a time, as long as there are any.
 * @param isFixed who stays where it is
 */
export function spreadPlaces(places: Float64Array, stage: Stage, isFixed: (index: number) => boolean): Float64Array {
  const nodes = places.length / 2
  const next = Float64Array.from(places)
  if (nodes > mostSpread || nodes < 2) return next
  const pixels = roomOf(nodes, stage)
  for (let round = 0; round < 120; round++) {
    const units = unitsPerPixel(next, stage) // as they move apart, each pixel becomes more
    const own = { x: pixels.x * units, y: pixels.y * units }
    let isStill = true
    for (let one = 0; one < nodes; one++) {
      for (let other = one + 1; other < nodes; other++) if (part(next, one, other, own, isFixed)) isStill = false
    }
    if (isStill) break
  }
  return next
}
