import type { Signal } from '@preact/signals'
import { withChosen, withHidden, withOnly, withPins } from '../scene.ts'
import type { Store } from '../store.ts'
import type { Ui } from '../ui.ts'
import { moveCamera } from './camera.ts'
import type { Renderer } from './renderer.ts'
import { courses, type Direction } from './walk.ts'

interface Walk {
  readonly store: Store
  readonly ui: Ui
  readonly places: ReadonlyMap<string, readonly [number, number]>
  readonly renderer: Renderer | null
  readonly stop: Signal<string | null>
  readonly next: (direction: Direction) => string | null
}

/** What the keys do to those that are chosen or, where nobody is, to the one that is marked. */
function actionsOn({ store, ui, places }: Walk, id: string | null): Readonly<Record<string, () => void>> {
  const { chosen } = store.scene.peek()
  const ids = chosen.length > 0 ? chosen : id === null ? [] : [id]
  if (ids.length === 0) return {}
  return {
    h: () => store.change((scene) => withHidden(scene, ids)),
    k: () => store.change((scene) => withOnly(scene, ids)),
    p: () => store.change((scene) => withPins(scene, ids, places)),
    ...(id === null
      ? {}
      : {
          Enter: () => store.open({ view: 'entity', id }),
          ' ': () => store.change((scene) => withChosen(scene, id)),
          e: () => {
            ui.expanding.value = id
            store.open({ view: 'entity', id })
          },
        }),
  }
}

/** What a key does while the drawing has the focus. */
export function press(event: Pick<KeyboardEvent, 'key' | 'preventDefault' | 'ctrlKey' | 'metaKey' | 'altKey'>, walk: Walk): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { renderer, stop, ui, store } = walk
  const camera = renderer?.sigma.getCamera()
  const id = stop.peek()
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => moveCamera(camera, 'closer'),
    '=': () => moveCamera(camera, 'closer'),
    '-': () => moveCamera(camera, 'further'),
    0: () => moveCamera(camera, 'all'),
    l: () => (ui.isLassoing.value = !ui.isLassoing.peek()),
    Escape: () => {
      if (ui.isLassoing.peek()) ui.isLassoing.value = false
      else if (store.scene.peek().chosen.length > 0) store.change((scene) => ({ ...scene, chosen: [] }))
      else stop.value = null
    },
    ...actionsOn(walk, id),
  }
  const action = event.key in courses ? () => (stop.value = walk.next(event.key as Direction) ?? id) : actions[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
}
