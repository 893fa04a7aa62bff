/** A point of the window. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Whether a point lies inside of a line that is closed from its end to its beginning, however it winds. */
export function isInside({ x, y }: Spot, line: readonly Spot[]): boolean {
  let inside = false
  line.forEach((to, index) => {
    const from = line[index === 0 ? line.length - 1 : index - 1]
    if (from === undefined || from.y > y === to.y > y) return
    if (x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) inside = !inside
  })
  return inside
}
