import { useSignal } from '@preact/signals'
import type { TargetedPointerEvent } from 'preact'
import type { Store } from '../store.ts'
import { countOf } from '../summary.ts'
import type { Ui } from '../ui.ts'
import { isInside, type Spot } from './inside.ts'

/** A line drawn around some entities chooses them; with Shift, besides those that are chosen. */
export function Lasso({ store, ui }: { readonly store: Store; readonly ui: Ui }) {
  const line = useSignal<readonly Spot[]>([])
  const spotOf = (event: TargetedPointerEvent<SVGSVGElement>): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const finish = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    const sigma = ui.renderer.peek()?.sigma
    const drawn = line.peek()
    line.value = []
    if (sigma === undefined || drawn.length < 3) return
    const found = sigma.getGraph().filterNodes((id) => {
      const place = sigma.getNodeDisplayData(id)
      return place !== undefined && isInside(sigma.framedGraphToViewport(place), drawn)
    })
    const isMore = event.shiftKey
    store.change((scene) => ({ ...scene, chosen: [...new Set([...(isMore ? scene.chosen : []), ...found])] }))
    ui.isLassoing.value = false
    ui.note.value = `${countOf(found.length, 'entity', 'entities')} chosen.`
  }
  return (
    <svg
      class="lasso" role="img" aria-label="Draw a line around the entities to choose"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        line.value = [spotOf(event)]
      }}
      onPointerMove={(event) => {
        if (line.peek().length > 0) line.value = [...line.peek(), spotOf(event)]
      }}
      onPointerUp={finish}
      onPointerCancel={() => (line.value = [])}
    >
      <polygon points={line.value.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  )
}
