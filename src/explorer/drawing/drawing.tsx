import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { startLayout, type Layout } from '../layout/start-layout.ts'
import type { PlaceInput, Places } from '../layout/place.ts'
import { withChosen, type Scene } from '../scene.ts'
import type { Selection } from '../selection.ts'
import type { Store } from '../store.ts'
import { bundleKey, type Bundle, type Shown } from '../subgraph.ts'
import { countOf } from '../summary.ts'
import type { Ui } from '../ui.ts'
import { isStill, moveCamera } from './camera.ts'
import { Lasso } from './lasso.tsx'
import { mostCurves, useOpened } from './opened.ts'
import type { Theme } from './palette.ts'
import { press } from './press.ts'
import { nextStop } from './walk.ts'
import { startRenderer, type Marks, type Pointing, type Renderer } from './renderer.ts'

/** Where everybody stands; kept while the page is open, so that who goes and comes back is where they were. */
export type KnownPlaces = Map<string, readonly [x: number, y: number]>

/** Where the panel's subject is in the drawing. */
function marksOf({ selection, pinned, chosen }: Pick<Scene, 'selection' | 'pinned' | 'chosen'>, opened: ReturnType<typeof useOpened>, paths: readonly (readonly string[])[]): Marks {
  const onPaths = new Set(paths.flatMap((ids) => ids.slice(1).map((id, index) => bundleKey(ids[index] ?? id, id))))
  const always = { onPaths, passed: new Set(paths.flat()), pinned: new Set(Object.keys(pinned)), chosen: new Set(chosen), opened: opened?.key ?? null, curves: opened?.relations.slice(0, mostCurves) ?? [], relation: null }
  if (selection === null) return { ...always, strong: new Set() }
  if (selection.view === 'entity') return { ...always, strong: new Set([selection.id]) }
  if (selection.view === 'relation') return { ...always, strong: new Set(opened?.key.split(' ') ?? []), relation: selection.id }
  return { ...always, strong: new Set('from' in selection ? [selection.from, selection.to] : []) }
}

/** What is opened by a click on a line: the relation that it is, or the list of those that it stands for. */
export function selectionOf({ one, other, count, relations: [first] }: Bundle, relation: string | null): Selection {
  if (relation !== null) return { view: 'relation', id: relation }
  return count === 1 && first !== undefined ? { view: 'relation', id: first.id } : { view: 'bundle', from: one, to: other }
}

function toInput({ entities, bundles }: Shown, places: KnownPlaces, pinned: Scene['pinned'], container: HTMLElement | null): PlaceInput {
  const numbers = new Map(entities.map(({ id }, index) => [id, index]))
  const ids = entities.map(({ id }) => id)
  return { ids, edges: bundles.map(({ one, other, count }) => [numbers.get(one) ?? 0, numbers.get(other) ?? 0, count] as const), known: Object.fromEntries(ids.flatMap((id) => (places.has(id) ? [[id, places.get(id) ?? [0, 0]]] : []))), pinned, stage: { width: container?.clientWidth ?? 800, height: container?.clientHeight ?? 600 } }
}

function remember(places: KnownPlaces, { ids }: PlaceInput, found: Places): void {
  ids.forEach((id, index) => places.set(id, [found[2 * index] ?? 0, found[2 * index + 1] ?? 0]))
}

function pointingOf({ open, change, amend }: Store, { expanding }: Ui, places: KnownPlaces, hover: (text: string | null) => void): Pointing {
  return {
    openEntity: (id) => open({ view: 'entity', id }),
    openBundle: (bundle, relation) => open(selectionOf(bundle, relation)),
    openNothing: () => amend((scene) => (scene.selection === null ? scene : { ...scene, selection: null })),
    choose: (id) => change((scene) => withChosen(scene, id)),
    expand: (id) => {
      expanding.value = id
      open({ view: 'entity', id })
    },
    pin: (id, place) => {
      places.set(id, place)
      change((scene) => ({ ...scene, pinned: { ...scene.pinned, [id]: place } }))
    },
    hover,
  }
}

/** What was placed last: of which scene, but for its days, and whom. */
interface Laid {
  readonly but: string
  readonly members: ReadonlySet<string>
  readonly ids: readonly string[]
}

interface Props {
  readonly store: Store
  readonly theme: Signal<Theme>
  readonly places: KnownPlaces
  readonly summary: string
  readonly ui: Ui
}

/** The drawing: sigma over the places of ForceAtlas2. Arrows walk from entity to entity, Enter opens the one that is marked. */
export function Drawing({ store, theme, places, summary, ui }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const renderer = useRef<Renderer | null>(null)
  const layout = useRef<Layout | null>(null)
  const hovered = useSignal<string | null>(null)
  const stop = useSignal<string | null>(null)
  const isPlaced = useSignal(false)
  const laid = useRef<Laid>({ but: '', members: new Set(), ids: [] })
  const seen = useRef<Shown | null>(null)
  const { shown, scene } = store
  useEffect(() => {
    if (container.current === null) return
    const own = startRenderer(container.current, pointingOf(store, ui, places, (text) => (hovered.value = text)))
    renderer.current = own
    ui.renderer.value = own
    layout.current = startLayout((input, found, isLast) => {
      if (isStill() && !isLast) return
      remember(places, input, found)
      own.move(places)
      isPlaced.value = isLast
    })
    return () => {
      layout.current?.end()
      ui.renderer.value = null
      own.end()
    }
  }, [])
  const opened = useOpened(store)
  const { steps, among, hidden, filter, knownOn } = scene.value
  const but = JSON.stringify([steps, among, hidden, { ...filter, from: null, to: null }, knownOn])
  const members = [...shown.value.entities.map(({ id }) => id), ...shown.value.bundles.map(({ key }) => key)]
  useEffect(() => {
    if (laid.current.but !== but && seen.current === shown.value) return // what another scene shows is still to come
    seen.current = shown.value
    // Fewer days of the same picture: who stays in it stays where they are, so that one sees what comes and goes.
    if (shown.value.entities.length === 0 || (laid.current.but === but && members.every((member) => laid.current.members.has(member)))) return
    const ids = shown.value.entities.map(({ id }) => id)
    // Of another picture all is seen first; one that changed little is looked at from where one was.
    if (2 * ids.filter((id) => laid.current.members.has(id)).length < Math.max(ids.length, laid.current.ids.length)) moveCamera(renderer.current?.sigma.getCamera(), 'all')
    laid.current = { but, members: new Set(members), ids }
    isPlaced.value = false
    layout.current?.start(toInput(shown.value, places, scene.value.pinned, container.current))
  }, [but, shown.value])
  useEffect(() => {
    renderer.current?.show(shown.value, places, theme.value, marksOf({ ...scene.value, selection: scene.value.selection ?? (stop.value === null ? null : { view: 'entity', id: stop.value }) }, opened, ui.paths.value), laid.current.ids)
  }, [shown.value, scene.value, theme.value, stop.value, opened?.key, opened?.relations, ui.paths.value])
  useEffect(() => {
    if (stop.value !== null) renderer.current?.reveal(stop.value)
  }, [stop.value])
  const marked = shown.value.entities.find(({ id }) => id === stop.value)
  return (
    <>
      <div
        ref={container} class="canvas" tabIndex={0} role="application" aria-roledescription="drawing" aria-label="Drawing of the graph: arrows walk along, Enter opens, E expands" aria-describedby="summary" data-placed={isPlaced.value} onPointerLeave={() => (hovered.value = null)}
        onKeyDown={(event) => press(event, { store, ui, places, renderer: renderer.current, stop, next: (direction) => nextStop(shown.value.entities, places, stop.value, direction) })}
      />
      <p id="summary" class="hidden" role="status">{marked === undefined ? summary : `${marked.name}, ${countOf(marked.relations, 'relation')} in the picture. Enter opens it.`}</p>
      {ui.isLassoing.value && <Lasso store={store} ui={ui} />}
      {hovered.value !== null && <p class="hovered">{hovered.value}</p>}
    </>
  )
}
