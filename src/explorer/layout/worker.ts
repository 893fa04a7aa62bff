import { place, type PlaceInput } from './place.ts'

// A worker of its own, rather than the one that comes with ForceAtlas2, which is made of a text at run time: the content security policy forbids that.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly turn: number; readonly input: PlaceInput }>) => {
  let last: Float64Array | null = null
  for (const places of place(data.input)) {
    if (last !== null) self.postMessage({ turn: data.turn, places: last, isLast: false })
    last = places
  }
  self.postMessage({ turn: data.turn, places: last ?? new Float64Array(), isLast: true })
})
