import { emptyScene, noFilter } from './scene.ts'
import { countFilters } from './side.tsx'
import type { Store } from './store.ts'
import { countOf } from './summary.ts'

/** Why nobody is shown, and what to do. */
function Nobody({ store: { scene, change } }: { readonly store: Store }) {
  const { filter, knownOn, hidden } = scene.value
  const filters = countFilters(filter)
  return (
    <>
      <p>{filters > 0 || knownOn !== null || hidden.length > 0 ? 'Nothing of it passes what is asked for.' : 'There is nothing to show here.'}</p>
      <p class="buttons">
        {filters > 0 && <button type="button" onClick={() => change((before) => ({ ...before, filter: noFilter }))}>Show it without {countOf(filters, 'filter')}</button>}
        {knownOn !== null && <button type="button" onClick={() => change((before) => ({ ...before, knownOn: null }))}>Show it as it is known today</button>}
        {hidden.length > 0 && <button type="button" onClick={() => change((before) => ({ ...before, hidden: [] }))}>Show those who are hidden</button>}
        <button type="button" onClick={() => change(() => emptyScene)}>Begin anew</button>
      </p>
    </>
  )
}

/** What stands on an empty stage: that it is being looked up, that it failed, or that there is nobody. The line below reads it out; over a picture, a bar says that more is coming. */
export function StageNote({ store }: { readonly store: Store }) {
  const { shown, asking, reload } = store
  const { is } = asking.value
  if (shown.value.entities.length > 0) return is === 'under way' ? <div class="coming" aria-hidden="true" /> : null
  return (
    <div class="stage-note">
      {is === 'under way' && <p><span class="v-spinner" aria-hidden="true" /> Looking up the graph …</p>}
      {asking.value.is === 'failed' && <><p>{asking.value.error.message}</p>{asking.value.error.cure !== null && <p class="quiet">{asking.value.error.cure}</p>}</>}
      {(is === 'failed' || is === 'cancelled') && <p class="buttons"><button type="button" onClick={reload}>{is === 'failed' ? 'Try again' : 'Look it up after all'}</button></p>}
      {is === 'done' && <Nobody store={store} />}
    </div>
  )
}
