import { mostEntities, mostNeighbours, mostTies, neighboursAtFirst, type Scene, type Step } from './scene.ts'
import type { Store } from './store.ts'
import type { Shown } from './subgraph.ts'
import { inWords, sayAsking, sayShown } from './summary.ts'

/** A step that brings more than it did, or null where the service gives no more for one question. */
function larger(step: Step): Step | null {
  if (step.of === 'around') return step.limit >= mostNeighbours ? null : { ...step, limit: Math.min(mostNeighbours, step.limit + neighboursAtFirst) }
  if (step.of === 'whole') return step.limit >= mostTies ? null : { ...step, limit: Math.min(mostTies, step.limit * 2) }
  return null
}

function withMore(scene: Scene): Scene {
  return { ...scene, steps: scene.steps.map((step) => larger(step) ?? step) }
}

/** Why not more is shown, and what to do for it. */
function sayWhyNot({ entities, reason }: Shown, isCutShort: boolean): string {
  if (entities.length >= mostEntities) return `No more than ${inWords(mostEntities)} are drawn at once: filter, hide some, or keep only some.`
  // The service says of its limit what the numbers say already; what else it says, they do not.
  const more = reason === null || reason.startsWith('limit:') ? '' : reason
  return isCutShort ? `${more} Filter, or expand somebody by type or days; the panel lists all relations of each, in pages.`.trim() : 'Filter, or keep only some, to see the weaker ones.'
}

/** What is shown of what there is, the way to the rest, and how the question behind it stands. */
export function Status({ store }: { readonly store: Store }) {
  const { shown, scene, asking, change, cancel, reload } = store
  const isCutShort = (shown.value.allEntities ?? 0) > shown.value.entities.length
  const isCut = isCutShort || shown.value.omittedTies > 0
  const canGrow = isCutShort && shown.value.entities.length < mostEntities && scene.value.steps.some((step) => larger(step) !== null)
  const { is } = asking.value
  return (
    <footer class="status">
      <span>{scene.value.steps.length === 0 ? '' : sayShown(shown.value)}</span>
      {canGrow && <button type="button" class="link" onClick={() => change(withMore)}>Show more</button>}
      {isCut && !canGrow && <span class="quiet">{sayWhyNot(shown.value, isCutShort)}</span>}
      <label class="switch">
        <input type="checkbox" checked={scene.value.among} onChange={() => change((before) => ({ ...before, among: !before.among }))} /> relations among all shown
      </label>
      <span class={is === 'failed' ? 'alarm' : 'quiet'} role={is === 'failed' ? 'alert' : 'status'}>{sayAsking(asking.value)}</span>
      {is === 'under way' && <button type="button" class="link" onClick={cancel}>Cancel</button>}
      {(is === 'failed' || is === 'cancelled') && <button type="button" class="link" onClick={reload}>Try again</button>}
    </footer>
  )
}
