/** The content of seed files as their JSON Schemas allow it: seed/document.schema.json and seed/entities.schema.json. */

export type OneOrMany<T> = T | readonly T[]

export type NameInput = string | { readonly text: string; readonly language?: string; readonly script?: string }

export interface EntityInput {
  readonly name: NameInput
  readonly id?: string
  readonly aliases?: OneOrMany<NameInput>
  readonly acronyms?: OneOrMany<NameInput>
  readonly former?: OneOrMany<NameInput>
  readonly spellings?: OneOrMany<NameInput>
  readonly ids?: Readonly<Record<string, string | number>>
  readonly description?: string
  readonly generic?: boolean
  readonly latitude?: number
  readonly longitude?: number
}

/** The headings of an entities file, each with the kind below it. */
export const kindOfHeading = { persons: 'PERSON', countries: 'COUNTRY', groups: 'GROUP', organisations: 'ORGANISATION', places: 'PLACE' } as const

export type EntitiesInput = Readonly<Partial<Record<keyof typeof kindOfHeading, readonly EntityInput[]>>>

export type MentionInput = string | { readonly name: string; readonly wording?: string }
export type PlaceInput = string | { readonly name: string; readonly wording?: string; readonly latitude?: number; readonly longitude?: number; readonly precision?: string }
export type DateInput = string | number
export type SpeakerInput = string | { readonly who?: string; readonly as?: string; readonly verb?: string; readonly on?: DateInput }
export type FigureInput = number | { readonly value?: number; readonly low?: number; readonly high?: number }

/** The figures that have a field of their own. */
export const figureFields = ['killed', 'injured', 'missing', 'detained', 'displaced'] as const

export interface ClaimInput extends Readonly<Partial<Record<(typeof figureFields)[number], FigureInput>>> {
  readonly who?: OneOrMany<MentionInput>
  readonly did?: string
  readonly whom?: OneOrMany<MentionInput>
  readonly territory?: OneOrMany<MentionInput>
  readonly para?: OneOrMany<number>
  readonly locator?: string
  readonly says?: OneOrMany<SpeakerInput>
  readonly on?: DateInput
  readonly since?: DateInput
  readonly until?: DateInput
  readonly when?: string
  readonly timeZone?: string
  readonly event?: string
  readonly where?: OneOrMany<PlaceInput>
  readonly means?: OneOrMany<string>
  readonly measure?: string
  readonly value?: FigureInput
  readonly of?: string
  readonly unit?: string
  readonly polarity?: 'ASSERTS' | 'DENIES'
  readonly modality?: 'OCCURRED' | 'ONGOING' | 'PLANNED' | 'CONDITIONAL'
  readonly directed?: boolean
  readonly quote?: string | { readonly text: string; readonly language?: string; readonly translation?: string }
  readonly note?: string
  readonly corrects?: string
  readonly reason?: string
  readonly key?: string
}

export interface DocumentInput {
  readonly key?: string
  readonly title: string
  readonly publisher?: string
  readonly published?: DateInput
  readonly retrieved?: DateInput
  readonly url?: string
  readonly archived?: string
  readonly language?: string
  readonly sha256?: string
  readonly copyOf?: string
  readonly revises?: string
  readonly coder?: string
}

export interface DocumentFile {
  readonly document: DocumentInput
  readonly entities?: EntitiesInput
  readonly events?: Readonly<Record<string, string>>
  readonly claims: readonly ClaimInput[]
}

/** A value or a list of values as a list. */
export function toList<T>(given: OneOrMany<T> | undefined): readonly T[] {
  if (given === undefined) return []
  return Array.isArray(given) ? (given as readonly T[]) : [given as T]
}

/** An object with the one property, or without it where there is no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): Readonly<Partial<Record<K, V>>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>
}
