import type { PresentEntity } from './read-present.ts'
import { toEntityVersion, type EntityRow, type EntityVersion } from './rows.ts'

type Properties = Readonly<Record<string, unknown>>
type NameState = EntityRow['names'][number] & { readonly recordedFrom: number }
type ExternalIdState = EntityRow['externalIds'][number] & { readonly recordedFrom: number }

/** All that is stored of one entity, but for what it said before. */
export interface EntityState {
  readonly label: string
  readonly properties: EntityRow['properties']
  readonly recordedFrom: number
  /** From when on it says this of itself. */
  readonly since: number
  readonly names: readonly NameState[]
  readonly externalIds: readonly ExternalIdState[]
}

/** What is given, without what is left out or taken away. */
function known(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))
}

function given<T extends Properties>(properties: T): Partial<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** Names are told apart by their ids; what a later one leaves out stays. */
function addNames(names: readonly NameState[], added: EntityRow['names'], number: number): readonly NameState[] {
  const byId = new Map(names.map((name) => [name.id, name]))
  for (const name of added) byId.set(name.id, { recordedFrom: number, ...byId.get(name.id), ...given(name) } as NameState)
  return [...byId.values()]
}

function addExternalIds(externalIds: readonly ExternalIdState[], added: EntityRow['externalIds'], number: number): readonly ExternalIdState[] {
  const byId = new Map(externalIds.map((externalId) => [externalId.id, externalId]))
  for (const externalId of added) if (!byId.has(externalId.id)) byId.set(externalId.id, { ...externalId, recordedFrom: number })
  return [...byId.values()]
}

export function beginEntity({ label, properties, names, externalIds }: EntityRow, number: number): EntityState {
  return {
    label,
    properties: { generic: false, ...known(properties), id: properties.id },
    recordedFrom: number,
    since: number,
    names: addNames([], names, number),
    externalIds: addExternalIds([], externalIds, number),
  }
}

/** Texts by their characters, as the database orders them; JavaScript compares halves of characters. */
function compareTexts(left: string, right: string): number {
  const [one, other] = [Array.from(left), Array.from(right)]
  for (let index = 0; index < one.length && index < other.length; index++) {
    const difference = (one[index]?.codePointAt(0) ?? 0) - (other[index]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** An entity as `readPresent` would give it. */
export function toPresentEntity({ properties, names, externalIds }: EntityState): PresentEntity {
  const read = properties as unknown as Pick<PresentEntity, 'kind' | 'name' | 'generic'> & Partial<Pick<PresentEntity, 'description' | 'latitude' | 'longitude'>>
  const order = (name: NameState): number => (name['kind'] === 'PREFERRED' ? 0 : 1)
  const inOrder = [...names].sort((left, right) => order(left) - order(right) || compareTexts(String(left['text']), String(right['text'])) || compareTexts(left.id, right.id))
  return {
    kind: read.kind,
    name: read.name,
    description: read.description ?? null,
    generic: read.generic,
    latitude: read.latitude ?? null,
    longitude: read.longitude ?? null,
    names: inOrder.map((name) => ({ id: name.id, text: String(name['text']), kind: String(name['kind']), language: (name['language'] as string | undefined) ?? null, script: (name['script'] as string | undefined) ?? null })),
    externalIds: [...externalIds].sort((left, right) => compareTexts(left.id, right.id)),
  }
}

/** A version of an entity that is no longer so, as it is stored. */
export type ClosedEntity = EntityVersion & { readonly recordedFrom: number; readonly recordedTo: number }

/**
 * What a later batch says of an entity: the counterpart, without a database, of `storeEntities`. A test holds the two together.
 * A name that is preferred now makes the one that was preferred an alias.
 */
export function amendEntity(state: EntityState, row: EntityRow, number: number): { readonly state: EntityState; readonly closed: ClosedEntity } {
  const preferred = new Set(row.names.filter((name) => name['kind'] === 'PREFERRED').map(({ id }) => id))
  const names = state.names.map((name) => (preferred.size > 0 && name['kind'] === 'PREFERRED' && !preferred.has(name.id) ? { ...name, kind: 'ALIAS' } : name))
  return {
    state: {
      ...state,
      properties: { ...known({ ...state.properties, ...given(row.properties) }), id: row.properties.id },
      since: number,
      names: addNames(names, row.names, number),
      externalIds: addExternalIds(state.externalIds, row.externalIds, number),
    },
    closed: { ...toEntityVersion(row.properties.id, toPresentEntity(state)), recordedFrom: state.since, recordedTo: number },
  }
}
