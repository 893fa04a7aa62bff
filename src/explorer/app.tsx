import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Drawing, type KnownPlaces } from './drawing/drawing.tsx'
import type { Theme } from './drawing/palette.ts'
import { canDraw, type Renderer } from './drawing/renderer.ts'
import { Legend } from './legend.tsx'
import { Panel } from './panel.tsx'
import { around, startWith, withStep } from './scene.ts'
import { SearchBox } from './search-box.tsx'
import { Start } from './start.tsx'
import { Status } from './status.tsx'
import type { Holdings, Store } from './store.ts'
import { summarise } from './summary.ts'
import { GraphTable } from './table.tsx'
import { switchTheme } from './theme.ts'

interface Props {
  readonly store: Store
  readonly theme: Signal<Theme>
}

function Head({ store, theme }: Props) {
  const { scene, canUndo, canRedo, undo, redo, change } = store
  const isTable = scene.value.shows === 'table'
  return (
    <header class="head">
      <a class="brand" href="/" onClick={(event) => {
        event.preventDefault()
        change((before) => ({ ...before, steps: [], hidden: [], pinned: {}, selection: null }))
      }}>Parley</a>
      <SearchBox ask={store.ask} id="search" label="Search people, countries, groups, organisations, places" choose={({ id }, add) => change((before) => (add ? { ...withStep(before, around(id)), selection: { view: 'entity', id } } : startWith(before, around(id), { view: 'entity', id })))} />
      <nav class="tools" aria-label="Tools">
        <button type="button" disabled={!canUndo.value} onClick={undo} aria-keyshortcuts="Control+Z">Undo</button>
        <button type="button" disabled={!canRedo.value} onClick={redo} aria-keyshortcuts="Control+Y">Redo</button>
        {canDraw(document) && <button type="button" aria-pressed={isTable} onClick={() => change((before) => ({ ...before, shows: isTable ? 'drawing' : 'table' }))}>Table</button>}
        <button type="button" aria-pressed={theme.value === 'dark'} onClick={() => switchTheme(theme, window)}>Dark</button>
      </nav>
    </header>
  )
}

/** Whether somebody is typing, so that letters are letters. */
function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}

function useKeys({ undo, redo, change }: Store): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isControl = event.ctrlKey || event.metaKey
      if (isTyping(event)) return
      const actions: Readonly<Record<string, () => void>> = isControl
        ? { z: event.shiftKey ? redo : undo, Z: redo, y: redo }
        : { '/': () => document.querySelector<HTMLInputElement>('#search')?.focus(), t: () => change((before) => ({ ...before, shows: before.shows === 'table' ? 'drawing' : 'table' })) }
      const action = event.altKey ? undefined : actions[event.key]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

async function readHoldings({ ask, holdings }: Store): Promise<void> {
  const { service } = await ask<{ readonly service: { readonly counts: Holdings } }>('{ service { counts } }')
  holdings.value = service.counts
}

/** The whole page. */
export function App({ store, theme }: Props) {
  const places = useRef<KnownPlaces>(new Map())
  const renderer = useSignal<Renderer | null>(null)
  useKeys(store)
  useEffect(() => {
    readHoldings(store).catch(() => undefined) // what is shown says by itself that the service does not answer
  }, [])
  const { scene, shown } = store
  const isEmpty = scene.value.steps.length === 0
  const isTable = scene.value.shows === 'table' || !canDraw(document)
  return (
    <>
      <a class="skip" href="#main">Skip to the graph</a>
      <Head store={store} theme={theme} />
      <main id="main" class={`main ${scene.value.selection === null ? '' : 'has-panel'}`}>
        <section class="stage" aria-label="The graph">
          {!isEmpty && <h1 class="hidden">Parley: {summarise(shown.value)}</h1>}
          {isEmpty ? <Start store={store} /> : isTable ? <GraphTable store={store} /> : (
            <>
              <Drawing store={store} theme={theme} places={places.current} summary={summarise(shown.value)} ready={(own) => (renderer.value = own)} />
              <Legend shown={shown.value} />
            </>
          )}
        </section>
        <Panel store={store} />
      </main>
      {!isEmpty && <Status store={store} />}
    </>
  )
}
