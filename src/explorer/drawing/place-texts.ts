import type { Spot } from './inside.ts'

/** An entity in the window, with its name. All measures are pixels. */
export interface Named extends Spot {
  readonly radius: number
  /** Of its name, with what stands behind it. */
  readonly width: number
  /** Whether it is named whatever else is near. */
  readonly isStrong: boolean
}

/** A line in the window that says how many relations it stands for. */
export interface Counted {
  readonly from: Named
  readonly to: Named
  readonly width: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where the texts stand that have room: names from the left of their line of writing, counts by their middle. */
export interface Placed<Name, Count> {
  readonly names: readonly { readonly of: Name; readonly spot: Spot }[]
  readonly counts: readonly { readonly of: Count; readonly spot: Spot }[]
}

/** Of either at most so many: more are not read. */
const mostNames = 160
const mostCounts = 120

const height = 15
const cell = 64

/** Boxes by where they are, so that a few are looked at and not all. */
function createField(): { readonly isFree: (box: Box, except?: Box) => boolean; readonly add: (box: Box) => void } {
  const cells = new Map<number, Box[]>()
  const keysOf = ({ left, top, right, bottom }: Box): readonly number[] => {
    const keys: number[] = []
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) keys.push(x * 65_536 + y)
    return keys
  }
  const overlap = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
  return {
    isFree: (box, except) => keysOf(box).every((key) => (cells.get(key) ?? []).every((other) => other === except || !overlap(box, other))),
    add: (box) => {
      for (const key of keysOf(box)) {
        const known = cells.get(key)
        if (known === undefined) cells.set(key, [box])
        else known.push(box)
      }
    },
  }
}

const boxAround = ({ x, y, radius }: Named): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })

const touches = ({ left, top, right, bottom }: Box, { width, height: high }: { readonly width: number; readonly height: number }): boolean => right > 0 && bottom > 0 && left < width && top < high

/** The box of a text whose line of writing begins at a spot. */
const boxOf = ({ x, y }: Spot, width: number): Box => ({ left: x - 1, top: y - 11, right: x + width + 1, bottom: y + height - 11 })

/** Where a name may stand: right of its entity, left of it, below or above, or aslant, in the order in which eyes look. */
function spotsFor({ x, y, radius, width }: Named): readonly Spot[] {
  const [right, left] = [x + radius + 2, x - radius - 2 - width]
  const aslant = [{ x: right, y: y - 7 }, { x: right, y: y + 15 }, { x: left, y: y - 7 }, { x: left, y: y + 15 }]
  return [{ x: right + 2, y: y + 4 }, { x: left - 2, y: y + 4 }, { x: x - width / 2, y: y + radius + 13 }, { x: x - width / 2, y: y - radius - 5 }, ...aslant]
}

/**
 * Finds room for names and counts, for those first that come first: no text stands on another, nor on an entity. Who finds none is named when one looks closer.
 * Those that are to be named whatever is near stand to the right where there is no room.
 */
export function placeTexts<Name extends Named, Count extends Counted>(named: readonly Name[], counted: readonly Count[], stage: { readonly width: number; readonly height: number }): Placed<Name, Count> {
  const [entities, texts] = [createField(), createField()]
  const boxes = new Map(named.map((one) => [one, boxAround(one)]))
  for (const box of boxes.values()) if (touches(box, stage)) entities.add(box)
  const isIn = ({ left, top, right, bottom }: Box): boolean => left >= 0 && top >= 0 && right <= stage.width && bottom <= stage.height
  const names: { readonly of: Name; readonly spot: Spot }[] = []
  for (const one of [...named.filter(({ isStrong }) => isStrong), ...named.filter(({ isStrong }) => !isStrong)]) {
    if (names.length >= mostNames) break
    const own = boxes.get(one)
    if (own === undefined || !touches(own, stage)) continue
    const fits = (spot: Spot): boolean => {
      const box = boxOf(spot, one.width)
      return isIn(box) && texts.isFree(box) && entities.isFree(box, own)
    }
    const spots = spotsFor(one)
    const spot = spots.find(fits) ?? (one.isStrong ? spots[0] : undefined)
    if (spot === undefined) continue
    texts.add(boxOf(spot, one.width))
    names.push({ of: one, spot })
  }
  return { names, counts: placeCounts(counted, entities.isFree, texts) }
}

/** How far along its line a count may stand. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7]

function placeCounts<Count extends Counted>(counted: readonly Count[], isClear: (box: Box) => boolean, texts: ReturnType<typeof createField>): Placed<Named, Count>['counts'] {
  const counts: { readonly of: Count; readonly spot: Spot }[] = []
  for (const one of counted) {
    if (counts.length >= mostCounts) break
    const { from, to, width } = one
    if (Math.hypot(to.x - from.x, to.y - from.y) < width + from.radius + to.radius + 12) continue
    const spots = shares.map((share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }))
    const boxAt = ({ x, y }: Spot): Box => ({ left: x - width / 2 - 1, top: y - 8, right: x + width / 2 + 1, bottom: y + 8 })
    const spot = spots.find((at) => texts.isFree(boxAt(at)) && isClear(boxAt(at)))
    if (spot === undefined) continue
    texts.add(boxAt(spot))
    counts.push({ of: one, spot })
  }
  return counts
}
