import type { ShownEntity } from '../subgraph.ts'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** Toward where in the drawing, whose y grows upward. */
export const courses: Readonly<Record<Direction, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }

type Places = ReadonlyMap<string, readonly [x: number, y: number]>

/**
 * Who comes next when somebody walks in a direction: the nearest one ahead, where aside counts twice. From nowhere, who has most relations.
 * @returns null where there is nobody that way
 */
export function nextStop(entities: readonly ShownEntity[], places: Places, from: string | null, direction: Direction): string | null {
  const start = from === null ? undefined : places.get(from)
  if (start === undefined) return [...entities].sort((one, other) => other.relations - one.relations)[0]?.id ?? null
  const [courseX, courseY] = courses[direction]
  const distances = entities.map(({ id }) => {
    const [x, y] = places.get(id) ?? start
    const [ahead, aside] = [(x - start[0]) * courseX + (y - start[1]) * courseY, Math.abs((x - start[0]) * courseY) + Math.abs((y - start[1]) * courseX)]
    return { id, far: id !== from && ahead > 0 ? ahead + 2 * aside : Infinity }
  })
  const nearest = distances.reduce((best, one) => (one.far < best.far ? one : best), { id: '', far: Infinity })
  return nearest.far === Infinity ? null : nearest.id
}
