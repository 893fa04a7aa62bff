import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { readCatalogue, type TypeEntry } from './catalogue.ts'
import { Drawing, type KnownPlaces } from './drawing/drawing.tsx'
import type { Theme } from './drawing/palette.ts'
import { canDraw } from './drawing/renderer.ts'
import { Toolbar } from './drawing/toolbar.tsx'
import { ExportDialog } from './export/export-dialog.tsx'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { Panel } from './panel.tsx'
import { around, emptyScene, startWith, withStep } from './scene.ts'
import { SearchBox } from './search-box.tsx'
import { Side, countFilters } from './side.tsx'
import { StageNote } from './stage-note.tsx'
import { Start } from './start.tsx'
import { Status } from './status.tsx'
import type { Holdings, Store } from './store.ts'
import { summarise } from './summary.ts'
import { GraphTable } from './table.tsx'
import { switchTheme } from './theme.ts'
import { Time } from './time.tsx'
import type { Ui } from './ui.ts'

interface Props {
  readonly store: Store
  readonly theme: Signal<Theme>
  readonly ui: Ui
}

/** Whether this browser draws; one that does not has the table for everything. */
const draws = canDraw(document)

function Tools({ store, theme, ui }: Props) {
  const { scene, canUndo, canRedo, undo, redo, change, open } = store
  const { shows, steps, filter } = scene.value
  const filters = countFilters(filter)
  const switchTable = (): void => change((before) => ({ ...before, shows: before.shows === 'table' ? 'drawing' : 'table' }))
  return (
    <nav class="tools" aria-label="Tools">
      <button type="button" disabled={!canUndo.value} onClick={undo} aria-keyshortcuts="Control+Z">Undo</button>
      <button type="button" disabled={!canRedo.value} onClick={redo} aria-keyshortcuts="Control+Y">Redo</button>
      {steps.length > 0 && (
        <>
          {draws && <button type="button" aria-pressed={shows === 'table'} aria-keyshortcuts="t" onClick={switchTable}>Table</button>}
          <button type="button" aria-pressed={ui.side.value} aria-keyshortcuts="f" onClick={() => (ui.side.value = !ui.side.value)}>Filter{filters > 0 ? ` (${filters})` : ''}</button>
          <button type="button" aria-pressed={ui.time.value} aria-keyshortcuts="d" onClick={() => (ui.time.value = !ui.time.value)}>Time</button>
          <button type="button" aria-keyshortcuts="x" onClick={() => (ui.dialog.value = 'export')}>Export</button>
        </>
      )}
      <button type="button" aria-pressed={scene.value.selection?.view === 'write'} onClick={() => open({ view: 'write', document: null })}>Write</button>
      <button type="button" aria-pressed={scene.value.selection?.view === 'candidates'} onClick={() => open({ view: 'candidates', of: null })}>Duplicates</button>
      <button type="button" aria-pressed={theme.value === 'dark'} onClick={() => switchTheme(theme, window)}>Dark</button>
      <button type="button" aria-label="Keys and help" aria-keyshortcuts="?" onClick={() => (ui.dialog.value = 'help')}>?</button>
    </nav>
  )
}

function Head(props: Props) {
  const { ask, change } = props.store
  return (
    <header class="head">
      <a class="brand" href="/" onClick={(event) => {
        event.preventDefault()
        change(() => emptyScene)
      }}>Parley</a>
      <SearchBox ask={ask} id="search" label="Search people, countries, groups, organisations, places" choose={({ id }, add) => change((before) => (add ? { ...withStep(before, around(id)), selection: { view: 'entity', id } } : startWith(before, around(id), { view: 'entity', id })))} />
      <Tools {...props} />
    </header>
  )
}

function Stage({ store, theme, ui, places }: Props & { readonly places: KnownPlaces }) {
  const { scene, shown } = store
  if (scene.value.steps.length === 0) return <Start store={store} />
  return (
    <>
      <h1 class="hidden">Parley: {summarise(shown.value)}</h1>
      {scene.value.shows === 'table' || !draws ? <GraphTable store={store} /> : (
        <>
          <Drawing store={store} theme={theme} ui={ui} places={places} summary={summarise(shown.value)} />
          <Toolbar store={store} ui={ui} places={places} />
        </>
      )}
      <StageNote store={store} />
    </>
  )
}

async function readHoldings({ ask, holdings }: Store): Promise<void> {
  const { service } = await ask<{ readonly service: { readonly counts: Holdings } }>('{ service { counts } }')
  holdings.value = service.counts
}

/** The whole page. */
export function App(props: Props) {
  const { store, ui, theme } = props
  const places = useRef<KnownPlaces>(new Map())
  const catalogue = useSignal<ReadonlyMap<string, TypeEntry>>(new Map())
  useKeys(store, ui)
  useEffect(() => {
    // What is shown says by itself where the service does not answer.
    readHoldings(store).catch(() => undefined)
    readCatalogue(store.ask).then((found) => (catalogue.value = found)).catch(() => undefined)
  }, [])
  const { scene } = store
  const isEmpty = scene.value.steps.length === 0
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => {
        event.preventDefault() // what stands behind # is the scene
        document.querySelector<HTMLElement>('.canvas, .tables, .start button')?.focus()
      }}>Skip to the graph</a>
      <Head {...props} />
      <main id="main" class={`main ${scene.value.selection === null ? '' : 'has-panel'}`}>
        {!isEmpty && ui.side.value && <Side store={store} ui={ui} catalogue={catalogue.value} />}
        <section class="stage" aria-label="The graph"><Stage {...props} places={places.current} /></section>
        <Panel store={store} ui={ui} places={places.current} />
      </main>
      {!isEmpty && ui.time.value && <Time store={store} />}
      {!isEmpty && <Status store={store} />}
      <p class="hidden" role="status">{ui.note.value}</p>
      {ui.dialog.value === 'help' && <Help close={() => (ui.dialog.value = null)} />}
      {ui.dialog.value === 'export' && <ExportDialog store={store} ui={ui} theme={theme} />}
    </>
  )
}
