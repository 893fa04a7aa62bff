import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LayoutInput } from './force-atlas.ts'

/** How many nodes are placed while somebody waits; larger networks have the places that `parley layout` stored. */
export const mostPlaced = 5_000

/** So few are placed in milliseconds: less than a process takes to start, and too little for anybody to wait for. */
const mostPlacedHere = 120

/** In `src` it is TypeScript, in `dist` JavaScript. */
const program = fileURLToPath(new URL(`./layout-process${extname(import.meta.url)}`, import.meta.url))

/**
 * Places nodes by ForceAtlas2, more than a few in a process of its own, so that nobody else waits. The same graph always comes to the same places.
 * @returns x and y of each node, in turn
 */
export async function placeNodes(input: LayoutInput, signal?: AbortSignal): Promise<Float64Array> {
  signal?.throwIfAborted()
  if (input.nodes <= mostPlacedHere) return (await import('./force-atlas.ts')).place(input)
  const child = fork(program, { serialization: 'advanced', ...(signal === undefined ? {} : { signal }) })
  return new Promise((resolve, reject) => {
    child.once('message', (places) => resolve(places as unknown as Float64Array))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The layout ended before it was done, with ${String(code)}`)))
    child.send({ ...input })
  })
}

/** A point on a spiral that never falls into rows: for nodes that have no other place, around those that have. */
export function spiral(index: number): readonly [x: number, y: number] {
  const angle = index * Math.PI * (3 - Math.sqrt(5))
  const radius = 100 * Math.sqrt(index + 1)
  return [Math.round(radius * Math.cos(angle) * 100) / 100, Math.round(radius * Math.sin(angle) * 100) / 100]
}
