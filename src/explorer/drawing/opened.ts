import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { askEnds, askRelations } from '../questions.ts'
import type { Selection } from '../selection.ts'
import type { Store } from '../store.ts'
import { bundleKey, type RelationAnswer, type Shown } from '../subgraph.ts'

/** A line that is opened into its relations. */
interface Opened {
  readonly key: string
  readonly relations: readonly RelationAnswer[]
}

const none: readonly RelationAnswer[] = []

/** At most so many relations of an opened line are drawn as curves; the panel lists all. */
export const mostCurves = 24

/** Which line a selection is about, where the picture itself says so. */
function keyOf(selection: Selection | null, { bundles }: Shown): string | null {
  if (selection?.view === 'bundle' || selection?.view === 'dyad') return bundleKey(selection.from, selection.to)
  return selection?.view === 'relation' ? (bundles.find(({ relations }) => relations.some(({ id }) => id === selection.id))?.key ?? null) : null
}

async function askOpened({ ask, scene }: Store, selection: Selection, signal: AbortSignal): Promise<Opened | null> {
  const ends = selection.view === 'relation' ? await askEnds(ask, selection.id, signal) : selection.view === 'bundle' || selection.view === 'dyad' ? [selection.from, selection.to] as const : null
  if (ends === null) return null
  return { key: bundleKey(...ends), relations: await askRelations(ask, [...new Set(ends)], scene.peek(), mostCurves, signal) }
}

/** The line that is looked at, with its relations: of a picture with so many that they were not looked at one by one, they are asked for when a line is opened. */
export function useOpened(store: Store): Opened | null {
  const { scene, shown, asking } = store
  const { selection } = scene.value
  const asked = useSignal<Opened | null>(null)
  const key = keyOf(selection, shown.value)
  const subject = shown.value.isComplete || asking.value.is !== 'done' || selection === null ? '' : JSON.stringify(selection)
  useEffect(() => {
    asked.value = null
    if (subject === '' || selection === null) return
    const abort = new AbortController()
    askOpened(store, selection, abort.signal).then((opened) => abort.signal.aborted || (asked.value = opened)).catch(() => undefined) // the panel says what failed; the line stays one
    return () => abort.abort()
  }, [subject])
  if (subject !== '') return asked.value
  return key === null ? null : { key, relations: shown.value.bundles.find((bundle) => bundle.key === key)?.relations ?? none }
}
