import type { ViewProps } from '../view-props.ts'
import type { EntityKind, EntityName } from './relations-question.ts'

/** Kinds as people say them. */
export const kindWords: Readonly<Record<EntityKind, string>> = { PERSON: 'person', COUNTRY: 'country', GROUP: 'group', ORGANISATION: 'organisation', PLACE: 'place' }

const shapes: Readonly<Record<EntityKind, string>> = {
  PERSON: 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z',
  COUNTRY: 'M1.5 1.5h9v9h-9z',
  GROUP: 'M6 1 11.2 10.5H.8z',
  ORGANISATION: 'M6 .6 11.4 6 6 11.4.6 6z',
  PLACE: 'M3.3 1.5h5.4L11.4 6 8.7 10.5H3.3L.6 6z',
}

interface KindMarkProps {
  readonly kind: EntityKind
  /** Whether its word is read out; not in lines of names, which would be long to hear. */
  readonly isNamed?: boolean
}

/** The shape of a kind, as in the drawing. */
export function KindMark({ kind, isNamed = true }: KindMarkProps) {
  return (
    <svg class={`v-kind v-kind-${kind.toLowerCase()}`} viewBox="0 0 12 12" width="10" height="10" {...(isNamed ? { role: 'img', 'aria-label': kindWords[kind] } : { 'aria-hidden': true })}>
      <path d={shapes[kind]} />
    </svg>
  )
}

/** An entity by name; opens it. */
export function EntityLink({ entity, open }: { readonly entity: EntityName; readonly open: ViewProps['open'] }) {
  return (
    <button type="button" class="v-link v-entity" onClick={() => open({ view: 'entity', id: entity.id })}>
      <KindMark kind={entity.kind} isNamed={false} />
      <span dir="auto">{entity.name}</span>
    </button>
  )
}
