import { useEffect } from 'preact/hooks'
import type { Store } from './store.ts'
import type { Ui } from './ui.ts'

/** Whether somebody is typing, so that letters are letters. */
function isTyping({ target }: Event): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isField = target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  return target.isContentEditable || isField || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** Whether a window is open over the page. The page itself hears of its end a moment later than the person sees it. */
const isCovered = (): boolean => document.querySelector('dialog[open]') !== null

/** What keys do wherever the focus is; those of the drawing are in drawing/press.ts, and all are told in help.tsx. */
export function useKeys({ undo, redo, change }: Store, ui: Ui): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.altKey || event.defaultPrevented || isCovered()) return
      const actions: Readonly<Record<string, () => void>> =
        event.ctrlKey || event.metaKey
          ? { z: event.shiftKey ? redo : undo, Z: redo, y: redo }
          : {
              '/': () => document.querySelector<HTMLInputElement>('#search')?.focus(),
              '?': () => (ui.dialog.value = 'help'),
              t: () => change((before) => ({ ...before, shows: before.shows === 'table' ? 'drawing' : 'table' })),
              r: () => change((before) => ({ ...before, among: !before.among })),
              f: () => (ui.side.value = !ui.side.peek()),
              d: () => (ui.time.value = !ui.time.peek()),
              x: () => (ui.dialog.value = 'export'),
            }
      const action = actions[event.key]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
