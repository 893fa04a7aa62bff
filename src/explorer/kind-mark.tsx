import { kindNames } from './drawing/palette.ts'
import type { Kind } from './scene.ts'

/** The outlines of drawing/node-program.ts, in a box of 16. */
const outlines: Readonly<Record<Kind, string>> = {
  PERSON: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  COUNTRY: 'M2.2 2.2h11.6v11.6H2.2z',
  ORGANISATION: 'M8 .6L15.4 8L8 15.4L.6 8z',
  GROUP: 'M8 1L15.4 14H.6z',
  PLACE: 'M4.4 2h7.2L15.2 8l-3.6 6H4.4L.8 8z',
}

/** The shape and colour of a kind, with its name for those who do not see it. */
export function KindMark({ kind, isNamed = true }: { readonly kind: Kind; readonly isNamed?: boolean }) {
  return (
    <svg class={`kind kind-${kind.toLowerCase()}`} viewBox="0 0 16 16" width="14" height="14" role={isNamed ? 'img' : undefined} aria-label={isNamed ? kindNames[kind].one : undefined} aria-hidden={isNamed ? undefined : true}>
      <path d={outlines[kind]} fill="currentColor" />
    </svg>
  )
}
