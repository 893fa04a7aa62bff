import type { Signal } from '@preact/signals'
import { around, withStep } from '../scene.ts'
import type { Store } from '../store.ts'
import type { Renderer } from './renderer.ts'
import { courses, type Direction } from './walk.ts'

interface Walk {
  readonly store: Store
  readonly renderer: Renderer | null
  readonly stop: Signal<string | null>
  readonly next: (direction: Direction) => string | null
}

/** What a key does while the drawing has the focus. */
export function press(event: Pick<KeyboardEvent, 'key' | 'preventDefault' | 'ctrlKey' | 'metaKey' | 'altKey'>, { store, renderer, stop, next }: Walk): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const camera = renderer?.sigma.getCamera()
  const id = stop.peek()
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => void camera?.animatedZoom(),
    '=': () => void camera?.animatedZoom(),
    '-': () => void camera?.animatedUnzoom(),
    0: () => void camera?.animatedReset(),
    ...(id === null
      ? {}
      : {
          Enter: () => store.open({ view: 'entity', id }),
          e: () => store.change((scene) => withStep(scene, around(id))),
        }),
  }
  const action = event.key in courses ? () => (stop.value = next(event.key as Direction) ?? id) : actions[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
}
