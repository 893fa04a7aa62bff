import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { AskError, type Ask } from './ask.ts'
import { askOrigins } from './origins.ts'
import { askAmong, askStep } from './questions.ts'
import { rememberAnswers } from './remember-answers.ts'
import type { Scene } from './scene.ts'
import type { Selection } from './selection.ts'
import { gatherEntities, middlesOf, nothingShown, toShown, type Shown } from './subgraph.ts'
import { begin, goOn, redo, undo, type Steps } from './undo.ts'

/** How the question behind the picture stands. */
export type Asking = { readonly is: 'done' } | { readonly is: 'under way' } | { readonly is: 'cancelled' } | { readonly is: 'failed'; readonly error: AskError }

/** What the service has, as it said when the page was opened. */
export interface Holdings {
  readonly entities: number
  readonly relations: number
  readonly documents: number
  readonly claims: number
}

/** The one state of the page, and what can be done to it. */
export interface Store {
  /** Asks the service and remembers its answers for a while. */
  readonly ask: Ask
  readonly scene: ReadonlySignal<Scene>
  readonly shown: ReadonlySignal<Shown>
  readonly asking: ReadonlySignal<Asking>
  readonly holdings: Signal<Holdings | null>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  /** How many steps led here. */
  readonly depth: ReadonlySignal<number>
  /** Goes on to another scene; it can be undone. Changes that follow soon on each other under one name are one step. */
  readonly change: (next: (scene: Scene) => Scene, together?: string) => void
  /** The same without a step of its own, for what follows from the last one. */
  readonly amend: (next: (scene: Scene) => Scene) => void
  readonly open: (selection: Selection | null) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Asks anew, of what there is now. */
  readonly reload: () => void
  readonly cancel: () => void
}

/** What of a scene decides what is asked for. */
function toAsk({ steps, among, hidden, filter, knownOn }: Scene): Pick<Scene, 'steps' | 'among' | 'hidden' | 'filter' | 'knownOn'> {
  return { steps, among, hidden, filter, knownOn }
}

async function answer(ask: Ask, scene: ReturnType<typeof toAsk>, inGraph: number | null, show: (shown: Shown) => void, abort: AbortSignal): Promise<void> {
  const { steps } = scene
  if (steps.length === 0) {
    show(nothingShown)
    return
  }
  const answers = await Promise.all(steps.map((step) => askStep(ask, step, scene, abort)))
  const entities = gatherEntities(answers, scene.hidden, scene.filter, middlesOf(steps))
  const hasTies = answers.some(({ ties }) => ties.length > 0)
  if (hasTies) show(toShown(steps, answers, entities, null, inGraph)) // the first frame: what stands among them follows
  const among = await askAmong(ask, entities, scene, abort)
  const shown = toShown(steps, answers, entities, among, inGraph)
  show(shown)
  if (among !== null && among.omittedRelations > 0) show(await askOrigins(ask, shown, entities, scene, abort))
}

const toAskError = (error: unknown): AskError => (error instanceof AskError ? error : new AskError('UNKNOWN', error instanceof Error ? error.message : String(error), 'Try again.'))

/** Asks whenever what is asked for changes; what was under way before ends. */
function follow(ask: Ask, wanted: ReadonlySignal<string>, holdings: Signal<Holdings | null>, shown: Signal<Shown>, asking: Signal<Asking>): { readonly cancel: () => void } {
  let underWay = new AbortController()
  effect(() => {
    const scene = (JSON.parse(wanted.value) as [ReturnType<typeof toAsk>, number])[0]
    underWay.abort()
    const own = (underWay = new AbortController())
    const isOwn = (): boolean => underWay === own && !own.signal.aborted
    asking.value = { is: 'under way' }
    const show = (next: Shown): void => {
      if (isOwn()) shown.value = next
    }
    answer(ask, scene, holdings.peek()?.entities ?? null, show, own.signal)
      .then(() => isOwn() && (asking.value = { is: 'done' }))
      .catch((error: unknown) => isOwn() && (asking.value = { is: 'failed', error: toAskError(error) }))
  })
  return {
    cancel: () => {
      underWay.abort()
      asking.value = { is: 'cancelled' }
    },
  }
}

/** How soon a change follows on another that it is one step with. */
const togetherMs = 3_000

/** @param ask asks the service; @param start the scene of the address */
export function createStore(ask: Ask, start: Scene): Store {
  const remembering = rememberAnswers(ask)
  const steps = signal<Steps<Scene>>(begin(start))
  const scene = computed(() => steps.value.present)
  const times = signal(0)
  const shown = signal<Shown>(nothingShown)
  const asking = signal<Asking>({ is: 'done' })
  const holdings = signal<Holdings | null>(null)
  const { cancel } = follow(remembering.ask, computed(() => JSON.stringify([toAsk(scene.value), times.value])), holdings, shown, asking)
  let last = { together: '', at: 0 }
  const change: Store['change'] = (next, together = '') => {
    const isOne = together !== '' && last.together === together && Date.now() - last.at < togetherMs
    last = { together, at: Date.now() }
    const [before, present] = [steps.peek(), next(steps.peek().present)]
    if (JSON.stringify(present) === JSON.stringify(before.present)) return
    steps.value = isOne ? { ...before, present, future: [] } : goOn(before, present)
  }
  return {
    ask: remembering.ask, scene, shown, asking, holdings, change, cancel,
    canUndo: computed(() => steps.value.past.length > 0),
    canRedo: computed(() => steps.value.future.length > 0),
    depth: computed(() => steps.value.past.length),
    amend: (next) => (steps.value = { ...steps.peek(), present: next(steps.peek().present) }),
    open: (selection) => change((before) => ({ ...before, selection })),
    undo: () => (steps.value = undo(steps.peek())),
    redo: () => (steps.value = redo(steps.peek())),
    reload: () =>
      batch(() => {
        remembering.forget()
        times.value++
      }),
  }
}
