import type { EntityKind } from '../record/entity.ts'

/** The colour of each kind of node, told apart with every kind of colour vision: Okabe and Ito's palette, jfly.uni-koeln.de/color. */
export const nodeColors: Readonly<Record<EntityKind | 'EVENT' | 'CLAIM', string>> = {
  COUNTRY: '#0072b2',
  PERSON: '#e69f00',
  ORGANISATION: '#009e73',
  GROUP: '#d55e00',
  PLACE: '#999999',
  EVENT: '#cc79a7',
  CLAIM: '#56b4e9',
}
