import type { Kind } from '../scene.ts'
import type { Bundle } from '../subgraph.ts'

export type Theme = 'light' | 'dark'

/** The colours of a drawing, which WebGL cannot read from the style sheet. */
export interface Palette {
  readonly kinds: Readonly<Record<Kind, string>>
  readonly conflict: string
  readonly cooperation: string
  readonly other: string
  readonly text: string
  readonly ground: string
  readonly accent: string
  readonly faint: string
  readonly chosen: string
}

/** Okabe and Ito's hues (jfly.uni-koeln.de/color), as dark or as bright as it takes to stand out three to one from the ground. Shapes tell kinds apart without them. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    kinds: { COUNTRY: '#0072b2', ORGANISATION: '#00825f', GROUP: '#c94f00', PERSON: '#a36a00', PLACE: '#6b7280' },
    conflict: '#c0475c', cooperation: '#3f74b5', other: '#8a929e', text: '#1b222c', ground: '#fbfcfd', accent: '#111827', faint: '#d8dce2', chosen: '#b4009e',
  },
  dark: {
    kinds: { COUNTRY: '#56b4e9', ORGANISATION: '#2fc79a', GROUP: '#ff8f4f', PERSON: '#f0bb3c', PLACE: '#a9b1bc' },
    conflict: '#e0728a', cooperation: '#6ea3e0', other: '#7c8593', text: '#e6e9ee', ground: '#12161c', accent: '#ffffff', faint: '#323a45', chosen: '#ff7be5',
  },
}

/** A colour with a share of another, both as `#rrggbb`. */
export function mix(color: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => [color, other].map((one) => Number.parseInt(one.slice(at, at + 2), 16)) as [number, number])
  return `#${parts.map(([one, two]) => Math.round(one + (two - one) * share).toString(16).padStart(2, '0')).join('')}`
}

/** What the bundle mostly is. Standing states and types of no class are neither. */
export type Tone = 'conflict' | 'cooperation' | 'other'

export function toneOf({ quads: { q1, q2, q3, q4 } }: Pick<Bundle, 'quads'>): Tone {
  if (q1 + q2 + q3 + q4 === 0) return 'other'
  return q3 + q4 > q1 + q2 ? 'conflict' : 'cooperation'
}

export const toneNames: Readonly<Record<Tone, string>> = { conflict: 'mostly conflict', cooperation: 'mostly cooperation', other: 'standing or neutral' }

/** How wide a line is drawn for so many origins, in pixels. */
export function widthOf(origins: number | null): number {
  return origins === null || origins <= 1 ? 1.5 : origins === 2 ? 2.75 : origins <= 4 ? 4 : 6
}

/** The shape of each kind; drawing/node-program.ts draws them by number, legend.tsx as SVG. */
export const shapes: Readonly<Record<Kind, number>> = { PERSON: 0, COUNTRY: 1, ORGANISATION: 2, GROUP: 3, PLACE: 4 }

export const kindNames: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  COUNTRY: { one: 'country', many: 'countries' },
  ORGANISATION: { one: 'organisation', many: 'organisations' },
  GROUP: { one: 'group', many: 'groups' },
  PERSON: { one: 'person', many: 'people' },
  PLACE: { one: 'place', many: 'places' },
}
