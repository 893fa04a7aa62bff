import { withHidden, withOnly, withPins } from '../scene.ts'
import { moveCamera } from './camera.ts'
import type { Store } from '../store.ts'
import { countOf } from '../summary.ts'
import type { Ui } from '../ui.ts'
import type { KnownPlaces } from './drawing.tsx'

/** What is done with those that are chosen. */
function Chosen({ store, places }: { readonly store: Store; readonly places: KnownPlaces }) {
  const { scene, change, open } = store
  const ids = scene.value.chosen
  const [one, other] = ids
  if (one === undefined) return null
  return (
    <div class="bar" role="toolbar" aria-label="With those chosen">
      <span>{countOf(ids.length, 'entity', 'entities')} chosen</span>
      <button type="button" onClick={() => change((before) => withHidden(before, ids))}>Hide</button>
      <button type="button" onClick={() => change((before) => withOnly(before, ids))}>Keep only</button>
      <button type="button" aria-pressed={ids.every((id) => id in scene.value.pinned)} onClick={() => change((before) => withPins(before, ids, places))}>Pin</button>
      {other !== undefined && ids.length === 2 && <button type="button" onClick={() => open({ view: 'dyad', from: one, to: other })}>Compare</button>}
      {other !== undefined && ids.length === 2 && <button type="button" onClick={() => open({ view: 'paths', from: one, to: other })}>Paths</button>}
      <button type="button" onClick={() => change((before) => ({ ...before, chosen: [] }))}>Choose nobody</button>
    </div>
  )
}

/** The tools over the drawing. */
export function Toolbar({ store, ui, places }: { readonly store: Store; readonly ui: Ui; readonly places: KnownPlaces }) {
  const { scene, change } = store
  const camera = () => ui.renderer.peek()?.sigma.getCamera()
  const { hidden } = scene.value
  return (
    <div class="toolbar">
      <div class="bar" role="toolbar" aria-label="Drawing">
        <button type="button" title="Draw a line around those to choose (l)" aria-pressed={ui.isLassoing.value} onClick={() => (ui.isLassoing.value = !ui.isLassoing.value)}>Lasso</button>
        <button type="button" aria-label="Closer" title="Closer (+)" onClick={() => moveCamera(camera(), 'closer')}>+</button>
        <button type="button" aria-label="Further" title="Further (−)" onClick={() => moveCamera(camera(), 'further')}>−</button>
        <button type="button" title="See all of it (0)" onClick={() => moveCamera(camera(), 'all')}>All</button>
        {hidden.length > 0 && <button type="button" onClick={() => change((before) => ({ ...before, hidden: [] }))}>Show {countOf(hidden.length, 'hidden one')}</button>}
        {Object.keys(scene.value.pinned).length > 0 && <button type="button" onClick={() => change((before) => ({ ...before, pinned: {} }))}>Unpin all</button>}
      </div>
      <Chosen store={store} places={places} />
    </div>
  )
}
