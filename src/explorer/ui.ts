import { signal, type Signal } from '@preact/signals'
import type { Renderer } from './drawing/renderer.ts'

/** What of the page itself is open; no part of the scene, so not in the address. */
export interface Ui {
  /** Legend and filters. */
  readonly side: Signal<boolean>
  readonly time: Signal<boolean>
  /** The window over the page. */
  readonly dialog: Signal<'help' | 'export' | null>
  /** Whose neighbours are being chosen. */
  readonly expanding: Signal<string | null>
  /** For whom another end is being looked for, of paths or of a comparison. */
  readonly pairing: Signal<{ readonly view: 'paths' | 'dyad'; readonly from: string } | null>
  /** The entities along each of the paths that the panel lists; the drawing shows them. */
  readonly paths: Signal<readonly (readonly string[])[]>
  readonly isLassoing: Signal<boolean>
  readonly renderer: Signal<Renderer | null>
  /** Says once what was done; read out. */
  readonly note: Signal<string>
}

export function createUi(): Ui {
  const isWide = matchMedia('(width > 1000px)').matches
  return { side: signal(isWide), time: signal(isWide && innerHeight >= 700), dialog: signal(null), expanding: signal(null), pairing: signal(null), paths: signal([]), isLassoing: signal(false), renderer: signal(null), note: signal('') }
}
