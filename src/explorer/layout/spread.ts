/** How much room a node has to have at least for itself and its name, in the units of the layout: names stand to the right, so it is wide and low. */
const room = { x: 190, y: 24 }

/** How many nodes are moved apart: beyond, names are not shown for all anyway. */
const mostSpread = 600

/** Scales places around their middle, so that a small graph has as much room on the average as a large one. */
export function scalePlaces(places: Float64Array): Float64Array {
  const nodes = places.length / 2
  if (nodes === 0) return places
  const middle = [0, 1].map((axis) => places.reduce((sum, value, index) => sum + (index % 2 === axis ? value : 0), 0) / nodes)
  const moved = places.map((value, index) => value - (middle[index % 2] ?? 0))
  const spread = Math.sqrt(moved.reduce((sum, value) => sum + value * value, 0) / nodes)
  return spread === 0 ? moved : moved.map((value) => (value * 52 * Math.sqrt(nodes)) / spread)
}

/**
 * Moves nodes apart that stand in each other's room, a little at a time, as long as there are any.
 * @param isFixed who stays where it is
 */
export function spreadPlaces(places: Float64Array, isFixed: (index: number) => boolean, rounds = 80): Float64Array {
  const nodes = places.length / 2
  if (nodes > mostSpread) return places
  const next = Float64Array.from(places)
  const at = (index: number): number => next[index] ?? 0
  const move = (index: number, axis: 0 | 1, by: number): void => {
    if (!isFixed(index)) next[2 * index + axis] = at(2 * index + axis) + by
  }
  for (let round = 0; round < rounds; round++) {
    let isStill = true
    for (let one = 0; one < nodes; one++) {
      for (let other = one + 1; other < nodes; other++) {
        const [x, y] = [at(2 * other) - at(2 * one), at(2 * other + 1) - at(2 * one + 1)]
        const [lackX, lackY] = [room.x - Math.abs(x), room.y - Math.abs(y)]
        if (lackX <= 0 || lackY <= 0) continue
        isStill = false
        const [axis, by] = lackX / room.x < lackY / room.y ? ([0, (lackX / 2) * (x < 0 ? -0.5 : 0.5)] as const) : ([1, (lackY / 2) * (y < 0 ? -0.5 : 0.5)] as const)
        move(one, axis, -by)
        move(other, axis, by)
      }
    }
    if (isStill) break
  }
  return next
}
