import type { Selection } from './selection.ts'

/** The kinds of entity, in the order of the legend. */
export const kinds = ['COUNTRY', 'ORGANISATION', 'GROUP', 'PERSON', 'PLACE'] as const
export type Kind = (typeof kinds)[number]

/** An entity with its neighbours: by which relations, from when to when, and at most how many. */
export interface Around {
  readonly of: 'around'
  readonly id: string
  readonly limit: number
  readonly types: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

/** One thing that was brought into the picture; the picture is what all of them bring. */
export type Step =
  | Around
  /** The strongest ties of the whole graph, at most so many. */
  | { readonly of: 'whole'; readonly limit: number }
  /** These, and nobody else. */
  | { readonly of: 'these'; readonly ids: readonly string[] }

/** What a person filters by; everything that is given must hold. The names are those of `RelationFilter` in schema.graphql. */
export interface Filter {
  readonly types: readonly string[]
  readonly typeGroups: readonly string[]
  /** Of entities that are shown; empty for all. */
  readonly kinds: readonly Kind[]
  readonly attributedTo: readonly string[]
  readonly minPublishers: number
  readonly minOrigins: number
  readonly contested: boolean | null
  readonly excludeGeneric: boolean
  /** Days. */
  readonly from: string | null
  readonly to: string | null
}

/** Everything that decides what the page shows; the address holds all of it. */
export interface Scene {
  readonly steps: readonly Step[]
  /** Whether relations among all who are shown are there too, or only those of each with whom it was brought. */
  readonly among: boolean
  readonly hidden: readonly string[]
  /** Where somebody was put by hand. */
  readonly pinned: Readonly<Record<string, readonly [x: number, y: number]>>
  readonly filter: Filter
  /** Only what had been published by the end of this day; null for all. */
  readonly knownOn: string | null
  readonly selection: Selection | null
  /** Those that something is to be done with together. */
  readonly chosen: readonly string[]
  readonly shows: 'drawing' | 'table'
}

export const noFilter: Filter = { types: [], typeGroups: [], kinds: [], attributedTo: [], minPublishers: 1, minOrigins: 0, contested: null, excludeGeneric: false, from: null, to: null }

export const emptyScene: Scene = { steps: [], among: true, hidden: [], pinned: {}, filter: noFilter, knownOn: null, selection: null, chosen: [], shows: 'drawing' }

/** How many neighbours come at first, and how many the service gives for one entity. */
export const neighboursAtFirst = 300
export const mostNeighbours = 500

/** How many ties of the whole graph come at first, and at most: so many cost what one question may (docs/settings.md). */
export const tiesAtFirst = 400
export const mostTies = 2_900

/** How many entities and lines are drawn at all. */
export const mostEntities = 2_000
export const mostLines = 5_000

export function around(id: string): Around {
  return { of: 'around', id, limit: neighboursAtFirst, types: [], from: null, to: null }
}

/** Brings a step into the picture; one about the same entity takes the place of the earlier one. */
export function withStep(scene: Scene, step: Step): Scene {
  const others = scene.steps.filter((known) => !(known.of === step.of && (known.of !== 'around' || step.of !== 'around' || known.id === step.id)))
  const back = step.of === 'around' ? [step.id] : step.of === 'these' ? step.ids : []
  return { ...scene, steps: [...others, step], hidden: scene.hidden.filter((id) => !back.includes(id)) }
}

const without = (ids: readonly string[], gone: readonly string[]): readonly string[] => ids.filter((id) => !gone.includes(id))

/** Takes some out of the picture; whoever stands in it because of them stays. */
export function withHidden(scene: Scene, ids: readonly string[]): Scene {
  const { selection } = scene
  const isOpen = selection?.view === 'entity' && ids.includes(selection.id)
  return { ...scene, hidden: [...without(scene.hidden, ids), ...ids], chosen: without(scene.chosen, ids), selection: isOpen ? null : selection }
}

/** Leaves nobody but these, with everything that stands among them. */
export function withOnly(scene: Scene, ids: readonly string[]): Scene {
  return { ...scene, steps: [{ of: 'these', ids }], hidden: [], chosen: [], pinned: Object.fromEntries(Object.entries(scene.pinned).filter(([id]) => ids.includes(id))) }
}

/** Fixes some where they stand, or lets them go where they are fixed already. */
export function withPins(scene: Scene, ids: readonly string[], places: ReadonlyMap<string, readonly [number, number]>): Scene {
  const areAll = ids.every((id) => id in scene.pinned)
  const others = Object.entries(scene.pinned).filter(([id]) => !ids.includes(id))
  const own = areAll ? [] : ids.map((id) => [id, (places.get(id) ?? [0, 0]).map(Math.round)] as const)
  return { ...scene, pinned: Object.fromEntries([...others, ...own]) as Scene['pinned'] }
}

/** Chooses somebody together with those that are chosen, or no longer. */
export function withChosen(scene: Scene, id: string): Scene {
  return { ...scene, chosen: scene.chosen.includes(id) ? without(scene.chosen, [id]) : [...scene.chosen, id] }
}

/** A picture of its own, beginning with this step; what was filtered by stays. */
export function startWith(scene: Scene, step: Step, selection: Selection | null = null): Scene {
  return { ...emptyScene, filter: scene.filter, knownOn: scene.knownOn, shows: scene.shows, steps: [step], selection }
}

/** The filter as a `RelationFilter` of the service, without what is not filtered by, and without kinds, which are about entities. */
export function toRelationFilter({ types, typeGroups, attributedTo, minPublishers, minOrigins, contested, excludeGeneric, from, to }: Filter): Readonly<Record<string, unknown>> {
  return {
    ...(types.length === 0 ? {} : { types }),
    ...(typeGroups.length === 0 ? {} : { typeGroups }),
    ...(attributedTo.length === 0 ? {} : { attributedTo }),
    ...(minPublishers <= 1 ? {} : { minPublishers }),
    ...(minOrigins < 1 ? {} : { minOrigins }),
    ...(contested === null ? {} : { contested }),
    ...(excludeGeneric ? { excludeGeneric } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  }
}

/** The clock as an `AsOf` of the service, or null for what is known today. */
export function toAsOf({ knownOn }: Pick<Scene, 'knownOn'>): Readonly<Record<string, unknown>> | null {
  return knownOn === null ? null : { published: `${knownOn}T23:59:59Z` }
}
