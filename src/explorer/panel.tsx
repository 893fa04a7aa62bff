import { useEffect, useRef } from 'preact/hooks'
import type { KnownPlaces } from './drawing/drawing.tsx'
import { ExpandForm } from './expand-form.tsx'
import { toAsOf, toRelationFilter, withHidden, withOnly, withPins, withStep, around } from './scene.ts'
import { SearchBox } from './search-box.tsx'
import type { Selection } from './selection.ts'
import type { Store } from './store.ts'
import type { Ui } from './ui.ts'
import type { ViewProps } from './view-props.ts'
import { BundleView } from './views/bundle-view.tsx'
import { CandidatesView } from './views/candidates-view.tsx'
import { DyadView } from './views/dyad-view.tsx'
import { EntityView } from './views/entity-view.tsx'
import { EventView } from './views/event-view.tsx'
import { PathsView } from './views/paths-view.tsx'
import { RelationView } from './views/relation-view.tsx'
import { WriteView } from './views/write-view.tsx'

interface Props {
  readonly store: Store
  readonly ui: Ui
  readonly places: KnownPlaces
}

/** The view of a selection, with what it can do to the picture. */
function viewOf(selection: Selection, props: ViewProps, { store, ui, places }: Props) {
  switch (selection.view) {
    case 'entity':
      return (
        <EntityView
          {...props} id={selection.id} onExpand={(id) => (ui.expanding.value = ui.expanding.peek() === id ? null : id)} onPaths={(from) => (ui.pairing.value = { view: 'paths', from })} onDyad={(from) => (ui.pairing.value = { view: 'dyad', from })}
          actions={<EntityActions store={store} places={places} id={selection.id} />}
          forms={<>{ui.expanding.value === selection.id && <ExpandForm key={selection.id} store={store} id={selection.id} done={() => (ui.expanding.value = null)} />}<Pairing store={store} ui={ui} /></>}
        />
      )
    case 'relation':
      return <RelationView {...props} id={selection.id} />
    case 'event':
      return <EventView {...props} id={selection.id} />
    case 'bundle':
      return <BundleView {...props} from={selection.from} to={selection.to} />
    case 'dyad':
      return <DyadView {...props} from={selection.from} to={selection.to} />
    case 'paths':
      return <PathsView {...props} from={selection.from} to={selection.to} onFound={(paths) => void (ui.paths.value = paths)} onDraw={(ids) => store.change((scene) => ({ ...scene, steps: [...scene.steps.filter(({ of }) => of !== 'these'), { of: 'these', ids: [...new Set([...scene.steps.flatMap((step) => (step.of === 'these' ? step.ids : [])), ...ids])] }] }))} />
    case 'write':
      return <WriteView {...props} document={selection.document} onWritten={store.reload} />
    case 'candidates':
      return <CandidatesView {...props} of={selection.of} onWritten={store.reload} />
  }
}

const titles: Readonly<Record<Selection['view'], string>> = { entity: 'Entity', relation: 'Relation and its evidence', event: 'Event', dyad: 'Two actors', paths: 'Paths', bundle: 'Everything between two', write: 'Write', candidates: 'Possible duplicates' }

/** What can be done with an entity in the picture. */
function EntityActions({ store, places, id }: { readonly store: Store; readonly places: KnownPlaces; readonly id: string }) {
  const isShown = store.shown.value.entities.some((entity) => entity.id === id)
  const { change, scene } = store
  if (!isShown) return <button type="button" class="v-button" onClick={() => change((before) => withStep(before, around(id)))}>Add to the picture</button>
  return (
    <>
      <button type="button" class="v-button" onClick={() => change((before) => withHidden(before, [id]))}>Hide</button>
      <button type="button" class="v-button" aria-pressed={id in scene.value.pinned} onClick={() => change((before) => withPins(before, [id], places))}>Pin</button>
      <button type="button" class="v-button" onClick={() => change((before) => withOnly(before, [id, ...neighboursOf(store, id)]))}>Keep only it and its neighbours</button>
    </>
  )
}

function neighboursOf({ shown }: Store, id: string): readonly string[] {
  return shown.peek().bundles.flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : []))
}

/** Looks for the other end of paths or of a comparison. */
function Pairing({ store, ui }: Pick<Props, 'store' | 'ui'>) {
  const pairing = ui.pairing.value
  if (pairing === null) return null
  const label = pairing.view === 'paths' ? 'Paths to whom?' : 'Compared with whom?'
  return (
    <div class="pairing">
      <SearchBox ask={store.ask} id="pairing" label={label} isFocused choose={({ id }) => {
        ui.pairing.value = null
        store.open({ view: pairing.view, from: pairing.from, to: id })
      }} />
      <button type="button" class="link" onClick={() => (ui.pairing.value = null)}>Not now</button>
    </div>
  )
}

/** What is looked at, beside the drawing. What opens it takes the focus there; Escape closes it. */
export function Panel(props: Props) {
  const { store, ui } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirst = useRef(true)
  const { scene, open, ask } = store
  const { selection, filter } = scene.value
  const subject = JSON.stringify(selection)
  useEffect(() => {
    if (!isFirst.current && selection !== null) heading.current?.focus()
    // Who closed it goes on in the picture, and not at the head of the page.
    else if (!isFirst.current && document.activeElement === document.body) document.querySelector<HTMLElement>('.canvas, .tables')?.focus()
    isFirst.current = false
    ui.pairing.value = null
    ui.paths.value = []
    if (selection?.view !== 'entity' || ui.expanding.peek() !== selection.id) ui.expanding.value = null
  }, [subject])
  if (selection === null) return null
  const viewProps: ViewProps = { ask, filter: toRelationFilter(filter), asOf: toAsOf(scene.value), open }
  return (
    <aside class="panel" aria-labelledby="panel-title" onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && open(null)}>
      <header class="panel-head">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>{titles[selection.view]}</h2>
        <button type="button" class="icon" aria-label="Close the panel" onClick={() => open(null)}>×</button>
      </header>
      <div class="panel-body" key={subject}>{viewOf(selection, viewProps, props)}</div>
    </aside>
  )
}
