import type { EntityKind } from '../record/entity.ts'

/** The colour of each kind of entity, told apart with every kind of colour vision: Okabe and Ito's palette, jfly.uni-koeln.de/color. */
export const nodeColors: Readonly<Record<EntityKind, string>> = {
  COUNTRY: '#0072b2',
  PERSON: '#e69f00',
  ORGANISATION: '#009e73',
  GROUP: '#d55e00',
  PLACE: '#999999',
}
