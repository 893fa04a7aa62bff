import type { PlaceInput, Places } from './place.ts'

/** Places graphs beside the page, so that nobody has to wait: only the last that was asked for counts. */
export interface Layout {
  readonly start: (input: PlaceInput) => void
  readonly end: () => void
}

/** @param show is given the places as they come, and whether they are the last */
export function startLayout(show: (input: PlaceInput, places: Places, isLast: boolean) => void): Layout {
  let worker: Worker | null = null
  let turn = 0
  return {
    start: (input) => {
      worker?.terminate() // what it is at no longer counts
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      const own = ++turn
      worker.addEventListener('message', ({ data }: MessageEvent<{ readonly turn: number; readonly places: Places; readonly isLast: boolean }>) => {
        if (data.turn === own && own === turn) show(input, data.places, data.isLast)
      })
      worker.postMessage({ turn: own, input })
    },
    end: () => worker?.terminate(),
  }
}
