import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { AskError, type Ask } from './ask.ts'
import { holdsAll, narrowTo } from './narrow.ts'
import { askOrigins } from './origins.ts'
import { askRelations, askStep, askTies } from './questions.ts'
import { rememberAnswers } from './remember-answers.ts'
import type { Scene } from './scene.ts'
import type { Selection } from './selection.ts'
import { gatherEntities, middlesOf, nothingShown, toShown, type Answered, type EntityAnswer, type Shown, type StepAnswer } from './subgraph.ts'
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
  /** Whether pictures of fewer days are cut out of this one, without asking. */
  readonly isAllKnown: ReadonlySignal<boolean>
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

/** A picture of all days that pictures of fewer days can be cut out of. */
interface Base {
  readonly key: string
  readonly answered: Answered
}

interface Answering {
  readonly ask: Ask
  readonly show: (shown: Shown) => void
  readonly signal: AbortSignal
}

/** At most so many relations are looked at one by one; of more, what they add up to is asked for. */
const mostLookedAt = 2_000

/** Whom a scene shows. */
const gather = (answers: readonly StepAnswer[], { steps, hidden, filter }: ReturnType<typeof toAsk>): readonly EntityAnswer[] => gatherEntities(answers, hidden, filter, middlesOf(steps))

/** What of a picture the days do not change. */
const toKey = (scene: ReturnType<typeof toAsk>): string => JSON.stringify({ ...scene, filter: { ...scene.filter, from: null, to: null } })

/** The picture of some days, cut out of one that holds them all; null where only the service knows it. */
function cutOut(base: Base | null, scene: ReturnType<typeof toAsk>): Shown | null {
  const { from, to } = scene.filter
  if (base === null || (from === null && to === null) || base.key !== toKey(scene)) return null
  const narrowed = { ...base.answered, ...narrowTo({ from, to }, base.answered) }
  return toShown({ ...narrowed, gathered: gather(narrowed.answers, scene) })
}

/**
 * Asks for what a scene shows, and shows it as it comes: whom the steps bring; what stands among them; what lines rest on.
 * @returns what pictures of fewer days can be cut out of; null where the service left something out
 */
async function answer(scene: ReturnType<typeof toAsk>, { ask, show, signal }: Answering): Promise<Base | null> {
  const { steps, filter } = scene
  if (steps.length === 0) {
    show(nothingShown)
    return null
  }
  const answers = await Promise.all(steps.map((step) => askStep(ask, step, scene, signal)))
  const first: Answered = { steps, answers, gathered: gather(answers, scene), among: null, relations: [] }
  if (answers.some(({ ties }) => ties.length > 0)) show(toShown(first)) // what stands among them follows
  const tied: Answered = { ...first, among: await askTies(ask, first.gathered, scene, signal) }
  const drawn = toShown(tied)
  show(drawn)
  const ids = drawn.entities.map(({ id }) => id)
  // Of a picture without all that stands among those shown, the service gives relations that are not in it, too.
  const limit = tied.among === null ? mostLookedAt : 100 * Math.ceil(drawn.relations / 100)
  const answered: Answered = { ...tied, relations: drawn.relations > mostLookedAt || drawn.relations === 0 ? [] : await askRelations(ask, ids, scene, limit, signal) }
  const shown = toShown(answered)
  show(shown.isComplete ? shown : await askOrigins(ask, shown, scene, signal)) // one by one, or what they add up to
  const isOfAllDays = filter.from === null && filter.to === null
  return isOfAllDays && holdsAll(answered, shown.isComplete, shown.entities.length) ? { key: toKey(scene), answered } : null
}

const toAskError = (error: unknown): AskError => (error instanceof AskError ? error : new AskError('UNKNOWN', error instanceof Error ? error.message : String(error), 'Try again.'))

/** Asks whenever what is asked for changes; what was under way before ends. */
function follow(ask: Ask, wanted: ReadonlySignal<string>, shown: Signal<Shown>, asking: Signal<Asking>, isAllKnown: Signal<boolean>): { readonly cancel: () => void } {
  let underWay = new AbortController()
  let base: Base | null = null
  let baseTimes = 0
  effect(() => {
    const [scene, times] = JSON.parse(wanted.value) as [ReturnType<typeof toAsk>, number]
    underWay.abort()
    const own = (underWay = new AbortController())
    if (times !== baseTimes) base = null // what there is may be another
    baseTimes = times
    isAllKnown.value = base?.key === toKey(scene)
    const cut = cutOut(base, scene)
    if (cut !== null) {
      shown.value = cut
      asking.value = { is: 'done' }
      return
    }
    const isOwn = (): boolean => underWay === own && !own.signal.aborted
    asking.value = { is: 'under way' }
    const show = (next: Shown): void => {
      if (isOwn()) shown.value = next
    }
    answer(scene, { ask, show, signal: own.signal })
      .then((found) => {
        if (!isOwn()) return
        base = found ?? base
        isAllKnown.value = base?.key === toKey(scene)
        asking.value = { is: 'done' }
      })
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
  const answered = signal<Shown>(nothingShown)
  const asking = signal<Asking>({ is: 'done' })
  const isAllKnown = signal(false)
  const holdings = signal<Holdings | null>(null)
  const shown = computed(() => (answered.value.allEntities === null ? { ...answered.value, allEntities: holdings.value?.entities ?? null } : answered.value))
  const { cancel } = follow(remembering.ask, computed(() => JSON.stringify([toAsk(scene.value), times.value])), answered, asking, isAllKnown)
  let last = { together: '', at: 0 }
  const change: Store['change'] = (next, together = '') => {
    const isOne = together !== '' && last.together === together && Date.now() - last.at < togetherMs
    last = { together, at: Date.now() }
    const [before, present] = [steps.peek(), next(steps.peek().present)]
    if (JSON.stringify(present) === JSON.stringify(before.present)) return
    steps.value = isOne ? { ...before, present, future: [] } : goOn(before, present)
  }
  return {
    ask: remembering.ask, scene, shown, asking, isAllKnown, holdings, change, cancel,
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
