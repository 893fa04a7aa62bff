/** The five kinds of entity. A country is an actor (the polity); its land is a PLACE. */
export const entityKinds = ['PERSON', 'COUNTRY', 'GROUP', 'ORGANISATION', 'PLACE'] as const
export type EntityKind = (typeof entityKinds)[number]

export const nameKinds = ['PREFERRED', 'ALIAS', 'ACRONYM', 'FORMER', 'TRANSLITERATION'] as const
export type NameKind = (typeof nameKinds)[number]

/** One name of an entity. Entities may share a name; exactly one name of an entity is PREFERRED. */
export interface EntityName {
  readonly text: string
  readonly kind: NameKind
  /** BCP 47, such as "en" or "fa". */
  readonly language?: string
  /** ISO 15924, such as "Latn" or "Arab". */
  readonly script?: string
}

/** An identifier in somebody else's scheme. `(scheme, value)` belongs to one entity only. */
export interface ExternalId {
  /** `wikidata`, `iso3166-1`, `cow`, `gleditsch-ward`, `cameo`, `icews`, `gdelt`, `acled`, `ucdp`, `lei` … */
  readonly scheme: string
  readonly value: string
}

/** An entity as a writer hands it in. */
export interface Entity {
  /** Readable and stable: `country:iran`, `person:hakan-fidan`. */
  readonly id: string
  readonly kind: EntityKind
  readonly names: readonly EntityName[]
  readonly externalIds?: readonly ExternalId[]
  /** Null takes away the one that is there. */
  readonly description?: string | null
  /** A role rather than somebody ("Police", "Citizen (India)"): analyses can leave it out. */
  readonly generic?: boolean
  /** WGS 84 degrees; places only. */
  readonly latitude?: number
  readonly longitude?: number
}
