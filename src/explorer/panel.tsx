import { useEffect, useRef } from 'preact/hooks'
import { BundleView, EntityView, RelationView } from './plain-views.tsx'
import { around, toAsOf, toRelationFilter, withStep } from './scene.ts'
import type { Selection } from './selection.ts'
import type { Store } from './store.ts'
import type { ViewProps } from './view-props.ts'

/** The view of a selection, or null where there is none of it yet. */
function viewOf(selection: Selection, props: ViewProps) {
  switch (selection.view) {
    case 'entity':
      return <EntityView {...props} id={selection.id} />
    case 'relation':
      return <RelationView {...props} id={selection.id} />
    case 'bundle':
      return <BundleView {...props} from={selection.from} to={selection.to} />
    default:
      return null
  }
}

const titles: Readonly<Record<Selection['view'], string>> = { entity: 'Entity', relation: 'Relation and evidence', event: 'Event', dyad: 'Two sides', paths: 'Paths', bundle: 'Relations of two', write: 'Write', candidates: 'What may be the same' }

function EntityActions({ store, id }: { readonly store: Store; readonly id: string }) {
  const isShown = store.shown.value.entities.some((entity) => entity.id === id)
  return (
    <p class="actions">
      <button type="button" onClick={() => store.change((scene) => withStep(scene, around(id)))}>{isShown ? 'Expand' : 'Add to the picture'}</button>
    </p>
  )
}

/** What is looked at, beside the drawing. What opens it takes the focus there; Escape closes it. */
export function Panel({ store }: { readonly store: Store }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  const { scene, open, ask } = store
  const { selection, filter } = scene.value
  const subject = JSON.stringify(selection)
  useEffect(() => {
    if (!isFirst.current && selection !== null) heading.current?.focus()
    isFirst.current = false
  }, [subject])
  if (selection === null) return null
  const props: ViewProps = { ask, filter: toRelationFilter(filter), asOf: toAsOf(scene.value), open }
  return (
    <aside class="panel" aria-labelledby="panel-title" onKeyDown={(event) => event.key === 'Escape' && open(null)}>
      <header class="panel-head">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>{titles[selection.view]}</h2>
        <button type="button" class="icon" aria-label="Close the panel" onClick={() => open(null)}>×</button>
      </header>
      {selection.view === 'entity' && <EntityActions store={store} id={selection.id} />}
      <div class="panel-body" key={subject}>{viewOf(selection, props)}</div>
    </aside>
  )
}
